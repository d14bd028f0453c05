"""From a day as written to a day of the calendar: years left out, weekdays, today and yesterday."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, timedelta, tzinfo

from scraper.core.language.zones import region_zone
from scraper.core.model import Basis, Instant, Precision
from scraper.core.moments.atoms import Day

_SLACK = timedelta(days=1)
# Where a country has several clocks, its days are counted on the one most of its press keeps.
_RECKONED = {"US": "America/New_York", "CA": "America/Toronto", "AU": "Australia/Sydney"}
_FINE = (Precision.SECOND, Precision.MINUTE, Precision.HOUR)


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

    def today(self, tz: tzinfo | None) -> date | None:
        """The day of publication where the text was written; `tz` serves when the region has no clock."""
        if self.instant is None or self.instant.precision is Precision.MONTH:
            return None
        if self.instant.precision not in _FINE:
            return self.instant.at.astimezone(UTC).date()
        code = (self.region or "").upper()
        zone = region_zone(_RECKONED.get(code, code)) if code else None
        zone = zone or (region_zone(self.region) if self.region else None) or tz or UTC
        return self.instant.at.astimezone(zone).date()

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
    if day.future and day.weekday != today.weekday():
        return None
    back = (today.weekday() - day.weekday) % 7
    if day.which == "last" and back == 0:
        back = 7
    return Known(today - timedelta(days=back), Precision.DAY, Basis.RELATIVE)


def _numbered(day: Day, publication: Publication, tz: tzinfo | None, previous: date | None) -> Known | None:
    """Such as "the 15th": the latest such day up to publication, or the next one from the date before."""
    number, today = day.day or 1, publication.today(tz)
    if today is None:
        if previous is None or number < previous.day:
            return None
        return Known(previous.replace(day=number), Precision.DAY, Basis.RELATIVE)
    year, month = today.year, today.month
    for _ in range(12):
        if number <= monthrange(year, month)[1] and date(year, month, number) <= today + _SLACK:
            found = date(year, month, number)
            if day.weekday is not None and found.weekday() != day.weekday:
                return _weekday(day, today)
            return Known(found, Precision.DAY, Basis.RELATIVE)
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    return None


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
    latest = publication.latest()
    candidates: list[int] = []
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
        candidates = [y for y in on_weekday if y in candidates] or candidates
    return candidates[0], ("inferred_year",)


def _fits(year: int, month: int, day: int | None, latest: date) -> bool:
    return 1 <= month <= 12 and (day or 1) <= monthrange(year, month)[1] and date(year, month, day or 1) <= latest


def _on(year: int, month: int, day: int | None) -> int | None:
    return date(year, month, day).weekday() if day and day <= monthrange(year, month)[1] else None
