"""Months and days that stand in the year told before them: "in 2020 it failed four times: in April, in July …", "in March
that year". Read by themselves they would be of the last such month before publication.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_INFERRED = "inferred_year"
_REACH = 500
"""Code points of a paragraph over which a year that has been told still holds."""
_THAT_YEAR = late(
    r"\s*(?:of |in )?(?:(?:that|the) (?:very |same )?year|(?:des(?:selben)?|jenes|in (?:dem|jenem)) jahr(?:es)?|de (?:cette|la même) année(?:-là)?|(?:de |d)?(?:ese|aquel|del mismo) (?:mismo )?año|(?:desse|daquele|do mesmo) ano|di quell['’]anno|dello stesso anno|(?:van )?(?:dat|hetzelfde) jaar|(?:det|samma) året?|samme år|tego (?:samego )?roku|того (?:же )?года|того (?:ж )?року|aynı yıl\w*|tahun (?:itu|yang sama))\b|同年|その年|那一年|当年|그해|같은 해",
    re.IGNORECASE,
)
_SAME_YEAR = late(r"(?:同年|同じ年の|当年|그해|같은 해)\s*$")
_IN_YEAR = late(
    r"(?<![\w.-])(?:in|during|throughout|en|em|nel|im jahr|år|w|в|у)(?: (?:the year|el año|o ano|l['’]anno|roku))? (?P<year>19[89]\d|20\d\d)(?: alone| allein|(?: à lui)? seule?| solo| sozinho)?(?=[,;: ]|$)|(?P<east>20\d\d)(?:年|년)(?=に?は|だけ|には|에(?:는|만)|[，,、])",
    re.IGNORECASE,
)
"""A year by itself in which several things were."""
_COUNTED = late(
    r"\b(?:times|outages|incidents|failures|disruptions|crashes|occasions|mal|ausfälle|störungen|pannes|fois|caídas|veces|fallos|quedas|vezes|volte|guasti|keer|storingen|gånger|avbrott|gange|awari\w+|razy|раз|сбо\w+|збо\w+)\b|回|次|번|件",
    re.IGNORECASE,
)
_STOP = late(r"\n")


def in_years_told(text: str, times: tuple[TimeMention, ...]) -> tuple[TimeMention, ...]:
    """The times; those whose year was taken from the publication are put in the year that their paragraph tells."""
    if not any(_INFERRED in t.flags for t in times) or not re.search(r"(?:19|20)\d\d", text):
        return times
    bare = [
        (m.end(), int(m["year"] or m["east"]))
        for m in _IN_YEAR.finditer(text)
        if not _within(m.start(), m.end(), times)
    ]
    return tuple(_told(text, t, times, bare) for t in times)


def _within(start: int, end: int, times: tuple[TimeMention, ...]) -> bool:
    return any(t.at is not None and t.start < end and start < t.end for t in times)


def _told(text: str, mention: TimeMention, times: tuple[TimeMention, ...], bare: list[tuple[int, int]]) -> TimeMention:
    if _INFERRED not in mention.flags or mention.at is None:
        return mention
    year = _year_before(text, mention, times, bare)
    if year is None or year >= mention.at.year:
        return mention
    flags = tuple(flag for flag in mention.flags if flag not in (_INFERRED, "future", "after_publication"))
    end = _in(mention.end_at, year + mention.end_at.year - mention.at.year) if mention.end_at else None
    return replace(mention, at=_in(mention.at, year), end_at=end, flags=flags)


def _in(at: datetime, year: int) -> datetime:
    last = (at.month, at.day) == (2, 29)
    return at.replace(year=year, day=28) if last else at.replace(year=year)


def _year_before(
    text: str, mention: TimeMention, times: tuple[TimeMention, ...], bare: list[tuple[int, int]]
) -> int | None:
    """The year that a mention is of: that of the last year told before it in its paragraph, where the words point back to
    it, or where that year stands by itself and counts what happened in it.
    """
    low = max([0, mention.start - _REACH, *(m.end() for m in _STOP.finditer(text, 0, mention.start))])
    dated = [
        (t.end, t.at.year, False)
        for t in times
        if t.at is not None
        and low <= t.start
        and t.end <= mention.start
        and _INFERRED not in t.flags
        and _writes(text, t)
    ]
    told = sorted([*dated, *((end, year, True) for end, year in bare if low <= end <= mention.start)])
    if not told:
        return None
    end, year, alone = told[-1]
    if _THAT_YEAR.match(text, mention.end) or _SAME_YEAR.search(text, max(0, mention.start - 6), mention.start):
        return year
    return year if alone and _COUNTED.search(text, end, mention.start) else None


def _writes(text: str, mention: TimeMention) -> bool:
    return mention.at is not None and str(mention.at.year) in text[mention.start : mention.end]
