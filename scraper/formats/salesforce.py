"""Salesforce Trust API v1: arrays of incidents and of maintenances.

The window is in IncidentImpacts (startTime, endTime, type, severity), the posts in IncidentEvents (type, message,
createdAt). Services and instances are lists of keys.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from scraper.core.model import ImpactWindow, Level, RecordKind, Severity, StatusIncident
from scraper.formats.intake import Intake, host_of, named, path_of, peek, staged
from scraper.formats.labels import state_of
from scraper.formats.markup import plain_markdown
from scraper.formats.records import Post
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "salesforce"
PRIORITY = 10

_SEVERITIES = {"minor": Severity.MINOR, "major": Severity.MAJOR, "critical": Severity.CRITICAL, "none": Severity.NONE}


class _Message(msgspec.Struct):
    subject: Text = NO_TEXT
    eventStatus: Text = NO_TEXT  # noqa: N815 - the API's own key
    rootCause: Text = NO_TEXT  # noqa: N815 - the API's own key


class _Impact(msgspec.Struct):
    startTime: Text = NO_TEXT  # noqa: N815 - the API's own key
    endTime: Text = NO_TEXT  # noqa: N815 - the API's own key
    type: Text = NO_TEXT
    severity: Text = NO_TEXT


class _Event(msgspec.Struct):
    id: Text = NO_TEXT
    type: Text = NO_TEXT
    message: Text = NO_TEXT
    createdAt: Text = NO_TEXT  # noqa: N815 - the API's own key


class _Item(msgspec.Struct):
    id: Text
    name: Text = NO_TEXT
    status: Text = NO_TEXT
    createdAt: Text = NO_TEXT  # noqa: N815 - the API's own key
    updatedAt: Text = NO_TEXT  # noqa: N815 - the API's own key
    plannedStartTime: Text = NO_TEXT  # noqa: N815 - the API's own key
    plannedEndTime: Text = NO_TEXT  # noqa: N815 - the API's own key
    message: _Message | None = None
    IncidentImpacts: Rows = NO_ROWS
    IncidentEvents: Rows = NO_ROWS
    MaintenanceImpacts: Rows = NO_ROWS
    MaintenanceEvents: Rows = NO_ROWS
    instanceKeys: Rows = NO_ROWS  # noqa: N815 - the API's own key
    serviceKeys: Rows = NO_ROWS  # noqa: N815 - the API's own key


def sniff(body: bytes, origin: Origin) -> bool:
    """An array of items with Salesforce's capitalised keys, or an empty one from Salesforce."""
    head = peek(body)
    own = re.search(r'"(?:Incident|Maintenance)(?:Impacts|Events)"', head) is not None
    empty = host_of(origin.url) == "api.status.salesforce.com" and not head[1:].lstrip().startswith("{")
    return head.startswith("[") and (own or empty)


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every incident and maintenance of the answer."""
    intake = Intake(NAME, origin)
    items = intake.structs(intake.json(body, Rows), _Item)
    records = intake.each(items, lambda item: _record(intake, item))
    return intake.reading(records, works=path_of(origin.url).endswith("/active") and sniff(body, origin))


def _record(intake: Intake, item: _Item) -> StatusIncident:
    planned = bool(item.MaintenanceImpacts or item.MaintenanceEvents or item.plannedStartTime)
    impacts = intake.structs([*item.IncidentImpacts, *item.MaintenanceImpacts], _Impact, f"item {item.id}, impact")
    starts = [t for i in impacts if (t := intake.time(i.startTime))]
    ends = [intake.time(i.endTime) for i in impacts]
    known = [t for t in ends if t]
    now = intake.time(intake.origin.retrieved)
    over = bool(ends) and len(known) == len(ends) and not (planned and (now is None or max(known) > now))
    path = "maintenances" if planned else "incidents"
    return intake.record(
        id=item.id,
        title=_title(item, impacts),
        url=f"https://status.salesforce.com/{path}/{item.id}",
        kind=RecordKind.MAINTENANCE if planned else RecordKind.INCIDENT,
        impact=_worst(impacts, planned=planned),
        state=_state(item, over=over, planned=planned),
        started=min(starts, default=intake.time(item.plannedStartTime) or intake.time(item.createdAt)),
        resolved=max(known) if over else None,
        updated=intake.time(item.updatedAt),
        components=_components(item),
        posts=_posts(intake, item, over=over and not planned),
        windows=_windows(intake, item, impacts),
    )


def _state(item: _Item, *, over: bool, planned: bool) -> str:
    if over:
        return "completed" if planned else "resolved"
    told = state_of(item.status) if item.status else state_of(item.message.eventStatus if item.message else "")
    if told not in {"unknown", "resolved", "completed"}:
        return told
    return "scheduled" if planned else "investigating"


def _worst(impacts: Sequence[_Impact], *, planned: bool) -> Severity:
    if planned:
        return Severity.NONE
    graded = {_SEVERITIES.get(i.severity.casefold()) for i in impacts}
    return next(
        (s for s in (Severity.CRITICAL, Severity.MAJOR, Severity.MINOR, Severity.NONE) if s in graded), Severity.UNKNOWN
    )


def _title(item: _Item, impacts: Sequence[_Impact]) -> str:
    told = item.message.subject if item.message else ""
    if told or item.name:
        return told or item.name
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", impacts[0].type if impacts else "") or "incident"
    keys = named(item.instanceKeys)
    place = ", ".join(keys[:3]) + (f" and {len(keys) - 3} more" if len(keys) > 3 else "")
    return f"{words.capitalize()}{f' on {place}' if place else ''}"


def _components(item: _Item) -> list[str]:
    return named(item.serviceKeys) or named(item.instanceKeys)


def _posts(intake: Intake, item: _Item, *, over: bool) -> list[Post]:
    events = intake.structs([*item.IncidentEvents, *item.MaintenanceEvents], _Event, f"item {item.id}, event")
    dated = sorted(((at, event) for event in events if (at := intake.time(event.createdAt))), key=lambda pair: pair[0])
    told = [state_of(event.type) for _, event in dated]
    states = staged(["" if state == "unknown" else state for state in told], over=over)
    return [
        Post(at, state, plain_markdown(event.message), id=event.id)
        for (at, event), state in zip(dated, states, strict=True)
    ]


def _windows(intake: Intake, item: _Item, impacts: Sequence[_Impact]) -> list[ImpactWindow]:
    made = []
    for impact in impacts:
        start, end = intake.time(impact.startTime), intake.time(impact.endTime)
        word = impact.type.casefold()
        level = Level.MAJOR if "disruption" in word else Level.DEGRADED if "degradation" in word else Level.UNKNOWN
        if "maintenance" in word or item.MaintenanceImpacts:
            level = Level.MAINTENANCE
        made += [ImpactWindow(name, start, end, level) for name in _components(item) if start]
    return made
