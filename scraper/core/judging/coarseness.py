"""What a time may mean that is less fine than a clock time, or that cannot be as it is written."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from scraper.core.judging.case import ANOTHER_DAY, Statement
from scraper.core.model import Instant, Precision

ABOUT = timedelta(minutes=20)
"""How far `about` reaches: people say `about three` for anything nearer to three than to half past."""
COARSE: Mapping[Precision, tuple[timedelta, timedelta]] = {
    Precision.HOUR: (timedelta(minutes=30), timedelta(hours=1)),
    Precision.PART_OF_DAY: (timedelta(hours=2), timedelta(hours=8)),
    # A writer's own day ends up to nine hours after the UTC day (Americas) and begins up to ten before it (Asia).
    Precision.DAY: (timedelta(), timedelta(hours=33)),
    Precision.MONTH: (timedelta(hours=10), timedelta(days=31, hours=9)),
}
"""Before and after its instant, what a coarse time covers."""
_EASTERN = frozenset({"ja", "ko", "zh", "id", "vi", "th", "hi"})
_AHEAD, _BEHIND = timedelta(hours=10), timedelta(hours=9)
DISTRUSTED = frozenset(
    {"impossible_pair", "no_such_time", "after_publication", "future", "weekday_mismatch", ANOTHER_DAY}
)
"""Flags of a time that cannot be as written."""


def covered(statement: Statement) -> tuple[datetime, datetime]:
    """First and last instant that a claim with an instant may mean."""
    claim = statement.claim
    assert claim.at is not None
    if claim.precision is not None and claim.precision in COARSE:
        before, after = COARSE[claim.precision]
        if claim.precision is Precision.DAY and statement.language in _EASTERN:
            before = _AHEAD
        if claim.precision is Precision.PART_OF_DAY and claim.zone is None:
            # Somebody's morning, nobody says whose.
            before, after = _AHEAD, after + _BEHIND
        return claim.at - before, max(claim.end or claim.at, claim.at) + after
    reach = ABOUT if claim.qualifier == "about" else timedelta()
    return claim.at - reach, claim.at + reach


def covers(statement: Statement, at: Instant) -> bool:
    """Whether what the claim may mean and what was chosen meet."""
    low, high = covered(statement)
    before, after = COARSE.get(at.precision, (timedelta(), timedelta()))
    return low <= at.at + after and high >= at.at - before


def is_coarse(statement: Statement) -> bool:
    """Whether the claim is less fine than a clock time."""
    return statement.claim.precision in COARSE


def distrusted(statement: Statement) -> bool:
    """Whether the claim carries a mark that its time cannot be right as written."""
    return not DISTRUSTED.isdisjoint(statement.claim.flags)
