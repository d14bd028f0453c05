"""What a disk says of the files of a unit without reading them: two that are alike were not touched in between."""

from __future__ import annotations

import os

from scraper.edge.record.record_files import BEFORE, CONCLUDED, DOCUMENTS, month_of
from scraper.edge.record.volumes import volume_of

Stamp = tuple[int, int, int, int]
"""Size, time of content, time of inode, inode."""


def stamps_of_files(unit: str) -> tuple[Stamp, ...] | None:
    """The stamps of the files of a unit; None where one is not there, as where they are bound."""
    try:
        if unit.endswith(".json"):
            return (_stamp(unit),)
        concluded = _stamp(f"{unit}/{CONCLUDED}")
        try:
            return concluded, _stamp(f"{unit}/{DOCUMENTS}")
        except FileNotFoundError:
            return concluded, _stamp(f"{unit}/{BEFORE}")
    except OSError:
        return None


def stamps_of_volume(root: str, unit: str) -> tuple[Stamp, ...] | None:
    """The stamp of the volume that holds a unit; None where a file of its own may go before what is bound."""
    files = () if unit.endswith(".json") else (CONCLUDED, DOCUMENTS, BEFORE)
    if any(os.path.lexists(f"{root}/{unit}/{name}") for name in files):
        return None
    try:
        return (_stamp(f"{root}/{volume_of(month_of(f'{unit}/'))}"),)
    except OSError:
        return None


def _stamp(path: str) -> Stamp:
    status = os.stat(path)  # noqa: PTH116  a Path for each of 20,000 files costs half a second
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino
