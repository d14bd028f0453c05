"""The day and the week: each incident that began in it, told once, with its sources."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime
from functools import partial

from scraper.core.model import Dossier
from scraper.publish import wording
from scraper.publish.edition import Edition
from scraper.publish.keys import digest
from scraper.publish.page import Crumb, Page, Plan
from scraper.publish.parts.editions import Story, by_day, by_week, day_path, lead, story, week_path, week_title
from scraper.publish.view import View

KIND = "digest"
TAB = "none"


class DigestView(View, frozen=True):
    """Everything a digest's page prints."""

    title: str
    crumbs: tuple[Crumb, ...]
    invented: bool
    lead: str
    stories: tuple[Story, ...]
    before: Crumb | None
    after: Crumb | None


def pages(edition: Edition) -> Iterator[Plan]:
    """A page for each day and each week with an incident."""
    yield from _plans(edition, by_day(edition), day_path, _day_name)
    yield from _plans(edition, by_week(edition), week_path, week_title)


def _plans(
    edition: Edition,
    groups: Mapping[date, tuple[Dossier, ...]],
    path: Callable[[date], str],
    name: Callable[[date], str],
) -> Iterator[Plan]:
    days = list(groups)
    for place, day in enumerate(days):
        before = days[place - 1] if place else None
        after = days[place + 1] if place + 1 < len(days) else None
        steps = (
            Crumb(name(before), path(before)) if before else None,
            Crumb(name(after), path(after)) if after else None,
        )
        own = groups[day]
        yield Plan(
            path(day),
            partial(_page, edition, name(day), own, steps),
            digest([edition.keys[one.incident.id] for one in own], before, after),
        )


def _page(edition: Edition, name: str, own: tuple[Dossier, ...], steps: tuple[Crumb | None, Crumb | None]) -> Page:
    words = lead(edition, own)
    view = DigestView(
        name,
        (Crumb("Digests", "digest/"),),
        any(edition.shows_invented(one) for one in own),
        words,
        tuple(story(one) for one in own),
        *steps,
    )
    return Page(f"Digest: {name}", words, view, feed="feeds/digest.rss")


def _day_name(day: date) -> str:
    return wording.day(datetime(day.year, day.month, day.day, tzinfo=UTC))
