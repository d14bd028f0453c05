"""The partition while it is being made: all clusters, by document and by provider and day.

An article is compared only with the clusters of its providers about its days, so the cost of one does not grow with
the length of the record.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date

from scraper.core.model import Article, Document, Placement
from scraper.core.placing.assignment import Cluster
from scraper.core.placing.calibration import Calibration
from scraper.core.placing.profiles import Profile, days_of, reference_day

_YEARS = 20
"""How many years back a date without a year may lie."""


class Partition:
    """Clusters in the order in which they came to be."""

    def __init__(self, clusters: Iterable[Cluster] = ()) -> None:
        self._clusters: dict[str, Cluster] = {}
        self._home: dict[str, str] = {}
        self._on: dict[tuple[str, int | None], dict[str, None]] = {}
        self._of: dict[str, dict[str, None]] = {}
        self._slots: dict[str, set[tuple[str, int | None]]] = {}
        for cluster in clusters:
            self.add(cluster)

    def __iter__(self) -> Iterator[Cluster]:
        return iter(tuple(self._clusters.values()))

    def add(self, cluster: Cluster) -> None:
        """Begin a cluster, with the documents it has."""
        self._clusters[cluster.key] = cluster
        self._of.setdefault(cluster.provider, {})[cluster.key] = None
        self._home |= dict.fromkeys(cluster.placements, cluster.key)
        self._shelve(cluster, cluster.seen().days if cluster.members or cluster.founding else ())

    def take(self, cluster: Cluster, document: Document, placement: Placement) -> None:
        """Put a document on a cluster as primary."""
        cluster.take(document, placement)
        self._home[document.id] = cluster.key
        self._shelve(cluster, days_of(document))

    def move(self, cluster: Cluster, host: Cluster, placements: Mapping[str, Placement]) -> None:
        """Let all of a cluster stand on another one; `placements` are those that become others by that."""
        del self._clusters[cluster.key]
        del self._of[cluster.provider][cluster.key]
        for slot in self._slots.pop(cluster.key, ()):
            self._on[slot].pop(cluster.key, None)
        for member in cluster.members:
            self.take(host, member, placements.get(member.id, cluster.placements[member.id]))
            host.moved.add(member.id)
        for name, placement in cluster.also.items():
            if name not in host.placements:
                host.also.setdefault(name, placement)

    def holds(self, cluster: Cluster) -> bool:
        """Whether a cluster is still one of its own."""
        return cluster.key in self._clusters

    def about(self, provider: str, days: Iterable[str], reach: int) -> list[Cluster]:
        """Clusters of a provider on any of the days, or within `reach` days of one. In order of key."""
        ordinals = {date.fromisoformat(day).toordinal() + n for day in days for n in range(-reach, reach + 1)}
        found = {key for ordinal in ordinals for key in self._on.get((provider, ordinal), ())}
        return [self._clusters[key] for key in sorted(found)]

    def home(self, document: str) -> Cluster | None:
        """The cluster a document is primary on."""
        key = self._home.get(document)
        return self._clusters[key] if key is not None else None

    def near(self, document: Document, mine: Profile, providers: Iterable[str], by: Calibration) -> list[Cluster]:
        """Clusters of the providers about a day the document gives. Where it gives none: about its appearance; where that
        is not known either, on the date it gives without a year, and all there are while these are few. In order of key.
        """
        days = [date.fromisoformat(day).toordinal() for day in mine.days]
        around = [day + n for day in days for n in range(-by.reach_days, by.reach_days + 1)]
        undated = not days
        if undated and (appeared := reference_day(document)) is not None:
            far = by.undated_reach_days
            around = [appeared.toordinal() + n for n in range(-far, far + 1)]
            around += list(of_some_year(mine.partial.dates, appeared.year))
        unknown = undated and isinstance(document, Article) and document.published is None
        found: dict[str, None] = {}
        for provider in providers:
            every = self._of.get(provider, {})
            if unknown and len(every) <= by.undated_most:
                found |= every
            for day in (None, *around):
                found |= self._on.get((provider, day), {})
        return [self._clusters[key] for key in sorted(found)]

    def _shelve(self, cluster: Cluster, days: Iterable[str]) -> None:
        slots = self._slots.setdefault(cluster.key, set())
        found: set[tuple[str, int | None]] = {(cluster.provider, date.fromisoformat(day).toordinal()) for day in days}
        found -= slots
        undated: tuple[str, int | None] = (cluster.provider, None)
        if not cluster.seen().days:
            found.add(undated)
        elif undated in slots:
            slots.discard(undated)
            self._on[undated].pop(cluster.key, None)
        for slot in found:
            self._on.setdefault(slot, {})[cluster.key] = None
        slots |= found


def of_some_year(dates: Iterable[tuple[int, int]], last: int) -> Iterator[int]:
    """The days, as numbers, that a date without its year may mean, with those beside them."""
    for month, day in sorted(dates):
        for year in range(last - _YEARS, last + 1):
            with suppress(ValueError):
                ordinal = date(year, month, day).toordinal()
                yield from (ordinal - 1, ordinal, ordinal + 1)
