"""Cachet 1 and 2 (`/api/v1/{incidents,components,schedules}`).

Components, incidents and schedules are graded by numbers. Times are the server's local time without offset.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec

from scraper.core.model import ComponentLevel, Level, StatusIncident
from scraper.core.model.states import CLOSED
from scraper.formats.cachet_states import LEVELS, PLANS, STATES
from scraper.formats.intake import Intake, joined, peek
from scraper.formats.labels import of_work, opening
from scraper.formats.markup import plain_markdown
from scraper.formats.records import Post
from scraper.formats.repeated_hour import not_before
from scraper.formats.standing import as_it_stands
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "cachet"
PRIORITY = 50

_KEYS = re.compile(r'"(?:human_status|status_name|latest_human_status|component_id|scheduled_at)"\s*:')


class _Component(msgspec.Struct):
    name: Text = NO_TEXT


class _Update(msgspec.Struct):
    id: Text = NO_TEXT
    status: Text = NO_TEXT
    message: Text = NO_TEXT
    created_at: Text = NO_TEXT


class _Item(msgspec.Struct):
    id: Text
    name: Text = NO_TEXT
    message: Text = NO_TEXT
    status: Text = NO_TEXT
    status_name: Text = NO_TEXT
    human_status: Text = NO_TEXT
    latest_status: Text = NO_TEXT
    occurred_at: Text = NO_TEXT
    scheduled_at: Text = NO_TEXT
    completed_at: Text = NO_TEXT
    created_at: Text = NO_TEXT
    updated_at: Text = NO_TEXT
    permalink: Text = NO_TEXT
    component: _Component | None = None
    updates: Rows = NO_ROWS


class _Answer(msgspec.Struct):
    data: Rows = NO_ROWS


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """A `data` array with Cachet's keys, not in JSON:API form."""
    head = peek(body)
    return (
        head.startswith("{")
        and re.search(r'"data"\s*:\s*\[', head) is not None
        and _KEYS.search(head) is not None
        and '"attributes"' not in head
    )


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Incidents or schedules as records, components as levels."""
    intake = Intake(NAME, origin)
    answer = intake.json(body, _Answer) or _Answer()
    items = intake.structs(answer.data, _Item)
    levels = [ComponentLevel(i.name, LEVELS.get(i.status, Level.UNKNOWN)) for i in items if i.status_name]
    events = [i for i in items if not i.status_name]
    return intake.reading(
        intake.each(events, lambda item: _record(intake, item)), components=levels, works=sniff(body, origin)
    )


def _record(intake: Intake, item: _Item) -> StatusIncident:
    plan = _is_plan(item)
    table = PLANS if plan and item.status in PLANS else STATES
    state = table.get(item.latest_status or item.status, "unknown")
    planned = plan or state == "scheduled" or intake.time(item.scheduled_at) is not None
    updates = _updates(intake, item, table)
    began = intake.time(item.scheduled_at if planned else item.occurred_at, item.created_at)
    opened = intake.time(item.created_at) or began
    changed = not_before(intake.time(item.updated_at), opened)
    text = plain_markdown(item.message)
    if planned or updates:
        first = [Post(opened, opening(planned=True) if planned else _first(item), text)] if opened else []
    else:
        first = as_it_stands(opened, changed, state, text)
    posts = [*first, *updates]
    completed = intake.time(item.completed_at)
    said = any(post.state in CLOSED for post in posts)
    return intake.record(
        id=item.id,
        title=item.name,
        url=item.permalink or joined(intake.origin.url, f"/{'schedules' if plan else 'incidents'}/{item.id}"),
        planned=planned,
        state=of_work(state) if planned else state,
        started=began,
        resolved=completed or (None if said else changed),
        updated=changed,
        components=[item.component.name] if item.component else [],
        posts=posts,
        inferred=completed is None and not any(post.state in CLOSED for post in updates),
    )


def _updates(intake: Intake, item: _Item, table: Mapping[str, str]) -> list[Post]:
    updates = intake.structs(item.updates, _Update, f"item {item.id}, update")
    posts = [
        Post(at, table.get(u.status, "unknown"), plain_markdown(u.message), u.id)
        for u in updates
        if (at := intake.time(u.created_at))
    ]
    if lost := len(updates) - len(posts):
        intake.trouble("bad_item", f"{lost} post(s) that cannot be dated were left out", f"item {item.id}")
    return posts


def _first(item: _Item) -> str:
    """What the message of an incident said before the updates, where its own stage did not go on with them."""
    told = STATES.get(item.status, "investigating") if item.status != item.latest_status else "investigating"
    return "investigating" if told == "resolved" else told


def _is_plan(item: _Item) -> bool:
    """Whether it is a schedule: incidents know no completion and none of these words."""
    return bool(item.completed_at) or item.human_status.casefold() in {"upcoming", "in progress", "complete"}
