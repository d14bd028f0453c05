"""The page for addresses that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scraper.publish.edition import Edition
from scraper.publish.page import Page, Plan

KIND = "notfound"
TAB = "none"


@dataclass(frozen=True, slots=True)
class NotFoundView:
    """Where a lost reader may go on."""

    repository: str


def pages(edition: Edition) -> Iterator[Plan]:
    """The one page, served at any depth: its links start at the root."""
    view = NotFoundView(edition.settings.repository or "")
    yield Plan("404.html", lambda: Page("Not found", "No page has this address.", view))
