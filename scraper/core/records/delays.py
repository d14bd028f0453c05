"""How long a vendor's post takes to reach our record: our own figure, from what every post carries anyway.

A post counts only if its page was read before it was written, so that the history which a first reading brings is no
delay of ours. What GitHub adds between reading and publishing is not in the record; `publishing` stands for it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from scraper.core.model import OfficialRecord

_NONE = timedelta(0)


@dataclass(frozen=True, slots=True)
class Delays:
    """Seconds from a vendor's post to our page: how many posts, the middle one, and the one in twenty that is slower.
    `median_s` and `p95_s` are None while no post counts.
    """

    n: int
    median_s: int | None
    p95_s: int | None


def delays(
    records: Iterable[OfficialRecord],
    *,
    since: datetime | None = None,
    publishing: timedelta = _NONE,
) -> Delays:
    """The delays of posts written since an instant (all, if None), on all pages together."""
    found = sorted((seen - at).total_seconds() for at, seen in _posts(tuple(records)) if since is None or at >= since)
    extra = publishing.total_seconds()
    return Delays(len(found), _rank(found, 0.5, extra), _rank(found, 0.95, extra))


def _posts(records: tuple[OfficialRecord, ...]) -> Iterable[tuple[datetime, datetime]]:
    """Posts by when they were written and when we first saw them; a clock of theirs that is ahead counts as no delay."""
    begun: dict[str, datetime] = {}
    for record in records:
        if record.first_seen is not None:
            begun[record.page] = min(record.first_seen, begun.get(record.page, record.first_seen))
    for record in records:
        start = begun.get(record.page)
        if start is None:
            continue
        for update in record.updates:
            if update.first_seen is not None and update.at >= start:
                yield update.at, max(update.first_seen, update.at)


def _rank(ordered: list[float], share: float, extra: float) -> int | None:
    """The nearest-rank quantile: a delay that some post really had."""
    if not ordered:
        return None
    return round(ordered[max(0, -int(-share * len(ordered) // 1) - 1)] + extra)
