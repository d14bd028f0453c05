"""`data/outagewire.sqlite`: incidents, records, updates, claims, documents, postmortems, notes and coverage, ready for SQL.

The bytes depend on the record alone: rows go in in a fixed order, the file is vacuumed, and the three counters of its header
that tell of the writing library are set to fixed values. Rows of incidents that did not change are copied from the file an
earlier build left; what is noted of it is the key of each incident and how many rows it has in each table, in order.
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from itertools import accumulate
from pathlib import Path

from scraper.core.model import Dossier
from scraper.publish.edition import Edition
from scraper.publish.keys import digest
from scraper.publish.outputs import OnDisk
from scraper.publish.tables import (
    COUNTED,
    COVERAGE_COLUMNS,
    TABLES,
    Cell,
    Column,
    Table,
    coverage_rows,
    dossiers_of,
    plain,
)

PATH = "data/outagewire.sqlite"
_KINDS = {"text": "TEXT", "integer": "INTEGER", "list": "TEXT"}
_FIXED = {24: 1, 92: 1, 96: 3_040_000}
"""Header fields (sqlite.org/fileformat2.html) that get a fixed value: change counter, the change it is valid for, version
of the library that wrote last.
"""
_NOTE = struct.Struct(f"<16s{len(TABLES)}I")

_Stretch = range | list[Dossier]
"""Incidents that follow each other: places among those of the file an earlier build left, or dossiers to make rows of."""


def outputs(edition: Edition) -> Iterator[OnDisk]:
    """The one file."""
    yield OnDisk(PATH, digest("sqlite", edition.input_hash), partial(_lay_down, edition))


@dataclass(slots=True)
class _Left:
    """The file an earlier build left: where each incident stands in it, and after how many rows of each table."""

    place: Path
    at: dict[bytes, int] = field(default_factory=dict)
    before: list[list[int]] = field(default_factory=list)

    def fits(self, base: sqlite3.Connection) -> bool:
        """Whether the file, attached as `left`, has the rows that were noted."""
        last = (base.execute(f'SELECT max(rowid) FROM left."{table.name}"').fetchone()[0] for table in TABLES)  # noqa: S608  names are our own
        return [number or 0 for number in last] == [before[-1] for before in self.before]


def _left(noted: bytes, place: Path) -> _Left | None:
    if not noted or len(noted) % _NOTE.size:
        return None
    rows = list(_NOTE.iter_unpack(noted))
    counts = zip(*(row[1:] for row in rows), strict=True)
    return _Left(
        place, {row[0]: at for at, row in enumerate(rows)}, [list(accumulate(one, initial=0)) for one in counts]
    )


def _lay_down(edition: Edition, path: Path, noted: bytes, place: Path | None) -> bytes:
    """Write the whole file; returns its note."""
    left = _left(noted, place) if place is not None else None
    try:
        counts = _write(path, edition, left)
    except sqlite3.DatabaseError:
        if left is None:
            raise
        path.unlink(missing_ok=True)  # what was left is no database
        counts = _write(path, edition, None)
    with path.open("r+b") as file:
        for offset, value in _FIXED.items():
            file.seek(offset)
            file.write(value.to_bytes(4, "big"))
    keys = (edition.keys[one.incident.id] for one in dossiers_of(edition))
    return b"".join(_NOTE.pack(*row) for row in zip(keys, *counts, strict=True))


def _write(path: Path, edition: Edition, left: _Left | None) -> list[list[int]]:
    """Write the file; returns how many rows each incident has, table by table."""
    with closing(sqlite3.connect(path, isolation_level=None, uri=True)) as base:
        for pragma in ("page_size = 4096", "journal_mode = OFF", "synchronous = OFF", "temp_store = FILE"):
            base.execute(f"PRAGMA {pragma}")
        if left is not None:
            base.execute("ATTACH ? AS left", (f"{left.place.resolve().as_uri()}?mode=ro&immutable=1",))
            left = left if left.fits(base) else None
        stretches = list(_stretches(edition, left.at if left else {}))
        base.execute("BEGIN")
        counts = [
            _fill(base, table, edition, stretches, left.before[number] if left else [])
            for number, table in enumerate(TABLES)
        ]
        base.execute(_create("coverage", COVERAGE_COLUMNS))
        base.executemany("INSERT INTO coverage VALUES (?, ?, ?)", coverage_rows(edition))
        base.execute(COUNTED)
        base.execute("COMMIT")
        base.execute("VACUUM")
    return counts


def _stretches(edition: Edition, known: dict[bytes, int]) -> Iterator[_Stretch]:
    """The incidents in order: those an earlier build left, as long as they follow each other there too, and others."""
    stretch: _Stretch = []
    for dossier in dossiers_of(edition):
        at = known.get(edition.keys[dossier.incident.id])
        if at is None and isinstance(stretch, list):
            stretch.append(dossier)
        elif isinstance(stretch, range) and at == stretch.stop:
            stretch = range(stretch.start, at + 1)
        else:
            yield stretch
            stretch = [dossier] if at is None else range(at, at + 1)
    yield stretch


def _create(name: str, columns: tuple[Column, ...]) -> str:
    parts = ", ".join(f'"{one.name}" {_KINDS[one.kind]}' for one in columns)
    return f'CREATE TABLE "{name}" ({parts})'


def _fill(
    base: sqlite3.Connection, table: Table, edition: Edition, stretches: Iterable[_Stretch], before: list[int]
) -> list[int]:
    """Fill a table; `before` says after how many rows each incident stands in the file that was left. Returns how many
    rows each incident has.
    """
    base.execute(_create(table.name, table.columns))
    marks = ", ".join("?" * len(table.columns))
    counts: list[int] = []
    for stretch in stretches:
        if isinstance(stretch, range):
            first, last = before[stretch.start] + 1, before[stretch.stop]
            base.execute(
                f'INSERT INTO main."{table.name}" SELECT * FROM left."{table.name}" WHERE rowid BETWEEN ? AND ? ORDER BY rowid',  # noqa: S608  names are our own, values are bound
                (first, last),
            )
            counts.extend(before[at + 1] - before[at] for at in stretch)
        else:
            rows = _rows(table, edition, stretch, counts)
            base.executemany(f'INSERT INTO main."{table.name}" VALUES ({marks})', rows)  # noqa: S608  same
    key = "id" if table.name == "incidents" else "incident"
    base.execute(f'CREATE INDEX "{table.name}_{key}" ON "{table.name}" ("{key}")')
    return counts


def _rows(table: Table, edition: Edition, dossiers: list[Dossier], counts: list[int]) -> Iterator[Sequence[Cell]]:
    """The rows of dossiers; how many each has is added to `counts`."""
    lists = tuple(place for place, one in enumerate(table.columns) if one.kind == "list")
    for dossier in dossiers:
        counts.append(0)
        for row in table.rows(edition, dossier):
            counts[-1] += 1
            yield _plain(row, lists)


def _plain(row: tuple[Cell, ...], lists: tuple[int, ...]) -> Sequence[Cell]:
    """The row with its lists as text."""
    if not lists:
        return row
    made = list(row)
    for place in lists:
        made[place] = plain(made[place])
    return made
