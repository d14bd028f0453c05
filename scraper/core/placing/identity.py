"""Which cluster of today is which incident of yesterday, and what a new one is called.

An id is given once and read back. A cluster takes the earlier id with which it shares most documents; on a split the
larger side keeps it, on a merge the older id survives and the other one leads to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone

from scraper.core.ids import incident_day, incident_id, is_of_provider
from scraper.core.model import Article, Document, OfficialRecord, Precision
from scraper.core.placing.assignment import Cluster, Held
from scraper.core.placing.profiles import own_claims, primary_providers, record_span
from scraper.core.placing.told_times import event_days

_CLOCK = (Precision.SECOND, Precision.MINUTE)


def name_clusters(
    clusters: list[Cluster], held: Sequence[Held], taken: frozenset[str]
) -> tuple[dict[str, Cluster], tuple[tuple[str, str], ...], tuple[str, ...]]:
    """Ids for the clusters; retired ids with their survivors; earlier ids that no cluster continues. A cluster that continues
    none and of which no day is known gets none: an incident is called by its day, and such documents found nothing.
    """
    named: dict[str, Cluster] = {c.fixed_id: c for c in clusters if c.fixed_id}
    heir = _heirs(clusters, [h for h in held if h.id not in named])
    by_cluster: dict[str, list[str]] = {}
    for earlier, cluster in heir.items():
        by_cluster.setdefault(cluster.key, []).append(earlier)
    names = {c.key: name for c in clusters if (name := _surviving(by_cluster.get(c.key, ()), c, held))}
    names |= {c.key: c.fixed_id for c in clusters if c.fixed_id}
    unnamed = []
    for cluster in clusters:
        if cluster.key in names and not cluster.fixed_id:
            named[names[cluster.key]] = cluster
        elif not cluster.fixed_id and (founded := _founding_instant(cluster)):
            unnamed.append((*founded, cluster))
    used = set(taken) | {h.id for h in held} | set(named)
    for at, clock_known, cluster in sorted(unnamed, key=lambda row: (row[0], row[2].provider, row[2].key)):
        name = incident_id(cluster.provider, at, clock_known=clock_known, taken=used)
        used.add(name)
        names[cluster.key] = name
        named[name] = cluster
    merged = [(old, names[c.key]) for old, c in heir.items() if old not in named and c.key in names]
    gone = {old for old, _ in merged}
    emptied = tuple(h.id for h in held if h.id not in named and h.id not in gone)
    return named, tuple(sorted(merged)), emptied


def _surviving(earlier: Sequence[str], cluster: Cluster, held: Sequence[Held]) -> str | None:
    """The oldest of the ids that a cluster continues; of what was moved to it only where there is no other, and none that
    is another provider's whose outage its documents tell still: that one leads to the cluster's own.
    """
    settled = cluster.placements.keys() - cluster.moved
    fitting = [h for h in held if h.id in earlier and not _is_anothers(h, cluster)]
    own = [h.id for h in fitting if h.primaries & settled]
    return min(own or (h.id for h in fitting), default=None)


def _is_anothers(earlier: Held, cluster: Cluster) -> bool:
    """Whether an id is that of a provider whom all articles are on that bring it along, and the cluster is another's."""
    brought = [m for m in cluster.members if m.id in earlier.primaries]
    if (
        not cluster.provider
        or is_of_provider(earlier.id, cluster.provider)
        or not all(isinstance(m, Article) for m in brought)
    ):
        return False
    return all(
        any(is_of_provider(earlier.id, p) for p in primary_providers(m)) for m in brought if isinstance(m, Article)
    )


def _heirs(clusters: list[Cluster], held: Sequence[Held]) -> dict[str, Cluster]:
    """For each earlier id the cluster with most of its documents; a record weighs more than any crowd of articles, and what
    joined, or was brought along, only when people moved others weighs nothing.
    """
    home = {member.id: cluster for cluster in clusters for member in cluster.members}
    records = {member.id for c in clusters for member in c.members if isinstance(member, OfficialRecord)}
    by_key = {cluster.key: cluster for cluster in clusters}
    heir: dict[str, Cluster] = {}
    for earlier in sorted(held, key=lambda h: h.id):
        weight: dict[str, int] = {}
        there = earlier.primaries & home.keys()
        left = {d for d in there & earlier.stood or there if d not in home[d].brought}
        for document in left or there:
            if home[document].parted_from == earlier.id:
                continue
            key = home[document].key
            weight[key] = weight.get(key, 0) + (1000 if document in records else 1)
        if weight:
            best = min(weight, key=lambda k: (-weight[k], k))
            heir[earlier.id] = by_key[best]
    return heir


def _founding_instant(cluster: Cluster) -> tuple[datetime, bool] | None:
    """The instant an id is made of: first official instant, else earliest explicit onset, else the day alone. None where
    nothing tells the day.
    """
    records = [m for m in cluster.members if isinstance(m, OfficialRecord)]
    starts = [span[0] for r in records if (span := record_span(r))]
    if starts:
        return min(starts), True
    day = _day(cluster)
    if day is None:
        return None
    for kind, speaker in (("acknowledged", "provider"), ("started", None)):
        telling = [m for m in cluster.members if speaker is None or not _is_of_those_hit(m, cluster.provider)]
        found = [at for m in telling for at in _clock_times(m, cluster.provider, kind, speaker) if _close(at, day)]
        if found:
            # A time in a wrong zone falls on the day before or after; the day that most give comes first.
            return min([at for at in found if at.date() == day] or found), True
    return datetime(day.year, day.month, day.day, tzinfo=timezone.utc), False  # noqa: UP017 - the alias needs no import


_IMPOSSIBLE = "impossible_pair"
"""Flag of a time written in two zones that contradict each other: it names no incident."""


def _is_of_those_hit(document: Document, provider: str) -> bool:
    return isinstance(document, Article) and document.is_of_those_hit((provider,))


def _day(cluster: Cluster) -> date | None:
    """The day most articles give, be it by a clock time alone; of equals the earliest. What a person split off an incident
    is of that one's day where it tells none itself.
    """
    votes: dict[str, int] = {}
    for member in cluster.members:
        for day in (member.days or event_days(member)) if isinstance(member, Article) else ():
            votes[day] = votes.get(day, 0) + 1
    if votes:
        return date.fromisoformat(min(votes, key=lambda d: (-votes[d], d)))
    return date.fromisoformat(incident_day(cluster.parted_from)) if cluster.parted_from else None


def _clock_times(document: Document, provider: str, kind: str, speaker: str | None) -> list[datetime]:
    return [
        c.at
        for c in own_claims(document, provider)
        if c.kind == kind
        and c.at
        and c.precision in _CLOCK
        and _IMPOSSIBLE not in c.flags
        and speaker in (None, c.speaker)
        and c.qualifier != "denies"
    ]


def _close(at: datetime, day: date) -> bool:
    return abs(at.date() - day) <= timedelta(days=1)
