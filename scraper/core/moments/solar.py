"""Days of the solar calendar of Iran and Afghanistan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from scraper.core.moments.atoms import Day, Scan
from scraper.core.moments.date_rows import Read

_EPOCH = date(622, 3, 21)
"""The first day of its first year, in the proleptic Gregorian calendar."""
_CYCLE, _LEAPS = 33, (1, 5, 9, 13, 17, 22, 26, 30)
"""Eight leap years in thirty-three, at these places: right for the years 1210 to 1503."""
_LONG_MONTHS, _LONGEST, _SHORTER = 6, 31, 30


def gregorian(year: int, month: int, day: int) -> date | None:
    """The day of our calendar; None where the calendar has no such day."""
    most = _LONGEST if month <= _LONG_MONTHS else _SHORTER
    if not (1 <= month <= 12 and 1 <= day <= most):
        return None
    cycles, place = divmod(year, _CYCLE)
    leaps = cycles * len(_LEAPS) + sum(leap < place for leap in _LEAPS)
    passed = (month - 1) * _SHORTER + min(month - 1, _LONG_MONTHS) + day - 1
    return _EPOCH + timedelta(days=(year - 1) * 365 + leaps + passed)


_SOLAR_YEARS = (1300, 1500)


def solar_day(scan: Scan, i: int) -> Read | None:
    """A day of the Iranian calendar: "۱ اردیبهشت ۱۴۰۵"; without its year it is no day that is known."""
    number, month = scan.number(i, 1, 31), scan.sense(i + 1, "solar")
    if number is None or month is None or scan.gap(i + 1):
        return None
    day = Day(scan.tokens[i].start, scan.tokens[i + 1].end, month=1, day=1, ambiguous=True)
    year = scan.number(i + 2, *_SOLAR_YEARS) if not scan.gap(i + 2) else None
    if year is None:
        return day, i + 2
    found = gregorian(year, int(month), number)
    day = replace(day, end=scan.tokens[i + 2].end)
    if found is not None:
        day = replace(day, year=found.year, month=found.month, day=found.day, ambiguous=False)
    return day, i + 3
