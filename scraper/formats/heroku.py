"""Heroku status API v4: `incidents` (an array) and `current-status` (levels, open incidents, scheduled work).

`state` tells whether an incident is over; its `resolved` flag does not. Posts are newest first.
"""

from __future__ import annotations

import re

import msgspec

from scraper.core.model import ComponentLevel, Level, StatusIncident
from scraper.core.model.states import CLOSED
from scraper.formats.ends import end_post
from scraper.formats.intake import Intake, host_of, joined, peek
from scraper.formats.labels import staged, state_of
from scraper.formats.markup import plain_markdown
from scraper.formats.records import Post, dated, last_told
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "heroku"
PRIORITY = 10

_LEVELS = {
    "green": Level.OPERATIONAL,
    "yellow": Level.DEGRADED,
    "orange": Level.PARTIAL,
    "red": Level.MAJOR,
    "blue": Level.MAINTENANCE,
}


class _System(msgspec.Struct):
    system: Text = NO_TEXT
    name: Text = NO_TEXT
    status: Text = NO_TEXT


class _Update(msgspec.Struct):
    id: Text = NO_TEXT
    contents: Text = NO_TEXT
    update_type: Text = NO_TEXT
    created_at: Text = NO_TEXT


class _Incident(msgspec.Struct):
    id: Text
    title: Text = NO_TEXT
    state: Text = NO_TEXT
    created_at: Text = NO_TEXT
    updated_at: Text = NO_TEXT
    full_url: Text = NO_TEXT
    systems: Rows = NO_ROWS
    updates: Rows = NO_ROWS


class _Current(msgspec.Struct):
    status: Rows = NO_ROWS
    incidents: Rows = NO_ROWS
    scheduled: Rows = NO_ROWS


def sniff(body: bytes, origin: Origin) -> bool:
    """Incidents with typed updates and a full_url, current levels by system, or an empty array from Heroku."""
    head = peek(body)
    if head.startswith("{"):
        return re.match(r'\{\s*"status"\s*:\s*\[\s*\{[^{}]*"system"', head) is not None and '"scheduled"' in head
    if not head.startswith("["):
        return False
    empty = host_of(origin.url) == "status.heroku.com" and not head[1:].lstrip().startswith("{")
    return ('"update_type"' in head and '"contents"' in head) or ('"full_url"' in head and '"state"' in head) or empty


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every incident of the answer, scheduled work as maintenance, and levels now."""
    intake = Intake(NAME, origin)
    current = _Current()
    if peek(body).startswith("["):
        current = _Current(incidents=intake.json(body, Rows) or NO_ROWS)
    else:
        current = intake.json(body, _Current) or current
    records = [
        *intake.each(intake.structs(current.incidents, _Incident), lambda i: _record(intake, i, planned=False)),
        *intake.each(intake.structs(current.scheduled, _Incident), lambda i: _record(intake, i, planned=True)),
    ]
    levels = [
        ComponentLevel(s.system or s.name, _LEVELS.get(s.status, Level.UNKNOWN))
        for s in intake.structs(current.status, _System, "system")
    ]
    return intake.reading(records, components=levels)


def _record(intake: Intake, item: _Incident, *, planned: bool) -> StatusIncident:
    state = state_of(item.state)
    planned = planned or state in {"scheduled", "in_progress", "completed"}
    updates = intake.structs(item.updates, _Update, f"incident {item.id}, update")
    told = dated(updates, lambda u: intake.time(u.created_at))
    texts = [(at, plain_markdown(u.contents)) for at, u in told]
    named = [state_of(u.update_type) for _, u in told]
    states = staged(named, over=state == "resolved" and not planned, last=end_post(texts))
    posts = [Post(at, word, text, u.id) for (_, u), (at, text), word in zip(told, texts, states, strict=True)]
    last = last_told(posts) or "investigating"
    return intake.record(
        id=item.id,
        title=item.title,
        url=item.full_url or joined("https://status.heroku.com/", f"/incidents/{item.id}"),
        planned=planned,
        # The posts know how far an open incident is, but not whether it is over.
        state=last if state == "investigating" and last not in CLOSED else state,
        started=intake.time(item.created_at),
        resolved=None if told else intake.time(item.updated_at),
        updated=intake.time(item.updated_at),
        components=intake.names(item.systems, "name", "system", label="system"),
        posts=posts,
        inferred=CLOSED.isdisjoint(named),
    )
