"""A year day by day: minutes with a known incident, in two half-years that wrap on a phone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime, timedelta

from markupsafe import Markup

from scraper.core.model import Dossier
from scraper.publish import wording
from scraper.publish.charts.svg import figure, text
from scraper.publish.coverage import Coverage
from scraper.publish.dossiers import days_of, stretches_of
from scraper.publish.view import View

_LEVELS = (30, 90, 240)
_CELL, _GAP, _LEFT, _TOP = 13, 2, 34, 18


class HeatRow(View, frozen=True):
    """One line of the table twin."""

    day: str
    minutes: str


class Heat(View, frozen=True):
    """Two drawings (none where no day of the year is on record), the finding, and the days that are not calm as a table."""

    halves: tuple[Markup, ...]
    caption: str
    rows: tuple[HeatRow, ...]


class _Year(View, frozen=True):
    """What is known of each day: minutes, incidents of unknown length, and which days were read."""

    minutes: dict[datetime, int]
    unknown: set[datetime]
    coverage: Coverage

    def level(self, day: datetime) -> str:
        """The class of a day's cell."""
        if day in self.unknown:
            return "f-unk"
        value = self.minutes.get(day, 0)
        if value == 0:
            return "f-h0" if self.coverage.has(day) else "f-none"
        return f"f-h{1 + sum(value >= bound for bound in _LEVELS)}"


def heat(name: str, dossiers: tuple[Dossier, ...], now: datetime, coverage: Coverage) -> Heat:
    """The 52 weeks up to and with this one, weeks from Monday. A day on which nobody read the page is an outline."""
    monday = now.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=now.weekday())
    first = monday - timedelta(weeks=51)
    minutes, unknown = _minutes(dossiers, first, now)
    year = _Year(minutes, unknown, coverage)
    half = first + timedelta(weeks=26)
    halves = (
        _half(f"{name}, first half of the year", "h1", (first, min(half, now)), year),
        _half(f"{name}, second half of the year", "h2", (half, now), year),
    )
    days = sorted({*minutes, *unknown})
    worst = max(minutes.items(), key=lambda item: (item[1], item[0]), default=None)
    blank = sum(
        year.level(day) == "f-none"
        for day in (first + timedelta(days=number) for number in range((now - first).days + 1))
    )
    if not days and blank > (now - first).days:
        return Heat(
            (), f"{wording.day(first)} to {wording.day(now)}: no record, which is not the same as no incident.", ()
        )
    gap = f" {wording.count(blank, 'day')} without a reading are no record, drawn as outlines." if blank else ""
    more = f" The worst was {wording.day(worst[0])} ({worst[1]:,} minutes)." if worst else ""
    caption = f"{wording.day(first)} to {wording.day(now)}: {wording.count(len(days), 'day')} with a known incident.{more}{gap}"
    rows = tuple(HeatRow(wording.day(day), f"{minutes[day]:,}" if day in minutes else "not known") for day in days)
    return Heat(halves, caption, rows)


def _minutes(
    dossiers: tuple[Dossier, ...], first: datetime, now: datetime
) -> tuple[dict[datetime, int], set[datetime]]:
    """Minutes of each day, capped at a day; and days with an incident of unknown length, or one that is not over."""
    found: defaultdict[datetime, float] = defaultdict(float)
    unknown: set[datetime] = set()
    for dossier in dossiers:
        window = dossier.incident.window
        if window.start is None or window.end is None or window.duration_s is None:
            unknown.update(day for day in days_of(dossier, now) if day >= first)
            continue
        spans = [(w.start, w.end or now) for w in stretches_of(dossier)] or [(window.start.at, window.end.at)]
        for start, end in spans:
            for day, count in _by_day(max(start, first), min(end, now)):
                found[day] += count
    minutes = {day: min(1440, round(value)) for day, value in found.items()}
    return minutes, unknown - set(minutes)


def _by_day(at: datetime, last: datetime) -> Iterator[tuple[datetime, float]]:
    """The minutes of each day between two instants."""
    while at < last:
        day = at.replace(hour=0, minute=0, second=0, microsecond=0)
        till = min(last, day + timedelta(days=1))
        yield day, (till - at).total_seconds() / 60
        at = till


def _half(name: str, key: str, span: tuple[datetime, datetime], year: _Year) -> Markup:
    paths: defaultdict[str, list[str]] = defaultdict(list)
    labels = [text("0", _TOP + row * (_CELL + _GAP) + 11, day) for row, day in ((0, "Mon"), (2, "Wed"), (4, "Fri"))]
    first, last = span
    days = 26 * 7
    for number in range(days):
        day = first + timedelta(days=number)
        x, y = _LEFT + number // 7 * (_CELL + _GAP), _TOP + number % 7 * (_CELL + _GAP)
        if day <= last:
            paths[year.level(day)].append(f"M{x} {y}h{_CELL}v{_CELL}h-{_CELL}z")
        if day.day <= 7 and number % 7 == 0:
            labels.append(text(str(x), 12, wording.MONTHS[day.month - 1][:3]))
    drawn = [f'<path class="{css}" d="{"".join(cells)}"/>' for css, cells in sorted(paths.items())]
    width, height = _LEFT + -(-days // 7) * (_CELL + _GAP), _TOP + 7 * (_CELL + _GAP)
    shown = {day: count for day, count in year.minutes.items() if first <= day < first + timedelta(days=days)}
    finding = f"{wording.count(len(shown), 'day')} with minutes on record, {sum(shown.values()):,} minutes in all."
    drawing = figure(key, height, name, finding, labels + drawn)
    return Markup(str(drawing).replace("<svg ", f'<svg viewBox="0 0 {width} {height}" ', 1))  # noqa: S704  only our own numbers
