"""`data/outagewire.sqlite`: incidents, records, updates, claims, documents, postmortems, notes and coverage, ready for SQL.

The bytes depend on the record alone: rows go in in a fixed order, the file is vacuumed, and the three counters of its header
that tell of the writing library are set to fixed values.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from scraper.core.model import Dossier
from scraper.publish.edition import Deferred, Edition
from scraper.publish.keys import digest
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

_KINDS = {"text": "TEXT", "integer": "INTEGER", "list": "TEXT"}
_FIXED = {24: 1, 92: 1, 96: 3_040_000}
"""Header fields (sqlite.org/fileformat2.html) that get a fixed value: change counter, the change it is valid for, version
of the library that wrote last.
"""


def outputs(edition: Edition) -> Iterator[Deferred]:
    """The one file."""
    yield Deferred("data/outagewire.sqlite", digest("sqlite", edition.input_hash), lambda: database(edition))


def database(edition: Edition) -> bytes:
    """The whole file; it is made on disk, so that only its bytes are held in memory."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "outagewire.sqlite"
        with closing(sqlite3.connect(path, isolation_level=None)) as base:
            for pragma in ("page_size = 4096", "journal_mode = OFF", "synchronous = OFF", "temp_store = FILE"):
                base.execute(f"PRAGMA {pragma}")
            base.execute("BEGIN")
            dossiers = dossiers_of(edition)
            for table in TABLES:
                _fill(base, table, edition, dossiers)
            base.execute(_create("coverage", COVERAGE_COLUMNS))
            base.executemany("INSERT INTO coverage VALUES (?, ?, ?)", coverage_rows(edition))
            base.execute(COUNTED)
            base.execute("COMMIT")
            base.execute("VACUUM")
        with path.open("r+b") as file:
            for offset, value in _FIXED.items():
                file.seek(offset)
                file.write(value.to_bytes(4, "big"))
        return path.read_bytes()


def _create(name: str, columns: tuple[Column, ...]) -> str:
    parts = ", ".join(f'"{one.name}" {_KINDS[one.kind]}' for one in columns)
    return f'CREATE TABLE "{name}" ({parts})'


def _fill(base: sqlite3.Connection, table: Table, edition: Edition, dossiers: tuple[Dossier, ...]) -> None:
    base.execute(_create(table.name, table.columns))
    marks = ", ".join("?" * len(table.columns))
    lists = tuple(place for place, one in enumerate(table.columns) if one.kind == "list")
    base.executemany(
        f'INSERT INTO "{table.name}" VALUES ({marks})',  # noqa: S608  names are our own, values are bound
        (_plain(row, lists) for dossier in dossiers for row in table.rows(edition, dossier)),
    )
    key = "id" if table.name == "incidents" else "incident"
    base.execute(f'CREATE INDEX "{table.name}_{key}" ON "{table.name}" ("{key}")')


def _plain(row: tuple[Cell, ...], lists: tuple[int, ...]) -> Sequence[Cell]:
    """The row with its lists as text."""
    if not lists:
        return row
    made = list(row)
    for place in lists:
        made[place] = plain(made[place])
    return made
