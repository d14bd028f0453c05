"""Days and weeks of the record: which incidents a digest tells, and which of them are over."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta

from scraper.core.model import Dossier
from scraper.publish import links, wording
from scraper.publish.dossiers import begins, lasted
from scraper.publish.edition import Edition
from scraper.publish.once import once
from scraper.publish.parts.listed_before import EMPTY, listed_before
from scraper.publish.parts.sources import count_of
from scraper.publish.states import SEVERITY, Mark
from scraper.publish.syndication.instants import last_changes
from scraper.publish.told_window import told_window
from scraper.publish.view import View


class Issue(View, frozen=True):
    """A day or a week that is over: its page, its name, the instant it ended, what began in it."""

    path: str
    name: str
    end: datetime
    dossiers: tuple[Dossier, ...]


class Story(View, frozen=True):
    """An incident as a digest tells it: what, its first sentences, its sources; `when` only where no sentence says it."""

    path: str
    title: str
    mark: Mark
    when: str
    text: str
    sources: str


@once
def by_day(edition: Edition) -> Mapping[date, tuple[Dossier, ...]]:
    """Incidents by the day they began, days in order. Days without one are left out, but not those that were told of
    one which is gone by now: nothing published loses its address.
    """
    found: defaultdict[date, list[Dossier]] = defaultdict(list)
    for dossier in reversed(edition.live):
        found[begins(dossier.incident).date()].append(dossier)
    for at, _ in listed_before(edition):
        found.setdefault(at.date(), [])
    return {day: tuple(found[day]) for day in sorted(found)}


@once
def by_week(edition: Edition) -> Mapping[date, tuple[Dossier, ...]]:
    """Incidents by the Monday of the week they began in."""
    found: defaultdict[date, list[Dossier]] = defaultdict(list)
    for day, dossiers in by_day(edition).items():
        found[day - timedelta(days=day.weekday())].extend(dossiers)
    return {monday: tuple(found[monday]) for monday in sorted(found)}


def day_path(day: date) -> str:
    """`digest/<yyyy>-<mm>-<dd>/`."""
    return f"digest/{day.isoformat()}/"


def week_name(monday: date) -> str:
    """`2026-w16`, by ISO 8601."""
    year, week, _ = monday.isocalendar()
    return f"{year:04d}-w{week:02d}"


def week_path(monday: date) -> str:
    """`digest/<yyyy>-w<ww>/`."""
    return f"digest/{week_name(monday)}/"


def week_title(monday: date) -> str:
    """`Week 16 of 2026, 13 to 19 April`."""
    sunday = monday + timedelta(days=6)
    year, week = week_name(monday).split("-w")
    first = f"{monday.day}" if monday.month == sunday.month else f"{monday.day} {wording.MONTHS[monday.month - 1]}"
    return f"Week {int(week)} of {year}, {first} to {sunday.day} {wording.MONTHS[sunday.month - 1]}"


@once
def closed(edition: Edition) -> tuple[Issue, ...]:
    """Days and weeks that are over, newest first; a week stands after its days."""
    last = max(last_changes(edition).values(), default=None)
    if last is None:
        return ()
    days = [
        Issue(day_path(day), wording.day(_midnight(day)), end, own)
        for day, own in by_day(edition).items()
        if (end := _after(day, 1)) <= last
    ]
    weeks = [
        Issue(week_path(monday), week_title(monday), end, own)
        for monday, own in by_week(edition).items()
        if (end := _after(monday, 7)) <= last
    ]
    return tuple(sorted((*days, *weeks), key=lambda issue: (issue.end, issue.path), reverse=True))


def lead(edition: Edition, dossiers: Sequence[Dossier]) -> str:
    """The first line of a digest: how many incidents, and whose."""
    if not dossiers:
        return EMPTY
    names = dict.fromkeys(edition.provider_name(one) for each in dossiers for one in each.incident.providers)
    number = wording.sentence(wording.number(len(dossiers)))
    return f"{number} {'incident' if len(dossiers) == 1 else 'incidents'}: {wording.listing(tuple(names))}."


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def _after(day: date, days: int) -> datetime:
    try:
        return _midnight(day) + timedelta(days=days)
    except OverflowError:
        return datetime.max.replace(tzinfo=UTC)


def story(dossier: Dossier) -> Story:
    """One incident of a digest."""
    incident = dossier.incident
    text = " ".join(sentence.text for sentence in incident.summary[:3])
    window = wording.sentence(told_window(dossier))
    return Story(
        path=links.incident(incident.id),
        title=incident.title,
        mark=SEVERITY[incident.severity],
        when="" if text else f"{window}. Length: {wording.length(lasted(dossier))}.",
        text=text,
        sources=count_of(dossier.documents, incident.placements).brief,
    )
