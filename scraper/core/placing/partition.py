"""The partition while it is being made: all clusters, by document and by provider and day.

An article is compared only with the clusters of its providers about its days, so the cost of one does not grow with
the length of the record.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from scraper.core.model import Document, Placement
from scraper.core.placing.assignment import Cluster
from scraper.core.placing.profiles import days_of, reference_day


class Partition:
    """Clusters in the order in which they came to be."""

    def __init__(self, clusters: Iterable[Cluster] = ()) -> None:
        self._clusters: dict[str, Cluster] = {}
        self._home: dict[str, str] = {}
        self._on: dict[tuple[str, int | None], dict[str, None]] = {}
        for cluster in clusters:
            self.add(cluster)

    def __iter__(self) -> Iterator[Cluster]:
        return iter(tuple(self._clusters.values()))

    def add(self, cluster: Cluster) -> None:
        """Begin a cluster, with the documents it has."""
        self._clusters[cluster.key] = cluster
        self._home |= dict.fromkeys(cluster.placements, cluster.key)
        self._shelve(cluster, cluster.seen().days if cluster.members or cluster.founding else ())

    def take(self, cluster: Cluster, document: Document, placement: Placement) -> None:
        """Put a document on a cluster as primary."""
        cluster.take(document, placement)
        self._home[document.id] = cluster.key
        self._shelve(cluster, days_of(document))

    def home(self, document: str) -> Cluster | None:
        """The cluster a document is primary on."""
        key = self._home.get(document)
        return self._clusters[key] if key is not None else None

    def near(self, document: Document, providers: Iterable[str], reach: int, undated: int) -> list[Cluster]:
        """Clusters of the providers within `reach` days of a day the document gives; where it gives none, within
        `undated` days of its appearance; where that is not known either, all. In order of key.
        """
        days = [date.fromisoformat(day).toordinal() for day in days_of(document)]
        around = [day + n for day in days for n in range(-reach, reach + 1)]
        appeared = reference_day(document)
        if not days and appeared is not None:
            around = [appeared.toordinal() + n for n in range(-undated, undated + 1)]
        found: dict[str, None] = {}
        for provider in providers:
            if not around:
                found |= {c.key: None for c in self._clusters.values() if c.provider == provider}
            for day in (None, *around):
                found |= self._on.get((provider, day), {})
        return [self._clusters[key] for key in sorted(found)]

    def _shelve(self, cluster: Cluster, days: Iterable[str]) -> None:
        ordinals = [date.fromisoformat(day).toordinal() for day in days]
        for ordinal in ordinals:
            self._on.setdefault((cluster.provider, ordinal), {})[cluster.key] = None
        undated = self._on.setdefault((cluster.provider, None), {})
        if not cluster.seen().days:
            undated[cluster.key] = None
        else:
            undated.pop(cluster.key, None)
