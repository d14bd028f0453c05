"""Flashcat's status pages: their JSON (`data` with `page` and changes) and their HTML; a feed of theirs is read as any feed.

A change is an incident or a maintenance; times are epoch seconds. A component that works has no status. The HTML carries
the same objects in Next.js's payload, with the windows of the last three months as `component_impacts`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

import msgspec

from scraper.core.model import ComponentLevel, ImpactWindow, Level, RecordKind, StatusIncident
from scraper.formats.embedded import flight_values, objects_with
from scraper.formats.intake import Intake, joined, peek
from scraper.formats.labels import CLOSED_STATES, impact_of_levels, level_of, state_of
from scraper.formats.markup import plain_markdown
from scraper.formats.records import Post
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text, decode_text, json_start

NAME = "flashcat"
PRIORITY = 38
ONLY_NOW = True

_KEYS = re.compile(r'\\?"(?:active_changes|change_id|start_at_seconds|available_since_seconds)\\?"\s*:')


class _Touched(msgspec.Struct):
    component_id: Text = NO_TEXT
    name: Text = NO_TEXT
    status: Text = NO_TEXT


class _Update(msgspec.Struct):
    update_id: Text = NO_TEXT
    at_seconds: Text = NO_TEXT
    status: Text = NO_TEXT
    description: Text = NO_TEXT
    component_changes: Rows = NO_ROWS


class _Change(msgspec.Struct):
    change_id: Text
    type: Text = NO_TEXT
    title: Text = NO_TEXT
    description: Text = NO_TEXT
    status: Text = NO_TEXT
    start_at_seconds: Text = NO_TEXT
    end_at_seconds: Text = NO_TEXT
    close_at_seconds: Text = NO_TEXT
    affected_components: Rows = NO_ROWS
    updates: Rows = NO_ROWS


class _Impact(msgspec.Struct):
    change_id: Text = NO_TEXT
    component_id: Text = NO_TEXT
    status: Text = NO_TEXT
    start_at_seconds: Text = NO_TEXT
    end_at_seconds: Text = NO_TEXT


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """JSON or a page's payload with changes, or with times in a field that says seconds."""
    head = peek(body, 1_000_000)
    if head.startswith("<"):
        return "__next_f" in head and _KEYS.search(head) is not None
    return head.startswith("{") and _KEYS.search(head) is not None


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every change, and levels of the components."""
    intake = Intake(NAME, origin, utc=True)
    text = decode_text(body, origin.media_type)
    if json_start(text) >= 0 or not text.lstrip().startswith("<"):
        values = [intake.json(body, object)]
    else:
        values = flight_values(text)
    parts = intake.structs(
        [row for value in values for row in objects_with(value, "component_id", "available_since_seconds")], _Touched
    )
    names: dict[str, str] = {part.component_id: part.name for part in parts if part.name}
    impacts = intake.structs(
        [row for value in values for row in objects_with(value, "component_id", "start_at_seconds")], _Impact
    )
    changes = intake.structs([row for value in values for row in objects_with(value, "change_id", "title")], _Change)
    records = intake.each(changes, lambda change: _record(intake, change, names, impacts), "change")
    if not (parts or changes or intake.problems):
        intake.trouble("wrong_shape", "this holds neither changes nor components of Flashcat")
    told = [value for value in values if objects_with(value, "components") or objects_with(value, "active_changes")]
    return intake.reading(records, components=_levels(intake, names, changes) if told else ())


def _levels(intake: Intake, names: Mapping[str, str], changes: Sequence[_Change]) -> list[ComponentLevel]:
    """Levels now: what no open change touches works."""
    worst: dict[str, Level] = {}
    for change in changes:
        if state_of(change.status) not in CLOSED_STATES and state_of(change.status) != "scheduled":
            for part in _touched(intake, change.affected_components, names):
                worst[part.name] = part.level
    return [ComponentLevel(name, worst.get(name, Level.OPERATIONAL)) for name in dict.fromkeys(names.values())]


def _touched(intake: Intake, rows: Rows, names: Mapping[str, str]) -> list[ComponentLevel]:
    parts = intake.structs(rows, _Touched, "component")
    named = [(p.name or names.get(p.component_id, ""), p.status) for p in parts]
    return [ComponentLevel(name, level_of(status) if status else Level.OPERATIONAL) for name, status in named if name]


def _end(intake: Intake, text: str) -> datetime | None:
    """An end; zero stands for none."""
    return intake.time(text) if text.strip("0") else None


def _record(intake: Intake, change: _Change, names: Mapping[str, str], impacts: Sequence[_Impact]) -> StatusIncident:
    planned = change.type.casefold() == "maintenance"
    updates = intake.structs(change.updates, _Update, f"change {change.change_id}, update")
    posts = [
        Post(
            at,
            _state(u.status, planned=planned) if u.status else "update",
            plain_markdown(u.description),
            u.update_id,
            tuple(_touched(intake, u.component_changes, names)),
        )
        for u in updates
        if (at := intake.time(u.at_seconds))
    ]
    posts.sort(key=lambda post: post.at)
    began = intake.time(change.start_at_seconds)
    state = _state(change.status, planned=planned)
    affected = _touched(intake, change.affected_components, names)
    windows = [
        ImpactWindow(name, start, _end(intake, i.end_at_seconds), level_of(i.status))
        for i in impacts
        if i.change_id == change.change_id
        and (start := intake.time(i.start_at_seconds))
        and (name := names.get(i.component_id, ""))
    ]
    levels = {part.level for part in (*affected, *(c for p in posts for c in p.components))} | {
        w.level for w in windows
    }
    return intake.record(
        id=change.change_id,
        title=change.title,
        url=joined(intake.origin.url, f"/changes/{change.change_id}"),
        kind=RecordKind.MAINTENANCE if planned else None,
        impact=impact_of_levels(frozenset(levels)),
        state=state if state != "unknown" else None,
        started=began
        if planned
        else min([at for at in (began, *(p.at for p in posts), *(w.start for w in windows)) if at], default=None),
        resolved=_end(intake, change.close_at_seconds or change.end_at_seconds) if state in CLOSED_STATES else None,
        components=[*(part.name for part in affected), *(c.name for p in posts for c in p.components)],
        posts=posts,
        windows=windows,
    )


def _state(word: str, *, planned: bool) -> str:
    state = state_of(word)
    return {"resolved": "completed", "investigating": "in_progress"}.get(state, state) if planned else state
