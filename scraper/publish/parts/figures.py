"""Headline numbers: each with its unit, its n and what it means; no mean without a median, no per cent under n = 10."""

from __future__ import annotations

from statistics import fmean, median

from scraper.core.model import Dossier
from scraper.publish import wording
from scraper.publish.dossiers import is_explained
from scraper.publish.edition import Edition
from scraper.publish.view import View


class Figure(View, frozen=True):
    """A number: what it is, its parts as (number, unit), and the small print."""

    term: str
    parts: tuple[tuple[str, str], ...]
    note: str


def length_parts(seconds: int | None) -> tuple[tuple[str, str], ...]:
    """A length cut into numbers and units; an en dash where it is not known."""
    if seconds is None:
        return (("–", ""),)
    words = wording.length(seconds).split()
    if words[0] == "under":
        return (("<1", "min"),)
    return tuple(zip(words[0::2], words[1::2], strict=True))


def lengths(dossiers: tuple[Dossier, ...]) -> tuple[int, ...]:
    """The known lengths in seconds; an end before its start is no length."""
    found = (one.incident.window.duration_s for one in dossiers)
    return tuple(seconds for seconds in found if seconds is not None and seconds >= 0)


def spread(values: tuple[int, ...]) -> tuple[tuple[tuple[str, str], ...], str]:
    """The median as a figure, and n with the mean as its small print."""
    if not values:
        return (("–", ""),), "no length is known"
    return length_parts(int(median(values))), f"n = {len(values)}; mean {wording.length(int(fmean(values)))}"


def month_figures(edition: Edition, year: int, month: int) -> tuple[Figure, ...]:
    """A month in four numbers."""
    dossiers = edition.by_month.get((year, month), ())
    before = (year, month - 1) if month > 1 else (year - 1, 12)
    earlier = len(edition.by_month.get(before, ()))
    known = lengths(dossiers)
    explained = sum(is_explained(one) for one in dossiers)
    promised = sum(one.incident.postmortem.status == "promised" for one in dossiers)
    middle, note = spread(known)
    partial = (
        f"at least; {len(known)} of {len(dossiers)} have both times"
        if len(known) < len(dossiers)
        else "all have both times"
        if dossiers
        else note
    )
    return (
        Figure("Incidents known", ((f"{len(dossiers):,}", ""),), f"{wording.MONTHS[before[1] - 1]}: {earlier:,}"),
        Figure("Time affected", length_parts(sum(known)) if known else (("–", ""),), partial),
        Figure("Median length", middle, note),
        Figure(
            "Explained",
            ((f"{explained:,}", f"of {len(dossiers):,}"),),
            f"{promised} promised" if promised else "none promised",
        ),
    )
