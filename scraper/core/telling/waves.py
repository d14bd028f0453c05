"""Stretches of impact inside one incident: stated impact windows, a record reopened, or later waves in articles."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from scraper.core.judging.case import Rank, Statement
from scraper.core.judging.coarseness import distrusted
from scraper.core.judging.mutations import mutation
from scraper.core.judging.not_held import is_not_held
from scraper.core.judging.official_times import is_ahead, is_fine
from scraper.core.judging.stated_windows import WINDOW, stated_windows
from scraper.core.judging.stretches import STRETCHES, stretches, within
from scraper.core.judging.weighing import SAME, Hearing, voices
from scraper.core.model import Wave, Window

ONE_WAVE = timedelta(minutes=30)
"""Starts of a later wave given no further apart are of one wave: such starts are rarely posted, mostly estimated."""
WELL_APART = timedelta(minutes=45)
"""Without an end in between, starts further apart than this are no two readings of one."""
APART = timedelta(minutes=10)
"""A later onset nearer than this to the first one is another reading of the same."""


def waves(hearing: Hearing, window: Window) -> tuple[Wave, ...]:
    """Waves in order; one for an incident told as a single stretch, none where no start is known to the hour."""
    official = stretches(hearing.case.incidents or hearing.case.records)
    if len(official) > 1 or (official and any(r.impact_windows for r in hearing.case.incidents)):
        return _as_measured(hearing, official, window)
    records = hearing.case.incidents or hearing.case.records
    if window.start is None or window.start.precision in ("day", "part_of_day", "month"):
        return ()
    if any(map(is_ahead, records)) or (records and all(map(is_not_held, records))):
        return ()
    later = _later_starts(hearing, window)
    if not later:
        return (Wave(window.start.at, window.end.at if window.end and window.duration_s is not None else None),)
    starts = (window.start.at, *later)
    ends = [_end_between(hearing, a, b) for a, b in zip(starts, later, strict=False)]
    return tuple(Wave(a, b) for a, b in zip(starts, (*ends, window.end.at if window.end else None), strict=True))


def _as_measured(hearing: Hearing, official: tuple[Wave, ...], window: Window) -> tuple[Wave, ...]:
    """The record's stretches; where the length adds them up, with the start and the end that it is measured from."""
    verdict = hearing.reached.get("duration")
    if verdict is None or verdict.rule != STRETCHES or window.start is None or window.end is None:
        return official
    return within(official, window.start.at, window.end.at) or official


def _later_starts(hearing: Hearing, window: Window) -> tuple[datetime, ...]:
    """One start for each later wave that articles tell of, inside the window: the most voiced of near ones.

    A wave is told where a claim says so, or, without a record, where two voices give a later onset and one of them the
    first one too.
    """
    assert window.start is not None
    start = window.start.at
    high = window.end.at - SAME if window.end and window.duration_s else None
    told = [s for s in hearing.case.on("started") if _may_be_later(s, hearing) and _within(s, start + APART, high)]
    ends = hearing.case.on("ended")
    first = {
        s.claim.document for kind in ("started", "acknowledged") for s in hearing.case.on(kind) if _is_at(s, start)
    }
    groups: list[list[Statement]] = []
    for statement in (s for s in told if s.of_wave or _voices(_at(s), told) >= _voices(_at(s), ends)):
        if groups and _at(statement) - _at(groups[-1][0]) <= ONE_WAVE:
            groups[-1].append(statement)
        else:
            groups.append([statement])
    waves = [g for g in groups if any(s.of_wave for s in g) or _is_told_apart(hearing, g, start, first)]
    return tuple(_at(min(group, key=lambda s: (-_voices(_at(s), group), _at(s)))) for group in waves)


def _is_told_apart(hearing: Hearing, group: list[Statement], start: datetime, first: set[str]) -> bool:
    """Whether later starts that nobody calls a wave are one: two voices, one of which gives the first start as well, and
    it was over in between, or begins well after; sources that differ by less differ on one start.
    """
    if voices(group) < 2 or not any(s.claim.document in first for s in group):
        return False
    again = min(_at(s) for s in group)
    return again - start > WELL_APART or _end_between(hearing, start, again) is not None


def _may_be_later(statement: Statement, hearing: Hearing) -> bool:
    # A record shows its own waves; a later time in it, or beside it, is one of its posts.
    if not statement.of_wave and (hearing.case.incidents or statement.rank is Rank.RECORD):
        return False
    of_the_work = statement.rank is Rank.RECORD and WINDOW not in statement.claim.flags
    if of_the_work and any(stated_windows(r) for r in hearing.case.incidents):
        # Beside stated windows, another time in the posts is of the work on it.
        return False
    return is_fine(statement) and not distrusted(statement) and mutation(statement, hearing.anchors) is None


def _within(statement: Statement, low: datetime, high: datetime | None) -> bool:
    return low < _at(statement) and (high is None or _at(statement) < high)


def _is_at(statement: Statement, at: datetime) -> bool:
    return is_fine(statement) and abs(_at(statement) - at) <= SAME


def _voices(at: datetime, group: Iterable[Statement]) -> int:
    return len({s.voice for s in group if s.claim.at == at and is_fine(s)})


def _end_between(hearing: Hearing, start: datetime, following: datetime) -> datetime | None:
    ends = [
        s.claim.at for s in hearing.case.on("ended") if is_fine(s) and s.claim.at and start < s.claim.at <= following
    ]
    return max(ends, default=None)


def _at(statement: Statement) -> datetime:
    assert statement.claim.at is not None
    return statement.claim.at


def wave_number(at: datetime, found: tuple[Wave, ...]) -> int | None:
    """Which of several waves an instant belongs to: the last begun by then, else the first; None for a single one."""
    if len(found) < 2:
        return None
    return max(sum(1 for w in found if w.start <= at), 1)
