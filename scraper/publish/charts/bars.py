"""Ninety days as bars: height is the square root of the length, colour and width of the foot the severity."""

from __future__ import annotations

from datetime import datetime, timedelta
from math import sqrt

from markupsafe import Markup

from scraper.core.model import Dossier, Severity
from scraper.publish import wording
from scraper.publish.charts.svg import figure, line, rect, text
from scraper.publish.coverage import Coverage
from scraper.publish.dossiers import begins
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
    """The last ninety days up to and with today, from the incidents that began in them. A day on which nobody read the
    provider's page is an outline.
    """
    today = now.replace(hour=0, minute=0, second=0, microsecond=0)
    first = today - timedelta(days=_DAYS - 1)
    days: dict[int, list[Dossier]] = {}
    for dossier in dossiers:
        number = (begins(dossier.incident) - first).days
        if 0 <= number < _DAYS:
            days.setdefault(number, []).append(dossier)
    width = 100 / _DAYS
    marks = [line("0", "100%", _BASE - _height(hours * 3600), _BASE - _height(hours * 3600)) for hours in (1, 4)]
    marks += [text("0", _BASE - _height(hours * 3600) - 3, f"{hours} h") for hours in (1, 4)]
    for number in range(_DAYS):
        read = coverage.has(first + timedelta(days=number))
        marks.extend(
            _day(days.get(number, []), f"{number * width + width * 0.12:.2f}%", f"{width * 0.76:.2f}%", read=read)
        )
    marks.append(line("0", "100%", _BASE, _BASE, "ax0"))
    for number in range(_DAYS):
        day = first + timedelta(days=number)
        if day.day == 1 and number < _DAYS - 8:
            css = "" if number < _DAYS - _ROOM else "ow-w"
            marks.append(text(f"{number * width:.2f}%", _BASE + 17, wording.MONTHS[day.month - 1], css=css))
    marks.append(text("100%", _BASE + 17, wording.short_day(today), anchor="end", css="k"))
    caption = _caption(days, [coverage.has(first + timedelta(days=number)) for number in range(_DAYS)])
    rows = tuple(_row(one) for number in sorted(days) for one in days[number])
    if not rows and not any(coverage.has(first + timedelta(days=number)) for number in range(_DAYS)):
        return Bars(None, caption, (), f"{wording.day(first)} to {wording.day(today)}")
    drawing = figure("bars", 104, f"{name}: the last {_DAYS} days", caption, marks)
    return Bars(drawing, caption, rows, f"{wording.day(first)} to {wording.day(today)}")


def _caption(days: dict[int, list[Dossier]], read: list[bool]) -> str:
    empty = sum(not known for number, known in enumerate(read) if number not in days)
    told = _DAYS - empty
    if not empty:
        return f"{len(days)} of {_DAYS} days had a known incident. An empty day means that we know of nothing, not that all was well."
    if not told:
        return f"No record of these {_DAYS} days: nobody read the provider’s page. That is not the same as no incident."
    return f"{len(days)} of {wording.count(told, 'day')} on record had a known incident; {wording.count(empty, 'day')} are no record, drawn as outlines."


def _height(seconds: float) -> float:
    return min(72.0, 4 + 27 * sqrt(seconds / 3600))


def _day(found: list[Dossier], x: str, width: str, *, read: bool) -> list[str]:
    if not found and not read:
        return [rect(x, width, _BASE - 5, 4.5, "f-none")]
    if not found:
        return [rect(x, width, _BASE - 3, 3, "f-rule")]
    gravest = max((one.incident.severity for one in found), key=lambda severity: GRAVITY[severity])
    fill = _FILL.get(gravest, "f-grey")
    known = lengths(tuple(found))
    if not known:
        return [rect(x, width, _BASE - 6, 6, fill), rect(x, width, _BASE - 18, 12, "f-unk")]
    tall = max(_height(sum(known)), _FLOOR.get(gravest, 6.0))
    return [rect(x, width, round(_BASE - tall, 1), round(tall, 1), fill)]


def _row(dossier: Dossier) -> BarRow:
    incident = dossier.incident
    return BarRow(
        wording.short_day(begins(incident)),
        incident.severity.value,
        wording.length(incident.window.duration_s),
        incident.title,
    )
