"""Stretches of impact by the provider's own records: those that it states, or from a first post to a closing one and
again from each post that opens the record anew.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from scraper.core.instants import counted
from scraper.core.judging.closing_posts import is_told_elsewhere
from scraper.core.judging.official_times import has_not_begun, is_open, is_running, turns
from scraper.core.judging.read_times import posted_times
from scraper.core.judging.stated_windows import is_list, stated_windows
from scraper.core.judging.weighing import SAME
from scraper.core.model import OfficialRecord, Wave
from scraper.core.model.states import CLOSED

STRETCHES = "stretches"
"""Name of the rule by which a length adds several up."""
_UNTOLD = frozenset({"update", "unknown"})


def together(found: Iterable[Wave]) -> timedelta:
    """What stretches that are over add up to, as a reader counts it who sees their times."""
    return sum((counted(wave.start, wave.end) for wave in found if wave.end is not None), timedelta(0))


def stretches(records: Iterable[OfficialRecord]) -> tuple[Wave, ...]:
    """The stretches of all records in order, those that meet joined; the last one has no end while a record is open, or where
    it is of a record that is told in another entry, up to whose end it goes where that is among the records.
    """
    held = [record for record in records if not has_not_begun(record)]
    ends = [wave.end for record in held if not is_told_elsewhere(record) for wave in _of_record(record)]
    over = None if None in ends else max(filter(None, ends), default=None)
    return _merged(stretch for record in held for stretch in _told_on(_of_record(record), record, over))


def _told_on(found: list[Wave], record: OfficialRecord, over: datetime | None) -> list[Wave]:
    """The stretches of a record, the last of one that is told in another entry to the end of the others (`over`)."""
    if not found or not is_told_elsewhere(record):
        return found
    last = found[-1]
    goes_to = over if over is None or last.end is None or last.end <= over + SAME else None
    return [*found[:-1], Wave(last.start, goes_to and max(goes_to, last.start, last.end or goes_to))]


def within(found: tuple[Wave, ...], start: datetime, end: datetime) -> tuple[Wave, ...]:
    """Several stretches between a start and an end that were judged: the first begins with the one, the last ends with
    the other. None where a bound lies inside the others, or an end is missing.
    """
    if len(found) < 2 or any(w.end is None for w in found):
        return ()
    if start >= (found[0].end or start) or end <= found[-1].start:
        return ()
    return (Wave(start, found[0].end), *found[1:-1], Wave(found[-1].start, end))


def reopened(records: Iterable[OfficialRecord]) -> Wave | None:
    """From when the provider had closed its record to when it opened it again, where it is open; None where it never was
    closed before.
    """
    held = tuple(records)
    found = stretches(held)
    if len(found) < 2 or found[-1].end is not None:
        return None
    opened = [_posted(r)[-1].start for r in held if is_running(r) and len(_posted(r)) > 1]
    if not any(at >= (found[-2].end or at) for at in opened):
        return None
    since = found[-1].start
    closed = [u.at for r in held for u in turns(r) if u.state in CLOSED and u.at <= since and u.removed_at is None]
    return Wave(max(closed), since) if closed else None


def _of_record(record: OfficialRecord) -> list[Wave]:
    posted = _posted(record)
    windows = [Wave(w.start, w.end) for w in record.impact_windows]
    if windows:
        return posted if len(posted) > 1 and all(_is_whole(w, record) for w in windows) else windows
    return [*_listed(record, posted)] or posted


def _is_whole(window: Wave, record: OfficialRecord) -> bool:
    """Whether a window says no more than the record's own start and end: it cannot tell that all was well in between."""
    return window.start == record.started_at and window.end == record.resolved_at


def _listed(record: OfficialRecord, posted: list[Wave]) -> list[Wave]:
    """The stretches that a post lists: "between 9:00 and 9:30, and again between 10:00 and 10:20"; and what came after."""
    windows = stated_windows(record)
    if not is_list(windows):
        return []
    last = max(w.end for w in windows)
    return [*(Wave(w.start, w.end) for w in windows), *(w for w in posted[1:] if w.start > last + SAME)]


def _posted(record: OfficialRecord) -> list[Wave]:
    """From the first post to the resolving one, and again from each post that reopens the record."""
    found: list[Wave] = []
    begun: datetime | None = None
    at = posted_times(record)
    for update in sorted(turns(record), key=lambda u: (at[u.id], u.order, u.id)):
        if update.removed_at is not None:
            continue
        if update.state in CLOSED:
            if begun is not None:
                found.append(Wave(begun, at[update.id]))
            begun = None
        elif begun is None and (not found or update.state not in _UNTOLD):
            # A plain "update" after the resolution explains; it does not reopen.
            begun = at[update.id]
    if begun is not None:
        found.append(Wave(begun, None if is_open(record) else record.resolved_at))
    if found and record.started_at and record.started_at < found[0].start:
        found[0] = Wave(record.started_at, found[0].end)
    return found


def _merged(told: Iterable[Wave]) -> tuple[Wave, ...]:
    merged: list[Wave] = []
    for wave in sorted(told, key=lambda w: (w.start, w.end is None, w.end or w.start)):
        last = merged[-1] if merged else None
        if last is not None and (last.end is None or wave.start <= last.end + SAME):
            ends = (last.end, wave.end)
            merged[-1] = Wave(last.start, None if None in ends else max(e for e in ends if e))
        else:
            merged.append(wave)
    return tuple(merged)
