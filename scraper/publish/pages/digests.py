"""The list of digests: weeks, with their days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import partial

from scraper.publish import wording
from scraper.publish.edition import Edition
from scraper.publish.page import Crumb, Page, Plan
from scraper.publish.parts.editions import by_day, by_week, day_path, week_path, week_title
from scraper.publish.view import View

KIND = "digests"
TAB = "none"


class Week(View, frozen=True):
    """A week: its digest, how many incidents, and the days that have one."""

    name: str
    path: str
    count: str
    days: tuple[Crumb, ...]


class DigestsView(View, frozen=True):
    """Everything the page prints."""

    weeks: tuple[Week, ...]


def pages(edition: Edition) -> Iterator[Plan]:
    """The one page."""
    yield Plan("digest/", partial(_page, edition))


def _page(edition: Edition) -> Page:
    days = by_day(edition)
    weeks = tuple(
        Week(
            week_title(monday),
            week_path(monday),
            f"{len(found):,}",
            tuple(
                Crumb(f"{day.day} {wording.MONTHS[day.month - 1][:3]}", day_path(day))
                for day in (monday + timedelta(days=number) for number in range(7))
                if days.get(day)
            ),
        )
        for monday, found in reversed(list(by_week(edition).items()))
        if found
    )
    return Page(
        "Digests", "Each day and each week with an incident, told once.", DigestsView(weeks), feed="feeds/digest.rss"
    )
