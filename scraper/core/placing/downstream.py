"""Outages that only the press reports, of a service that another one took down: they are told on the incident of the cause.

A service gets an incident of its own beside that of its cause only by a record of its own (`links.py` ties the two).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta

from scraper.core.model import Article, ProviderRole, ScoreTerm
from scraper.core.placing.assignment import Cluster
from scraper.core.placing.calibration import Calibration
from scraper.core.placing.partition import Partition
from scraper.core.placing.profiles import primary_providers, profile_of, upstreams
from scraper.core.placing.scoring import score
from scraper.core.placing.slips import is_lone, voices
from scraper.core.placing.upstream import behind

_TOGETHER = timedelta(minutes=20)


def follow_causes(partition: Partition, barred: frozenset[str], by: Calibration) -> None:
    """Move every such cluster to the incident that its articles name as the cause; `barred` are documents that a person
    took off something.
    """
    for cluster in [c for c in partition if _may_follow(c) and not barred & c.placements.keys()]:
        if partition.holds(cluster) and (host := _cause_of(cluster, partition, by)):
            term = ScoreTerm(f"put down to {host.provider} by those who tell of it", 0.0)
            moved = {d: replace(p, terms=(*p.terms, term)) for d, p in cluster.placements.items()}
            partition.move(cluster, host, moved)


def join_kindred(partition: Partition, barred: frozenset[str], by: Calibration) -> None:
    """Let a single report join what others tell of another provider's outage of that day, where each names the provider of
    the other: one writes of the whole, one of a part of it, one of who was hit.
    """
    for lone in [c for c in partition if is_lone(c) and not barred & c.placements.keys()]:
        article = lone.members[0]
        if not partition.holds(lone) or not isinstance(article, Article):
            continue
        mine = profile_of(article)
        hosts = [
            h for p in _spoken_of([article]) for h in partition.about(p, mine.days, 0) if _name_each_other(lone, h)
        ]
        fits = [
            (voices(h), *score(mine, h.seen(), by), h)
            for h in hosts
            if mine.words.likeness(h.seen().words) >= by.kindred or _began_with_it(mine.onsets, h.seen().onsets)
        ]
        best = min((f for f in fits if f[1] >= by.threshold), key=lambda f: (-f[0], -f[1], f[3].key), default=None)
        if best is not None:
            terms = (*best[2], ScoreTerm(f"names {best[3].provider}, as others there name {lone.provider}", 0.0))
            moved = replace(lone.placements[article.id], score=best[1], terms=terms)
            partition.move(lone, best[3], {article.id: moved})


def _began_with_it(mine: frozenset[datetime], theirs: frozenset[datetime]) -> bool:
    """Whether both tell one beginning by the clock, as reports in two languages do that share no words."""
    return any(abs(one - other) <= _TOGETHER for one in mine for other in theirs)


def _name_each_other(lone: Cluster, host: Cluster) -> bool:
    """Whether most articles of a press report's host name its provider as well; of one that has a record of its own and is
    another one's outage no more is known by that.
    """
    articles = [m for m in host.members if isinstance(m, Article)]
    naming = [a for a in articles if lone.provider in _spoken_of([a])]
    return host.provider != lone.provider and not host.parted_from and 2 * len(naming) >= len(host.members) > 0


def _may_follow(cluster: Cluster) -> bool:
    by_hand = cluster.fixed_id or cluster.parted_from
    return cluster.founded_by == "press" and not by_hand and bool(cluster.provider)


def _cause_of(cluster: Cluster, partition: Partition, by: Calibration) -> Cluster | None:
    """The one incident, on a day of the cluster's, of a provider that enough of those who tell of the outage name as its
    cause: its own articles, and those on the cause that are on this provider as well.
    """
    own = [m for m in cluster.members if isinstance(m, Article) and cluster.placements[m.id].copy_of is None]
    named = Counter(up for article in own for up in upstreams(article))
    days = cluster.seen().days
    hosts = {}
    for host in (h for up in _spoken_of(own) for h in partition.about(up, days, 0) if h is not cluster):
        there = [m for m in host.members if isinstance(m, Article) and _is_on_both(m, cluster.provider, host.provider)]
        naming = named[host.provider] + len(there)
        if naming and naming >= by.cause_share * (len(own) + len(there)):
            telling = [*(a for a in own if host.provider in upstreams(a)), *there]
            if behind(cluster, [host], telling):
                hosts[host.key] = host
    return next(iter(hosts.values())) if len(hosts) == 1 else None


def _spoken_of(articles: list[Article]) -> list[str]:
    """All providers that articles name, but those they say are well."""
    return sorted({p.id for a in articles for p in a.providers if p.role is not ProviderRole.RULED_OUT})


def _is_on_both(article: Article, provider: str, cause: str) -> bool:
    return provider in primary_providers(article) and cause in upstreams(article)
