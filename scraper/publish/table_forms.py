"""The form in which a table is handed on to spreadsheets: lines of CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable


def csv_line(values: Iterable[str | int | None]) -> bytes:
    """One line as RFC 4180 has it: CRLF, UTF-8; unknown is an empty cell."""
    held = io.StringIO(newline="")
    csv.writer(held, lineterminator="\r\n").writerow(values)
    return held.getvalue().encode()
