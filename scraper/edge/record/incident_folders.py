"""Which incidents the record holds, read from the names of its folders."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import msgspec

from scraper.core.ids import is_incident_id
from scraper.core.model import Problem
from scraper.edge.record.volumes import paths_in


def incident_ids(content: Path) -> frozenset[str]:
    """Ids below content/incidents/<yyyy>/<mm>/, and in the volumes of the months that are bound."""
    years = [Path(year) for year in _folders(content / "incidents")]
    bound = (f"{path.parent.name}/{path.stem}" for year in years for path in year.glob("*.json"))
    return frozenset(name for year in years for month in _folders(year) for name in _names(month)).union(
        path.split("/")[3] for month in bound for path in paths_in(content, month) if path.startswith("incidents/")
    )


def read_aliases(content: Path) -> tuple[dict[str, str], tuple[Problem, ...]]:
    """Retired id to current id, as content/aliases.json says; no file, no aliases."""
    path = content / "aliases.json"
    try:
        return msgspec.json.decode(path.read_bytes(), type=dict[str, str]), ()
    except FileNotFoundError:
        return {}, ()
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        message = f"is no mapping of retired ids to current ids: {error}"
        return {}, (Problem("bad_aliases", str(path), message, "restore it from git", "", 1, 1),)


def check_aliases(content: Path) -> tuple[Problem, ...]:
    """Aliases that lead nowhere, lead to another alias, or hide an incident that exists."""
    aliases, problems = read_aliases(content)
    known = incident_ids(content)
    where = str(content / "aliases.json")
    found = list(problems)
    for old, new in sorted(aliases.items()):
        if not is_incident_id(old) or not is_incident_id(new):
            found.append(Problem("bad_id", where, f"{old!r} to {new!r} is no pair of incident ids", "", "", 1, 1, old))
        elif new in aliases:
            found.append(_chain(old, aliases, known, where))
        elif new not in known:
            found.append(
                Problem(
                    "unknown_incident",
                    where,
                    f"{old!r} leads to {new!r}, which is not in the record",
                    "restore it",
                    "",
                    1,
                    1,
                    new,
                )
            )
        elif old in known:
            found.append(
                Problem("alias_hides", where, f"{old!r} is retired and also in the record", "remove one", "", 1, 1, old)
            )
    return tuple(found)


def _chain(old: str, aliases: dict[str, str], known: frozenset[str], where: str) -> Problem:
    """An id that leads to a retired one: it is to lead where that leads in the end, if that is to an incident."""
    way = [old]
    while way[-1] in aliases and aliases[way[-1]] not in way:
        way.append(aliases[way[-1]])
    if way[-1] not in aliases:
        message = f"{old!r} leads to {way[1]!r}, itself retired"
        end = way[-1] if way[-1] in known else None
        remedy = f"write {end!r}" if end else f"it ends at {way[-1]!r}, which is not in the record: restore that"
        return Problem("alias_chain", where, message, remedy, "", 1, 1, old, end)
    again = aliases[way[-1]]
    ring = " to ".join(map(repr, (*way[way.index(again) :], again)))
    live = next((name for name in way if name in known), None)
    remedy = f"{live!r} is in the record: remove its own entry" if live else "restore the file from git"
    message = f"{old!r} leads to no incident: the entries go round, {ring}"
    return Problem("alias_chain", where, message, remedy, "", 1, 1, old, live)


def _folders(folder: Path | str) -> Iterator[str]:
    try:
        with os.scandir(folder) as entries:
            yield from sorted(entry.path for entry in entries if entry.is_dir())
    except (FileNotFoundError, NotADirectoryError):
        return


def _names(folder: str) -> Iterator[str]:
    return (os.path.basename(path) for path in _folders(folder))  # noqa: PTH119  ten thousand Paths cost a second
