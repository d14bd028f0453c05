"""Providers side by side, and what fails on the same days."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from functools import partial
from math import log
from statistics import fmean, median

from scraper.core.model import Dossier
from scraper.publish import links, wording
from scraper.publish.counting import counts
from scraper.publish.coverage import Coverage
from scraper.publish.dossiers import begins, is_explained
from scraper.publish.edition import Edition
from scraper.publish.page import Page, Plan
from scraper.publish.parts.figures import lengths
from scraper.publish.parts.reliability import gaps
from scraper.publish.view import View

KIND = "stats"
TAB = "stats/"

_LOW, _HIGH = 300, 172_800
_COLUMNS = 8
_FEW = 3
"""So many known lengths make a middle worth a mark; with fewer they are listed without one."""


class Side(View, frozen=True):
    """A provider in the comparison: n, median and mean with their places on the log axis, rest, postmortems."""

    name: str
    path: str
    n: int
    median: str
    mean: str
    low: str
    high: str
    rest: str
    explained: str


class Cell(View, frozen=True):
    """A share of days, and the step of its shade."""

    text: str
    css: str


class MatrixRow(View, frozen=True):
    """A provider's row of the matrix."""

    name: str
    cells: tuple[Cell, ...]


class StatsView(View, frozen=True):
    """Everything the page prints; `few` are the providers with too few known lengths to compare."""

    title: str
    span: str
    sides: tuple[Side, ...]
    few: tuple[Side, ...]
    columns: tuple[str, ...]
    matrix: tuple[MatrixRow, ...]


def pages(edition: Edition) -> Iterator[Plan]:
    """The one page."""
    yield Plan("stats/", partial(_page, edition))


def _page(edition: Edition) -> Page:
    by_provider = {one: tuple(filter(counts, own)) for one, own in edition.by_provider.items()}
    order = sorted((one for one in by_provider if by_provider[one]), key=lambda one: (-len(by_provider[one]), one))
    sides = tuple(_side(edition, one, by_provider[one]) for one in order)
    most = [one for one in order if len(by_provider[one]) > 1][:_COLUMNS]
    days = {one: _days(by_provider[one]) for one in most}
    counted = tuple(filter(counts, edition.live))
    known = lengths(counted)
    title = (
        f"Providers side by side: half of {len(known):,} known outages ended within {wording.length(int(median(known)))}"
        if len(known) > 9
        else "Providers side by side"
    )
    starts = [begins(one.incident) for one in counted]
    span = (
        f"{wording.count(len(starts), 'incident')}, {wording.day(min(starts))} to {wording.day(max(starts))}"
        if starts
        else "no incident on record"
    )
    most = most if len(most) > 1 else []
    view = StatsView(
        title, span, tuple(one for one in sides if one.n >= _FEW), tuple(one for one in sides if one.n < _FEW), tuple(edition.provider_name(one) for one in most),
        tuple(MatrixRow(edition.provider_name(one), tuple(_shared(edition, days, one, other) for other in most)) for one in most),
    )  # fmt: skip
    return Page(
        "Statistics", "How long outages last, how often they come, who explains them, and what fails together.", view
    )


def _side(edition: Edition, provider: str, dossiers: tuple[Dossier, ...]) -> Side:
    known, rest = lengths(dossiers), gaps(dossiers, edition.covered.get(provider, Coverage()))
    middle, mean = (median(known), fmean(known)) if known else (0.0, 0.0)
    explained = sum(is_explained(one) for one in dossiers)
    return Side(
        edition.provider_name(provider), links.provider(provider), len(known),
        wording.length(int(middle)) if known else "not known", wording.length(int(mean)) if known else "not known",
        _place(middle), _place(mean), f"{median(rest) / 86_400:.1f} d" if rest else "–", f"{explained} of {len(dossiers)}",
    )  # fmt: skip


def _place(seconds: float) -> str:
    """Where a length lies on the log axis from 5 minutes to 2 days, in per cent."""
    share = log(max(seconds, _LOW) / _LOW) / log(_HIGH / _LOW)
    return f"{100 * min(1.0, share):.1f}"


def _days(dossiers: tuple[Dossier, ...]) -> frozenset[date]:
    return frozenset(begins(one.incident).date() for one in dossiers)


def _shared(edition: Edition, days: Mapping[str, frozenset[date]], one: str, other: str) -> Cell:
    """How often `other` failed on the days `one` did, over the days on which the record covers both."""
    if one == other:
        return _cell(days[one], days[other], diagonal=True)
    covered = edition.covered.get(one, Coverage()), edition.covered.get(other, Coverage())
    own = frozenset(day for day in days[one] if all(part.has(_start(day)) for part in covered))
    return _cell(own, days[other], diagonal=False)


def _start(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def _cell(own: frozenset[date], other: frozenset[date], *, diagonal: bool) -> Cell:
    if diagonal:
        return Cell(str(len(own)), "me")
    if not own:
        return Cell("–", "m0")
    both = len(own & other)
    if len(own) < 10:
        return Cell(f"{both}/{len(own)}", "m1" if both else "m0")
    share = 100 * both / len(own)
    return Cell(
        f"{share:.0f}",
        "m0" if share == 0 else "m1" if share < 10 else "m2" if share < 35 else "m3" if share < 65 else "m4",
    )
