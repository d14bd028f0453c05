"""WARC files (ISO 28500), plain or gzipped, read record by record from any place in them, with nothing believed.

A gzipped WARC is a row of gzip members, usually one a record. A member bounds its records whatever their lengths say, a
broken one is passed over, and what it holds is never unpacked further than it is read. Places are offsets in the file;
whatever is wrong is a Problem whose value is the place.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final, Protocol

from scraper.core.model import Problem
from scraper.edge.visiting.body import GZIP_MAGIC

MOST_HEADER: Final = 64_000
"""Bytes of a record's header section."""
HUGE: Final = 1_000_000_000
"""Bytes that a record may say it has; no page is as large."""

_PART: Final = 1 << 18
_FIELD: Final = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*:[ \t]*(.*)")
_BEGIN: Final = b"WARC/"
_GLANCE: Final = 4096
_BROKEN: Final = frozenset({"corrupt_archive", "truncated_archive"})
_REMEDY: Final = "fetch the archive again; all that can be read in it was"


@dataclass(frozen=True, slots=True)
class Record:
    """One record: the place it (or its gzip member) begins at, its fields by lower-case name, and the first bytes of
    its block; `length` is what the whole block has.
    """

    place: int
    fields: Mapping[str, str]
    block: bytes
    length: int


class _BadError(Exception):
    """A record that cannot be read: a code, and what is wrong."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class _Flow(Protocol):
    """Bytes one after the other; `place` is where the next record begins, as far as the file can tell."""

    @property
    def place(self) -> int: ...

    def more(self) -> bytes:
        """The next bytes, none at the end; raises _BadError where they cannot be had."""
        ...


class _Plain:
    """A file from a place on."""

    def __init__(self, file: IO[bytes], place: int) -> None:
        file.seek(place)
        self._file = file
        self.place = place

    def more(self) -> bytes:
        found = self._file.read(_PART)
        self.place += len(found)
        return found


class _Member:
    """One gzip member, unpacked as far as it is read. `place` is the file's first byte after what was used of it."""

    def __init__(self, file: IO[bytes], place: int) -> None:
        file.seek(place)
        self._file = file
        self._stream = zlib.decompressobj(wbits=31)
        self._pending = b""
        self.place = place

    def more(self) -> bytes:
        while not self._stream.eof:
            packed = self._pending or self._file.read(_PART)
            if not packed:
                raise _BadError("truncated_archive", "the archive ends in the middle of a record")
            try:
                found = self._stream.decompress(packed, _PART)
            except zlib.error as error:
                raise _BadError("corrupt_archive", f"a gzip member cannot be unpacked ({error})") from error
            # At the end of a member both may hold the same bytes.
            self._pending = self._stream.unused_data if self._stream.eof else self._stream.unconsumed_tail
            self.place += len(packed) - len(self._pending)
            if found:
                return found
        return b""


class _Reader:
    """Takes records from a flow."""

    def __init__(self, flow: _Flow) -> None:
        self._flow = flow
        self._held = bytearray()

    @property
    def place(self) -> int:
        """Where the next byte stands, in a plain file."""
        return self._flow.place - len(self._held)

    def next(self, most: int) -> tuple[dict[str, str], bytes, int] | None:
        """Fields, the first `most` bytes of the block and its length; None at the end."""
        if not self._past_blank_lines():
            return None
        fields = self._fields()
        length = _length(fields)
        kept = min(length, most)
        block = self._take(kept)
        whole = len(block) == kept and self._skip(length - kept)
        if not whole or (self._past_blank_lines() and not self._held.startswith(_BEGIN)):
            raise _BadError("wrong_length", f"a record does not have the {length} bytes that it says")
        return fields, block, length

    def rest(self) -> None:
        """Read to the end of the flow and drop it."""
        self._held.clear()
        while self._flow.more():
            pass

    def _past_blank_lines(self) -> bool:
        while True:
            stripped = self._held.lstrip(b"\r\n")
            if len(stripped) >= len(_BEGIN) or not (piece := self._flow.more()):
                self._held = stripped
                return bool(stripped)
            self._held = stripped + piece

    def _fields(self) -> dict[str, str]:
        ended = re.compile(rb"\r?\n\r?\n")
        while (end := ended.search(self._held, 0, MOST_HEADER)) is None:
            piece = self._flow.more() if len(self._held) < MOST_HEADER else b""
            if not piece:
                raise _BadError("bad_record", "what stands here is no WARC record")
            self._held += piece
        head = bytes(self._held[: end.start()])
        if not head.startswith(_BEGIN):
            raise _BadError("bad_record", "what stands here is no WARC record")
        del self._held[: end.end()]
        return fields_of(head)

    def _take(self, count: int) -> bytes:
        while len(self._held) < count and (piece := self._flow.more()):
            self._held += piece
        found = bytes(self._held[:count])
        del self._held[:count]
        return found

    def _skip(self, count: int) -> bool:
        """Pass over so many bytes; False where there are fewer."""
        while count > len(self._held):
            count -= len(self._held)
            self._held.clear()
            piece = self._flow.more()
            if not piece:
                return False
            self._held += piece
        del self._held[:count]
        return True


def fields_of(head: bytes) -> dict[str, str]:
    """Header lines (the first is a version or a status) by lower-case name; the first of a name counts."""
    found: dict[str, str] = {}
    for line in head.splitlines()[1:]:
        field = _FIELD.fullmatch(line)
        if field:
            found.setdefault(field[1].decode("ascii").lower(), field[2].strip().decode("utf-8", "replace"))
    return found


def _length(fields: Mapping[str, str]) -> int:
    written = fields.get("content-length", "")
    if not (written.isascii() and written.isdecimal() and len(written) < 20):
        raise _BadError("bad_record", f"a record says no length ({written[:40]!r})")
    if int(written) > HUGE:
        raise _BadError("huge_record", f"a record says that it has {written} bytes")
    return int(written)


def is_gzip(path: Path) -> bool:
    """Whether a file begins like gzip. Raises OSError."""
    with path.open("rb") as file:
        return file.read(len(GZIP_MAGIC)) == GZIP_MAGIC


class Walk:
    """Records of a file that begin at `start` or later, and before `until`; `end` is where the first one after them
    begins, known once the walk is over. `most` bytes of each block are kept.
    """

    def __init__(self, path: Path, start: int, until: int, most: int) -> None:
        self._path, self._most, self._until = path, most, until
        self.end = start

    def __iter__(self) -> Iterator[Record | Problem]:
        """The records in order, and a Problem for what is none. Raises OSError."""
        packed = is_gzip(self._path)
        size = self._path.stat().st_size
        with self._path.open("rb") as file:
            while self.end < min(self._until, size):
                yield from self._members(file) if packed else self._records(file)
        if size == 0:
            yield self._problem(_BadError("not_warc", "the file is empty"), 0)

    def _members(self, file: IO[bytes]) -> Iterator[Record | Problem]:
        place = self.end
        member = _Member(file, place)
        reader = _Reader(member)
        try:
            while found := reader.next(self._most):
                yield Record(place, *found)
            reader.rest()
            self.end = member.place
        except _BadError as error:
            yield self._problem(error, place)
            self.end = self._after(place, reader, member, error)

    def _after(self, place: int, reader: _Reader, member: _Member, error: _BadError) -> int:
        """Where to go on: a member that can be unpacked ends where it ends, whatever it holds."""
        if error.code not in _BROKEN:
            try:
                reader.rest()
            except _BadError:
                return next_start(self._path, place + 1)
            return member.place
        return next_start(self._path, place + 1)

    def _records(self, file: IO[bytes]) -> Iterator[Record | Problem]:
        place = self.end
        reader = _Reader(_Plain(file, place))
        try:
            while place < self._until and (found := reader.next(self._most)):
                yield Record(place, *found)
                place = reader.place
            self.end = max(place, reader.place)
        except _BadError as error:
            yield self._problem(error, place)
            self.end = next_start(self._path, place + 1)

    def _problem(self, error: _BadError, place: int) -> Problem:
        code, message, remedy = error.code, str(error), _REMEDY
        if code == "bad_record" and place == 0:
            code, message = "not_warc", "this is no WARC file"
            remedy = "give .warc or .warc.gz files; unpack other compressions first"
        return Problem(code, str(self._path), f"{message}, at byte {place}", remedy, value=str(place))


def next_start(path: Path, place: int) -> int:
    """Where, at `place` or later, a record seems to begin; the file's size where none does. A page may hold what looks
    like a record: whoever begins here without having come from the record before must ask that one where it ended.
    """
    packed = is_gzip(path)
    mark = GZIP_MAGIC if packed else b"\n" + _BEGIN
    with path.open("rb") as file:
        if place == 0:
            return 0
        at = place if packed else place - 1
        kept = b""
        file.seek(at)
        while piece := file.read(_PART):
            window = kept + piece
            begin = at - len(kept)
            found = window.find(mark)
            while found >= 0:
                start = begin + found + (0 if packed else 1)
                if not packed or _holds_record(path, start):
                    return start
                found = window.find(mark, found + 1)
            kept = window[-(len(mark) - 1) :]
            at += len(piece)
    return path.stat().st_size


def _holds_record(path: Path, place: int) -> bool:
    with path.open("rb") as file:
        file.seek(place)
        try:
            return zlib.decompressobj(wbits=31).decompress(file.read(_GLANCE), len(_BEGIN)) == _BEGIN
        except zlib.error:
            return False
