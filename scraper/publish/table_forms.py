"""The forms in which a table is handed on: a line of CSV, and what the process that writes Parquet is given."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from scraper.publish.tables import Column

_AS_PARQUET = Path(__file__).with_name("as_parquet.py")


def csv_line(values: Iterable[str | int | None]) -> bytes:
    """One line as RFC 4180 has it: CRLF, UTF-8; unknown is an empty cell."""
    held = io.StringIO(newline="")
    csv.writer(held, lineterminator="\r\n").writerow(values)
    return held.getvalue().encode()


def parquet_command() -> list[str]:
    """The process that writes Parquet: it is given columns and rows, and answers with the file."""
    return [sys.executable, "-P", str(_AS_PARQUET)]


def columns_line(columns: Sequence[Column]) -> bytes:
    """The first line of what that process is given."""
    return msgspec.json.encode([(one.name, one.kind, one.about) for one in columns]) + b"\n"
