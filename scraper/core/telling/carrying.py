"""Whether a sentence says only what its claims carry: no time, length, number, name or word without evidence.

The test is meant to refuse too much rather than too little; what it refuses is not published.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import datetime

from scraper.core.instants import counted
from scraper.core.judging.pins import PINNED
from scraper.core.language.text import fold, words
from scraper.core.language.wording import MONTHS, clock, day, length, short_day
from scraper.core.model import Claim, PeakReports, Precision
from scraper.core.patterns import late
from scraper.core.telling.apart import closings, openings

_CLOCK = late(r"(?<![\d:])(\d{1,2}):(\d{2})(?![\d:])")
_DATE = late(rf"(?<!\d)(\d{{1,2}} (?:{'|'.join(MONTHS)})(?: \d{{4}})?)(?!\d)")
_MONTH = late(rf"(?:{'|'.join(MONTHS)}) \d{{4}}")
_LENGTH = late(r"(?<![\w.])(?:\d+ d \d+ h|\d+ d|\d+ h \d+ min|\d+ h|\d+ min|\d+ s)(?!\w)")
_NUMBER = late(r"\d+(?:,\d{3})*(?:\.\d+)?")
_FROM = late(r"\b(?:from|since|began at|starting at|start at)\s+(\d{1,2}:\d{2})", re.IGNORECASE)
_TO = late(r"\b(?:to|until|ended at|resolved at|over at)\s+(\d{1,2}:\d{2})", re.IGNORECASE)
_TOPICS: tuple[tuple[re.Pattern[str], Callable[[Claim], bool]], ...] = (
    (late(r"\bcauses?\b", re.IGNORECASE), lambda c: c.kind == "cause"),
    (late(r"\breviewed correction\b", re.IGNORECASE), lambda c: PINNED in c.flags),
    (late(r"\bprovider gives\b", re.IGNORECASE), lambda c: c.speaker == "provider" and c.qualifier != "denies"),
    (late(r"\bdenies\b", re.IGNORECASE), lambda c: c.kind == "denial"),
    (late(r"\buser reports\b", re.IGNORECASE), lambda c: c.kind == "peak_reports"),
    (late(r"\berror codes\b", re.IGNORECASE), lambda c: c.kind == "error_code"),
    (late(r"\bfirst post(?:ed)?\b", re.IGNORECASE), lambda c: c.kind == "acknowledged"),
    (late(r"\bfirst reports\b", re.IGNORECASE), lambda c: c.kind == "started"),
    (late(r"\bwhat users saw\b", re.IGNORECASE), lambda c: c.kind == "symptom"),
)
"""A phrase that names a fact needs a claim on that fact, also where it says that nothing is known of it."""
_BEGINNINGS, _ENDINGS = frozenset({"started", "acknowledged"}), frozenset({"ended"})


def is_carried(sentence: str, claims: Iterable[Claim], known: Iterable[str], vocabulary: frozenset[str]) -> bool:
    """Whether every fact of the sentence is in one of the claims. `known` are phrases that identify the incident
    (names of its provider and parts); `vocabulary` are folded words that state no fact by themselves.

    Times must be a claim's, dates the day of one, lengths a claimed one or the distance of two claimed times, other
    numbers and all remaining words part of a claim's value or quote. A time after `from` must be of a beginning and
    one after `to` of an end, where the claims tell which is which.
    """
    whole = tuple(claims)
    if not whole or any(p.search(sentence) and not any(on(c) for c in whole) for p, on in _TOPICS):
        return False
    # A claim that there is none carries no time, number or name of its own.
    evidence = tuple(c for c in whole if c.qualifier != "denies")
    left = sentence
    for phrase in sorted(known, key=len, reverse=True):
        if phrase:
            left = re.sub(rf"(?<!\w){re.escape(phrase)}(?!\w)", " ", left, flags=re.IGNORECASE)
    if not _roles_kept(left, evidence):
        return False
    for pattern, carried_by in ((_LENGTH, _lengths), (_DATE, _dates), (_MONTH, _months), (_CLOCK, _clocks)):
        told = set(pattern.findall(left)) if pattern is not _CLOCK else {f.group() for f in _CLOCK.finditer(left)}
        if told and not told <= carried_by(evidence):
            return False
        left = pattern.sub(" ", left)
    numbers = {found.replace(",", "") for found in _NUMBER.findall(left)}
    if numbers and not numbers <= _numbers(evidence):
        return False
    said = _said(evidence)
    return all(word in vocabulary or word in said or word.isdigit() for word in words(left))


def _roles_kept(sentence: str, evidence: tuple[Claim, ...]) -> bool:
    # A range of disputed values names ends on both sides: there "from" is not the beginning of the outage.
    begun, over = _clocks(evidence, _BEGINNINGS), _clocks(evidence, _ENDINGS)
    if begun and over:
        # Beside times that are told as such, the posts of a status page say when it was on and when it was over.
        begun |= {clock(at) for at in openings(evidence)}
        over |= {clock(at) for at in closings(evidence)}
    for clause in re.split(r"[;,.]\s|\band the\b", sentence):
        first, last = _FROM.search(clause), _TO.search(clause)
        if first and last:
            pair = (first[1], last[1])
            if not _ordered(pair, begun, over):
                return False
        elif (first and begun and first[1] not in begun) or (last and over and last[1] not in over):
            return False
    return True


def _ordered(pair: tuple[str, str], begun: frozenset[str], over: frozenset[str]) -> bool:
    one, other = pair
    whole = one in begun and other in over
    same = (one in begun and other in begun) or (one in over and other in over)
    return whole or (same and one <= other)


def _instants(evidence: Iterable[Claim]) -> list[datetime]:
    return [at for c in evidence for at in (c.at, c.end) if at is not None]


def _clocks(evidence: tuple[Claim, ...], kinds: frozenset[str] | None = None) -> frozenset[str]:
    coarse = (Precision.DAY, Precision.MONTH, Precision.PART_OF_DAY)
    told = [c for c in evidence if (kinds is None or c.kind in kinds) and c.precision not in coarse]
    return frozenset(f"{at:%H:%M}" for at in _instants(told))


def _dates(evidence: tuple[Claim, ...]) -> frozenset[str]:
    told = [c for c in evidence if c.precision is not Precision.MONTH]
    return frozenset(form for at in _instants(told) for form in (day(at), short_day(at)))


def _months(evidence: tuple[Claim, ...]) -> frozenset[str]:
    return frozenset(f"{MONTHS[at.month - 1]} {at.year}" for at in _instants(evidence))


def _lengths(evidence: tuple[Claim, ...]) -> frozenset[str]:
    told = {length(c.value) for c in evidence if c.kind == "duration" and isinstance(c.value, int)}
    begun = {c.at for c in evidence if c.kind in _BEGINNINGS and c.at}
    over = {c.at for c in evidence if c.kind in _ENDINGS and c.at}
    pairs = [(a, b) for a in begun for b in begun | over if b > a]
    return frozenset(told | {length(b - a) for a, b in pairs} | {length(counted(a, b)) for a, b in pairs})


def _numbers(evidence: tuple[Claim, ...]) -> frozenset[str]:
    found = {str(c.value.n) for c in evidence if isinstance(c.value, PeakReports)}
    for text in _texts(evidence):
        found |= {n.group().replace(",", "") for n in _NUMBER.finditer(text)}
    return frozenset(found)


def _texts(evidence: tuple[Claim, ...]) -> list[str]:
    return [text for c in evidence for text in (c.quote, c.value) if isinstance(text, str)]


def _said(evidence: tuple[Claim, ...]) -> frozenset[str]:
    counters = [c.value.counter for c in evidence if isinstance(c.value, PeakReports) and c.value.counter]
    return frozenset(word for text in (*_texts(evidence), *map(fold, counters)) for word in words(text))
