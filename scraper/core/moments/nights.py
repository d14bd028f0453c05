"""Nights that a text names by both their days: "in der Nacht von Mittwoch auf Donnerstag", "dans la nuit du 9 au 10 mars"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from scraper.core.moments.atoms import Day, Scan
from scraper.core.moments.calendar_day import Known
from scraper.core.moments.clock_time import hours_of
from scraper.core.moments.day_entry import DayEntry
from scraper.core.moments.stretch import Form
from scraper.core.patterns import late

_DAWN, _DUSK = 8, 18
"""Hours up to which a night goes on into its second day, and from which it is of its first."""
_SMALL, _STORY = 6, timedelta(days=3)
_HALF_DAY = 12 * 60
_JOINED = 12
_A_DAY = timedelta(days=1)
"""Letters that join the two days of a night."""


_INTO = late(
    r"\b(?:(?:overnight|night|nachts?|nacht|natten|nocy|noci) (?:(?:in)?to|on to|leading (?:in)?to|till|auf|zum?|zur|op|naar|til|na)|usiku wa kuamkia) (?:the |den |dem |der )?(?=[\w,])"
)
"""Before the second day of a night of which the text does not name the first: "overnight into Monday", "in der Nacht auf Montag"."""
_OF_TWO = late(
    r"(?:nacht|natten|natt|notte|noci|nocy|noc|ночь|ніч|noite|noche|nuit|night)\b[^\n.,;:\d]{1,20}?"
    r"(?:\d{1,2}\.?|segunda|terça|quarta|quinta|sexta|sábado|domingo)(?:-feira)? (?:auf|zum?|op|na|на|till|til|och|og|e|para|al?|au|to|and) (?:den |det |il |l'|o |a |the )?$"
)
"""Before the second day of a night whose first is a number, or the first half of its name: "in der Nacht vom 11. auf den …"."""
_BEFORE, _NAMED, _LONGEST = 32, 24, 56


def led_into(scan: Scan, entry: DayEntry) -> bool:
    """Whether a day is named as the one that a night leads into. The words of the night stand before the day, or are the
    head of its own: "In der Nacht auf den 30. März".
    """
    led = _INTO.search(scan.low, max(0, entry.start - _BEFORE), entry.start + _NAMED)
    if led is not None and (entry.start <= led.start() < led.end() <= entry.end or led.end() == entry.start):
        return True
    return _OF_TWO.search(scan.low, max(0, entry.start - _LONGEST), entry.start) is not None


def night_before(entries: list[DayEntry], start: int, sentence: int) -> Known | None:
    """The first day of the night that is named at a position, where the text names both its days behind it."""
    place = bisect_right(entries, start, key=lambda entry: entry.start)
    for entry in entries[place : place + 2]:
        near = entry.sentence == sentence and entry.start - start <= _LONGEST
        if not near or entry.found is None:
            continue
        if entry.found.last is not None and entry.found.last - entry.found.day == _A_DAY:
            return replace(entry.found, last=None)
        if entry.eve is not None:
            return replace(entry.found, day=entry.eve, last=None)
    return None


def with_eves(entries: list[DayEntry], scan: Scan) -> list[DayEntry]:
    """The days, each that is the second one of a night with the first."""
    entries = [replace(e, eve=e.found.day - _A_DAY) if e.found and led_into(scan, e) else e for e in entries]
    found = entries[:1]
    for before, entry in pairwise(entries):
        one, other = before.found, entry.found
        if one is None or other is None or other.day - one.day != timedelta(days=1):
            found.append(entry)
            continue
        joined = scan.low[before.end : entry.start].strip(" ")
        near = before.sentence == entry.sentence and len(joined) <= _JOINED and joined.replace(" ", "").isalpha()
        found.append(replace(entry, eve=one.day) if near and _of_night(scan, before, entry) else entry)
    return found


def _of_night(scan: Scan, entry: DayEntry, second: DayEntry) -> bool:
    """Whether a day is named by its night, or a word for night stands right before it, and the next one is no other night
    ("on Monday night and Tuesday").
    """
    i = bisect_left(scan.tokens, entry.start, key=lambda token: token.start)
    joining = scan.tokens_within(entry.end, second.start)
    if any("and" in token.senses for token in joining) and not any(scan.has(j, "between") for j in range(i - 2, i + 2)):
        return False
    return any("night" in (scan.sense(j, "part"), scan.sense(j, "part_of")) for j in range(max(i - 2, 0), i + 2))


def _night_ahead(entries: list[DayEntry], place: int, hour: int) -> Known | None:
    """The day of an hour of the night whose first day is the entry at `place` and whose second is the one behind it."""
    if place + 1 >= len(entries):
        return None
    first, second = entries[place], entries[place + 1]
    if first.found is None or second.eve != first.found.day or second.sentence != first.sentence:
        return None
    if hour <= _DAWN:
        return replace(first.found, day=first.found.day + _A_DAY, last=None)
    return replace(first.found, last=None) if hour >= _DUSK else None


def counted_night(entries: list[DayEntry], start: int) -> bool:
    """Whether the day last named before a position is one counted from now, as "last night" is."""
    place = bisect_right(entries, start, key=lambda entry: entry.start)
    last = entries[place - 1] if place else None
    return last is not None and last.found is not None and last.said not in (date.min, last.found.day)


def day_of_night(entries: list[DayEntry], day: Day, hour: int) -> Known | None:
    """The day of a time that stands with the first day of a night of which the text names the second right behind: "um 2.15 Uhr
    in der Nacht von Mittwoch auf Donnerstag"; None where it stands with no such day, or may be of either.
    """
    place = bisect_left(entries, day.start, key=lambda entry: entry.start)
    stands = place < len(entries) and entries[place].start == day.start
    return _night_ahead(entries, place, hour) if stands else None


def of_two_days(entries: list[DayEntry], form: Form, *, begin: int, sentence: int) -> tuple[bool, Known | None]:
    """Whether a time of day follows a night of which it may not be of the second day, or stands before one in its sentence,
    and the day it is of. `begin`: where its sentence begins.
    """
    place = bisect_right(entries, form.clock.start, key=lambda entry: entry.start)
    entry = entries[place - 1] if place else None
    hour = hours_of(form.clock)[0]
    if (entry is None or entry.start < begin) and place < len(entries) and entries[place].sentence == sentence:
        night = _night_ahead(entries, place, hour)
        if night is not None:
            return True, night
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


def eve_of(entries: list[DayEntry], day: Day, hour: int) -> Known | None:
    """The day before for a late hour that stands with the second day of a night: "in der Nacht auf Donnerstag um 23.15 Uhr"."""
    place = bisect_left(entries, day.start, key=lambda entry: entry.start)
    entry = entries[place] if place < len(entries) else None
    if entry is None or entry.start != day.start or entry.found is None or entry.eve is None or hour < _DUSK:
        return None
    return replace(entry.found, day=entry.eve, last=None) if entry.eve != entry.found.day else None


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
