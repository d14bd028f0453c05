"""The place a sentence tells of, where its clock is not that of the press."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo
from typing import NamedTuple

from scraper.core.language.whereabouts import countries_of
from scraper.core.language.zones import keyed, place_names, region_zone
from scraper.core.patterns import late

_OPENING = late(
    r"(?:In|Across|En|Em|No|Na|Au|Aux|À|Im|W|We|I|В|У) (?:the |der |den |la |les |o |a )?([^\W\d_][^,;:.()\d\n]{1,24}), "
)
_NAME = r"((?:[A-Z][A-Za-z.]{1,20})(?: [A-Z][a-z]{1,20}){0,2})"
_LED_IN = r"(?:at|on|from|around|about|by|since|until|till|before|after|shortly|just|roughly|approximately|starting|beginning|between|early|late|local)"
_RIGHT_BEFORE = late(rf"\b[Ii]n (?:the )?{_NAME},? (?:{_LED_IN} ){{1,4}}$")
"""A place right before an English time of day: "in Mumbai at 9 a.m."."""
_FOLK = "users|customers|subscribers|residents|passengers|commuters|shoppers|gamers|players|viewers|banks|airports|stores|officials"
_LOCATED = late(
    rf"\b(?:[Ii]n|[Aa]cross|[Tt]hroughout) (?:the |mainland |parts of |much of |most of |all of )*{_NAME}"
    rf"|\b{_NAME}(?= (?:{_FOLK})\b)|\b([A-Z][a-z]+(?: [A-Z][a-z]+)?)-based\b"
)
"""Where an English clause sets what it tells, by a place or by who is there."""
_CUT = late(r"[,;:()\n]| [—–-] |\b(?:while|whereas|but|although|as)\b")
_SEVERAL = {"US": range(-10, -3), "CA": range(-8, -2), "AU": range(8, 12)}
"""Countries with several clocks, and their hours from universal time."""


class Place(NamedTuple):
    """A place by its clock; where a country has several, by their hours from universal time."""

    tz: tzinfo | None
    hours: range = range(0)

    def keeps(self, clock: tzinfo, at: datetime) -> bool:
        """Whether the clock shows, at that instant, a time of this place."""
        ahead = at.astimezone(clock).utcoffset()
        if self.tz is None:
            return (ahead or timedelta(0)) // timedelta(hours=1) in self.hours
        return at.astimezone(self.tz).utcoffset() == ahead


def opening_place(text: str) -> Place | None:
    """The place that a sentence opens with: "In Pakistan, reports surfaced after 8 pm"."""
    found = _OPENING.match(text)
    return _place(found[1]) if found is not None else None


def place_right_before(text: str) -> tuple[str, str] | None:
    """The place that stands right before a time at the end of `text`, and its IANA key; None where no table knows it."""
    found = _RIGHT_BEFORE.search(text)
    key = place_names().get(found[1].lower()) if found is not None else None
    return (found[1], key) if found is not None and key is not None else None


def places_of_clause(sentence: str, start: int, end: int) -> Iterator[Place]:
    """The places in which the clause around a time of day sets what it tells."""
    begin = max((m.end() for m in _CUT.finditer(sentence, 0, start)), default=0)
    cut = _CUT.search(sentence, end)
    stop = cut.start() if cut is not None else len(sentence)
    for found in _LOCATED.finditer(sentence, begin, stop):
        place = _place(found[1] or found[2] or found[3])
        if place is not None:
            yield place


def _place(name: str) -> Place | None:
    key = place_names().get(name.lower())
    if key is not None:
        return Place(keyed(key).tz)
    named = [*countries_of(name)]
    return Place(region_zone(named[0]), _SEVERAL.get(named[0], range(0))) if len(named) == 1 else None
