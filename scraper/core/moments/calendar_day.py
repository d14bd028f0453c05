"""From a day as written to a day of the calendar: years left out, weekdays, today and yesterday."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, timedelta, tzinfo

from scraper.core.language.zones import region_zone
from scraper.core.model import Basis, Instant, Precision
from scraper.core.moments.atoms import Day

_SLACK = timedelta(days=1)
_CLOSE_AHEAD = timedelta(days=14)
_DUE_AHEAD = timedelta(days=60)
_PLANNED_AHEAD = timedelta(days=120)
"""How far ahead a day without a year may lie whose weekday says that it is not of a year ago."""
_MONTHS_BACK = 5
"""Months, the present one among them, in which a weekday with a number and no month is looked for."""
# Where a country has several clocks, its days are counted on the one most of its press keeps.
_RECKONED = {"US": "America/New_York", "CA": "America/Toronto", "AU": "Australia/Sydney"}
_AMERICAS = (timedelta(hours=-10), timedelta(hours=-3.5))
_CLOCKS_OF = {"US": _AMERICAS, "CA": _AMERICAS, "AU": (timedelta(hours=8), timedelta(hours=11))}
"""The offsets between which the clocks of these countries lie."""
_FINE = (Precision.SECOND, Precision.MINUTE, Precision.HOUR)
_WEEK = 7
_JUST_NOW = timedelta(days=10)


@dataclass(frozen=True, slots=True)
class Known:
    """A day of the calendar (the first of the month where only a month is known), and how it was found."""

    day: date
    precision: Precision
    basis: Basis
    flags: tuple[str, ...] = ()
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Publication:
    """When the text was published, where known, and what its dates without a year can take theirs from."""

    instant: Instant | None
    region: str | None
    years: tuple[int, ...] = ()
    assumed: date | None = None
    """The day of a time for which the text names none."""

    def today(self, tz: tzinfo | None) -> date | None:
        """The day of publication where the text was written; `tz` serves when the region has no clock."""
        if self.instant is None or self.instant.precision is Precision.MONTH:
            return None
        if self.instant.precision not in _FINE:
            return self.instant.at.astimezone(UTC).date()
        code = (self.region or "").upper()
        if tz is not None and code in _RECKONED and self._of_country(code, tz):
            return self.instant.at.astimezone(tz).date()
        zone = region_zone(_RECKONED.get(code, code)) if code else None
        zone = zone or (region_zone(self.region) if self.region else None) or tz or UTC
        return self.instant.at.astimezone(zone).date()

    def _of_country(self, code: str, tz: tzinfo) -> bool:
        """Whether a clock may be one of a country that has several: its own writers count days on it."""
        offset = self.instant.at.astimezone(tz).utcoffset() if self.instant is not None else None
        least, most = _CLOCKS_OF[code]
        return offset is not None and least <= offset <= most

    def latest(self) -> date | None:
        """The last day that can be reported."""
        if self.instant is None:
            return None
        day = self.instant.at.astimezone(UTC).date()
        if self.instant.precision is Precision.MONTH:
            return day.replace(day=monthrange(day.year, day.month)[1])
        return day + _SLACK


def known(day: Day, publication: Publication, tz: tzinfo | None, previous: date | None) -> Known | None:
    """The calendar day; None where the text does not tell. `previous` is the day named before it."""
    if day.which == "event":
        return None
    try:
        found = _known(day, publication, tz, previous)
    except (OverflowError, ValueError):
        return None
    latest = publication.latest()
    if found is not None and latest is not None and found.day > latest:
        flags = ("after_publication", *(("future",) if day.future else ()))
        return Known(found.day, found.precision, found.basis, (*found.flags, *flags), found.last)
    return found


def _known(day: Day, publication: Publication, tz: tzinfo | None, previous: date | None) -> Known | None:
    if day.month is not None:
        return _dated(day, publication)
    if day.day is not None:
        return _numbered(day, publication, tz, previous)
    if day.weekday is not None:
        return _weekday(day, publication.today(tz))
    if day.offset is not None:
        # "A day earlier" in a text that has named no day counts from the day it was published.
        origin = previous if day.continued else None
        if origin is None and (not day.continued or day.offset < 0):
            origin = publication.today(tz)
        if origin is None:
            return None
        return Known(origin + timedelta(days=day.offset), Precision.DAY, Basis.RELATIVE)
    return None


def _weekday(day: Day, today: date | None) -> Known | None:
    if today is None or day.weekday is None:
        return None
    if day.which == "next":
        ahead = (day.weekday - today.weekday()) % 7 or 7
        return Known(today + timedelta(days=ahead), Precision.DAY, Basis.RELATIVE, ("after_publication",))
    if day.which == "last_week":
        return Known(today - timedelta(days=today.weekday() + 7 - day.weekday), Precision.DAY, Basis.RELATIVE)
    back = (today.weekday() - day.weekday) % _WEEK
    if back == _WEEK - 1 and day.which is None and (day.future or not day.past):
        # On a Friday, "on Saturday" is mostly tomorrow.
        return Known(today + _SLACK, Precision.DAY, Basis.RELATIVE) if day.future else None
    if day.future and back:
        return None
    if day.which == "last" and back == 0:
        back = _WEEK
    return Known(today - timedelta(days=back), Precision.DAY, Basis.RELATIVE)


def _numbered(day: Day, publication: Publication, tz: tzinfo | None, previous: date | None) -> Known | None:
    """Such as "the 15th": the latest such day up to publication, or the next one from the date before. With a weekday
    ("Thursday 13th") it is the latest that is both; where none of these months has one, the two contradict each other.
    """
    number, today = day.day or 1, publication.today(tz)
    if day.which == "last_month":
        return _of_last_month(number, today)
    if today is None:
        if previous is None or number < previous.day:
            return None
        found = previous.replace(day=number)
        return Known(found, Precision.DAY, Basis.RELATIVE) if _matches(found, day) else None
    if day.weekday not in (None, today.weekday()) and number == today.day and day.year in (None, today.year):
        # "nesta quarta-feira (7)" on Friday the 7th: the number is that of the day of writing
        return Known(today, Precision.DAY, Basis.RELATIVE, ("weekday_mismatch",))
    year, month = today.year, today.month
    for _ in range(_MONTHS_BACK if day.weekday is not None and day.year is None else 12):
        if number <= monthrange(year, month)[1]:
            found = date(year, month, number)
            if found <= today + _SLACK and _matches(found, day):
                return Known(found, Precision.DAY, Basis.RELATIVE)
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    return None


def _of_last_month(number: int, today: date | None) -> Known | None:
    """Such as 先月28日."""
    if today is None:
        return None
    last = today.replace(day=1) - timedelta(days=1)
    return Known(last.replace(day=number), Precision.DAY, Basis.RELATIVE) if number <= last.day else None


def _matches(found: date, day: Day) -> bool:
    return day.weekday in (None, found.weekday()) and day.year in (None, found.year)


def _dated(day: Day, publication: Publication) -> Known | None:
    if day.ambiguous:
        return None
    month = day.month or 1
    year, flags = _year(day, month, publication)
    if year is None or not 1 <= month <= 12 or (day.day or 1) > monthrange(year, month)[1]:
        return None
    found = date(year, month, day.day or 1)
    if day.weekday is not None and day.day and found.weekday() != day.weekday:
        flags = (*flags, "weekday_mismatch")
    last = date(year, day.last[0], day.last[1]) if day.last else None
    return Known(found, Precision.DAY if day.day else Precision.MONTH, Basis.STATED, flags, last)


def _year(day: Day, month: int, publication: Publication) -> tuple[int | None, tuple[str, ...]]:
    if day.year is not None:
        return day.year, ()
    if day.which == "last_year":
        today = publication.today(None)
        return (today.year - 1, ()) if today is not None else (None, ("no_year",))
    latest = publication.latest()
    candidates: list[int] = []
    if latest is not None and day.day and _soon(latest, month, day):
        return latest.year + (month < latest.month), ("inferred_year",)
    if latest is not None:
        candidates = [year for year in (latest.year, latest.year - 1) if _fits(year, month, day.day, latest)]
    elif len(set(publication.years)) == 1:
        candidates = [publication.years[0]]
    elif day.weekday is not None:
        candidates = [y for y in sorted(set(publication.years)) if _on(y, month, day.day) == day.weekday]
        candidates = candidates if len(candidates) == 1 else []
    if not candidates:
        return None, ("no_year",)
    if day.weekday is not None and latest is not None and day.day:
        on_weekday = [
            y
            for y in range(latest.year, latest.year - 3, -1)
            if _fits(y, month, day.day, latest) and _on(y, month, day.day) == day.weekday
        ]
        # A day of these weeks with a wrong weekday is a slip, and not the same date of a year ago.
        just_now = latest - date(candidates[0], month, day.day) <= _JUST_NOW
        candidates = candidates if just_now else [y for y in on_weekday if y in candidates] or candidates
    return candidates[0], ("inferred_year",)


def _soon(latest: date, month: int, day: Day) -> bool:
    """Whether a day without a year is close ahead: "a fix by April 18", told on April 16, is not of a year ago, unless
    its weekday says so.
    """
    year, number = latest.year + (month < latest.month), day.day or 1
    ahead = date(year, month, number) - latest if number <= monthrange(year, month)[1] else timedelta(0)
    near = timedelta(0) < ahead <= (_DUE_AHEAD if day.due else _CLOSE_AHEAD)
    if day.weekday is None:
        return near
    of_this_year = _on(year, month, number) == day.weekday and timedelta(0) < ahead <= _PLANNED_AHEAD
    return (near or of_this_year) and _on(year - 1, month, number) != day.weekday


def _fits(year: int, month: int, day: int | None, latest: date) -> bool:
    return 1 <= month <= 12 and (day or 1) <= monthrange(year, month)[1] and date(year, month, day or 1) <= latest


def _on(year: int, month: int, day: int | None) -> int | None:
    return date(year, month, day).weekday() if day and day <= monthrange(year, month)[1] else None
