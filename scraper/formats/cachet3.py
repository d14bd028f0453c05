"""Cachet 3 (`/api/{incidents,components,schedules}`), JSON:API.

A status is `{human, value}`, a time `{human, string}` whose string has no offset; its key is `occurred` or `occurred_at`, and
so with the others. Components add 5 unknown and 6 under maintenance. Updates and components come as `included`; those of
a schedule have no status.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

import msgspec

from scraper.core.model import ComponentLevel, Level, StatusIncident
from scraper.core.model.states import CLOSED
from scraper.formats.cachet_states import LEVELS, PLANS, STATES
from scraper.formats.intake import Intake, joined, peek
from scraper.formats.jsonapi import Related, references
from scraper.formats.labels import opening, state_of
from scraper.formats.markup import plain_markdown
from scraper.formats.records import Post
from scraper.formats.repeated_hour import not_before
from scraper.formats.standing import as_it_stands
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "cachet3"
PRIORITY = 50


class _Status(msgspec.Struct):
    human: Text = NO_TEXT
    value: Text = NO_TEXT


class _Time(msgspec.Struct):
    string: Text = NO_TEXT


class _Attributes(msgspec.Struct):
    name: Text = NO_TEXT
    message: Text = NO_TEXT
    status: _Status | None = None
    latest_status: _Status | None = None
    occurred: _Time | None = None
    occurred_at: _Time | None = None
    scheduled: _Time | None = None
    scheduled_at: _Time | None = None
    completed: _Time | None = None
    completed_at: _Time | None = None
    created: _Time | None = None
    created_at: _Time | None = None
    updated: _Time | None = None
    updated_at: _Time | None = None


class _Resource(msgspec.Struct):
    id: Text
    type: Text = NO_TEXT
    attributes: _Attributes = msgspec.field(default_factory=_Attributes)
    relationships: dict[str, Related] | None = None


class _Answer(msgspec.Struct):
    data: Rows = NO_ROWS
    included: Rows = NO_ROWS


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """A JSON:API list of incidents, components or schedules whose status has a human form."""
    head = peek(body)
    typed = re.search(r'"type"\s*:\s*"(?:incidents|components|schedules)"', head)
    return head.startswith("{") and typed is not None and '"attributes"' in head and '"human"' in head


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Incidents and schedules as records, components as levels."""
    intake = Intake(NAME, origin)
    answer = intake.json(body, _Answer) or _Answer()
    included: dict[tuple[str, str], _Resource] = {
        (r.type, r.id): r for r in intake.structs(answer.included, _Resource, "included")
    }
    items = intake.structs(answer.data, _Resource)
    events = [i for i in items if i.type in {"incidents", "schedules"}]
    levels = [
        ComponentLevel(i.attributes.name, LEVELS.get(_value(i.attributes.status), Level.UNKNOWN))
        for i in items
        if i.type == "components"
    ]
    return intake.reading(
        intake.each(events, lambda item: _record(intake, item, included)), components=levels, works=sniff(body, origin)
    )


def _value(status: _Status | None) -> str:
    return status.value if status else ""


def _time(intake: Intake, *spellings: _Time | None) -> datetime | None:
    """The time under whichever of its keys has one."""
    return intake.time(*(time.string for time in spellings if time))


def _state(status: _Status | None, *, planned: bool) -> str:
    table = PLANS if planned else STATES
    told = table.get(_value(status), "unknown")
    return told if told != "unknown" or status is None else state_of(status.human)


def _related(item: _Resource, included: Mapping[tuple[str, str], _Resource], intake: Intake) -> list[_Resource]:
    rows = references(intake, item.relationships)
    return [included[(r.type, r.id)] for r in rows if (r.type, r.id) in included]


def _record(intake: Intake, item: _Resource, included: Mapping[tuple[str, str], _Resource]) -> StatusIncident:
    said = item.attributes
    planned = item.type == "schedules"
    state = _state(said.latest_status or said.status, planned=planned)
    related = _related(item, included, intake)
    updates = _updates(intake, item.id, related, planned=planned)
    created = _time(intake, said.created, said.created_at)
    changed = not_before(_time(intake, said.updated, said.updated_at), created)
    began = _time(intake, *((said.scheduled, said.scheduled_at) if planned else (said.occurred, said.occurred_at)))
    began = began or created
    opened = created or began
    text = plain_markdown(said.message)
    if planned or updates:
        first = [Post(opened, opening(planned=planned), text)] if opened else []
    else:
        first = as_it_stands(opened, changed, state, text)
    posts = [*first, *updates]
    completed = _time(intake, said.completed, said.completed_at)
    closed = any(post.state in CLOSED for post in posts)
    return intake.record(
        id=item.id,
        title=said.name,
        url=joined(intake.origin.url, f"/{item.type}/{item.id}"),
        planned=planned,
        state=state,
        started=began,
        resolved=completed or (None if closed else changed),
        updated=changed,
        components=[r.attributes.name for r in related if r.type == "components"],
        posts=posts,
        inferred=completed is None and not any(post.state in CLOSED for post in updates),
    )


def _updates(intake: Intake, item: str, related: Sequence[_Resource], *, planned: bool) -> list[Post]:
    told_of = [r for r in related if "update" in r.type]
    posts = [
        Post(at, _state(told.status, planned=planned) if told.status else "update", plain_markdown(told.message), r.id)
        for r in told_of
        if (at := _time(intake, (told := r.attributes).created, told.created_at))
    ]
    if lost := len(told_of) - len(posts):
        intake.trouble("bad_item", f"{lost} post(s) that cannot be dated were left out", f"item {item}")
    return posts
