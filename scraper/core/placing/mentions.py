"""Who else is spoken of: articles that name an incident without being on it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta

from scraper.core.model import (
    MET_IT,
    Article,
    Claim,
    DocumentRole,
    Placement,
    Precision,
    Relevance,
    ScoreTerm,
)
from scraper.core.patterns import late
from scraper.core.placing.assignment import Cluster, Constraints
from scraper.core.placing.profiles import primary_provider, primary_providers
from scraper.core.placing.spoken import CLOCK, MONTH, TO, Slot, days_of_slot, spoken_of

_TIMES = "times:"
"""Flag of a claim that counts the outages of its day (`recounts.py`)."""
_TELLING = frozenset({"duration", "peak_reports", "symptom", "error_code", "count"})
_OUTAGE = late(
    r"\b(?:outages?|disruptions?|failures?|ausf[aä]ll\w*|störung\w*|pannes?|caídas?|quedas?|guast[oi]|storing\w*|awari\w+|сбо\w*|збо\w*)\b|障害|故障|장애",
    re.IGNORECASE,
)
_COUNTED = late(rf"(\d{{1,4}}) (?:[\w-]+ ){{0,3}}?(?:{_OUTAGE.pattern})", re.IGNORECASE)
_NEAR = timedelta(minutes=60)
_LONG = timedelta(hours=3)
_SLACK = timedelta(minutes=5)
_LONGEST = 400  # days that an article may give for one outage


def mention_placements(
    named: Mapping[str, Cluster], articles: Iterable[Article], constraints: Constraints
) -> dict[str, dict[str, Placement]]:
    """By incident: the articles that speak of it. A claim must name provider and day; a roundup's own days count too."""
    calendar = _calendar(named)
    homes: dict[str, list[Cluster]] = {}
    for cluster in named.values():
        for document in cluster.placements:
            homes.setdefault(document, []).append(cluster)
    found: dict[str, dict[str, Placement]] = {}
    for article in articles:
        for placement, name in _mentions(article, homes.get(article.id, []), calendar, named):
            if (article.id, name) not in constraints.detached:
                found.setdefault(name, {}).setdefault(article.id, placement)
    for document, incident, role in constraints.attached:
        if role is DocumentRole.MENTION and incident in named:
            terms = (ScoreTerm("attached by override", 99.0),)
            found.setdefault(incident, {})[document] = Placement(document, role, 99.0, terms)
    return found


def _mentions(
    article: Article, homes: list[Cluster], calendar: Mapping[Slot, list[str]], named: Mapping[str, Cluster]
) -> Iterator[tuple[Placement, str]]:
    """The incidents an article speaks of, each with the placement that says why."""
    spoken = spoken_of(article)
    for slot in _elsewhere(article, {c.provider for c in homes}):
        spoken.setdefault(slot, [])
    for slot, claims in (*_days_beside(article, homes).items(), *_alongside(article, homes).items()):
        spoken.setdefault(slot, claims)
    for name in _outlived(article, homes, calendar, named):
        terms = (ScoreTerm("the hours it gives go on over this incident", 1.0),)
        yield Placement(article.id, DocumentRole.MENTION, 1.0, terms), name
    for (provider, day), claims in spoken.items():
        if TO in day:
            yield from _within(article, (provider, day), claims, calendar, named)
            continue
        every = calendar.get((provider, day), [])
        if len(day) == MONTH and len(every) not in {1, _several(claims)}:
            every = _singled_out(every, _several(claims), named)
        why = (ScoreTerm(f"names {provider} on {day}", 1.0), *_as_one_hit(article, provider, homes))
        spans = tuple(dict.fromkeys(c.quote for c in claims if c.quote))[:2]
        there = [n for n in every if article.id not in named[n].placements]
        for name in _meant(_beside_home(there, homes, claims, named), claims, named):
            yield Placement(article.id, DocumentRole.MENTION, 1.0, why, spans), name


def _as_one_hit(article: Article, provider: str, homes: list[Cluster]) -> tuple[ScoreTerm, ...]:
    """The term of an article on the provider that stands on the incident of whom it blames: its own times are told here."""
    elsewhere = homes and all(article.is_of_those_hit((home.provider,)) for home in homes)
    return (ScoreTerm(MET_IT, 0.0),) if elsewhere and primary_provider(article) == provider else ()


def _within(
    article: Article,
    slot: Slot,
    claims: list[Claim],
    calendar: Mapping[Slot, list[str]],
    named: Mapping[str, Cluster],
) -> Iterator[tuple[Placement, str]]:
    """The incident of a stretch of days ("last week", "the 2021 outage"), where exactly as many are known there beside the
    article's own as it counts, mostly one.
    """
    provider, stretch = slot
    every = dict.fromkeys(n for day in days_of_slot(stretch) for n in calendar.get((provider, day), ()))
    there = [n for n in every if article.id not in named[n].placements]
    for name in _singled_out(there, _several(claims), named):
        terms = (ScoreTerm(f"names {provider} on a day of {stretch.replace(TO, ' to ')}", 1.0),)
        spans = tuple(dict.fromkeys(c.quote for c in claims if c.quote))[:2]
        yield Placement(article.id, DocumentRole.MENTION, 1.0, terms, spans), name


def _singled_out(there: list[str], count: int, named: Mapping[str, Cluster]) -> list[str]:
    """Of several incidents those that are meant where as many stand out as an article counts: all of them, else the grave
    ones, else those that are severe and that the press reports as well; none where that leaves it open.
    """
    grave = [n for n in there if _is_grave(named[n])]
    renowned = [n for n in there if _is_renowned(named[n])]
    return next((found for found in (there, grave, renowned) if len(found) == count), [])


def _is_renowned(cluster: Cluster) -> bool:
    return cluster.seen().severe and any(isinstance(m, Article) for m in cluster.members)


def _is_grave(cluster: Cluster) -> bool:
    """Whether an incident is one that others speak of: the press reports it, or its provider calls it a severe one."""
    return cluster.seen().severe or any(isinstance(m, Article) for m in cluster.members)


def _calendar(named: Mapping[str, Cluster]) -> dict[Slot, list[str]]:
    """Incidents by provider and day, and the gravest ones by provider and month."""
    found: dict[Slot, list[str]] = {}
    for name, cluster in sorted(named.items()):
        for day in _days_of(cluster):
            found.setdefault((cluster.provider, day), []).append(name)
    return found | _of_months(named)


def _days_of(cluster: Cluster) -> frozenset[str]:
    """The days an incident is on: of its official window, else those that most of its articles give."""
    if not (cluster.members or cluster.founding):
        return frozenset()
    seen = cluster.seen()
    if seen.spans:
        return frozenset(at.date().isoformat() for span in seen.spans for at in span)
    return seen.days


def _of_months(named: Mapping[str, Cluster]) -> dict[Slot, list[str]]:
    """The gravest incidents of each provider and month ("Google Cloud in June"): the severe ones, or the only one."""
    months: dict[Slot, list[str]] = {}
    for name, cluster in sorted(named.items()):
        days = _days_of(cluster)
        if days:
            months.setdefault((cluster.provider, min(days)[:MONTH]), []).append(name)
    return {slot: [n for n in names if named[n].seen().severe] or names for slot, names in months.items()}


def _meant(there: list[str], claims: list[Claim], named: Mapping[str, Cluster]) -> list[str]:
    """Of several incidents of one day those whose hours the article gives; without hours the gravest, then the first."""
    if len(there) < 2:
        return there
    hours = [c.at for c in claims if c.at and c.precision in CLOCK]
    if hours:
        return [n for n in there if any(_about_then(named[n], at) for at in hours)]
    return sorted(there, key=lambda n: (not named[n].seen().severe, n))[: _several(claims)]


def _beside_home(
    there: list[str], homes: list[Cluster], claims: list[Claim], named: Mapping[str, Cluster]
) -> list[str]:
    """Of several incidents of another provider those at the hours of the article's own, where it gives none for them."""
    spans = [span for home in homes for span in home.seen().spans]
    timed = any(c.at and c.precision in CLOCK for c in claims)
    if len(there) < 2 or timed or not spans or named[there[0]].provider in {home.provider for home in homes}:
        return there
    return [n for n in there if any(_about_then(named[n], at) for span in spans for at in span)] or there


def _several(claims: list[Claim]) -> int:
    """How many outages of a day, month or stretch the claims count ("twice in September", "51 outages in March")."""
    told = (int(f.removeprefix(_TIMES)) for c in claims for f in c.flags if f.startswith(_TIMES))
    counted = (int(m[1]) for c in claims if c.kind == "count" and (m := _COUNTED.match(c.quote)))
    return max((*told, *counted), default=1)


def _about_then(cluster: Cluster, at: datetime) -> bool:
    seen = cluster.seen()
    spans = (*seen.spans, *((i, i) for i in seen.instants))
    return any(begin - _NEAR <= at <= end + _NEAR for begin, end in spans)


def _elsewhere(article: Article, placed_on: set[str]) -> Iterator[Slot]:
    """Where an article on several providers stands on the incident of one, the others on its day."""
    several = primary_providers(article)
    if len(several) > 1 and placed_on and article.relevance in (Relevance.INCIDENT, Relevance.POSTMORTEM):
        yield from ((provider, day) for provider in several if provider not in placed_on for day in article.days)


def _alongside(article: Article, homes: list[Cluster]) -> dict[Slot, list[Claim]]:
    """What another provider met at the time of the article's own incident, told without a day of its own: "Twitch's chat
    broke 25 minutes later and had nothing to do with it".
    """
    if len(homes) != 1 or article.relevance not in (Relevance.INCIDENT, Relevance.POSTMORTEM):
        return {}
    found = dict[Slot, list[Claim]]()
    for claim in article.claims:
        about = claim.told_of
        if about is None or about.day is not None or about.provider == homes[0].provider or claim.at is not None:
            continue
        if claim.kind in _TELLING or (claim.kind == "denial" and _OUTAGE.search(claim.quote)):
            for day in article.days:
                found.setdefault((about.provider, day), [])
    return found


def _days_beside(article: Article, homes: list[Cluster]) -> dict[Slot, list[Claim]]:
    """Days that an article gives beside that of its incident ("on Monday it had been down twice")."""
    if len(homes) != 1 or not article.days:
        return {}
    mine, found = _days_of(homes[0]), dict[Slot, list[Claim]]()
    for claim in article.claims:
        if (
            claim.told_of is None
            and claim.kind == "started"
            and claim.at
            and claim.precision in (*CLOCK, Precision.DAY)
        ):
            day = claim.at.date().isoformat()
            apart = all(claim.at > end + _LONG or claim.at < begin - _LONG for begin, end in homes[0].seen().spans)
            if day not in mine and (day in article.days or (apart and claim.precision in CLOCK)):
                found.setdefault((homes[0].provider, day), []).append(claim)
    return found


def _outlived(
    article: Article, homes: list[Cluster], calendar: Mapping[Slot, list[str]], named: Mapping[str, Cluster]
) -> Iterator[str]:
    """Later incidents of the same provider that lie wholly within the hours an article gives for its own."""
    told = {
        k: [c.at for c in article.claims if c.kind == k and c.told_of is None and c.precision in CLOCK and c.at]
        for k in ("started", "ended")
    }
    if len(homes) != 1 or not homes[0].seen().spans or not told["started"] or not told["ended"]:
        return
    spans = homes[0].seen().spans
    over, last = max(end for _, end in spans), max(told["ended"])
    if min(told["started"]) >= over:
        return
    days = (over.date() + timedelta(days=n) for n in range(max(0, min((last - over).days, _LONGEST)) + 2))
    there = {name for day in days for name in calendar.get((homes[0].provider, day.isoformat()), ())}
    for name in sorted(there):
        cluster = named[name]
        if cluster is homes[0] or not cluster.seen().spans:
            continue
        begin, end = min(b for b, _ in cluster.seen().spans), max(e for _, e in cluster.seen().spans)
        if over <= begin and end <= last + _SLACK:
            yield name
