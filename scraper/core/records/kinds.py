"""What kind a record is of, over time: trouble that a page first told as work is trouble."""

from __future__ import annotations

from dataclasses import replace

from scraper.core.model import OfficialRecord, RecordKind, Severity, StatusIncident
from scraper.core.model.states import ANNOUNCED
from scraper.core.records.same_update import text_hash
from scraper.core.records.shapes import KEY, ShapeView

_OF_TROUBLE = frozenset({"investigating", "identified", "monitoring"})
_OF_WORK = {"investigating": "in_progress", "resolved": "completed"}


def as_announced(record: OfficialRecord, seen: StatusIncident, before: ShapeView | None) -> StatusIncident:
    """What a page announced as work and now shows as going on or over, in words it has for trouble as well: the same work,
    unless a new post is labelled as trouble.
    """
    if record.kind is not RecordKind.MAINTENANCE or seen.kind is not RecordKind.INCIDENT or before is None:
        return seen
    known = {view.key for view in before.updates.values()}
    fresh = {u.state for u in seen.updates if text_hash(u.text)[:KEY] not in known}
    if not any(u.state in ANNOUNCED for u in record.updates) or not _OF_TROUBLE.isdisjoint(fresh):
        return seen
    updates = tuple(replace(u, state=_OF_WORK.get(u.state, u.state)) for u in seen.updates)
    state = _OF_WORK.get(seen.state, seen.state)
    return replace(seen, kind=RecordKind.MAINTENANCE, impact=Severity.NONE, state=state, updates=updates)


def rekinded(record: OfficialRecord, seen: StatusIncident) -> OfficialRecord:
    """The record as an incident, with its impact, where the page took it for maintenance and now investigates it. Never the
    other way: what was trouble stays so.
    """
    if record.kind is not RecordKind.MAINTENANCE or seen.kind is not RecordKind.INCIDENT:
        return record
    return replace(record, kind=seen.kind, impact=seen.impact) if seen.state in _OF_TROUBLE else record


def grades(record: OfficialRecord, seen: StatusIncident) -> bool:
    """Whether a reading grades the impact of a record: that maintenance has none says nothing of an incident."""
    return record.kind is RecordKind.MAINTENANCE or seen.kind is not RecordKind.MAINTENANCE
