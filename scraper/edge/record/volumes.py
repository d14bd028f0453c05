"""Months of years gone by, bound: all files of a month in one, `incidents/<yyyy>/<mm>.json`.

A volume is a JSON object of the files' values by their paths, one a line and in order of paths, so that one is found by
halving, and a change of one leaves all other lines as they are. The values are those of the files, without the layout;
what a file was is made of it again, byte for byte, for the layout follows from the value.
"""

from __future__ import annotations

import mmap
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final

import msgspec

from scraper.edge.record.layout import Json, laid_out

_FIRST, _LAST = b"{\n", b"\n}\n"
_PATH = re.compile(r"(?:incidents|unplaced)/\d{4}/\d\d/[a-z0-9-]+(?:\.json|/[a-z-]+\.json)")
"""A path of the record: what else a volume may have been made to say leads nowhere."""

LARGEST: Final = 90_000_000
"""Bytes from which a month is not bound: GitHub takes no file of more than 100 MB."""


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
    except (msgspec.DecodeError, UnicodeDecodeError):
        return False


def restored(value: bytes) -> bytes:
    """The file that a value of a volume was; a value that has been spoiled stays as it is, for its reader to name."""
    try:
        decoded: Json = msgspec.json.decode(value)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return value
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


def is_spoiled(content: Path, month: str) -> bool:
    """Whether something in a month's volume is no file of the record: such a volume is read as far as it goes, and never
    written again, for what cannot be read would be lost with it.
    """
    path = content / volume_of(month)
    if not path.exists():
        return False
    volume = _opened(content, month)
    return volume is None or not volume.is_whole()


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


def _path_of(key: bytes) -> str | None:
    try:
        path = msgspec.json.decode(key, type=str)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
    return path if _PATH.fullmatch(path) else None


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

    def is_whole(self) -> bool:
        framed = self._bytes[: len(_FIRST)] == _FIRST and self._bytes[-len(_LAST) :] == _LAST
        paths = self.paths()
        lines = sum(1 for _ in self._lines()) - 1
        return framed and lines == len(paths) and list(paths) == sorted(set(paths)) and self._reads()

    def rows(self) -> Iterator[tuple[str, bytes]]:
        for line in self._lines():
            path, colon, value = line.partition(b'":')
            name = _path_of(path + b'"') if colon else None
            if name is not None:
                yield name, value.removesuffix(b",")

    def _lines(self) -> Iterator[bytes]:
        at = len(_FIRST)
        while at < len(self._bytes) and (end := self._bytes.find(b"\n", at)) >= 0:
            yield self._bytes[at:end]
            at = end + 1

    def _reads(self) -> bool:
        try:
            return all(msgspec.json.decode(value, type=msgspec.Raw) is not None for _, value in self.rows())
        except (msgspec.DecodeError, UnicodeDecodeError):
            return False

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
