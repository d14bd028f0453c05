"""StatusCast's `summary.json`, `incidents.json`, `status.json` and `components.json`.

Keys come with capitals or without. An incident's type says what it is: informational ones are notices, scheduled ones
maintenance; the others grade the impact.
"""

from __future__ import annotations

import re
from datetime import datetime

import msgspec

from scraper.core.model import ComponentLevel, Level, Overall, RecordKind, Severity, StatusIncident
from scraper.core.model.states import CLOSED
from scraper.formats.intake import Intake, joined, peek
from scraper.formats.labels import closing, opening, state_of
from scraper.formats.markup import plain_markdown
from scraper.formats.records import Post
from scraper.formats.stamps import earliest
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "statuscast"
PRIORITY = 42

_SHAPE = re.compile(r'"(?:unresolvedincidents|statustext|incidenttype|affectedcomponents)"\s*:', re.IGNORECASE)
_LEVELS = {
    "available": Level.OPERATIONAL,
    "operational": Level.OPERATIONAL,
    "normal": Level.OPERATIONAL,
    "informational": Level.OPERATIONAL,
    "degradedperformance": Level.DEGRADED,
    "performanceissue": Level.DEGRADED,
    "performancedegradation": Level.DEGRADED,
    "servicedisruption": Level.PARTIAL,
    "partialoutage": Level.PARTIAL,
    "serviceunavailable": Level.MAJOR,
    "unavailable": Level.MAJOR,
    "outage": Level.MAJOR,
    "majoroutage": Level.MAJOR,
    "maintenance": Level.MAINTENANCE,
    "scheduledmaintenance": Level.MAINTENANCE,
    "undermaintenance": Level.MAINTENANCE,
}
_IMPACTS = {Level.DEGRADED: Severity.MINOR, Level.PARTIAL: Severity.MAJOR, Level.MAJOR: Severity.CRITICAL}


class _Component(msgspec.Struct):
    name: Text = NO_TEXT
    status: Text = NO_TEXT


class _Post(msgspec.Struct):
    id: Text = NO_TEXT
    status: Text = NO_TEXT
    text: Text = NO_TEXT
    message: Text = NO_TEXT
    datecreated: Text = NO_TEXT
    date: Text = NO_TEXT


class _Incident(msgspec.Struct):
    id: Text
    title: Text = NO_TEXT
    subject: Text = NO_TEXT
    name: Text = NO_TEXT
    incidenttype: Text = NO_TEXT
    type: Text = NO_TEXT
    status: Text = NO_TEXT
    datecreated: Text = NO_TEXT
    startdate: Text = NO_TEXT
    enddate: Text = NO_TEXT
    dateresolved: Text = NO_TEXT
    dateupdated: Text = NO_TEXT
    url: Text = NO_TEXT
    posts: Rows = NO_ROWS
    updates: Rows = NO_ROWS
    affectedcomponents: Rows = NO_ROWS
    components: Rows = NO_ROWS


class _Document(msgspec.Struct):
    status: Text = NO_TEXT
    statustext: Text = NO_TEXT
    incidents: Rows = NO_ROWS
    unresolvedincidents: Rows = NO_ROWS
    upcomingincidents: Rows = NO_ROWS
    scheduledincidents: Rows = NO_ROWS
    components: Rows = NO_ROWS
    items: Rows = NO_ROWS


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """JSON with StatusCast's keys."""
    head = peek(body)
    return head.startswith(("{", "[")) and _SHAPE.search(head) is not None


def _small(value: object, depth: int = 0) -> object:
    """A JSON value with its keys in small letters."""
    if depth > 12:
        return None
    if isinstance(value, list):
        return [_small(item, depth + 1) for item in value]
    if isinstance(value, dict):
        return {str(key).casefold(): _small(item, depth + 1) for key, item in value.items()}
    return value


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Incidents that are open, planned or over, and levels of the components."""
    intake = Intake(NAME, origin)
    read = intake.json(body, object)
    rows = _small(read)
    wrapped = [{"items": rows} if isinstance(rows, list) else rows] if rows is not None else []
    told = next(iter(intake.structs(wrapped, _Document, "document")), _Document())
    listed = [*told.incidents, *told.unresolvedincidents, *told.upcomingincidents, *told.scheduledincidents]
    listed += [row for row in told.items if isinstance(row, dict) and _is_incident(row)]
    parts = [*told.components, *(row for row in told.items if isinstance(row, dict) and not _is_incident(row))]
    levels = [
        ComponentLevel(c.name, _level(c.status)) for c in intake.structs(parts, _Component, "component") if c.name
    ]
    records = intake.each(intake.structs(listed, _Incident, "incident"), lambda item: _record(intake, item), "incident")
    overall = Overall(_level(told.status), told.statustext or told.status)
    return intake.reading(records, components=levels, overall=overall)


def _is_incident(row: dict[str, object]) -> bool:
    return "incidenttype" in row or "posts" in row or "datecreated" in row


def _level(word: str) -> Level:
    return _LEVELS.get(re.sub(r"[\s_-]", "", word).casefold(), Level.UNKNOWN)


def _kind(word: str) -> RecordKind | None:
    small = word.casefold()
    if "informational" in small or small in ("information", "notice", "announcement"):
        return RecordKind.NOTICE
    return RecordKind.MAINTENANCE if "maintenance" in small or "scheduled" in small else None


def _state(word: str, *, planned: bool) -> str:
    state = state_of(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", word))
    return "investigating" if state == "in_progress" and not planned else state


def _posts(intake: Intake, item: _Incident, begun: datetime | None, *, planned: bool) -> list[Post]:
    updates = intake.structs([*item.posts, *item.updates], _Post, f"incident {item.id}, post")
    times = [intake.time(u.datecreated, u.date) or begun for u in updates]
    posts = [
        Post(at, _state(u.status, planned=planned) if u.status else "update", plain_markdown(u.text or u.message), u.id)
        for at, u in zip(times, updates, strict=True)
        if at
    ]
    newest_first = len(posts) > 1 and posts[0].at > posts[-1].at
    return posts[::-1] if newest_first else posts


def _record(intake: Intake, item: _Incident) -> StatusIncident:
    typed = item.incidenttype or item.type
    kind = _kind(typed)
    planned = kind is RecordKind.MAINTENANCE
    begun, ended = intake.time(item.startdate, item.datecreated), intake.time(item.dateresolved)
    posts = _posts(intake, item, begun, planned=planned)
    state = _state(item.status, planned=planned)
    if ended and state not in CLOSED:
        state = closing(planned=planned)
    elif planned and state == "unknown":
        state = opening(planned=True)
    return intake.record(
        id=item.id,
        title=item.title or item.subject or item.name,
        url=item.url or joined(intake.origin.url, f"/incident/{item.id}"),
        kind=kind,
        impact=Severity.NONE if kind else _IMPACTS.get(_level(typed), Severity.UNKNOWN),
        state=state,
        started=begun if planned else earliest(begun, *(p.at for p in posts)),
        resolved=ended or (intake.time(item.enddate) if state in CLOSED else None),
        until=intake.time(item.enddate),
        updated=intake.time(item.dateupdated),
        components=intake.names([*item.affectedcomponents, *item.components]),
        posts=posts,
    )
