"""`data/<table>.csv`, `.ndjson` and `.parquet` of the tables that the site has in SQLite alone: what `outagewire export` adds.

They are read from the SQLite file of the same export, so they hold its rows, in its order, under its names of columns. The site
leaves them out: for the 1,279 incidents of the first record they are 12 MB beside 7, all written anew with each change.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

import msgspec

from scraper.publish.outputs import OnDisk
from scraper.publish.parquet import ParquetWriter, parquet_writer
from scraper.publish.table_forms import csv_line
from scraper.publish.tables import COVERAGE_COLUMNS, TABLES, Column

_Row = tuple[str | int | None, ...]
_OTHERS = {table.name: table.columns for table in TABLES if table.name != "incidents"} | {"coverage": COVERAGE_COLUMNS}


def outputs(base: Path) -> Iterator[OnDisk]:
    """Three files a table, `base` being the SQLite file. One process writes Parquet for all of them; it ends with the last."""
    with parquet_writer() as writer:
        for name, columns in _OTHERS.items():
            for kind, lay_down in (("csv", _csv), ("ndjson", _ndjson), ("parquet", partial(_parquet, writer))):
                yield OnDisk(f"data/{name}.{kind}", b"", partial(lay_down, base, name, columns))


def _rows(base: Path, name: str) -> Iterator[_Row]:
    with closing(sqlite3.connect(f"{base.absolute().as_uri()}?mode=ro", uri=True)) as held:
        yield from held.execute(f"SELECT * FROM {name} ORDER BY rowid")  # noqa: S608  the name is one of our own tables


def _lines(base: Path, name: str, columns: Sequence[Column]) -> Iterator[bytes]:
    lists = [at for at, column in enumerate(columns) if column.kind == "list"]
    names = [column.name for column in columns]
    for row in _rows(base, name):
        cells: list[str | int | msgspec.Raw | None] = list(row)
        for at in lists:
            if row[at] is not None:
                cells[at] = msgspec.Raw(str(row[at]).encode())
        yield msgspec.json.encode(dict(zip(names, cells, strict=True))) + b"\n"


def _write(lines: Iterable[bytes], made: Path) -> bytes:
    with made.open("wb") as file:
        file.writelines(lines)
    return b""


def _csv(base: Path, name: str, columns: Sequence[Column], made: Path, _: bytes, __: Path | None) -> bytes:
    def lines() -> Iterator[bytes]:
        yield csv_line([column.name for column in columns])
        yield from map(csv_line, _rows(base, name))

    return _write(lines(), made)


def _ndjson(base: Path, name: str, columns: Sequence[Column], made: Path, _: bytes, __: Path | None) -> bytes:
    return _write(_lines(base, name, columns), made)


def _parquet(
    writer: ParquetWriter, base: Path, name: str, columns: Sequence[Column], made: Path, _: bytes, __: Path | None
) -> bytes:
    with made.open("wb") as file:
        writer.write(columns, _lines(base, name, columns), file)
    return b""
