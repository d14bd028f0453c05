"""Whether an article counts outages over days or months, or tells one of them with its history."""

from __future__ import annotations

import re
from datetime import date, timedelta

from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.language import signs
from scraper.core.language.again import ONE_MORE
from scraper.core.model import Precision
from scraper.core.moments import TimeMention

_CLOSE = timedelta(days=3)
_EARLY = 4
_SEVERAL = 3
_CLOCKS = frozenset({"instant", "range", "clock"})
_AFTER = re.compile(
    r"\b(?:after|following|nach|après|después de|tras|dopo|na|efter|since) (?:[\w’'-]+ ){0,2}$", re.IGNORECASE
)
_LONGEST = 300
"""Characters of a headline that are looked at."""
_STILL = re.compile(
    r"\b(?:has|have) been\b[^.;]{0,40}\bsince\b|\b(?:is|are) (?:currently |still )?(?:down|unavailable|offline)\b",
    re.IGNORECASE,
)


def spans_days(reading: Reading, title: str) -> bool:
    """Whether the article counts outages over days or months, and times none of them."""
    plain = [line for line in reading.lines if not line.caption and not signs.LOOKS_BACK.search(line.text)]
    mentions = [t for line in plain for t in line.times if t.at is not None]
    clocks = sum(t.kind in {"instant", "range"} for t in mentions)
    days, months = _days_named(mentions), _months_named(mentions)
    if _one_more(reading, title):
        return False
    told_now = (clocks == 1 and _begins_with_a_time(reading)) or (clocks <= 1 and _opens_with_its_own(reading, title))
    if clocks <= 1 and not told_now and (len(days) >= _SEVERAL or len(months) > _SEVERAL):
        return True
    counted = signs.SPAN_TITLE.search(title) is not None and not signs.WITHIN_A_DAY.search(title) and not told_now
    return counted and clocks <= 2 and (len(days) != 1 or len(reading.frames.days) != 1)


def _one_more(reading: Reading, title: str) -> bool:
    """Whether the headline tells one outage, on a day of its own, as one of a row: it has a history, and is no list."""
    counted = signs.COUNTED.search(title) is not None
    return ONE_MORE.search(title[:_LONGEST]) is not None and not counted and len(reading.frames.days) <= 1


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
    body = [line for line in reading.lines if line.start >= reading.headline_end and not line.caption]
    if len(named) != 1 or not body or not {n.provider for n in body[0].namings} <= named:
        return False
    if signs.SPAN_TITLE.search(title) and sum(_dates_itself(line, named) for line in body[1:]) > 1:
        return False
    return any(t.kind in _CLOCKS for t in body[0].times)


def _dates_itself(line: Line, named: set[str]) -> bool:
    """Whether a sentence gives a day on which something broke, and names nobody else: the article lists its own outages."""
    return line.broke and any(t.kind == "date" for t in line.times) and {n.provider for n in line.namings} <= named


def _days_named(mentions: list[TimeMention]) -> set[date]:
    """Bare days, and the last days of short stretches."""
    days = {t.at.date() for t in mentions if t.at is not None and t.kind == "date" and t.precision is Precision.DAY}
    ranges = [t for t in mentions if t.kind == "date_range" and t.at is not None and t.end_at is not None]
    return days | {t.end_at.date() for t in ranges if t.at and t.end_at and t.end_at - t.at <= _CLOSE}


def _months_named(mentions: list[TimeMention]) -> set[tuple[int, int]]:
    return {(t.at.year, t.at.month) for t in mentions if t.at is not None and t.kind == "date"}
