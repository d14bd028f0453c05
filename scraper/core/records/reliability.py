"""Reliability figures of official records: repair and failure times, stages, availability, co-occurrence.

Definitions follow "An Empirical Characterization of Outages and Incidents in Public Services for Large Language
Models" (ICPE 2025, arXiv 2501.12469); the unit is the official record, never the page. Of each stage the earliest post
counts. A record whose stages are out of order is left out of the figures and named.
"""

from __future__ import annotations

import itertools
import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from scraper.core.records.availability import (
    Availability,
    CoOccurrence,
    UptimeDay,
    availability,
    co_occurrence,
    outage_days,
)

STAGES = ("investigating", "identified", "monitoring", "resolved", "postmortem")


@dataclass(frozen=True, slots=True)
class Stages:
    """What the figures need of one record: the earliest post of each stage (None where there is none), the components
    it names, its impact, and when the impact itself began where that is known.
    """

    record: str
    provider: str
    impact: str
    components: tuple[str, ...]
    at: tuple[datetime | None, ...]
    onset: datetime | None = None
    postmortem: datetime | None = None
    explained: bool = False

    @property
    def start(self) -> datetime | None:
        """The earliest of the first four stages."""
        return min((t for t in self.at[:4] if t), default=None)

    def in_order(self) -> bool:
        """Whether the stages that exist follow each other as they should."""
        times = [t for t in self.at if t]
        return times == sorted(times)


@dataclass(frozen=True, slots=True)
class Figure:
    """A distribution in short: n, mean, median and quartiles (linear interpolation); None where n is 0."""

    n: int
    mean: float | None
    median: float | None
    p25: float | None
    p75: float | None


@dataclass(frozen=True, slots=True)
class Figures:
    """Hours to repair, days between failures, hours of each stage, days until an explanation."""

    mttr_h: Figure
    mtbf_d: Figure
    investigate_h: Figure
    repair_h: Figure
    check_h: Figure
    learn_d: Figure


@dataclass(frozen=True, slots=True)
class Counts:
    """Records by impact and by stage reached."""

    incidents: int
    by_impact: tuple[tuple[str, int], ...]
    by_stage: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class ComponentFigures:
    """One component's counts, figures and availability."""

    name: str
    counts: Counts
    figures: Figures
    availability: Availability | None


@dataclass(frozen=True, slots=True)
class Explained:
    """How many records were explained, and the median days it took."""

    n: int
    published: int
    median_lag_d: float | None


@dataclass(frozen=True, slots=True)
class ProviderFigures:
    """One provider. `figures` count each record once, `pooled` once for each component it names; `breadth` is how many
    components records name; `acknowledgement` is minutes from the onset to the first post.
    """

    id: str
    counts: Counts
    figures: Figures
    pooled: Figures
    breadth: tuple[tuple[int, int], ...]
    components: tuple[ComponentFigures, ...]
    availability: Availability | None
    acknowledgement: Figure
    postmortems: Explained


@dataclass(frozen=True, slots=True)
class Reliability:
    """All figures, with the records that were left out and why."""

    excluded: tuple[tuple[str, str], ...] = ()
    providers: tuple[ProviderFigures, ...] = ()
    co_occurrence: tuple[CoOccurrence, ...] = field(default=())


def figure(values: Iterable[float]) -> Figure:
    """The distribution of some values."""
    held = sorted(values)
    if not held:
        return Figure(0, None, None, None, None)
    if len(held) == 1:
        return Figure(1, held[0], held[0], held[0], held[0])
    low, middle, high = statistics.quantiles(held, n=4, method="inclusive")
    return Figure(len(held), statistics.fmean(held), middle, low, high)


def reliability(records: Iterable[Stages], uptime: Iterable[UptimeDay] = ()) -> Reliability:
    """All figures, providers and components in order of name."""
    given = sorted(records, key=lambda r: (r.provider, r.record))
    days = sorted(uptime, key=lambda d: (d.provider, d.component, d.day))
    kept = [r for r in given if r.in_order()]
    excluded = tuple((r.record, "stages_out_of_order") for r in given if not r.in_order())
    own: dict[str, list[Stages]] = {}
    for record in given:
        own.setdefault(record.provider, []).append(record)
    names = sorted(own.keys() | {d.provider for d in days})
    return Reliability(
        tuple(sorted(excluded)),
        tuple(
            _provider(
                name,
                own.get(name, []),
                [r for r in own.get(name, []) if r.in_order()],
                [d for d in days if d.provider == name],
            )
            for name in names
        ),
        co_occurrence(outage_days(days) if days else _days_begun(kept)),
    )


def _provider(name: str, given: list[Stages], kept: list[Stages], days: list[UptimeDay]) -> ProviderFigures:
    parts = sorted({c for r in given for c in r.components} | {d.component for d in days})
    pooled = [[r for r in kept if part in r.components] for part in parts]
    breadth: dict[int, int] = {}
    for record in given:
        breadth[len(record.components)] = breadth.get(len(record.components), 0) + 1
    lags = [(r.start - r.onset).total_seconds() / 60 for r in kept if r.onset and r.start and r.onset <= r.start]
    learned = [lag for r in given if (lag := _days(r.at[3], r.postmortem or r.at[4])) is not None]
    return ProviderFigures(
        name,
        _counts(given),
        _figures([kept]),
        _figures(pooled),
        tuple(sorted(breadth.items())),
        tuple(
            ComponentFigures(
                part,
                _counts([r for r in given if part in r.components]),
                _figures([members]),
                availability([d for d in days if d.component == part]),
            )
            for part, members in zip(parts, pooled, strict=True)
        ),
        availability(days),
        figure(lags),
        Explained(
            len(given),
            sum(r.explained or r.at[4] is not None for r in given),
            statistics.median(learned) if learned else None,
        ),
    )


def _counts(records: Sequence[Stages]) -> Counts:
    impacts = ("critical", "major", "minor", "none", "unknown")
    return Counts(
        len(records),
        tuple((name, sum(r.impact == name for r in records)) for name in impacts),
        tuple((name, sum(r.at[n] is not None for r in records)) for n, name in enumerate(STAGES)),
    )


def _figures(groups: Sequence[Sequence[Stages]]) -> Figures:
    """Figures of records in groups; failures follow each other within a group."""
    records = [r for group in groups for r in group]
    return Figures(
        figure(_lengths(records, _repair)),
        figure(gap for group in groups for gap in _gaps(group)),
        figure(_lengths(records, lambda r: _hours(r.at[0], r.at[1]))),
        figure(_lengths(records, lambda r: _hours(r.at[1], r.at[2]))),
        figure(_lengths(records, lambda r: _hours(r.at[2], r.at[3]))),
        figure(_lengths(records, lambda r: _days(r.at[3], r.at[4]))),
    )


def _lengths(records: Iterable[Stages], length: Callable[[Stages], float | None]) -> list[float]:
    return [value for r in records if (value := length(r)) is not None]


def _repair(record: Stages) -> float | None:
    """Resolved less the first of the three stages before it; undefined for a record that was only ever resolved."""
    return _hours(min((t for t in record.at[:3] if t), default=None), record.at[3])


def _gaps(records: Iterable[Stages]) -> list[float]:
    starts = sorted(s for r in records if (s := r.start))
    return [(b - a).total_seconds() / 86400 for a, b in itertools.pairwise(starts)]


def _hours(begin: datetime | None, end: datetime | None) -> float | None:
    return (end - begin).total_seconds() / 3600 if begin and end else None


def _days(begin: datetime | None, end: datetime | None) -> float | None:
    return (end - begin).total_seconds() / 86400 if begin and end else None


def _days_begun(records: Iterable[Stages]) -> dict[str, set[str]]:
    """The days on which a provider's records began: what stands in where no outage minutes are known."""
    begun: dict[str, set[str]] = {}
    for record in records:
        if record.start:
            begun.setdefault(record.provider, set()).add(record.start.date().isoformat())
    return begun
