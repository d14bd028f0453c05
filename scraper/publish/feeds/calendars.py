"""`/calendar/<provider>.ics`: incidents and announced maintenance of a provider (RFC 5545).

A UID is the incident's id at the domain of the tag authority. SEQUENCE grows as more becomes known, DTSTAMP is the
last change the record knows. What was withdrawn or merged stays, as CANCELLED, so that calendars drop it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import partial

from icalendar import Calendar, Event

from scraper.core.model import Dossier, Instant, RecordKind
from scraper.publish import links, wording
from scraper.publish.edition import Deferred, Edition, begins, id_day
from scraper.publish.states import state_mark
from scraper.publish.syndication.choosing import key_of
from scraper.publish.syndication.entry import fit
from scraper.publish.syndication.instants import changes_of, last_change
from scraper.publish.syndication.newsroom import Newsroom
from scraper.publish.syndication.story import plain_summary

_UTC = """BEGIN:VTIMEZONE
TZID:Etc/UTC
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0000
TZOFFSETTO:+0000
END:STANDARD
END:VTIMEZONE
""".replace("\n", "\r\n").encode()
"""A calendar must hold at least one component (RFC 5545, 3.6); one without events holds the zone its times are in."""

_END = b"END:VCALENDAR\r\n"


def outputs(edition: Edition) -> Iterator[Deferred]:
    """A calendar for each provider, also for one without an event."""
    room = Newsroom(edition)
    by_provider: defaultdict[str, list[Dossier]] = defaultdict(list)
    for dossier in (*edition.live, *edition.other, *edition.withdrawn):
        if dossier.incident.kind is not RecordKind.NOTICE:
            for provider in dossier.incident.providers:
                by_provider[provider].append(dossier)
    for provider in edition.providers:
        own = sorted(by_provider[provider], key=lambda one: one.incident.id)
        key = key_of(edition, own, "calendar", provider)
        yield Deferred(f"calendar/{provider}.ics", key, partial(_calendar, room, provider, own))


def _calendar(room: Newsroom, provider: str, dossiers: Sequence[Dossier]) -> bytes:
    made = Calendar()
    name = f"{room.edition.provider_name(provider)}: outages and maintenance"
    made.add("prodid", f"-//{room.masthead.name}//{room.masthead.domain}//EN")
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", fit(name))
    made.add("refresh-interval", timedelta(hours=1), {"value": "DURATION"})
    events = [event.to_ical() for dossier in dossiers for event in _events(room, dossier)]
    body = bytes(made.to_ical())
    return body.removesuffix(_END) + b"".join(events or [_UTC]) + _END


def _events(room: Newsroom, dossier: Dossier) -> Iterator[Event]:
    """The incident's event, and one for each incident it took in. Written one by one: thousands of them are large."""
    yield _event(room, dossier)
    for old in room.heirs.get(dossier.incident.id, ()):
        yield _merged(room, old, dossier)


def _event(room: Newsroom, dossier: Dossier) -> Event:
    incident = dossier.incident
    url = f"{room.masthead.base_url}{links.incident(incident.id)}"
    planned = incident.kind is RecordKind.MAINTENANCE
    gone = incident.withdrawn is not None
    words = "Withdrawn" if gone else "Planned maintenance" if planned else state_mark(dossier).word
    start, end = _span(dossier)
    values: Mapping[str, object] = {
        "uid": f"{incident.id}@{room.masthead.domain}",
        "dtstamp": last_change(dossier),
        "sequence": changes_of(dossier),
        "dtstart": start,
        "dtend": end,
        "summary": fit(f"{room.named(dossier)} ({words.lower()})"),
        "description": fit(f"{plain_summary(dossier)}\n{url}"),
        "url": url,
        "status": "CANCELLED" if gone else "TENTATIVE" if incident.state == "unknown" else "CONFIRMED",
        "transp": "TRANSPARENT",
        "categories": ["Maintenance" if planned else "Incident"],
    }
    return _made(values)


def _merged(room: Newsroom, old: str, dossier: Dossier) -> Event:
    values: Mapping[str, object] = {
        "uid": f"{old}@{room.masthead.domain}",
        "dtstamp": last_change(dossier),
        "sequence": changes_of(dossier),
        "dtstart": id_day(old).date(),
        "summary": fit(f"Merged into: {room.named(dossier)}"),
        "url": f"{room.masthead.base_url}{links.incident(dossier.incident.id)}",
        "status": "CANCELLED",
        "transp": "TRANSPARENT",
    }
    return _made(values)


def _made(values: Mapping[str, object]) -> Event:
    event = Event()
    for name, value in values.items():
        if value is not None:
            event.add(name, value)
    return event


def _span(dossier: Dossier) -> tuple[datetime | date, datetime | date | None]:
    """Start and end as one kind of value: whole days where either bound is not known to the hour. The end of a span of
    days is the day after; an end that is not known, or not after the start, is left out.
    """
    window = dossier.incident.window
    start = window.start or Instant(begins(dossier.incident))
    end = window.end
    if wording.has_clock(start) and (end is None or wording.has_clock(end)):
        return start.at, end.at if end is not None and end.at > start.at else None
    first = start.at.date()
    last = max(first, end.at.date()) if end is not None else date.max
    return first, last + timedelta(days=1) if last < date.max else None
