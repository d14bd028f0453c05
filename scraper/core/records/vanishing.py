"""Incidents that a page took back whole: gone from the middle of its list, while older and newer ones still stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from scraper.core.model import OfficialRecord, Revision, StatusIncident
from scraper.core.records.posts import added

_CLOSED = frozenset({"resolved", "postmortem", "completed"})
_OLDER = 3
"""Closed incidents that began before the missing one and still stand: lists end somewhere, and their order is not always
that of the beginnings, so one or two prove nothing."""
_FEW = 2
_OUTLIVED = timedelta(days=120)


def window_of(shown: Iterable[StatusIncident]) -> tuple[datetime, datetime] | None:
    """Between which beginnings a list of incidents has no holes; None where it is too short to tell."""
    starts = sorted(s.started_at for s in shown if s.started_at and s.state in _CLOSED)
    return (starts[_OLDER - 1], starts[-1]) if len(starts) > _OLDER else None


def is_missing(record: OfficialRecord, shown: frozenset[str], window: tuple[datetime, datetime]) -> bool:
    """Whether a record should stand in the list and does not."""
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


def is_withdrawn(record: OfficialRecord) -> bool:
    """Whether the provider took the whole incident back, as far as we saw."""
    told = [r for r in record.revisions if r.update is None and r.field == "presence"]
    return bool(told) and max(told, key=lambda r: r.seen_at).change == "removed"


def taken_back(record: OfficialRecord, seen_at: datetime) -> OfficialRecord:
    """The record, with the revision that says it is no longer shown. Everything known of it stays."""
    revision = Revision(seen_at, None, "presence", "removed", record.title, None)
    return replace(record, revisions=added(record.revisions, revision))


def shown_again(record: OfficialRecord, seen_at: datetime) -> OfficialRecord:
    """The record, with the revision that says it is shown again."""
    revision = Revision(seen_at, None, "presence", "edited", None, record.title)
    return replace(record, revisions=added(record.revisions, revision))
