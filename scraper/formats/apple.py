"""Apple's `system_status_en_US.js`: JSON, bare or wrapped in a call, of services and their events.

Epochs are milliseconds. One event stands under every service it touches: events with one messageId are one record.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

import msgspec

from scraper.core.model import ComponentLevel, ImpactWindow, Level, Severity, StatusIncident
from scraper.formats.intake import Intake, peek
from scraper.formats.labels import of_work, worst_level
from scraper.formats.markup import plain
from scraper.formats.records import Post, unique
from scraper.formats.stamps import latest
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "apple"
PRIORITY = 10
ONLY_NOW = True

_PAGE = "https://www.apple.com/support/systemstatus/"
_LEVELS = {
    "outage": Level.MAJOR,
    "issue": Level.DEGRADED,
    "performance": Level.DEGRADED,
    "slow": Level.DEGRADED,
    "maintenance": Level.MAINTENANCE,
}
_IMPACTS = {
    Level.MAJOR: Severity.MAJOR,
    Level.DEGRADED: Severity.MINOR,
    Level.MAINTENANCE: Severity.NONE,
}
_AMERICAN = re.compile(r"^\s*(\d{1,2})/(\d{1,2})/(\d{4})")
_STATES = {"upcoming": "scheduled", "ongoing": "investigating", "resolved": "resolved", "completed": "resolved"}


class _Event(msgspec.Struct):
    messageId: Text = NO_TEXT  # noqa: N815 - the file's own key
    epochStartDate: Text = NO_TEXT  # noqa: N815 - the file's own key
    epochEndDate: Text = NO_TEXT  # noqa: N815 - the file's own key
    datePosted: Text = NO_TEXT  # noqa: N815 - the file's own key
    statusType: Text = NO_TEXT  # noqa: N815 - the file's own key
    eventStatus: Text = NO_TEXT  # noqa: N815 - the file's own key
    usersAffected: Text = NO_TEXT  # noqa: N815 - the file's own key
    message: Text = NO_TEXT


class _Service(msgspec.Struct):
    serviceName: Text  # noqa: N815 - the file's own key
    events: Rows = NO_ROWS


class _File(msgspec.Struct):
    services: Rows = NO_ROWS


class _Seen(NamedTuple):
    service: str
    event: _Event


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """Services with names and events."""
    head = peek(body)
    return '"services"' in head and '"serviceName"' in head and '"events"' in head and not head.startswith("<")


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every event, and a level for each service."""
    intake = Intake(NAME, origin)
    services = intake.structs((intake.json(body, _File) or _File()).services, _Service, "service")
    groups: dict[str, list[_Seen]] = {}
    levels = []
    for service in services:
        events = intake.structs(service.events, _Event, f"service {service.serviceName}, event")
        for event in events:
            key = event.messageId or f"{event.epochStartDate}-{service.serviceName}"
            groups.setdefault(key, []).append(_Seen(service.serviceName, event))
        ongoing = [_level(event) for event in events if event.eventStatus.casefold() == "ongoing"]
        levels.append(ComponentLevel(service.serviceName, worst_level(ongoing or [Level.OPERATIONAL])))
    return intake.reading(intake.each(groups.items(), lambda g: _record(intake, *g), "event"), components=levels)


def _level(event: _Event) -> Level:
    return _LEVELS.get(event.statusType.casefold(), Level.UNKNOWN)


def _record(intake: Intake, name: str, seen: Sequence[_Seen]) -> StatusIncident:
    event = seen[0].event
    level = _level(event)
    planned = level is Level.MAINTENANCE
    starts, ends = intake.time(event.epochStartDate), intake.time(event.epochEndDate)
    posted = intake.time(_AMERICAN.sub(r"\3-\1-\2", event.datePosted)) or starts
    services = unique(s.service for s in seen)
    told = _STATES.get(event.eventStatus.casefold(), "unknown")
    over = told == "resolved"
    state = of_work(told) if planned else told
    return intake.record(
        id=name,
        title=f"{', '.join(services[:3])} - {event.statusType or 'Event'}",
        url=f"{_PAGE}#{name}",
        planned=planned,
        impact=_IMPACTS.get(level, Severity.UNKNOWN),
        state=state,
        started=starts,
        resolved=ends,
        updated=latest(posted, starts, ends if over else None),
        components=services,
        posts=_posts(event, posted, "update" if over else state),
        windows=[ImpactWindow(service, starts, ends, level) for service in services if starts],
    )


def _posts(event: _Event, posted: datetime | None, state: str) -> list[Post]:
    return [Post(posted, state, plain(event.message))] if posted and event.message else []
