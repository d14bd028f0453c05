"""All providers, by state and name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from scraper.publish import links, wording
from scraper.publish.edition import Edition
from scraper.publish.page import Page, Plan
from scraper.publish.parts.dateline import Dateline, of_run
from scraper.publish.states import Mark, official_sources, provider_state
from scraper.publish.view import View

KIND = "providers"
TAB = "providers/"


class ProviderLine(View, frozen=True):
    """A provider: name, state, number of incidents, the last of them."""

    name: str
    path: str
    mark: Mark
    note: str
    incidents: str
    last: str
    last_path: str


class ProvidersView(View, frozen=True):
    """Everything the list of providers prints; `unread` are those of which no status page is read."""

    dateline: Dateline
    lines: tuple[ProviderLine, ...]
    unread: tuple[ProviderLine, ...]
    summary: str


def pages(edition: Edition) -> Iterator[Plan]:
    """The one page; it depends on the moment."""
    yield Plan("providers/", partial(_page, edition))


def _page(edition: Edition) -> Page:
    states = sorted(
        (provider_state(edition, one) for one in edition.providers),
        key=lambda state: (state.rank, edition.provider_name(state.provider).casefold(), state.provider),
    )
    lines: list[ProviderLine] = []
    unread: list[ProviderLine] = []
    for state in states:
        found = edition.by_provider.get(state.provider, ())
        last = found[0].incident if found else None
        watched = state.state != "unknown" or official_sources(edition, state.provider)
        (lines if watched else unread).append(
            ProviderLine(
                edition.provider_name(state.provider), links.provider(state.provider), state.mark, state.note,
                f"{len(found):,}", last.title if last else "", links.incident(last.id) if last else "",
            )
        )  # fmt: skip
    down = sum(state.state == "down" for state in states)
    unknown = sum(state.state == "unknown" for state in states)
    degraded = sum(state.state == "degraded" for state in states)
    also = f"{degraded} degraded, " if degraded else ""
    summary = f"{wording.count(len(states), 'provider')}: {down} down, {also}{unknown} unknown"
    return Page(
        "Providers",
        "Every provider on record, with what is known of its state now.",
        ProvidersView(of_run(edition), tuple(lines), tuple(unread), summary),
    )
