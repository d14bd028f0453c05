"""Salesforce Trust API v1: arrays of incidents and of maintenances.

The window is in IncidentImpacts (startTime, endTime, type, severity), the posts in IncidentEvents (type, message,
createdAt). Services and instances are lists of keys.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

import msgspec

from scraper.core.model import ImpactWindow, Level, Severity, StatusIncident
from scraper.formats.ends import end_post
from scraper.formats.intake import Intake, host_of, path_of, peek
from scraper.formats.labels import closing, opening, staged, state_of, worst
from scraper.formats.markup import plain_markdown
from scraper.formats.records import Post, dated
from scraper.formats.stamps import earliest, end_of_all
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
    first = earliest(*(intake.time(i.startTime) for i in impacts))
    end, now = end_of_all([intake.time(i.endTime) for i in impacts]), intake.time(intake.origin.retrieved)
    over = end is not None and not (planned and (now is None or end > now))
    instances = intake.names(item.instanceKeys, label="instance")
    names = intake.names(item.serviceKeys, label="service") or instances
    return intake.record(
        id=item.id,
        title=_title(item, impacts, instances),
        url=f"https://status.salesforce.com/{'maintenances' if planned else 'incidents'}/{item.id}",
        planned=planned,
        impact=worst(_SEVERITIES.get(i.severity.casefold(), Severity.UNKNOWN) for i in impacts),
        state=_state(item, over=over, planned=planned),
        started=first or intake.time(item.plannedStartTime, item.createdAt),
        resolved=end if over else None,
        updated=intake.time(item.updatedAt),
        components=names,
        posts=_posts(intake, item, end if over and not planned else None),
        windows=_windows(intake, impacts, names, planned=bool(item.MaintenanceImpacts)),
    )


def _state(item: _Item, *, over: bool, planned: bool) -> str:
    if over:
        return closing(planned=planned)
    told = state_of(item.status) if item.status else state_of(item.message.eventStatus if item.message else "")
    return opening(planned=planned) if told in {"unknown", "resolved", "completed"} else told


def _title(item: _Item, impacts: Sequence[_Impact], instances: Sequence[str]) -> str:
    told = item.message.subject if item.message else ""
    if told or item.name:
        return told or item.name
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", impacts[0].type if impacts else "") or "incident"
    place = ", ".join(instances[:3]) + (f" and {len(instances) - 3} more" if len(instances) > 3 else "")
    return f"{words.capitalize()}{f' on {place}' if place else ''}"


def _posts(intake: Intake, item: _Item, ended: datetime | None) -> list[Post]:
    events = intake.structs([*item.IncidentEvents, *item.MaintenanceEvents], _Event, f"item {item.id}, event")
    told = dated(events, lambda event: intake.time(event.createdAt))
    texts = [(at, plain_markdown(event.message)) for at, event in told]
    last = end_post(texts, ended)
    states = staged((state_of(event.type) for _, event in told), over=ended is not None, last=last)
    return [Post(at, state, text, event.id) for (_, event), (at, text), state in zip(told, texts, states, strict=True)]


def _windows(intake: Intake, impacts: Sequence[_Impact], names: Sequence[str], *, planned: bool) -> list[ImpactWindow]:
    made = []
    for impact in impacts:
        start, end = intake.time(impact.startTime), intake.time(impact.endTime)
        word = impact.type.casefold()
        level = Level.MAJOR if "disruption" in word else Level.DEGRADED if "degradation" in word else Level.UNKNOWN
        if planned or "maintenance" in word:
            level = Level.MAINTENANCE
        made += [ImpactWindow(name, start, end, level) for name in names if start]
    return made
