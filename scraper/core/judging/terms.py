"""The term a promise gives itself: `within five business days`, `by Friday, May 8`, `by the end of the week`, `next week`.

A day lasts until it ends (UTC), a week until its Sunday: of what a promise leaves open the later time counts, and of two terms
the one that is told first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from scraper.core.judging.term_words import BY, COUNTS, MONTHS, NEXT, UNITS, WEEKDAYS, WITHIN, WORKING
from scraper.core.patterns import late

_DAY = timedelta(days=1)
_LONG_AGO = 183
"""Days that a date without its year may lie back before it is one of next year."""

_COUNT = rf"(\d{{1,3}}|{'|'.join(sorted(COUNTS, key=len, reverse=True))})"
_UNIT = "|".join(f"(?P<{name}>{words})" for name, words in UNITS)
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_TO = r"\s?(?:[-–—〜~]|to|or|bis|oder|à|ou|a|o|tot|of)\s?"
_END = r"(?:(?:the )?(?:end of (?:the )?(?:business )?day|eod|eob|cob|close of business)(?: on)?,? |noon(?: on)?,? |\d{1,2}(?::\d\d)?\s?(?:am|pm)?(?: [a-z]{2,4})?(?: on|,)? )?"
_LENGTH = late(
    rf"\b{WITHIN} {NEXT}{_COUNT}(?:{_TO}{_COUNT})?[\s-]?(?P<kind>business |working |calendar |jours )?(?:{_UNIT})\b(?P<after>\s{WORKING}\b)?"
    r"(?P<base>[^,;.]{0,3}\b(?:of|after|from|following|once|nach|après|tras|después|após|dopo|na)\b[^.;]{0,50})?",
    re.IGNORECASE,
)
_EAST = late(
    r"(\d{1,3}|[二三四五六七八九十])(?:[〜~-](\d{1,3}))?\s?(?:(?P<working>営業日|영업일|个?工作日)|(?P<hour>時間|시간|个?小时)|(?P<week>週間|주|周)|(?P<day>日|일|天))\s?(?:以内|以?内|이내|안에|내)(?P<kind>)(?P<after>)(?P<base>)"
)
_FROM_NOW = late(
    rf"\b{_COUNT}()[\s-](?P<kind>business |working )?(?:{_UNIT}) from (?:now|today)\b(?P<after>)(?P<base>)",
    re.IGNORECASE,
)
_DATES = (
    late(rf"\b(?P<by>{BY}) {_END}(?:the )?(?:(?:{_WEEKDAY})\.?,? \(?(?:(?:the|den|dem|le|el|il|dia) )?)?(?:dia )?(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?(?: of| de| di)? (?P<m>{_MONTH})\b\.?(?:,?(?: de)? (?P<y>20\d\d))?", re.IGNORECASE),
    late(rf"\b(?P<by>{BY}) {_END}(?:the )?(?:(?:{_WEEKDAY})\.?,? \(?)?(?P<m>{_MONTH})\.? (?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (?P<y>20\d\d))?", re.IGNORECASE),
    late(rf"\b(?P<by>{BY}) {_END}(?P<y>20\d\d)-(?P<m>\d\d)-(?P<d>\d\d)\b", re.IGNORECASE),
    late(rf"\b(?P<by>{BY}) (?:(?:{_WEEKDAY}),? (?:den |dem )?)?(?P<d>\d{{1,2}})\.\s?(?P<m>\d{{1,2}})\.(?P<y>20\d\d)?", re.IGNORECASE),
    late(r"(?P<by>)(?:(?P<y>20\d\d)[年년]\s?)?(?P<m>\d{1,2})[月월]\s?(?P<d>\d{1,2})[日일號号]"),
)  # fmt: skip
_MONTHS_END = late(
    rf"\b(?:by|before|at|towards) (?:the )?end of (?P<m>{_MONTH})\b|\bbis ende (?P<de>{_MONTH})\b|\bfin(?: de)? (?P<fr>{_MONTH})\b",
    re.IGNORECASE,
)
_OF_EVENT = late(
    r"\b(?:incident|outage|event|disruption|issue|failure|downtime|degradation|occurred|happened|began|started|promised|announced|said|told|wrote)\W*$",
    re.IGNORECASE,
)
_ON = late(r"(?:on|am|le|el|il|op)\b", re.IGNORECASE)
_NOUN_AFTER = late(r"\W{0,2}(?:incident|outage|event|disruption|issue|failure|downtime|degradation)\b", re.IGNORECASE)
_OF_WEEK = late(
    rf"\b(?:(?:{BY}|this|next|coming|due|available|diesen|kommenden|nächsten|ce|este|esta|questo|deze|komende) )+{_END}(?P<day>{_WEEKDAY})\b(?: (?P<next>next week|prochain|que viene))?|(?P<east>[月火水木金土日])曜日?(?:まで|に)|(?P<far>[월화수목금토일])요일",
    re.IGNORECASE,
)
_EASTERN = {"月": 0, "火": 1, "水": 2, "木": 3, "金": 4, "土": 5, "日": 6, "월": 0, "화": 1, "수": 2, "목": 3, "금": 4, "토": 5, "일": 6}  # fmt: skip
_NEXT = late(r"\b(?:next|nächsten|prochain)\b", re.IGNORECASE)


def _closing(at: datetime) -> datetime:
    return at.replace(hour=23, minute=59, second=59, microsecond=0)


def _sunday(at: datetime) -> datetime:
    return _closing(at + (6 - at.weekday()) * _DAY)


def _month_end(at: datetime) -> datetime:
    first = at.replace(day=28) + 4 * _DAY
    return _closing(first - first.day * _DAY)


_NAMED: tuple[tuple[str, Callable[[datetime], datetime]], ...] = (
    (rf"\b(?:(?:by|before) (?:the )?{_END})?tomorrow\b|\b(?:bis|spätestens) morgen\b|\bmorgen\b(?= )|\bdemain\b|\bmañana\b|\bamanhã\b|\bdomani\b|明日|내일|明天", lambda at: _closing(at + _DAY)),
    (r"\b(?:later |by (?:the )?end of |by close of (?:business )?|before the end of )today\b|\b(?:by|before) (?:the )?(?:end of (?:the )?(?:business )?day|eod|eob|cob|close of business)\b|\btoday\b|\bheute\b|\baujourd['’]hui\b|\bhoy\b|\bhoje\b|\boggi\b|\bvandaag\b|本日|今日中|오늘|今天", _closing),
    (r"\bwithin (?:the|a) (?:next |coming )?week\b|\bin (?:the (?:next|coming) week|a week)\b", lambda at: at + timedelta(days=7)),
    (r"\bnext week\b|\b(?:nächste|kommende)r? woche\b|\bla semaine prochaine\b|\bla próxima semana\b|\bna próxima semana\b|\bla prossima settimana\b|\bvolgende week\b|来週|다음 ?주|下周", lambda at: _sunday(at + timedelta(days=7))),
    (r"\b(?:by|before|at|towards) (?:the )?end of (?:the|this) (?:\w+ )?week\b|\b(?:later )?this week\b|\bdiese(?:r)? woche\b|\bcette semaine\b|\besta semana\b|\bquesta settimana\b|\bdeze week\b|\bfine settimana\b|今週|이번 ?주|本周", _sunday),
    (r"\b(?:by|before|at|towards) (?:the )?end of (?:the|this) month\b|\b(?:later )?this month\b|\bfin de(?: este)? mes\b|\bmonatsende\b|\bfin du mois\b|\bfim do mês\b|\bfine (?:del )?mese\b|\beind van de maand\b|今月|이번 ?달|本月", _month_end),
    (r"\bnext month\b|\bnächsten monat\b|\ble mois prochain\b|\bel próximo mes\b|\bno próximo mês\b|\bil prossimo mese\b|\bvolgende maand\b|来月|다음 ?달|下个月", lambda at: _month_end(_month_end(at) + _DAY)),
)  # fmt: skip
_PATTERNS = tuple((late(words, re.IGNORECASE), ends) for words, ends in _NAMED)
_OF_END = late(
    r"\b(?:resol\w+|recover\w+|restor\w+|clos\w+|mitigat\w+|end|fix\w*|behebung|résolution|resolución|resolução|risoluzione|oplossing)\b",
    re.IGNORECASE,
)
_OF_NOW = late(r"\b(?:of|from|after) (?:now|today|this (?:post|message|update|notice))\b", re.IGNORECASE)
_TIMED_BY = late(r"\b(?:of|after|from|following|once|nach|après|tras|después|após|dopo)\b", re.IGNORECASE)


def due(text: str, promised: datetime, over: datetime | None = None) -> datetime | None:
    """When a promise made at an instant falls due; None where it names no term (`in the coming days`, `soon`), or one that
    counts from what is not on record. `over` is the end of the incident, for terms that count from it.
    """
    told = sorted(_terms(text, promised, over), key=lambda term: (term[0], -term[1]))
    return (
        max((term for term in told if term[0] < told[0][1]), key=lambda term: (term[1], -term[0]))[2] if told else None
    )


_Term = tuple[int, int, datetime | None]
"""Start and end of its words, and when it is over; None where that is not known."""


def _terms(text: str, promised: datetime, over: datetime | None) -> Iterator[_Term]:
    """All terms that a text names."""
    for pattern in (_LENGTH, _EAST, _FROM_NOW):
        yield from ((*found.span(), _length(found, promised, over)) for found in pattern.finditer(text))
    yield from _days(text, promised)
    yield from ((*found.span(), _end_of_month(found, promised)) for found in _MONTHS_END.finditer(text))
    for pattern, ends in _PATTERNS:
        yield from ((*found.span(), ends(promised)) for found in pattern.finditer(text))


def _days(text: str, promised: datetime) -> Iterator[_Term]:
    """Dates and weekdays, without those on which the outage was."""
    for pattern in _DATES:
        for found in pattern.finditer(text):
            day = _date(found, promised)
            if day is not None and not _is_of_event(text, found):
                yield *found.span(), day
    for found in _OF_WEEK.finditer(text):
        if not _is_of_event(text, found):
            yield *found.span(), _weekday(found, promised)


def _end_of_month(found: re.Match[str], promised: datetime) -> datetime:
    """The end of the next month of that name, or of this one."""
    month = MONTHS[next(name for name in found.groups() if name).casefold()]
    ahead = (month - promised.month) % 12
    return _month_end(promised.replace(day=1) + ahead * timedelta(days=30.5)) if ahead else _month_end(promised)


def _length(found: re.Match[str], promised: datetime, over: datetime | None) -> datetime | None:
    count = _number(found[2] or found[1])
    base = _base(found["base"] or "", promised, over)
    if count is None or base is None:
        return None
    if found["working"] or (
        found["day"] and ((found["kind"] or "").strip().casefold() in {"business", "working"} or found["after"])
    ):
        return _working_days(base, count)
    unit = timedelta(hours=1) if found["hour"] else timedelta(days=7) if found["week"] else _DAY
    return base + count * unit


def _base(words: str, promised: datetime, over: datetime | None) -> datetime | None:
    """What a length counts from: the promise, or the end of the incident where it says so."""
    if not _TIMED_BY.search(words) or _OF_NOW.search(words):
        return promised
    return max(promised, over) if _OF_END.search(words) and over else None


def _number(word: str) -> int | None:
    return int(word) if word.isdigit() else COUNTS.get(word.casefold())


def _date(found: re.Match[str], promised: datetime) -> datetime | None:
    """The end of a date that is not before the promise; of one without its year, the next."""
    month = int(found["m"]) if found["m"].isdigit() else MONTHS[found["m"].casefold()]
    for year in (int(found["y"]),) if found["y"] else (promised.year, promised.year + 1):
        try:
            day = _closing(promised.replace(year=year, month=month, day=int(found["d"])))
        except ValueError:
            return None
        if day >= promised:
            return day
        if (promised - day).days < _LONG_AGO:
            return None
    return None


def _is_of_event(text: str, found: re.Match[str]) -> bool:
    """Whether a date is that of the outage: "of the incident on 16 April", "on the 3 April outage"."""
    on = _ON.match(found.group()) is not None and _OF_EVENT.search(text, 0, found.start()) is not None
    return on or _NOUN_AFTER.match(text, found.end()) is not None


def _weekday(found: re.Match[str], promised: datetime) -> datetime:
    """The next such day, never that of the promise; of "next Friday" the one of next week."""
    named = found["day"]
    wanted = WEEKDAYS[named.casefold()] if named else _EASTERN[found["east"] or found["far"]]
    ahead = (wanted - promised.weekday() - 1) % 7 + 1
    if (found["next"] or _NEXT.search(found.group())) and promised.weekday() + ahead < len(_EASTERN) // 2:
        ahead += 7
    return _closing(promised + ahead * _DAY)


def _working_days(at: datetime, count: int) -> datetime:
    """Monday to Friday; holidays differ by country and are not known."""
    while count > 0:
        at += _DAY
        count -= at.weekday() < 5
    return at
