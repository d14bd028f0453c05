"""My stack: choose what you depend on, see when it failed together, take feeds, calendar and a month's report along.

The page lists every provider with its links; a script of its own compares them in the browser and stores or sends nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from scraper.publish import links, wording
from scraper.publish.dossiers import begins
from scraper.publish.edition import Edition
from scraper.publish.page import Crumb, Page, Plan
from scraper.publish.view import View

KIND = "stack"
TAB = "none"


class StackLine(View, frozen=True):
    """A provider to choose: its incidents on record, its page, its last month with an incident."""

    id: str
    name: str
    path: str
    count: str
    month: Crumb | None


class StackView(View, frozen=True):
    """Everything the page prints. `months` are those a report can be made of, newest first, as (2026-04, April 2026)."""

    providers: tuple[StackLine, ...]
    months: tuple[tuple[str, str], ...]


def pages(edition: Edition) -> Iterator[Plan]:
    """The one page."""
    view = StackView(
        tuple(_line(edition, identity) for identity in edition.providers),
        tuple((f"{year:04d}-{month:02d}", wording.month(year, month)) for year, month in edition.by_month),
    )
    yield Plan(
        "stack/",
        lambda: Page(
            "My stack",
            "Choose the providers you depend on: joint downtime, whether the alternative was up, one OPML file, one calendar, a monthly report.",
            view,
            feed="feeds/incidents.rss",
        ),
    )


def _line(edition: Edition, identity: str) -> StackLine:
    own = edition.by_provider.get(identity, ())
    last = begins(own[0].incident) if own else None
    month = None if last is None else Crumb(
        wording.month(last.year, last.month), links.provider_month(identity, last.year, last.month)
    )  # fmt: skip
    name = edition.provider_name(identity)
    return StackLine(identity, name, links.provider(identity), wording.count(len(own), "incident"), month)
