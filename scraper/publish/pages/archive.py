"""The archive: every month on record."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import groupby

from scraper.publish import links, wording
from scraper.publish.edition import Edition
from scraper.publish.page import Page, Plan
from scraper.publish.parts.figures import lengths
from scraper.publish.view import View

KIND = "archive"
TAB = "archive/"


class MonthLine(View, frozen=True):
    """A month: its name, how many incidents, how long in all, the share of the fullest month."""

    name: str
    path: str
    count: int
    total: str
    share: int


class Year(View, frozen=True):
    """The months of a year, newest first."""

    name: str
    months: tuple[MonthLine, ...]


class ArchiveView(View, frozen=True):
    """Everything the archive prints."""

    count: str
    years: tuple[Year, ...]


def pages(edition: Edition) -> Iterator[Plan]:
    """The one page."""
    yield Plan("archive/", partial(_page, edition))


def _page(edition: Edition) -> Page:
    top = max((len(found) for found in edition.by_month.values()), default=1)
    lines = [(year, _line(edition, year, month, top)) for year, month in edition.by_month]
    years = tuple(
        Year(str(year), tuple(line for _, line in group)) for year, group in groupby(lines, key=lambda item: item[0])
    )
    count = wording.count(len(edition.live), "incident")
    return Page("Archive", f"{count} on record, by month.", ArchiveView(count, years), feed="feeds/incidents.rss")


def _line(edition: Edition, year: int, month: int, top: int) -> MonthLine:
    found = edition.by_month[year, month]
    known = lengths(found)
    least = "at least " if len(known) < len(found) else ""
    return MonthLine(
        wording.MONTHS[month - 1],
        links.archive_month(year, month),
        len(found),
        f"{least}{wording.length(sum(known))}" if known else "not known",
        round(100 * len(found) / top),
    )
