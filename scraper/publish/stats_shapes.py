"""The published reliability figures: what `stats --json`, `api/v1/stats.json` and provider objects hold."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from scraper.core.records.availability import Availability
from scraper.core.records.reliability import Counts, Figure, Figures, ProviderFigures, Reliability
from scraper.publish.scalars import Count, Shape, Text

Share = Annotated[float, Meta(ge=0, le=1)]


class FigureShape(Shape, frozen=True):
    """A distribution: mean never without median; null where n is 0."""

    n: Count
    mean: float | None
    median: float | None
    p25: float | None
    p75: float | None


class FiguresShape(Shape, frozen=True):
    """`_h` hours, `_d` days; definitions: /method/."""

    mttr_h: FigureShape
    mtbf_d: FigureShape
    investigate_h: FigureShape
    repair_h: FigureShape
    check_h: FigureShape
    learn_d: FigureShape


class ImpactsShape(Shape, frozen=True):
    """Records by the provider's own grade."""

    critical: Count
    major: Count
    minor: Count
    none: Count
    unknown: Count


class ReachedShape(Shape, frozen=True):
    """Records by stage reached."""

    investigating: Count
    identified: Count
    monitoring: Count
    resolved: Count
    postmortem: Count


class KindsShape(Shape, frozen=True):
    """Records by kind; only incidents enter any other figure."""

    incident: Count
    maintenance: Count
    notice: Count


class CountsShape(Shape, frozen=True):
    """How many."""

    incidents: Count
    by_impact: ImpactsShape
    by_stage: ReachedShape
    by_kind: KindsShape


class AvailabilityShape(Shape, frozen=True):
    """Daily availability, 0 to 1; scaled minutes are major + 0.3 x partial."""

    days: Count
    outage_days: Count
    minutes_major: float
    minutes_partial: float
    minutes_scaled: float
    min: float
    mean: float
    median: float
    p25: float
    p75: float


class ComponentStatsShape(Shape, frozen=True):
    """One component."""

    name: Text
    counts: CountsShape
    figures: FiguresShape
    availability: AvailabilityShape | None


class LagShape(Shape, frozen=True):
    """Minutes from the stated onset to the first post."""

    n: Count
    mean: float | None
    median: float | None
    p25: float | None
    p75: float | None


class ExplainedShape(Shape, frozen=True):
    """How many records were explained, and in how many days where both ends are known."""

    n: Count
    published: Count
    median_lag_d: float | None
    lag_d: FigureShape


class ProviderStatsShape(Shape, frozen=True):
    """One provider."""

    id: Text
    counts: CountsShape
    figures: FiguresShape
    pooled: FiguresShape
    breadth: dict[str, Count]
    components: list[ComponentStatsShape]
    availability: AvailabilityShape | None
    acknowledgement: LagShape
    postmortems: ExplainedShape


class ExcludedShape(Shape, frozen=True):
    """A record left out of the figures."""

    record: Text
    reason: Text


class CoOccurrenceShape(Shape, frozen=True):
    """On how many of a's outage days b had one too."""

    a: Text
    b: Text
    days_a: Count
    days_both: Count
    share: Share


class StatsShape(Shape, frozen=True):
    """`api/v1/stats.json`."""

    excluded: list[ExcludedShape]
    providers: list[ProviderStatsShape]
    co_occurrence: list[CoOccurrenceShape]


def stats_shape(found: Reliability) -> StatsShape:
    """The published form of the figures; numbers cut to six decimals."""
    return StatsShape(
        excluded=[ExcludedShape(record=r, reason=why) for r, why in found.excluded],
        providers=[provider_stats(p) for p in found.providers],
        co_occurrence=[
            CoOccurrenceShape(a=c.a, b=c.b, days_a=c.days_a, days_both=c.days_both, share=round(c.share, 6))
            for c in found.co_occurrence
        ],
    )


def provider_stats(found: ProviderFigures) -> ProviderStatsShape:
    """One provider's part."""
    lag, explained = found.acknowledgement, found.postmortems
    return ProviderStatsShape(
        id=found.id,
        counts=_counts(found.counts),
        figures=_figures(found.figures),
        pooled=_figures(found.pooled),
        breadth={str(k): n for k, n in found.breadth},
        components=[
            ComponentStatsShape(
                name=c.name, counts=_counts(c.counts), figures=_figures(c.figures), availability=_days(c.availability)
            )
            for c in found.components
        ],
        availability=_days(found.availability),
        acknowledgement=LagShape(
            n=lag.n, mean=_cut(lag.mean), median=_cut(lag.median), p25=_cut(lag.p25), p75=_cut(lag.p75)
        ),
        postmortems=ExplainedShape(
            n=explained.n,
            published=explained.published,
            median_lag_d=_cut(explained.lag_d.median),
            lag_d=_figure(explained.lag_d),
        ),
    )


def _cut(value: float | None) -> float | None:
    return None if value is None else round(value, 6)


def _figure(found: Figure) -> FigureShape:
    return FigureShape(
        n=found.n, mean=_cut(found.mean), median=_cut(found.median), p25=_cut(found.p25), p75=_cut(found.p75)
    )


def _figures(found: Figures) -> FiguresShape:
    return FiguresShape(
        mttr_h=_figure(found.mttr_h),
        mtbf_d=_figure(found.mtbf_d),
        investigate_h=_figure(found.investigate_h),
        repair_h=_figure(found.repair_h),
        check_h=_figure(found.check_h),
        learn_d=_figure(found.learn_d),
    )


def _counts(found: Counts) -> CountsShape:
    return CountsShape(
        incidents=found.incidents,
        by_impact=ImpactsShape(**dict(found.by_impact)),
        by_stage=ReachedShape(**dict(found.by_stage)),
        by_kind=KindsShape(**dict(found.by_kind)),
    )


def _days(found: Availability | None) -> AvailabilityShape | None:
    if found is None:
        return None
    return AvailabilityShape(
        days=found.days,
        outage_days=found.outage_days,
        minutes_major=round(found.minutes_major, 6),
        minutes_partial=round(found.minutes_partial, 6),
        minutes_scaled=round(found.minutes_scaled, 6),
        min=round(found.min, 9),
        mean=round(found.mean, 9),
        median=round(found.median, 9),
        p25=round(found.p25, 9),
        p75=round(found.p75, 9),
    )
