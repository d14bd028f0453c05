"""Nights that a text names by both their days: "in der Nacht von Mittwoch auf Donnerstag", "dans la nuit du 9 au 10 mars"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from scraper.core.moments.atoms import Scan
from scraper.core.moments.calendar_day import Known
from scraper.core.moments.clock_time import hours_of
from scraper.core.moments.day_entry import DayEntry
from scraper.core.moments.stretch import Form

_DAWN, _DUSK = 8, 18
"""Hours up to which a night goes on into its second day, and from which it is of its first."""
_SMALL, _STORY = 6, timedelta(days=3)
_HALF_DAY = 12 * 60
_JOINED = 12
_A_DAY = timedelta(days=1)
"""Letters that join the two days of a night."""


_INTO = re.compile(
    r"\b(?:overnight|night|nachts?|nacht|natten|nocy|noci) (?:(?:(?:in)?to|on to|leading (?:in)?to|till|auf|zum?|zur|op|naar|til|na) )(?:the |den |dem |der )?(?=[\w,])"
)
"""Before the second day of a night of which the text does not name the first: "overnight into Monday", "in der Nacht auf Montag"."""
_BEFORE, _NAMED = 32, 24


def led_into(scan: Scan, entry: DayEntry) -> bool:
    """Whether a day is named as the one that a night leads into. The words of the night stand before the day, or are the
    head of its own: "In der Nacht auf den 30. März".
    """
    led = _INTO.search(scan.low, max(0, entry.start - _BEFORE), entry.start + _NAMED)
    return led is not None and (led.start() >= entry.start or led.end() == entry.start)


def with_eves(entries: list[DayEntry], scan: Scan) -> list[DayEntry]:
    """The days, each that is the second one of a night with the first."""
    entries = [replace(e, eve=e.found.day - _A_DAY) if e.found and led_into(scan, e) else e for e in entries]
    found = entries[:1]
    for before, entry in pairwise(entries):
        one, other = before.found, entry.found
        if one is None or other is None or other.day - one.day != timedelta(days=1):
            found.append(entry)
            continue
        joined = scan.low[before.start : entry.start].partition(" ")[2]
        near = before.sentence == entry.sentence and len(joined) <= _JOINED and joined.replace(" ", "").isalpha()
        found.append(replace(entry, eve=one.day) if near and _of_night(scan, before) else entry)
    return found


def _of_night(scan: Scan, entry: DayEntry) -> bool:
    """Whether a day is named by its night, or a word for night stands right before it."""
    i = bisect_left(scan.tokens, entry.start, key=lambda token: token.start)
    return any(scan.sense(j, "part") == "night" for j in range(max(i - 2, 0), i + 2))


def of_two_days(entries: list[DayEntry], form: Form, *, begin: int) -> tuple[bool, Known | None]:
    """Whether a time of day follows a night of which it may not be of the second day, and the day it is of. `begin`: where
    its sentence begins.
    """
    place = bisect_right(entries, form.clock.start, key=lambda entry: entry.start)
    entry = entries[place - 1] if place else None
    hour = hours_of(form.clock)[0]
    if entry is None or entry.found is None:
        return False, None
    if entry.eve is None:
        night = _night_before(entries[:place], entry) if hour < _SMALL and entry.start < begin else None
        return night is not None, night
    within = entry.start >= begin
    if hour >= _DUSK:
        return True, replace(entry.found, day=entry.eve, last=None) if within else None
    if entry.found.last is not None:
        second = replace(entry.found, day=entry.eve + timedelta(days=1), last=None)
        return True, second if hour <= _DAWN else None
    return hour > _DAWN and form.zone is not None and not within, None


def _night_before(entries: list[DayEntry], last: DayEntry) -> Known | None:
    """The second day of the one night that the text has named, before a day shortly after it that has no time of its own:
    "in the night of March 9 to 10 it burned. On Thursday 11 the firm apologised. The alarm had come at 0:47".
    """
    nights = [e for e in entries if e.eve is not None and e.found is not None]
    if len(nights) != 1 or last.found is None or last.minute is not None or nights[0].eve is None:
        return None
    second = nights[0].eve + timedelta(days=1)
    near = timedelta(0) < last.found.day - second <= _STORY
    return replace(last.found, day=second, last=None) if near else None


def before_midnight(entries: list[DayEntry], form: Form, found: Known | None, sentence: int) -> Known | None:
    """The day before, where a time of a sentence borrows its day from a later time that the clock says is after midnight:
    "at 23:10, and in full at 00:30 on 3 February".
    """
    place = bisect_right(entries, form.clock.start, key=lambda entry: entry.start)
    lender = entries[place] if place < len(entries) else None
    if lender is None or lender.found is None or lender.minute is None or found not in (None, lender.found):
        return found
    beside = lender.sentence == sentence and not lender.ahead
    late = hours_of(form.clock)[0] * 60 + form.clock.minute - lender.minute > _HALF_DAY
    return replace(lender.found, day=lender.found.day - timedelta(days=1)) if late and beside else found
