"""Uptime Kuma `/api/status-page/<slug>` (pinned incidents, maintenances, monitors) and its `heartbeat` (levels).

Version 1 has one `incident`, version 2 `incidents`. Heartbeats: 0 down, 1 up, 2 pending, 3 maintenance; their times are
UTC without saying so.
"""

from __future__ import annotations

import msgspec

from scraper.core.model import ComponentLevel, Level, RecordKind, Severity, StatusIncident
from scraper.formats.intake import Intake, peek
from scraper.formats.markup import plain_markdown
from scraper.formats.records import Post
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "uptimekuma"
PRIORITY = 50

_LEVELS = {"0": Level.MAJOR, "1": Level.OPERATIONAL, "2": Level.UNKNOWN, "3": Level.MAINTENANCE}
_STYLES = {"danger": Severity.MAJOR, "warning": Severity.MINOR}


class _Incident(msgspec.Struct):
    id: Text
    title: Text = NO_TEXT
    content: Text = NO_TEXT
    style: Text = NO_TEXT
    createdDate: Text = NO_TEXT  # noqa: N815 - the platform's own key
    lastUpdatedDate: Text = NO_TEXT  # noqa: N815 - the platform's own key


class _Config(msgspec.Struct):
    slug: Text = NO_TEXT


class _Page(msgspec.Struct):
    config: _Config = msgspec.field(default_factory=_Config)
    incident: _Incident | None = None
    incidents: Rows = NO_ROWS
    heartbeatList: dict[str, Rows] | None = None  # noqa: N815 - the platform's own key


class _Beat(msgspec.Struct):
    status: Text = NO_TEXT
    time: Text = NO_TEXT


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """A page with a public group list, or a list of heartbeats."""
    head = peek(body)
    return head.startswith("{") and ('"publicGroupList"' in head or '"heartbeatList"' in head)


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Pinned incidents, or the newest beat of each monitor as its level."""
    intake = Intake(NAME, origin, utc=True)
    page = intake.json(body, _Page) or _Page()
    items = [*([page.incident] if page.incident else []), *intake.structs(page.incidents, _Incident, "incident")]
    levels = []
    for name, rows in sorted((page.heartbeatList or {}).items()):
        beats = intake.structs(rows, _Beat, f"monitor {name}, beat")
        if beats:
            levels.append(ComponentLevel(name, _LEVELS.get(max(beats, key=lambda b: b.time).status, Level.UNKNOWN)))
    records = intake.each(items, lambda item: _record(intake, page, item), "incident")
    return intake.reading(records, components=levels, whole_timelines=False, works=bool(page.config.slug))


def _record(intake: Intake, page: _Page, item: _Incident) -> StatusIncident:
    began, changed = intake.time(item.createdDate), intake.time(item.lastUpdatedDate)
    last = changed or began
    notice = item.style.casefold() in {"info", "primary", "light", "dark"}
    base = intake.origin.url.partition("/api/")[0]
    return intake.record(
        id=item.id,
        title=item.title,
        url=f"{base}/status/{page.config.slug}#{item.id}",
        kind=RecordKind.NOTICE if notice else RecordKind.INCIDENT,
        impact=Severity.NONE if notice else _STYLES.get(item.style.casefold(), Severity.UNKNOWN),
        state="investigating",
        started=began,
        updated=last,
        posts=[Post(last, "investigating", plain_markdown(item.content))] if last else [],
    )
