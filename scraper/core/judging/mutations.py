"""Slips of transcription: one clock time read in another zone, half of the day, or on another day.

Most wrong times in articles are a right one so changed (16:01 UTC becomes 4:01 PM ET, 8:01 in the morning becomes
8:01 in the evening, the day moves by one). A claim that differs from a better supported instant in exactly such a way
is explained, and neither chosen nor counted as an independent second opinion.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from scraper.core.judging.case import Case, Rank, Statement
from scraper.core.judging.official_times import is_fine
from scraper.core.judging.slips import explanations
from scraper.core.model import Basis

_SIDES = {"started": "start", "acknowledged": "start", "ended": "end"}

Weight = tuple[bool, int, bool, bool, frozenset[str]]
"""In a record; independent voices; quoted from the provider; written in UTC by somebody; of the start, the end. Voices
come before a quotation: one outlet that quotes the provider with a slip must not outweigh two that do not slip.
"""
_NOTHING: Weight = (False, 0, False, False, frozenset())


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
    return {at: (b.record, len(b.voices), b.quoted, b.stated, frozenset(b.sides)) for at, b in found.items()}


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
        for order, words in explanations(statement.claim, _minute(at), anchor)
    ]
    return min(explained)[3] if explained else None


def _minute(at: datetime) -> datetime:
    return at.replace(second=0, microsecond=0)
