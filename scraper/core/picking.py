"""Picking one instant among claims: the earliest onset or the last end that is neither a slip nor an outlier."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from scraper.core.case import Statement
from scraper.core.model import Basis, Instant, Precision
from scraper.core.mutations import mutation
from scraper.core.official_times import is_fine
from scraper.core.weighing import COARSE, SAME, Hearing, distrusted, voices

OUTLIER = timedelta(hours=3)
"""A time that far outside the best supported one, with less support, is set aside: it is mostly another incident's."""
_COARSE_ORDER = tuple(COARSE)


def earliest(statements: Iterable[Statement], hearing: Hearing) -> Instant | None:
    """The earliest clock time claimed for the start of the whole."""
    sound = _sound(statements, hearing)
    if not sound:
        return None
    best = _best_supported(sound)
    kept = [s for s in sound if _at(s) >= best - OUTLIER or _support(s, sound) >= _support_at(best, sound)]
    first = min(_at(s) for s in kept)
    return _agreed([s for s in kept if _at(s) <= first + SAME])


def latest(statements: Iterable[Statement], hearing: Hearing) -> Instant | None:
    """The last clock time claimed: a later end covers an earlier one, which may be of one part or one wave."""
    sound = _sound(statements, hearing)
    if not sound:
        return None
    best = _best_supported(sound)
    kept = [s for s in sound if _at(s) <= best + OUTLIER or _support(s, sound) >= _support_at(best, sound)]
    last = max(_at(s) for s in kept)
    return _agreed([s for s in kept if _at(s) >= last - SAME])


def most_voiced(statements: Iterable[Statement], hearing: Hearing) -> Instant | None:
    """The clock time most independent voices give; of several the latest."""
    sound = _sound(statements, hearing)
    if not sound:
        return None
    most = max(_support(s, sound) for s in sound)
    last = max(_at(s) for s in sound if _support(s, sound) == most)
    return _agreed([s for s in sound if abs(_at(s) - last) <= SAME])


def coarsely(statements: Iterable[Statement]) -> Instant | None:
    """The finest of the coarse times (hour, part of the day, day, month); of equals the most voiced, then the first."""
    known = [s for s in statements if s.claim.at is not None and not s.denies and s.claim.precision in COARSE]
    for precision in _COARSE_ORDER:
        told = [s for s in known if s.claim.precision is precision and not distrusted(s)]
        if told:
            return _agreed(told)
    return None


def _sound(statements: Iterable[Statement], hearing: Hearing) -> list[Statement]:
    """Clock times that can be trusted; exact ones where there are any, those of one wave or part only for want of others."""
    fine = [s for s in statements if is_fine(s) and not distrusted(s)]
    fine = [s for s in fine if mutation(s, hearing.anchors) is None] or fine
    whole = [s for s in fine if not s.of_wave and not s.of_part] or fine
    return [s for s in whole if s.claim.qualifier == "exact"] or whole


def _at(statement: Statement) -> datetime:
    assert statement.claim.at is not None
    return statement.claim.at


def _support(statement: Statement, among: Sequence[Statement]) -> int:
    return _support_at(_at(statement), among)


def _support_at(at: datetime, among: Sequence[Statement]) -> int:
    return voices(s for s in among if abs(_at(s) - at) <= SAME)


def _best_supported(among: Sequence[Statement]) -> datetime:
    return min((-_support(s, among), _at(s)) for s in among)[1]


def _agreed(statements: Sequence[Statement]) -> Instant:
    """The instant most voices give among near ones; of equals the first; its best basis and precision."""
    votes: Counter[datetime] = Counter()
    for at, _ in {(_at(s), s.voice) for s in statements}:
        votes[at] += 1
    at = min(votes, key=lambda a: (-votes[a], a))
    same = [s.claim for s in statements if s.claim.at == at]
    precisions = [c.precision for c in same if c.precision]
    bases = [c.basis for c in same if c.basis]
    order = tuple(Precision)
    return Instant(
        at,
        min(precisions, key=order.index, default=Precision.MINUTE),
        min(bases, key=tuple(Basis).index, default=Basis.STATED),
    )
