"""Clusters that stand before any article is looked at: official records, founding notes, what people put together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from scraper.core.model import Document, DocumentRole, OfficialRecord, Placement, ScoreTerm
from scraper.core.placing.assignment import STOOD, Cluster, Constraints, Held
from scraper.core.placing.joins import joined, why_together
from scraper.core.placing.profiles import profile_of


def anchors(known: Mapping[str, Document], held: Sequence[Held], constraints: Constraints) -> list[Cluster]:
    """All of them, each with its documents."""
    records = [d for d in known.values() if isinstance(d, OfficialRecord)]
    apart = frozenset[str]().union(*(group for _, group in constraints.split))
    clusters = [
        Cluster(f"0-{g[0].id}", g[0].provider, list(g), "official", {r.id: _by_record(r, g) for r in g})
        for g in joined([r for r in records if r.id not in apart])
    ]
    clusters += [c for incident, names in constraints.split if (c := _parted(incident, names, known))]
    for h in held:
        if h.founding is not None:
            note = Cluster(f"1-{h.id}", h.founding.provider, [], "note", fixed_id=h.id, founding=h.founding)
            clusters[:] = [c for c in clusters if not _told_by(note, c)] + [note]
    own = {h.id: {d: known[d] for d in sorted(constraints.own(h)) if d in known} for h in held}
    for incident in sorted({incident for _, incident in constraints.kept}):
        stays = {d: known[d] for d, name in sorted(constraints.kept) if name == incident and d in known}
        _keep(incident, stays, clusters)
    for document, incident, role in constraints.attached:
        if role is DocumentRole.PRIMARY and document in known:
            _attach(known[document], incident, clusters, own.get(incident, {}))
    return clusters


def _by_record(record: OfficialRecord, group: tuple[OfficialRecord, ...]) -> Placement:
    reason = "official record" if len(group) == 1 else why_together(record, group)
    return Placement(record.id, DocumentRole.PRIMARY, 1.0, (ScoreTerm(reason, 1.0),))


def _parted(incident: str, names: frozenset[str], known: Mapping[str, Document]) -> Cluster | None:
    """Documents that a person took out of an incident, as one of their own."""
    members = [known[n] for n in sorted(names) if n in known]
    if not members:
        return None
    official = any(isinstance(m, OfficialRecord) for m in members)
    terms = (ScoreTerm("split off by override", 99.0),)
    placements = {m.id: Placement(m.id, DocumentRole.PRIMARY, 99.0, terms) for m in members}
    provider = next((p for m in members if (p := profile_of(m).provider)), "")
    founded_by = "official" if official else "press"
    return Cluster(f"2-{members[0].id}", provider, members, founded_by, placements, parted_from=incident)


def _told_by(note: Cluster, cluster: Cluster) -> bool:
    """Whether a founding note tells of what these records tell; if so it takes them in. Their windows overlap, or the
    note knows only the day and the records begin on it.
    """
    if cluster.provider != note.provider or cluster.founded_by != "official" or cluster.parted_from:
        return False
    told, seen = note.seen(), cluster.seen()
    overlap = any(a <= d and c <= b for a, b in told.spans for c, d in seen.spans)
    begun = {begin.date().isoformat() for begin, _ in seen.spans}
    if not overlap and (told.spans or not begun & told.days):
        return False
    terms = (ScoreTerm("the note tells of this record", 1.0),)
    for member in cluster.members:
        note.take(member, Placement(member.id, DocumentRole.PRIMARY, 1.0, terms))
    return True


def _keep(incident: str, own: Mapping[str, Document], clusters: list[Cluster]) -> None:
    """Let documents stand where they stood, whatever decisions on others would make of them."""
    _stand_by(_home(incident, own, clusters, ""), own, clusters)


def _attach(document: Document, incident: str, clusters: list[Cluster], own: Mapping[str, Document]) -> None:
    """Put a document where a person said."""
    for cluster in clusters:
        if document.id in cluster.placements:
            cluster.lose(document.id)
    home = _home(incident, own, clusters, profile_of(document).provider)
    home.take(document, Placement(document.id, DocumentRole.PRIMARY, 99.0, (ScoreTerm("attached by override", 99.0),)))
    home.brought.add(document.id)
    clusters[:] = [c for c in clusters if c.members or c.founded_by == "note"]


def _home(incident: str, own: Mapping[str, Document], clusters: list[Cluster], provider: str) -> Cluster:
    """The cluster of an incident, which is known by its own documents: what people brought into it may lie in another
    cluster still, and what they split off it in one beside it, which are not to be taken for it. An incident that only
    articles tell of has no cluster yet; its own articles stay with it, or they would found it a second time.
    """
    home = next((c for c in clusters if c.fixed_id == incident), None)
    free = [c for c in clusters if c.fixed_id is None and c.parted_from != incident]
    home = home or next((c for c in free if own.keys() & c.placements.keys()), None)
    if home is None:
        provider = next((p for d in own.values() if (p := profile_of(d).provider)), provider)
        home = Cluster(f"2-{incident}", provider, [], "press", fixed_id=incident)
        _stand_by(home, own, clusters)
        clusters.append(home)
    home.fixed_id = incident
    return home


def _stand_by(home: Cluster, own: Mapping[str, Document], clusters: Sequence[Cluster]) -> None:
    placed = {document for cluster in clusters for document in cluster.placements}
    terms = (ScoreTerm(STOOD, 1.0),)
    for member in own.values():
        if member.id not in placed:
            home.take(member, Placement(member.id, DocumentRole.PRIMARY, 1.0, terms))
