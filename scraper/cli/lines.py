"""The lines that `parse` prints: the public shape of a record, in the order of CONTRACT."""

from __future__ import annotations

from datetime import datetime

import msgspec

from scraper.core.instants import show
from scraper.core.model import Problem, StatusIncident


class _Level(msgspec.Struct):
    name: str
    level: str


class _Update(msgspec.Struct):
    id: str
    at: str
    state: str
    text: str
    components: list[_Level]


class _Window(msgspec.Struct):
    component: str
    start: str
    end: str | None
    level: str


class _Postmortem(msgspec.Struct):
    at: str | None
    url: str | None
    text: str


class _Record(msgspec.Struct):
    file: str
    type: str
    id: str
    source: str
    provider: str
    title: str
    url: str
    kind: str
    impact: str
    state: str
    started_at: str | None
    resolved_at: str | None
    updated_at: str | None
    components: tuple[str, ...]
    updates: list[_Update]
    impact_windows: list[_Window]
    postmortem: _Postmortem | None


class _Trouble(msgspec.Struct):
    file: str
    type: str
    code: str
    where: str
    message: str


def _time(at: datetime | None) -> str | None:
    return show(at) if at else None


def record_line(file: str, found: StatusIncident) -> bytes:
    """One incident, maintenance or notice as a line of JSON."""
    written = found.postmortem
    record = _Record(
        file,
        "status_incident",
        found.id,
        found.source,
        found.provider,
        found.title,
        found.url,
        found.kind.value,
        found.impact.value,
        found.state,
        _time(found.started_at),
        _time(found.resolved_at),
        _time(found.updated_at),
        found.components,
        [
            _Update(u.id, show(u.at), u.state, u.text, [_Level(c.name, c.level.value) for c in u.components])
            for u in found.updates
        ],
        [_Window(w.component, show(w.start), _time(w.end), w.level.value) for w in found.impact_windows],
        _Postmortem(_time(written.at), written.url, written.text) if written else None,
    )
    return msgspec.json.encode(record) + b"\n"


def problem_line(file: str, found: Problem) -> bytes:
    """One problem as a line of JSON; the remedy follows the message."""
    message = f"{found.message}; {found.remedy}" if found.remedy else found.message
    return msgspec.json.encode(_Trouble(file, "problem", found.code, found.where or file, message)) + b"\n"
