"""Whose a record is, and by which names it is found again: it keeps its identity whoever it is filed under."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from scraper.core.model import OfficialRecord, Revision, StatusIncident
from scraper.core.records.posts import added
from scraper.core.records.shapes import ShapeView


def refiled(
    record: OfficialRecord, seen: StatusIncident, before: ShapeView | None, seen_at: datetime
) -> OfficialRecord:
    """The record under the provider that a page now tells it of. It is the provider's change where the same shape of the
    page told it of another before; a first look at a shape only knows better.
    """
    if seen.provider == record.provider:
        return record
    moved = replace(record, provider=seen.provider)
    if before is None or record.first_seen == seen_at:
        return moved
    change = Revision(seen_at, None, "provider", "edited", record.provider, seen.provider)
    return replace(moved, revisions=added(record.revisions, change))


def post_names(record: OfficialRecord) -> frozenset[str]:
    """Ids of all posts of a record that bears the id of one of them; none of any other. When that post has left the feed,
    the page calls the incident by the next.
    """
    posts = frozenset(update.id for update in record.updates)
    return posts if record.native_id in posts else frozenset()


def have_a_minute_in_common(record: OfficialRecord, seen: StatusIncident) -> bool:
    """Whether a start or post of the one is in the minute of a start or post of the other."""
    mine, theirs = (
        {at.replace(second=0, microsecond=0) for at in (told.started_at, *(u.at for u in told.updates)) if at}
        for told in (record, seen)
    )
    return not mine.isdisjoint(theirs)
