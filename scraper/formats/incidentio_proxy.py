"""incident.io's own JSON: `/proxy/<host>/incidents` (history) and `/proxy/<host>` (summary of now).

The one platform that tells when components were affected apart from when it was posted: `component_impacts` become
impact windows, and the earliest of them may precede the first post. Ids are ULIDs; messages are Markdown.
The history names components by id only; the summary has their names. An incident may be closed without a post.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

import msgspec

from scraper.core.model import ComponentLevel, ImpactWindow, Level, Problem, StatusIncident
from scraper.formats.labels import impact_of_levels, level_of, state_of
from scraper.formats.markup import plain_markdown, title_of
from scraper.formats.records import Draft, Post, incident_address, record
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import (
    NO_MOMENT,
    NO_ROWS,
    NO_TEXT,
    Moment,
    Rows,
    Text,
    convert,
    decode_text,
    json_start,
    problem,
    read_json,
)

NAME = "incidentio_proxy"
PRIORITY = 20

_PROXIED = re.compile(r"/proxy/([^/?#]+)")


class _Component(msgspec.Struct):
    id: Text = NO_TEXT
    component_id: Text = NO_TEXT
    name: Text = NO_TEXT
    status: Text = NO_TEXT

    @property
    def key(self) -> str:
        """The component's id, under either name."""
        return self.component_id or self.id


class _Impact(msgspec.Struct):
    component_id: Text = NO_TEXT
    start_at: Moment = NO_MOMENT
    end_at: Moment = NO_MOMENT
    status: Text = NO_TEXT


class _Span(msgspec.Struct):
    worst_component_status: Text = NO_TEXT


class _Update(msgspec.Struct):
    id: Text = NO_TEXT
    published_at: Moment = NO_MOMENT
    to_status: Text = NO_TEXT
    message_string: Text = NO_TEXT
    component_statuses: Rows = NO_ROWS


class _Incident(msgspec.Struct):
    id: Text = NO_TEXT
    name: Text = NO_TEXT
    status: Text = NO_TEXT
    type: Text = NO_TEXT
    published_at: Moment = NO_MOMENT
    updates: Rows = NO_ROWS
    component_impacts: Rows = NO_ROWS
    status_summaries: Rows = NO_ROWS
    affected_components: Rows = NO_ROWS


class _Summary(msgspec.Struct):
    public_url: Text = NO_TEXT
    components: Rows = NO_ROWS
    affected_components: Rows = NO_ROWS
    ongoing_incidents: Rows = NO_ROWS
    scheduled_maintenances: Rows = NO_ROWS
    in_progress_maintenances: Rows = NO_ROWS


class _Document(msgspec.Struct):
    incidents: Rows = NO_ROWS
    summary: Any = None
    incident: Any = None


def sniff(body: bytes, origin: Origin) -> bool:
    """JSON with posts that tell `to_status`, a summary with a structure, or incidents read through the proxy."""
    text = decode_text(body, origin.media_type)
    if json_start(text) < 0:
        return False
    if '"to_status"' in text or ('"summary"' in text and '"structure"' in text and '"ongoing_incidents"' in text):
        return True
    return "/proxy/" in origin.url and ('"incidents"' in text or '"summary"' in text)


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Read the incidents and maintenances of a history or a summary, each once."""
    read = read_json(body, origin)
    document = _document(read.value)
    if document is None:
        problems = read.problems or (problem(origin, "wrong_shape", "this JSON holds no incidents of incident.io"),)
        return StatusReading(NAME, problems=problems, healthy=False)
    summary = convert(document.summary, _Summary) or _Summary()
    names = {c.key: title_of(c.name) for c in _components(summary.components) if c.name}
    rows = [
        *document.incidents,
        *summary.ongoing_incidents,
        *summary.in_progress_maintenances,
        *summary.scheduled_maintenances,
    ]
    if document.incident is not None:
        rows.append(document.incident)
    problems_found = list(read.problems)
    incidents: dict[str, StatusIncident] = {}
    for row in rows:
        found = _incident(row, names, _home(summary, origin), origin, problems_found)
        if found is not None:
            incidents.setdefault(found.id, found)
    return StatusReading(
        NAME,
        tuple(incidents.values()),
        tuple(problems_found),
        components=_levels(summary, names),
        healthy=read.whole and not (problems_found and not incidents),
    )


def _document(value: object) -> _Document | None:
    """None for JSON that tells neither a list of incidents nor a summary, an error message among it."""
    if not isinstance(value, dict):
        return None
    told = isinstance(value.get("incidents"), list) or any(
        isinstance(value.get(k), dict) for k in ("summary", "incident")
    )
    return convert(value, _Document) if told else None


def _components(rows: Iterable[object]) -> list[_Component]:
    return [c for c in (convert(row, _Component) for row in rows) if c and c.key]


def _levels(summary: _Summary, names: Mapping[str, str]) -> tuple[ComponentLevel, ...]:
    """Levels now: a component that is not listed as affected works."""
    affected = {c.key: level_of(c.status) for c in _components(summary.affected_components)}
    return tuple(ComponentLevel(name, affected.get(key, Level.OPERATIONAL)) for key, name in names.items())


def _home(summary: _Summary, origin: Origin) -> str:
    proxied = _PROXIED.search(origin.url)
    host = f"https://{proxied[1]}/" if proxied and "." in proxied[1] else ""
    return summary.public_url or host or origin.url


def _posts(wire: _Incident, names: Mapping[str, str]) -> tuple[list[Post], int]:
    """Posts, and how many had no readable time."""
    posts, lost = [], 0
    for row in wire.updates:
        update = convert(row, _Update)
        if update is None or update.published_at.at is None:
            lost += 1
            continue
        levels = tuple(
            ComponentLevel(names.get(c.key) or title_of(c.name or c.key), level_of(c.status))
            for c in _components(update.component_statuses)
        )
        state = state_of(update.to_status) if update.to_status else "update"
        posts.append(Post(update.published_at.at, state, plain_markdown(update.message_string), update.id, levels))
    return posts, lost


def _windows(wire: _Incident, names: Mapping[str, str]) -> tuple[ImpactWindow, ...]:
    windows = []
    for row in wire.component_impacts:
        impact = convert(row, _Impact)
        if impact and impact.start_at.at:
            name = names.get(impact.component_id) or title_of(impact.component_id)
            windows.append(ImpactWindow(name, impact.start_at.at, impact.end_at.at, level_of(impact.status)))
    return tuple(sorted(windows, key=lambda window: (window.start, window.component)))


def _ended(posts: Iterable[Post], windows: Iterable[ImpactWindow]) -> datetime | None:
    """End of the impact, for an incident that was closed without a post that says so."""
    if any(post.state in ("resolved", "completed") for post in posts):
        return None
    ends = [window.end for window in windows]
    return max((end for end in ends if end), default=None) if all(ends) else None


def _bad(origin: Origin, message: str) -> Problem:
    return problem(origin, "bad_item", message, "report it to the page's owner")


def _incident(
    row: object, names: Mapping[str, str], home: str, origin: Origin, problems: list[Problem]
) -> StatusIncident | None:
    wire = convert(row, _Incident)
    if wire is None or not wire.id.strip():
        problems.append(_bad(origin, "an incident without id was left out"))
        return None
    identity = wire.id.strip()
    own = {c.key: title_of(c.name) for c in _components(wire.affected_components) if c.name}
    known = {**own, **names}
    posts, lost = _posts(wire, known)
    if lost:
        problems.append(_bad(origin, f"incident {identity:.80}: {lost} post(s) that cannot be dated were left out"))
    windows = _windows(wire, known)
    spans = (convert(span, _Span) for span in wire.status_summaries)
    levels = {window.level for window in windows} | {level_of(s.worst_component_status) for s in spans if s}
    starts = [*(post.at for post in posts), *(window.start for window in windows)]
    starts += [wire.published_at.at] if wire.published_at.at else []
    if not starts:
        problems.append(_bad(origin, f"incident {identity:.80} has no readable time"))
        return None
    affected = [known.get(c.key) or title_of(c.name or c.key) for c in _components(wire.affected_components)]
    maintenance = wire.type.strip().lower() == "maintenance" or "maintenance" in wire.status
    draft = Draft(
        identity,
        wire.name,
        incident_address(home, identity) or f"/incidents/{identity}",
        posts=posts,
        impact=impact_of_levels(frozenset(levels)),
        maintenance=maintenance,
        state=state_of(wire.status),
        started_at=min((w.start for w in windows), default=None) if maintenance and windows else min(starts),
        resolved_at=_ended(posts, windows),
        components=tuple(dict.fromkeys([*affected, *(window.component for window in windows)])),
        impact_windows=windows,
    )
    return record(draft, origin)
