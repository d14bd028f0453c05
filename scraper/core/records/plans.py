"""The planned end of maintenance over time: what each shape of the page gives, and that the provider moved it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from scraper.core.instants import show
from scraper.core.model import OfficialRecord, Revision, StatusIncident
from scraper.core.records.posts import added
from scraper.core.records.same_update import same_minute
from scraper.core.records.shapes import ShapeView


def replanned(
    record: OfficialRecord, seen: StatusIncident, before: ShapeView | None, seen_at: datetime
) -> OfficialRecord:
    """A planned end that the provider moved."""
    was, now = before.scheduled_until if before else None, seen.scheduled_until
    if was is None or now is None or same_minute(was, now) or record.scheduled_until == now:
        return record
    change = Revision(seen_at, None, "at", "edited", show(was), show(now))
    return replace(record, scheduled_until=now, revisions=added(record.revisions, change))


def planned_until(*shown: Sequence[ShapeView]) -> datetime | None:
    """The planned end by the first of some groups of shapes that knows one. Once a work is over its plan is no news."""
    for views in shown:
        known = [view.scheduled_until for view in views if view.scheduled_until]
        if known:
            return max(known)
    return None
