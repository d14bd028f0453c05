"""Tables as Parquet, written by a process of its own: the library takes sixty megabytes and a third of a second to load.

`python as_parquet.py` reads tables until there are no more, and answers each with a line that says how many bytes its
file has, and the file. A table is its columns (`[[name, kind, about], …]`), then one row a line (objects by the names of the
columns), then an empty line, all JSON. Lists are lists, counts 64-bit integers; times stay RFC 3339 text, as in the API.
"""

import io
import json
import sys
from itertools import islice, takewhile

_ROWS = 20_000
"""Rows of a group, so that a long table is never held whole and its bytes depend on nothing but its rows."""


def main() -> None:
    """Read tables, write their files."""
    import pyarrow as pa  # noqa: PLC0415  loaded in this process only
    import pyarrow.json as pj  # noqa: PLC0415  same
    import pyarrow.parquet as pq  # noqa: PLC0415  same

    kinds = {"text": pa.string(), "integer": pa.int64(), "list": pa.list_(pa.string())}
    given, told = sys.stdin.buffer, sys.stdout.buffer
    while head := given.readline():
        columns, lines_of_it = json.loads(head), takewhile(b"\n".__ne__, given)
        schema = pa.schema([pa.field(name, kinds[kind], metadata={"about": about}) for name, kind, about in columns])
        sink = pa.BufferOutputStream()
        with pq.ParquetWriter(sink, schema, compression="zstd") as writer:
            while lines := b"".join(islice(lines_of_it, _ROWS)):
                # One block, one thread: the order of the rows depends on nothing else.
                reading = pj.ReadOptions(use_threads=False, block_size=len(lines))
                rows = pj.read_json(io.BytesIO(lines), reading, pj.ParseOptions(explicit_schema=schema))
                writer.write_table(rows.cast(schema))
        made = sink.getvalue()
        told.write(b"%d\n" % made.size)
        told.write(made)
        told.flush()


if __name__ == "__main__":
    main()
