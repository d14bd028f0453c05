"""Oracle Cloud's `components.json`: by region and service how each works now, and the incidents that touch it.

One incident may be named by several services and regions; it is one record that names them all. The file gives neither
title nor post, so an incident is titled by what it touches; the feed of the same page tells the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from scraper.core.model import ComponentLevel, Level, Severity, StatusIncident
from scraper.formats.intake import Intake, joined, peek
from scraper.formats.labels import state_of, worst
from scraper.formats.stamps import earliest, latest
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "oracle_components"
PRIORITY = 10
ONLY_NOW = True

_LEVELS = {
    "normalperformance": Level.OPERATIONAL,
    "informational": Level.OPERATIONAL,
    "performancedegradation": Level.DEGRADED,
    "servicedegradation": Level.DEGRADED,
    "degradedperformance": Level.DEGRADED,
    "servicedisruption": Level.PARTIAL,
    "partialoutage": Level.PARTIAL,
    "serviceoutage": Level.MAJOR,
    "serviceunavailable": Level.MAJOR,
    "maintenance": Level.MAINTENANCE,
}
_IMPACTS = {
    Level.OPERATIONAL: Severity.NONE,
    Level.DEGRADED: Severity.MINOR,
    Level.PARTIAL: Severity.MAJOR,
    Level.MAJOR: Severity.CRITICAL,
}


class _Incident(msgspec.Struct):
    incidentId: Text = NO_TEXT  # noqa: N815 - the page's own key
    id: Text = NO_TEXT
    severity: Text = NO_TEXT
    title: Text = NO_TEXT
    status: Text = NO_TEXT
    startTime: Text = NO_TEXT  # noqa: N815 - the page's own key
    createdAt: Text = NO_TEXT  # noqa: N815 - the page's own key
    updatedAt: Text = NO_TEXT  # noqa: N815 - the page's own key


class _Service(msgspec.Struct):
    serviceName: Text = NO_TEXT  # noqa: N815 - the page's own key
    serviceStatus: Text = NO_TEXT  # noqa: N815 - the page's own key
    incidents: Rows = NO_ROWS


class _Region(msgspec.Struct):
    regionName: Text = NO_TEXT  # noqa: N815 - the page's own key
    serviceHealthReports: Rows = NO_ROWS  # noqa: N815 - the page's own key


class _Document(msgspec.Struct):
    regionHealthReports: Rows = NO_ROWS  # noqa: N815 - the page's own key


class _Touch(NamedTuple):
    component: str
    level: Level
    incident: _Incident


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """Health reports by region."""
    head = peek(body, 8000)
    return head.startswith("{") and '"regionHealthReports"' in head


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Levels of every service in every region, and each incident once."""
    intake = Intake(NAME, origin)
    document = intake.json(body, _Document) or _Document()
    levels: list[ComponentLevel] = []
    touched: dict[str, list[_Touch]] = {}
    for region in intake.structs(document.regionHealthReports, _Region, "region"):
        for service in intake.structs(region.serviceHealthReports, _Service, f"region {region.regionName}, service"):
            name = f"{service.serviceName} ({region.regionName})" if region.regionName else str(service.serviceName)
            level = _level(service.serviceStatus)
            levels.append(ComponentLevel(name, level))
            for incident in intake.structs(service.incidents, _Incident, f"service {name}, incident"):
                touched.setdefault(incident.incidentId or incident.id, []).append(_Touch(name, level, incident))
    records = intake.each(touched.items(), lambda pair: _record(intake, *pair), "incident")
    return intake.reading(records, components=levels, whole_timelines=False)


def _level(word: str) -> Level:
    return _LEVELS.get(word.replace(" ", "").casefold(), Level.UNKNOWN)


def _record(intake: Intake, name: str, touches: list[_Touch]) -> StatusIncident:
    parts = list(dict.fromkeys(t.component for t in touches))
    told = [t.incident for t in touches]
    grades = (_level(t.incident.severity) if t.incident.severity else t.level for t in touches)
    state = state_of(next((i.status for i in told if i.status), ""))
    return intake.record(
        id=name,
        title=_title(parts, told),
        url=joined(intake.origin.url, f"/#/incidents/{name}") if name else "",
        impact=worst(_IMPACTS.get(level, Severity.UNKNOWN) for level in grades),
        state="investigating" if state == "unknown" else state,
        started=earliest(*(intake.time(i.startTime, i.createdAt) for i in told)),
        updated=latest(*(intake.time(i.updatedAt) for i in told)),
        components=parts,
    )


def _title(parts: Sequence[str], told: Sequence[_Incident]) -> str:
    """Its own title where one copy has it, else what it touches."""
    others = f" and {len(parts) - 1} more" if len(parts) > 1 else ""
    return next((incident.title for incident in told if incident.title), f"{parts[0]}{others}")
