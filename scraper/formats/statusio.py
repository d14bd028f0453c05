"""Status.io `1.0/status/<page>`: levels, open incidents with messages, and maintenances.

Codes: 100 operational, 200 planned maintenance, 300 degraded, 400 partial disruption, 500 disruption, 600 security
event; stages of a message: 100 investigating, 200 identified, 300 monitoring, 400 resolved.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

import msgspec

from scraper.core.model import ComponentLevel, Level, Overall, RecordKind, Severity, StatusIncident
from scraper.formats.intake import Intake, host_of, path_of, peek
from scraper.formats.labels import staged, worst
from scraper.formats.markup import plain_markdown
from scraper.formats.records import Post, dated, last_told
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "statusio"
PRIORITY = 50

_LEVELS = {
    "100": Level.OPERATIONAL,
    "200": Level.MAINTENANCE,
    "300": Level.DEGRADED,
    "400": Level.PARTIAL,
    "500": Level.MAJOR,
    "600": Level.MAJOR,
}
_IMPACTS = {
    "600": Severity.CRITICAL,
    "500": Severity.CRITICAL,
    "400": Severity.MAJOR,
    "300": Severity.MINOR,
    "100": Severity.NONE,
}
_STAGES = {"100": "investigating", "200": "identified", "300": "monitoring", "400": "resolved"}


class _Named(msgspec.Struct):
    name: Text = NO_TEXT
    status_code: Text = NO_TEXT
    containers: Rows = NO_ROWS


class _Overall(msgspec.Struct):
    status: Text = NO_TEXT
    status_code: Text = NO_TEXT


class _Message(msgspec.Struct):
    details: Text = NO_TEXT
    datetime: Text = NO_TEXT
    state: Text = NO_TEXT
    status: Text = NO_TEXT


class _Event(msgspec.Struct):
    id: Text = msgspec.field(name="_id")
    name: Text = NO_TEXT
    datetime_open: Text = NO_TEXT
    datetime_planned_start: Text = NO_TEXT
    datetime_planned_end: Text = NO_TEXT
    messages: Rows = NO_ROWS
    components_affected: Rows = NO_ROWS
    containers_affected: Rows = NO_ROWS


class _Maintenance(msgspec.Struct):
    active: Rows = NO_ROWS
    upcoming: Rows = NO_ROWS


class _Result(msgspec.Struct):
    status_overall: _Overall | None = None
    status: Rows = NO_ROWS
    incidents: Rows = NO_ROWS
    maintenance: _Maintenance = msgspec.field(default_factory=_Maintenance)


class _Answer(msgspec.Struct):
    result: _Result = msgspec.field(default_factory=_Result)


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """A result with an overall status."""
    head = peek(body)
    return head.startswith("{") and '"result"' in head[:200] and '"status_overall"' in head


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Open incidents, maintenances, and levels by component and container."""
    intake = Intake(NAME, origin)
    result = (intake.json(body, _Answer) or _Answer()).result
    incidents = intake.structs(result.incidents, _Event, "incident")
    active = intake.structs(result.maintenance.active, _Event, "maintenance")
    upcoming = intake.structs(result.maintenance.upcoming, _Event, "maintenance")
    records = [
        *intake.each(incidents, lambda e: _record(intake, e, RecordKind.INCIDENT, "")),
        *intake.each(active, lambda e: _record(intake, e, RecordKind.MAINTENANCE, "in_progress")),
        *intake.each(upcoming, lambda e: _record(intake, e, RecordKind.MAINTENANCE, "scheduled")),
    ]
    levels = [
        ComponentLevel(name, _LEVELS.get(code, Level.UNKNOWN))
        for part in intake.structs(result.status, _Named, "component")
        for name, code in _parts(intake, part)
    ]
    said = result.status_overall or _Overall()
    overall = Overall(_LEVELS.get(said.status_code, Level.UNKNOWN), said.status or said.status_code)
    return intake.reading(records, components=levels, overall=overall)


def _parts(intake: Intake, part: _Named) -> list[tuple[str, str]]:
    inner = intake.structs(part.containers, _Named, f"component {part.name}, container")
    own: list[tuple[str, str]] = [(part.name, part.status_code)] if part.status_code else []
    return own or [(f"{part.name} ({c.name})", c.status_code) for c in inner]


def _of_work(told: Sequence[tuple[datetime, _Message]], state: str, starts: datetime | None) -> list[str]:
    """States of the messages on planned work: what was said before its start announced it, and does so still."""
    return ["scheduled" if starts and at < starts else state for at, _ in told]


def _record(intake: Intake, item: _Event, kind: RecordKind, state: str) -> StatusIncident:
    planned = kind is RecordKind.MAINTENANCE
    messages = intake.structs(item.messages, _Message, f"event {item.id}, message")
    told = dated(messages, lambda m: intake.time(m.datetime))
    starts = intake.time(item.datetime_planned_start) if planned else None
    states = _of_work(told, state, starts) if planned else staged(_STAGES.get(m.state, "") for _, m in told)
    posts = [Post(at, word, plain_markdown(m.details)) for (at, m), word in zip(told, states, strict=True)]
    page = next(iter(re.findall(r"[0-9a-f]{24}", path_of(intake.origin.url))), "")
    host = host_of(intake.origin.url)
    shown = "status.io" if host in {"", "api.status.io"} else host
    return intake.record(
        id=item.id,
        title=item.name,
        url="/".join(part for part in (f"https://{shown}/pages/{kind.value}", page, item.id) if part),
        kind=kind,
        impact=worst(_IMPACTS.get(m.status, Severity.UNKNOWN) for _, m in told),
        state=state or last_told(posts) or "investigating",
        started=starts or intake.time(item.datetime_open),
        until=intake.time(item.datetime_planned_end) if planned else None,
        components=intake.names(item.components_affected) or intake.names(item.containers_affected),
        posts=posts,
    )
