"""Ninety days as bars: height is the square root of the length, colour and width of the foot the severity. A day on which
an incident that began earlier goes on is a foot alone.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from math import sqrt

from markupsafe import Markup

from scraper.core.model import Dossier, Severity
from scraper.publish import wording
from scraper.publish.charts.svg import figure, line, rect, text
from scraper.publish.coverage import Coverage
from scraper.publish.dossiers import begins, days_of, lasted
from scraper.publish.parts.figures import lengths
from scraper.publish.states import GRAVITY
from scraper.publish.view import View

_DAYS = 90
_BASE = 82
_ROOM = 28
"""Days before today in which no month is named on a phone, where the names would touch."""
_FILL = {Severity.CRITICAL: "f-crit", Severity.MAJOR: "f-major", Severity.MINOR: "f-minor"}
_FLOOR = {Severity.CRITICAL: 24.0, Severity.MAJOR: 14.0}
"""Least heights: severity wins over length, a short critical outage must not hide beside a long minor one."""


class BarRow(View, frozen=True):
    """One line of the table twin."""

    day: str
    severity: str
    length: str
    title: str


class Bars(View, frozen=True):
    """The drawing (none where nothing is on record to draw), its finding, its twin, and the days it covers."""

    drawing: Markup | None
    caption: str
    rows: tuple[BarRow, ...]
    span: str


def bars(name: str, dossiers: tuple[Dossier, ...], now: datetime, coverage: Coverage) -> Bars:
    """The last ninety days up to and with today, from the incidents that began in them or went on into them. A day on
    which nobody read the provider's page is an outline.
    """
    today = now.replace(hour=0, minute=0, second=0, microsecond=0)
    first = today - timedelta(days=_DAYS - 1)
    days, going_on = _by_day(dossiers, first, now)
    width = 100 / _DAYS
    marks = [line("0", "100%", _BASE - _height(hours * 3600), _BASE - _height(hours * 3600)) for hours in (1, 4)]
    marks += [text("0", _BASE - _height(hours * 3600) - 3, f"{hours} h") for hours in (1, 4)]
    for number in range(_DAYS):
        read = coverage.has(first + timedelta(days=number))
        marks.extend(
            _day(
                (days.get(number, []), going_on.get(number, [])),
                f"{number * width + width * 0.12:.2f}%",
                f"{width * 0.76:.2f}%",
                read=read,
            )
        )
    marks.append(line("0", "100%", _BASE, _BASE, "ax0"))
    for number in range(_DAYS):
        day = first + timedelta(days=number)
        if day.day == 1 and number < _DAYS - 8:
            css = "" if number < _DAYS - _ROOM else "ow-w"
            marks.append(text(f"{number * width:.2f}%", _BASE + 17, wording.MONTHS[day.month - 1], css=css))
    marks.append(text("100%", _BASE + 17, wording.short_day(today), anchor="end", css="k"))
    caption = _caption(
        days.keys() | going_on.keys(), [coverage.has(first + timedelta(days=number)) for number in range(_DAYS)]
    )
    begun = [one for number in sorted(days) for one in days[number]]
    here = {one.incident.id for one in begun}
    earlier = {one.incident.id: one for number in sorted(going_on) for one in going_on[number]}
    before = [one for name, one in earlier.items() if name not in here]
    rows = (*(_row(one, wording.day) for one in before), *(_row(one, wording.short_day) for one in begun))
    if not rows and not any(coverage.has(first + timedelta(days=number)) for number in range(_DAYS)):
        return Bars(None, caption, (), f"{wording.day(first)} to {wording.day(today)}")
    drawing = figure("bars", 104, f"{name}: the last {_DAYS} days", caption, marks)
    return Bars(drawing, caption, rows, f"{wording.day(first)} to {wording.day(today)}")


def _by_day(
    dossiers: tuple[Dossier, ...], first: datetime, now: datetime
) -> tuple[dict[int, list[Dossier]], dict[int, list[Dossier]]]:
    """Incidents by the number of the day on which they began, and by those on which they went on."""
    begun: dict[int, list[Dossier]] = {}
    going_on: dict[int, list[Dossier]] = {}
    for dossier in dossiers:
        numbers = [(day - first).days for day in days_of(dossier, now)]
        for place, number in enumerate(numbers):
            if 0 <= number < _DAYS:
                (going_on if place else begun).setdefault(number, []).append(dossier)
    return begun, going_on


def _caption(days: Collection[int], read: list[bool]) -> str:
    empty = sum(not known for number, known in enumerate(read) if number not in days)
    told = _DAYS - empty
    if not empty:
        return f"{len(days)} of {_DAYS} days had a known incident. An empty day means that we know of nothing, not that all was well."
    if not told:
        return f"No record of these {_DAYS} days: nobody read the provider’s page. That is not the same as no incident."
    return f"{len(days)} of {wording.count(told, 'day')} on record had a known incident; {wording.count(empty, 'day')} are no record, drawn as outlines."


def _height(seconds: float) -> float:
    return min(72.0, 4 + 27 * sqrt(seconds / 3600))


def _day(known_of: tuple[list[Dossier], list[Dossier]], x: str, width: str, *, read: bool) -> list[str]:
    found, going_on = known_of
    if not found and not going_on and not read:
        return [rect(x, width, _BASE - 5, 4.5, "f-none")]
    if not found and not going_on:
        return [rect(x, width, _BASE - 3, 3, "f-rule")]
    gravest = max((one.incident.severity for one in found or going_on), key=lambda severity: GRAVITY[severity])
    fill = _FILL.get(gravest, "f-grey")
    if not found:
        return [rect(x, width, _BASE - 6, 6, fill)]
    known = lengths(tuple(found))
    if not known:
        return [rect(x, width, _BASE - 6, 6, fill), rect(x, width, _BASE - 18, 12, "f-unk")]
    tall = max(_height(sum(known)), _FLOOR.get(gravest, 6.0))
    return [rect(x, width, round(_BASE - tall, 1), round(tall, 1), fill)]


def _row(dossier: Dossier, named: Callable[[datetime], str]) -> BarRow:
    incident = dossier.incident
    return BarRow(
        named(begins(incident)),
        incident.severity.value,
        wording.length(lasted(dossier)),
        incident.title,
    )
