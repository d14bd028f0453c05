"""Windows that accounts tell whole, where no record of the provider is held: "from 17:34 to 18:52, 78 minutes"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from scraper.core.judging.case import Rank, Statement
from scraper.core.judging.coarseness import distrusted
from scraper.core.judging.mutations import mutation
from scraper.core.judging.official_times import is_fine
from scraper.core.judging.weighing import SAME, Hearing
from scraper.core.model import Instant, Precision

TOLD_WHOLE = "told whole"
"""Name of the rule by which such a window decides."""
_EXACTLY = timedelta(minutes=2)
"""How far a length may lie from the distance of the two times that it was told with."""
_ROUND = 1800
"""Lengths in whole half hours are estimates: they prove nothing of the times that they fit."""


@dataclass(frozen=True, slots=True)
class ToldWindow:
    """A start and an end that one account gives together; `voices` are those that give about the same two, `measured`
    whether one of them gives, to the minute, the length that lies between.
    """

    start: datetime
    end: datetime
    voices: frozenset[str]
    measured: bool

    @property
    def weight(self) -> int:
        """Voices, and one more where the length was counted out."""
        return len(self.voices) + self.measured

    def is_near(self, other: ToldWindow) -> bool:
        """Whether the two are one window."""
        return abs(self.start - other.start) <= SAME and abs(self.end - other.end) <= SAME


def told_window(hearing: Hearing) -> ToldWindow | None:
    """The window that two voices give, or one with its length to the minute; None where another one weighs as much, or
    what else is told of the end outweighs it.
    """
    if hearing.case.records or hearing.case.founding:
        return None
    pairs = tuple(_pairs(hearing))
    joined = [_joined(pair, pairs) for pair in pairs]
    best = max(joined, key=lambda w: (w.weight, w.start, w.end), default=None)
    if best is None or best.weight < 2 or any(w.weight >= best.weight and not w.is_near(best) for w in joined):
        return None
    return None if _is_outweighed(best, hearing) else best


def _is_outweighed(window: ToldWindow, hearing: Hearing) -> bool:
    """Whether a later wave is told of, as many other voices agree on another end, or quote the provider with others."""
    waves = (s.claim.at for s in hearing.case.on("started") if s.of_wave and not distrusted(s))
    if any(at is not None and at >= window.end for at in waves):
        return True
    others = [s for s in _sound("ended", hearing) if _off(s, window.end) and s.voice not in window.voices]
    quoting = {s.voice for s in others if s.rank is Rank.QUOTED}
    agreeing = (len({o.voice for o in others if s.claim.at and not _off(o, s.claim.at)}) for s in others)
    return max(len(quoting), *agreeing, 0) >= window.weight


def start_told(hearing: Hearing) -> Instant | None:
    """Where the window that is told whole begins."""
    window = told_window(hearing)
    return Instant(window.start, Precision.MINUTE) if window else None


def end_told(hearing: Hearing) -> Instant | None:
    """Where it ends."""
    window = told_window(hearing)
    return Instant(window.end, Precision.MINUTE) if window else None


def _joined(window: ToldWindow, others: Iterable[ToldWindow]) -> ToldWindow:
    near = [o for o in others if window.is_near(o)]
    voices = frozenset().union(*(o.voices for o in near))
    return ToldWindow(window.start, window.end, voices, any(o.measured for o in near))


def _pairs(hearing: Hearing) -> Iterator[ToldWindow]:
    """The start and the end of each account that gives one of either."""
    begun, over = _by_document(_sound("started", hearing)), _by_document(_sound("ended", hearing))
    lengths = _by_document(s for s in hearing.case.on("duration") if not s.denies and s.claim.qualifier == "exact")
    for document in sorted(begun.keys() & over.keys()):
        for start, end in _bounds(begun[document], over[document], lengths.get(document, ())):
            seconds = (end - start).total_seconds()
            measured = any(_counts_out(s.claim.value, seconds) for s in lengths.get(document, ()))
            yield ToldWindow(start, end, frozenset({begun[document][0].voice}), measured)


def _bounds(
    begun: Sequence[Statement], over: Sequence[Statement], lengths: Sequence[Statement]
) -> Iterator[tuple[datetime, datetime]]:
    """Start and end where an account gives one of each; of several, those whose distance is a length that it gives."""
    starts, ends = (sorted({s.claim.at for s in told if s.claim.at}) for told in (begun, over))
    if len(starts) == len(ends) == 1:
        lengths = ()
    elif not lengths:
        return
    for start in starts:
        for end in (e for e in ends if e > start):
            if not lengths or any(_counts_out(s.claim.value, (end - start).total_seconds()) for s in lengths):
                yield start, end


def _counts_out(length: object, seconds: float) -> bool:
    return isinstance(length, int) and length % _ROUND > 0 and abs(length - seconds) <= _EXACTLY.total_seconds()


def _by_document(statements: Iterable[Statement]) -> dict[str, list[Statement]]:
    found: defaultdict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        found[statement.claim.document].append(statement)
    return found


def _sound(kind: str, hearing: Hearing) -> Iterator[Statement]:
    """Clock times of the whole that a writer gives, or the provider through one."""
    for s in hearing.case.on(kind):
        of_the_whole = s.rank in (Rank.QUOTED, Rank.PRESS) and not (s.of_wave or s.of_part)
        if of_the_whole and is_fine(s) and not distrusted(s) and mutation(s, hearing.anchors) is None:
            yield s


def _off(statement: Statement, at: datetime) -> bool:
    return statement.claim.at is not None and abs(statement.claim.at - at) > SAME
