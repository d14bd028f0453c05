"""Incidents of a page that moved to another platform: known already, under the ids that the old platform gave them."""

from __future__ import annotations

from datetime import timedelta
from typing import Final
from urllib.parse import urlsplit

from scraper.core.model import OfficialRecord, StatusIncident
from scraper.core.records.moved import told_before
from scraper.pipeline.holdings import Holdings
from scraper.pipeline.platform import platform_of
from scraper.pipeline.status_page import StatusPage

_DAY: Final = timedelta(days=1)


def record_before_move(holdings: Holdings, seen: StatusIncident, page: StatusPage, form: str) -> OfficialRecord | None:
    """The record of an incident that the same page told on another platform, or None. Once joined it answers to both
    ids.
    """
    if seen.started_at is None:
        return None
    day = seen.started_at.date()
    documents = (
        holdings.documents[n] for n in sorted(holdings.days.about(seen.provider, (day - _DAY, day, day + _DAY)))
    )
    records = [d for d in documents if isinstance(d, OfficialRecord) and _of_page(d, page)]
    by_alias = next((record for record in records if seen.id in record.aliases), None)
    return by_alias or told_before(records, seen, platform_of(form))


def _of_page(record: OfficialRecord, page: StatusPage) -> bool:
    return bool(page.sources & {record.page, *record.sources}) or urlsplit(record.url).hostname in page.hosts
