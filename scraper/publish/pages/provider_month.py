"""A provider's month: its incidents in one cited digest, and what others counted."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from scraper.core.model import Article, Claim, Document, Dossier
from scraper.publish import links, wording
from scraper.publish.charts.punch import Punch, punch
from scraper.publish.dossiers import articles
from scraper.publish.edition import Edition
from scraper.publish.keys import digest
from scraper.publish.page import Crumb, Page, Plan
from scraper.publish.parts.figures import Figure, length_parts, lengths, spread
from scraper.publish.parts.listed_before import EMPTY, months_of_providers
from scraper.publish.parts.rows import Row, rows
from scraper.publish.parts.sources import count_of
from scraper.publish.told_window import told_window
from scraper.publish.view import View

KIND = "provider_month"
TAB = "providers/"

Month = tuple[int, int]


class DigestLine(View, frozen=True):
    """An incident in the digest: its first sentences and where the proof stands."""

    title: str
    path: str
    text: str
    proof: str


class OthersCount(View, frozen=True):
    """A figure somebody else gives for the month, beside ours."""

    outlet: str
    url: str
    said: str
    quote: str
    ours: str


class ProviderMonthView(View, frozen=True):
    """Everything the page of a provider's month prints."""

    title: str
    crumbs: tuple[Crumb, ...]
    invented: bool
    sources: str
    empty: str
    figures: tuple[Figure, ...]
    digest: tuple[DigestLine, ...]
    punch: Punch
    others: tuple[OthersCount, ...]
    incidents: tuple[Row, ...]
    month_path: str
    month: str


def pages(edition: Edition) -> Iterator[Plan]:
    """A page for each month in which a provider had an incident, or one that is gone from it."""
    counts = _counts(edition)
    for (provider, month), found in months_of_providers(edition).items():
        others = counts.get((provider, month), ())
        key = digest([edition.keys[one.incident.id] for one in found], others)
        path = links.provider_month(provider, *month)
        yield Plan(path, partial(_page, edition, provider, month, found, tuple(others)), key)


def _page(
    edition: Edition,
    provider: str,
    month: Month,
    found: tuple[Dossier, ...],
    others: tuple[tuple[Claim, Document], ...],
) -> Page:
    name = edition.provider_name(provider)
    own = [(document, one) for one in found for document in one.documents]
    known = lengths(found)
    middle, note = spread(known)
    counted = count_of(
        tuple(document for document, _ in own), tuple(place for one in found for place in one.incident.placements)
    )
    view = ProviderMonthView(
        title=f"{name}, {wording.month(*month)}: {wording.count(len(found), 'incident')}",
        crumbs=(Crumb(name, links.provider(provider)), Crumb(wording.month(*month), links.archive_month(*month))),
        invented=any(edition.shows_invented(one) for one in found),
        sources=f"Summary of {counted.words}" if found else "No incident",
        empty="" if found else EMPTY,
        figures=(
            Figure("Incidents known", ((str(len(found)), ""),), "of this provider"),
            Figure("Time affected", length_parts(sum(known)) if known else (("–", ""),), f"at least; {len(known)} of {len(found)} have both times" if len(known) < len(found) else "all have both times" if found else note),
            Figure("Median length", middle, note),
        ),
        digest=tuple(_line(one) for one in reversed(found)),
        punch=punch(*month, found, height=122),
        others=tuple(dict.fromkeys(_others(edition, claim, document, len(found)) for claim, document in others if _is_figure(claim))),
        incidents=rows(edition, found),
        month_path=links.archive_month(*month),
        month=wording.month(*month),
    )  # fmt: skip
    return Page(view.title, f"{view.title}. {view.sources}.", view, feed=f"feeds/providers/{provider}/incidents.rss")


def _line(dossier: Dossier) -> DigestLine:
    incident = dossier.incident
    text = " ".join(sentence.text for sentence in incident.summary[:2])
    if not text:
        text = wording.sentence(told_window(dossier)) + "."
    return DigestLine(
        incident.title, links.incident(incident.id), text, count_of(dossier.documents, incident.placements).short
    )


def _counts(edition: Edition) -> dict[tuple[str, Month], tuple[tuple[Claim, Article], ...]]:
    """Claims that count outages or give an availability, by the provider and month they are about."""
    found: dict[tuple[str, Month], list[tuple[Claim, Article]]] = {}
    for article in _all_articles(edition):
        for claim in article.claims:
            month = _month(claim, article)
            if claim.kind in ("count", "availability") and month is not None:
                for provider in _about(claim, article):
                    found.setdefault((provider, month), []).append((claim, article))
    return {key: tuple(sorted(pairs, key=lambda pair: (pair[1].id, pair[0].id))) for key, pairs in found.items()}


def _all_articles(edition: Edition) -> Iterator[Article]:
    for dossier in edition.live:
        yield from articles(dossier)
    for _, document in edition.archive.unplaced:
        if isinstance(document, Article):
            yield document


def _about(claim: Claim, article: Article) -> tuple[str, ...]:
    if claim.about is not None:
        return (claim.about.provider,)
    return tuple(one.id for one in article.providers if one.role == "primary")


def _month(claim: Claim, article: Article) -> Month | None:
    if claim.about is not None and claim.about.day:
        return int(claim.about.day[:4]), int(claim.about.day[5:7])
    at = claim.at or (article.published.at if article.published else None)
    return (at.year, at.month) if at else None


def _is_figure(claim: Claim) -> bool:
    """Whether a claim gives a number: "second outage" counts nothing."""
    words = str(claim.value or "").casefold().split()
    return any(any(c.isdigit() for c in word) or word in wording.NUMBERS for word in words)


def _others(edition: Edition, claim: Claim, document: Document, held: int) -> OthersCount:
    quoted = claim.quote if len(claim.quote.split()) <= edition.settings.press_words else ""
    source = edition.sources.get(document.source) if isinstance(document, Article) else None
    if source is not None and source.quote == "none":
        quoted = ""
    outlet = document.publisher if isinstance(document, Article) else document.title
    said = f"{claim.value:,}" if isinstance(claim.value, int) else str(claim.value or "a figure")
    ours = (
        f"the record holds {held}; whoever counts posts, components or reports gets other figures"
        if claim.kind == "count"
        else "the record gives no availability: silence is not health"
    )
    return OthersCount(outlet, links.safe_url(document.url) or "", said, quoted, ours)
