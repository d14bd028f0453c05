"""Months of years gone by, bound: all files of a month in one, `incidents/<yyyy>/<mm>.json`.

A volume is a JSON object of the files' values by their paths, one a line and in order of paths, so that one is found by
halving, and a change of one leaves all other lines as they are. The values are those of the files, without the layout;
what a file was is made of it again, byte for byte, for the layout follows from the value.
"""

from __future__ import annotations

import mmap
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

import msgspec

from scraper.edge.layout import Json, laid_out

_FIRST, _LAST = b"{\n", b"\n}\n"


def volume_of(month: str) -> str:
    """The path of the volume of a month (`2025/03`)."""
    return f"incidents/{month}.json"


def bound(files: Mapping[str, bytes]) -> bytes | None:
    """The volume of files by path (the values may be laid out or not); None of none."""
    if not files:
        return None
    rows = (_key(path) + _plain(body) for path, body in sorted(files.items()))
    return _FIRST + b",\n".join(rows) + _LAST


def is_exact(body: bytes) -> bool:
    """Whether a file can be made again from its value, byte for byte."""
    try:
        return restored(_plain(body)) == body
    except msgspec.DecodeError:
        return False


def restored(value: bytes) -> bytes:
    """The file that a value of a volume was."""
    decoded: Json = msgspec.json.decode(value)
    return laid_out(decoded)


def value_in(content: Path, month: str, path: str) -> bytes | None:
    """The value of a file that is bound, as JSON without layout; None where the volume, or the file in it, is not."""
    volume = _opened(content, month)
    return volume.value(path) if volume else None


def paths_in(content: Path, month: str) -> tuple[str, ...]:
    """Paths of the files that are bound in a month, in order."""
    volume = _opened(content, month)
    return volume.paths() if volume else ()


def values_in(content: Path, month: str) -> dict[str, bytes]:
    """All values of a volume by path."""
    volume = _opened(content, month)
    return dict(volume.rows()) if volume else {}


def has_volume(content: Path, month: str) -> bool:
    """Whether a month, or a part of it, is bound."""
    return _opened(content, month) is not None


def _opened(content: Path, month: str) -> _Volume | None:
    path = content / volume_of(month)
    try:
        stat = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    if not stat.st_size:
        return None
    return _mapped(str(path), stat.st_ino, stat.st_mtime_ns, stat.st_size)


@lru_cache(maxsize=16)
def _mapped(path: str, inode: int, changed: int, size: int) -> _Volume:  # noqa: ARG001  they tell one state from another
    return _Volume(path)


def _key(path: str) -> bytes:
    return msgspec.json.encode(path) + b":"


def _plain(body: bytes) -> bytes:
    return msgspec.json.encode(msgspec.json.decode(body), order="sorted")


class _Volume:
    """One volume, looked into without reading all of it."""

    def __init__(self, path: str) -> None:
        with Path(path).open("rb") as file:
            self._bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self._paths: tuple[str, ...] | None = None

    def paths(self) -> tuple[str, ...]:
        if self._paths is None:
            self._paths = tuple(path for path, _ in self.rows())
        return self._paths

    def rows(self) -> Iterator[tuple[str, bytes]]:
        at = len(_FIRST)
        while at < len(self._bytes):
            end = self._bytes.find(b"\n", at)
            line = self._bytes[at:end] if end >= 0 else b""
            path, colon, value = line.partition(b'":')
            if colon:
                yield msgspec.json.decode(path + b'"', type=str), value.removesuffix(b",")
            at = end + 1 if end >= 0 else len(self._bytes)

    def value(self, path: str) -> bytes | None:
        wanted = _key(path)
        low, high = len(_FIRST), len(self._bytes) - len(_LAST)
        while low < high:
            middle = (low + high) // 2
            begin = self._bytes.rfind(b"\n", low, middle) + 1 or low
            end = self._bytes.find(b"\n", middle, high)
            end = high if end < 0 else end
            key = self._bytes[begin : begin + len(wanted)]
            if key == wanted:
                return self._bytes[begin + len(wanted) : end].removesuffix(b",")
            if key < wanted:
                low = end + 1
            else:
                high = begin - 1
        return None
