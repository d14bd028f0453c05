"""Incidents that a page took back whole: gone from a list in which they should still stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from scraper.core.judging.official_times import is_withdrawn
from scraper.core.model import OfficialRecord, Revision, StatusIncident
from scraper.core.model.states import CLOSED
from scraper.core.records.posts import added
from scraper.core.records.shapes import recall, remember

_OLDER = 3
"""Closed incidents that began before the missing one and still stand: lists end somewhere, and their order is not always
that of the beginnings, so one or two prove nothing."""
_FEW = 2
_OUTLIVED = timedelta(days=120)
_SETTLED = timedelta(hours=1)
_LAGGING = timedelta(hours=24)
"""No copy of a page lags behind longer: then what it lacks is gone, several of the newest as well."""
_NEVER = datetime(9999, 1, 1, tzinfo=UTC)


def window_of(shown: Iterable[StatusIncident]) -> tuple[datetime, datetime] | None:
    """Between which beginnings a list of incidents has no holes; None where it is too short to tell."""
    starts = sorted(s.started_at for s in shown if s.started_at and s.state in CLOSED)
    return (starts[_OLDER - 1], starts[-1]) if len(starts) > _OLDER else None


@dataclass(frozen=True, slots=True)
class Extent:
    """What a list must hold: all that began after `since`, up to `until` if it is a page of the past and not the `head`
    of all; beyond that a head may lag behind. `newest` is the last beginning in it. `over` is when what is closed in it
    began and ended, where the list has room for more: then it must hold what is younger than any of these, too.
    """

    since: datetime
    until: datetime
    newest: datetime
    head: bool
    over: tuple[tuple[datetime, datetime], ...]


def extent_of(shown: Sequence[StatusIncident], length: int | None, *, head: bool) -> Extent | None:
    """The extent of a list that holds at most `length` incidents (None: not known); None where it is too short to tell."""
    begun = [s.started_at for s in shown if s.started_at]
    roomy = length is not None and len(shown) < length
    over = tuple((s.started_at, _end_of(s)) for s in shown if s.started_at and s.state in CLOSED) if roomy else ()
    window = window_of(shown)
    if window is None and not over:
        return None
    since, until = window or (max(begun), max(begin for begin, _ in over))
    return Extent(since, until, max(begun), head, over)


def _end_of(told: StatusIncident | OfficialRecord) -> datetime:
    """When it was closed, else its last post; of what is open, no end."""
    if told.state not in CLOSED:
        return _NEVER
    return told.resolved_at or max((u.at for u in told.updates), default=_NEVER)


def missing(
    records: Iterable[tuple[OfficialRecord, datetime]], shown: frozenset[str], extent: Extent, at: datetime
) -> tuple[list[OfficialRecord], list[OfficialRecord]]:
    """Of records, each with our last news of it, those that should stand in a list read at an instant and do not; and
    those of which a later reading will tell. What would be its head is missed an hour after its last news, several a day
    after it: copies of a page lag behind.
    """
    absent = [(r, news) for r, news in records if not shown & {r.native_id, *r.aliases} and _within(r, extent)]
    heads = {r.id for r, _ in absent if r.started_at and r.started_at > extent.newest}
    gone, later = [], []
    for record, news in absent:
        enough = _LAGGING if record.id in heads and len(heads) > 1 else _SETTLED
        if (extent.head and at - news >= enough) or (record.started_at and record.started_at < extent.until):
            gone.append(record)
        elif extent.head:
            later.append(record)
    return gone, later


def _within(record: OfficialRecord, extent: Extent) -> bool:
    """Whether it began where the list has no end yet. Work that was planned long before it begins may have left already,
    and some lists are in the order of the ends.
    """
    if record.started_at is None:
        return False
    begin, end = min((record.started_at, *(u.at for u in record.updates))), _end_of(record)
    return begin > extent.since or any(first < begin and last <= end for first, last in extent.over)


def is_missing(record: OfficialRecord, shown: frozenset[str], window: tuple[datetime, datetime]) -> bool:
    """Whether a record should stand inside the window of a list and does not."""
    begin = record.started_at
    inside = begin is not None and window[0] < begin < window[1]
    return inside and not shown & {record.native_id, *record.aliases}


def is_bulk(missing: int, shown: int) -> bool:
    """Whether so many are gone that the list rather than they must be doubted: two or more, and no fewer than are left,
    or three or more, and a quarter of all.
    """
    return (missing >= _FEW and missing >= shown) or (missing > _FEW and 3 * missing >= shown)


def cut_off(records: Iterable[OfficialRecord], shown: Sequence[StatusIncident], length: int) -> list[OfficialRecord]:
    """Records that a list of at most `length` incidents should still hold, since it has room for them, and does not."""
    begun = [s.started_at for s in shown if s.started_at]
    if not begun or len(shown) >= length:
        return []
    newest, ids = max(begun), {s.id for s in shown}
    absent = [r for r in records if r.started_at and r.started_at <= newest and not ids & {r.native_id, *r.aliases}]
    absent.sort(key=lambda r: (r.started_at or newest, r.id), reverse=True)
    return absent[: length - len(shown)]


def outlived(record: OfficialRecord, shown: Iterable[StatusIncident]) -> bool:
    """Whether a list went on for months after what is missing from it began: then it is not missed any more."""
    alive = max((at for s in shown for at in (s.updated_at, s.started_at) if at), default=None)
    return record.started_at is None or alive is None or alive - record.started_at >= _OUTLIVED


def taken_back(record: OfficialRecord, shape: str, seen_at: datetime) -> OfficialRecord:
    """The record as a shape that showed it no longer does, with the revision that says so, unless another shape's loss
    said it before. Everything known of it stays.
    """
    views = recall(record)
    before = views.get(shape)
    if before is None or before.gone:
        return record
    if not is_withdrawn(record):
        revision = Revision(seen_at, None, "presence", "removed", record.title, None)
        record = replace(record, revisions=added(record.revisions, revision))
    return replace(record, shapes=remember(record, {**views, shape: replace(before, gone=True)}))


def is_listed_open(record: OfficialRecord) -> bool:
    """Whether a list of what is open should still show the record, as far as we know."""
    return record.state not in CLOSED and record.resolved_at is None and record.left_at is None


def left(record: OfficialRecord, seen_at: datetime) -> OfficialRecord:
    """The record as a list of what is open no longer shows it. That is no word of an end, and nothing was taken back."""
    return replace(record, left_at=seen_at) if is_listed_open(record) and not is_withdrawn(record) else record


def listed(record: OfficialRecord, seen_at: datetime, *, now: bool) -> OfficialRecord:
    """The record after a reading that shows it: `now` is whether the reading shows only what is open. It is listed again
    where it stands in such a one, or has news from after it had left; once it is over, that it left says nothing more.
    """
    if record.left_at is None:
        return record
    back = now and seen_at > record.left_at
    news = any(u.at > record.left_at for u in record.updates)
    return (
        replace(record, left_at=None) if back or news or not is_listed_open(replace(record, left_at=None)) else record
    )


def shown_again(record: OfficialRecord, seen_at: datetime) -> OfficialRecord:
    """The record, with the revision that says it is shown again."""
    revision = Revision(seen_at, None, "presence", "edited", None, record.title)
    return replace(record, revisions=added(record.revisions, revision))
