"""A month: every incident, the figures, what was disputed most."""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial

from scraper.core.model import Dossier, Outcome
from scraper.publish import links, wording
from scraper.publish.charts.punch import Punch, punch
from scraper.publish.coverage import Coverage
from scraper.publish.edition import Edition
from scraper.publish.keys import digest
from scraper.publish.page import Crumb, Page, Plan
from scraper.publish.parts.figures import Figure, month_figures
from scraper.publish.parts.listed_before import EMPTY, months
from scraper.publish.parts.rows import Row, rows
from scraper.publish.view import View

KIND = "month"
TAB = "archive/"


class Contested(View, frozen=True):
    """An incident whose sources disagree, and on how many facts."""

    title: str
    path: str
    note: str


class MonthView(View, frozen=True):
    """Everything a month's page prints."""

    title: str
    name: str
    crumbs: tuple[Crumb, ...]
    invented: bool
    figures: tuple[Figure, ...]
    punch: Punch
    incidents: tuple[Row, ...]
    empty: str
    contested: tuple[Contested, ...]
    gaps: str
    providers: tuple[tuple[str, str, int], ...]
    before: Crumb | None
    after: Crumb | None


def pages(edition: Edition) -> Iterator[Plan]:
    """A page for each month with an incident, or with one that is gone from it."""
    known = months(edition)
    order = list(known)
    for place, ((year, month), dossiers) in enumerate(known.items()):
        after = order[place - 1] if place else None
        before = order[place + 1] if place + 1 < len(order) else None
        earlier = len(edition.by_month.get((year, month - 1) if month > 1 else (year - 1, 12), ()))
        read = covering(edition, year, month)
        key = digest([edition.keys[one.incident.id] for one in dossiers], before, after, earlier, read)
        yield Plan(links.archive_month(year, month), partial(_page, edition, (year, month), before, after), key)


def _page(
    edition: Edition, which: tuple[int, int], before: tuple[int, int] | None, after: tuple[int, int] | None
) -> Page:
    dossiers = edition.by_month.get(which, ())
    name = wording.month(*which)
    counts = Counter(provider for one in dossiers for provider in one.incident.providers)
    view = MonthView(
        title=f"{name}: {title_words(edition, dossiers, counts)}",
        name=name,
        crumbs=(Crumb("Archive", "archive/"),),
        invented=any(edition.shows_invented(one) for one in dossiers),
        figures=month_figures(edition, *which),
        punch=punch(*which, dossiers, height=200),
        incidents=rows(edition, dossiers),
        contested=contested(dossiers),
        empty="" if dossiers else EMPTY,
        gaps=f"{gaps(dossiers) if dossiers else ''} {reading_words(covering(edition, *which))}".strip(),
        providers=tuple((edition.provider_name(one), links.provider_month(one, *which), number) for one, number in sorted(counts.items(), key=lambda item: (-item[1], item[0]))),
        before=_crumb(before),
        after=_crumb(after),
    )  # fmt: skip
    return Page(
        view.title,
        f"Every incident on record of {name}: {wording.count(len(dossiers), 'incident')}, with lengths and sources.",
        view,
        feed="feeds/incidents.rss",
    )


def _crumb(which: tuple[int, int] | None) -> Crumb | None:
    return Crumb(wording.month(*which), links.archive_month(*which)) if which else None


def title_words(edition: Edition, dossiers: tuple[Dossier, ...], counts: Counter[str]) -> str:
    """`nine incidents, eight of them Claude's`."""
    number = wording.number(len(dossiers))
    words = f"{number} {'incident' if len(dossiers) == 1 else 'incidents'}"
    if len(counts) < 2:
        return (
            f"{words}, {'' if len(dossiers) == 1 else 'all '}{edition.provider_name(next(iter(counts)))}’s"
            if counts
            else words
        )
    most, count = min(counts.items(), key=lambda item: (-item[1], item[0]))
    return (
        f"{words}, {wording.number(count)} of them {edition.provider_name(most)}’s"
        if count * 2 >= len(dossiers)
        else f"{words} at {wording.count(len(counts), 'provider')}"
    )


def contested(dossiers: tuple[Dossier, ...]) -> tuple[Contested, ...]:
    """The five incidents with the most disputed facts."""
    found = [(sum(v.outcome is Outcome.DISPUTED for v in one.incident.verdicts), one.incident) for one in dossiers]
    top = sorted((pair for pair in found if pair[0]), key=lambda pair: (-pair[0], pair[1].id))[:5]
    return tuple(
        Contested(one.title, links.incident(one.id), wording.count(number, "disputed fact")) for number, one in top
    )


def covering(edition: Edition, year: int, month: int) -> tuple[str, ...]:
    """Names of the providers whose own page the record covers on a day of the month."""
    first = datetime(year, month, 1, tzinfo=UTC)
    days = [first + timedelta(days=number) for number in range(monthrange(year, month)[1])]
    return tuple(
        edition.provider_name(one)
        for one in edition.providers
        if any(
            span.first <= days[-1] and span.last >= days[0] for span in edition.covered.get(one, Coverage()).official
        )
    )


def reading_words(names: tuple[str, ...]) -> str:
    """Whose status pages the record covers in a month; of all others an empty day says nothing."""
    if not names:
        return "No status page was read in this month: a day without an incident is no record."
    return f"Status pages read: {wording.listing(names, most=12)}. Of every other provider a day without an incident is no record."


def gaps(dossiers: tuple[Dossier, ...]) -> str:
    """What is not known about the month."""
    starts = sum(
        one.incident.window.start is None or not wording.has_clock(one.incident.window.start) for one in dossiers
    )
    ends = sum(one.incident.window.end is None and one.incident.state != "ongoing" for one in dossiers)
    second = sum(one.incident.official.first_update is None for one in dossiers)
    if not (starts or ends or second):
        return "Every incident has an official record, a start and an end."
    parts = ((starts, "no clock time of the start"), (ends, "no end"), (second, "no record of the provider’s page"))
    return (
        "Not known: " + "; ".join(f"{words} for {number} of {len(dossiers)}" for number, words in parts if number) + "."
    )
