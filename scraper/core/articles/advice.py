"""Whether an article says what to do when something is down, or explains what outages are, and tells none."""

from __future__ import annotations

from datetime import date, timedelta

from scraper.core.articles.no_report import is_all_about_it
from scraper.core.articles.other_topics import elsewhere
from scraper.core.articles.passages import Reading
from scraper.core.articles.signals import Signals, is_specific, rate, title_of, told_kinds
from scraper.core.language import signs
from scraper.core.language.explaining import EXPLAINS
from scraper.core.language.reflecting import PROMISES_ADVICE
from scraper.core.model import Claim

_MUCH, _MOST_OF_IT = 0.2, 0.3
_EARLY, _SEVERAL = 4, 3
_NEWS = timedelta(days=45)


def is_advice(reading: Reading, signals: Signals, claims: tuple[Claim, ...]) -> bool:
    """Whether a text says what to do when something is down, or explains what outages are."""
    told = told_kinds(claims)
    title = title_of(reading)
    if not told and not signals.days and is_all_about_it(reading, title):
        return True
    if not told and not signals.days and not signals.timed and _is_titled_advice(title):
        return not elsewhere(reading, signals)
    checks = told <= 1 and signs.CHECKING_TITLE.search(title) is not None
    measures = signals.lead and signals.timed and signals.closing
    fresh = _is_fresh(reading) and (not checks or _gives_times(reading))
    if (checks or signs.GUIDE_TITLE.search(title)) and not measures and not fresh:
        return True
    if not (signs.STATUS.search(reading.text) or "error" in reading.text.lower()):
        return False
    if _is_evergreen(reading, title, specific=is_specific(signals, claims), told=told):
        return True
    ways = sum(words.search(reading.text) is not None for words in EXPLAINS)
    return ways >= (_SEVERAL if told else _SEVERAL - 1) and told <= 1


def _is_titled_advice(title: str) -> bool:
    """Whether a headline says that the text is advice."""
    return signs.HOW_TO_TITLE.search(title) is not None or signs.ADVICE_TITLE.search(title) is not None


def _gives_times(reading: Reading) -> bool:
    """Whether the text itself says when anything was."""
    timed = any(t.at is not None for line in reading.lines for t in line.times)
    return timed or any(reading.words.today.search(line.text) for line in reading.lines)


def _is_fresh(reading: Reading) -> bool:
    """Whether the text is on an outage of the weeks before it appeared."""
    published, days = reading.page.published, reading.frames.days
    if not days or published is None:
        return bool(days)
    return published.at.date() - date.fromisoformat(max(days)) <= _NEWS


def _is_evergreen(reading: Reading, title: str, *, specific: bool, told: int) -> bool:
    body = reading.beneath
    share, advice = rate(signs.EVERGREEN, body), rate(signs.ADVICE, body)
    promised = any(PROMISES_ADVICE.search(line.text) for line in body[:_EARLY])
    if signs.ADVICE_TITLE.search(title) and (promised or advice > _MUCH or share > _MUCH):
        return True
    if signs.EVERGREEN_TITLE.search(title):
        if told == 0 and signs.HOW_TO_TITLE.search(title):
            return True
        much = _MOST_OF_IT if told > 1 else _MUCH
        return share > much or advice > much or (share > 0.1 and not specific) or not specific
    said = share * len(body)
    return (share > _MOST_OF_IT and (said > 1 or told < 2)) or advice > 0.35 or (share > 0.15 and not specific)
