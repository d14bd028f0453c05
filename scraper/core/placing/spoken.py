"""Which other incidents an article speaks of: provider and day, month or stretch of days, with the claims that say so."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from scraper.core.language.month_parts import part_of_month
from scraper.core.model import RECALLED, SAME_DAY, SPAN, Article, Claim, Precision, Relevance
from scraper.core.placing.profiles import own_claims, primary_provider, upstreams

Slot = tuple[str, str]
"""A provider and an ISO day, a month ("2026-04"), or a first and a last day ("2026-04-06/2026-04-12")."""

_LATELY = timedelta(days=3)
"""How long before an opinion appeared the outage may have been that it is on."""
_PART = 20
"""Days that a part of a month does not have."""
MONTH, DAY = len("2026-04"), len("2026-04-15")
TO = "/"
CLOCK = (Precision.SECOND, Precision.MINUTE)


def spoken_of(article: Article) -> dict[Slot, list[Claim]]:
    """(provider, ISO day) of incidents an article speaks of besides its own, with the claims that do."""
    if article.relevance is Relevance.EVERGREEN:
        return {}
    aside = article.relevance is Relevance.IRRELEVANT
    own = {c.id for c in own_claims(article)}
    found: dict[Slot, list[Claim]] = {}
    for claim in (c for c in article.claims if not aside or RECALLED in c.flags):
        slot = spoken_slot(claim) if claim.id not in own else None
        if slot:
            found.setdefault(slot, []).append(claim)
    provider = primary_provider(article)
    if provider:
        for slot, claims in _commented(article, provider, alone=not found).items():
            found.setdefault(slot, claims)
    for upstream in upstreams(article) if provider and not aside else ():
        for day in article.days:
            found.setdefault((provider or "", day), [])
            found.setdefault((upstream, day), [])
    dated = {(p, day[:MONTH]) for p, day in found if len(day) == DAY}
    found = {slot: claims for slot, claims in found.items() if slot not in dated}
    if article.relevance in (Relevance.INCIDENT, Relevance.POSTMORTEM):
        for slot, claims in _beside(article).items():
            found.setdefault(slot, claims)
    return found


def _commented(article: Article, provider: str, *, alone: bool) -> dict[Slot, list[Claim]]:
    """The days of an opinion, and of a roundup that names no other outage (`alone`). An opinion that gives none is on the
    outage of these days, where there is one: "so many bad takes about the AWS outage".
    """
    opinion = article.relevance is Relevance.OPINION
    if not opinion and not (article.relevance is Relevance.ROUNDUP and alone):
        return {}
    if opinion and not article.days and article.published:
        last = article.published.at.date()
        return {(provider, f"{last - _LATELY}{TO}{last}"): []}
    return {(provider, day): [c for c in article.claims if c.told_of is None and c.at] for day in article.days}


def _beside(article: Article) -> dict[Slot, list[Claim]]:
    """The other incident of the article's own day, where it says that its own was not the first."""
    again = [c for c in article.claims if c.told_of is None and SAME_DAY in c.flags]
    provider = primary_provider(article)
    return {(provider, day): again for day in article.days} if again and provider else {}


def spoken_slot(claim: Claim) -> Slot | None:
    """Provider and day of the other incident a claim is on; its own time tells the day where it is not named."""
    about = claim.told_of
    if about is None:
        return None
    day = about.day
    if SPAN in claim.flags and claim.at and claim.end:
        return about.provider, f"{claim.at:%Y-%m-%d}{TO}{claim.end:%Y-%m-%d}"
    if day is None and claim.at and claim.precision in (*CLOCK, Precision.HOUR, Precision.PART_OF_DAY, Precision.DAY):
        day = claim.at.date().isoformat()
    if day and len(day) == MONTH:
        return about.provider, _part_told(claim, day)
    return (about.provider, day) if day and len(day) == DAY else None


def _part_told(claim: Claim, month: str) -> str:
    """A month, or the days of the part of it that the claim's own words name ("the middle of March")."""
    whole = date.fromisoformat(f"{month}-01")
    first, last = part_of_month(claim.quote, whole)
    return month if (last - first).days >= _PART else f"{first}{TO}{last}"


def days_of_slot(day: str) -> tuple[str, ...]:
    """The ISO days of a day, a month or a stretch, as a slot gives them."""
    if len(day) == MONTH:
        year, month = map(int, day.split("-"))
        return tuple(f"{day}-{n:02}" for n in range(1, monthrange(year, month)[1] + 1))
    first, _, last = day.partition(TO)
    if not last:
        return (day,)
    begin, end = date.fromisoformat(first), date.fromisoformat(last)
    return tuple((begin + timedelta(days=n)).isoformat() for n in range((end - begin).days + 1))
