"""`data/incidents.csv`, `.ndjson` and `.parquet`: the rows of `incidents.json` for spreadsheets, streams and dataframes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from io import BytesIO

import msgspec

from scraper.publish.edition import Edition
from scraper.publish.keys import digest
from scraper.publish.list_objects import pieces_of
from scraper.publish.list_shapes import RowShape
from scraper.publish.outputs import Deferred, Derived
from scraper.publish.parquet import parquet_writer
from scraper.publish.splicing import spliced
from scraper.publish.table_forms import csv_line
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
    made = BytesIO()
    with parquet_writer() as writer:
        writer.write(INCIDENT_COLUMNS, [lines], made)
    return made.getvalue()
