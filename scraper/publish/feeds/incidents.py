"""`/feeds/incidents.*` and `/feeds/updates.*`: of all, of each provider, of each component."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import partial

from scraper.core.model import Dossier
from scraper.publish import links
from scraper.publish.edition import Edition
from scraper.publish.outputs import Deferred
from scraper.publish.pages.provider import components_of, parts_of
from scraper.publish.syndication.choosing import followed, key_of, last_incidents, last_updates
from scraper.publish.syndication.entry import Feed
from scraper.publish.syndication.newsroom import Newsroom
from scraper.publish.syndication.press import printed


def outputs(edition: Edition) -> Iterator[Deferred]:
    """Two feeds for each group, in three formats."""
    room = Newsroom(edition)
    told = followed(edition)
    by_provider: defaultdict[str, list[Dossier]] = defaultdict(list)
    for dossier in told:
        for provider in dossier.incident.providers:
            by_provider[provider].append(dossier)
    yield from _pair(room, "feeds/", edition.settings.name, "", told)
    for provider in edition.providers:
        name = edition.provider_name(provider)
        own = tuple(by_provider[provider])
        yield from _pair(room, f"feeds/{links.provider(provider)}", name, links.provider(provider), own)
        by_part: defaultdict[str, list[Dossier]] = defaultdict(list)
        for dossier in own:
            for part in parts_of(edition, provider, dossier):
                by_part[part].append(dossier)
        for part, title in components_of(edition, provider, ever=True):
            path = links.component(provider, links.slug(part))
            yield from _pair(room, f"feeds/{path}", f"{name}, {title}", path, tuple(by_part[part]))


def _pair(room: Newsroom, folder: str, name: str, home: str, dossiers: tuple[Dossier, ...]) -> Iterator[Deferred]:
    key = key_of(room.edition, dossiers, folder, name)
    yield from printed(
        f"{folder}incidents", key, partial(_incidents, room, folder, name, home, dossiers), room.masthead
    )
    yield from printed(f"{folder}updates", key, partial(_updates, room, folder, name, home, dossiers), room.masthead)


def _incidents(room: Newsroom, folder: str, name: str, home: str, dossiers: tuple[Dossier, ...]) -> Feed:
    return Feed(
        path=f"{folder}incidents",
        title=f"{name}: incidents",
        description="One entry for each incident, changed in place as more becomes known.",
        home=home,
        entries=last_incidents(room, dossiers),
    )


def _updates(room: Newsroom, folder: str, name: str, home: str, dossiers: tuple[Dossier, ...]) -> Feed:
    return Feed(
        path=f"{folder}updates",
        title=f"{name}: updates",
        description="One entry for each change of state, for each edit of a status page and for each correction.",
        home=home,
        entries=last_updates(room, dossiers),
    )
