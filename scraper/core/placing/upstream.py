"""Whether an incident of another provider can be the cause that articles name: it was going on at the time, and in the
region that they name. An outage elsewhere at the same hour is no cause.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from scraper.core.model import Document, OfficialRecord
from scraper.core.patterns import late
from scraper.core.placing.assignment import Cluster
from scraper.core.placing.profiles import own_claims

_GRACE = timedelta(hours=1)
"""An effect may outlast its cause, and clocks of two pages differ."""

_CODE = late(r"\b[a-z]{2,9}(?:-[a-z]+)?-(?:north|south|east|west|central)?[a-z]*-?\d[a-z]?\b|\b[a-z]+-[a-z]+\d\b")
_REGION = late(
    r"\b((?:[A-Z][\w.]*|[A-Z0-9]{2,})(?:[ -][A-Z0-9][\w.]*){0,3})[ -](?:region|zone|data ?cent(?:er|re))s?\b"
    r"|\b(?:region|zone|data ?cent(?:er|re))s? (?:in|of|at|near) ((?:[A-Z][\w.]*)(?:[ -][A-Z][\w.]*){0,3})"
)
_PLACE = late(r"\(([^()]{2,40})\)|\b(?:in|at) ((?:[A-Z][\w.-]*)(?: [A-Z][\w.-]*){0,3})")
_WORD = late(r"[^\W_]{2,}")
_EVERYWHERE = frozenset({"us", "eu", "the", "aws", "gcp", "our", "its", "region", "zone", "north", "south", "east", "west", "central"})  # fmt: skip


def behind(mine: Cluster, others: Sequence[Cluster], documents: Iterable[Document]) -> tuple[Cluster, ...]:
    """Those of a provider's incidents that can be what the documents mean: at the time, in the region, and where several
    are left, the one they describe, else the gravest.
    """
    told = tuple(documents)
    at_the_time = [other for other in others if _overlap(mine, other)]
    named = frozenset(place for document in told for place in _regions(_quotes(document)))
    there = [other for other in at_the_time if not (named and (own := _places(other)) and not named & own)]
    if len(there) < 2:
        return tuple(there)
    exact = [other for other in there if named & _places(other)]
    rest = exact or there
    return (min(rest, key=lambda other: (not other.seen().severe, other.key)),)


def _overlap(one: Cluster, other: Cluster) -> bool:
    mine, theirs = _extent(one), _extent(other)
    if mine is None or theirs is None:
        return True
    return theirs[0] <= mine[1] + _GRACE and mine[0] <= theirs[1] + _GRACE


def _extent(cluster: Cluster) -> tuple[datetime, datetime] | None:
    """From the first to the last known instant: of the official record, else of what articles give."""
    seen = cluster.seen()
    if seen.spans:
        return min(begin for begin, _ in seen.spans), max(end for _, end in seen.spans)
    return (min(seen.instants), max(seen.instants)) if len(seen.instants) > 1 else None


def _quotes(document: Document) -> str:
    return "\n".join(claim.quote for claim in own_claims(document) if claim.kind == "cause")


def _regions(text: str) -> frozenset[str]:
    """Words of the regions a text names as such, and region codes."""
    named = " ".join(part for found in _REGION.findall(text) for part in found)
    return _told_apart(named) | frozenset(_CODE.findall(text.casefold()))


def _places(cluster: Cluster) -> frozenset[str]:
    """Words of the places in the titles and components of a cluster's records."""
    records = [member for member in cluster.members if isinstance(member, OfficialRecord)]
    text = "\n".join(part for record in records for part in (record.title, *record.components))
    named = " ".join(part for found in _PLACE.findall(text) for part in found)
    return _regions(text) | _told_apart(named) | frozenset(_CODE.findall(text.casefold()))


def _told_apart(text: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _WORD.findall(text)) - _EVERYWHERE
