"""`data/<table>.csv`, `.ndjson` and `.parquet` of the tables that the site has in SQLite alone: what `outagewire export` adds.

They are read from the SQLite file of the same export, so they hold its rows, in its order, under its names of columns. The site
leaves them out: at 10,000 incidents the claims alone would be a fifth of its bytes, written anew with each change.
"""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

import msgspec

from scraper.publish.csv_lines import csv_line
from scraper.publish.outputs import OnDisk
from scraper.publish.tables import COVERAGE_COLUMNS, TABLES, Column

_Row = tuple[str | int | None, ...]
_OTHERS = {table.name: table.columns for table in TABLES if table.name != "incidents"} | {"coverage": COVERAGE_COLUMNS}
_AS_PARQUET = Path(__file__).with_name("as_parquet.py")


def outputs(base: Path) -> Iterator[OnDisk]:
    """Three files a table, `base` being the SQLite file."""
    for name, columns in _OTHERS.items():
        for kind, lay_down in (("csv", _csv), ("ndjson", _ndjson), ("parquet", _parquet)):
            yield OnDisk(f"data/{name}.{kind}", b"", partial(lay_down, base, name, columns))


def parquet_command() -> list[str]:
    """The process that writes Parquet: it is given columns and rows, and answers with the file."""
    return [sys.executable, "-P", str(_AS_PARQUET)]


def columns_line(columns: Sequence[Column]) -> bytes:
    """The first line of what that process is given."""
    return msgspec.json.encode([(one.name, one.kind, one.about) for one in columns]) + b"\n"


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


def _parquet(base: Path, name: str, columns: Sequence[Column], made: Path, _: bytes, __: Path | None) -> bytes:
    with made.open("wb") as file, subprocess.Popen(parquet_command(), stdin=subprocess.PIPE, stdout=file) as process:  # noqa: S603  our own module, fixed arguments
        given = process.stdin
        if given is None:
            raise RuntimeError("the process that writes Parquet takes no input")
        given.write(columns_line(columns))
        given.writelines(_lines(base, name, columns))
        given.close()
        if process.wait() != 0:
            raise RuntimeError(f"{name} could not be written as Parquet: status {process.returncode}")
    return b""
