"""The start of an outage by the word of the press and of users, where nothing of the provider's decides."""

from __future__ import annotations

from collections.abc import Iterable

from scraper.core.judging.case import Rank, Statement
from scraper.core.judging.coarseness import covered, covers, distrusted
from scraper.core.judging.mutations import mutation
from scraper.core.judging.official_times import is_fine
from scraper.core.judging.picking import coarsely, earliest
from scraper.core.judging.stated_windows import FINE
from scraper.core.judging.weighing import FIRST_REPORTS, SAME, Hearing, judged_instant, ranked, voices
from scraper.core.model import Instant, Precision

_FACT = "started"
_COARSER = (Precision.HOUR, Precision.PART_OF_DAY)
_SEVERAL = 2


def timed(statement: Statement) -> bool:
    """Whether a statement is on the whole and gives a time to the hour or finer that can be trusted."""
    known = is_fine(statement) or statement.claim.precision is Precision.HOUR
    return known and not statement.of_wave and not distrusted(statement)


def _before_end(statements: Iterable[Statement], hearing: Hearing) -> list[Statement]:
    """Without the times after the end, where that is known to the minute: those are of later reports, or later waves."""
    end = judged_instant(hearing, "ended")
    known = end is not None and end.precision in FINE
    return [s for s in statements if not (known and end and s.claim.at and s.claim.at >= end.at)]


def _is_a_later_wave(start: Instant, told: Iterable[Statement]) -> bool:
    """Whether a start is only told as that of a wave, and another account has it begun hours before, if to the hour."""
    own = [s for s in told if is_fine(s) and lends(s, start)]
    before = [s for s in told if timed(s) and s.claim.at and s.claim.at < start.at - FIRST_REPORTS]
    return bool(own) and all(s.of_wave for s in own) and bool(before)


def by_reports(hearing: Hearing) -> Instant | None:
    """The first user reports to the minute, unless it had begun long before by an account that knows the hour."""
    told = _before_end(ranked(hearing.case.on(_FACT), Rank.CROWD), hearing)
    fine, rough = earliest(told, hearing), coarsely(s for s in told if s.claim.precision is Precision.HOUR)
    return None if fine and rough and rough.at < fine.at - FIRST_REPORTS else fine


def by_several(hearing: Hearing) -> Instant | None:
    """The earliest time that two voices give, users' reports among them, where one outlet alone gives the start that
    would be taken, and a later one: all look at the same reports, and it rounds.
    """
    told, press = hearing.case.on(_FACT), by_press(hearing)
    if press is None or voices(s for s in told if lends(s, press)) > 1:
        return None
    sound = (s for s in _before_end(told, hearing) if is_fine(s) and timed(s) and mutation(s, hearing.anchors) is None)
    near = [(s.claim.at, s) for s in sound if s.claim.at and SAME < press.at - s.claim.at <= FIRST_REPORTS]
    shared = [s for at, s in near if voices(o for other, o in near if abs(other - at) <= SAME) >= _SEVERAL]
    return earliest(shared, hearing)


def by_press(hearing: Hearing) -> Instant | None:
    """The earliest start of the press, unless one voice alone gives it and others, who agree on another time, exclude it."""
    told = hearing.case.on(_FACT)
    start = earliest(_before_end(ranked(told, Rank.PRESS), hearing), hearing)
    return None if start is None or _is_a_later_wave(start, told) or _is_outvoted(start, told) else start


def _is_outvoted(start: Instant, told: tuple[Statement, ...]) -> bool:
    """Whether a start has one voice, no other clock time stands beside it, and several voices to the hour or the part of
    the day exclude it that agree among themselves.
    """
    fine = [s for s in told if is_fine(s)]
    if voices(s for s in fine if lends(s, start)) > 1 or any(not lends(s, start) for s in fine):
        return False
    coarse = [s for s in told if s.claim.precision in _COARSER and s.claim.at and not s.denies and not distrusted(s)]
    excluding = [s for s in coarse if not covers(s, start)]
    return len(excluding) == len(coarse) and voices(excluding) > 1 and _meet(excluding)


def _meet(statements: Iterable[Statement]) -> bool:
    """Whether coarse times have an instant in common."""
    spans = [covered(s) for s in statements]
    return max(low for low, _ in spans) <= min(high for _, high in spans)


def lends(statement: Statement, at: Instant) -> bool:
    """Whether a statement gives about this time."""
    claimed = statement.claim.at
    return claimed is not None and abs(claimed - at.at) <= SAME
