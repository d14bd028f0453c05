"""Tables as Parquet. The library that writes them takes 60 MB, so it is loaded in a process of its own. One process
writes any number of tables: to start it takes longer than to write one.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, BinaryIO, Final

import msgspec

from scraper.publish.tables import Column

_COMMAND: Final = (sys.executable, "-P", str(Path(__file__).with_name("as_parquet.py")))
_PIECE: Final = 1 << 16


class ParquetWriter:
    """The process, and what it has to say."""

    def __init__(self, given: IO[bytes], told: IO[bytes], errors: BinaryIO) -> None:
        self._given, self._told, self._errors = given, told, errors

    def write(self, columns: Sequence[Column], rows: Iterable[bytes], made: BinaryIO) -> None:
        """Write a table, its rows being lines of JSON with the names of the columns. Lists are lists, counts 64-bit
        integers; times stay RFC 3339 text, as in the API.
        """
        head = msgspec.json.encode([(one.name, one.kind, one.about) for one in columns])
        try:
            self._given.write(head + b"\n")
            self._given.writelines(rows)
            self._given.write(b"\n")
            self._given.flush()
        except BrokenPipeError:
            raise self._failed() from None
        left = int(self._told.readline() or b"1")  # without an answer a byte is missing as well
        while left:
            piece = self._told.read(min(_PIECE, left))
            if not piece:
                raise self._failed()
            left -= made.write(piece)

    def _failed(self) -> RuntimeError:
        """What the process said at its end."""
        with suppress(BrokenPipeError):
            self._given.close()
        self._told.read()
        self._errors.seek(0)
        said = self._errors.read().decode(errors="replace").strip().splitlines()[-1:]
        return RuntimeError(f"Parquet could not be written: {said or 'no message'}")


@contextmanager
def parquet_writer() -> Iterator[ParquetWriter]:
    """The process, started here and ended with the block."""
    with (
        TemporaryFile() as errors,
        subprocess.Popen(_COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors) as process,  # noqa: S603  our own module, fixed arguments
    ):
        if process.stdin is None or process.stdout is None:
            raise RuntimeError("the process that writes Parquet takes no input")
        yield ParquetWriter(process.stdin, process.stdout, errors)
