"""Rootly's `/api/v1/{status,incidents}.json`: a page, its status and what is open; nothing that is over.

The page looks like Statuspage's; an incident calls things in more than one way (title or name, events or updates), and is
read by whichever it uses.
"""

from __future__ import annotations

import msgspec

from scraper.core.model import NOT_SAID, StatusIncident
from scraper.core.model.states import CLOSED
from scraper.formats.intake import Intake, joined, path_of, peek
from scraper.formats.labels import impact_of, indicated, state_of
from scraper.formats.markup import plain_markdown
from scraper.formats.records import Post
from scraper.formats.stamps import earliest
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "rootly"
PRIORITY = 7
"""Before Statuspage, whose page and indicator it borrows."""
ONLY_NOW = True

_STAGES = {"started": "investigating", "detected": "investigating", "acknowledged": "investigating", "mitigated": "monitoring"}  # fmt: skip


class _Update(msgspec.Struct):
    id: Text = NO_TEXT
    status: Text = NO_TEXT
    body: Text = NO_TEXT
    event: Text = NO_TEXT
    message: Text = NO_TEXT
    started_at: Text = NO_TEXT
    display_at: Text = NO_TEXT
    created_at: Text = NO_TEXT


class _Incident(msgspec.Struct):
    id: Text
    name: Text = NO_TEXT
    title: Text = NO_TEXT
    status: Text = NO_TEXT
    impact: Text = NO_TEXT
    severity: Text = NO_TEXT
    kind: Text = NO_TEXT
    url: Text = NO_TEXT
    shortlink: Text = NO_TEXT
    started_at: Text = NO_TEXT
    created_at: Text = NO_TEXT
    updated_at: Text = NO_TEXT
    resolved_at: Text = NO_TEXT
    scheduled_for: Text = NO_TEXT
    scheduled_until: Text = NO_TEXT
    updates: Rows = NO_ROWS
    events: Rows = NO_ROWS
    incident_updates: Rows = NO_ROWS
    components: Rows = NO_ROWS
    services: Rows = NO_ROWS


class _Page(msgspec.Struct):
    url: Text = NO_TEXT


class _Status(msgspec.Struct):
    indicator: Text = NO_TEXT
    description: Text = NO_TEXT


class _Answer(msgspec.Struct):
    page: _Page | None = None
    status: _Status | None = None
    incidents: Rows = NO_ROWS


def sniff(body: bytes, origin: Origin) -> bool:
    """A page with incidents, read from Rootly's path."""
    path = path_of(origin.url)
    head = peek(body)
    return (
        path.endswith(("/api/v1/status.json", "/api/v1/incidents.json")) and head.startswith("{") and '"page"' in head
    )


def parse(body: bytes, origin: Origin) -> StatusReading:
    """What is open now."""
    intake = Intake(NAME, origin)
    answer = intake.json(body, _Answer) or _Answer()
    page = answer.page or _Page()
    home = page.url or origin.url
    records = intake.each(intake.structs(answer.incidents, _Incident), lambda item: _record(intake, item, home))
    told = answer.status is not None and bool(answer.status.indicator) and not intake.problems
    overall = indicated(answer.status.indicator, answer.status.description) if answer.status and told else NOT_SAID
    return intake.reading(records, overall=overall)


def _state(word: str) -> str:
    return _STAGES.get(word.casefold()) or state_of(word)


def _posts(intake: Intake, item: _Incident) -> list[Post]:
    """Posts in the order of their lists turned round, since they come newest first."""
    rows = [*item.incident_updates, *item.updates, *item.events]
    updates = intake.structs(rows, _Update, f"incident {item.id}, update")
    return [
        Post(at, _state(u.status) if u.status else "update", plain_markdown(u.body or u.event or u.message), u.id)
        for u in reversed(updates)
        if (at := intake.time(u.display_at or u.started_at or u.created_at))
    ]


def _record(intake: Intake, item: _Incident, home: str) -> StatusIncident:
    posts = _posts(intake, item)
    state = _state(item.status)
    scheduled = intake.time(item.scheduled_for)
    first = earliest(intake.time(item.started_at), *(p.at for p in posts)) or intake.time(item.created_at)
    return intake.record(
        id=item.id,
        title=item.title or item.name,
        url=item.url or item.shortlink or joined(home, f"/incidents/{item.id}"),
        kind=None,
        planned=scheduled is not None or item.kind.startswith("scheduled") or item.impact.casefold() == "maintenance",
        impact=impact_of(item.impact or item.severity),
        state=state,
        started=scheduled or first,
        resolved=intake.time(item.resolved_at) if state in CLOSED or not item.status else None,
        until=intake.time(item.scheduled_until),
        updated=intake.time(item.updated_at),
        components=intake.names([*item.components, *item.services]),
        posts=posts,
    )
