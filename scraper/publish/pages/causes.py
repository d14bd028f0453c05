"""The taxonomy of causes and contributing factors, with how often each occurs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from scraper.publish import links
from scraper.publish.counting import counted_causes, counts
from scraper.publish.edition import Edition
from scraper.publish.page import Page, Plan
from scraper.publish.pages.postmortems import cause_counts
from scraper.publish.view import View

KIND = "causes"
TAB = "postmortems/"


class CauseLine(View, frozen=True):
    """A cause: name, page, meaning, number of incidents."""

    name: str
    path: str
    description: str
    count: int


class CausesView(View, frozen=True):
    """Everything the page prints."""

    lines: tuple[CauseLine, ...]
    known: str


def pages(edition: Edition) -> Iterator[Plan]:
    """The one page."""
    yield Plan("causes/", partial(_page, edition))


def _page(edition: Edition) -> Page:
    meanings = {links.cause(tag): description for tag, _, description in edition.settings.causes}
    lines = tuple(CauseLine(name, path, meanings.get(path, ""), count) for name, path, count in cause_counts(edition))
    counted = tuple(filter(counts, edition.live))
    tagged = sum(bool(counted_causes(one)) for one in counted)
    return Page(
        "Causes",
        "Root causes and contributing factors; an incident may carry several.",
        CausesView(lines, f"{tagged:,} of {len(counted):,} incidents carry a cause; for the others none is known."),
    )
