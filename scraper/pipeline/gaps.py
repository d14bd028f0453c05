"""What a run could not see: the time between the last reading of a source and the oldest thing that it still shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from scraper.core.instants import show
from scraper.core.model import Problem, Source, StatusIncident

LastRead = Callable[[Source], datetime | None]
"""When a source was last read before this run, as far as anybody remembers."""

_USUAL = timedelta(hours=6)
"""Schedules are dropped for hours; and a page that shows only what is open has nothing old to show."""


def oldest_of(incidents: Iterable[StatusIncident]) -> datetime | None:
    """The earliest instant that a status page still shows."""
    times = [i.started_at for i in incidents if i.started_at] + [u.at for i in incidents for u in i.updates]
    return min(times, default=None)


def unseen(source: Source, oldest: datetime | None, last: datetime | None, now: datetime) -> Problem | None:
    """The window that nobody saw, if there is one: what was posted in it and taken down again, we never knew."""
    usual = max(_USUAL, timedelta(seconds=4 * source.every))
    if oldest is None or last is None or oldest <= last or now - last < usual:
        return None
    message = f"was not read for long, and no longer shows what was posted between {show(last)} and {show(oldest)}"
    remedy = f"outagewire backfill {source.id} --until {last:%Y-%m-%d}" if source.kind == "status" else ""
    return Problem("unseen_window", source.url, message, remedy, source.id)
