"""Times that one voice alone gives, far from what all others say: kept and explained, and no end of a range."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from scraper.core.judging.case import Statement

OUTLIER = timedelta(hours=3)
"""A time that far outside the best supported one, with less support, is set aside: it is mostly another incident's."""
AROUND = timedelta(hours=1)
"""Voices so near each other have one event in mind, however each of them rounds."""
_UNSURE, _WRITTEN_THAT_DAY = timedelta(hours=12), timedelta(hours=36)
"""How much later than a page says that it appeared it may have been written: by a clock time, and by a day alone."""


def stands_alone(statement: Statement, chosen: datetime, statements: Sequence[Statement]) -> bool:
    """Whether one voice alone gives a time far from what was chosen, and either several are about that, or it had not
    come when it was written.
    """
    at = statement.claim.at
    if at is None or abs(at - chosen) <= OUTLIER or _about(at, statements) - {statement.voice}:
        return False
    return had_not_come(statement) or len(_about(chosen, statements)) > 1


def had_not_come(statement: Statement) -> bool:
    """Whether a time lies more than half a day after its page was written: it is misread, or of something to come."""
    at, written = statement.claim.at, statement.written
    if at is None or written is None:
        return False
    return at > written + (_WRITTEN_THAT_DAY if _is_midnight(written) else _UNSURE)


def _about(at: datetime, statements: Iterable[Statement]) -> set[str]:
    """The voices that give a time about this one."""
    return {s.voice for s in statements if s.claim.at and abs(s.claim.at - at) <= AROUND and not s.denies}


def _is_midnight(at: datetime) -> bool:
    return (at.hour, at.minute) == (0, 0)
