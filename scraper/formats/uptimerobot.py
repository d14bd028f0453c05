"""UptimeRobot status pages: `getMonitorList` (levels) and `getEventFeed` (announcements and monitor events).

Monitors that went down and came back within 60 seconds are left out. Times are epochs, or Greenwich time as the names of their fields say.
"""

from __future__ import annotations

from datetime import timedelta

import msgspec

from scraper.core.model import ComponentLevel, Level, RecordKind, Severity, StatusIncident
from scraper.formats.intake import Intake, joined, peek
from scraper.formats.labels import kind_of
from scraper.formats.markup import plain
from scraper.formats.records import Post
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "uptimerobot"
PRIORITY = 50

_LEVELS = {"success": Level.OPERATIONAL, "warning": Level.DEGRADED, "danger": Level.MAJOR, "black": Level.UNKNOWN}
_BLIP = timedelta(seconds=60)


class _Monitor(msgspec.Struct):
    name: Text
    statusClass: Text = NO_TEXT  # noqa: N815 - the platform's own key


class _Page(msgspec.Struct):
    monitors: Rows = NO_ROWS
    data: Rows = NO_ROWS


class _Event(msgspec.Struct):
    id: Text = NO_TEXT
    eventType: Text = NO_TEXT  # noqa: N815 - the platform's own key
    type: Text = NO_TEXT
    title: Text = NO_TEXT
    content: Text = NO_TEXT
    monitor: Text = NO_TEXT
    timestamp: Text = NO_TEXT
    timeGMT: Text = NO_TEXT  # noqa: N815 - the platform's own key
    endDateGMT: Text = NO_TEXT  # noqa: N815 - the platform's own key


class _Feed(msgspec.Struct):
    results: Rows = NO_ROWS
    feed: Rows = NO_ROWS


class _Answer(msgspec.Struct):
    psp: _Page | None = None
    data: Rows = NO_ROWS
    results: Rows = NO_ROWS
    feed: Rows = NO_ROWS
    meta: _Feed | None = None


def sniff(body: bytes, origin: Origin) -> bool:
    """Monitors of a public status page, or its event feed."""
    head = peek(body)
    if not head.startswith("{"):
        return False
    return '"psp"' in head or ('"monitors"' in head and '"statusClass"' in head) or "/api/getEventFeed/" in origin.url


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Levels by monitor, announcements as records."""
    intake = Intake(NAME, origin, utc=True)
    answer = intake.json(body, _Answer) or _Answer()
    rows = [*(answer.psp.monitors if answer.psp else ()), *answer.data]
    monitors = [m for m in intake.structs(rows, _Monitor, "monitor") if m.statusClass]
    levels = [ComponentLevel(m.name, _LEVELS.get(m.statusClass, Level.UNKNOWN)) for m in monitors]
    events = intake.structs([*answer.results, *answer.feed], _Event, "event")
    return intake.reading(intake.each(events, lambda event: _record(intake, event)), components=levels)


def _record(intake: Intake, event: _Event) -> StatusIncident | None:
    starts, ends = intake.time(event.timestamp, event.timeGMT), intake.time(event.endDateGMT)
    if starts and ends and ends - starts < _BLIP:
        return None
    title = event.title or event.monitor
    kind = kind_of(title, frozenset(), Severity.UNKNOWN)
    return intake.record(
        id=event.id or (f"{int(starts.timestamp())}" if starts else ""),
        title=title,
        url=joined(intake.origin.url, f"/events#{event.id}"),
        kind=kind,
        impact=Severity.UNKNOWN if kind is RecordKind.INCIDENT else Severity.NONE,
        state="resolved" if ends else "investigating",
        started=starts,
        resolved=ends,
        components=[event.monitor] if event.monitor else [],
        posts=[Post(starts, "investigating", plain(event.content))] if starts and event.content else [],
    )
