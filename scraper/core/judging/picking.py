"""Picking one instant among claims: the earliest onset or the last end that is neither a slip nor an outlier."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from scraper.core.instants import until_of
from scraper.core.judging.case import Statement
from scraper.core.judging.coarseness import COARSE, distrusted
from scraper.core.judging.mutations import mutation
from scraper.core.judging.official_times import is_fine
from scraper.core.judging.outliers import AROUND, OUTLIER
from scraper.core.judging.weighing import SAME, Hearing
from scraper.core.model import Basis, Instant, Precision

MANY = 3
"""From so many voices on, one that says otherwise is mistaken rather than better informed."""
_COARSE_ORDER = tuple(COARSE)


@dataclass(frozen=True, slots=True)
class _Told:
    """Statements with clock times, and how many independent voices stand behind each."""

    statements: Sequence[Statement]
    support: Mapping[datetime, int]
    around: Mapping[datetime, int]

    @property
    def best(self) -> datetime:
        """The best supported time; of equals the one with most voices about it, then the first."""
        return min(self.support, key=lambda at: (-self.support[at], -self.around[at], at))

    def is_as_good(self, at: datetime) -> bool:
        """Whether as many voices give a time as the best one, and as many lie about it."""
        return self.support[at] >= self.support[self.best] and self.around[at] >= self.around[self.best]


def earliest(statements: Iterable[Statement], hearing: Hearing) -> Instant | None:
    """The earliest clock time claimed for the start of the whole."""
    told = _sound(statements, hearing, rough=True)
    if not told.statements:
        return None
    best = told.best
    first = min(at for at in told.support if at >= best - OUTLIER or told.is_as_good(at))
    return _agreed([s for s in told.statements if first <= _at(s) <= first + SAME])


def latest(statements: Iterable[Statement], hearing: Hearing) -> Instant | None:
    """The last clock time claimed: a later end covers an earlier one, which may be of one part or one wave."""
    told = _sound(statements, hearing)
    if not told.statements:
        return None
    best = told.best
    last = max(at for at in told.support if at <= best + OUTLIER or told.is_as_good(at))
    return _agreed([s for s in told.statements if last - SAME <= _at(s) <= last])


def first_word(statements: Iterable[Statement], hearing: Hearing) -> Instant | None:
    """The earliest clock time claimed for a post, unless one voice alone gives it and many agree on a later one: all of
    them quote one page.
    """
    statements = tuple(statements)
    told, first = _sound(statements, hearing, rough=True), earliest(statements, hearing)
    if first is None or told.support[first.at] > 1 or told.support[told.best] < MANY:
        return first
    return _agreed([s for s in told.statements if abs(_at(s) - told.best) <= SAME])


def most_voiced(
    statements: Iterable[Statement], hearing: Hearing, beside: Iterable[tuple[datetime, str]] = ()
) -> Instant | None:
    """The clock time most independent voices give; of several the latest that is not far from all else that is told.
    `beside`: further times and their voices, less sure, that speak for a time near them.
    """
    told = _sound(statements, hearing)
    if not told.statements:
        return None
    most = max(told.support.values())
    equal = [at for at, n in told.support.items() if n == most]
    voiced = [*((_at(s), s.voice) for s in told.statements), *beside]
    about = {at: len({voice for other, voice in voiced if abs(other - at) <= AROUND}) for at in equal}
    best = max(equal, key=lambda at: (about[at], at))
    last = max(at for at in equal if at <= best + OUTLIER)
    return _agreed([s for s in told.statements if abs(_at(s) - last) <= SAME])


def agreed_onset(statements: Iterable[Statement]) -> tuple[datetime, int] | None:
    """The clock time about which most voices put the start, and how many; None where none is given."""
    around = _supports([s for s in statements if is_fine(s) and not distrusted(s) and not s.of_wave], AROUND)
    best = min(around, key=lambda at: (-around[at], at), default=None)
    return None if best is None else (best, around[best])


def coarsely(statements: Iterable[Statement]) -> Instant | None:
    """The finest of the coarse times (hour, part of the day, day, month); of equals the most voiced, then the first."""
    known = [s for s in statements if s.claim.at is not None and not s.denies and s.claim.precision in COARSE]
    for precision in _COARSE_ORDER:
        told = [s for s in known if s.claim.precision is precision and not distrusted(s)]
        if told:
            return _agreed(told)
    return None


def _sound(statements: Iterable[Statement], hearing: Hearing, *, rough: bool = False) -> _Told:
    """Clock times that can be trusted; those of one wave or part, and lone approximate ones, only for want of others. A
    slip is never taken: what it slipped from is better supported, and the next rule finds it. `rough`: an approximate
    time stands where it is more than an hour from every exact one; nearer, it is that one told roughly.
    """
    fine = [s for s in statements if is_fine(s) and not distrusted(s)]
    whole = [s for s in fine if not s.of_wave and not s.of_part] or fine
    sound = [s for s in whole if mutation(s, hearing.anchors) is None]
    support = _supports(sound)
    exact = {_at(s) for s in sound if s.claim.qualifier == "exact" or support[_at(s)] > 1}
    firm = [s for s in sound if _at(s) in exact or (rough and all(abs(_at(s) - at) > AROUND for at in exact))] or sound
    return _Told(firm, support if len(firm) == len(sound) else _supports(firm), _supports(firm, AROUND))


def _supports(statements: Sequence[Statement], near: timedelta = SAME) -> Mapping[datetime, int]:
    """How many independent voices give about each time."""
    voiced: defaultdict[datetime, set[str]] = defaultdict(set)
    for statement in statements:
        voiced[_at(statement)].add(statement.voice)
    return {at: len(set().union(*(v for o, v in voiced.items() if abs(o - at) <= near))) for at in voiced}


def _at(statement: Statement) -> datetime:
    assert statement.claim.at is not None
    return statement.claim.at


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
        next(filter(None, map(until_of, same)), None),
    )
