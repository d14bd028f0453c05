"""Documents to incidents: a pure partition in canonical order, matched to the ids that were given before.

Official records are anchors and found incidents; an article joins the incident it fits best, founds one, or is listed
as unplaced with the reason. Roundups and opinions are never merged into an incident. Nothing here depends on the order
in which documents arrive: within one call they are taken in an order of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from scraper.core.model import Article, Document, Placement, Unplaced
from scraper.core.placing.anchors import anchors
from scraper.core.placing.arrival import place_all
from scraper.core.placing.assignment import NO_CONSTRAINTS, Assigned, Assignment, Cluster, Constraints, Held
from scraper.core.placing.bystanders import drawn_away
from scraper.core.placing.calibration import CALIBRATED, Calibration
from scraper.core.placing.handed_on import HandedOn
from scraper.core.placing.identity import name_clusters
from scraper.core.placing.links import Ties
from scraper.core.placing.mentions import mention_placements
from scraper.core.placing.partition import Partition

_NO_DAY = "nothing tells on which day it was"


def assign(
    documents: Iterable[Document],
    held: Sequence[Held] = (),
    constraints: Constraints = NO_CONSTRAINTS,
    taken: frozenset[str] = frozenset(),
    speaking: Sequence[Article] = (),
    *,
    by: Calibration = CALIBRATED,
) -> Assignment:
    """Place every document. `held` are the incidents of before, `taken` all ids ever given; `speaking` are articles
    that stand elsewhere and may only be mentioned here. No decision on one incident ends another.
    """
    known = {d.id: d for d in documents}
    answer = _partitioned(known, held, constraints, taken=taken, speaking=speaking, by=by)
    if constraints == NO_CONSTRAINTS or not (answer.merged or answer.emptied):
        return answer
    # What people brought in does not weigh: alone it would take the id along to where it belongs without them.
    before = [replace(h, primaries=own) for h in held if (own := constraints.own(h)) or not h.primaries]
    undecided = _partitioned(known, before, NO_CONSTRAINTS, taken=taken, speaking=(), by=by)
    while stay := drawn_away(answer, undecided, held, constraints, known):
        constraints = replace(constraints, kept=constraints.kept | stay)
        answer = _partitioned(known, held, constraints, taken=taken, speaking=speaking, by=by)
    return answer


def _partitioned(
    known: dict[str, Document],
    held: Sequence[Held],
    constraints: Constraints,
    *,
    taken: frozenset[str],
    speaking: Sequence[Article],
    by: Calibration,
) -> Assignment:
    articles = tuple(d for d in known.values() if isinstance(d, Article))
    partition = Partition(anchors(known, held, constraints))
    unplaced = place_all(articles, partition, held, constraints, by)
    named, merged, emptied = name_clusters(list(partition), held, taken)
    mentions = mention_placements(named, (*articles, *speaking), constraints)
    ids = {c.key: name for name, c in named.items()}
    for cluster in partition:
        if cluster.key not in ids:
            unplaced |= {document: Unplaced(document, _NO_DAY) for document in cluster.placements}
    ties, handed_on = Ties(named, known | {a.id: a for a in speaking}), HandedOn(named, known)
    founding = {h.id: h.founding for h in held}
    incidents = tuple(
        Assigned(
            name,
            cluster.founded_by,
            _placements(cluster, mentions.get(name, {}), ids),
            (*ties.of(name, (*cluster.placements, *mentions.get(name, ()))), *handed_on.of(name)),
            founding.get(name),
        )
        for name, cluster in sorted(named.items())
    )
    on_some = {document for placements in mentions.values() for document in placements}
    left = (replace(u, runner_up=ids.get(u.runner_up or "")) for k, u in sorted(unplaced.items()) if k not in on_some)
    return Assignment(incidents, tuple(left), merged, emptied)


def _placements(cluster: Cluster, mentions: Mapping[str, Placement], ids: Mapping[str, str]) -> tuple[Placement, ...]:
    """All placements of an incident in order of document, the runner-up called by its incident's id."""
    told = {**mentions, **cluster.also, **cluster.placements}
    return tuple(replace(told[k], runner_up=ids.get(told[k].runner_up or "")) for k in sorted(told))
