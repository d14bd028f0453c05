"""Availability from daily outage minutes, and how often two things are down on one day.

Definitions follow "An Empirical Characterization of Outages and Incidents in Public Services for Large Language
Models" (ICPE 2025, arXiv 2501.12469).
"""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

PARTIAL_WEIGHT = 0.3
"""A minute of partial outage counts as this much of a full one (Statuspage's own weight, used by the study)."""

_DAY_MINUTES = 1440.0


@dataclass(frozen=True, slots=True)
class UptimeDay:
    """Minutes of outage of one component on one day (ISO)."""

    provider: str
    component: str
    day: str
    major: float = 0.0
    partial: float = 0.0

    @property
    def scaled(self) -> float:
        """Minutes, partial ones weighted."""
        return self.major + PARTIAL_WEIGHT * self.partial


@dataclass(frozen=True, slots=True)
class Availability:
    """Over all days that were read: how many had any outage, the minutes, and daily availability (0 to 1): worst, mean,
    median and quartiles.
    """

    days: int
    outage_days: int
    minutes_major: float
    minutes_partial: float
    minutes_scaled: float
    min: float
    mean: float
    median: float
    p25: float
    p75: float


@dataclass(frozen=True, slots=True)
class CoOccurrence:
    """On how many of a's outage days b had one as well; `share` is days_both / days_a."""

    a: str
    b: str
    days_a: int
    days_both: int
    share: float


def availability(days: Sequence[UptimeDay]) -> Availability | None:
    """Over all days that were read; None where none was."""
    if not days:
        return None
    daily = [1 - d.scaled / _DAY_MINUTES for d in days]
    quarters = statistics.quantiles(daily, n=4, method="inclusive") if len(daily) > 1 else daily * 3
    return Availability(
        len(days),
        sum(d.major > 0 or d.partial > 0 for d in days),
        sum(d.major for d in days),
        sum(d.partial for d in days),
        sum(d.scaled for d in days),
        min(daily),
        statistics.fmean(daily),
        quarters[1],
        quarters[0],
        quarters[2],
    )


def outage_days(days: Iterable[UptimeDay]) -> dict[str, set[str]]:
    """The days (ISO) on which a component had any outage, by `provider/component`."""
    bad: dict[str, set[str]] = {}
    for day in days:
        if day.major > 0 or day.partial > 0:
            bad.setdefault(f"{day.provider}/{day.component}", set()).add(day.day)
    return bad


def co_occurrence(bad: Mapping[str, set[str]]) -> tuple[CoOccurrence, ...]:
    """Of all pairs of things with bad days, how often both had one; in order of name."""
    return tuple(
        CoOccurrence(a, b, len(bad[a]), len(bad[a] & bad[b]), len(bad[a] & bad[b]) / len(bad[a]))
        for a in sorted(bad)
        for b in sorted(bad)
        if a != b
    )
