"""Retired ids: their pages lead on to the incident that took them in. Nothing published loses its address."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from scraper.core.model import Incident
from scraper.publish import links
from scraper.publish.edition import Edition
from scraper.publish.page import Page, Plan
from scraper.publish.parts.twin import tombstone
from scraper.publish.view import View

KIND = "moved"
TAB = "archive/"
TWIN = "index.md"
LISTED = False


class MovedView(View, frozen=True):
    """The incident that answers now."""

    old: str
    title: str
    path: str


def pages(edition: Edition) -> Iterator[Plan]:
    """A page for each retired id whose last heir exists."""
    for old in edition.moved:
        current = heir(edition, old)
        dossier = edition.by_id.get(current)
        if dossier is not None and old not in edition.by_id:
            yield Plan(links.incident(old), partial(_page, edition, old, dossier.incident))


def heir(edition: Edition, identity: str) -> str:
    """The current id of a retired one, through any number of mergers."""
    seen: set[str] = set()
    while identity in edition.moved and identity not in seen:
        seen.add(identity)
        identity = edition.moved[identity]
    return identity


def _page(edition: Edition, old: str, now: Incident) -> Page:
    path, base = links.incident(now.id), edition.settings.base_url
    words = f"This record is now part of: {now.title}"
    data = f"{base}api/v1/incidents/{now.id}.json"
    told = partial(tombstone, "Moved", f"{base}{path}", data, words)
    return Page("Moved", words, MovedView(old, now.title, path), moved_to=path, twin=told)
