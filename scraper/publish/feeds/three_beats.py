"""`/feed.xml`, the feed most people should take, and `/feeds/major.*`: an entry when an incident opens, is resolved, is
explained. Readers that show an entry once would otherwise stay on "down".
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from scraper.core.model import Dossier, Severity
from scraper.publish.edition import Deferred, Edition
from scraper.publish.syndication import rss
from scraper.publish.syndication.beats import TURNS
from scraper.publish.syndication.choosing import key_of, last_updates
from scraper.publish.syndication.entry import Feed
from scraper.publish.syndication.newsroom import Newsroom
from scraper.publish.syndication.press import printed

_GRAVE = (Severity.MAJOR, Severity.CRITICAL)


def outputs(edition: Edition) -> Iterator[Deferred]:
    """The feed of all incidents, and that of the grave ones."""
    room = Newsroom(edition)
    name = edition.settings.name
    whole = partial(_feed, room, "feed", name, "Each incident when it opens, is resolved, is explained.", edition.live)
    yield Deferred(
        "feed.xml", key_of(edition, edition.live, "feed.xml"), lambda: rss.write(whole(), room.masthead, "feed.xml")
    )
    grave = tuple(one for one in edition.live if one.incident.severity in _GRAVE)
    words = "Major and critical incidents when they open, are resolved, are explained."
    make = partial(_feed, room, "feeds/major", f"{name}: major incidents", words, grave)
    yield from printed("feeds/major", key_of(edition, grave, "major"), make, room.masthead)


def _feed(room: Newsroom, path: str, title: str, words: str, dossiers: tuple[Dossier, ...]) -> Feed:
    return Feed(path, title, words, "", last_updates(room, dossiers, TURNS))
