"""Everything that is wrong with a content folder, at once: settings, notes, overrides, machine files."""

from __future__ import annotations

import os
from collections.abc import Iterator
from collections.abc import Sequence as Several
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from scraper.core.judging.conflicts import conflicts as conflicts_of
from scraper.core.model import Note, Problem
from scraper.edge.people.ahead import note_beyond_now
from scraper.edge.people.config import Config, load
from scraper.edge.people.config_files import is_unread
from scraper.edge.people.config_names import vanished
from scraper.edge.people.config_relations import unknown
from scraper.edge.people.known_names import Known, pair, scalars, unknown_incident
from scraper.edge.people.notes import note_files, read_note
from scraper.edge.people.override_review import review_overrides
from scraper.edge.people.yaml_lines import Mapping, Scalar
from scraper.edge.record.incident_folders import check_aliases, incident_ids, read_aliases
from scraper.edge.record.record_files import is_record_path


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


def review(content: Path, *, machine: bool = True, now: datetime | None = None) -> Review:
    """Look at everything; without `machine` only at what people write, which spares decoding the record; without `now`
    no instant is too late.
    """
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
        told = {one.value for one in wrong if one.code == "bad_order"}
        found += (one for one in (note_beyond_now(path, tree, now) if now else ()) if one.value not in told)
    if not any("providers." in one.where for one in problems):
        found += vanished(incidents, known.components, content)
    overrides, wrong_overrides = review_overrides(content, known, now)
    found += wrong_overrides
    found += _people_strays(content)
    found += (retired := check_aliases(content))
    retiring = {one.where for one in retired}
    found += (one for one in _machine(content) if one.where not in retiring) if machine else ()
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
    incident, founds = pair(tree, "incident"), tree.get("founds")
    if incident and incident[1] not in known.incidents:
        yield unknown_incident(where, *incident, known)
    for cause in scalars(tree.get("causes")):
        if cause.text not in known.causes and "taxonomy.yml" not in known.lost:
            yield unknown("unknown_cause", where, cause, what="cause", value=cause.text, known=known.causes)
    if isinstance(founds, Mapping) and "providers.yml" not in known.lost:
        yield from _founding_relations(where, founds, known)
    if isinstance(founds, Mapping) and incident and founder is not None and str(founder) != where:
        place = tree.key("founds") or tree
        message = f"{incident[1]} is founded twice, also by {founder.name}"
        yield Problem("founded_twice", where, message, "keep founds in one note", "", place.line, place.column)


def _founding_relations(where: str, founds: Mapping, known: Known) -> Iterator[Problem]:
    provider = pair(founds, "provider")
    if provider is None:
        return
    if provider[1] not in known.components:
        yield unknown(
            "unknown_provider", where, provider[0], what="provider", value=provider[1], known=known.components
        )
        return
    components = known.components[provider[1]]
    for part in scalars(founds.get("components")):
        if part.text not in components:
            yield unknown(
                "unknown_component",
                where,
                part,
                what=f"component of {provider[1]}",
                value=part.text,
                known=components,
            )


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
        base = str(content / folder)
        for path in _files(base):
            if not is_record_path(folder + path[len(base) :]):
                remedy = "remove it, or give it the name it had in git"
                yield Problem("stray_file", path, "is none of the record's files: nobody reads it", remedy, "", 1, 1)


def _files(folder: str) -> Iterator[str]:
    for place, _, names in os.walk(folder):
        yield from (f"{place}/{name}" for name in sorted(names))
