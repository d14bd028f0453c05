"""Incidents of a page that moved to another platform, or that gives all of them new ids: known already, under the ids
they had before.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Final
from urllib.parse import urlsplit

from scraper.core.model import OfficialRecord, StatusIncident
from scraper.core.records.moved import told_before, twin_of
from scraper.pipeline.found_again import record_of
from scraper.pipeline.holdings import Holdings
from scraper.pipeline.platform import platform_of
from scraper.pipeline.status_page import StatusPage

_DAY: Final = timedelta(days=1)
_FEWEST: Final = 2
_NEARLY_ALL: Final = 0.8
"""Of what is known of those days; the page may have taken one of them away meanwhile."""


def record_before_move(holdings: Holdings, seen: StatusIncident, page: StatusPage, form: str) -> OfficialRecord | None:
    """The record of an incident that the same page told on another platform, or None. Once joined it answers to both
    ids.
    """
    if seen.started_at is None:
        return None
    records = _then(holdings, seen, page)
    by_alias = next((record for record in records if seen.id in record.aliases), None)
    return by_alias or told_before(records, seen, platform_of(form))


def is_renumbered(holdings: Holdings, told: Sequence[StatusIncident], page: StatusPage) -> bool:
    """Whether a page gives all that it shows ids it never gave before: none of them is known, and nearly all records of
    those days, two at least, are told again word for word.
    """
    if len(told) < _FEWEST or any(record_of(holdings, one, page) for one in told):
        return False
    near: set[str] = set()
    twins: set[str] = set()
    for one in told:
        records = _then(holdings, one, page)
        near |= {record.id for record in records}
        if twin := twin_of(records, one):
            twins.add(twin.id)
    return len(twins) >= max(_FEWEST, _NEARLY_ALL * len(near))


def record_before_renumbering(holdings: Holdings, seen: StatusIncident, page: StatusPage) -> OfficialRecord | None:
    """The record of an incident of a page that gave all of them new ids. Once joined it answers to both ids."""
    return twin_of(_then(holdings, seen, page), seen)


def _then(holdings: Holdings, seen: StatusIncident, page: StatusPage) -> list[OfficialRecord]:
    """The records of the page about the day an incident began: those of its providers, and what its sources showed when
    it was another provider's.
    """
    if seen.started_at is None:
        return []
    day = seen.started_at.date()
    days = (day - _DAY, day, day + _DAY)
    names = {n for one in {seen.provider, *page.providers} for n in holdings.days.about(one, days)}
    shown = (seen.started_at - _DAY, seen.started_at + _DAY)
    names |= {record.id for source in sorted(page.sources) for record in holdings.records_begun(source, shown)}
    documents = (holdings.documents[n] for n in sorted(names))
    return [d for d in documents if isinstance(d, OfficialRecord) and _of_page(d, page)]


def _of_page(record: OfficialRecord, page: StatusPage) -> bool:
    return bool(page.sources & {record.page, *record.sources}) or urlsplit(record.url).hostname in page.hosts
