"""Tombstones: withdrawn incidents keep their page, and leave lists and statistics."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from scraper.core.model import Dossier
from scraper.publish import links, wording
from scraper.publish.edition import Edition
from scraper.publish.page import Crumb, Page, Plan
from scraper.publish.parts.twin import tombstone
from scraper.publish.parts.ways import crumbs
from scraper.publish.syndication.lineage import withdrawn_on
from scraper.publish.view import View

KIND = "withdrawn"
TAB = "archive/"
TWIN = "index.md"
LISTED = False


class WithdrawnView(View, frozen=True):
    """What stood here, when it was withdrawn and why."""

    id: str
    title: str
    crumbs: tuple[Crumb, ...]
    when: str
    reason: str


def pages(edition: Edition) -> Iterator[Plan]:
    """A page for each withdrawn incident."""
    for dossier in edition.withdrawn:
        yield Plan(
            links.incident(dossier.incident.id), partial(_page, edition, dossier), edition.keys[dossier.incident.id]
        )


def _page(edition: Edition, dossier: Dossier) -> Page:
    gone = dossier.incident.withdrawn
    assert gone is not None
    at = withdrawn_on(dossier)
    when = wording.day(at) if at else ""
    view = WithdrawnView(
        dossier.incident.id, dossier.incident.title, crumbs(edition, dossier.incident), when, gone.reason
    )
    title, base = f"Withdrawn: {view.title}", edition.settings.base_url
    address, data = f"{base}{links.incident(view.id)}", f"{base}api/v1/incidents/{view.id}.json"
    told = partial(tombstone, title, address, data, f"Withdrawn{f' on {when}' if when else ''}. {gone.reason}")
    return Page(title, f"Withdrawn from the record. {gone.reason}", view, twin=told)
