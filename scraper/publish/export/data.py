"""`data/incidents.csv`, `.ndjson` and `.parquet`: the rows of `incidents.json` for spreadsheets, streams and dataframes."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

import msgspec

from scraper.publish.edition import Deferred, Edition
from scraper.publish.keys import digest
from scraper.publish.list_objects import rows_of
from scraper.publish.tables import INCIDENT_COLUMNS, cells, plain


def outputs(edition: Edition) -> Iterator[Deferred]:
    """Three files of the same rows."""
    key = digest("data", edition.input_hash)
    yield Deferred("data/incidents.csv", key, lambda: _csv(edition))
    yield Deferred("data/incidents.ndjson", key, lambda: _ndjson(edition))
    yield Deferred("data/incidents.parquet", key, lambda: _parquet(edition))


def _csv(edition: Edition) -> bytes:
    """RFC 4180: a header, CRLF, UTF-8; unknown is an empty cell, a list is JSON."""
    held = io.StringIO(newline="")
    writer = csv.writer(held, lineterminator="\r\n")
    writer.writerow([column.name for column in INCIDENT_COLUMNS])
    writer.writerows([plain(cell) for cell in cells(row)] for row in rows_of(edition))
    return held.getvalue().encode()


def _ndjson(edition: Edition) -> bytes:
    return b"".join(msgspec.json.encode(row) + b"\n" for row in rows_of(edition))


def _parquet(edition: Edition) -> bytes:
    """Lists are lists, counts 64-bit integers; times stay RFC 3339 text, as in the API."""
    import pyarrow as pa  # noqa: PLC0415  a third of a second, and only where the file is made anew
    import pyarrow.parquet as pq  # noqa: PLC0415  same

    kinds = {"text": pa.string(), "integer": pa.int64(), "list": pa.list_(pa.string())}
    rows = rows_of(edition)
    schema = pa.schema([pa.field(one.name, kinds[one.kind], metadata={"about": one.about}) for one in INCIDENT_COLUMNS])
    arrays = [pa.array([getattr(row, one.name) for row in rows], kinds[one.kind]) for one in INCIDENT_COLUMNS]
    sink = pa.BufferOutputStream()
    pq.write_table(pa.Table.from_arrays(arrays, schema=schema), sink, compression="zstd")
    return bytes(sink.getvalue().to_pybytes())
