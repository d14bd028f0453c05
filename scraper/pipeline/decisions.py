"""What reviewed overrides ask of the clusterer, in ids of documents and of the incidents that they lead to now."""

from __future__ import annotations

from collections.abc import Iterator

from scraper.core.judging.effect import speaks_of
from scraper.core.model import DocumentRole, OfficialRecord, Override
from scraper.core.placing.assignment import Constraints
from scraper.pipeline.holdings import Holdings, primaries
from scraper.pipeline.rulings import documents_named, merges

_Rows = list[tuple[str, str]]
_Sent = list[tuple[str, str, DocumentRole]]


def constraints_from(holdings: Holdings) -> Constraints:
    """All of them. A decision on a document goes before a merger that brought it along; attached it stands there alone."""
    attached = [(d, name, o.role) for o, name in _asked(holdings, "attach") for d in documents_named(o, holdings)]
    sent = {document for document, _, role in attached if role is DocumentRole.PRIMARY}
    detached = [(d, name) for o, name in _asked(holdings, "detach") for d in documents_named(o, holdings)]
    split = _apart(holdings, detached, attached)
    taken = {*detached, *((document, name) for name, group in split for document in group)}
    merged = ((d, name) for name, documents in merges(holdings) for d in documents)
    brought = ((d, name, DocumentRole.PRIMARY) for d, name in merged if d not in sent and (d, name) not in taken)
    return Constraints(attached=(*brought, *attached), detached=frozenset(detached), split=split)


def _asked(holdings: Holdings, op: str) -> Iterator[tuple[Override, str]]:
    """The overrides of one kind, each with the incident that it is on now."""
    for override in sorted(holdings.overrides, key=lambda o: (o.incident, o.op, o.documents)):
        name = holdings.current(override.incident)
        incident = holdings.incidents.get(name)
        if override.op == op and (incident is None or speaks_of(override, incident)):
            yield override, name


def _apart(holdings: Holdings, detached: _Rows, attached: _Sent) -> tuple[tuple[str, frozenset[str]], ...]:
    """The groups that stand by themselves, each document in one. An official record founds an incident wherever it is: taken
    off one, it stands by itself, as if it were split off. What would leave nothing of an incident is not obeyed.
    """
    groups = [(name, documents_named(o, holdings)) for o, name in _asked(holdings, "split")]
    sent = {(document, name) for document, name, role in attached if role is DocumentRole.PRIMARY}
    leaving = {*detached, *((document, name) for name, group in groups for document in group)}
    names = {name for name, _ in (*groups, *((name, document) for document, name in detached))}
    hollow = {name for name in names if _is_hollow(holdings, name, leaving, sent)}
    groups += [
        (name, (document,))
        for document, name in detached
        if isinstance(holdings.documents.get(document), OfficialRecord)
    ]
    groups = [(name, group) for name, group in groups if name not in hollow]
    found: list[tuple[str, frozenset[str]]] = []
    used = {document for document, _ in sent}
    # What is split off once more, from what was split off, stands where the later one puts it.
    for name, group in reversed(groups):
        if free := frozenset(group) - used:
            found.append((name, free))
            used |= free
    return tuple(reversed(found))


def _is_hollow(holdings: Holdings, name: str, leaving: set[tuple[str, str]], sent: set[tuple[str, str]]) -> bool:
    """Whether nothing would be left of an incident that holds something now."""
    whole = holdings.incidents.get(name)
    if whole is None or not primaries(whole) or whole.founded_by == "note":
        return False
    own = primaries(whole) | {document for document, into in sent if into == name}
    elsewhere = {document for document, into in sent if into != name}
    return own - elsewhere <= {document for document, whence in leaving if whence == name}
