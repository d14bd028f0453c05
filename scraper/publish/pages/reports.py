"""Reported, not confirmed: outages claimed somewhere that the provider denies or its record contradicts."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from scraper.core.model import Dossier, Outcome
from scraper.publish import links, wording
from scraper.publish.dossiers import begins
from scraper.publish.edition import Edition
from scraper.publish.page import Page, Plan
from scraper.publish.parts.sources import count_of
from scraper.publish.view import View

KIND = "reports"
TAB = "archive/"


class Report(View, frozen=True):
    """A report that was not confirmed, and what stands against it."""

    day: str
    iso: str
    title: str
    path: str
    provider: str
    sources: str
    against: str


class ReportsView(View, frozen=True):
    """Everything the page prints."""

    invented: bool
    reports: tuple[Report, ...]


def pages(edition: Edition) -> Iterator[Plan]:
    """The one page."""
    yield Plan("reports/", partial(_page, edition))


def _page(edition: Edition) -> Page:
    view = ReportsView(
        any(edition.shows_invented(one) for one in edition.denied),
        tuple(_report(edition, one) for one in edition.denied),
    )
    return Page(
        "Reported, not confirmed",
        "Outages that somebody reported and the provider’s own record or denial contradicts. They count in no statistic.",
        view,
    )


def _report(edition: Edition, dossier: Dossier) -> Report:
    incident = dossier.incident
    start = begins(incident)
    denied = sorted(
        (one.fact != "denial", one.explanation) for one in incident.verdicts if one.outcome is Outcome.DENIED
    )
    denial = denied[0][1] if denied else ""
    return Report(
        f"{wording.short_day(start)} {start.year}", f"{start:%Y-%m-%d}", incident.title, links.incident(incident.id),
        wording.listing(tuple(edition.provider_name(one) for one in incident.providers)),
        count_of(dossier.documents, incident.placements).brief, denial or "The provider denies it, or its record shows nothing of the kind.",
    )  # fmt: skip
