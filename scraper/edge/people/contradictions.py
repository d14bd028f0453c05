"""Decisions that contradict each other from file to file, and decisions that change nothing.

Each names a document, so an address is taken for the id of its article here; that of an official record is not followed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from scraper.core.ids import article_id
from scraper.core.judging.effect import APART, is_idle
from scraper.core.model import DocumentRole, Incident, Override, Problem
from scraper.edge.people.known_names import scalars
from scraper.edge.people.yaml_lines import Mapping as Tree
from scraper.edge.people.yaml_lines import Scalar


@dataclass(frozen=True, slots=True)
class Sending:
    """An order that says where a document stands: the file, the incident that it is on now, op and role, and the place."""

    path: Path
    incident: str
    op: str
    place: Scalar
    document: str
    mention: bool = False

    @property
    def where(self) -> str:
        """File and line, for people."""
        return f"overrides/{self.path.name} line {self.place.line}"


def sendings(path: Path, incident: str, trees: Sequence[tuple[Tree, str]]) -> tuple[Sending, ...]:
    """The orders of one file that move documents, in order of line."""
    return tuple(
        Sending(path, incident, op, place, document_of(place), mention=_is_mention(tree))
        for tree, op in trees
        if op in (*APART, "attach")
        for place in named(tree)
    )


def named(tree: Tree) -> list[Scalar]:
    """The documents that an override names."""
    one = tree.get("document")
    return [*([one] if isinstance(one, Scalar) else []), *scalars(tree.get("documents"))]


def document_of(place: Scalar) -> str:
    """The id of a document, given or in the form of an article's address."""
    return article_id(place.text) if "://" in place.text else place.text


def _is_mention(tree: Tree) -> bool:
    role = tree.get("role")
    return isinstance(role, Scalar) and role.text == DocumentRole.MENTION.value


def torn(orders: Sequence[Sending]) -> Iterator[Problem]:
    """Documents that two files send two ways: attached to two incidents, or attached to one and made one of their own."""
    first: dict[str, Sending] = {}
    for one in orders:
        if one.op == "detach" or one.mention:
            continue
        before = first.setdefault(one.document, one)
        if before.path == one.path or "attach" not in (before.op, one.op):
            continue
        if before.op == one.op:
            message = f"{one.place.text} is attached to two incidents, also by {before.where}"
            remedy = "keep one, or say role: mention in the other"
        elif before.incident == one.incident:
            message = f"{one.op} contradicts {before.op}: {before.where} says that {one.place.text} {_says(before)}"
            remedy = "keep one of them"
        else:
            message = f"{one.place.text} {_says(one)} here, and {_says(before)} by {before.where}"
            remedy = "keep one; what is attached elsewhere leaves without a split"
        yield _problem("decided_twice", one.path, one.place, message, remedy)


def _says(order: Sending) -> str:
    return f"is attached to {order.incident}" if order.op == "attach" else "becomes an incident of its own"


def undone(
    mergers: Mapping[str, tuple[Path, Scalar, str]], orders: Sequence[Sending], read: Mapping[str, Incident]
) -> Iterator[Problem]:
    """Mergers of which other orders take everything away again; `read` are the incidents that are merged, or that took in."""
    for incident, (path, key, into) in mergers.items():
        brought = _brought(incident, into, read)
        away = [one for one in orders if one.document in brought and _is_away(one, into)]
        if brought and brought <= {one.document for one in away}:
            last = away[-1]
            message = f"the merger brings nothing: {last.op} in {last.where} takes {last.place.text} away from {into}"
            yield _problem("decided_twice", path, key, message, "remove one of the two")


def _brought(incident: str, into: str, read: Mapping[str, Incident]) -> frozenset[str]:
    whole, host = read.get(incident), read.get(into)
    if whole is not None:
        return _own(whole)
    rulings = host.rulings if host else ()
    return frozenset(d for one in rulings if one.op == "merge" and one.other == incident for d in one.documents)


def _is_away(order: Sending, into: str) -> bool:
    if order.op == "attach":
        return order.incident != into and not order.mention
    return order.incident == into


def taken_whole(
    path: Path, incident: Incident, orders: Sequence[Sending], every: Sequence[Sending], asked: Collection[str]
) -> Iterator[Problem]:
    """What would take every document from an incident, each to nowhere else: nothing of it would stay. What came by an
    order that is asked for no longer leaves by itself.
    """
    came = {d for one in incident.rulings if one.op == "attach" and one.mark not in asked for d in one.documents}
    own = _own(incident) - came
    leaving = [one for one in orders if one.op in APART and one.document in own]
    sent = {one.document for one in every if one.op == "attach" and not one.mention and one.incident != incident.id}
    brought = {one.document for one in orders if one.op == "attach" and not one.mention}
    left = (own | brought) - sent
    if not left or incident.founded_by == "note" or not left <= {one.document for one in leaving}:
        return
    first = leaving[0]
    if any(one.op == "split" for one in leaving):
        message, remedy = "the split takes every document: nothing of this incident would stay", "leave one of them"
    else:
        message = "the detach takes every document: what is left of them would found this incident anew"
        remedy = "attach them where they belong, or withdraw this incident"
    yield Problem("bad_value", str(path), message, remedy, "", first.place.line, first.place.column, None)


def moved_away(
    path: Path, incident: Incident, trees: Sequence[tuple[Tree, str]], every: Sequence[Sending]
) -> Iterator[Problem]:
    """What is decided on an incident of which other files attach every document elsewhere; its id leads there."""
    if path.stem == incident.id:
        own, elsewhere = _own(incident), [one for one in every if one.incident != incident.id]
    else:
        sent = [one for one in incident.rulings if one.op == "attach" and one.other == path.stem]
        own, elsewhere = frozenset(d for one in sent for d in one.documents), [*every]
    attaching = [one for one in elsewhere if one.op == "attach" and not one.mention and one.path != path]
    by = [one for one in attaching if one.document in own]
    if not own or not own <= {one.document for one in by} or incident.founded_by == "note":
        return
    for tree, op in () if any(op in ("attach", "merge") for _, op in trees) else trees:
        key = tree.key("op")
        if key is not None and op != "detach":
            message = f"{op} has no effect: {by[0].where} attaches what this incident stands on to {by[0].incident}"
            yield _problem("no_effect", path, key, message, f"write it in overrides/{by[0].path.name}, or remove one")


def without_effect(
    path: Path, incident: Incident, overrides: Sequence[Override], trees: Sequence[tuple[Tree, str]]
) -> Iterator[Problem]:
    """Decisions on documents that a run met and that moved nothing, and those of which this is plain before."""
    marks = {ruling.mark for ruling in incident.rulings}
    came = {document for ruling in incident.rulings for document in ruling.documents}
    for override, (tree, op) in zip(overrides, trees, strict=False) if len(overrides) == len(trees) else ():
        key, places = tree.key("op"), named(tree)
        here = {p.document for p in incident.placements if p.role in (override.role, DocumentRole.PRIMARY)} - came
        ahead = op == "attach" and override.mark not in marks and here.issuperset(document_of(one) for one in places)
        if key is None or not places or not (ahead or is_idle(override, incident)):
            continue
        text = places[0].text
        stands = document_of(places[0]) in {p.document for p in incident.placements}
        why = "stands here still, and other decisions keep it here"
        if op == "attach":
            why = "stood here already" if stands else "stands elsewhere, where other decisions put it"
        message = f"{op} has no effect: {text} {why}"
        yield _problem("no_effect", path, key, message, "remove it")


def _own(incident: Incident) -> frozenset[str]:
    return frozenset(one.document for one in incident.placements if one.role is DocumentRole.PRIMARY)


def _problem(code: str, path: Path, place: Scalar, message: str, remedy: str) -> Problem:
    return Problem(code, str(path), message, remedy, "", place.line, place.column, place.text)
