"""Reliability figures of official records: repair and failure times, stages, availability, co-occurrence.

Definitions follow "An Empirical Characterization of Outages and Incidents in Public Services for Large Language
Models" (ICPE 2025, arXiv 2501.12469); the unit is the official record, never the page. Of each stage the earliest post
counts. A record whose stages are out of order is left out of the figures and named.
"""

from __future__ import annotations

import itertools
import statistics
from collections.abc import Iterable, Mapping, Sequence
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

_INCIDENT = "incident"
STAGES = ("investigating", "identified", "monitoring", "resolved", "postmortem")


@dataclass(frozen=True, slots=True)
class Stages:
    """What the figures need of one record: the earliest post of each stage (None where there is none), the components
    it names, its impact, and when the impact itself began where that is known. Of a `kind` other than incident nothing
    but the number counts; `began` is the start that its page gives.
    """

    record: str
    provider: str
    impact: str
    components: tuple[str, ...]
    at: tuple[datetime | None, ...]
    onset: datetime | None = None
    postmortem: datetime | None = None
    explained: bool = False
    kind: str = "incident"
    began: datetime | None = None

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
    """Incidents by impact and by stage reached; and what there is beside them, by kind."""

    incidents: int
    by_impact: tuple[tuple[str, int], ...]
    by_stage: tuple[tuple[str, int], ...]
    by_kind: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class ComponentFigures:
    """One component's counts, figures and availability."""

    name: str
    counts: Counts
    figures: Figures
    availability: Availability | None


@dataclass(frozen=True, slots=True)
class Explained:
    """How many records were explained, and the days it took where both ends are known."""

    n: int
    published: int
    lag_d: Figure


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


@dataclass(frozen=True, slots=True)
class _Spans:
    """A record whose stages are in order, and what follows from them: when it starts, and its length in each figure but
    the gaps, in the order of `Figures`. Worked out once, for a record counts in several groups.
    """

    of: Stages
    start: datetime | None
    lengths: tuple[float | None, ...]


def _spans(record: Stages) -> _Spans:
    investigating, identified, monitoring, resolved, postmortem = record.at
    return _Spans(
        record,
        record.start,
        (
            # Resolved less the first of the three stages before it; undefined for a record that was only ever resolved.
            _hours(min((t for t in record.at[:3] if t), default=None), resolved),
            _hours(investigating, identified),
            _hours(identified, monitoring),
            _hours(monitoring, resolved),
            _days(resolved, postmortem),
        ),
    )


def acknowledgements(records: Iterable[Stages]) -> list[float]:
    """Minutes from the onset to the first post, of records whose page states an onset apart from its posts. A start that is
    the first post itself is no onset: the nothing between the two says nothing of how soon anybody spoke.
    """
    known = ((r.onset, r.start) for r in records if r.kind == _INCIDENT and r.in_order())
    return [(said - begun).total_seconds() / 60 for begun, said in known if begun and said and begun <= said]


def reliability(records: Iterable[Stages], uptime: Iterable[UptimeDay] = ()) -> Reliability:
    """All figures, providers and components in order of name. Maintenance and notices are counted by kind, where there
    are incidents too, and enter no figure.
    """
    told = sorted(records, key=lambda r: (r.provider, r.record))
    given = [r for r in told if r.kind == _INCIDENT]
    beside: dict[str, list[Stages]] = {}
    for record in told:
        if record.kind != _INCIDENT:
            beside.setdefault(record.provider, []).append(record)
    days = sorted(uptime, key=lambda d: (d.provider, d.component, d.day))
    own: dict[str, list[Stages]] = {}
    kept: dict[str, list[_Spans]] = {}
    excluded: list[tuple[str, str]] = []
    for record in given:
        own.setdefault(record.provider, []).append(record)
        if record.in_order():
            kept.setdefault(record.provider, []).append(_spans(record))
        else:
            excluded.append((record.record, "stages_out_of_order"))
    names = sorted(own.keys() | {d.provider for d in days})
    return Reliability(
        tuple(sorted(excluded)),
        tuple(
            _provider(
                name,
                own.get(name, []),
                kept.get(name, []),
                beside.get(name, []),
                [d for d in days if d.provider == name],
            )
            for name in names
        ),
        co_occurrence(outage_days(days) if days else _days_begun(kept)),
    )


def _provider(
    name: str, given: list[Stages], kept: list[_Spans], beside: list[Stages], days: list[UptimeDay]
) -> ProviderFigures:
    parts = sorted({c for r in given for c in r.components} | {d.component for d in days})
    pooled = [[r for r in kept if part in r.of.components] for part in parts]
    breadth: dict[int, int] = {}
    for record in given:
        breadth[len(record.components)] = breadth.get(len(record.components), 0) + 1
    learned = [lag for r in given if (lag := _days(r.at[3], r.postmortem or r.at[4])) is not None]
    return ProviderFigures(
        name,
        _counts(given, beside),
        _figures([kept]),
        _figures(pooled),
        tuple(sorted(breadth.items())),
        tuple(
            ComponentFigures(
                part,
                _counts(*([r for r in some if part in r.components] for some in (given, beside))),
                _figures([members]),
                availability([d for d in days if d.component == part]),
            )
            for part, members in zip(parts, pooled, strict=True)
        ),
        availability(days),
        figure(acknowledgements(r.of for r in kept)),
        Explained(
            len(given),
            sum(r.explained or r.at[4] is not None for r in given),
            figure(learned),
        ),
    )


def _counts(records: Sequence[Stages], beside: Sequence[Stages]) -> Counts:
    impacts = ("critical", "major", "minor", "none", "unknown")
    return Counts(
        len(records),
        tuple((name, sum(r.impact == name for r in records)) for name in impacts),
        tuple((name, sum(r.at[n] is not None for r in records)) for n, name in enumerate(STAGES)),
        (
            (_INCIDENT, len(records)),
            *((name, sum(r.kind == name for r in beside)) for name in ("maintenance", "notice")),
        ),
    )


def _figures(groups: Sequence[Sequence[_Spans]]) -> Figures:
    """Figures of records in groups; failures follow each other within a group."""
    columns = list(zip(*(r.lengths for group in groups for r in group), strict=True)) or [()] * 5
    mttr, investigate, repair, check, learn = (figure(one for one in column if one is not None) for column in columns)
    return Figures(mttr, figure(gap for group in groups for gap in _gaps(group)), investigate, repair, check, learn)


def _gaps(records: Iterable[_Spans]) -> list[float]:
    starts = sorted(r.start for r in records if r.start)
    return [(b - a).total_seconds() / 86400 for a, b in itertools.pairwise(starts)]


def _hours(begin: datetime | None, end: datetime | None) -> float | None:
    return (end - begin).total_seconds() / 3600 if begin and end else None


def _days(begin: datetime | None, end: datetime | None) -> float | None:
    return (end - begin).total_seconds() / 86400 if begin and end else None


def _days_begun(kept: Mapping[str, Iterable[_Spans]]) -> dict[str, set[str]]:
    """The days on which a provider's records began: what stands in where no outage minutes are known."""
    begun = {name: {r.start.date().isoformat() for r in records if r.start} for name, records in kept.items()}
    return {name: days for name, days in begun.items() if days}
