"""`/calendar/<provider>.ics`: incidents and announced maintenance of a provider (RFC 5545).

A UID is the incident's id at the domain of the tag authority. SEQUENCE grows with whatever becomes known, DTSTAMP is the
last change the record knows. What was withdrawn, merged or called off stays, as CANCELLED, so that calendars drop it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from functools import partial

from scraper.core.model import Dossier, Instant, RecordKind
from scraper.publish import links, wording
from scraper.publish.dossiers import begins, called_off, id_day, plan_of, planned_end, stretches_of
from scraper.publish.edition import Edition
from scraper.publish.keys import digest
from scraper.publish.outputs import Deferred
from scraper.publish.splicing import Piece, spliced
from scraper.publish.states import off_mark, state_mark
from scraper.publish.syndication.choosing import key_of
from scraper.publish.syndication.entry import fit
from scraper.publish.syndication.ical import line, moment, text
from scraper.publish.syndication.instants import edition_number, last_change
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
""".replace("\n", "\r\n")
"""A calendar must hold at least one component (RFC 5545, 3.6); one without events holds the zone its times are in."""


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
        yield spliced(
            f"calendar/{provider}.ics",
            key,
            partial(_pieces, room, own),
            head=_head(room, provider),
            tail=b"END:VCALENDAR\r\n",
        )


def _head(room: Newsroom, provider: str) -> bytes:
    name = f"{room.edition.provider_name(provider)}: outages and maintenance"
    lines = [
        "BEGIN:VCALENDAR\r\n",
        line("VERSION", "2.0"),
        line("PRODID", text(f"-//{room.masthead.name}//{room.masthead.domain}//EN")),
        line("CALSCALE", "GREGORIAN"),
        line("METHOD", "PUBLISH"),
        line("X-WR-CALNAME", text(fit(name))),
        line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H"),
    ]
    return "".join(lines).encode()


def _pieces(room: Newsroom, dossiers: Sequence[Dossier]) -> Iterator[Piece]:
    if not dossiers:
        yield digest(_UTC), _UTC.encode
    for dossier in dossiers:
        identity = dossier.incident.id
        retired = room.heirs.get(identity, ())
        key = room.edition.keys[identity]
        yield digest(key, retired) if retired else key, partial(_events, room, dossier, retired)


def _events(room: Newsroom, dossier: Dossier, retired: tuple[str, ...]) -> bytes:
    """The incident's event, one for each further stretch of it, and one for each incident it took in."""
    events = (_event(room, dossier, place) for place in range(max(1, len(stretches_of(dossier)))))
    return "".join((*events, *(_merged(room, old, dossier) for old in retired))).encode()


def _event(room: Newsroom, dossier: Dossier, place: int) -> str:
    """The event of one stretch, the first under the incident's own id; of what was on once, the only one."""
    incident = dossier.incident
    url = f"{room.masthead.base_url}{links.incident(incident.id)}"
    planned = incident.kind is RecordKind.MAINTENANCE
    gone = incident.withdrawn is not None
    ahead = plan_of(dossier) is not None
    stood = called_off(dossier) is None and not gone
    start, end = _span(dossier, place)
    uid = incident.id if place == 0 else f"{incident.id}-{place + 1}"
    return _vevent(
        line("SUMMARY", text(fit(f"{room.named(dossier)} ({_words(dossier)})"))),
        moment("DTSTART", start),
        moment("DTEND", end) if end is not None else "",
        moment("DTSTAMP", last_change(dossier)),
        line("UID", text(f"{uid}@{room.masthead.domain}")),
        line("SEQUENCE", str(edition_number(dossier))),
        line("CATEGORIES", "Maintenance" if planned else "Incident"),
        line("DESCRIPTION", text(fit(f"{plain_summary(dossier)}\n{url}"))),
        line(
            "STATUS", "CANCELLED" if not stood else "CONFIRMED" if ahead or incident.state != "unknown" else "TENTATIVE"
        ),
        line("TRANSP", "TRANSPARENT"),
        line("URL", url),
    )


def _words(dossier: Dossier) -> str:
    """What an event is, in a word or two."""
    if dossier.incident.withdrawn is not None:
        return "withdrawn"
    if dossier.incident.kind is RecordKind.MAINTENANCE:
        if (off := off_mark(dossier)) is not None:
            return f"maintenance {off.word.lower()}"
        return "planned maintenance" if plan_of(dossier) is None else "scheduled maintenance"
    return state_mark(dossier).word.lower()


def _merged(room: Newsroom, old: str, dossier: Dossier) -> str:
    return _vevent(
        line("SUMMARY", text(fit(f"Merged into: {room.named(dossier)}"))),
        moment("DTSTART", id_day(old).date()),
        moment("DTSTAMP", last_change(dossier)),
        line("UID", text(f"{old}@{room.masthead.domain}")),
        line("SEQUENCE", str(edition_number(dossier))),
        line("STATUS", "CANCELLED"),
        line("TRANSP", "TRANSPARENT"),
        line("URL", f"{room.masthead.base_url}{links.incident(dossier.incident.id)}"),
    )


def _vevent(*lines: str) -> str:
    return f"BEGIN:VEVENT\r\n{''.join(lines)}END:VEVENT\r\n"


def _span(dossier: Dossier, place: int) -> tuple[datetime | date, datetime | date | None]:
    """Start and end as one kind of value: whole days where either bound is not known to the hour. The end of a span of
    days is the day after; of works that are not over it is the planned one. An end that is not known, or not after the
    start, is left out.
    """
    if found := stretches_of(dossier):
        return found[place].start, found[place].end
    window = dossier.incident.window
    start = window.start or Instant(begins(dossier.incident))
    end = window.end or planned_end(dossier)
    if wording.has_clock(start) and (end is None or wording.has_clock(end)):
        return start.at, end.at if end is not None and end.at > start.at else None
    first = start.at.date()
    last = max(first, end.at.date()) if end is not None else date.max
    return first, last + timedelta(days=1) if last < date.max else None
