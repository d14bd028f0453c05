"""What we keep of an article: its claims within the editorial limits, never its text."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from scraper.core.articles.hit_with_it import of_one_outage
from scraper.core.articles.likely_causes import with_likely
from scraper.core.articles.one_of_several import of_those_named
from scraper.core.articles.other_rounds import of_its_round
from scraper.core.articles.own_stretch import UNKNOWN
from scraper.core.articles.passages import ForeignDates, Reading, read
from scraper.core.articles.quoting import headline, quoted_sources, within_limits, without_words
from scraper.core.articles.recalled import of_its_day, recalls, stands_by_a_day
from scraper.core.articles.recollected import recollected
from scraper.core.articles.recounts import of_entries, recounts
from scraper.core.articles.relevance import relevance
from scraper.core.articles.retracted import is_retracted
from scraper.core.articles.surely_told import sure
from scraper.core.articles.taken_back import is_taken_back
from scraper.core.articles.unreal import only_unreal, unreal_lines
from scraper.core.facts import kinds
from scraper.core.ids import article_id
from scraper.core.language.text import digest, sketch, term_counts
from scraper.core.model import (
    SPAN,
    Article,
    Claim,
    PageText,
    PeakReports,
    Precision,
    Provider,
    ProviderMention,
    ProviderRole,
    Relevance,
    Source,
    Standing,
)


def claims_of(reading: Reading) -> tuple[Claim, ...]:
    """All claims of all kinds in the order of the text, each statement once; none of what the outlet takes back, or says of
    an outage that nobody had.
    """
    unreal = unreal_lines(reading)
    found = [
        claim
        for kind in kinds()
        for claim in kind.find(reading)
        if not is_taken_back(reading.text, claim.start, claim.end_offset)
        and not any(line.start <= claim.start < line.end for line in unreal)
    ]
    found.sort(key=lambda c: (c.start, c.end_offset, c.kind, str(c.value)))
    kept: dict[object, Claim] = {}
    for claim in found:
        same = (
            claim.kind,
            claim.about,
            _value(claim),
            claim.at,
            claim.end,
            claim.precision,
            claim.qualifier,
            claim.speaker,
            claim.quote if claim.kind == "postmortem" else None,
        )
        kept.setdefault(same, claim)
    return tuple(sorted(kept.values(), key=lambda c: (c.start, c.end_offset, c.kind, str(c.value))))


def _with_recounts(claims: tuple[Claim, ...], listed: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The claims of a roundup: where it lists an outage of a provider, that stands instead of a bare day."""
    if not listed:
        return claims
    coarse = (Precision.DAY, Precision.MONTH, Precision.PART_OF_DAY)
    slots = {(c.about.provider, c.about.day) for c in listed if c.about is not None}
    kept = [
        c
        for c in claims
        if not (
            c.kind == "started"
            and c.precision in coarse
            and any(c.start < other.end_offset and other.start < c.end_offset for other in listed)
        )
        and (
            (c.kind == "started" and c.precision is not Precision.MONTH)
            or c.about is None
            or not c.about.day
            or (c.about.provider, c.about.day) in slots
        )
    ]
    told = {c.id: c for c in (*kept, *listed)}
    return tuple(sorted(told.values(), key=lambda c: (c.start, c.end_offset, c.kind, str(c.value))))


def _value(claim: Claim) -> object:
    if claim.at is not None and not isinstance(claim.value, PeakReports):
        return None
    return claim.value.casefold() if isinstance(claim.value, str) else claim.value


_NO_REPORTS = frozenset({Relevance.OPINION, Relevance.EVERGREEN, Relevance.IRRELEVANT})
_OF_ANY = frozenset({"cause", "duration", "error_code"})
"""Kinds of claims that texts on outages in general make of them all."""


def own_claims(reading: Reading) -> tuple[Claim, ...]:
    """The claims by which it is told what kind of article it is."""
    return of_one_outage(reading, claims_of(reading))


def reported(reading: Reading, own: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """What a report with these claims tells of its outage and of others, sure or not."""
    return of_those_named(reading, of_its_round(reading, of_one_outage(reading, recollected(reading, own))))


def told_by(reading: Reading) -> tuple[tuple[Claim, ...], Relevance, float]:
    """What an article claims, of its own incident and of others, and what kind of article it is: nothing, and none, where its
    outlet takes it back.
    """
    if is_retracted(reading.text):
        return (), Relevance.IRRELEVANT, 0.0
    claims = claims_of(reading)
    own = of_one_outage(reading, claims)
    kind, score = relevance(reading, own)
    if kind is Relevance.ROUNDUP:
        claims = of_entries(reading, _with_recounts(claims, recounts(reading)))
    elif kind is Relevance.IRRELEVANT and not only_unreal(reading) and recalls(reading, claims):
        claims = of_its_day(reading, claims)
    elif kind in (Relevance.INCIDENT, Relevance.POSTMORTEM):
        told = reported(reading, own)
        claims = with_likely(reading, sure(reading, told))
    elif kind in (Relevance.OPINION, Relevance.EVERGREEN):
        # What an essay recalls without a day is no outage that could be known.
        claims = tuple(c for c in of_one_outage(reading, recollected(reading, own)) if SPAN not in c.flags)
    if kind in _NO_REPORTS and (reading.primary is None or kind is not Relevance.IRRELEVANT):
        claims = tuple(c for c in claims if c.about is not None or c.kind not in _OF_ANY or stands_by_a_day(reading, c))
    if kind in _NO_REPORTS and reading.primary is None:
        claims = tuple(c for c in claims if c.about is None or c.about.provider != UNKNOWN)
    return claims, kind, score


def parts_told(reading: Reading, kind: Relevance) -> tuple[ProviderMention, ...]:
    """The part each provider plays: nobody's incident is told by an article that is on something else."""
    if kind is not Relevance.IRRELEVANT:
        return reading.roles
    primary = ProviderRole.PRIMARY
    return tuple(replace(m, role=ProviderRole.MENTIONED) if m.role is primary else m for m in reading.roles)


def read_article(
    page: PageText,
    *,
    providers: tuple[Provider, ...],
    source: Source | None = None,
    retrieved: datetime | None = None,
    first_seen: datetime | None = None,
    foreign_dates: ForeignDates | None = None,
) -> Article:
    """What the record keeps of a page: never its text, quotes within the editorial limits. `retrieved` is when the
    page was read; it counts as `first_seen` unless that is given, and never as publication.
    """
    address = page.canonical_url or page.url
    document = article_id(address)
    reading = read(page, providers, document=document, foreign_dates=foreign_dates)
    claims, kind, score = told_by(reading)
    quoting = source is None or source.quote != "none"
    kept = within_limits(without_words(claims, page, quoting=quoting), page.text)
    return Article(
        document,
        source.id if source else "",
        page.url,
        page.title or headline(page.text),
        (source.publisher if source and source.publisher else None) or page.site or (source.id if source else ""),
        source.standing if source else Standing.PRESS,
        kind,
        score,
        digest(page.text),
        page.canonical_url,
        page.author,
        reading.language,
        page.published,
        page.published_by,
        first_seen or retrieved,
        len(page.text.split()),
        parts_told(reading, kind),
        reading.frames.days,
        kept,
        # What is not about an outage is never weighed against anything; three articles of four would fill the record.
        () if kind is Relevance.IRRELEVANT else term_counts(page.text),
        () if kind is Relevance.IRRELEVANT else sketch(page.text),
        quoted_sources(reading),
        page.opted_out,
    )
