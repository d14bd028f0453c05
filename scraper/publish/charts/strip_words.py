"""The timeline strip in words: its finding, its caption, and its twin as a table."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime

from scraper.core.model import Incident
from scraper.publish import wording
from scraper.publish.parts.chronicle import LANES
from scraper.publish.view import View


class StripRow(View, frozen=True):
    """One line of the table twin."""

    time: str
    voice: str
    what: str


class Points(View, frozen=True):
    """What the strip shows: official posts (instant, words, quoted), press starts and ends, crowd counts."""

    official: tuple[tuple[datetime, str, bool], ...]
    starts: Counter[datetime]
    ends: Counter[datetime]
    crowd: tuple[tuple[datetime, int], ...]


def finding(spans: list[tuple[datetime, datetime]], points: Points) -> str:
    """What the drawing shows, in figures."""
    parts = [
        f"Impact from {wording.clock(start)} to {wording.clock(end)} UTC."
        if end > start
        else f"Impact from {wording.clock(start)} UTC."
        for start, end in spans
    ]
    parts += [f"Official: {wording.count(len(points.official), 'post')}."] if points.official else []
    for name, times in (("start", points.starts), ("end", points.ends)):
        if times:
            at, count = max(times.items(), key=lambda item: (item[1], item[0]))
            parts.append(
                f"Of {wording.count(sum(times.values()), 'article time')} for the {name}, {count} say {wording.clock(at)}."
            )
    return " ".join(parts)


def caption(incident: Incident, points: Points) -> str:
    """The sentence below the drawing."""
    day = incident.window.start.at if incident.window.start else None
    head = f"UTC, {wording.weekday(day)} {wording.day(day)}." if day else "UTC."
    if not points.starts:
        return f"{head} No article gives a start of its own."
    at, count = max(points.starts.items(), key=lambda item: (item[1], item[0]))
    say = "says" if count == 1 else "say"
    return f"{head} {count} of {wording.count(sum(points.starts.values()), 'start')} in the press {say} {wording.clock(at)}."


def rows(incident: Incident, spans: list[tuple[datetime, datetime]], points: Points) -> tuple[StripRow, ...]:
    """Every mark of the drawing, in order of time."""
    day = (
        incident.window.start.at if incident.window.start else spans[0][0] if spans else points.official[0][0]
    ).date()
    found: list[tuple[datetime, StripRow]] = []
    for start, end in spans:
        words = f"{wording.clock(start)}–{wording.clock(end)}" if end > start else wording.clock(start)
        found.append((start, StripRow(words, "Verdict", "Impact")))
    found += [
        (at, StripRow(_time(at, day), LANES["quoted" if quoted else "official"].word, said))
        for at, said, quoted in points.official
    ]
    for name, times in (("Start", points.starts), ("End", points.ends)):
        found += [
            (at, StripRow(_time(at, day), f"Press ({count})", f"{name} given as {wording.clock(at)}"))
            for at, count in times.items()
        ]
    found += [(at, StripRow(_time(at, day), "Crowd", f"{count:,} reports")) for at, count in points.crowd]
    return tuple(entry for _, entry in sorted(found, key=lambda pair: (pair[0], pair[1].voice)))


def _time(at: datetime, day: date) -> str:
    return wording.clock(at) if at.date() == day else f"{wording.short_day(at)}, {wording.clock(at)}"
