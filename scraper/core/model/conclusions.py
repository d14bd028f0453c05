"""What is concluded from documents, each with its reason and its evidence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from scraper.core.model.scales import DocumentRole, Instant, Lane, Outcome, Precision, Severity


@dataclass(frozen=True, slots=True)
class ScoreTerm:
    """One reason for a document to stand where it stands; terms add up to the score."""

    name: str
    value: float


MET_IT = "its own outage, told on that of its cause"
"""Name of the term of a mention whose article is on the provider of this incident, and stands on that of whom it blames."""


@dataclass(frozen=True, slots=True)
class Placement:
    """Why a document stands on an incident: score and its terms, quoted spans, the runner-up and the margin to it."""

    document: str
    role: DocumentRole
    score: float = 0.0
    terms: tuple[ScoreTerm, ...] = ()
    spans: tuple[str, ...] = ()
    runner_up: str | None = None
    margin: float | None = None
    copy_of: str | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What we conclude for one fact. `value` is an RFC 3339 time, a number of seconds, or text; `low` and `high` give
    the range where sources differ. Losers are kept in `against`; `consistent` claims agree without deciding.
    """

    fact: str
    outcome: Outcome
    value: int | str | None
    rule: str
    explanation: str
    low: int | str | None = None
    high: int | str | None = None
    supporting: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    consistent: tuple[str, ...] = ()
    why_not: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """One line of the merged timeline. `lane`: official, press or crowd; `quoted`: an official fact known only
    through the press; `wave` counts from 1; `evidence` are claim ids.
    """

    at: datetime
    precision: Precision
    lane: Lane
    text: str
    evidence: tuple[str, ...]
    quoted: bool = False
    wave: int | None = None
    end: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the summary and the claims that carry it; never without one."""

    text: str
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wave:
    """A stretch of impact inside an incident."""

    start: datetime
    end: datetime | None


@dataclass(frozen=True, slots=True)
class Link:
    """A tie to another incident."""

    type: Literal["caused_by", "same_cause", "moved_from", "similar"]
    id: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Window:
    """Impact window. `duration_s` is None while open or when a bound is not known to the hour."""

    start: Instant | None
    end: Instant | None
    duration_s: int | None


@dataclass(frozen=True, slots=True)
class OfficialTimes:
    """What the provider's record gives; `acknowledged` may also come from the press quoting it."""

    first_update: Instant | None = None
    acknowledged: Instant | None = None
    resolved: Instant | None = None
    stated_start: Instant | None = None
    stated_end: Instant | None = None


@dataclass(frozen=True, slots=True)
class PostmortemState:
    """`lag_s`: seconds from resolution to publication; `due_at` where the
    promise names a term; `by_press` where only articles tell that it was published: then nobody knows when and where.
    """

    status: Literal["none", "promised", "published"] = "none"
    promised_at: datetime | None = None
    published_at: datetime | None = None
    url: str | None = None
    lag_s: int | None = None
    due_at: datetime | None = None
    by_press: bool = False


NO_POSTMORTEM = PostmortemState()
"""Nothing promised, nothing published."""


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Why an incident left lists and statistics; its page stays as a tombstone."""

    at: datetime | None
    reason: str


@dataclass(frozen=True, slots=True)
class Ruling:
    """An override that was obeyed, kept so that its effect goes when its file goes. `mark`: digest of the override;
    `documents`: those it named or moved; `other`: the id that it retired, and `founder`: who founded that, where its
    documents do not tell.
    """

    op: str
    mark: str
    documents: tuple[str, ...] = ()
    other: str | None = None
    founder: str | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """When a run first took up what a person decided: an override, or a note that corrects. `name` is theirs."""

    name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Absorbed:
    """An incident that another took in, as it was told on its own: how grave, since when, until when if it was over,
    when a postmortem was promised, and when (`known`) it was found to be part of the other; where no run told that, the
    last instant that anything was told of it.
    """

    id: str
    severity: Severity = Severity.UNKNOWN
    began: datetime | None = None
    ended: datetime | None = None
    promised_at: datetime | None = None
    known: datetime | None = None
