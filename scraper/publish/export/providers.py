"""`api/v1/providers.json` and `api/v1/providers/<id>.json`: the state at the moment of the build, and the figures."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from scraper.core.model import Component
from scraper.publish import links
from scraper.publish.documents import document
from scraper.publish.edition import Edition
from scraper.publish.figures import record_figures
from scraper.publish.keys import digest
from scraper.publish.list_shapes import ComponentShape, ProviderRowShape, ProviderShape, ProvidersShape
from scraper.publish.outputs import Deferred, Output
from scraper.publish.pages.provider import components_of
from scraper.publish.states import provider_state

SCHEMAS = {"provider": (ProviderShape,), "providers": (ProvidersShape,)}


def outputs(edition: Edition) -> Iterator[Output | Deferred]:
    """The list in order of names, and one object a provider."""
    rows = [_row(edition, one) for one in edition.providers]
    yield "api/v1/providers.json", document(ProvidersShape(providers=rows))
    for row in rows:
        key = digest("provider", edition.input_hash, row.state)
        yield Deferred(f"api/v1/providers/{row.id}.json", key, partial(_whole, edition, row))


def _whole(edition: Edition, row: ProviderRowShape) -> bytes:
    stats = {one.id: one for one in record_figures(edition.archive).providers}
    whole = ProviderShape(
        id=row.id, name=row.name, state=row.state, components=row.components, incidents=row.incidents, html=row.html,
        json=row.json, stats=stats.get(row.id),
    )  # fmt: skip
    return document(whole)


def _row(edition: Edition, identity: str) -> ProviderRowShape:
    base = edition.settings.base_url
    return ProviderRowShape(
        id=identity,
        name=edition.provider_name(identity),
        state=provider_state(edition, identity).state,  # type: ignore[arg-type]  # the schema check of the build refuses any other word
        components=[_component(edition, identity, part, name) for part, name in components_of(edition, identity)],
        incidents=len(edition.by_provider.get(identity, ())),
        html=f"{base}{links.provider(identity)}",
        json=f"{base}api/v1/providers/{identity}.json",
    )


def _component(edition: Edition, provider: str, part: str, name: str) -> ComponentShape:
    found: Component | None = edition.components.get((provider, part.casefold()))
    return ComponentShape(
        id=links.slug(part),
        name=name,
        kind=found.kind if found else "unknown",  # type: ignore[arg-type]  # same
        html=f"{edition.settings.base_url}{links.component(provider, links.slug(part))}",
    )
