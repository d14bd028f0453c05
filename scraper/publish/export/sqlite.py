"""`data/outagewire.sqlite`: incidents, records, updates, claims, documents and postmortems, ready for SQL.

The bytes depend on the record alone: rows go in in a fixed order, the file is vacuumed, and the three counters of its header
that tell of the writing library are set to fixed values.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

from scraper.core.model import Dossier
from scraper.publish.edition import Deferred, Edition
from scraper.publish.keys import digest
from scraper.publish.tables import TABLES, Table, dossiers_of, plain

_KINDS = {"text": "TEXT", "integer": "INTEGER", "list": "TEXT"}
_CHANGES, _VALID_FOR, _LIBRARY = slice(24, 28), slice(92, 96), slice(96, 100)
"""Where the header of an SQLite file holds the change counter, the change it is valid for, the library's version."""
_VERSION = 3_040_000


def outputs(edition: Edition) -> Iterator[Deferred]:
    """The one file."""
    yield Deferred("data/outagewire.sqlite", digest("sqlite", edition.input_hash), lambda: database(edition))


def database(edition: Edition) -> bytes:
    """The whole file."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as base:
        base.execute("PRAGMA page_size = 4096")
        base.execute("PRAGMA journal_mode = OFF")
        base.execute("BEGIN")
        dossiers = dossiers_of(edition)
        for table in TABLES:
            _fill(base, table, edition, dossiers)
        base.execute("COMMIT")
        base.execute("VACUUM")
        made = bytearray(base.serialize())
    made[_CHANGES] = made[_VALID_FOR] = (1).to_bytes(4, "big")
    made[_LIBRARY] = _VERSION.to_bytes(4, "big")
    return bytes(made)


def _fill(base: sqlite3.Connection, table: Table, edition: Edition, dossiers: tuple[Dossier, ...]) -> None:
    columns = ", ".join(f'"{one.name}" {_KINDS[one.kind]}' for one in table.columns)
    base.execute(f'CREATE TABLE "{table.name}" ({columns})')
    marks = ", ".join("?" * len(table.columns))
    base.executemany(
        f'INSERT INTO "{table.name}" VALUES ({marks})',  # noqa: S608  names are our own, values are bound
        ([plain(cell) for cell in row] for dossier in dossiers for row in table.rows(edition, dossier)),
    )
    key = "id" if table.name == "incidents" else "incident"
    base.execute(f'CREATE INDEX "{table.name}_{key}" ON "{table.name}" ("{key}")')
