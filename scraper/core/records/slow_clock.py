"""What lay ahead of a reading only because our clock ran behind the page's: the next reading, which is past it, tells.

A time that somebody mistyped lies ahead as well, and stays doubted however often it is said. The two are told apart by how
far, and by whether all that the page says lies ahead, or one post alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from scraper.core.judging.read_times import dated_ahead, lies_ahead
from scraper.core.model import KeptUpdate, OfficialRecord

_DRIFT = timedelta(minutes=30)
"""How far a clock of ours may run behind of which one post alone tells: a slip of a writer's is of an hour or more."""
_ALL_AHEAD, _ANOTHER_DAY = timedelta(minutes=90), timedelta(days=1)
"""Where all posts lie ahead: our clock lacked an hour, or was of another day. In between it is the page that may give the
hours of another zone.
"""


@dataclass(frozen=True, slots=True)
class _Doubt:
    """What there is to judge a reading's clock by: when the record was first read, and whether all that was known before
    now lay ahead of its readings, and has come.
    """

    first_seen: datetime | None
    all_ahead: bool

    def is_of_clock(self, at: datetime, read: datetime) -> bool:
        """Whether it was our clock that was behind, when a time was read that lay ahead."""
        by = at - read
        if by <= _DRIFT or (self.first_seen is not None and read < self.first_seen):
            return True
        return self.all_ahead and (by <= _ALL_AHEAD or by > _ANOTHER_DAY)


def caught_up(
    kept: OfficialRecord, told: OfficialRecord, start: datetime | None, seen_at: datetime, shown: frozenset[str]
) -> OfficialRecord:
    """The record, its posts and its start as read now where they were doubted for our clock alone: they have come, and the
    page still gives them. `start` is what it gives as the start, `shown` are the posts it shows.
    """
    doubt = _Doubt(kept.first_seen, _all_ahead(kept, seen_at))
    ahead = dated_ahead(told)

    def renewed(update: KeptUpdate) -> KeptUpdate:
        read = ahead.get(update.id)
        if read is None or update.id not in shown or not read < update.at <= seen_at:
            return update
        return replace(update, first_seen=seen_at) if doubt.is_of_clock(update.at, read) else update

    begun, first = told.started_at, kept.first_seen
    if first is not None and start is not None and begun == first and lies_ahead(start, first) and start <= seen_at:
        begun = start if doubt.is_of_clock(start, first) else begun
    updates = tuple(map(renewed, told.updates))
    return (
        told
        if (updates, begun) == (told.updates, told.started_at)
        else replace(told, updates=updates, started_at=begun)
    )


def _all_ahead(kept: OfficialRecord, seen_at: datetime) -> bool:
    ahead = dated_ahead(kept)
    return len(kept.updates) > 1 and all(u.id in ahead and u.at <= seen_at for u in kept.updates)
