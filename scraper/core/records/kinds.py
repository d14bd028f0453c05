"""What kind a record is of, over time: trouble that a page first told as work is trouble."""

from __future__ import annotations

from dataclasses import replace

from scraper.core.model import OfficialRecord, RecordKind, StatusIncident

_OF_TROUBLE = frozenset({"investigating", "identified", "monitoring"})


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
