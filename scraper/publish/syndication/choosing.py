"""Which entries a feed holds: the last incidents, and the updates of those and the last updates of all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from heapq import heappush, heappushpop

from scraper.core.model import Dossier, RecordKind, Severity
from scraper.publish.dossiers import begins
from scraper.publish.edition import Edition
from scraper.publish.keys import digest
from scraper.publish.syndication.beats import Beat
from scraper.publish.syndication.denial import denial
from scraper.publish.syndication.entry import Entry
from scraper.publish.syndication.instants import last_changes
from scraper.publish.syndication.lineage import severities
from scraper.publish.syndication.newsroom import Newsroom
from scraper.publish.view import View


def key_of(edition: Edition, dossiers: Sequence[Dossier], *more: object) -> bytes:
    """A digest of all that a feed of some incidents depends on."""
    keys = [(one.incident.id, edition.keys[one.incident.id]) for one in dossiers]
    return digest(keys, list(edition.moved.items()), list(more))


def followed(edition: Edition) -> tuple[Dossier, ...]:
    """The incidents feeds tell of, newest first: those of the lists, and those that were told and then withdrawn or
    denied, for whoever was told of one must learn that too.
    """
    gone = [one for one in edition.withdrawn if one.incident.kind is RecordKind.INCIDENT]
    gone += [one for one in edition.denied if denial(one) is not None]
    if not gone:
        return edition.live
    both = (*edition.live, *gone)
    return tuple(sorted(both, key=lambda one: (begins(one.incident), one.incident.id), reverse=True))


def last_incidents(room: Newsroom, dossiers: Sequence[Dossier]) -> tuple[Entry, ...]:
    """Entries of the last incidents of a list that stands newest first."""
    return room.incidents(dossiers[: room.edition.settings.feed_incidents])


class Wanted(View, frozen=True):
    """Which updates a feed tells: only some kinds, then each with the whole story; and only of some severities, then what
    was merged counts with the severity it had, and what its provider graded otherwise since with each that it had:
    whoever was told that something grave began is told the rest.
    """

    kinds: frozenset[str] | None = None
    severities: frozenset[Severity] | None = None

    def takes(self, dossier: Dossier) -> bool:
        """Whether anything of an incident may be told."""
        if self.severities is None:
            return True
        return bool({*severities(dossier), *(one.severity for one in dossier.incident.absorbed)} & self.severities)

    def tells(self, dossier: Dossier, beat: Beat) -> bool:
        """Whether an update is told."""
        grave = self.severities is None or bool(severities(dossier, beat.key[0]) & self.severities)
        return grave and (self.kinds is None or beat.kind in self.kinds)


ALL = Wanted()


def last_updates(room: Newsroom, dossiers: Sequence[Dossier], wanted: Wanted = ALL) -> tuple[Entry, ...]:
    """Every update of the last incidents, and the last updates of all, newest first."""
    settings = room.edition.settings
    kept = dossiers[: settings.feed_incidents]
    found = {beat.key: (beat, one) for one in kept for beat in _of(room, one, wanted)}
    if len(dossiers) > len(kept):
        for beat, one in _latest(room, dossiers, wanted, settings.feed_updates):
            found.setdefault(beat.key, (beat, one))
    ordered = sorted(found.values(), key=lambda pair: (pair[0].at, pair[0].key), reverse=True)
    return tuple(_entry(room, beat, one, whole=wanted.kinds is not None) for beat, one in ordered)


def _latest(room: Newsroom, dossiers: Sequence[Dossier], wanted: Wanted, most: int) -> list[tuple[Beat, Dossier]]:
    """The last updates: incidents are gone through by their last change until no other can have a later one."""
    last = last_changes(room.edition)
    changed = sorted(((last[one.incident.id], one.incident.id, one) for one in dossiers), reverse=True)
    found: list[tuple[datetime, tuple[str, ...], int, Beat, Dossier]] = []
    for number, (at, _, one) in enumerate(changed):
        if len(found) >= most and at < found[0][0]:
            break
        for beat in _of(room, one, wanted):
            row = (beat.at, beat.key, number, beat, one)
            if len(found) < most:
                heappush(found, row)
            else:
                heappushpop(found, row)
    return [(beat, one) for *_, beat, one in found]


def _of(room: Newsroom, dossier: Dossier, wanted: Wanted) -> list[Beat]:
    return [beat for beat in room.state_changes(dossier) if wanted.tells(dossier, beat)]


def _entry(room: Newsroom, beat: Beat, dossier: Dossier, *, whole: bool) -> Entry:
    return next(entry for told, entry in room.updates(dossier, whole=whole) if told.key == beat.key)
