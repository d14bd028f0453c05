"""PlayStation Network's `data/statuses/region/<REGION>.json`.

A service's `status` list also holds events that are over or to come, so each is judged by its own window. One event is
repeated for every country and service it touches: entries with one statusId are one record.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

import msgspec

from scraper.core.model import ImpactWindow, Level, Severity, StatusIncident
from scraper.formats.intake import Intake, host_of, path_of, peek
from scraper.formats.labels import closing, opening
from scraper.formats.records import unique
from scraper.formats.stamps import latest
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "playstation"
PRIORITY = 10
ONLY_NOW = True

_LEVELS = {"outage": Level.MAJOR, "degraded": Level.DEGRADED, "maintenance": Level.MAINTENANCE}
_IMPACTS = {"outage": Severity.MAJOR, "degraded": Severity.MINOR, "maintenance": Severity.NONE}
_PAGE = "https://status.playstation.com/"


class _Event(msgspec.Struct):
    statusId: Text = NO_TEXT  # noqa: N815 - the API's own key
    statusType: Text = NO_TEXT  # noqa: N815 - the API's own key
    startDate: Text = NO_TEXT  # noqa: N815 - the API's own key
    endDate: Text = NO_TEXT  # noqa: N815 - the API's own key


class _Service(msgspec.Struct):
    serviceName: Text = NO_TEXT  # noqa: N815 - the API's own key
    status: Rows = NO_ROWS


class _Country(msgspec.Struct):
    countryCode: Text = NO_TEXT  # noqa: N815 - the API's own key
    services: Rows = NO_ROWS
    status: Rows = NO_ROWS


class _Region(msgspec.Struct):
    countries: Rows = NO_ROWS
    status: Rows = NO_ROWS


class _Seen(NamedTuple):
    service: str
    event: _Event


def sniff(body: bytes, origin: Origin) -> bool:
    """Countries with services, in PlayStation's keys."""
    head = peek(body)
    own = host_of(origin.url) == "status.playstation.com" and "/data/" in path_of(origin.url)
    return (
        head.startswith("{") and '"countries"' in head and (own or '"countryCode"' in head or '"serviceName"' in head)
    )


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every event of the region. A list without countries proves nothing."""
    intake = Intake(NAME, origin)
    region = intake.json(body, _Region) or _Region()
    groups: dict[str, list[_Seen]] = {}
    for seen in _events(intake, region):
        groups.setdefault(seen.event.statusId, []).append(seen)
    records = intake.each(groups.items(), lambda group: _record(intake, *group), "event")
    return intake.reading(records, whole_timelines=False, works=bool(region.countries))


def _events(intake: Intake, region: _Region) -> Iterator[_Seen]:
    for event in intake.structs(region.status, _Event, "event"):
        yield _Seen("", event)
    for country in intake.structs(region.countries, _Country, "country"):
        label = f"country {country.countryCode}"
        for event in intake.structs(country.status, _Event, f"{label}, event"):
            yield _Seen("", event)
        for service in intake.structs(country.services, _Service, f"{label}, service"):
            for event in intake.structs(service.status, _Event, f"{label}, event"):
                yield _Seen(service.serviceName, event)


def _record(intake: Intake, name: str, seen: Sequence[_Seen]) -> StatusIncident:
    event = seen[0].event
    word = event.statusType.casefold()
    services = unique(s.service for s in seen)
    starts, ends = intake.time(event.startDate), intake.time(event.endDate)
    planned = word == "maintenance"
    touched = ", ".join(services[:3]) or "PlayStation Network"
    return intake.record(
        id=name,
        title=f"{event.statusType or 'Event'}: {touched}",
        url=f"{_PAGE}#{name}",
        planned=planned,
        impact=_IMPACTS.get(word, Severity.UNKNOWN),
        state=_state(intake, starts, ends, planned=planned),
        started=starts,
        resolved=ends,
        updated=latest(starts, ends),
        components=services,
        windows=[ImpactWindow(s, starts, ends, _LEVELS.get(word, Level.UNKNOWN)) for s in services if starts],
    )


def _state(intake: Intake, starts: datetime | None, ends: datetime | None, *, planned: bool) -> str:
    now = intake.time(intake.origin.retrieved)
    if ends and (now is None or ends <= now):
        return closing(planned=planned)
    under_way = planned and starts and now and starts <= now
    return "in_progress" if under_way else opening(planned=planned)
