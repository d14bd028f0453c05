"""Slack's status API v2: `current` (an object with active_incidents) and `history` (an array).

Types: incident, outage, notice. Notes carry a time and a body, no state and no severity; a note headed as a summary is
written after the event. Offsets are those of US Pacific time.
"""

from __future__ import annotations

import re

import msgspec

from scraper.core.model import Level, Overall, RecordKind, Severity, StatusIncident
from scraper.formats.intake import Intake, host_of, peek
from scraper.formats.labels import CLOSED_STATES
from scraper.formats.markup import plain_markdown
from scraper.formats.records import Post, dated
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "slack"
PRIORITY = 10

_STATES = {
    "active": "investigating",
    "resolved": "resolved",
    "scheduled": "scheduled",
    "completed": "completed",
    "cancelled": "completed",
}
_IMPACTS = {"outage": Severity.MAJOR, "incident": Severity.MINOR, "notice": Severity.NONE}
_SUMMARY = re.compile(r"\W*(?:issue|technical|incident)\s+summary\b", re.IGNORECASE)


class _Note(msgspec.Struct):
    date_created: Text = NO_TEXT
    body: Text = NO_TEXT


class _Incident(msgspec.Struct):
    id: Text
    title: Text = NO_TEXT
    type: Text = NO_TEXT
    status: Text = NO_TEXT
    url: Text = NO_TEXT
    date_created: Text = NO_TEXT
    date_updated: Text = NO_TEXT
    services: Rows = NO_ROWS
    notes: Rows = NO_ROWS


class _Current(msgspec.Struct):
    status: Text = NO_TEXT
    active_incidents: Rows = NO_ROWS


def sniff(body: bytes, origin: Origin) -> bool:
    """An object with active incidents, an array of incidents with notes, or an empty array from Slack."""
    head = peek(body)
    if head.startswith("{"):
        return '"active_incidents"' in head
    if not head.startswith("["):
        return False
    return ('"notes"' in head and '"date_created"' in head) or (
        host_of(origin.url) in {"slack-status.com", "status.slack.com"} and not head[1:].lstrip().startswith("{")
    )


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every incident and notice of the file."""
    intake = Intake(NAME, origin)
    current = _Current()
    if peek(body).startswith("["):
        items = intake.json(body, Rows) or NO_ROWS
    else:
        current = intake.json(body, _Current) or current
        items = current.active_incidents
    records = intake.each(intake.structs(items, _Incident, "incident"), lambda item: _record(intake, item))
    overall = Overall(Level.OPERATIONAL if current.status == "ok" else Level.UNKNOWN, current.status)
    return intake.reading(records, overall=overall)


def _record(intake: Intake, item: _Incident) -> StatusIncident:
    posts = _posts(intake, item)
    word = item.status.casefold()
    during = [post for post in posts if not _SUMMARY.match(post.text)] or posts
    updated = intake.time(item.date_updated)
    return intake.record(
        id=item.id,
        title=item.title,
        url=item.url or f"https://slack-status.com/#{item.id}",
        kind=RecordKind.NOTICE if item.type == "notice" else RecordKind.INCIDENT,
        planned=item.type != "notice" and word in {"scheduled", "completed"},
        impact=_IMPACTS.get(item.type.casefold(), Severity.UNKNOWN),
        state=_STATES.get(word, "unknown"),
        started=intake.time(item.date_created),
        resolved=during[-1].at if during else updated,
        updated=updated,
        components=intake.names(item.services, label="service"),
        posts=posts,
    )


def _posts(intake: Intake, item: _Incident) -> list[Post]:
    notes = intake.structs(item.notes, _Note, f"incident {item.id}, note")
    texts = [(at, plain_markdown(n.body)) for at, n in dated(notes, lambda n: intake.time(n.date_created))]
    state = _STATES.get(item.status.casefold(), "unknown")
    first = "investigating" if state == "resolved" else state
    states = [first, *["update"] * len(texts)][: len(texts)]
    during = [number for number, (_, text) in enumerate(texts) if not _SUMMARY.match(text)]
    if during and state in CLOSED_STATES:
        states[during[-1]] = state
    return [Post(at, word, text) for (at, text), word in zip(texts, states, strict=True)]
