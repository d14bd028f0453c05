"""Other incidents that a report names by the way: who, and on which day or within which days.

A sentence is read as a row of names and times (`whose_past`). A stretch of days ("last week") becomes a claim that gives
its first and last day and has the flag `SPAN`: it is of an incident only where exactly one of that provider is known in
it, or as many as the article counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.articles.past_times import LONGEST, When, past_times, slot_of
from scraper.core.articles.spans import is_dateline
from scraper.core.articles.whose_past import Past, bound, in_order, looks_back, undated
from scraper.core.language.looking_back import AS_MANY, DONE, NOT_OF_OUTAGES, NTH, NUMBERS, OF_ANYBODY, ORDINALS, UNITS
from scraper.core.language.other_news import OTHER_NEWS
from scraper.core.model import SPAN, About, Basis, Claim, Precision

KIND = "started"
_COARSE = (Precision.DAY, Precision.MONTH)
_MONTH = len("2026-04")
"""Days that a count goes back."""


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
    kept = (c for c in claims if not _is_bare(reading, c))
    return tuple(sorted((*kept, *found.values()), key=lambda c: (c.start, c.end_offset, c.kind, str(c.value))))


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
    if (
        line is None
        or about.provider in reading.frames.primary
        or line.broke
        or reading.words.incidents.search(line.text)
        or looks_back(line.text)
    ):
        return False
    return any(news.search(line.text) for news in (NOT_OF_OUTAGES, OTHER_NEWS, DONE))


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
