"""Slack's status API v2: `current` (an object with active_incidents) and `history` (an array).

Types: incident, outage, notice. Notes carry a time and a body, no state and no severity; a note headed as a summary is
written after the event. Offsets are those of US Pacific time.
"""

from __future__ import annotations

import re

import msgspec

from scraper.core.model import Level, Overall, RecordKind, Severity, StatusIncident
from scraper.core.model.states import CLOSED
from scraper.formats.ends import end_post
from scraper.formats.intake import Intake, host_of, peek
from scraper.formats.labels import kind_of, of_work, staged
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
    "cancelled": "cancelled",
    "canceled": "cancelled",
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
    planned = _is_work(item)
    told = _STATES.get(item.status.casefold(), "unknown")
    state = of_work(told) if planned else told
    posts = _posts(intake, item, state, planned=planned)
    updated = intake.time(item.date_updated)
    return intake.record(
        id=item.id,
        title=item.title,
        url=item.url or f"https://slack-status.com/#{item.id}",
        kind=RecordKind.NOTICE if item.type == "notice" else RecordKind.INCIDENT,
        planned=planned,
        impact=_IMPACTS.get(item.type.casefold(), Severity.UNKNOWN),
        state=state,
        started=intake.time(item.date_created),
        resolved=None if any(post.state in CLOSED for post in posts) else updated,
        updated=updated,
        components=intake.names(item.services, label="service"),
        posts=posts,
        inferred=True,
    )


def _is_work(item: _Incident) -> bool:
    """Whether it is planned work: only such is scheduled, completed or cancelled; once it has begun its title has to tell."""
    if item.type == "notice":
        return False
    planned = item.status.casefold() in {"scheduled", "completed", "cancelled", "canceled"}
    return planned or kind_of(item.title, frozenset(), Severity.UNKNOWN) is RecordKind.MAINTENANCE


def _posts(intake: Intake, item: _Incident, state: str, *, planned: bool) -> list[Post]:
    notes = intake.structs(item.notes, _Note, f"incident {item.id}, note")
    texts = [(at, plain_markdown(n.body)) for at, n in dated(notes, lambda n: intake.time(n.date_created))]
    during = [(number, at, text) for number, (at, text) in enumerate(texts) if not _SUMMARY.match(text)]
    last = during[end_post([(at, text) for _, at, text in during])][0] if during else -1
    states = staged([""] * len(texts), over=state in CLOSED and last >= int(planned), planned=planned, last=last)
    states = [state if state == "cancelled" and word == "completed" else word for word in states]
    states[:1] = [state] if texts and state in {"scheduled", "unknown"} else states[:1]
    return [Post(at, word, text) for (at, text), word in zip(texts, states, strict=True)]
