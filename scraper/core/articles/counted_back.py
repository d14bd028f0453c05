"""Outages that a text counts its own from: "two days after Teams went dark", "less than a month after that of AWS"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from scraper.core.articles.lines import Line
from scraper.core.articles.naming import Naming
from scraper.core.articles.passages import Reading
from scraper.core.language.seldom import seldom
from scraper.core.model import SPAN, About, Basis, Claim, Precision
from scraper.core.moments import TimeMention, find_times
from scraper.core.patterns import late

_KIND = "started"
_AFTER = late(
    r"\s+(?:after|nach|après|después de|tras|dopo|depois d\w+|após|na|po|efter|после|після)\b([^.;]{4,90})",
    re.IGNORECASE,
)
_BEFORE = late(
    r"\s+(?:before|earlier|previously|zuvor|vorher|früher|plus tôt|auparavant|avant|antes|prima|eerder|wcześniej|ранее|раніше|tidigare|önce)\b(?!\s+(?:the|that|it|they|its|this|der|die|das|le|la|el|il)\b)",
    re.IGNORECASE,
)
_ONE = seldom(
    r"\b(?:an?|one|un[eoa]?|ein(?:en?)?|uma?|een|één|en|ett)\s(?:(day|tag|jour|d[ií]a|giorno|dag)|(month|monat|mois|mes|mês|mese|maand|månad|måned)|(?:week|woche|semaine|semana|settimana|vecka|uke|uge))\b",
    re.IGNORECASE,
)
_WEEK, _MONTH = 7, 30
_ROUNDLY = late(
    r"\b(?:weeks?|months?|fortnight|wochen?|monat\w*|semaines?|mois|semanas?|mes(?:es)?|mês|settiman[ae]|mes[ei]|wek(?:en)?|maand\w*|veck\w+|månad\w*|uker?|uger?|måned\w*|tydzień|tygodni\w*|miesiąc\w*|недел\w+|месяц\w*|тиж\w+|місяц\w*)\b",
    re.IGNORECASE,
)
"""A count in weeks or months, which is said roundly."""
_ABOUT_A_WEEK = 3
_LESS = late(r"\b(?:less than|barely|not even|within|weniger als|kaum|moins d[e’']|à peine|menos de|apenas|meno di|appena|minder dan|amper|mindre än|mniej niż|менее|меньше|менш)\s*$", re.IGNORECASE)  # fmt: skip
_THAT_OF = late(
    r"\s*(?:that of|the one (?:at|of)|celle d(?:e |u |[’'])|celui d(?:e |u |[’'])|(?:la|el) de |(?:la|el) sufrid[oa] por |quella (?:di |d[’'])|quello (?:di |d[’'])|(?:die|jene[rs]?|der) von |a d[aeo] |die van |den (?:hos|av) )(?:the )?",
    re.IGNORECASE,
)
"""Between "a week after" and a name: the outage of that provider is what is meant."""
_ALONE = late(
    r"(?:['’]s?(?: own)?(?: [\w-]+)?)?\s*(?:[,.;:!?)–—]|$)|\s+(?:itself )?(?:did|had|was|went)\b", re.IGNORECASE
)
_DAY = 86400
_MOST_DAYS = 60
_CLOSE = 12
"""Code points between a day and the count that is put behind it."""


def counted_back(reading: Reading) -> Iterator[Claim]:
    """The earlier outage that the text counts its own from: "two days after Teams went dark", "a week after a similar
    outage". Counted from the article's own day, else from that of its publication.
    """
    published = reading.page.published
    own = reading.frames.days[0] if len(reading.frames.days) == 1 else None
    own = own or (published.at.date().isoformat() if published is not None and not reading.frames.days else None)
    if own is None or reading.primary is None:
        return
    for line in reading.lines:
        for mention in (*line.times, *_single(line)):
            days, stop = _counted_days(reading, line, mention)
            if not (0 < days <= _MOST_DAYS or (not days and 0 < (mention.seconds or 0) < _DAY)):
                continue
            told = _whose_before(reading, line, mention, stop, counted=days > 0)
            if told is None:
                continue
            provider, first, end = told
            about, flags, day = _so_long_before(line, mention, own, days, provider)
            value = reading.text[mention.start : mention.end]
            yield reading.claim(line, _KIND, first, end, value, mention=day, about=about, flags=flags)


def _whose_before(
    reading: Reading, line: Line, mention: TimeMention, stop: int, *, counted: bool
) -> tuple[str, int, int] | None:
    """The provider whose earlier outage a count goes back to, and the words that say so. Of a count in hours only one that is
    named alone.
    """
    match = _AFTER.match(line.after(stop, 120))
    if match is not None:
        alone = _named_alone(line, stop + match.start(1), stop + match.end())
        if alone is not None:
            return alone.provider, mention.start, alone.end
    before = _BEFORE.match(line.after(stop, 20)) if mention.kind == "duration" else None
    told = match[1] if match else line.text if before else ""
    if (
        not counted
        or _in_apposition(line, mention)
        or not (reading.words.broke.search(told) or reading.words.incidents.search(told))
    ):
        return None
    first, end = (stop, stop + match.end()) if match else (line.start, stop + (before.end() if before else 0))
    named = next((n.provider for n in line.namings if first <= n.start < end), reading.primary)
    return (named, mention.start, end) if named is not None else None


def _in_apposition(line: Line, mention: TimeMention) -> bool:
    """Whether a count only says how far back the day right before it lies: "on 12 November, just two weeks before"."""
    return any(t.kind == "date" and t.at is not None and 0 <= mention.start - t.end <= _CLOSE for t in line.times)


def _so_long_before(
    line: Line, mention: TimeMention, own: str, days: int, provider: str
) -> tuple[About, tuple[str, ...], TimeMention]:
    """What is told of a day that is counted back from the article's own: the day, or the days about it where the count is in
    weeks or months, which are said roundly.
    """
    day = replace(
        mention,
        kind="date",
        at=_back(own, days),
        precision=Precision.DAY,
        basis=Basis.RELATIVE,
        seconds=None,
        flags=(),
    )
    written = line.text[mention.start - line.start : mention.end - line.start]
    if not days or not _ROUNDLY.search(written):
        return About(provider, _back(own, days).date().isoformat()), (), day
    slack = max(_ABOUT_A_WEEK, days // 3)
    less = _LESS.search(line.before(mention.start, 20)) is not None
    day = replace(
        day, at=_back(own, days if less else days + slack), end_at=_back(own, 1 if less else max(1, days - slack))
    )
    return About(provider), (SPAN,), day


def _back(own: str, days: int) -> datetime:
    return datetime.combine(date.fromisoformat(own), time(), UTC) - timedelta(days=days)


def _named_alone(line: Line, start: int, end: int) -> Naming | None:
    """The provider that is all that stands after "two days after": its outage is what is meant."""
    name = next((n for n in line.namings if start <= n.start < end), None)
    if name is None:
        return None
    before = line.text[start - line.start : name.start - line.start]
    if _THAT_OF.fullmatch(before):
        return name
    return name if not before.strip(" \"'“‘") and _ALONE.match(line.after(name.end, 24)) else None


def _days_of(one: re.Match[str]) -> int:
    return 1 if one[1] else _MONTH if one[2] else _WEEK


def _single(line: Line) -> Iterator[TimeMention]:
    """Such as "une semaine" before "après", which is no length by itself."""
    for one in _ONE.finditer(line.text):
        start, end = line.start + one.start(), line.start + one.end()
        if _AFTER.match(line.text, one.end()) and not any(t.start < end and start < t.end for t in line.times):
            yield TimeMention(start, end, "duration", seconds=_days_of(one) * _DAY)


def _counted_days(reading: Reading, line: Line, mention: TimeMention) -> tuple[int, int]:
    """How many whole days a mention counts (0: none), and where the count ends; "two days after" may be one mention."""
    stop, length = mention.end, mention
    if mention.kind == "date" and mention.at is None:
        written = line.text[mention.start - line.start : mention.end - line.start].rpartition(" ")[0]
        stop = mention.start + len(written)
        one = _ONE.fullmatch(written)
        if one is not None:
            return _days_of(one), stop
        length = next((t for t in find_times(written, language=reading.told_in) if t.kind == "duration"), mention)
    days, left = divmod(length.seconds or 0, _DAY)
    return (days if length.kind == "duration" and not left else 0), stop
