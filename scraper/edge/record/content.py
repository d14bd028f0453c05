"""The record on disk: `content/incidents/`, `content/unplaced/`, `content/aliases.json`. Only this module writes there.

Here it is read whole, as building, statistics and checks want it; a run reads what it needs (`stock.py`).
"""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from scraper.core.ids import is_incident_id
from scraper.core.judging.effect import speaks_of
from scraper.core.model import Archive, Document, Dossier, Incident, Note, Override, Problem, Unplaced
from scraper.edge.record import staging
from scraper.edge.record.record_files import (
    ALIASES,
    CONCLUDED,
    DEAD_LINKS,
    REMEDY,
    UNDATED,
    Unit,
    alias_file,
    bytes_of,
    dead_link_file,
    encode,
    files_of_unit,
    incident_files,
    incident_folder,
    legible,
    month_of,
    months_in,
    no_incident_files,
    read_unit,
    read_value,
    shelf_of,
    spoiled_problem,
    unit_of,
    units_in,
    units_unbound,
    unplaced_files,
)
from scraper.edge.record.shelf import Shelf
from scraper.edge.record.stamps import STAMPS, joined, read_stamps, stamp_file, stamp_of, stamp_problem
from scraper.edge.record.volumes import LARGEST, bound, has_volume, is_exact, is_spoiled, restored, values_in, volume_of

__all__ = [
    "alias_file", "alone", "bind", "check_machine_files", "encode", "incident_files", "incident_folder", "keep_dead_links", "load",
    "no_incident_files", "read_incident", "recover", "save", "shelf_of", "unbind", "unplaced_files",
]  # fmt: skip


_SELDOM = (20_000, 10, 1_000)
"""Values made until the youngest are looked through, then those that stayed, then all."""


@contextmanager
def uncollected(*, frozen: bool = False) -> Iterator[None]:
    """The record is millions of frozen values and no garbage: to look for some while they are made triples the time, and
    to look again during the run costs as much. So they are made first, and left alone afterwards (`frozen`).
    """
    busy = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if frozen:
            gc.freeze()
        if busy:
            gc.enable()


@contextmanager
def seldom_collected() -> Iterator[None]:
    """A run makes values of the record as well, and reads pages, whose trees are garbage soon: it looks for that among
    what is new, and rarely enough.
    """
    usual = gc.get_threshold()
    gc.set_threshold(*_SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def load(
    content: Path, *, notes: tuple[Note, ...] = (), overrides: tuple[Override, ...] = (), shelf: Shelf | None = None
) -> tuple[Archive, tuple[Problem, ...]]:
    """Read the whole record; what cannot be read is a problem and everything else is there. A change that was cut
    short is finished first. What lies on a shelf is not read again.
    """
    with uncollected(frozen=True):
        return _load(content, notes, overrides, shelf)


def _load(
    content: Path, notes: tuple[Note, ...], overrides: tuple[Override, ...], shelf: Shelf | None
) -> tuple[Archive, tuple[Problem, ...]]:
    recover(content)
    problems: list[Problem] = []
    read = aliases_of(content, problems)
    aliases = shelf.aliases(read, whole=not problems) if shelf else read
    current = dict(aliases)
    noted: defaultdict[str, list[Note]] = defaultdict(list)
    for note in notes:
        noted[current.get(note.incident, note.incident)].append(note)
    ruled: defaultdict[str, list[Override]] = defaultdict(list)
    for override in overrides:
        ruled[current.get(override.incident, override.incident)].append(override)
    dossiers = []
    unplaced: list[tuple[Unplaced, Document]] = []
    for unit in shelf.units(problems) if shelf else _units(content, problems):
        unplaced += unit.unplaced
        if unit.incident is None:
            continue
        name = unit.incident.id
        given = tuple(one for one in ruled.get(name, ()) if speaks_of(one, unit.incident))
        dossiers.append(Dossier(unit.incident, unit.documents, tuple(noted.get(name, ())), given))
    dossiers.sort(key=lambda d: d.incident.id)
    unplaced.sort(key=lambda pair: pair[0].document)
    return Archive(tuple(dossiers), tuple(unplaced), aliases, _dead_links(content, problems)), tuple(problems)


def _units(content: Path, problems: list[Problem]) -> Iterator[Unit]:
    for month in months_in(content):
        if is_spoiled(content, month):
            problems.append(spoiled_problem(month))
        for path in units_in(content, month):
            unit = read_unit(content, path, problems)
            if unit is not None:
                yield unit


def recover(content: Path) -> None:
    """Finish or drop a change that was cut short."""
    if (content / staging.FOLDER).is_dir():
        staging.recover(content)


def read_incident(content: Path, incident: str) -> Incident | None:
    """One incident of the record; None where it is not there or cannot be read."""
    return read_value(content, f"{incident_folder(incident)}/{CONCLUDED}", Incident, [])


def save(content: Path, changes: Mapping[str, bytes | None], stamps: Mapping[str, int] | None = None) -> int:
    """Write a change as one, with the stamps that follow from it; returns how many files differ now. `stamps` are those
    of the record as it is, from someone who has added them up; else the record's own are carried on.
    """
    wanted = {path: (old, body) for path, body in changes.items() if (old := bytes_of(content, path)) != body}
    known = read_stamps(content)
    base = dict(stamps) if stamps is not None else known
    if base is None and not months_in(content):
        base = {}
    files = _unbound(content, wanted) | {path: body for path, (_, body) in wanted.items()}
    if base is not None and (wanted or known is not None):
        for path, (old, body) in wanted.items():
            if path != ALIASES:
                month = month_of(path)
                base[month] = joined(base.get(month, 0), stamp_of(path, body), -stamp_of(path, old))
        files[STAMPS] = stamp_file(base)
    staging.commit(content, files)
    return len(wanted)


def keep_dead_links(content: Path, addresses: Iterable[str]) -> int:
    """Keep which addresses of notes lead nowhere, instead of those kept before; how many files differ now."""
    recover(content)
    return staging.commit(content, dead_link_file(addresses))


def _dead_links(content: Path, problems: list[Problem]) -> tuple[str, ...]:
    if not (content / DEAD_LINKS).exists():
        return ()
    return read_value(content, DEAD_LINKS, tuple[str, ...], problems) or ()


def _unbound(content: Path, wanted: Iterable[str]) -> dict[str, bytes | None]:
    """What is to be written besides, where bound units change: they become files of their own again, and leave the
    volume (a spoiled one stays as it is: a file of its own goes before what is bound).
    """
    files: dict[str, bytes | None] = {}
    units = {unit_of(path) for path in wanted if path != ALIASES}
    for month in sorted({month_of(path) for path in wanted if path != ALIASES}):
        values = values_in(content, month)
        leaving = {path for path in values if unit_of(path) in units}
        if leaving:
            files |= {path: restored(values[path]) for path in leaving}
            if not is_spoiled(content, month):
                files[volume_of(month)] = bound({p: v for p, v in values.items() if p not in leaving})
    return files


def bind(content: Path, before: int, *, only: Collection[str] | None = None) -> tuple[str, ...]:
    """Bind the months of the years before this one (of them `only` these), each as one change; those that were bound now.
    A month whose files cannot be made again from their values keeps those files; one of 90 MB or more keeps all.
    """
    recover(content)
    done = []
    for month in months_in(content):
        if month == UNDATED or int(month[:4]) >= before or is_spoiled(content, month):
            continue
        if only is not None and month not in only:
            continue
        paths = (p for unit in units_unbound(content, month) for p in files_of_unit(content, unit))
        read = {path: body for path in paths if (body := _now(content / path)) is not None}
        loose = {unit_of(path) for path, body in read.items() if not is_exact(body)}
        leaving = {path: body for path, body in read.items() if unit_of(path) not in loose}
        if leaving:
            volume = bound(values_in(content, month) | leaving)
            if volume is not None and len(volume) < LARGEST:
                staging.commit(content, {volume_of(month): volume} | dict.fromkeys(leaving))
                done.append(month)
    return tuple(done)


def unbind(content: Path, year: int) -> tuple[str, ...]:
    """Make the months of a year files of their own again; those that were bound."""
    recover(content)
    bound_ones = (month for month in months_in(content) if month[:4] == str(year) and has_volume(content, month))
    done = [month for month in bound_ones if not is_spoiled(content, month)]
    for month in done:
        files: dict[str, bytes | None] = {path: restored(value) for path, value in values_in(content, month).items()}
        staging.commit(content, files | {volume_of(month): None})
    return tuple(done)


def _now(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None


def alone(content: Path, waiting: Callable[[], None] = lambda: None) -> AbstractContextManager[None]:
    """Be the only process that writes the record; others wait. See `staging.alone`."""
    return staging.alone(content, waiting)


def check_machine_files(content: Path) -> tuple[Problem, ...]:
    """Every problem of the machine's own files: not readable, filed under another id, a document primary twice, a month
    that does not add up to its stamp.
    """
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
    return (*found, *_stamp_problems(content))


def _stamp_problems(content: Path) -> Iterator[Problem]:
    known = read_stamps(content)
    if known is None:
        return
    for month in sorted({*known, *months_in(content)}):
        if known.get(month, 0) != month_stamp(content, month):
            remedy = "restore them from git, or remove the cache and run `outagewire update`: then they are taken as they are"
            yield stamp_problem(month, remedy)


def month_stamp(content: Path, month: str) -> int:
    """The stamp of a month, added up from its files."""
    files = (path for unit in units_in(content, month) for path in files_of_unit(content, unit))
    return joined(*(stamp_of(path, legible(content, path)) for path in files))


def _dossier_problems(dossier: Dossier, primary: dict[str, str]) -> Iterator[Problem]:
    where = f"{incident_folder(dossier.incident.id)}/{CONCLUDED}"
    held = {d.id for d in dossier.documents}
    for placement in dossier.incident.placements:
        if placement.document not in held:
            yield Problem("document_missing", where, f"{placement.document} is placed here and not kept here", REMEDY)
        if placement.role == "primary":
            other = primary.setdefault(placement.document, dossier.incident.id)
            if other != dossier.incident.id:
                message = f"{placement.document} is primary in {other} as well"
                yield Problem("document_twice", where, message, REMEDY)


def aliases_of(content: Path, problems: list[Problem]) -> tuple[tuple[str, str], ...]:
    """Retired ids with those they lead to, in order."""
    if not (content / ALIASES).exists():
        return ()
    pairs = sorted((read_value(content, ALIASES, dict[str, str], problems) or {}).items())
    if any(not is_incident_id(one) for pair in pairs for one in pair):
        problems.append(Problem("machine_file", ALIASES, "some of it is no id of an incident, and left out", REMEDY))
    return tuple(pair for pair in pairs if all(map(is_incident_id, pair)))
