"""Times of a sentence that look back further than months: seasons and years. Only the sentence's own clause makes a number a
year, and only a clause that tells of an outage makes the year that of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from scraper.core.articles.lines import Line
from scraper.core.language.years_back import (
    HOLIDAYS,
    MEANS_A_YEAR,
    NO_YEAR,
    OUTAGE_NOUN,
    SEASONS,
    THING_IN_A_YEAR,
    YEAR,
    YEARS_BACK,
)
from scraper.core.patterns import late

Stretch = tuple[int, int, date, date]
"""Where in the sentence it stands, and its first and last day."""

_DAY = timedelta(days=1)
_LEAD = 24
_SEASON = 92
_CUT = late(r"[,;:()—–](?!\d)|[、。，；：]")
_OWNS = ("'s", "’s")
_ITEM = 3
_ITS_OUTAGE = late(
    rf"['’s]* (?:(?!that |which |when |and )[\w&’'.-]+ ){{0,4}}?(?:{OUTAGE_NOUN.pattern})", re.IGNORECASE
)
"""What a year, or a season, is the attribute of: "its 2023 emergency-call outage"."""
_SINCE = late(
    r"\b(?:since|seit|depuis|desde|dal|sinds|sedan|siden|od|с|з|od roku|sejak|beri)\s+(?:the |l['’])?$", re.IGNORECASE
)
"""Just before a year: it is that of the first of many."""
_LONG_AGO = 25
"""Years back that a report may speak of."""


def years_past(line: Line, base: date) -> Iterator[Stretch]:
    """Seasons and years before the day `base` that a sentence names for an outage, in no order."""
    dated = [(t.start - line.start, t.end - line.start) for t in line.times if t.at is not None]
    for low, high, first, last in (
        *_seasons(line, base),
        *_holidays(line),
        *_counted(line, base),
        *_numbers(line, base),
    ):
        free = not any(low < b and a < high for a, b in dated)
        if free and first < base and _tells_of_an_outage(line, low, high):
            yield low, high, first, min(last, base - _DAY)


def _year(number: int) -> tuple[date, date]:
    return date(number, 1, 1), date(number, 12, 31)


def _seasons(line: Line, base: date) -> Iterator[Stretch]:
    for month, words in SEASONS:
        for match in words.finditer(line.text):
            first = date(base.year, month, 1)
            while first + timedelta(days=_SEASON) > base:
                first = first.replace(year=first.year - 1)
            yield match.start(), match.end(), first, first + timedelta(days=_SEASON)


def _holidays(line: Line) -> Iterator[Stretch]:
    for match in HOLIDAYS.finditer(line.text):
        year = int(match["year"] or match["later"])
        yield match.start(), match.end(), date(year, 12, 20), date(year, 12, 31)


def _counted(line: Line, base: date) -> Iterator[Stretch]:
    back = {"this_year": 0, "last_year": 1, "year_before_last": 2}
    for name, words in YEARS_BACK.items():
        for match in words.finditer(line.text):
            yield match.start(), match.end(), *_year(base.year - back[name])


def _numbers(line: Line, base: date) -> Iterator[Stretch]:
    """Years written as numbers, of years before the article's own."""
    festive = [m.span() for m in HOLIDAYS.finditer(line.text)]
    for match in YEAR.finditer(line.text):
        number = int(match["year"])
        if not base.year - _LONG_AGO <= number < base.year or any(a <= match.start() < b for a, b in festive):
            continue
        led = line.text[max(0, match.start() - _LEAD) : match.start()]
        meant = (
            match["tail"] or not led or line.text[match.end() : match.end() + 2] in _OWNS or MEANS_A_YEAR.search(led)
        )
        if meant and not NO_YEAR.match(line.text, match.end()):
            yield match.start(), match.end(), *_year(number)


def _tells_of_an_outage(line: Line, low: int, high: int) -> bool:
    """Whether the clause around a stretch names an outage, and nothing else that befell then."""
    if _SINCE.search(line.text, max(0, low - _LEAD), low):
        return False
    if _ITS_OUTAGE.match(line.text, high):
        return True
    led, after = _led(line.text[:low]), _CUT.split(line.text[high:], maxsplit=1)[0]
    if len(led.split()) <= _ITEM and len(after.split()) <= _ITEM:
        after = line.text[high:]  # "In 2021, it went down": the comma closes the opening adverbial
        if line.broke and THING_IN_A_YEAR.search(after) is None:
            return True
    clause = f"{led} {after}"
    return OUTAGE_NOUN.search(clause) is not None and THING_IN_A_YEAR.search(clause) is None


def is_of_a_deed(before: str, after: str) -> bool:
    """Whether a time between these words is that of a fine, a launch or a purchase, and no outage stands nearer to it."""
    if _ITS_OUTAGE.match(after):
        return False
    led, follows = _CUT.split(before)[-1], _CUT.split(after, maxsplit=1)[0]
    ahead = max((m.start() for m in THING_IN_A_YEAR.finditer(led)), default=-1)
    if ahead > max((m.start() for m in OUTAGE_NOUN.finditer(led)), default=-1):
        return True
    deed, outage = THING_IN_A_YEAR.search(follows), OUTAGE_NOUN.search(follows)
    nearer = deed is not None and (outage is None or deed.start() < outage.start())
    return nearer and OUTAGE_NOUN.search(led) is None


def _led(text: str) -> str:
    """The clause that a text ends with; what stands in brackets or closes a row belongs to what is before: "took down
    Facebook, Instagram and WhatsApp last fall".
    """
    parts = _CUT.split(text)
    led = parts.pop()
    while parts and len(led.split()) <= _ITEM and OUTAGE_NOUN.search(led) is None:
        led = f"{parts.pop()} {led}"
    return led
