"""A component of a provider: its incidents and figures. It holds no state of the moment; the provider's page does."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import partial

from scraper.core.model import Dossier, OfficialRecord
from scraper.publish import links, wording
from scraper.publish.coverage import Coverage
from scraper.publish.edition import Edition
from scraper.publish.keys import digest
from scraper.publish.page import Crumb, Page, Plan
from scraper.publish.pages.provider import components_of, parts_of
from scraper.publish.parts.figures import Figure
from scraper.publish.parts.reliability import Bin, histogram, reliability
from scraper.publish.parts.rows import Row, rows
from scraper.publish.view import View

KIND = "component"
TAB = "providers/"

_LISTED = 100


class ComponentView(View, frozen=True):
    """Everything a component's page prints."""

    name: str
    provider: str
    provider_path: str
    crumbs: tuple[Crumb, ...]
    invented: bool
    figures: tuple[Figure, ...]
    bins: tuple[Bin, ...]
    incidents: tuple[Row, ...]
    more: int
    feed: str


def pages(edition: Edition) -> Iterator[Plan]:
    """A page for each component that is configured or on record."""
    for provider in edition.providers:
        dossiers = edition.by_provider.get(provider, ())
        by_part: defaultdict[str, list[Dossier]] = defaultdict(list)
        for dossier in dossiers:
            for part in parts_of(edition, provider, dossier):
                by_part[part].append(dossier)
        for part, name in components_of(edition, provider, ever=True):
            own = tuple(by_part[part])
            key = digest(name, edition.covered.get(provider), [edition.keys[one.incident.id] for one in own])
            path = links.component(provider, links.slug(part))
            yield Plan(path, partial(_page, edition, provider, (part, name), path, own), key)


def _names(edition: Edition, provider: str, part: str, record: OfficialRecord) -> bool:
    """Whether a record of the provider names the component."""
    named = (edition.component_id(provider, one) for one in record.components)
    return record.provider == provider and part in named


def _page(edition: Edition, provider: str, of_part: tuple[str, str], path: str, own: tuple[Dossier, ...]) -> Page:
    part, name = of_part
    of = edition.provider_name(provider)
    view = ComponentView(
        name, of, links.provider(provider), (Crumb("Providers", "providers/"), Crumb(of, links.provider(provider))),
        any(edition.shows_invented(one) for one in own[:_LISTED]), reliability(own, edition.covered.get(provider, Coverage()), partial(_names, edition, provider, part)), histogram(own),
        rows(edition, own[:_LISTED], year=True), max(0, len(own) - _LISTED), f"feeds/{path}incidents.rss",
    )  # fmt: skip
    return Page(
        f"{of}: {name}",
        f"{wording.count(len(own), 'incident')} of {name} by {of} on record, with their lengths and sources.",
        view,
        view.crumbs,
        feed=view.feed,
    )
