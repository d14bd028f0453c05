"""Other incidents that a report names by the way: who, and on which day or within which days.

A sentence is read as a row of names and times (`whose_past`). A stretch of days ("last week") becomes a claim that gives
its first and last day and has the flag `SPAN`: it is of an incident only where exactly one of that provider is known in
it, or as many as the article counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.articles.past_times import LONGEST, When, past_times, slot_of
from scraper.core.articles.spans import is_dateline
from scraper.core.articles.stretches import days_of_stretch
from scraper.core.articles.whose_past import Past, bound, in_order, looks_back, undated
from scraper.core.articles.years_past import is_of_a_deed
from scraper.core.language.again import ONE_MORE
from scraper.core.language.looking_back import (
    AS_MANY,
    DONE,
    GREW,
    NOT_OF_OUTAGES,
    NTH,
    NUMBERS,
    OF_ANYBODY,
    ORDINALS,
    STRETCHES,
    UNITS,
)
from scraper.core.language.other_news import OTHER_NEWS
from scraper.core.model import SPAN, About, Basis, Claim, Precision
from scraper.core.patterns import late

KIND = "started"
_COARSE = (Precision.DAY, Precision.MONTH)
_MONTH, _DAY = len("2026-04"), len("2026-04-15")
_BESIDE = 50
_ROUNDING = timedelta(days=3)
"""How far off a count of whole weeks is."""
_SAYS = late(
    r"\b(?:said|says|told|report(?:s|ed)|announc\w+|statement|published|releas\w+|confirm\w+|apologi[sz]\w+|wrote|posted|explain\w*|mitteilung|erklär\w+|communiqué|déclar\w+|comunicado|inform[óo]|dichiar\w+|verklaring)\b|発表|公表|声明|公告|밝혔|발표",
    re.IGNORECASE,
)


def recollected(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The claims of an article without dates of other news, and with those on other incidents that no finder of facts reads."""
    base = _base(reading)
    if base is None:
        return claims
    known = {(c.about.provider, _told_day(c)) for c in claims if c.about is not None}
    dated = frozenset(provider for provider, day in known if day is not None)
    found: dict[tuple[str, str], Claim] = {}
    last: date | None = None
    told: list[Past] = []
    for line in reading.lines:
        whens = sorted(past_times(reading, line, base, last), key=lambda w: w.start)
        last = whens[-1].first if whens else last
        carried = _carried(reading, line, told)
        told = list(bound(reading, line, whens, carried))
        for past in (*told, *undated(reading, line, whens, base, dated)):
            key = (past.provider, slot_of(past.when))
            if key not in known and key not in found:
                found[key] = _claim(reading, line, past)
        if in_order(line, whens):
            claims = tuple(c for c in claims if not _out_of_order(c, line, found))
        for when, times in _in_a_row(reading, line, base):
            past = Past(reading.primary or "", when, when.start, when.end)
            claim = _claim(reading, line, past)
            flags = tuple(sorted({*claim.flags, f"times:{times}"}))
            found.setdefault((past.provider, slot_of(when)), replace(claim, flags=flags))
    kept = [c for c in claims if not _is_bare(reading, c) and not _is_rounded(c, claims)]
    others = [c for c in found.values() if not _is_own_or_known(reading, c, (*kept, *found.values()))]
    return tuple(sorted((*kept, *others), key=lambda c: (c.start, c.end_offset, c.kind, str(c.value))))


def _is_own_or_known(reading: Reading, claim: Claim, claims: tuple[Claim, ...]) -> bool:
    """Whether a stretch of days is of the article's own outage, seen from when it was written, or holds a day on which
    another outage of the provider is told elsewhere.
    """
    if claim.about is None or claim.at is None or claim.end is None or _counts_more(claim):
        return False
    first, last = claim.at.date(), claim.end.date()
    if any(first <= day <= last for day in _days_told_apart(claim, claims)):
        return True
    line = next((x for x in reading.lines if x.start <= claim.start < x.end), None)
    if line is None or not reading.frames.days or ONE_MORE.search(line.text):
        return False
    return _is_of_own_days(reading, claim, f"{first:%Y-%m}")


def _is_rounded(claim: Claim, claims: tuple[Claim, ...]) -> bool:
    """Whether a day is only a count of weeks back that rounds to another outage of the provider, which has its day: "two
    weeks earlier, on 18 November" of a report of 5 December.
    """
    if claim.kind != KIND or claim.about is None or claim.at is None or len(claim.about.day or "") != _DAY:
        return False
    written = str(claim.value)
    weeks = any(words.search(written) for words, days in UNITS if days > 1)
    if not weeks or not any(words.search(written) for _, words in NUMBERS):
        return False
    day = claim.at.date()
    return any(timedelta() < abs(day - other) <= _ROUNDING for other in _days_told_apart(claim, claims))


def _counts_more(claim: Claim) -> bool:
    """Whether a stretch is said to hold more outages than one."""
    return any(flag.startswith("times:") and flag not in {"times:0", "times:1"} for flag in claim.flags)


def _days_told_apart(claim: Claim, claims: tuple[Claim, ...]) -> Iterator[date]:
    """The days of other outages of a provider that words beside those of a claim tell."""
    for other in claims:
        apart = other.end_offset <= claim.start or claim.end_offset <= other.start
        if not apart or other.about is None or claim.about is None or len(other.about.day or "") != _DAY:
            continue
        if other.about.provider == claim.about.provider:
            yield date.fromisoformat(str(other.about.day))


def _is_of_own_days(reading: Reading, claim: Claim, month: str) -> bool:
    """Whether a stretch of the article's own provider, or a month of one that went down with it, holds the own days."""
    days, published = reading.frames.days, reading.page.published
    provider = claim.about.provider if claim.about is not None else None
    if provider in reading.felled:
        return month == min(days)[:_MONTH]
    name = next((n for n, words in STRETCHES.items() if words.fullmatch(str(claim.value))), None)
    if provider not in reading.frames.primary or published is None or name is None:
        return False
    low, high = days_of_stretch(name, published.at.date())
    return all(low <= date.fromisoformat(day) <= high for day in days)


def _carried(reading: Reading, line: Line, told: list[Past]) -> str | None:
    """The one other provider whose past outage the sentence before tells, in the same paragraph."""
    whose = {past.provider for past in told}
    before = reading.lines[line.index - 1] if line.index else None
    if before is None or before.block != line.block or len(whose) != 1:
        return None
    return next(iter(whose - set(reading.frames.primary)), None)


def _base(reading: Reading) -> date | None:
    """The day that the article counts from: its own, else that of its publication."""
    days, published = reading.frames.days, reading.page.published
    if days:
        return date.fromisoformat(min(days))
    return published.at.date() if published is not None else None


def _told_day(claim: Claim) -> str | None:
    if claim.about is not None and claim.about.day is not None:
        return claim.about.day
    return claim.at.date().isoformat() if claim.at is not None else None


def _is_bare(reading: Reading, claim: Claim) -> bool:
    """Whether a bare date has been taken for an outage: the dateline, or a day beside another provider's name in a sentence
    on other news.
    """
    about = claim.about
    if about is None or claim.kind != KIND or claim.precision not in _COARSE:
        return False
    line = next((x for x in reading.lines if x.start <= claim.start < x.end), None)
    if line is not None and is_dateline(reading, line):
        return True
    if line is not None and (_is_of_a_deed(line, claim) or _comes_after(reading, line, claim)):
        return True
    if line is not None and not line.broke and GREW.search(line.text):
        return True
    if (
        line is None
        or about.provider in reading.frames.primary
        or line.broke
        or reading.words.incidents.search(line.text)
        or looks_back(line.text)
    ):
        return False
    return any(news.search(line.text) for news in (NOT_OF_OUTAGES, OTHER_NEWS, DONE))


def _is_of_a_deed(line: Line, claim: Claim) -> bool:
    """Whether a date is of what was done about an outage, or else: "in November 2024 the regulator fined the carrier"."""
    when = next((t for t in line.times if claim.start <= t.start < claim.end_offset and t.at == claim.at), None)
    if when is None:
        return False
    return is_of_a_deed(line.before(when.start, _BESIDE), line.after(when.end, _BESIDE))


def _comes_after(reading: Reading, line: Line, claim: Claim) -> bool:
    """Whether a day behind the article's own is that of a word on its outage, and not of one more."""
    about, days = claim.about, reading.frames.days
    if about is None or about.provider not in reading.frames.primary or not days or len(about.day or "") != _DAY:
        return False
    return str(about.day) > max(days) and ONE_MORE.search(line.text) is None and _SAYS.search(line.text) is not None


def _out_of_order(claim: Claim, line: Line, found: dict[tuple[str, str], Claim]) -> bool:
    """Whether a time of a row has been taken for that of another name than the one it belongs to."""
    if claim.kind != KIND or claim.precision not in _COARSE or not line.start <= claim.start < line.end:
        return False
    mine = [c for c in found.values() if c.start < claim.end_offset and claim.start < c.end_offset and c.at == claim.at]
    return bool(mine) and all(c.about and claim.about and c.about.provider != claim.about.provider for c in mine)


def _in_a_row(reading: Reading, line: Line, base: date) -> Iterator[tuple[When, int]]:
    """How many outages of its own an article counts before the present one: "its third in as many weeks"."""
    if reading.primary is None or any(n.provider not in reading.frames.primary for n in line.namings):
        return
    for match in NTH.finditer(line.text):
        nth = next(n for n, words in ORDINALS if words.fullmatch(match["nth"]))
        unit = next((days for words, days in UNITS if words.match(match["unit"])), 0)
        if not unit or OF_ANYBODY.search(match.group()):
            continue
        counts = [n for n, words in NUMBERS if words.search(match["many"])]
        count = nth if AS_MANY.search(match["many"]) else counts[0] if counts else 1
        first = base - timedelta(days=min(count * unit, LONGEST))
        last = base - timedelta(days=1)
        yield When(line.start + match.start(), line.start + match.end(), first, last, vague=True), nth - 1


def _claim(reading: Reading, line: Line, past: Past) -> Claim:
    slot = slot_of(past.when)
    one = "/" not in slot
    value = reading.text[past.when.start : past.when.end]
    about = About(past.provider, slot if one else None)
    claim = reading.claim(line, KIND, past.start, past.end, value, about=about)
    return replace(
        claim,
        at=datetime.combine(past.when.first, time(), UTC),
        end=None if one else datetime.combine(past.when.last, time(), UTC),
        precision=Precision.MONTH if len(slot) == _MONTH else Precision.DAY,
        basis=Basis.RELATIVE,
        flags=claim.flags if one else tuple(sorted({*claim.flags, SPAN})),
    )
