"""The month punch: days across, hours of the day (UTC) down, a bar from start to end of each incident."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice

from markupsafe import Markup

from scraper.core.model import Dossier, Severity
from scraper.publish import wording
from scraper.publish.charts.svg import figure, line, rect, text
from scraper.publish.dossiers import begins, stretches_of
from scraper.publish.told_window import told_window
from scraper.publish.view import View

_FILL = {Severity.CRITICAL: "f-crit", Severity.MAJOR: "f-major", Severity.MINOR: "f-minor"}
_LEFT = 8.5
_TOP = 6
_MOST = 31
"""Bars of one incident at most: a month has no more days."""


class PunchRow(View, frozen=True):
    """One line of the table twin."""

    day: str
    span: str
    severity: str
    title: str


class Punch(View, frozen=True):
    """The drawing, its finding, its twin."""

    drawing: Markup
    caption: str
    rows: tuple[PunchRow, ...]


def punch(year: int, month: int, dossiers: tuple[Dossier, ...], *, height: int) -> Punch:
    """The chart of a month's incidents. Unknown times are a tick on the baseline: unknown does not shout."""
    days = monthrange(year, month)[1]
    width = (100 - _LEFT) / days
    marks: list[str] = []
    for hour in (0, 6, 12, 18, 24):
        y = _TOP + height * hour / 24
        marks.append(line(f"{_LEFT}%", "100%", y, y))
        if hour in (6, 12, 18):
            marks.append(text("0", y + 4, f"{hour:02d} h"))
    marks.extend(
        text(f"{_LEFT + width * (day - 0.5):.2f}%", _TOP + height + 17, str(day), anchor="middle")
        for day in (1, 6, 13, 20, 27)
    )
    for dossier in reversed(dossiers):
        marks.extend(_bars(dossier, year, month, width, height))
    title = f"Outages of {wording.month(year, month)} by day and hour"
    caption = _caption(month, dossiers)
    return Punch(
        figure("punch", height + 28, title, caption, marks), caption, tuple(_row(one) for one in reversed(dossiers))
    )


def _bars(dossier: Dossier, year: int, month: int, width: float, height: int) -> list[str]:
    window = dossier.incident.window
    start, end = window.start, window.end
    first = datetime(year, month, 1, tzinfo=UTC)
    fill = _FILL.get(dossier.incident.severity, "f-grey")
    day = (begins(dossier.incident) - first).days
    if start is None or not wording.has_clock(start):
        return [rect(_x(day, width), f"{width * 0.76:.2f}%", _TOP + height - 6, 6, "f-unk")]
    top = _TOP + height * _hours(start.at) / 24
    x, wide = _x(day, width), f"{width * 0.76:.2f}%"
    if end is None or not wording.has_clock(end):
        room = min(14.0, _TOP + height - top - 5)
        tail = [rect(x, wide, top + 5, room, "f-unk")] if room > 2 else []
        return [rect(x, wide, top, 5, fill), *tail]
    if end.at <= start.at:
        return [rect(x, wide, top, 4, fill)]
    bars: list[str] = []
    spans = [(w.start, w.end or w.start) for w in stretches_of(dossier)] or [(start.at, end.at)]
    for at, last in spans:
        for since, until in islice(_days(at, last, first), _MOST - len(bars)):
            tall = max(4.0, height * (until - since).total_seconds() / 86_400)
            place, up = _x((since - first).days, width), _TOP + height * _hours(since) / 24
            bars.append(rect(place, wide, up, round(tall, 1), fill))
    return bars


def _days(at: datetime, last: datetime, first: datetime) -> Iterator[tuple[datetime, datetime]]:
    """A stretch by the days of the month that begins with `first`."""
    while at < last:
        till = min(last, at.replace(hour=0, minute=0, second=0) + timedelta(days=1))
        if at.month == first.month:
            yield at, till
        at = till


def _hours(at: datetime) -> float:
    return at.hour + at.minute / 60


def _x(day: int, width: float) -> str:
    return f"{_LEFT + width * (day + 0.12):.2f}%"


def _caption(month: int, dossiers: tuple[Dossier, ...]) -> str:
    known = [
        one.incident.window.start.at.hour
        for one in dossiers
        if one.incident.window.start and wording.has_clock(one.incident.window.start)
    ]
    axes = f"Day of {wording.MONTHS[month - 1]} across, hour of day (UTC) down."
    if not known:
        return f"No start is known to the hour. {axes}"
    quarter = max(range(4), key=lambda one: (sum(hour // 6 == one for hour in known), -one))
    count = sum(hour // 6 == quarter for hour in known)
    lie = "lies" if count == 1 else "lie"
    return f"{count} of {wording.count(len(known), 'known start')} {lie} between {quarter * 6:02d}:00 and {quarter * 6 + 6:02d}:00 UTC. {axes}"


def _row(dossier: Dossier) -> PunchRow:
    incident = dossier.incident
    span = told_window(dossier)
    return PunchRow(
        wording.short_day(begins(incident)), wording.sentence(span), incident.severity.value, incident.title
    )
