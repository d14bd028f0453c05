"""Figures of a set of incidents: repair, rest between them, acknowledgement, explanations, lengths in doubling bins."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from itertools import pairwise
from math import inf
from statistics import fmean, median

from scraper.core.model import Dossier, OfficialRecord
from scraper.core.records.reliability import acknowledgements
from scraper.core.records.stages import stages_of
from scraper.publish import wording
from scraper.publish.counting import counts
from scraper.publish.coverage import Coverage
from scraper.publish.dossiers import begins, is_explained, records
from scraper.publish.parts.figures import Figure, length_parts, lengths, spread
from scraper.publish.view import View

_NO_ONSET = "no record states a start apart from its first post"
_BINS = (10, 20, 40, 80, 160, 320, 640, 1280)


class Bin(View, frozen=True):
    """Lengths between two bounds: how many, the share of the fullest bin, and what lies in it."""

    name: str
    count: int
    share: int
    note: str


def gaps(dossiers: tuple[Dossier, ...], coverage: Coverage | None = None) -> tuple[int, ...]:
    """Seconds from each start to the next, of incidents in order of time. With a coverage, a pair with a hole of the
    record between them gives none: nobody knows what lay there.
    """
    starts = sorted(begins(one.incident) for one in dossiers)
    # A span that reaches from the first to the last joins every pair between them.
    whole = coverage is None or bool(starts and coverage.joins(starts[0], starts[-1]))
    return tuple(
        int((later - earlier).total_seconds())
        for earlier, later in pairwise(starts)
        if whole or (coverage is not None and coverage.joins(earlier, later))
    )


def lags(own: Iterable[OfficialRecord]) -> tuple[int, ...]:
    """Seconds from the start of the impact to the first post, as `stats.json` counts them."""
    return tuple(int(60 * minutes) for minutes in acknowledgements(map(stages_of, own)))


def reliability(
    dossiers: tuple[Dossier, ...], coverage: Coverage, own: Callable[[OfficialRecord], bool]
) -> tuple[Figure, ...]:
    """Four numbers of a provider or component, of which the record covers these days; `own` tells its records from those
    of others on the same pages.
    """
    dossiers = tuple(filter(counts, dossiers))
    repair, repair_note = spread(lengths(dossiers))
    rest = gaps(dossiers, coverage)
    late = lags(one for dossier in dossiers for one in records(dossier) if own(one))
    lag, lag_note = spread(late)
    explained = sum(is_explained(one) for one in dossiers)
    days = (("–", ""),) if not rest else ((f"{median(rest) / 86_400:.1f}", "days"),)
    rest_note = (
        f"median; mean {fmean(rest) / 86_400:.1f}; n = {len(rest)}"
        if rest
        else "no two incidents without a hole of the record between"
    )
    share = _share(explained, len(dossiers))
    return (
        Figure("Impact lasted", repair, f"median; {repair_note}"),
        Figure("Between incidents", days, rest_note),
        Figure("To acknowledge", lag, f"median; {lag_note}" if late else _NO_ONSET),
        Figure("Postmortems", ((f"{explained:,}", f"of {len(dossiers):,}"),), share),
    )


def histogram(dossiers: tuple[Dossier, ...]) -> tuple[Bin, ...]:
    """Lengths in bins that double, in minutes; median, mean and longest are named where they fall."""
    known = sorted(seconds / 60 for seconds in lengths(dossiers))
    if not known:
        return ()
    below = [bisect_left(known, bound) for bound in (*_BINS, inf)]
    counts = [after - before for before, after in pairwise((0, *below))]
    marks = {median(known): "median", fmean(known): "mean", known[-1]: "longest"}
    top = max(counts)
    return tuple(
        Bin(_name(low, high), count, round(100 * count / top), "; ".join(
            f"{name} {wording.length(int(value * 60))}" for value, name in marks.items() if low <= value < high
        ))
        for (low, high), count in zip(_bounds(), counts, strict=True)
    )  # fmt: skip


def _bounds() -> list[tuple[float, float]]:
    edges = (0.0, *map(float, _BINS), float("inf"))
    return list(pairwise(edges))


def _name(low: float, high: float) -> str:
    if low == 0:
        return f"under {high:.0f} min"
    return f"{low:,.0f} and over" if high == float("inf") else f"{low:,.0f}–{high:,.0f}"


def total(dossiers: tuple[Dossier, ...]) -> tuple[tuple[str, str], ...]:
    """All known lengths together."""
    known = lengths(dossiers)
    return length_parts(sum(known)) if known else (("–", ""),)


def _share(explained: int, of: int) -> str:
    """In per cent from ten incidents on; a share that is there is never written as none."""
    if of < 10:
        return "published by the provider"
    return "under 1 % of incidents" if 0 < 200 * explained < of else f"{100 * explained / of:.0f} % of incidents"
