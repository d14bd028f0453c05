"""From a time of day, a day and a zone to an instant; and whether two forms of one time can both be true."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from scraper.core.language.zones import Zone
from scraper.core.moments.atoms import Clock, Day
from scraper.core.moments.stretch import Form, Stretch

_EXACT = timedelta(minutes=5)
_ROUND = timedelta(minutes=30)
_SEASONS = ((1, 15), (7, 15))


@dataclass(frozen=True, slots=True)
class Reading:
    """An instant, and what is to be said about it; `at` is None where no such time exists."""

    at: datetime | None
    flags: tuple[str, ...] = ()


def hours_of(clock: Clock) -> tuple[int, ...]:
    """The hours of twenty-four that the writing allows, the likeliest first."""
    if clock.half is None:
        return (clock.hour, (clock.hour + 12) % 24) if clock.twelve else (clock.hour,)
    if clock.half == "am":
        return (clock.hour % 12,)
    if clock.half == "pm":
        return (clock.hour % 12 + 12,)
    if clock.half == "noon":
        return (clock.hour if clock.hour >= 10 else clock.hour + 12,)
    return (clock.hour % 12 + 12,) if 6 <= clock.hour < 12 else (clock.hour % 12,)


def midnight_unclear(clock: Clock) -> bool:
    """Whether the text leaves open at which end of the day the time lies."""
    return clock.midnight or (clock.half == "night" and clock.hour == 12)


def instant(day: date, hour: int, clock: Clock, zone: Zone) -> Reading:
    """The instant of a time of day; hour 24 is the end of the day."""
    try:
        midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
        naive = (midnight + timedelta(hours=hour, minutes=clock.minute, seconds=clock.second or 0)).replace(tzinfo=None)
        local = naive.replace(tzinfo=zone.tz)
        at = local.astimezone(UTC)
    except (OverflowError, ValueError):
        return Reading(None)
    if at.astimezone(zone.tz).replace(tzinfo=None) != naive:
        return Reading(None, ("no_such_time",))
    flags = ("ambiguous_fold",) if local.replace(fold=1).utcoffset() != local.utcoffset() else ()
    if zone.out_of_season(at):
        flags = (*flags, "out_of_season")
    return Reading(at, flags)


def _readings(form: Form, day: date) -> Iterator[tuple[datetime, bool]]:
    """Every instant the form can mean on a day, as written first; True where the season's own offset was taken."""
    if form.zone is None or form.zone.zone is None:
        return
    zone = form.zone.zone
    zones = [(zone, False)] + ([(Zone(zone.season), True)] if zone.season is not None else [])
    for candidate, seasonal in zones:
        for hour in hours_of(form.clock):
            told = instant(day, hour, form.clock, candidate)
            if told.at is not None:
                yield told.at, seasonal


def agree(forms: list[Form], anchor: Form, day: date | None, *, rounded: bool) -> Reading | None:
    """The instant at which all forms of a moment agree; None where they cannot. The day is the anchor's own; where it
    is unknown, agreement in either half of the year suffices and `at` is None.
    """
    if day is None:
        agreed = any(_agree(forms, anchor, date(2025, month, number), rounded=rounded) for month, number in _SEASONS)
        return Reading(None) if agreed else None
    return _agree(forms, anchor, day, rounded=rounded)


_FARTHEST_WEST, _FARTHEST_EAST = timedelta(hours=-12), timedelta(hours=14)
_QUARTER = timedelta(minutes=15)


def beside_local(local: Form, told: Form, day: date | None, *, of_local: bool) -> Reading:
    """The instant of "4 a.m. local time (17:00 GMT)", whose place is not known: the one day on which the two differ by
    the offset of some place on earth. `of_local`: the day is that of the local time.
    """
    zone = told.zone.zone if told.zone is not None else None
    if day is None or zone is None:
        return Reading(None)
    found: set[datetime] = set()
    for shift in (-1, 0, 1) if of_local else (0,):
        for hour in hours_of(told.clock):
            at = instant(day + timedelta(days=shift), hour, told.clock, zone).at
            if at is not None and any(_is_offset(size) for size in _offsets(local.clock, day, at, of_local=of_local)):
                found.add(at)
    return Reading(found.pop()) if len(found) == 1 else Reading(None, ("ambiguous_day",))


def _offsets(clock: Clock, day: date, at: datetime, *, of_local: bool) -> Iterator[timedelta]:
    """The offsets at which a clock on a day, or on either side of it, shows that time at an instant."""
    for shift in (0,) if of_local else (-1, 0, 1):
        midnight = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(days=shift)
        for hour in hours_of(clock):
            yield midnight + timedelta(hours=hour, minutes=clock.minute) - at


def _is_offset(size: timedelta) -> bool:
    return _FARTHEST_WEST <= size <= _FARTHEST_EAST and not size % _QUARTER


def _agree(forms: list[Form], anchor: Form, day: date, *, rounded: bool) -> Reading | None:
    for base, seasonal in _readings(anchor, day):
        flags = {"out_of_season"} if seasonal else set()
        at = base
        for form in forms:
            if form is anchor:
                continue
            match = _match(form, base, _tolerance(form, anchor, rounded=rounded))
            if match is None:
                break
            flags |= {"out_of_season"} if match[1] else set()
            if form.zone and form.zone.zone and form.zone.zone.universal:
                at = match[0]
        else:
            return Reading(at, tuple(sorted(flags)))
    return None


def _tolerance(form: Form, anchor: Form, *, rounded: bool) -> timedelta:
    return _ROUND if rounded or form.clock.hour_only != anchor.clock.hour_only else _EXACT


def _match(form: Form, base: datetime, tolerance: timedelta) -> tuple[datetime, bool] | None:
    for shift in (0, -1, 1):
        day = (base + timedelta(days=shift)).date()
        for at, seasonal in _readings(form, day):
            if abs(at - base) <= tolerance:
                return at, seasonal
    return None


def share_night(stretch: Stretch, day: Day) -> bool:
    """Give each end of a range over midnight its own of two days that follow each other; False where it is no such."""
    first, last = stretch.start, stretch.end
    if last is None or not first.clocked or day.last is None or day.last[1] != (day.day or 0) + 1:
        return False
    if any(m.day or m.check or any(f.day for f in m.forms) for m in (first, last)):
        return False
    if hours_of(last.forms[0].clock)[0] >= hours_of(first.forms[0].clock)[0]:
        return False
    first.day = replace(day, last=None)
    last.day = replace(day, start=day.end - 1, month=day.last[0], day=day.last[1], last=None)
    first.start, last.end = min(first.start, day.start), max(last.end, day.end)
    return True
