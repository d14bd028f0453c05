"""Sorry status pages: `/api/v1/notices` (unplanned, planned and general notices with their updates)."""

from __future__ import annotations

import msgspec

from scraper.core.model import RecordKind, Severity, StatusIncident
from scraper.formats.intake import Intake, joined, peek
from scraper.formats.labels import closing, state_of
from scraper.formats.markup import plain_markdown
from scraper.formats.records import Post
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "sorry"
PRIORITY = 50

_KINDS = {"unplanned": RecordKind.INCIDENT, "planned": RecordKind.MAINTENANCE, "general": RecordKind.NOTICE}


class _Update(msgspec.Struct):
    id: Text = NO_TEXT
    content: Text = NO_TEXT
    state: Text = NO_TEXT
    created_at: Text = NO_TEXT


class _Notice(msgspec.Struct):
    id: Text
    subject: Text = NO_TEXT
    synopsis: Text = NO_TEXT
    type: Text = NO_TEXT
    state: Text = NO_TEXT
    timeline_state: Text = NO_TEXT
    url: Text = NO_TEXT
    link: Text = NO_TEXT
    began_at: Text = NO_TEXT
    begins_at: Text = NO_TEXT
    ended_at: Text = NO_TEXT
    created_at: Text = NO_TEXT
    updated_at: Text = NO_TEXT
    components: Rows = NO_ROWS
    updates: Rows = NO_ROWS


class _Answer(msgspec.Struct):
    notices: Rows = NO_ROWS


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """An object of notices."""
    head = peek(body)
    return head.startswith("{") and '"notices"' in head


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every notice of the answer."""
    intake = Intake(NAME, origin)
    answer = intake.json(body, _Answer) or _Answer()
    return intake.reading(
        intake.each(intake.structs(answer.notices, _Notice), lambda item: _record(intake, item)),
        works=sniff(body, origin),
    )


def _record(intake: Intake, item: _Notice) -> StatusIncident:
    kind = _KINDS.get(item.type, RecordKind.INCIDENT)
    updates = intake.structs(item.updates, _Update, f"notice {item.id}, update")
    posts = [
        Post(at, state_of(u.state), plain_markdown(u.content), u.id)
        for u in updates
        if (at := intake.time(u.created_at))
    ]
    ended = intake.time(item.ended_at)
    state = state_of(item.state)
    if item.timeline_state == "past" or (ended and state == "unknown"):
        state = closing(planned=kind is RecordKind.MAINTENANCE)
    return intake.record(
        id=item.id,
        title=item.subject,
        url=item.url or item.link or joined(intake.origin.url, f"/notices/{item.id}"),
        kind=kind,
        impact=Severity.UNKNOWN if kind is RecordKind.INCIDENT else Severity.NONE,
        state=state,
        started=intake.time(item.began_at, item.begins_at, item.created_at),
        resolved=ended,
        updated=intake.time(item.updated_at),
        components=intake.names(item.components),
        posts=posts,
    )
