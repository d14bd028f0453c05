"""Work that may be stopped at any moment: each piece that is done is a line, written at once; half a line is none."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import IO, Final, Generic, Self, TypeVar

import msgspec

_T = TypeVar("_T")
_SAMPLE: Final = 65_536
_DIGITS: Final = 16


def digest_of(*parts: bytes) -> str:
    """A short name for these bytes together."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()[:_DIGITS]


def identity_of(path: Path) -> str:
    """A file by its size, beginning and end, wherever it lies. Raises OSError."""
    size = path.stat().st_size
    with path.open("rb") as file:
        first = file.read(_SAMPLE)
        file.seek(max(0, size - _SAMPLE))
        return digest_of(str(size).encode(), first, file.read(_SAMPLE))


def digest_of_sources(package: Path, *folders: str) -> bytes:
    """The program text below these folders of a package: after an upgrade nothing done before counts."""
    digest = hashlib.sha256()
    for path in sorted(path for folder in folders for path in (package / folder).rglob("*.py")):
        digest.update(str(path.relative_to(package)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.digest()


class Manifest(Generic[_T]):
    """A file of JSON lines of one shape; a context manager while lines are added."""

    def __init__(self, path: Path, shape: type[_T]) -> None:
        self.path = path
        self._decode = msgspec.json.Decoder(shape).decode
        self._file: IO[bytes] | None = None

    def lines(self) -> Iterator[_T]:
        """What was done before. A line cut off by a kill, or damaged, is passed over."""
        try:
            written = self.path.read_bytes().splitlines(keepends=True)
        except FileNotFoundError:
            return
        for line in written:
            try:
                yield self._decode(line if line.endswith(b"\n") else b"")
            except msgspec.MsgspecError:
                continue

    def __enter__(self) -> Self:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._file = self.path.open("ab")
        if self._file.tell() and not self.path.read_bytes().endswith(b"\n"):
            # What a killed run began to write must not spoil the next line.
            self._file.write(b"\n")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()

    def add(self, done: _T) -> None:
        """Write one piece down, so that it is still there after a crash of the machine. Raises OSError."""
        assert self._file is not None, "a manifest is a context manager"
        self._file.write(msgspec.json.encode(done, order="sorted") + b"\n")
        self._file.flush()
        os.fsync(self._file.fileno())
