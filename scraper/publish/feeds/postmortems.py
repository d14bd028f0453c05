"""`/feeds/postmortems.*`: explanations, the providers' own and those that contributors added."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from scraper.core.model import Dossier, Note
from scraper.publish.edition import Edition
from scraper.publish.outputs import Deferred
from scraper.publish.syndication.beats import EXPLAINED
from scraper.publish.syndication.choosing import key_of
from scraper.publish.syndication.entry import Entry, Feed
from scraper.publish.syndication.newsroom import Newsroom
from scraper.publish.syndication.press import printed


def outputs(edition: Edition) -> Iterator[Deferred]:
    """One feed in three formats."""
    room = Newsroom(edition)
    explained = [one for one in edition.live if one.incident.postmortem.status == "published" or _notes(one)]
    yield from printed(
        "feeds/postmortems", key_of(edition, explained, "postmortems"), partial(_feed, room), room.masthead
    )


def _feed(room: Newsroom) -> Feed:
    entries: list[Entry] = []
    for dossier in room.edition.live:
        if dossier.incident.postmortem.status == "published":
            entries += (entry for beat, entry in room.updates(dossier, whole=True) if beat.kind == EXPLAINED)
        entries += (room.note(dossier, note) for note in _notes(dossier))
    entries.sort(key=lambda entry: (entry.published, entry.id), reverse=True)
    return Feed(
        path="feeds/postmortems",
        title=f"{room.masthead.name}: postmortems",
        description="Each explanation of an outage that was published, by its provider or by a contributor.",
        home="postmortems/",
        entries=tuple(entries[: room.edition.settings.feed_incidents]),
    )


def _notes(dossier: Dossier) -> tuple[Note, ...]:
    return tuple(note for note in dossier.notes if note.kind == "postmortem")
