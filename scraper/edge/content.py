"""The record on disk: `content/incidents/`, `content/unplaced/`, `content/aliases.json`. Only this module writes there.

An incident's folder holds `incident.json` (what we conclude) and `documents.json` (what it stands on); documents on
no incident lie in one file a day. Fields at their default are left out and keys are sorted, so the same record is the
same bytes.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import datetime
from enum import Enum
from functools import cache
from pathlib import Path
from typing import TypeVar

import msgspec

from scraper.core.ids import is_incident_id
from scraper.core.model import (
    Archive,
    Article,
    Document,
    Dossier,
    Incident,
    Note,
    OfficialRecord,
    Override,
    Problem,
    Unplaced,
)
from scraper.edge import staging

_T = TypeVar("_T")
Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

ALIASES = "aliases.json"


@dataclass(frozen=True, slots=True)
class _Documents:
    articles: tuple[Article, ...] = ()
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


def incident_files(incident: Incident, documents: Iterable[Document]) -> dict[str, bytes]:
    """The files of one incident by path."""
    held = sorted(documents, key=lambda d: d.id)
    kept = _Documents(
        tuple(d for d in held if isinstance(d, Article)),
        tuple(d for d in held if isinstance(d, OfficialRecord)),
    )
    folder = incident_folder(incident.id)
    return {f"{folder}/incident.json": encode(incident), f"{folder}/documents.json": encode(kept)}


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


def encode(value: object) -> bytes:
    """JSON of a frozen value: defaults left out, keys sorted."""
    return _lines(_plain(value), 0).encode() + b"\n"


_WIDTH = 240


def _lines(value: Json, depth: int) -> str:
    """JSON that a person can read and git can store: whatever fits stays on one line, lists fill their lines."""
    flat = msgspec.json.encode(value, order="sorted").decode()
    if len(flat) + depth <= _WIDTH or not isinstance(value, list | dict):
        return flat
    pad = "\n" + " " * (depth + 1)
    if isinstance(value, dict):
        rows = (f"{msgspec.json.encode(k).decode()}:{_lines(value[k], depth + 1)}" for k in sorted(value))
        return "{" + pad + f",{pad}".join(rows) + pad[:-1] + "}"
    filled: list[str] = []
    for item in (_lines(v, depth + 1) for v in value):
        if (
            filled
            and "\n" not in item
            and len(filled[-1]) + len(item) + depth + 2 <= _WIDTH
            and item[0] in "[-0123456789"
        ):
            filled[-1] += f",{item}"
        else:
            filled.append(item)
    return "[" + pad + f",{pad}".join(filled) + pad[:-1] + "]"


@cache
def _slots(kind: type) -> tuple[tuple[str, object], ...]:
    return tuple((f.name, f.default) for f in fields(kind))


def _plain(value: object) -> Json:
    if isinstance(value, Enum):
        return str(value.value)
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    if is_dataclass(value) and not isinstance(value, type):
        pairs = ((name, getattr(value, name), default) for name, default in _slots(type(value)))
        return {name: _plain(v) for name, v, default in pairs if default is MISSING or v != default}
    raise TypeError(f"a record holds no {type(value).__name__}")


@contextmanager
def _uncollected() -> Iterator[None]:
    """The record is millions of frozen values and no garbage: to look for some while they are made triples the time, and
    to look again during the run costs as much. So they are made first, and left alone afterwards.
    """
    busy = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if busy:
            gc.enable()


def load(
    content: Path, *, notes: tuple[Note, ...] = (), overrides: tuple[Override, ...] = ()
) -> tuple[Archive, tuple[Problem, ...]]:
    """Read the whole record; what cannot be read is a problem and everything else is there. A change that was cut
    short is finished first.
    """
    with _uncollected():
        return _load(content, notes, overrides)


def _load(
    content: Path, notes: tuple[Note, ...], overrides: tuple[Override, ...]
) -> tuple[Archive, tuple[Problem, ...]]:
    if (content / staging.FOLDER).is_dir():
        staging.recover(content)
    problems: list[Problem] = []
    aliases = _aliases(content, problems)
    current = dict(aliases)
    dossiers = []
    for folder in _folders(content):
        incident = _read(content, folder / "incident.json", Incident, problems)
        held = _read(content, folder / "documents.json", _Documents, problems)
        if incident is None or held is None:
            continue
        dossiers.append(
            Dossier(
                incident,
                tuple(sorted((*held.articles, *held.records), key=lambda d: d.id)),
                tuple(n for n in notes if current.get(n.incident, n.incident) == incident.id),
                tuple(o for o in overrides if current.get(o.incident, o.incident) == incident.id),
            )
        )
    unplaced: list[tuple[Unplaced, Document]] = []
    for path in sorted((content / "unplaced").rglob("*.json")):
        day = _read(content, path, _Day, problems)
        unplaced += [(s.reason, s.article) for s in day.documents if s.article] if day else []
    unplaced.sort(key=lambda pair: pair[0].document)
    return Archive(tuple(dossiers), tuple(unplaced), aliases), tuple(problems)


def read_incident(content: Path, incident: str) -> Incident | None:
    """One incident of the record; None where it is not there or cannot be read."""
    try:
        return msgspec.json.decode((content / incident_folder(incident) / "incident.json").read_bytes(), type=Incident)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None


def save(content: Path, changes: dict[str, bytes | None]) -> int:
    """Write a change as one; returns how many files differ now."""
    return staging.commit(content, changes)


def alone(content: Path, waiting: Callable[[], None] = lambda: None) -> AbstractContextManager[None]:
    """Be the only process that writes the record; others wait. See `staging.alone`."""
    return staging.alone(content, waiting)


def check_machine_files(content: Path) -> tuple[Problem, ...]:
    """Every problem of the machine's own files: not readable, filed under another id, a document primary twice."""
    archive, problems = load(content)
    found = list(problems)
    primary: dict[str, str] = {}
    for dossier in archive.dossiers:
        found += _dossier_problems(dossier, primary)
    known = {d.incident.id for d in archive.dossiers}
    for old, new in archive.aliases:
        if new not in known:
            message = f"{old} leads to {new}, which is no incident"
            found.append(Problem("alias_to_nowhere", ALIASES, message, "point it to a known incident"))
    return tuple(found)


def _dossier_problems(dossier: Dossier, primary: dict[str, str]) -> Iterator[Problem]:
    where = f"{incident_folder(dossier.incident.id)}/documents.json"
    held = {d.id for d in dossier.documents}
    for placement in dossier.incident.placements:
        if placement.document not in held:
            yield Problem("document_missing", where, f"{placement.document} is placed here and not kept here", _REMEDY)
        if placement.role == "primary":
            other = primary.setdefault(placement.document, dossier.incident.id)
            if other != dossier.incident.id:
                message = f"{placement.document} is primary in {other} as well"
                yield Problem("document_twice", where, message, _REMEDY)


_REMEDY = "restore the file from git and run `outagewire update` again"


def _folders(content: Path) -> Iterator[Path]:
    for folder in sorted((content / "incidents").glob("*/*/*/")):
        if is_incident_id(folder.name):
            yield folder


def _aliases(content: Path, problems: list[Problem]) -> tuple[tuple[str, str], ...]:
    path = content / ALIASES
    if not path.exists():
        return ()
    return tuple(sorted((_read(content, path, dict[str, str], problems) or {}).items()))


def _read(content: Path, path: Path, kind: type[_T], problems: list[Problem]) -> _T | None:
    where = path.relative_to(content).as_posix()
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        problems.append(Problem("machine_file", where, f"cannot be read: {error}", _REMEDY))
        return None
