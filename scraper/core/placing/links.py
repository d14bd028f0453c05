"""Ties between incidents: an outage that articles put down to another provider's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from scraper.core.model import Article, Document, Link
from scraper.core.placing.assignment import Cluster
from scraper.core.placing.profiles import primary_provider, upstreams
from scraper.core.placing.upstream import behind


class Ties:
    """The incidents by provider and day, to find which one lies behind another."""

    def __init__(self, named: Mapping[str, Cluster], known: Mapping[str, Document]) -> None:
        self._named, self._known = named, known
        self._on: dict[tuple[str, str], set[str]] = {}
        for name, cluster in named.items():
            for day in cluster.seen().days if cluster.members or cluster.founding else ():
                self._on.setdefault((cluster.provider, day), set()).add(name)

    def of(self, name: str, placed: Iterable[str]) -> tuple[Link, ...]:
        """`caused_by` from a downstream incident to the upstream one that articles placed on it name as the cause: one
        that was going on then, in the region they name.
        """
        mine = self._named[name]
        if not (mine.members or mine.founding):
            return ()
        telling: dict[str, list[Article]] = {}
        for article in (self._known.get(document) for document in sorted(placed)):
            if isinstance(article, Article) and primary_provider(article) == mine.provider:
                for cause in sorted(set(upstreams(article)) - {mine.provider}):
                    telling.setdefault(cause, []).append(article)
        found = {
            (other.key, other.provider)
            for cause, articles in telling.items()
            for other in behind(mine, self._then(cause, mine.seen().days), articles)
        }
        names = {self._named[n].key: n for cause in telling for n in self._names(cause, mine.seen().days)}
        links = ((names[key], provider) for key, provider in found)
        return tuple(
            Link("caused_by", other, f"articles here name {provider} as the cause on that day")
            for other, provider in sorted(links)
        )

    def _names(self, provider: str, days: Iterable[str]) -> list[str]:
        return sorted({name for day in days for name in self._on.get((provider, day), ())})

    def _then(self, provider: str, days: Iterable[str]) -> list[Cluster]:
        return [self._named[name] for name in self._names(provider, days)]
