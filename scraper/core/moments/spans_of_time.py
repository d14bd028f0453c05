"""Mentions of days and of lengths."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from scraper.core.model import Basis, Precision
from scraper.core.moments.atoms import PARTS, Day, Length, ZoneName
from scraper.core.moments.calendar_day import Known
from scraper.core.moments.mention import Bound, TimeMention
from scraper.core.moments.nights import night_before
from scraper.core.moments.present import since_part
from scraper.core.moments.surroundings import Surroundings
from scraper.core.moments.zone_names import zone_at

_DAY = 86400
_WEEK = 7 * _DAY
_ONE_NIGHT = timedelta(days=1)
_NIGHTLY = ("night", "evening")


def _first_second(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def day_mention(around: Surroundings, day: Day) -> TimeMention:
    """A day, a month or a part of a day; without an instant where the text does not tell which."""
    found, carried = around.days.context(day.start) if day.part_only else (around.days.entry(day), False)
    if day.part_only and day.part in _NIGHTLY and (night := _of_two_days(around, day)) is not None:
        found, carried = night, False
    if found is None:
        dated = around.publication.instant is not None
        unknown = _unknown(day, either=day.bare_weekday and dated)
        placed = dated and around.region is not None
        return unknown if placed or not since_part(around.scan, day) else replace(unknown, kind="date")
    flags = (*found.flags, *(("carried_date",) if carried else ()))
    if day.part and found.precision is Precision.DAY:
        return _part(around, day, found, flags)
    last = _first_second(found.last) if found.last else None
    kind = "date_range" if last else "date"
    at = _first_second(found.day)
    return TimeMention(day.start, day.end, kind, at, last, found.precision, found.basis, flags=flags)


def _of_two_days(around: Surroundings, day: Day) -> Known | None:
    """The first day of a night that the text names by both its days."""
    return night_before(around.days.entries, day.start, around.days.sentence(day.start))


def _unknown(day: Day, *, either: bool) -> TimeMention:
    """`either`: a weekday that may be one to come."""
    reason = "no_day"
    if day.absolute and (day.ambiguous or day.year is None):
        reason = "ambiguous_order" if day.ambiguous else "no_year"
    flags = (reason, *(("future",) if day.future else ("ambiguous_day",) if either else ()))
    precision = Precision.MONTH if day.month and not day.day else Precision.PART_OF_DAY if day.part else Precision.DAY
    return TimeMention(day.start, day.end, "clock" if day.part_only else "date", precision=precision, flags=flags)


def _part(around: Surroundings, day: Day, found: Known, flags: tuple[str, ...]) -> TimeMention:
    name = _zone_behind(around, day)
    clock = name.zone.tz if name is not None and name.zone is not None else around.region
    local = _first_second(found.day).replace(hour=PARTS.get(day.part or "", 0), tzinfo=clock or UTC)
    if clock is None:
        flags = (*flags, "no_zone")
    at, written = local.astimezone(UTC), name.text if name is not None else None
    return TimeMention(day.start, day.end, "date", at, None, Precision.PART_OF_DAY, found.basis, written, flags=flags)


def _zone_behind(around: Surroundings, day: Day) -> ZoneName | None:
    """The zone right behind a part of a day: "Tuesday morning, Eastern time"."""
    i = bisect_left(around.scan.tokens, day.end, key=lambda token: token.start)
    name = zone_at(around.scan, i, day.end) if around.scan.has(i, "zone", "abbr", "coast") else None
    return name if name is not None and name.zone is not None else None


def day_range(around: Surroundings, first: Day, last: Day) -> list[TimeMention]:
    """Two days that bound a range, or the two apart where they do not."""
    start, end = day_mention(around, first), day_mention(around, last)
    if start.at is None or end.at is None or end.at < start.at:
        return [start, end]
    bound = Bound(end.precision, end.basis, end.zone, end.qualifier)
    if first.part in _NIGHTLY and end.at - start.at < _ONE_NIGHT and last.part is None:
        bound = replace(bound, precision=Precision.PART_OF_DAY)  # "depuis la nuit de lundi à mardi"
    flags = tuple(dict.fromkeys((*start.flags, *end.flags)))
    return [replace(start, end=end.end, kind="date_range", end_at=end.at, flags=flags, last=bound)]


def length_mention(around: Surroundings, length: Length) -> TimeMention:
    """A length; counted back from publication where the text says "ago"."""
    if not length.ago:
        qualifier = around.length_qualifier(length.start, length.end)
        return TimeMention(length.start, length.end, "duration", qualifier=qualifier, seconds=length.seconds)
    precision = Precision.DAY if length.unit >= _DAY else Precision.HOUR if length.unit >= 3600 else Precision.MINUTE
    at = _ago(around, length)
    if at is None:
        kind = "date" if length.unit >= _DAY else "clock"
        return TimeMention(length.start, length.end, kind, precision=precision, qualifier="about", flags=("no_day",))
    kind = "date" if length.unit >= _DAY else "instant"
    return TimeMention(length.start, length.end, kind, at, None, precision, Basis.RELATIVE, None, "about")


def _ago(around: Surroundings, length: Length) -> datetime | None:
    published, today = around.publication.instant, around.publication.today(None)
    if published is None or today is None or length.seconds > _WEEK >= length.unit > _DAY:
        return None
    try:
        if length.unit % _DAY == 0:
            return _first_second(today - timedelta(seconds=length.seconds))
        fine = published.precision in (Precision.SECOND, Precision.MINUTE)
        return published.at - timedelta(seconds=length.seconds) if fine else None
    except OverflowError:
        return None
