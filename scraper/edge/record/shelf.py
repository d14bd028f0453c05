"""What was read from the record's files, kept in a folder for what may be thrown away: a unit of the record whose files
nobody touched since is not parsed again.

A kept unit is trusted while each of its files has the size, the times (of content and of inode) and the inode it had, and
was left alone for a while before it was read: within one tick of a disk's clock a change may leave no trace (git's index
has the same rule). What is kept bears its digest. So a shelf that is lost, old, cut short or somebody else's costs time,
and changes no value.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import msgspec

from scraper.core.model import Article, Document, Incident, OfficialRecord, Problem, Unplaced
from scraper.edge.record.record_files import (
    BEFORE,
    CONCLUDED,
    DOCUMENTS,
    Unit,
    months_in,
    read_unit,
    spoiled_problem,
    units_in,
)
from scraper.edge.record.volumes import is_spoiled

_Stamp = tuple[int, int, int, int]
_SETTLED = 2_000_000_000
"""Nanoseconds a file must have been left alone when it was read; else its reading is not believed."""
_STRETCH = 1 << 16
"""Bytes of the pack that are read at once."""
_ENCODE = msgspec.msgpack.Encoder().encode


@dataclass(frozen=True, slots=True)
class _Body:
    """A unit as it is kept: documents by kind, for a value must tell its type."""

    incident: Incident | None
    articles: tuple[Article, ...]
    records: tuple[OfficialRecord, ...]
    unplaced: tuple[tuple[Unplaced, Article], ...]


_DECODE = msgspec.msgpack.Decoder(_Body).decode


class _Held(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One reading: the stamps of the unit's files (size, both times, inode), where its value lies, its digest."""

    stamps: tuple[_Stamp, ...]
    start: int
    length: int
    digest: bytes


class _Index(msgspec.Struct, frozen=True):
    """Readings by unit; `begun` is when the first of them that is new was made, by the clock of the disk."""

    make: bytes
    content: str
    begun: int
    units: dict[str, _Held]


class Shelf:
    """Readings of the record in `content`, kept in `<place>.index` and `<place>.pack`. `make` stands for the code that
    decides what a value is: under another make nothing is trusted, nor where `trusted` is not set. `digests` are those of
    the incidents read, by id.
    """

    def __init__(self, content: Path, place: Path, make: bytes, *, trusted: bool = True) -> None:
        self.digests: dict[str, bytes] = {}
        self._content, self._place, self._make = content, place, make
        self._root = str(content)
        self._name = os.fsencode(content.resolve()).decode("utf-8", "backslashreplace")
        self._reader = -1
        self._window = b""
        self._opens = 0
        self._writer: IO[bytes] | None = None
        self._begun = 0
        self._now: dict[str, _Held] = {}
        self._before = self._trusted() if trusted else {}

    def units(self, problems: list[Problem]) -> Iterator[Unit]:
        """Every unit of the record in order of months and names; what cannot be read is a problem."""
        try:
            for month in months_in(self._content):
                if is_spoiled(self._content, month):
                    problems.append(spoiled_problem(month))
                for path in units_in(self._content, month):
                    unit = self._unit(path, problems)
                    if unit is not None:
                        yield unit
            self._keep()
        finally:
            self._close()

    def _unit(self, path: str, problems: list[Problem]) -> Unit | None:
        stamps = _stamps(f"{self._root}/{path}")
        held = self._before.get(path)
        if held is not None and stamps == held.stamps:
            lying = self._lying(held)
            if _digest(lying) == held.digest:
                self._now[path] = held
                return self._told(_DECODE(lying), held.digest)
        self._begin()
        unit = read_unit(self._content, path, problems)
        if unit is None or stamps is None:
            return unit
        articles = tuple(one for one in unit.documents if isinstance(one, Article))
        records = tuple(one for one in unit.documents if isinstance(one, OfficialRecord))
        kept = _Body(unit.incident, articles, records, unit.unplaced)
        body = _ENCODE(kept)
        digest = _digest(body)
        self._add(path, stamps, body, digest)
        return self._told(kept, digest)

    def _lying(self, held: _Held) -> memoryview:
        """What lies at a place of the pack. Units lie in their order, mostly, so it is read a stretch at a time."""
        at = held.start - self._opens
        if at < 0 or at + held.length > len(self._window):
            self._window = os.pread(self._reader, max(held.length, _STRETCH), held.start)
            self._opens, at = held.start, 0
        return memoryview(self._window)[at : at + held.length]

    def _told(self, kept: _Body, digest: bytes) -> Unit:
        if kept.incident is not None:
            self.digests[kept.incident.id] = digest
        documents: tuple[Document, ...] = (*kept.articles, *kept.records)
        if len(documents) > 1:
            documents = tuple(sorted(documents, key=_identity))
        return Unit(kept.incident, documents, kept.unplaced)

    def _file(self, ending: str) -> Path:
        return self._place.with_name(f"{self._place.name}.{ending}")

    def _trusted(self) -> dict[str, _Held]:
        try:
            index = msgspec.msgpack.decode(self._file("index").read_bytes(), type=_Index)
            self._reader = os.open(self._file("pack"), os.O_RDONLY)
        except (OSError, msgspec.MsgspecError):
            return {}
        live = sum(held.length for held in index.units.values())
        # What changed is added at the end; a pack that is mostly refuse is made anew.
        if (index.make, index.content) != (self._make, self._name) or os.fstat(self._reader).st_size > 2 * live:
            return {}
        self._begun = index.begun
        latest = index.begun - _SETTLED
        return {
            path: held
            for path, held in index.units.items()
            if all(changed < latest and moved < latest for _, changed, moved, _ in held.stamps)
        }

    def _begin(self) -> None:
        """Open the pack before the first file is read, and note when that was: the clock of the disk stamps files."""
        if self._writer is not None:
            return
        with suppress(OSError):
            self._place.parent.mkdir(parents=True, exist_ok=True)
            self._writer = self._file("pack").open("ab")
            fcntl.flock(self._writer, fcntl.LOCK_EX)  # one process at a time adds to it
            if not self._before:
                self._writer.truncate(0)
            part = self._file("part")
            part.write_bytes(b"")
            self._begun = part.stat().st_mtime_ns

    def _add(self, path: str, stamps: tuple[_Stamp, ...], body: bytes, digest: bytes) -> None:
        if self._writer is not None:
            self._now[path] = _Held(stamps, self._writer.tell(), len(body), digest)
            with suppress(OSError):  # what is not there later bears no digest
                self._writer.write(body)

    def _keep(self) -> None:
        """A disk that refuses costs the next reading its haste, and nothing else."""
        if self._writer is None and len(self._now) == len(self._before):
            return
        with suppress(OSError):
            if self._writer is not None:
                self._writer.flush()
            part = self._file("part")
            part.write_bytes(_ENCODE(_Index(self._make, self._name, self._begun, self._now)))
            part.replace(self._file("index"))

    def _close(self) -> None:
        with suppress(OSError):
            self._file("part").unlink(missing_ok=True)
            if self._writer is not None:
                self._writer.close()
            if self._reader >= 0:
                os.close(self._reader)
        self._reader, self._writer = -1, None
        self._before, self._now = {}, {}


def _stamps(unit: str) -> tuple[_Stamp, ...] | None:
    """The stamps of the files of a unit; None where one is not there."""
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


def _stamp(path: str) -> _Stamp:
    status = os.stat(path)  # noqa: PTH116  a Path for each of 20,000 files costs half a second
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino


def _identity(document: Document) -> str:
    return document.id


def _digest(body: bytes | memoryview) -> bytes:
    return hashlib.blake2b(body, digest_size=16).digest()
