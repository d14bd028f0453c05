"""Flashcat's status pages: their JSON (`data` with `page` and changes) and their HTML; a feed of theirs is read as any feed.

A change is an incident or a maintenance; times are epoch seconds. A component that works has no status. The HTML carries
the same objects in Next.js's payload, with the windows of the last three months as `component_impacts`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

import msgspec

from scraper.core.model import ComponentLevel, ImpactWindow, Level, StatusIncident
from scraper.core.model.states import CLOSED
from scraper.formats.embedded import flight_values, objects_with
from scraper.formats.intake import Intake, joined, peek
from scraper.formats.labels import impact_of_levels, level_of, of_work, state_of, worst_level
from scraper.formats.markup import plain_markdown
from scraper.formats.records import Post, dated
from scraper.formats.stamps import earliest
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
    page = json_start(text) < 0 and text.lstrip().startswith("<")
    values = flight_values(text) if page else [intake.json(body, object)]
    parts = intake.structs(_objects(values, "component_id", "available_since_seconds"), _Touched)
    names: dict[str, str] = {part.component_id: part.name for part in parts if part.name}
    impacts = intake.structs(_objects(values, "component_id", "start_at_seconds"), _Impact)
    changes = intake.structs(_objects(values, "change_id", "title"), _Change)
    records = intake.each(changes, lambda change: _record(intake, change, names, impacts), "change")
    if not (parts or changes or intake.problems):
        intake.trouble("wrong_shape", "this holds neither changes nor components of Flashcat")
    told = _objects(values, "components") or _objects(values, "active_changes")
    return intake.reading(records, components=_levels(intake, names, changes) if told else ())


def _objects(values: Sequence[object], *keys: str) -> list[dict[str, object]]:
    return [found for value in values for found in objects_with(value, *keys)]


def _levels(intake: Intake, names: Mapping[str, str], changes: Sequence[_Change]) -> list[ComponentLevel]:
    """Levels now: what no open change touches works."""
    touched: dict[str, list[Level]] = {name: [] for name in names.values()}
    for change in changes:
        if state_of(change.status) not in CLOSED | {"scheduled"}:
            for part in _touched(intake, change.affected_components, names):
                touched.setdefault(part.name, []).append(part.level)
    return [
        ComponentLevel(name, worst_level(touched[name] or [Level.OPERATIONAL]))
        for name in dict.fromkeys(names.values())
    ]


def _touched(intake: Intake, rows: Rows, names: Mapping[str, str]) -> list[ComponentLevel]:
    parts = intake.structs(rows, _Touched, "component")
    named = [(p.name or names.get(p.component_id, ""), p.status) for p in parts]
    return [ComponentLevel(name, level_of(status) if status else Level.OPERATIONAL) for name, status in named if name]


def _end(intake: Intake, text: str) -> datetime | None:
    """An end; zero stands for none."""
    return intake.time(text) if text.strip("0") else None


def _record(intake: Intake, change: _Change, names: Mapping[str, str], impacts: Sequence[_Impact]) -> StatusIncident:
    planned = change.type.casefold() == "maintenance"
    state = _state(change.status, planned=planned)
    posts = _posts(intake, change, names, planned=planned)
    windows = _windows(intake, [i for i in impacts if i.change_id == change.change_id], names)
    touched = [*_touched(intake, change.affected_components, names), *(c for p in posts for c in p.components)]
    began = intake.time(change.start_at_seconds)
    first = earliest(began, *(p.at for p in posts), *(w.start for w in windows))
    return intake.record(
        id=change.change_id,
        title=change.title,
        url=joined(intake.origin.url, f"/changes/{change.change_id}"),
        kind=None,
        planned=planned,
        impact=impact_of_levels([*(part.level for part in touched), *(w.level for w in windows)]),
        state=state,
        started=began if planned else first,
        resolved=_end(intake, change.close_at_seconds or change.end_at_seconds) if state in CLOSED else None,
        until=_end(intake, change.end_at_seconds),
        components=[part.name for part in touched],
        posts=posts,
        windows=windows,
    )


def _posts(intake: Intake, change: _Change, names: Mapping[str, str], *, planned: bool) -> list[Post]:
    updates = intake.structs(change.updates, _Update, f"change {change.change_id}, update")
    return [
        Post(
            at,
            _state(update.status, planned=planned) if update.status else "update",
            plain_markdown(update.description),
            update.update_id,
            tuple(_touched(intake, update.component_changes, names)),
        )
        for at, update in dated(updates, lambda u: intake.time(u.at_seconds))
    ]


def _windows(intake: Intake, impacts: Sequence[_Impact], names: Mapping[str, str]) -> list[ImpactWindow]:
    return [
        ImpactWindow(name, start, _end(intake, impact.end_at_seconds), level_of(impact.status))
        for impact in impacts
        if (start := intake.time(impact.start_at_seconds)) and (name := names.get(impact.component_id, ""))
    ]


def _state(word: str, *, planned: bool) -> str:
    return of_work(state_of(word)) if planned else state_of(word)
