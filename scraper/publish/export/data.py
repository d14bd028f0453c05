"""`data/incidents.csv`, `.ndjson` and `.parquet`: the rows of `incidents.json` for spreadsheets, streams and dataframes."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from functools import partial

import msgspec

from scraper.publish.edition import Edition
from scraper.publish.keys import digest
from scraper.publish.list_objects import pieces_of
from scraper.publish.list_shapes import RowShape
from scraper.publish.outputs import Deferred, Derived
from scraper.publish.splicing import spliced
from scraper.publish.table_forms import columns_line, csv_line, parquet_command
from scraper.publish.tables import INCIDENT_COLUMNS, cells, plain


def outputs(edition: Edition) -> Iterator[Deferred | Derived]:
    """Three files of the same rows."""
    key = digest("data", edition.input_hash)
    header = csv_line([column.name for column in INCIDENT_COLUMNS])
    yield spliced("data/incidents.csv", key, partial(pieces_of, edition, _csv_row), head=header)
    yield spliced("data/incidents.ndjson", key, partial(pieces_of, edition, _json_row))
    yield Derived("data/incidents.parquet", key, "data/incidents.ndjson", _parquet)


def _csv_row(row: RowShape) -> bytes:
    return csv_line(plain(cell) for cell in cells(row))


def _json_row(row: RowShape) -> bytes:
    return msgspec.json.encode(row) + b"\n"


def _parquet(lines: bytes) -> bytes:
    """Lists are lists, counts 64-bit integers; times stay RFC 3339 text, as in the API."""
    # The library takes 60 MB, so it is loaded in a process of its own.
    given = columns_line(INCIDENT_COLUMNS) + lines
    done = subprocess.run(parquet_command(), input=given, capture_output=True, check=False)  # noqa: S603  our own module, fixed arguments
    if done.returncode != 0:
        said = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
        raise RuntimeError(f"Parquet could not be written: {said or 'no message'}")
    return done.stdout
