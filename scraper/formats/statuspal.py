"""StatusPal's API (`/api/v2/status_pages/<page>/{summary,incidents,status}`): services in a tree, incidents with updates.

Types: major and minor incidents, scheduled maintenance, info. Times come without offset, in the page's zone (`zone` of the
source says which; else they are read as UTC).
"""

from __future__ import annotations

from datetime import datetime

import msgspec

from scraper.core.model import NOT_SAID, ComponentLevel, Level, Overall, RecordKind, Severity, StatusIncident
from scraper.formats.intake import Intake, joined, peek
from scraper.formats.labels import closing, opening, state_of
from scraper.formats.markup import plain_markdown
from scraper.formats.records import Post, dated, last_told
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "statuspal"
PRIORITY = 52

_IMPACTS = {"major": Severity.MAJOR, "minor": Severity.MINOR}
_LEVELS = {"major": Level.MAJOR, "minor": Level.DEGRADED, "scheduled": Level.MAINTENANCE}
_STAGES = {"issue": "investigating", "update": "update", "progress": "in_progress"}


class _Service(msgspec.Struct):
    name: Text = NO_TEXT
    current_incident_type: Text = NO_TEXT
    children: Rows = NO_ROWS


class _Update(msgspec.Struct):
    id: Text = NO_TEXT
    type: Text = NO_TEXT
    description: Text = NO_TEXT
    posted_at: Text = NO_TEXT
    inserted_at: Text = NO_TEXT


class _Incident(msgspec.Struct):
    id: Text
    title: Text = NO_TEXT
    type: Text = NO_TEXT
    url: Text = NO_TEXT
    starts_at: Text = NO_TEXT
    ends_at: Text = NO_TEXT
    updates: Rows = NO_ROWS
    services: Rows = NO_ROWS


class _Page(msgspec.Struct):
    url: Text = NO_TEXT
    current_incident_type: object = msgspec.UNSET


class _Answer(msgspec.Struct):
    status_page: _Page | None = None
    services: Rows = NO_ROWS
    incidents: Rows = NO_ROWS
    maintenances: Rows = NO_ROWS
    upcoming_maintenances: Rows = NO_ROWS


def sniff(body: bytes, origin: Origin) -> bool:
    """A page with a current incident type, or incidents with starts and ends at the API's address."""
    head = peek(body)
    if not head.startswith("{"):
        return False
    own = "/api/v2/status_pages/" in origin.url
    return ('"status_page"' in head and '"current_incident_type"' in head) or (
        (own or '"service_ids"' in head) and '"incidents"' in head and '"starts_at"' in head
    )


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every incident and maintenance, and levels of the services that say how they are."""
    intake = Intake(NAME, origin)
    answer = intake.json(body, _Answer) or _Answer()
    home = answer.status_page.url if answer.status_page else ""
    rows = [*answer.incidents, *answer.maintenances, *answer.upcoming_maintenances]
    records = intake.each(intake.structs(rows, _Incident, "incident"), lambda item: _record(intake, item, home))
    levels = _levels(intake, answer.services, 0)
    well = answer.status_page is not None and answer.status_page.current_incident_type is None
    if not (records or levels or well or intake.problems):
        intake.trouble("wrong_shape", "this holds neither incidents nor services of StatusPal")
    overall = Overall(Level.OPERATIONAL) if well else _overall(answer.status_page)
    return intake.reading(records, components=levels, overall=overall)


def _overall(page: _Page | None) -> Overall:
    """What the page says goes on; another answer of it says nothing of the whole."""
    said = page.current_incident_type if page else ""
    return Overall(_LEVELS.get(said, Level.UNKNOWN), said) if isinstance(said, str) else NOT_SAID


def _levels(intake: Intake, rows: Rows, depth: int) -> list[ComponentLevel]:
    found: list[ComponentLevel] = []
    for service in intake.structs(rows, _Service, "service"):
        inner = _levels(intake, service.children, depth + 1) if depth < 6 else []
        level = _LEVELS.get(service.current_incident_type, Level.UNKNOWN if service.current_incident_type else Level.OPERATIONAL)  # fmt: skip
        found += inner or ([ComponentLevel(service.name, level)] if service.name else [])
    return found


def _record(intake: Intake, item: _Incident, home: str) -> StatusIncident:
    planned = item.type == "scheduled"
    updates = intake.structs(item.updates, _Update, f"incident {item.id}, update")
    posts = [
        Post(at, _STAGES.get(u.type) or state_of(u.type), plain_markdown(u.description), u.id)
        for at, u in dated(updates, lambda u: intake.time(u.posted_at, u.inserted_at))
    ]
    begun, ended = intake.time(item.starts_at), intake.time(item.ends_at)
    # Of planned work the end is the plan until it has passed.
    over = ended is not None and not (planned and _later(intake, ended))
    return intake.record(
        id=item.id,
        title=item.title,
        url=item.url or joined(home or intake.origin.url, f"/incidents/{item.id}"),
        kind=RecordKind.NOTICE if item.type == "info" else None,
        planned=planned,
        impact=Severity.NONE if item.type == "info" else _IMPACTS.get(item.type, Severity.UNKNOWN),
        state=closing(planned=planned) if over else last_told(posts) or _silent(intake, begun, planned=planned),
        started=begun,
        resolved=ended if over else None,
        until=ended,
        components=intake.names(item.services, label="service"),
        posts=posts,
    )


def _later(intake: Intake, at: datetime) -> bool:
    """Whether a time lies after the reading."""
    return intake.origin.retrieved is not None and at > intake.origin.retrieved


def _silent(intake: Intake, begun: datetime | None, *, planned: bool) -> str:
    """The state of what is open and has no post that tells one."""
    known = planned and intake.origin.retrieved is not None
    return "in_progress" if known and not (begun and _later(intake, begun)) else opening(planned=planned)
