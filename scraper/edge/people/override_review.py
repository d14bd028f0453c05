"""What is wrong with the overrides of a record, beyond their shape: names that lead nowhere, and decisions that cannot be."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from scraper.core.model import DocumentRole, Incident, Problem
from scraper.edge.people.ahead import overrides_beyond_now
from scraper.edge.people.config_relations import unknown
from scraper.edge.people.known_names import Known, pair, scalars, unknown_incident
from scraper.edge.people.overrides import override_files, read_overrides
from scraper.edge.people.pins import (
    decided_away,
    decided_twice,
    length_beside_bounds,
    merged_in_a_ring,
    merged_into_withdrawn,
    pins_out_of_order,
    sent_two_ways,
)
from scraper.edge.people.prose import personal
from scraper.edge.people.readers import url_fault
from scraper.edge.people.yaml_lines import Mapping, Scalar

_DOCUMENT: Final = re.compile(r"[a-z]-[a-z0-9-]+")
"""Ids of articles and of official records (`core.ids`)."""


def review_overrides(content: Path, known: Known, now: datetime | None) -> tuple[int, list[Problem]]:
    """How many overrides stand, and every problem; without `now` no instant is too late."""
    held = 0
    found: list[Problem] = []
    targets: dict[str, tuple[Path, Scalar, str]] = {}
    withdrawn: set[str] = set()
    attached: dict[str, Path] = {}
    for path in override_files(content):
        overrides, wrong, trees = read_overrides(path)
        held += len(overrides)
        found += wrong
        misplaced = any(one.code == "wrong_name" for one in wrong)
        if path.stem not in known.incidents and not misplaced:
            found.append(unknown_incident(str(path), Scalar("", "str", 1, 1), path.stem, known))
        for tree, op in trees:
            found += _relations(str(path), path.stem, tree, op, known)
            if op == "merge" and (into := pair(tree, "into")):
                targets[path.stem] = (path, *into)
            if op == "withdraw":
                withdrawn.add(path.stem)
        beyond = list(overrides_beyond_now(path, trees, now)) if now else []
        places = {(one.line, one.column) for one in beyond}
        decisions = _decisions(path, trees, content, known, attached)
        found += [*beyond, *(one for one in decisions if (one.line, one.column) not in places)]
    found += merged_in_a_ring(targets)
    found += merged_into_withdrawn(targets, frozenset(withdrawn))
    return held, found


def _decisions(
    path: Path, trees: Sequence[tuple[Mapping, str]], content: Path, known: Known, attached: dict[str, Path]
) -> Iterator[Problem]:
    yield from decided_twice(path, trees)
    yield from decided_away(path, trees, known.incidents)
    yield from length_beside_bounds(path, trees)
    yield from sent_two_ways(path, trees, attached)
    yield from pins_out_of_order(path, trees, content)
    yield from _not_here(path, trees, content)
    yield from _mentioned_records(path, trees)


def _not_here(path: Path, trees: Sequence[tuple[Mapping, str]], content: Path) -> Iterator[Problem]:
    """Documents that leave an incident they do not stand in; once they have left, its rulings hold them."""
    from scraper.edge.record.content import read_incident  # noqa: PLC0415  decodes machine files

    leaving = [(op, node) for tree, op in trees if op in {"split", "detach"} for node in _named(tree)]
    incident = read_incident(content, path.stem) if leaving else None
    if incident is None or incident.withdrawn is not None:
        return  # What an incident lost to a split that was obeyed stands nowhere in its tombstone.
    here = {one.document for one in incident.placements} | {d for one in incident.rulings for d in one.documents}
    yield from _all_split(path, incident, [node for op, node in leaving if op == "split"])
    for op, node in leaving:
        if _DOCUMENT.fullmatch(node.text) and node.text not in here:
            near = next(iter(difflib.get_close_matches(node.text, sorted(here), n=1)), None)
            hint = f"did you mean {near!r}?" if near else f"it holds {', '.join(sorted(here)[:5]) or 'none'}"
            message = f"{op}: {node.text!r} is no document of this incident"
            yield Problem("unknown_document", str(path), message, hint, "", node.line, node.column, node.text, near)


def _all_split(path: Path, incident: Incident, leaving: Sequence[Scalar]) -> Iterator[Problem]:
    own = {one.document for one in incident.placements if one.role is DocumentRole.PRIMARY}
    if own and own <= {node.text for node in leaving} and incident.founded_by != "note":
        first = next(node for node in leaving if node.text in own)
        message = "the split takes every document: nothing of this incident would stay"
        yield Problem("bad_value", str(path), message, "leave one of them", "", first.line, first.column, None)


def _mentioned_records(path: Path, trees: Sequence[tuple[Mapping, str]]) -> Iterator[Problem]:
    """An official record stands in exactly one incident: it is that of its own provider, and no mention."""
    for tree, op in trees:
        role = tree.get("role")
        for node in _named(tree) if op == "attach" and isinstance(role, Scalar) and role.text == "mention" else ():
            if node.text.startswith("r-"):
                message = f"{node.text!r} is an official record, and no mention of an outage"
                remedy = "attach it without role, or leave it where it is"
                yield Problem("bad_value", str(path), message, remedy, "", node.line, node.column, node.text)


def _named(tree: Mapping) -> list[Scalar]:
    one = tree.get("document")
    return [*([one] if isinstance(one, Scalar) else []), *scalars(tree.get("documents"))]


def _relations(where: str, incident: str, tree: Mapping, op: str, known: Known) -> Iterator[Problem]:
    into, fact, document = (pair(tree, name) for name in ("into", "fact", "document"))
    if into and op == "merge":
        yield from _merge_target(where, incident, *into, known)
    if fact and op == "pin" and fact[1] == "title":
        message = "a title is not pinned"
        yield Problem("unknown_fact", where, message, "write op: retitle and title:", "", fact[0].line, fact[0].column)
    elif fact and op == "pin" and fact[1] not in known.facts:
        yield unknown("unknown_fact", where, fact[0], what="fact", value=fact[1], known=known.facts)
    yield from _mails(where, tree)
    documents = [(one, one.text) for one in scalars(tree.get("documents"))]
    for place, text in (*([document] if document else []), *documents):
        fault = url_fault(text) if "://" in text else None
        if fault:
            message = f"{text[:120]!r} {fault}"
            yield Problem("bad_url", where, message, "give the whole address", "", place.line, place.column, text)
        elif "://" not in text and not _DOCUMENT.fullmatch(text):
            message = f"{text[:120]!r} is neither an address nor the id of a document"
            remedy = "ids are like a-0ae5be3ebc35; the data of the incident lists them"
            yield Problem("bad_id", where, message, remedy, "", place.line, place.column, text)


def _mails(where: str, tree: Mapping) -> Iterator[Problem]:
    """All of an override is published; a handle is what its author signs with, an e-mail address is not."""
    for key, value in tree.entries:
        written = isinstance(value, Scalar) and not (key.text == "document" and "://" in value.text)
        for _, text in personal(value.text) if isinstance(value, Scalar) and written else ():
            if "@" in text.lstrip("@"):
                remedy = "sign with the public handle you contribute with" if key.text == "by" else "name no person"
                message = f"an e-mail address: {text!r}"
                yield Problem("personal_data", where, message, remedy, "", key.line, key.column, text)


def _merge_target(where: str, incident: str, key: Scalar, into: str, known: Known) -> Iterator[Problem]:
    if into == incident:
        message = "an incident cannot be merged into itself"
        yield Problem("bad_value", where, message, "name the incident that stays", "", key.line, key.column, into)
    elif into not in known.incidents:
        yield unknown_incident(where, key, into, known)
