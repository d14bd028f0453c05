"""The scales that values are graded on, and how a time and a failure are written down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

Lane = Literal["official", "press", "crowd"]
"""Whose word it is."""
State = Literal["ongoing", "resolved", "unknown"]
"""How an incident stands."""


class Precision(StrEnum):
    """How fine a time is known; the order of the members is from fine to coarse."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    PART_OF_DAY = "part_of_day"
    DAY = "day"
    MONTH = "month"


class Basis(StrEnum):
    """How a time was read: written in UTC, converted from a zone, resolved from a relative word, or of publication."""

    STATED = "stated"
    CONVERTED = "converted"
    RELATIVE = "relative"
    PUBLISHED = "published"


class Standing(StrEnum):
    """What kind of voice a source is."""

    OFFICIAL = "official"
    OPERATOR = "operator"
    PRESS = "press"
    AGGREGATOR = "aggregator"
    CROWD = "crowd"


class RecordKind(StrEnum):
    """What an official record is about; only incidents count in statistics."""

    INCIDENT = "incident"
    MAINTENANCE = "maintenance"
    NOTICE = "notice"


class Severity(StrEnum):
    """Impact as the provider graded it. `unknown` means not reported and is not ordered among the others."""

    NONE = "none"
    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"
    UNKNOWN = "unknown"


class Level(StrEnum):
    """State of one component."""

    OPERATIONAL = "operational"
    DEGRADED = "degraded_performance"
    PARTIAL = "partial_outage"
    MAJOR = "major_outage"
    MAINTENANCE = "under_maintenance"
    UNKNOWN = "unknown"


class Relevance(StrEnum):
    """What an article is, as far as outages go."""

    INCIDENT = "incident"
    POSTMORTEM = "postmortem"
    ROUNDUP = "roundup"
    EVERGREEN = "evergreen"
    OPINION = "opinion"
    IRRELEVANT = "irrelevant"


class ProviderRole(StrEnum):
    """Part a provider plays in an article."""

    PRIMARY = "primary"
    MENTIONED = "mentioned"
    UPSTREAM = "upstream"
    RULED_OUT = "ruled_out"


class DocumentRole(StrEnum):
    """Part a document plays in an incident."""

    PRIMARY = "primary"
    MENTION = "mention"


class Outcome(StrEnum):
    """What a verdict concludes. `open`: no value chosen, the range is shown; `denied`: reported, and contradicted."""

    AGREED = "agreed"
    DISPUTED = "disputed"
    SINGLE = "single"
    UNSUPPORTED = "unsupported"
    DENIED = "denied"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Instant:
    """A time (UTC), how finely it is known, and how it was read. A day is kept as its first second. `until`: where a part of a
    day ends that is told by a clock we know; without it nobody knows by whose clock it was morning.
    """

    at: datetime
    precision: Precision = Precision.SECOND
    basis: Basis = Basis.STATED
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """A failure as a value: where (file, URL or source), what, and how to mend it. `line` and `column` count from 1."""

    code: str
    where: str
    message: str
    remedy: str = ""
    source: str = ""
    line: int | None = None
    column: int | None = None
    value: str | None = None
    nearest: str | None = None

    def __str__(self) -> str:
        """One line: where: what; how to mend."""
        return f"{self.where}: {self.message}" + (f"; {self.remedy}" if self.remedy else "")
