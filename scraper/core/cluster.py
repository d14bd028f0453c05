"""Documents to incidents: a pure partition in canonical order, matched to the ids that were given before.

Official records are anchors and found incidents; an article joins the incident it fits best, founds one, or is listed
as unplaced with the reason. Roundups and opinions are never merged into an incident. Nothing here depends on the order
in which documents arrive: within one call they are taken in an order of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from scraper.core.model import Article, Document, Placement
from scraper.core.placing.anchors import anchors
from scraper.core.placing.arrival import place_all
from scraper.core.placing.assignment import NO_CONSTRAINTS, Assigned, Assignment, Cluster, Constraints, Held
from scraper.core.placing.calibration import CALIBRATED, Calibration
from scraper.core.placing.identity import name_clusters
from scraper.core.placing.links import Ties
from scraper.core.placing.mentions import mention_placements
from scraper.core.placing.partition import Partition


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
    that stand elsewhere and may only be mentioned here.
    """
    known = {d.id: d for d in documents}
    articles = tuple(d for d in known.values() if isinstance(d, Article))
    partition = Partition(anchors(known, held, constraints))
    unplaced = place_all(articles, partition, held, constraints, by)
    named, merged, emptied = name_clusters(list(partition), held, taken)
    mentions = mention_placements(named, (*articles, *speaking), constraints)
    ids = {c.key: name for name, c in named.items()}
    ties = Ties(named, known | {a.id: a for a in speaking})
    founding = {h.id: h.founding for h in held}
    incidents = tuple(
        Assigned(
            name,
            cluster.founded_by,
            _placements(cluster, mentions.get(name, {}), ids),
            ties.of(name, (*cluster.placements, *mentions.get(name, ()))),
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
