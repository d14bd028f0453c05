"""Times that had not come when they were read: a record is closed by then, and nobody knows when."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from scraper.core.judging.read_times import dated_ahead, lies_ahead
from scraper.core.model import OfficialRecord, RecordKind, StatusIncident
from scraper.core.model.states import CLOSED
from scraper.core.records.same_update import same_minute

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def reached(
    kept: OfficialRecord | None, told: OfficialRecord, before: OfficialRecord | None, seen_at: datetime
) -> OfficialRecord:
    """The record with no end that lies after the reading. `told` has the times as its page gives them, `before` as it gave
    them at the last reading: what was believed then is believed, whatever our clock says now, and what was doubted is
    doubted for as long as the page says the same, unless it was for our clock alone (`slow_clock`).
    """
    clock = max(seen_at, _last_reading(kept)) if kept is not None else seen_at
    stood_at, changed_at = told.resolved_at, told.updated_at
    if kept is not None and before is not None:
        if told.state in CLOSED and kept.state in CLOSED and told.resolved_at == before.resolved_at:
            doubted = kept.resolved_at is None and not _has_come(told)
            told, stood_at = replace(told, resolved_at=None if doubted else told.resolved_at), None
        if told.updated_at == before.updated_at and not _is_read_anew(kept, told, seen_at):
            told, changed_at = replace(told, updated_at=kept.updated_at), None
    if stood_at is not None and lies_ahead(stood_at, clock):
        told = replace(told, resolved_at=None)
    if changed_at is not None and lies_ahead(changed_at, clock):
        told = replace(told, updated_at=seen_at)
    return told


def _has_come(told: OfficialRecord) -> bool:
    """Whether a post gives the end that lay ahead of no reading of it."""
    ahead, end = dated_ahead(told), told.resolved_at
    closing = [u for u in told.updates if u.state in CLOSED and u.id not in ahead and not u.removed_at]
    return end is not None and any(same_minute(u.at, end) for u in closing)


def _is_read_anew(kept: OfficialRecord, told: OfficialRecord, seen_at: datetime) -> bool:
    """Whether a post counts as first read now that was known before: then our clock was behind, and what it doubted is asked again."""
    known = {u.id: u.first_seen for u in kept.updates}
    return any(u.id in known and known[u.id] != u.first_seen == seen_at for u in told.updates)


def _last_reading(kept: OfficialRecord) -> datetime:
    """When anything of a record was read anew: a clock that shows less has gone back since."""
    return max((at for at in (kept.first_seen, *(u.first_seen for u in kept.updates)) if at), default=_LONG_AGO)


def begun_by(seen: StatusIncident, seen_at: datetime) -> datetime | None:
    """The start that a page gives when it is first read; of what is not planned no later than the reading."""
    start, planned = seen.started_at, seen.state == "scheduled" or seen.kind is RecordKind.MAINTENANCE
    return seen_at if start is not None and lies_ahead(start, seen_at) and not planned else start
