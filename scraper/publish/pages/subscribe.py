"""All feeds, the OPML list, the calendars."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scraper.publish.edition import Edition
from scraper.publish.page import Page, Plan

KIND = "subscribe"
TAB = "subscribe/"


@dataclass(frozen=True, slots=True)
class FeedLine:
    """The feeds of a provider."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class SubscribeView:
    """Everything the page prints."""

    providers: tuple[FeedLine, ...]
    digest: str


def pages(edition: Edition) -> Iterator[Plan]:
    """The one page."""
    view = SubscribeView(
        tuple(FeedLine(one.id, one.name) for one in edition.providers.values()),
        f"{edition.settings.base_url}feeds/digest.rss",
    )
    yield Plan(
        "subscribe/",
        lambda: Page(
            "Subscribe",
            "Feeds, calendars and one OPML file: follow what you depend on, and nothing else.",
            view,
            feed="feeds/incidents.rss",
        ),
    )
