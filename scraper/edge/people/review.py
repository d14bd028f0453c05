"""Everything that is wrong with a content folder, at once: settings, notes, overrides, machine files."""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Iterator
from collections.abc import Sequence as Several
from dataclasses import dataclass, replace
from pathlib import Path

from scraper.core.judging.conflicts import conflicts as conflicts_of
from scraper.core.model import Note, Problem
from scraper.edge.people.config import Config, load
from scraper.edge.people.config_files import is_unread
from scraper.edge.people.config_relations import unknown
from scraper.edge.people.notes import note_files, read_note
from scraper.edge.people.overrides import override_files, read_overrides
from scraper.edge.people.pins import decided_twice, merged_in_a_ring, pins_out_of_order
from scraper.edge.people.prose import personal
from scraper.edge.people.readers import url_fault
from scraper.edge.people.yaml_lines import Mapping, Node, Scalar, Sequence
from scraper.edge.record.incident_folders import check_aliases, incident_ids, read_aliases

_DOCUMENT = re.compile(r"[a-z]-[a-z0-9-]+")
"""Ids of articles and of official records (`core.ids`)."""


@dataclass(frozen=True, slots=True)
class Review:
    """All problems by file and line, and how much was looked at. `conflicts` are no problems: places where a note says
    something else than the record.
    """

    problems: tuple[Problem, ...]
    conflicts: tuple[Problem, ...]
    sources: int
    providers: int
    notes: int
    overrides: int
    incidents: int


@dataclass(frozen=True, slots=True)
class Known:
    """The names that notes and overrides may use; `lost` are settings that could not be read."""

    incidents: frozenset[str]
    causes: frozenset[str]
    components: dict[str, frozenset[str]]
    facts: frozenset[str]
    lost: frozenset[str] = frozenset()


def review(content: Path, *, machine: bool = True) -> Review:
    """Look at everything; without `machine` only at what people write, which spares decoding the record."""
    config, problems = load(content)
    found = list(problems)
    incidents = incident_ids(content)
    read = [(path, *read_note(path, content)) for path in note_files(content)]
    conflicts = [one for path, note, _, tree in read if note for one in _conflicts(path, note, tree, content)]
    lost = frozenset(name for name in ("providers.yml", "taxonomy.yml") if is_unread(problems, content / name))
    founded = {name: path for path, _, _, tree in reversed(read) if (name := _founded(tree))}
    known = _known(config, incidents | founded.keys() | read_aliases(content)[0].keys(), lost)
    for path, _, wrong, tree in read:
        related = (
            tuple(_note_relations(str(path), tree, known, founded.get(_founded(tree) or "")))
            if tree is not None
            else ()
        )
        found += _once(wrong, related, folder_is_known=path.parent.name in known.incidents)
    overrides = 0
    targets: dict[str, tuple[Path, Scalar, str]] = {}
    for path in override_files(content):
        held, wrong, trees = read_overrides(path)
        overrides += len(held)
        found += wrong
        misplaced = any(one.code == "wrong_name" for one in wrong)
        if path.stem not in known.incidents and not misplaced:
            found.append(_unknown_incident(str(path), Scalar("", "str", 1, 1), path.stem, known))
        for tree, op in trees:
            found += _override_relations(str(path), path.stem, tree, op, known)
            if op == "merge" and (into := _pair(tree, "into")):
                targets[path.stem] = (path, *into)
        found += decided_twice(path, trees)
        found += pins_out_of_order(path, trees, content)
    found += merged_in_a_ring(targets)
    found += _people_strays(content)
    found += (retired := check_aliases(content))
    told = {one.where for one in retired}
    found += (one for one in _machine(content) if one.where not in told) if machine else ()
    ordered = sorted(set(found), key=lambda p: (p.where, p.line or 0, p.column or 0, p.code, p.message))
    return Review(
        tuple(ordered),
        tuple(conflicts),
        len(config.sources),
        len(config.providers),
        len(read),
        overrides,
        len(incidents),
    )


def _conflicts(path: Path, note: Note, tree: Mapping | None, content: Path) -> Iterator[Problem]:
    from scraper.edge.record.content import read_incident  # noqa: PLC0415  decodes machine files

    incident = read_incident(content, note.incident)
    for one in conflicts_of(note, incident) if incident else ():
        place = (tree.key(one.key) if tree else None) or Scalar("", "str", 1, 1)
        remedy = "both are shown; mend the note if it is wrong, or say in it why the record is"
        yield Problem("conflict", str(path), f"conflict: {one.text}", remedy, "", place.line, place.column, one.key)


def _once(wrong: Several[Problem], related: Several[Problem], *, folder_is_known: bool) -> Iterator[Problem]:
    """One line for one mistake: a name that leads nowhere is that, and not also one that is ill formed, calls the incident
    by a wrong name or stands in the wrong folder.
    """
    places = {(one.line, one.column) for one in related}
    lost = {one.code for one in related}
    lost_incident = "unknown_incident" in lost
    for one in wrong:
        again = one.code == "bad_id" and (one.line, one.column) in places
        if not again and not (one.code == "wrong_id" and "unknown_provider" in lost):
            yield one if folder_is_known or lost_incident else _moved_back(one)
    moved = folder_is_known and any(one.code == "wrong_folder" for one in wrong)
    traps = {(one.line, one.column) for one in wrong if one.code in {"yaml_trap", "empty_value"}}
    for one in related:
        if not (moved and one.code == "unknown_incident") and (one.line, one.column) not in traps:
            yield one


def _moved_back(one: Problem) -> Problem:
    """Where the folder is of no incident and the note names one that is, the folder is what was mistyped."""
    if one.code != "wrong_folder" or not one.value:
        return one
    return replace(one, remedy=f"there is no incident of that name; move it to notes/{one.value}/", nearest=one.value)


def _founded(tree: Mapping | None) -> str | None:
    """The incident that a note founds, also where something else in the note is wrong."""
    founds = tree.get("founds") if tree else None
    incident = tree.get("incident") if tree and founds and getattr(founds, "type", "") != "null" else None
    return incident.text if isinstance(incident, Scalar) else None


def _known(config: Config, incidents: frozenset[str], lost: frozenset[str]) -> Known:
    from scraper.core.verdicts import facts  # noqa: PLC0415  loads every rule; only a check asks

    return Known(
        incidents,
        frozenset(cause.id for cause in config.taxonomy),
        {
            one.id: frozenset(n for part in one.components for n in (part.id, part.name, *part.aliases))
            for one in config.providers
        },
        frozenset(fact.FACT for fact in facts()),
        lost,
    )


def _note_relations(where: str, tree: Mapping, known: Known, founder: Path | None) -> Iterator[Problem]:
    incident, founds = _pair(tree, "incident"), tree.get("founds")
    if incident and incident[1] not in known.incidents:
        yield _unknown_incident(where, *incident, known)
    for cause in _scalars(tree.get("causes")):
        if cause.text not in known.causes and "taxonomy.yml" not in known.lost:
            yield unknown("unknown_cause", where, cause, what="cause", value=cause.text, known=known.causes)
    if isinstance(founds, Mapping) and "providers.yml" not in known.lost:
        yield from _founding_relations(where, founds, known)
    if isinstance(founds, Mapping) and incident and founder is not None and str(founder) != where:
        place = tree.key("founds") or tree
        message = f"{incident[1]} is founded twice, also by {founder.name}"
        yield Problem("founded_twice", where, message, "keep founds in one note", "", place.line, place.column)


def _founding_relations(where: str, founds: Mapping, known: Known) -> Iterator[Problem]:
    provider = _pair(founds, "provider")
    if provider is None:
        return
    if provider[1] not in known.components:
        yield unknown(
            "unknown_provider", where, provider[0], what="provider", value=provider[1], known=known.components
        )
        return
    components = known.components[provider[1]]
    for part in _scalars(founds.get("components")):
        if part.text not in components:
            yield unknown(
                "unknown_component",
                where,
                part,
                what=f"component of {provider[1]}",
                value=part.text,
                known=components,
            )


def _override_relations(where: str, incident: str, tree: Mapping, op: str, known: Known) -> Iterator[Problem]:
    into, fact, document = (_pair(tree, name) for name in ("into", "fact", "document"))
    if into and op == "merge":
        yield from _merge_target(where, incident, *into, known)
    if fact and op == "pin" and fact[1] == "title":
        message = "a title is not pinned"
        yield Problem("unknown_fact", where, message, "write op: retitle and title:", "", fact[0].line, fact[0].column)
    elif fact and op == "pin" and fact[1] not in known.facts:
        yield unknown("unknown_fact", where, fact[0], what="fact", value=fact[1], known=known.facts)
    yield from _mails(where, tree)
    documents = [(one, one.text) for one in _scalars(tree.get("documents"))]
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
        yield _unknown_incident(where, key, into, known)


def _pair(tree: Mapping, name: str) -> tuple[Scalar, str] | None:
    """A key and the text under it, where both are there."""
    key, value = tree.key(name), tree.get(name)
    return (key, value.text) if key is not None and isinstance(value, Scalar) else None


def _scalars(node: Node | None) -> list[Scalar]:
    return [item for item in node.items if isinstance(item, Scalar)] if isinstance(node, Sequence) else []


def _unknown_incident(where: str, place: Node, value: str, known: Known) -> Problem:
    near = nearest_incidents(value, known.incidents)
    hint = f"nearest: {', '.join(near)}" if near else "the record holds no incident like it; a note may found one"
    return Problem(
        "unknown_incident",
        where,
        f"no incident {value!r}",
        hint,
        "",
        place.line,
        place.column,
        value,
        near[0] if near else None,
    )


def nearest_incidents(value: str, known: frozenset[str], count: int = 3) -> list[str]:
    """The ids most like this one. Ids begin with their day, so the same month or provider is looked at first."""
    provider = value[11:].partition("-")[0] or value
    likely = [one for one in known if one[:7] == value[:7] or provider in one]
    return difflib.get_close_matches(value, sorted(likely or known), n=count, cutoff=0.3)


def _people_strays(content: Path) -> Iterator[Problem]:
    """Files in people's folders that nobody would read."""
    for folder, suffixes in (("notes", {".md"}), ("overrides", {".yml", ".yaml"})):
        for path in sorted((content / folder).rglob("*")):
            hidden = path.name.startswith(".") or path.name in {"README.md", "note.schema.json", "override.schema.json"}
            if path.is_file() and not hidden and (path.suffix not in suffixes or path.parent == content / "notes"):
                remedy = "a note is notes/<incident-id>/<yyyy-mm-dd>-<slug>.md, an override overrides/<incident-id>.yml"
                yield Problem("stray_file", str(path), "this file is not read", remedy, "", 1, 1, path.name)


def _machine(content: Path) -> Iterator[Problem]:
    from scraper.edge.record.content import check_machine_files  # noqa: PLC0415  decodes the whole record

    for one in check_machine_files(content):
        yield replace(one, where=str(content / one.where), line=one.line or 1, column=one.column or 1)
    for folder in ("incidents", "unplaced"):
        for path in _files(content / folder):
            if not path.endswith(".json") or os.path.basename(path).startswith("."):  # noqa: PTH119  many files
                yield Problem("stray_file", path, "is none of the record's files", "remove it", "", 1, 1)


def _files(folder: Path) -> Iterator[str]:
    for place, _, names in os.walk(folder):
        yield from (f"{place}/{name}" for name in sorted(names))
