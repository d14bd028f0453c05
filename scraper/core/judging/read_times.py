"""When a post was read first as it stands now: what it tells as past had come by then, whatever time its page gives it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from scraper.core.ids import post_mark
from scraper.core.model import Claim, OfficialRecord, RecordKind
from scraper.core.model.states import CLOSED

_CLOCK = timedelta(minutes=5)
"""How far the clock of a page may be ahead of ours."""
_DAY = timedelta(days=1)


def lies_ahead(at: datetime, seen_at: datetime) -> bool:
    """Whether a time had not come when it was read. A capture of which the day alone is known is dated to its midnight."""
    whole_day = seen_at.hour == seen_at.minute == seen_at.second == 0
    return at > seen_at + (_DAY if whole_day else _CLOCK)


def dated_ahead(record: OfficialRecord) -> Mapping[str, datetime]:
    """The posts that their page dates after the reading that showed them, by id, with that reading: they were made by
    then, and nobody knows when. Planned work lies ahead by right.
    """
    if all(u.first_seen is None or u.at <= u.first_seen for u in record.updates):
        return {}
    read, planned = _last_read(record), record.kind is RecordKind.MAINTENANCE
    past = (u for u in record.updates if u.state in CLOSED or not (planned or u.state == "scheduled"))
    return {u.id: read[u.id] for u in past if u.id in read and lies_ahead(u.at, read[u.id])}


def posted_times(record: OfficialRecord) -> Mapping[str, datetime]:
    """When each post was made, by id: as its page dates it, and at the reading where it dates it after that."""
    return {u.id: u.at for u in record.updates} | dict(dated_ahead(record))


def read_marks(record: OfficialRecord) -> Mapping[str, datetime]:
    """When each post was last read anew, by its mark."""
    return {post_mark(name): at for name, at in _last_read(record).items()}


def had_come(claim: Claim, read: Mapping[str, datetime]) -> bool:
    """Whether a time in the words of a post had come when they were read (`read_marks`)."""
    marks = [read[flag] for flag in claim.flags if flag in read]
    return claim.at is None or not marks or not lies_ahead(claim.at, max(marks))


def _last_read(record: OfficialRecord) -> dict[str, datetime]:
    found = {u.id: u.first_seen for u in record.updates if u.first_seen}
    for revision in record.revisions:
        if revision.update in found and revision.change == "edited":
            found[revision.update] = max(found[revision.update], revision.seen_at)
    return found
