"""The page for addresses that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from scraper.publish.edition import Edition
from scraper.publish.page import Page, Plan
from scraper.publish.view import View

KIND = "notfound"
TAB = "none"


class NotFoundView(View, frozen=True):
    """Where a lost reader may go on."""

    repository: str


def pages(edition: Edition) -> Iterator[Plan]:
    """The one page, served at any depth: its links start at the root."""
    view = NotFoundView(edition.settings.repository or "")
    yield Plan("404.html", lambda: Page("Not found", "No page has this address.", view))
