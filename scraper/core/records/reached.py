"""Times that had not come when they were read: a record is closed by then, and nobody knows when."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from scraper.core.judging.read_times import lies_ahead
from scraper.core.model import OfficialRecord, RecordKind, StatusIncident
from scraper.core.model.states import CLOSED


def reached(
    kept: OfficialRecord | None, told: OfficialRecord, before: OfficialRecord | None, seen_at: datetime
) -> OfficialRecord:
    """The record with no end that lies after the reading. `told` has the times as its page gives them, `before` as it gave
    them at the last reading: what was doubted then is doubted for as long as the page says the same.
    """
    if kept is not None and before is not None:
        doubted = kept.state in CLOSED and kept.resolved_at is None
        if doubted and told.state in CLOSED and told.resolved_at == before.resolved_at:
            told = replace(told, resolved_at=None)
        if told.updated_at == before.updated_at:
            told = replace(told, updated_at=kept.updated_at)
    if told.resolved_at is not None and lies_ahead(told.resolved_at, seen_at):
        told = replace(told, resolved_at=None)
    if told.updated_at is not None and lies_ahead(told.updated_at, seen_at):
        told = replace(told, updated_at=seen_at)
    return told


def begun_by(seen: StatusIncident, seen_at: datetime) -> datetime | None:
    """The start that a page gives when it is first read; of what is not planned no later than the reading."""
    start, planned = seen.started_at, seen.state == "scheduled" or seen.kind is RecordKind.MAINTENANCE
    return seen_at if start is not None and lies_ahead(start, seen_at) and not planned else start
