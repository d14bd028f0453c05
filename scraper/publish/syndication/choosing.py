"""Which entries a feed holds: the last incidents, and the updates of those and the last updates of all."""

from __future__ import annotations

from collections.abc import Sequence

from scraper.core.model import Dossier
from scraper.publish.edition import Edition
from scraper.publish.keys import digest
from scraper.publish.syndication.beats import Beat
from scraper.publish.syndication.entry import Entry
from scraper.publish.syndication.instants import last_change
from scraper.publish.syndication.newsroom import Newsroom


def key_of(edition: Edition, dossiers: Sequence[Dossier], *more: object) -> bytes:
    """A digest of all that a feed of some incidents depends on."""
    keys = [(one.incident.id, edition.keys[one.incident.id]) for one in dossiers]
    return digest(keys, list(edition.moved.items()), list(more))


def last_incidents(room: Newsroom, dossiers: Sequence[Dossier]) -> tuple[Entry, ...]:
    """Entries of the last incidents of a list that stands newest first."""
    return room.incidents(dossiers[: room.edition.settings.feed_incidents])


def last_updates(room: Newsroom, dossiers: Sequence[Dossier], kinds: frozenset[str] | None = None) -> tuple[Entry, ...]:
    """Every update of the last incidents, and the last updates of all, newest first. Where only some kinds are told,
    each entry carries the whole story.
    """
    settings = room.edition.settings
    kept = dossiers[: settings.feed_incidents]
    found = {beat.key: (beat, one) for one in kept for beat in _of(room, one, kinds)}
    if len(dossiers) > len(kept):
        for beat, one in _latest(room, dossiers, kinds, settings.feed_updates):
            found.setdefault(beat.key, (beat, one))
    ordered = sorted(found.values(), key=lambda pair: (pair[0].at, pair[0].key), reverse=True)
    return tuple(_entry(room, beat, one, whole=kinds is not None) for beat, one in ordered)


def _latest(
    room: Newsroom, dossiers: Sequence[Dossier], kinds: frozenset[str] | None, most: int
) -> list[tuple[Beat, Dossier]]:
    """The last updates: incidents are gone through by their last change until no other can have a later one."""
    changed = sorted(
        ((last_change(one), one.incident.id, one) for one in dossiers), key=lambda row: row[:2], reverse=True
    )
    found: list[tuple[Beat, Dossier]] = []
    for at, _, one in changed:
        if len(found) >= most and at < found[most - 1][0].at:
            break
        found += [(beat, one) for beat in _of(room, one, kinds)]
        found.sort(key=lambda pair: (pair[0].at, pair[0].key), reverse=True)
        del found[most:]
    return found


def _of(room: Newsroom, dossier: Dossier, kinds: frozenset[str] | None) -> list[Beat]:
    return [beat for beat in room.state_changes(dossier) if kinds is None or beat.kind in kinds]


def _entry(room: Newsroom, beat: Beat, dossier: Dossier, *, whole: bool) -> Entry:
    return next(entry for told, entry in room.updates(dossier, whole=whole) if told.key == beat.key)
