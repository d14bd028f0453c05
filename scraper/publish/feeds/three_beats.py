"""`/feed.xml`, the feed most people should take, and `/feeds/major.*`: an entry when an incident opens, is resolved, is
explained; and when there was none after all. Readers that show an entry once would otherwise stay on "down".
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from scraper.core.model import Dossier, Severity
from scraper.publish.edition import Edition
from scraper.publish.outputs import Deferred
from scraper.publish.syndication import rss
from scraper.publish.syndication.beats import TURNS
from scraper.publish.syndication.choosing import Wanted, followed, key_of, last_updates
from scraper.publish.syndication.entry import Feed
from scraper.publish.syndication.newsroom import Newsroom
from scraper.publish.syndication.press import printed

_ANY = Wanted(TURNS)
_GRAVE = Wanted(TURNS, frozenset({Severity.MAJOR, Severity.CRITICAL}))


def outputs(edition: Edition) -> Iterator[Deferred]:
    """The feed of all incidents, and that of the grave ones."""
    room = Newsroom(edition)
    told = followed(edition)
    whole = partial(_all, room, told)
    yield Deferred("feed.xml", key_of(edition, told, "feed.xml"), lambda: rss.write(whole(), room.masthead, "feed.xml"))
    grave = tuple(one for one in told if _GRAVE.takes(one))
    yield from printed("feeds/major", key_of(edition, grave, "major"), partial(_grave, room, grave), room.masthead)


def _all(room: Newsroom, dossiers: tuple[Dossier, ...]) -> Feed:
    words = "Each incident when it opens, is resolved, is explained."
    return Feed("feed", room.masthead.name, words, "", last_updates(room, dossiers, _ANY))


def _grave(room: Newsroom, dossiers: tuple[Dossier, ...]) -> Feed:
    title = f"{room.masthead.name}: major incidents"
    words = "Major and critical incidents when they open, are resolved, are explained."
    return Feed("feeds/major", title, words, "", last_updates(room, dossiers, _GRAVE))
