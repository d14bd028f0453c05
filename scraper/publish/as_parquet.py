"""A table as Parquet, written by a process of its own: the library takes sixty megabytes and a third of a second to load.

`python as_parquet.py` reads JSON lines: first the columns (`[[name, kind, about], …]`), then one row a line (objects by the
names of the columns); it writes the file to its output. Lists are lists, counts 64-bit integers; times stay RFC 3339
text, as in the API.
"""

import io
import json
import sys
from itertools import islice

_ROWS = 20_000
"""Rows of a group, so that a long table is never held whole and its bytes depend on nothing but its rows."""


def main() -> None:
    """Read columns and rows, write the file."""
    import pyarrow as pa  # noqa: PLC0415  loaded in this process only
    import pyarrow.json as pj  # noqa: PLC0415  same
    import pyarrow.parquet as pq  # noqa: PLC0415  same

    kinds = {"text": pa.string(), "integer": pa.int64(), "list": pa.list_(pa.string())}
    columns = json.loads(sys.stdin.buffer.readline())
    schema = pa.schema([pa.field(name, kinds[kind], metadata={"about": about}) for name, kind, about in columns])
    sink = pa.BufferOutputStream()
    with pq.ParquetWriter(sink, schema, compression="zstd") as writer:
        while lines := b"".join(islice(sys.stdin.buffer, _ROWS)):
            # One block, one thread: the order of the rows depends on nothing else.
            reading = pj.ReadOptions(use_threads=False, block_size=len(lines))
            rows = pj.read_json(io.BytesIO(lines), reading, pj.ParseOptions(explicit_schema=schema))
            writer.write_table(rows.cast(schema))
    sys.stdout.buffer.write(sink.getvalue())


if __name__ == "__main__":
    main()
