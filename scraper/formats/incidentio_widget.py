"""incident.io's documented widget, `/api/v1/summary`: what is open now, each with its last message only.

The start of an incident is not told; the ULID it is known by holds it. A maintenance tells its own start.
"""

from __future__ import annotations

from datetime import datetime

import msgspec

from scraper.core.model import Level, Problem, Severity, StatusIncident
from scraper.formats.fitting import unlisted
from scraper.formats.labels import impact_of, impact_of_levels, level_of, state_of
from scraper.formats.markup import plain_markdown, title_of
from scraper.formats.records import Draft, Post, absolute, apart, incident_address, record
from scraper.formats.stamps import ulid_time
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

NAME = "incidentio_widget"
PRIORITY = 22
ONLY_NOW = True

_LISTS = ("ongoing_incidents", "in_progress_maintenances", "scheduled_maintenances")


class _Component(msgspec.Struct):
    name: Text = NO_TEXT


class _Item(msgspec.Struct):
    id: Text = NO_TEXT
    name: Text = NO_TEXT
    url: Text = NO_TEXT
    status: Text = NO_TEXT
    last_update_at: Moment = NO_MOMENT
    last_update_message: Text = NO_TEXT
    current_worst_impact: Text = NO_TEXT
    affected_components: Rows = NO_ROWS
    started_at: Moment = NO_MOMENT
    starts_at: Moment = NO_MOMENT


class _Document(msgspec.Struct):
    page_url: Text = NO_TEXT
    ongoing_incidents: Rows = NO_ROWS
    in_progress_maintenances: Rows = NO_ROWS
    scheduled_maintenances: Rows = NO_ROWS


def sniff(body: bytes, origin: Origin) -> bool:
    """JSON with the widget's lists and no page structure."""
    text = decode_text(body, origin.media_type)
    if json_start(text) < 0 or '"structure"' in text:
        return False
    return '"ongoing_incidents"' in text and ('"page_url"' in text or '"in_progress_maintenances"' in text)


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Read what is open and what is planned; closed incidents are not told, so absence proves nothing."""
    read = read_json(body, origin)
    document = convert(read.value, _Document) if _is_widget(read.value) else None
    if document is None:
        problems = read.problems or (problem(origin, "wrong_shape", "this JSON is no incident.io summary"),)
        return StatusReading(NAME, problems=problems, whole_timelines=False, healthy=False)
    lists = (
        ("ongoing_incidents", None, document.ongoing_incidents),
        ("in_progress_maintenances", "in_progress", document.in_progress_maintenances),
        ("scheduled_maintenances", "scheduled", document.scheduled_maintenances),
    )
    incidents, bad = apart(
        _incident(f"item {number} of {name}", row, stage, document.page_url, origin)
        for name, stage, listed in lists
        for number, row in enumerate(listed, 1)
    )
    lost = (*read.problems, *unlisted(read.value, _Document, origin))
    problems = (*lost, *bad)
    healthy = not lost and not (bad and not incidents)
    return StatusReading(NAME, incidents, problems, whole_timelines=False, healthy=healthy)


def _is_widget(value: object) -> bool:
    """Whether it tells what is open. The platform writes an empty list as null as well; with nothing around them, nulls
    are no proof that all is well.
    """
    if not isinstance(value, dict) or "ongoing_incidents" not in value:
        return False
    return any(isinstance(value.get(key), list) for key in _LISTS) or bool(value.get("page_url"))


def _impact(word: str) -> Severity:
    level = level_of(word)
    return impact_of(word) if level is Level.UNKNOWN else impact_of_levels([level])


def _start(item: _Item, identity: str) -> datetime | None:
    return item.starts_at.at or item.started_at.at or ulid_time(identity) or item.last_update_at.at


def _incident(place: str, row: object, stage: str | None, page: str, origin: Origin) -> StatusIncident | Problem:
    item = convert(row, _Item)
    if item is None or not item.id.strip():
        message = f"{place}: it is no incident with an id, and was left out"
        return problem(origin, "bad_item", message, "report it to the page's owner")
    identity, home = item.id.strip(), page or origin.url
    state = state_of(item.status)
    state = stage if stage and state == "unknown" else state
    at, text = item.last_update_at.at, plain_markdown(item.last_update_message)
    draft = Draft(
        identity,
        item.name,
        absolute(home, item.url) or incident_address(home, identity) or f"/incidents/{identity}",
        posts=(Post(at, state, text),) if at else (),
        impact=_impact(item.current_worst_impact),
        maintenance=stage is not None,
        state=state,
        started_at=_start(item, identity),
        updated_at=at,
        components=_names(item.affected_components),
    )
    return record(draft, origin)


def _names(rows: Rows) -> tuple[str, ...]:
    parts = (convert(row, _Component) for row in rows)
    return tuple(dict.fromkeys(title_of(part.name) for part in parts if part and part.name))
