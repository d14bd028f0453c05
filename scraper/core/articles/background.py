"""Words by which a sentence goes over to what was before, where no date can be read: years and seasons past, a month or a day of
the month beside the one that the article names for its own outage; and to whoever it calls a rival.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from scraper.core.articles.lines import Line
from scraper.core.articles.marks import Marker, Own
from scraper.core.articles.own_days import moment_days
from scraper.core.articles.years_past import years_past
from scraper.core.language.looking_back import RIVAL, opens_a_time
from scraper.core.language.years_back import LED_BY_A_YEAR, OF_A_YEAR
from scraper.core.model import Precision
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_TOP, _BEFORE, _OPENING = 4, 80, 30
_NEAR, _HALF_A_MONTH = 4, 15
_DAY_BEHIND = late(r"\.?\s?\d")
_NUMBER = late(r"[(（](\d{1,2})[)）]")


def undated_days(lines: tuple[Line, ...]) -> tuple[bool, frozenset[int]]:
    """Whether headline or lead of an article without a date give an undated day and no month, and the days of the month
    that they name.
    """
    told = [(x, t) for x in lines[:_TOP] for t in x.times if t.kind == "date" and t.at is None]
    fresh = bool(told) and all(t.precision is not Precision.MONTH for _, t in told)
    return fresh, frozenset(n for line, t in told if (n := _number(line, t)) is not None)


def _number(line: Line, mention: TimeMention) -> int | None:
    found = _NUMBER.search(line.text, mention.start - line.start, mention.end - line.start)
    return int(found[1]) if found is not None else None


def is_another_undated(line: Line, mention: TimeMention, whose: Own) -> bool:
    """Whether a time behind the lead is a month of a year that nobody knows, and opens no longer time; or a day of the month
    before that of the article's own outage, and not next to it. A later one may be that on which it ended.
    """
    if mention.kind != "date" or mention.at is not None or line.index < _TOP:
        return False
    if mention.precision is Precision.MONTH:
        day = _DAY_BEHIND.match(line.after(mention.end, _NEAR))
        return day is None and not opens_a_time(line.before(mention.start, _BEFORE))
    number = _number(line, mention)
    if number is None or not whose.numbers:
        return False
    return all(own - number > 1 or number - own > _HALF_A_MONTH for own in whose.numbers)


def of_years_past(line: Line, whose: Own) -> Iterator[Marker]:
    """The outages of the sentence that are called by a year before the article's own: "the 2021 outage had lasted eight hours",
    or that open with it: "Back in 2021 a bad update took it down for an hour".
    """
    own = int(min(whose.days)[:4]) if whose.days else whose.published.year if whose.published is not None else None
    if own is None:
        return
    for match in (*OF_A_YEAR.finditer(line.text), *LED_BY_A_YEAR.finditer(line.text)):
        if int(next(filter(None, match.groups()))) < own:
            yield Marker(line.start + match.start(), line.start + match.end(), own=False, phrase=True)
    base = min(whose.days, default=None)
    for low, high, _, _ in (
        years_past(line, date.fromisoformat(base)) if base and not _is_on_own_day(line, whose) else ()
    ):
        yield Marker(line.start + low, line.start + high, own=False, phrase=True)


def _is_on_own_day(line: Line, whose: Own) -> bool:
    """Whether a sentence gives one of the article's own days."""
    return any({d.isoformat() for d in moment_days(t)} & whose.days for t in line.times if t.at is not None)


def rivals(line: Line) -> Iterator[Marker]:
    """Whoever a sentence opens with as a rival, whom no catalogue may know: what is told of him is his own."""
    rival = RIVAL.search(line.text, 0, _OPENING)
    if rival is not None and not any(n.start < line.start + _BEFORE for n in line.namings):
        yield Marker(line.start + rival.start(), line.start + rival.end(), own=False, provider="unknown")
