"""The record that a reading shows: found by its page and the id it has there, whoever's it is taken to be now."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime
from functools import cache
from typing import Final
from urllib.parse import urlsplit

from scraper.core.model import OfficialRecord, StatusIncident
from scraper.core.records.filing import have_a_minute_in_common
from scraper.formats.status import formats
from scraper.pipeline.holdings import Holdings
from scraper.pipeline.status_page import StatusPage

_NEVER: Final = datetime(9999, 1, 1, tzinfo=UTC)


def record_of(holdings: Holdings, seen: StatusIncident, page: StatusPage) -> OfficialRecord | None:
    """The record with the id that the page gives, on the same page. A page is known by the sources that read it and by the
    hosts it answers on, for it may move; two pages of one provider may count from 1 both.
    """
    found = [r for r in holdings.records_called(seen.id) if _is_of_page(r, seen, page)]
    return min(found, key=lambda r: (r.provider != seen.provider, r.id), default=None)


def record_holding(
    holdings: Holdings, seen: StatusIncident, page: StatusPage, form: str, shown: Collection[str]
) -> OfficialRecord | None:
    """The record that holds a post of an incident which its format calls by the oldest post still shown. None where the
    same reading shows (`shown`) that record under its own id: then the page tells them apart.
    """
    if form not in _named_by_posts():
        return None
    held = (r for update in seen.updates for r in holdings.records_holding(update.id))
    found = [r for r in held if not {r.native_id, *r.aliases} & set(shown) and _is_of_page(r, seen, page)]
    return min(found, key=lambda r: (r.provider != seen.provider, r.started_at or _NEVER, r.id), default=None)


def _is_of_page(record: OfficialRecord, seen: StatusIncident, page: StatusPage) -> bool:
    """Many pages of different providers may stand on one host: there a record of another provider must share a time."""
    if page.sources & {record.page, *record.sources}:
        return True
    on_host = urlsplit(record.url).hostname in {*page.hosts, urlsplit(seen.url).hostname}
    return on_host and (record.provider == seen.provider or have_a_minute_in_common(record, seen))


@cache
def _named_by_posts() -> frozenset[str]:
    """Formats that name an incident after the oldest of its posts that they still show: they say so by `NAMED_BY_POSTS`."""
    return frozenset(one.NAME for one in formats() if getattr(one, "NAMED_BY_POSTS", False))
