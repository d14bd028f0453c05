"""Statuspage: `/history.json?page=N` lists three months a page, `/incidents/<code>.json` tells one incident whole.

The list goes back to the page's first day and names each incident with its last message only. Where the JSON is not
served, the history page holds the same in its properties.
"""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import quote

from scraper.core.model import Capture, Source
from scraper.formats.statuspage_history import contents
from scraper.pipeline.history import Lead, Leaf, asked, number_in, site_of
from scraper.pipeline.intake import origin_of

PLATFORMS = ("statuspage",)


def openings(source: Source) -> tuple[str, ...]:
    """The archive as JSON, else as a page."""
    site = site_of(source.url)
    return f"{site}/history.json?page=1", f"{site}/history?page=1"


def read(capture: Capture, source: Source) -> Leaf | None:
    """Each incident as a lead; the next page is the three months before."""
    shelves = contents(capture.body, origin_of(capture, source))
    if shelves is None:
        return None
    site = site_of(capture.url)
    leads = tuple(
        Lead(f"{site}/incidents/{quote(code, safe='')}.json", at) for shelf in shelves for code, at in shelf.incidents
    )
    months = [datetime(*shelf.month, 1, tzinfo=UTC) for shelf in shelves]
    return Leaf(
        frozenset(f"{month:%Y-%m}" for month in months) | {lead.url for lead in leads},
        leads,
        asked(capture.url, page=str(number_in(capture.url, "page", 1) + 1)) if months else None,
        min(months, default=None),
    )
