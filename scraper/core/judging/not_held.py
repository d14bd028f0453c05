"""Planned works that were never begun: the page calls them cancelled, or closed them before they were to begin."""

from __future__ import annotations

from datetime import datetime

from scraper.core.judging.stated_windows import SAME
from scraper.core.model import OfficialRecord, RecordKind
from scraper.core.model.states import ANNOUNCED, CLOSED

CANCELLED = "cancelled"
"""State of works that their page calls off in as many words."""
_EVENTLESS = ANNOUNCED | CLOSED | {"update", "unknown", ""}


def is_not_held(record: OfficialRecord) -> bool:
    """Whether a work is over that never began: no post says that it is under way, and its page calls it cancelled, or
    closed it before the time for which it was planned.
    """
    if record.kind is not RecordKind.MAINTENANCE or record.state not in CLOSED:
        return False
    if any(u.state not in _EVENTLESS for u in record.updates):
        return False
    if is_cancelled(record):
        return True
    planned = planned_for(record)
    # Where a page states a later end than its last post, that post did not close it: nobody labelled it so.
    closed = max(filter(None, (called_off_at(record), record.resolved_at)), default=None)
    announced = any(u.state in ANNOUNCED for u in record.updates)
    return announced and planned is not None and closed is not None and closed < planned - SAME


def is_cancelled(record: OfficialRecord) -> bool:
    """Whether a page calls it cancelled, as a whole or in the last post that closed it."""
    closings = (u for u in record.updates if u.state in CLOSED and u.removed_at is None)
    last = max(closings, key=lambda u: (u.at, u.order, u.id), default=None)
    return record.state == CANCELLED or (last is not None and last.state == CANCELLED)


def planned_for(record: OfficialRecord) -> datetime | None:
    """When works are planned to begin; a page that keeps no such time gives that of the announcement instead."""
    first = min((u.at for u in record.updates), default=None)
    start = record.started_at
    return start if start and (first is None or start > first + SAME) else None


def called_off_at(record: OfficialRecord) -> datetime | None:
    """When a post closed it first, else when its record says."""
    return min((u.at for u in record.updates if u.state in CLOSED), default=record.resolved_at)
