"""Files of the record and what they say: `incidents/<yyyy>/<mm>/<id>/`, `unplaced/<yyyy>/<mm>/<dd>.json`, `aliases.json`.

An incident's folder holds `incident.json` (what we conclude) and `docs.json` (what it stands on); documents on no
incident lie in one file a day. Fields at their default are left out and keys are sorted, so the same record is the
same bytes. A *unit* is what is read and written as one: an incident's folder, or the file of a day.

The short name is for git: it looks for the earlier version of a file among files whose paths end alike, counts sixteen
characters for that, and finds it only where some of them are the incident's (decision 0017).
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import datetime
from enum import Enum
from functools import cache
from pathlib import Path
from typing import TypeVar, cast

import msgspec

from scraper.core.ids import is_incident_id
from scraper.core.model import Article, Document, Incident, OfficialRecord, Problem, Unplaced
from scraper.edge.record.layout import Json, laid_out
from scraper.edge.record.volumes import paths_in, restored, value_in, volume_of

_T = TypeVar("_T")

ALIASES = "aliases.json"
DEAD_LINKS = "incidents/dead-links.json"
CONCLUDED, DOCUMENTS = "incident.json", "docs.json"
BEFORE = "documents.json"
"""What `docs.json` was called in records made before it had to be short."""
UNDATED = "undated"
_MONTH = re.compile(r"\d{4}/(?:0[1-9]|1[0-2])", re.ASCII)
_PLACES = re.compile(
    r"incidents/(?:stamps|dead-links|\d{4}/(?:0[1-9]|1[0-2])(?:/[^/]+/(?:incident|docs|documents))?)\.json"
    r"|unplaced/(?:undated|\d{4}/(?:0[1-9]|1[0-2])/[^/]+)\.json",
    re.ASCII,
)
"""Paths that are read, but for the names of incidents."""
REMEDY = "restore the file from git and run `outagewire update` again"


@dataclass(frozen=True, slots=True)
class Unit:
    """What one folder or file of the record says."""

    incident: Incident | None = None
    documents: tuple[Document, ...] = ()
    unplaced: tuple[tuple[Unplaced, Article], ...] = ()


@dataclass(frozen=True, slots=True)
class _Documents:
    articles: tuple[Article, ...] = ()
    records: tuple[OfficialRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class _Records:
    records: tuple[OfficialRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class _Shelved:
    reason: Unplaced
    article: Article | None = None


@dataclass(frozen=True, slots=True)
class _Day:
    documents: tuple[_Shelved, ...] = ()


def incident_folder(incident: str) -> str:
    """Path of an incident's folder, relative to content/."""
    return f"incidents/{incident[:4]}/{incident[5:7]}/{incident}"


def incident_files(incident: Incident, documents: Iterable[Document]) -> dict[str, bytes | None]:
    """The files of one incident by path."""
    held = sorted(documents, key=lambda d: d.id)
    kept = _Documents(
        tuple(d for d in held if isinstance(d, Article)),
        tuple(d for d in held if isinstance(d, OfficialRecord)),
    )
    folder = incident_folder(incident.id)
    return {
        f"{folder}/{CONCLUDED}": encode(incident),
        f"{folder}/{DOCUMENTS}": encode(kept),
        f"{folder}/{BEFORE}": None,
    }


def no_incident_files(incident: str) -> dict[str, bytes | None]:
    """The files of an incident that is no more."""
    return {f"{incident_folder(incident)}/{name}": None for name in (CONCLUDED, DOCUMENTS, BEFORE)}


def unplaced_files(unplaced: Iterable[tuple[Unplaced, Article]]) -> dict[str, bytes]:
    """The files of documents on no incident: one a day of publication, or of first sight where that is not known."""
    days: dict[str, list[_Shelved]] = {}
    for reason, article in sorted(unplaced, key=lambda pair: pair[0].document):
        days.setdefault(shelf_of(article), []).append(_Shelved(reason, article))
    return {path: encode(_Day(tuple(held))) for path, held in days.items()}


def shelf_of(article: Article) -> str:
    """Path of the file that holds an article while it is on no incident."""
    at = article.published.at if article.published else article.first_seen
    return f"unplaced/{at:%Y/%m/%d}.json" if at else "unplaced/undated.json"


def alias_file(aliases: Iterable[tuple[str, str]]) -> dict[str, bytes | None]:
    """`aliases.json`, or its absence when no id was retired."""
    pairs = dict(sorted(aliases))
    return {
        ALIASES: msgspec.json.format(msgspec.json.encode(pairs, order="sorted"), indent=1) + b"\n" if pairs else None
    }


def dead_link_file(addresses: Iterable[str]) -> dict[str, bytes | None]:
    """`incidents/dead-links.json`: addresses of notes that led nowhere when they were last asked; no file, none did."""
    listed = sorted(set(addresses))
    return {DEAD_LINKS: msgspec.json.format(msgspec.json.encode(listed), indent=1) + b"\n" if listed else None}


def encode(value: object) -> bytes:
    """JSON of a frozen value: defaults left out, keys sorted."""
    return laid_out(_plain(value))


@cache
def _slots(kind: type) -> tuple[tuple[str, object], ...]:
    return tuple((f.name, f.default) for f in fields(kind))


def _plain(value: object) -> Json:
    # Most of a record is lists of numbers: asked first, and of the type itself, for an enumeration may be a string too.
    kind = type(value)
    if kind is int or kind is str:
        return cast("int | str", value)
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    if isinstance(value, Enum):
        return str(value.value)
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M:%SZ")
    if is_dataclass(value) and not isinstance(value, type):
        pairs = ((name, getattr(value, name), default) for name, default in _slots(type(value)))
        return {name: _plain(v) for name, v, default in pairs if default is MISSING or v != default}
    raise TypeError(f"a record holds no {kind.__name__}")


def spoiled_problem(month: str) -> Problem:
    """What is wrong with a volume of which some is no file of the record."""
    message = "some of it is no file of the record: what can be read is read, and it is not written again"
    return Problem("machine_file", volume_of(month), message, REMEDY)


def month_of(path: str) -> str:
    """The month of a machine's file: `2026/04`, or `undated`."""
    parts = path.split("/")
    return f"{parts[1]}/{parts[2]}" if len(parts) > 3 else UNDATED


def unit_of(path: str) -> str:
    """The unit a file belongs to."""
    return path if path.startswith("unplaced/") else path.rpartition("/")[0]


def months_in(content: Path) -> tuple[str, ...]:
    """The months the record has files of, in order."""
    found = {f"{p.parent.name}/{p.name}" for part in ("incidents", "unplaced") for p in (content / part).glob("*/*/")}
    found |= {f"{p.parent.name}/{p.stem}" for p in (content / "incidents").glob("*/*.json")}
    found = {month for month in found if _MONTH.fullmatch(month)}
    return (*sorted(found), *((UNDATED,) if (content / "unplaced" / f"{UNDATED}.json").exists() else ()))


def units_in(content: Path, month: str) -> Iterator[str]:
    """Paths of the units of a month in order: folders of incidents, then files of days, bound or not."""
    held = {unit_of(path) for path in paths_in(content, month)}
    yield from sorted(held.union(units_unbound(content, month))) if held else units_unbound(content, month)


def units_unbound(content: Path, month: str) -> Iterator[str]:
    """Paths of the units of a month that are files of their own, in order."""
    if month == UNDATED:
        yield f"unplaced/{UNDATED}.json"
        return
    for name in _entries(content / "incidents" / month):
        if is_incident_id(name):
            yield f"incidents/{month}/{name}"
    for name in _entries(content / "unplaced" / month):
        if name.endswith(".json"):
            yield f"unplaced/{month}/{name}"


def _entries(folder: Path) -> list[str]:
    try:
        return sorted(entry.name for entry in os.scandir(folder))
    except (FileNotFoundError, NotADirectoryError):
        return []


def is_record_path(path: str) -> bool:
    """Whether a path relative to content/ is one of those below incidents/ and unplaced/ that are read."""
    incident = path.rpartition("/")[0].rpartition("/")[2]
    return _PLACES.fullmatch(path) is not None and (path.count("/") != 4 or is_incident_id(incident))


def files_of_unit(content: Path, unit: str) -> tuple[str, ...]:
    """Paths of the files of a unit, there or not."""
    if unit.startswith("unplaced/"):
        return (unit,)
    old, there = f"{unit}/{BEFORE}", os.path.exists  # a Path for each of 10,000 folders costs a third of a second
    is_old = there(f"{content}/{old}") or (not there(f"{content}/{unit}") and value_in(content, month_of(old), old))
    return (f"{unit}/{CONCLUDED}", old if is_old else f"{unit}/{DOCUMENTS}")


def bytes_of(content: Path, path: str) -> bytes | None:
    """The bytes of a file of the record, bound or not; None where there is none."""
    try:
        return (content / path).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        value = value_in(content, month_of(path), path)
        return None if value is None else restored(value)


def legible(content: Path, path: str) -> bytes | None:
    """The same; None also where the file may not be read, which whoever reads it names."""
    try:
        return bytes_of(content, path)
    except OSError:
        return None


def is_there(content: Path, path: str) -> bool:
    """Whether there is a file of the record, bound or not, legible or not, empty or not."""
    try:
        return bytes_of(content, path) is not None
    except OSError:
        return True


def read_unit(content: Path, unit: str, problems: list[Problem]) -> Unit | None:
    """A unit of the record; None, and a problem, where a file of it cannot be read."""
    files = files_of_unit(content, unit)
    if len(files) == 1:
        day = read_value(content, files[0], _Day, problems)
        return Unit(unplaced=tuple((s.reason, s.article) for s in day.documents if s.article)) if day else None
    incident = read_value(content, files[0], Incident, problems)
    held = read_value(content, files[1], _Documents, problems)
    if incident is None or held is None:
        return None
    if incident_folder(incident.id) != unit:
        # Renamed, copied or moved by hand: read as it is, one incident would stand at two places, or under a false address.
        message = f"is filed in another folder than {incident_folder(incident.id)}"
        remedy = "give the folder that name again, or remove it where it is a copy, and run `outagewire update` again"
        problems.append(Problem("machine_file", files[0], message, remedy))
        return None
    return Unit(incident, tuple(sorted((*held.articles, *held.records), key=lambda d: d.id)))


def read_records(content: Path, unit: str) -> tuple[OfficialRecord, ...]:
    """The official records of an incident alone; none where they cannot be read."""
    found = read_value(content, files_of_unit(content, unit)[-1], _Records, [])
    return found.records if found else ()


def read_value(content: Path, path: str, kind: type[_T], problems: list[Problem]) -> _T | None:
    """What a file says; None, and a problem, where it cannot be read."""
    try:
        return msgspec.json.decode(_value_of(content, path), type=kind)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        problems.append(Problem("machine_file", path, f"cannot be read: {error}", REMEDY))
        return None


def _value_of(content: Path, path: str) -> bytes:
    """The value a file holds, laid out or not."""
    try:
        with open(f"{content}/{path}", "rb", buffering=0) as file:  # noqa: PTH123  same
            return file.read()
    except (FileNotFoundError, NotADirectoryError):
        value = value_in(content, month_of(path), path)
        if value is None:
            raise
        return value
