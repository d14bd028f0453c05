"""What is wrong with the overrides of a record, beyond their shape: names that lead nowhere, and decisions that cannot be."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from scraper.core.ids import is_incident_id
from scraper.core.judging.effect import APART
from scraper.core.model import Incident, Override, Problem
from scraper.edge.people.ahead import overrides_beyond_now
from scraper.edge.people.config_relations import unknown
from scraper.edge.people.contradictions import (
    Sending,
    moved_away,
    named,
    sendings,
    taken_whole,
    torn,
    undone,
    without_effect,
)
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
from scraper.edge.record.incident_folders import read_aliases

_DOCUMENT: Final = re.compile(r"[a-z]-[a-z0-9-]+")
"""Ids of articles and of official records (`core.ids`)."""


@dataclass(frozen=True, slots=True)
class _File:
    """One file as it was read, and the incident that it is on now."""

    path: Path
    incident: str
    overrides: tuple[Override, ...]
    problems: tuple[Problem, ...]
    trees: tuple[tuple[Mapping, str], ...]


def review_overrides(content: Path, known: Known, now: datetime | None) -> tuple[int, list[Problem]]:
    """How many overrides stand, and every problem; without `now` no instant is too late."""
    aliases = read_aliases(content)[0]
    files = [_File(p, aliases.get(p.stem, p.stem), *read_overrides(p)) for p in override_files(content)]
    orders = [one for file in files for one in sendings(file.path, file.incident, file.trees)]
    found: list[Problem] = []
    for file in files:
        found += _of_file(file, content, known, orders, now)
    targets = {
        file.path.stem: (file.path, *into)
        for file in files
        for tree, op in file.trees
        if op == "merge" and (into := pair(tree, "into"))
    }
    withdrawn = {f.path.stem: (t.key("op") or t).line for f in files for t, op in f.trees if op == "withdraw"}
    found += merged_in_a_ring(targets)
    found += merged_into_withdrawn(targets, withdrawn)
    found += torn(orders)
    found += undone(targets, orders, _read(content, {*targets, *(into for _, _, into in targets.values())}))
    return sum(len(file.overrides) for file in files), found


def _of_file(
    file: _File, content: Path, known: Known, orders: Sequence[Sending], now: datetime | None
) -> Iterator[Problem]:
    path, trees = file.path, file.trees
    yield from file.problems
    misplaced = any(one.code == "wrong_name" for one in file.problems)
    if path.stem not in known.incidents and not misplaced:
        yield unknown_incident(str(path), Scalar("", "str", 1, 1), path.stem, known)
    for tree, op in trees:
        yield from _relations(str(path), path.stem, tree, op, known)
    beyond = list(overrides_beyond_now(path, trees, now)) if now else []
    places = {(one.line, one.column) for one in beyond}
    yield from beyond
    yield from (one for one in _decisions(file, content, known, orders) if (one.line, one.column) not in places)


def _read(content: Path, names: Iterable[str]) -> dict[str, Incident]:
    from scraper.edge.record.content import read_incident  # noqa: PLC0415  decodes machine files

    found = ((name, read_incident(content, name)) for name in sorted(names) if is_incident_id(name))
    return {name: incident for name, incident in found if incident is not None}


def _decisions(file: _File, content: Path, known: Known, orders: Sequence[Sending]) -> Iterator[Problem]:
    path, trees = file.path, file.trees
    yield from decided_twice(path, trees)
    yield from decided_away(path, trees, known.incidents)
    yield from length_beside_bounds(path, trees)
    yield from sent_two_ways(path, trees)
    yield from pins_out_of_order(path, trees, content)
    own = [one for one in orders if one.path == path]
    incident = _read(content, {file.incident}).get(file.incident)
    if incident is not None:
        yield from moved_away(path, incident, trees, orders)
        yield from taken_whole(path, incident, own, orders, {one.mark for one in file.overrides})
        yield from without_effect(path, incident, file.overrides, trees)
    # What an incident lost to a split that was obeyed stands nowhere in its tombstone.
    if incident is not None and incident.withdrawn is None:
        yield from _not_here(path, incident, own)
    yield from _mentioned_records(path, trees)


def _not_here(path: Path, incident: Incident, orders: Sequence[Sending]) -> Iterator[Problem]:
    """Documents that leave an incident they do not stand in; once they have left, its rulings hold them."""
    here = {one.document for one in incident.placements} | {d for one in incident.rulings for d in one.documents}
    for op, node in ((one.op, one.place) for one in orders if one.op in APART):
        if _DOCUMENT.fullmatch(node.text) and node.text not in here:
            near = next(iter(difflib.get_close_matches(node.text, sorted(here), n=1)), None)
            hint = f"did you mean {near!r}?" if near else f"it holds {', '.join(sorted(here)[:5]) or 'none'}"
            message = f"{op}: {node.text!r} is no document of this incident"
            yield Problem("unknown_document", str(path), message, hint, "", node.line, node.column, node.text, near)


def _mentioned_records(path: Path, trees: Sequence[tuple[Mapping, str]]) -> Iterator[Problem]:
    """An official record stands in exactly one incident: it is that of its own provider, and no mention."""
    for tree, op in trees:
        role = tree.get("role")
        for node in named(tree) if op == "attach" and isinstance(role, Scalar) and role.text == "mention" else ():
            if node.text.startswith("r-"):
                message = f"{node.text!r} is an official record, and no mention of an outage"
                remedy = "attach it without role, or leave it where it is"
                yield Problem("bad_value", str(path), message, remedy, "", node.line, node.column, node.text)


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
