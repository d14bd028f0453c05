"""What a status page no longer shows: taken back by its owner, or lost by an answer that is not to be believed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final

from scraper.core.ids import same_address
from scraper.core.judging.official_times import is_withdrawn
from scraper.core.model import Capture, OfficialRecord, Problem, Source
from scraper.core.records.moved import platforms_of
from scraper.core.records.shapes import shape_named
from scraper.core.records.vanishing import (
    Extent,
    cut_off,
    extent_of,
    is_bulk,
    is_missing,
    left,
    missing,
    outlived,
    taken_back,
    window_of,
)
from scraper.formats.status import StatusReading, list_length
from scraper.pipeline.emptiness import shows_only_now
from scraper.pipeline.holdings import Holdings
from scraper.pipeline.page_word import is_ungraded
from scraper.pipeline.platform import platform_of

_LONG_AGO: Final = datetime(1970, 1, 1, tzinfo=UTC)
_REACH: Final = timedelta(days=400)
"""How far back a list that is not full is expected to go: farther, and a page of a year's silence would be read whole."""


@dataclass(frozen=True, slots=True)
class Look:
    """One reading of a status page, and what is known of the page."""

    holdings: Holdings
    capture: Capture
    source: Source
    reading: StatusReading

    @property
    def shown(self) -> frozenset[str]:
        """The ids the reading shows."""
        return frozenset(seen.id for seen in self.reading.incidents)

    @property
    def lists(self) -> bool:
        """Whether absence from this reading can mean anything: it was read whole, and keeps what is over."""
        whole = self.reading.healthy and not self.reading.problems and self.reading.whole_timelines
        return whole and not self.now_only

    @property
    def now_only(self) -> bool:
        """Whether it shows what is open, and nothing that is over."""
        return shows_only_now(self.capture.url, self.reading.format)

    @property
    def own(self) -> bool:
        """Whether it was read at the source's own address, and not on a walk through its past."""
        return same_address(self.capture.url) == same_address(self.source.url)

    @property
    def extent(self) -> Extent | None:
        """What the list must hold."""
        if not self.lists:
            return None
        return extent_of(self.reading.incidents, list_length(self.reading) if self.own else None, head=self.own)

    @property
    def window(self) -> tuple[datetime, datetime] | None:
        """Between which beginnings the list has no holes."""
        return window_of(self.reading.incidents) if self.lists else None

    def known(self, begin: datetime, end: datetime) -> list[OfficialRecord]:
        """Records that this source showed on the present platform, at least those that began between two instants and
        are not shown now. What an earlier platform showed, this one may never have been told.
        """
        platform = platform_of(self.reading.format)
        return [
            r for r in self.holdings.records_of(self.source.id, (begin, end), self.shown) if platform in platforms_of(r)
        ]


def vanished(look: Look) -> tuple[list[str], bool]:
    """Note what a page took back whole: the ids of the records that say so now, and whether the same list will tell more
    when it is read later.
    """
    extent, at = look.extent, look.capture.retrieved
    if extent is None:
        return [], False
    first = min((extent.since, *(begin for begin, _ in extent.over)))
    known = [(r, _last_sign(r)) for r in look.known(first, max(at, extent.newest) + _REACH)]
    shape = shape_named(look.source.id, look.reading.format)
    noted = []
    gone, later = missing(known, look.shown, extent, at)
    for record in gone:
        if at < last_news(record):
            continue
        told = taken_back(record, shape, at)
        noted += [told.id] if told != record and look.holdings.put(told) else []
    return noted, bool(later)


def departed(look: Look) -> list[str]:
    """Note what was open and left a page that shows only what is; the ids of the records that say so now. The page must
    prove that it works: an answer that is broken, empty as any silence is, or that hints at trouble, says nothing.
    """
    at = look.capture.retrieved
    whole = look.reading.healthy and not look.reading.problems and not is_ungraded(look.reading)
    if not look.now_only or not look.own or not whole:
        return []
    noted = []
    for record in look.holdings.open_of(look.source.id):
        if look.shown & {record.native_id, *record.aliases} or at < last_news(record):
            continue
        told = left(record, at)
        noted += [told.id] if told != record and look.holdings.put(told) else []
    return noted


def shrunken(look: Look) -> Problem | None:
    """What is wrong with a list that lost many of its incidents at once; None where nothing is. Nobody takes back a
    quarter of a year's record in a day: the answer is doubted, and nothing in it counts as removed.
    """
    lost = _lost(look)
    if not is_bulk(lost, len(look.reading.incidents)):
        return None
    message = f"shows {len(look.reading.incidents)} incidents and no longer {lost} others that belong among them; none was removed"
    remedy = "look at the page: a part of it may be missing, or the address may show less than it did"
    return Problem("shrunken", look.capture.url, message, remedy, look.source.id)


def _lost(look: Look) -> int:
    """How many incidents are missing that the list should hold."""
    begun = [seen.started_at for seen in look.reading.incidents if seen.started_at]
    if not look.lists or not begun or not look.own:
        return 0
    begin, end, length = min(begun), max(begun), list_length(look.reading)
    room = length is not None and len(look.reading.incidents) < length
    known = look.known(end - _REACH if room else begin, end)
    known = [
        r
        for r in known
        if not is_withdrawn(r) and not outlived(r, look.reading.incidents) and last_news(r) <= look.capture.retrieved
    ]
    window = look.window
    holes = {r.id for r in known if window and is_missing(r, look.shown, window)}
    cut = {r.id for r in cut_off(known, look.reading.incidents, length)} if length is not None else set[str]()
    return len(holes | cut)


def fell_silent(look: Look) -> bool:
    """Whether a page that keeps what is over shows nothing, though there was something: no proof that all is well."""
    reading = look.reading
    if reading.incidents or reading.components or look.now_only:
        return False
    return look.holdings.has_records_of(look.source.id)


def _last_sign(record: OfficialRecord) -> datetime:
    """When the page last told something new of a record."""
    return last_news(replace(record, revisions=tuple(r for r in record.revisions if r.change != "removed")))


def last_news(record: OfficialRecord) -> datetime:
    """When we last learned something of a record. A reading made before that is a recording played again: what it
    shows is known already, and must not pass for a change.
    """
    seen = [u.first_seen for u in record.updates] + [u.removed_at for u in record.updates] + [record.first_seen]
    return max((at for at in (*seen, *(r.seen_at for r in record.revisions)) if at), default=_LONG_AGO)
