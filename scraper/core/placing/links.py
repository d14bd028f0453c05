"""Ties between incidents: an outage that articles, or the provider itself, put down to another provider's."""

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
        """`caused_by` from a downstream incident to the upstream one that articles placed on it, or its own records, name
        as the cause: one that was going on then, in the region they name.
        """
        mine = self._named[name]
        if not (mine.members or mine.founding):
            return ()
        telling: dict[str, list[Document]] = {}
        for document in (self._known.get(name) for name in sorted(placed)):
            if document is not None and self._is_on(document, mine):
                for cause in sorted(set(upstreams(document)) - {mine.provider}):
                    telling.setdefault(cause, []).append(document)
        found = {
            (other.key, other.provider)
            for cause, documents in telling.items()
            for other in behind(mine, self._then(cause, mine.seen().days), documents)
        }
        names = {self._named[n].key: n for cause in telling for n in self._names(cause, mine.seen().days)}
        links = ((names[key], provider) for key, provider in found)
        return tuple(
            Link("caused_by", other, f"{_who(telling[provider])} {provider} as the cause on that day")
            for other, provider in sorted(links)
        )

    def _is_on(self, document: Document, mine: Cluster) -> bool:
        """Whether the document tells of this incident: a record of it, or an article on its provider."""
        if isinstance(document, Article):
            return primary_provider(document) == mine.provider
        return document.id in mine.placements

    def _names(self, provider: str, days: Iterable[str]) -> list[str]:
        return sorted({name for day in days for name in self._on.get((provider, day), ())})

    def _then(self, provider: str, days: Iterable[str]) -> list[Cluster]:
        return [self._named[name] for name in self._names(provider, days)]


def _who(documents: Iterable[Document]) -> str:
    """Who names the cause: the provider itself comes before articles."""
    return "articles here name" if all(isinstance(d, Article) for d in documents) else "its own record names"
