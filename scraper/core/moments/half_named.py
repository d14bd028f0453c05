"""The half of the day of a time that is told without one, by the part of the day that the text has just named."""

from __future__ import annotations

from bisect import bisect_left

from scraper.core.moments.atoms import Clock, Scan
from scraper.core.moments.calendar_day import Known
from scraper.core.moments.day_book import DayBook
from scraper.core.patterns import late

_HOURS = {
    "early": range(1, 8),
    "morning": range(4, 12),
    "afternoon": range(1, 8),
    "evening": range(4, 12),
    "night": range(6, 12),
    "late": range(7, 12),
}
"""The hours on a clock of twelve that each part of a day may have."""
_BEFORE_NOON = ("early", "morning")
_TOLD = frozenset({"en", "es"})
OF_TWELVE = _TOLD | {"ms", "tl"}
"""Languages whose press tells times of day on a clock of twelve, and leaves the half of it to the words around."""
UNCLEAR = "unclear"
_BEFORE_THAT = late(r"\b(?:had|having|earlier|hab[ií]an?|antes)\b")
_REACH = 48
"""Letters before a time among which a word may go back from the part of the day that is told."""


def half_named(scan: Scan, clock: Clock, found: Known, days: DayBook) -> str | None:
    """The half (am or pm) of a time on a day that its sentence, or the one before, has named by a part: "It failed on Tuesday evening.
    At 8:40 it was back"; UNCLEAR where the hour is none of that part, None where no part is named.
    """
    if scan.language.code not in _TOLD or not clock.twelve:
        return None
    entries, sentence = days.entries, days.sentence(clock.start)
    place = bisect_left(entries, clock.start, key=lambda entry: entry.start)
    last = entries[place - 1] if place else None
    if last is None or last.part not in _HOURS or last.found is None or sentence - last.sentence > 1:
        return None
    if last.found.day != found.day or _BEFORE_THAT.search(scan.low, max(0, clock.start - _REACH), clock.start):
        return None
    if clock.hour in _HOURS[last.part]:
        return "am" if last.part in _BEFORE_NOON else "pm"
    return UNCLEAR
