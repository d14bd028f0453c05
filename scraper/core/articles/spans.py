"""Whether an article counts outages over days or months, or tells one of them with its history."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, timedelta

from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.articles.telling_days import told_then
from scraper.core.language import signs
from scraper.core.language.again import NOT_THE_FIRST, ONE_MORE
from scraper.core.model import Claim, Precision
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_CLOSE = timedelta(days=3)
_EARLY = 4
_SEVERAL = 3
_OPENING = 2
"""Sentences that tell the news: headline and lead."""
_CLOCKS = frozenset({"instant", "range", "clock"})
_AFTER = late(
    r"\b(?:after|following|nach|après|después de|tras|dopo|na|efter|since) (?:[\w’'-]+ ){0,2}$", re.IGNORECASE
)
_NEIGHBOURS = 2
"""An outage on more days than that was stated to be so long."""
_LONGEST = 300
"""Characters of a headline that are looked at."""
_LISTED_DAYS = late(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d{1,2}(?:, (?:and )?\d{1,2}){2,}\b(?!:)(?!, 20)",
    re.IGNORECASE,
)
"""Several days of one month: "on April 6, 7, 8 and 13"."""
_GOOD_FOR = late(
    r"\b(?:booked|booking\w*|tickets?|rebook\w*|refund\w*|travel(?:l?ers?)?|passengers?|flights?|appointments?|deadlines?|due|gebucht\w*|tickets|frist\w*|billets?|voyageurs?|échéances?|billetes?|pasajeros?|plazos?|bilhetes?|passageiros?|prazos?|bigliett\w+|passegger\w+|scadenz\w+|reizigers?|biljett\w*|resenärer?|bilet\w*|pasażer\w*|рейс\w*|пассажир\w*|билет\w*|пасажир\w*)\b|便|航班|乘客|旅客|항공편|승객",
    re.IGNORECASE,
)
"""Whom an outage held up, and until when what they hold is good."""
_STILL = late(
    r"\b(?:has|have) been\b[^.;]{0,40}\bsince\b|\b(?:is|are) (?:currently |still )?(?:down|unavailable|offline)\b",
    re.IGNORECASE,
)


def spans_days(reading: Reading, title: str, claims: tuple[Claim, ...]) -> bool:
    """Whether the article counts outages over days or months, and times none of them. `claims`: with what is its own."""
    times = [(line, t) for line, t in _plain_times(reading) if not _of_one(reading, t, claims)]
    if signs.LIST_TITLE.search(title) and len(_days_named(reading, [t for _, t in times])) > 1:
        return True
    clocks = sum(t.kind in {"instant", "range"} for _, t in times)
    if _one_more(reading, title, timed=clocks > 1) or tells_one(reading, title):
        return False
    told_now = (clocks == 1 and _begins_with_a_time(reading)) or (clocks <= 1 and _opens_with_its_own(reading, title))
    if told_now:
        return False
    if clocks <= 1 and _on_several(
        reading, [t for line, t in times if not told_then(line, t) and not _is_of_customers(line)]
    ):
        return True
    counted = signs.SPAN_TITLE.search(title) is not None and not signs.WITHIN_A_DAY.search(title)
    if counted and _LISTED_DAYS.search(reading.text):
        return True
    one_day = len(_days_named(reading, [t for _, t in times])) == 1 and len(reading.frames.days) == 1
    one_day = one_day and len(_months_named([t for _, t in times])) == 1
    return counted and clocks <= 2 and not one_day


def _is_of_customers(line: Line) -> bool:
    """Whether a sentence in which nothing breaks gives days for which tickets or terms are good: it lists no outages."""
    return not line.broke and _GOOD_FOR.search(line.text) is not None


def windows_apart(reading: Reading) -> bool:
    """Whether sentence after sentence gives hours from and until on a day of its own, days apart: a provider's history."""
    days = {
        t.at.date()
        for line in reading.lines
        for t in line.times[:1]
        if t.kind == "range" and t.at is not None and "carried_date" not in t.flags
    }
    return len(days) >= _SEVERAL and max(days) - min(days) > _CLOSE


def _of_one(reading: Reading, mention: TimeMention, claims: tuple[Claim, ...]) -> bool:
    """Whether a day is one more of those of the article's own outage ("back on Wednesday"), or still to come."""
    days = reading.frames.days
    if not days or mention.at is None or mention.at.date().isoformat() in days:
        return False
    if "after_publication" in mention.flags:
        return True
    others = any(c.about is not None and c.about.provider == reading.primary and c.about.day for c in claims)
    return not others and any(
        c.about is None and c.at == mention.at and c.start <= mention.start < c.end_offset for c in claims
    )


def _plain_times(reading: Reading) -> list[tuple[Line, TimeMention]]:
    """The times of the sentences that do not look back, each with its sentence."""
    told = reading.lines[: history_from(reading)]
    return [
        (line, t)
        for line in told
        if not line.caption and not is_dateline(reading, line) and not signs.LOOKS_BACK.search(line.text)
        for t in line.times
        if t.at is not None
    ]


def history_from(reading: Reading) -> int:
    """Where a report goes over to the outages before its own: a sentence by its place; the end where it does not."""
    body = (line for line in reading.lines[_OPENING:] if not line.caption)
    return next((line.index for line in body if NOT_THE_FIRST.search(line.text)), len(reading.lines))


def _on_several(reading: Reading, mentions: list[TimeMention]) -> bool:
    """Whether times name several days beside those of one long outage, or still more months."""
    return len(_days_named(reading, mentions)) >= _SEVERAL or len(_months_named(mentions)) > _SEVERAL


def tells_one(reading: Reading, title: str) -> bool:
    """Whether sentence after sentence from the first one on is on one day of its own, and every other day is named by the
    way: the text tells one outage with those before it.
    """
    if any(words.search(title) for words in (signs.COUNTED, signs.ROUNDUP, signs.SPAN_TITLE)):
        return False
    body = reading.body
    named = [(line, day) for line in body for day in _days_of(line)]
    times = Counter(day for _, day in named)
    if not times or len(reading.frames.days) != 1:
        return False
    own = date.fromisoformat(reading.frames.days[0])
    first = {day for line, day in named if line is body[0]}
    return first == {own} and times[own] >= _SEVERAL and all(times[d] == 1 for d in times if d != own)


def opens_by_hours(reading: Reading) -> bool:
    """Whether the text gives hour after hour of its own day before it names any other: one outage, with a history behind."""
    own, told = set(map(date.fromisoformat, reading.frames.days)), 0
    if len(own) != 1:
        return False
    for line in reading.body:
        if _days_of(line) - own:
            break
        told += sum(t.kind in _CLOCKS for t in line.times)
    return told >= _SEVERAL


def _days_of(line: Line) -> set[date]:
    """The days that a sentence names."""
    return {t.at.date() for t in line.times if t.at is not None and t.kind == "date" and t.precision is Precision.DAY}


def is_dateline(reading: Reading, line: Line) -> bool:
    """Whether a line is nothing but the day of publication."""
    published = reading.page.published
    if published is None or len(line.times) != 1 or line.times[0].at is None:
        return False
    mention = line.times[0]
    around = line.before(mention.start, 9) + line.after(mention.end, 9)
    return line.times[0].at.date() == published.at.date() and not any(c.isalnum() for c in around)


def _one_more(reading: Reading, title: str, *, timed: bool) -> bool:
    """Whether the headline tells one outage, on a day of its own, as one of a row: it has a history, and is no list. One that
    counts them as well heads a list, unless the text gives the hours of its own day ("Two days, two outages: down again").
    """
    counted = signs.COUNTED.search(title) is not None and not timed
    return ONE_MORE.search(title[:_LONGEST]) is not None and not counted and _on_one_day(reading.frames.days)


def _on_one_day(days: tuple[str, ...]) -> bool:
    """Whether an article has one day of its own at most, or two in a row: that of the outage and that of the word on it."""
    dates = sorted(map(date.fromisoformat, days))
    return len(dates) <= 1 or (len(dates) == _NEIGHBOURS and dates[-1] - dates[0] == timedelta(days=1))


def _begins_with_a_time(reading: Reading) -> bool:
    """Whether headline or first sentence says at what time of day something broke, and that it still is: one outage."""
    return any(
        line.broke and _STILL.search(line.text) and any(t.kind == "instant" for t in line.times)
        for line in reading.lines[: _EARLY - 1]
    )


def _opens_with_its_own(reading: Reading, title: str) -> bool:
    """Whether headline and first sentence tell one outage of one provider, with its time of day: other days come after."""
    if signs.COUNTED.search(title) or signs.ROUNDUP.search(title):
        return False
    headline = [line for line in reading.lines if line.start < reading.headline_end]
    if not any(line.broke for line in headline) and signs.TITLE_DOWN.search(title) is None:
        return False
    named = {n.provider for line in headline for n in line.namings if not _AFTER.search(line.before(n.start, 60))}
    body = reading.body
    if len(named) != 1 or not body or not {n.provider for n in body[0].namings} <= named:
        return False
    if signs.SPAN_TITLE.search(title) and sum(_dates_itself(line, named) for line in body[1:]) > 1:
        return False
    return any(t.kind in _CLOCKS for t in body[0].times)


def _dates_itself(line: Line, named: set[str]) -> bool:
    """Whether a sentence gives a day on which something broke, and names nobody else: the article lists its own outages."""
    return line.broke and any(t.kind == "date" for t in line.times) and {n.provider for n in line.namings} <= named


def _days_named(reading: Reading, mentions: list[TimeMention]) -> set[date]:
    """Bare days, and the last days of short stretches; none of the own days of an outage that went on for several."""
    own = {date.fromisoformat(day) for day in reading.frames.days}
    days = {t.at.date() for t in mentions if t.at is not None and t.kind == "date" and t.precision is Precision.DAY}
    ranges = [t for t in mentions if t.kind == "date_range" and t.at is not None and t.end_at is not None]
    days |= {t.end_at.date() for t in ranges if t.at and t.end_at and t.end_at - t.at <= _CLOSE}
    return days - (own if len(own) > _NEIGHBOURS else set())


def _months_named(mentions: list[TimeMention]) -> set[tuple[int, int]]:
    return {(t.at.year, t.at.month) for t in mentions if t.at is not None and t.kind == "date"}
