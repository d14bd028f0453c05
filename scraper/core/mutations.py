"""Slips of transcription: one clock time read in another zone, half of the day, or on another day.

Most wrong times in articles are a right one so changed (16:01 UTC becomes 4:01 PM ET, 8:01 in the morning becomes
8:01 in the evening, the day moves by one). A claim that differs from a better supported instant in exactly such a way
is explained, and neither chosen nor counted as an independent second opinion.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from scraper.core.case import Case, Rank, Statement
from scraper.core.model import Basis
from scraper.core.official_times import is_fine
from scraper.core.wording import clock, length, moment

_DAY = timedelta(days=1)
_HALF_DAY = timedelta(hours=12)
_STEP = timedelta(minutes=30)
_HOUR = timedelta(hours=1)
_MOST = timedelta(hours=14)  # the widest offset of a zone from UTC
_MOST_DAYS = 7
_DIGITS = re.compile(r"(\d{1,2})[:.h](\d{2})(?!\d)")
_SIDES = {"started": "start", "acknowledged": "start", "ended": "end"}

Weight = tuple[bool, bool, int, bool, frozenset[str]]
"""In a record; quoted from the provider; independent voices; written in UTC by somebody; of the start, the end."""
_NOTHING: Weight = (False, False, 0, False, frozenset())


@dataclass(slots=True)
class _Backing:
    record: bool = False
    quoted: bool = False
    stated: bool = False
    sides: set[str] = field(default_factory=set)
    voices: set[str] = field(default_factory=set)


def anchors(case: Case) -> Mapping[datetime, Weight]:
    """Every clock time that a record or a claim of the case gives, with what speaks for it, to the minute."""
    found: defaultdict[datetime, _Backing] = defaultdict(_Backing)
    for statement in (s for kind in _SIDES for s in case.on(kind) if is_fine(s)):
        assert statement.claim.at is not None
        backing = found[_minute(statement.claim.at)]
        backing.voices.add(statement.voice)
        backing.record |= statement.rank is Rank.RECORD
        backing.quoted |= statement.rank is Rank.QUOTED
        backing.stated |= statement.claim.basis is Basis.STATED
        backing.sides.add(_SIDES[statement.claim.kind])
    for at in (at for r in case.records for at in (r.started_at, r.resolved_at, *(u.at for u in r.updates)) if at):
        found[_minute(at)].record = True
        found[_minute(at)].sides |= {"start", "end"}
    return {at: (b.record, b.quoted, len(b.voices), b.stated, frozenset(b.sides)) for at, b in found.items()}


def mutation(statement: Statement, known: Mapping[datetime, Weight]) -> str | None:
    """In a reader's words, which better supported time this one is a slip of; None when it is none."""
    at = statement.claim.at
    if at is None or not is_fine(statement):
        return None
    own, side = known.get(_minute(at), _NOTHING)[:4], _SIDES[statement.claim.kind]
    explained = [
        (order, tuple(-int(part) for part in weight[:4]), anchor, words)
        for anchor, weight in known.items()
        # Every slip is a multiple of half an hour: the minutes tell at once that most times are none.
        if (at.minute - anchor.minute) % 30 == 0 and weight[:4] > own and side in weight[4]
        for order, words in _explanations(statement, at, anchor)
    ]
    return min(explained)[3] if explained else None


def _explanations(statement: Statement, at: datetime, anchor: datetime) -> Iterable[tuple[int, str]]:
    gap = abs(_minute(at) - anchor)
    written = _as_written(statement)
    if gap and not gap % _DAY and gap <= _MOST_DAYS * _DAY:
        days = round(gap / _DAY)
        yield 0, f"{clock(anchor)} UTC moved by {'one day' if days == 1 else f'{days} days'}"
    elif gap == _HALF_DAY:
        halves = "a morning time read as evening" if at > anchor else "an evening time read as morning"
        yield 1, f"{written}twelve hours off {moment(anchor, near=at)}: {halves}"
    elif _HOUR <= gap <= _MOST and not gap % _STEP:
        if _same_digits(statement, anchor):
            yield 2, f"{written}{clock(anchor)} with the zone changed"
        elif anchor.minute % 5 and not gap % _HOUR:
            # A shared odd minute at a whole-hour distance is hardly chance; a shared :00 or :30 often is.
            yield (
                3,
                f"{written}exactly {length(gap)} off {moment(anchor, near=at)}: that minute in another zone or half of the day",
            )


def _as_written(statement: Statement) -> str:
    claim = statement.claim
    assert claim.at is not None
    text = str(claim.value or "").strip()
    if not text or claim.basis is Basis.STATED or len(text) > 60:
        return ""
    return f"“{text}” is {clock(claim.at)} UTC; "


def _same_digits(statement: Statement, anchor: datetime) -> bool:
    """Whether the claim is written with the digits that the anchor has in UTC, on a 12 or 24 hour clock."""
    return any(
        int(hour) % 12 == anchor.hour % 12 and int(minute) == anchor.minute
        for hour, minute in _DIGITS.findall(f"{statement.claim.value} {statement.claim.quote}")
    )


def _minute(at: datetime) -> datetime:
    return at.replace(second=0, microsecond=0)
