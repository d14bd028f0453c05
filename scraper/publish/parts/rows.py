"""Incidents as lists show them: the wire (day, headline, length, what else to know) and the clocks of the unexplained."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from scraper.core.model import Dossier, Outcome
from scraper.publish import links, wording
from scraper.publish.dossiers import begins, is_explained, is_taken_back, is_unexplained, lasted, on_since, plan_of
from scraper.publish.edition import Edition
from scraper.publish.parts.sources import count_of
from scraper.publish.states import GRAVITY, SCHEDULED, SEVERITY, Mark, off_mark
from scraper.publish.view import View

_OPEN = 12
_FACTS = {"started": "start", "ended": "end", "peak_reports": "peak", "duration": "length"}


class Row(View, frozen=True):
    """One incident in a list. `since` is the instant a running length counts from."""

    path: str
    when: str
    iso: str
    title: str
    length: str
    since: str
    mark: Mark
    meta: tuple[str, ...]


class Clock(View, frozen=True):
    """An incident nobody explained: days since it was resolved, and the share of the longest."""

    days: int
    path: str
    name: str
    note: str
    share: int
    iso: str


class OpenLine(View, frozen=True):
    """One of several open incidents: its title, how grave, since when, and the instant its age is counted from."""

    title: str
    path: str
    mark: Mark
    words: str
    since: str


def row(edition: Edition, dossier: Dossier, *, year: bool = False) -> Row:
    """A line of the wire; with `year` the day carries it."""
    incident = dossier.incident
    start, since = begins(incident), on_since(dossier)
    ongoing, ahead = incident.state == "ongoing", plan_of(dossier) is not None
    off = SCHEDULED if ahead else off_mark(dossier)
    clocked = incident.window.start is not None and wording.has_clock(incident.window.start)
    return Row(
        path=links.incident(incident.id),
        when=f"{wording.short_day(start)} {start.year}" if year else wording.short_day(start),
        iso=f"{start:%Y-%m-%d}",
        title=incident.title,
        length="not begun"
        if ahead
        else "not held"
        if off
        else "not over"
        if ongoing
        else "taken back"
        if is_taken_back(incident)
        else wording.length(lasted(dossier)),
        since=wording.iso(since.at) if ongoing and clocked and since else "",
        mark=off
        or Mark(
            SEVERITY[incident.severity].icon, f"{SEVERITY[incident.severity].word}{', ongoing' if ongoing else ''}"
        ),
        meta=_meta(edition, dossier),
    )


def _meta(edition: Edition, dossier: Dossier) -> tuple[str, ...]:
    incident = dossier.incident
    disputed = [
        _FACTS.get(one.fact, one.fact.replace("_", " ")) for one in incident.verdicts if one.outcome is Outcome.DISPUTED
    ]
    names = tuple(edition.provider_name(one) for one in incident.providers)
    told = len(names) == 1 and incident.title.startswith(names[0])
    parts = [
        "" if told else wording.listing(names),
        count_of(dossier.documents, incident.placements).brief,
        f"{wording.listing(tuple(disputed))} disputed" if disputed else "",
        "postmortem published" if is_explained(dossier) else "",
        "invented outlet" if edition.shows_invented(dossier) else "",
    ]
    return tuple(part for part in parts if part)


def rows(edition: Edition, dossiers: tuple[Dossier, ...], *, year: bool = False) -> tuple[Row, ...]:
    """The lines of a list, in its order."""
    return tuple(row(edition, dossier, year=year) for dossier in dossiers)


def clocks(edition: Edition, dossiers: tuple[Dossier, ...], most: int) -> tuple[Clock, ...]:
    """The longest unexplained incidents of official record: resolved at a known time, without a postmortem."""
    waiting = [
        (dossier.incident.official.resolved or dossier.incident.window.end, dossier)
        for dossier in dossiers
        if is_unexplained(dossier) and dossier.incident.severity in ("major", "critical")
    ]
    dated = sorted(
        ((end.at, one.incident.id, one) for end, one in waiting if end is not None and end.at <= edition.now)
    )
    longest = wording.days_between(dated[0][0], edition.now) if dated else 0
    return tuple(
        Clock(
            days=(days := wording.days_between(end, edition.now)),
            path=links.incident(identity),
            name=dossier.incident.title,
            note=_clock_note(dossier),
            share=round(100 * days / longest) if longest else 0,
            iso=wording.iso(end),
        )
        for end, identity, dossier in dated[:most]
    )


def _clock_note(dossier: Dossier) -> str:
    length = lasted(dossier)
    told = wording.length(length) if length is not None else f"length {wording.NOT_KNOWN}"
    return f"{told}{'; promised' if dossier.incident.postmortem.promised_at else ''}"


def open_lines(edition: Edition, found: Sequence[Dossier]) -> tuple[OpenLine, ...]:
    """Incidents that are open at once: the gravest first, then the newest."""
    order = sorted(found, key=lambda one: one.incident.id)
    order.sort(key=lambda one: (GRAVITY[one.incident.severity], begins(one.incident)), reverse=True)
    return tuple(_open_line(edition, one) for one in order[:_OPEN])


def unaged_lines(edition: Edition, found: Sequence[Dossier]) -> tuple[OpenLine, ...]:
    """Incidents of which nobody says that they are over; no age is counted, for they may be."""
    return tuple(replace(one, since="") for one in open_lines(edition, found))


def _open_line(edition: Edition, dossier: Dossier) -> OpenLine:
    incident = dossier.incident
    start = on_since(dossier)
    clocked = start is not None and wording.has_clock(start)
    return OpenLine(
        incident.title,
        links.incident(incident.id),
        SEVERITY[incident.severity],
        f"since {wording.near(start, edition.now)}" if start else "start not known",
        wording.iso(start.at) if start and clocked else "",
    )
