"""Times of day of a language that counts its hours from sunrise and sunset: the fifth hour of the morning is eleven."""

from __future__ import annotations

from dataclasses import replace

from scraper.core.moments.atoms import Clock, Scan
from scraper.core.moments.clock_endings import Read
from scraper.core.moments.clocks import clock_at

_TO_SIX = {12: 6, 1: 7, 2: 8, 3: 9, 4: 10, 5: 11}
_HOURS = {
    "early": {8: 2, 9: 3, 10: 4, 11: 5, 12: 6},
    "am": _TO_SIX,
    "noon": {5: 11, 6: 12, 7: 13, 8: 14, 9: 15, 10: 16},
    "pm": {8: 14, 9: 15, 10: 16, 11: 17, 12: 18, 1: 19},
    "night": {1: 19, 2: 20, 3: 21, 4: 22, 5: 23, 6: 0, 7: 1, 8: 2, 9: 3, 10: 4, 11: 5},
}
"""By part of the day: the hours that are counted in it, and what they are on a clock of twenty-four. An hour that is not
among them was written on the other clock, or by mistake, and nobody knows which.
"""
_NIGHT_TO = " wa kuamkia "
"""Behind a time of the night: "leading to", before the day that follows it."""
_EVENING, _NOON = 18, 12


def clock_of_day(scan: Scan, i: int) -> Read | None:
    """The time of day that begins at token `i`, on a clock of twenty-four where the language counts its hours from six."""
    read = clock_at(scan, i)
    if read is None or not scan.language.from_six:
        return read
    clock = _counted_from_six(scan, _with_part_behind(scan, *read), i)
    return None if clock is None else (clock, read[1])


def _with_part_behind(scan: Scan, clock: Clock, i: int) -> Clock:
    """The first of two hours with the part of the day that stands behind both: "saa 2 hadi saa 4 usiku"."""
    second = clock_at(scan, i + 1) if clock.half is None and scan.follows(i, "to", "and") else None
    return clock if second is None else replace(clock, half=second[0].half)


def _counted_from_six(scan: Scan, clock: Clock, i: int) -> Clock | None:
    """The time of day on a clock of twenty-four that the words for token `i` and those behind it tell; None where a time
    may be on either clock, or is a length ("saa 24").
    """
    if clock.half is None:
        return None if clock.hour_only or 0 < clock.hour <= _NOON else clock
    if clock.hour_only and not (scan.has(i - 1, "clock") or scan.has(i, "clock") or scan.has(i - 1, "to", "and")):
        return None  # "watu watano asubuhi": five people
    hour = _HOURS.get(clock.half, {}).get(clock.hour)
    if hour is None or (hour >= _EVENING and scan.low.startswith(_NIGHT_TO, clock.end)):
        return None
    middle = clock.half == "night" and not hour
    return replace(clock, hour=hour, half=None, padded=True, midnight=middle)
