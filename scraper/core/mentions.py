"""Who else is spoken of: articles that name an incident without being on it, and ties between incidents."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from scraper.core.assignment import Cluster, Constraints
from scraper.core.model import Article, Document, DocumentRole, Link, Placement, Relevance, ScoreTerm
from scraper.core.profiles import primary_provider, upstreams


def mention_placements(
    named: Mapping[str, Cluster], articles: Iterable[Article], constraints: Constraints
) -> dict[str, dict[str, Placement]]:
    """By incident: the articles that speak of it. A claim must name provider and day; a roundup's own days count too."""
    by_day: dict[tuple[str, str], list[str]] = {}
    for name, cluster in named.items():
        for day in cluster.seen().days if cluster.members or cluster.founding else ():
            by_day.setdefault((cluster.provider, day), []).append(name)
    found: dict[str, dict[str, Placement]] = {}
    for article in articles:
        for (provider, day), span in _spoken_of(article).items():
            for name in by_day.get((provider, day), ()):
                if article.id not in named[name].placements and (article.id, name) not in constraints.detached:
                    terms = (ScoreTerm(f"names {provider} on {day}", 1.0),)
                    spans = (span,) if span else ()
                    found.setdefault(name, {}).setdefault(
                        article.id, Placement(article.id, DocumentRole.MENTION, 1.0, terms, spans)
                    )
    for document, incident, role in constraints.attached:
        if role is DocumentRole.MENTION and incident in named:
            terms = (ScoreTerm("attached by override", 99.0),)
            found.setdefault(incident, {})[document] = Placement(document, role, 99.0, terms)
    return found


def _spoken_of(article: Article) -> dict[tuple[str, str], str]:
    """(provider, ISO day) of incidents an article speaks of besides its own, with a quote."""
    if article.relevance in (Relevance.IRRELEVANT, Relevance.EVERGREEN):
        return {}
    found: dict[tuple[str, str], str] = {}
    for claim in article.claims:
        if claim.about and claim.about.day and len(claim.about.day) == 10:
            found.setdefault((claim.about.provider, claim.about.day), claim.quote)
    provider = primary_provider(article)
    if article.relevance is Relevance.ROUNDUP and provider:
        for day in article.days:
            found.setdefault((provider, day), next((c.quote for c in article.claims if c.about is None), ""))
    for upstream in upstreams(article) if provider else ():
        for day in article.days:
            found.setdefault((provider or "", day), "")
            found.setdefault((upstream, day), "")
    return found


def links_between(
    name: str, named: Mapping[str, Cluster], placed: Iterable[str], known: Mapping[str, Document]
) -> tuple[Link, ...]:
    """`caused_by` from a downstream incident to the upstream one that articles placed on it name as the cause."""
    mine = named[name]
    causes = set()
    for document in placed:
        article = known.get(document)
        if isinstance(article, Article) and primary_provider(article) == mine.provider:
            causes |= set(upstreams(article))
    causes.discard(mine.provider)
    if not causes or not (mine.members or mine.founding):
        return ()
    days = mine.seen().days
    return tuple(
        Link("caused_by", other, f"articles here name {cluster.provider} as the cause on that day")
        for other, cluster in sorted(named.items())
        if cluster.provider in causes and (cluster.members or cluster.founding) and cluster.seen().days & days
    )
