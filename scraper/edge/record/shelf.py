"""What was read from the record's files, kept in a folder for what may be thrown away: a unit of the record whose files
nobody touched since is not parsed again.

A kept unit is trusted while each of its files has the size, the times (of content and of inode) and the inode it had, and
was left alone for a while before it was read: within one tick of a disk's clock a change may leave no trace (git's index
has the same rule). What is kept bears its digest. So a shelf that is lost, old, cut short or somebody else's costs time,
and changes no value that can be read.

A unit that cannot be read now is given as it was last read, whatever code read it, beside the problem that says so: what
was published of it does not go because a file of it was spoiled (decision 0050).
"""

from __future__ import annotations

import fcntl
import hashlib
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

import msgspec

from scraper.core.model import Article, Document, Incident, OfficialRecord, Problem, Unplaced
from scraper.edge.record.displaced import deserted, displaced_in, displaced_problem
from scraper.edge.record.file_stamps import Stamp, stamps_of_files, stamps_of_volume
from scraper.edge.record.record_files import (
    Unit,
    month_of,
    months_in,
    read_unit,
    spoiled_problem,
    units_in,
)
from scraper.edge.record.volumes import is_spoiled

_SETTLED = 2_000_000_000
"""Nanoseconds a file must have been left alone when it was read; else its reading is not believed."""
_STRETCH = 1 << 16
"""Bytes of the pack that are read at once."""
AS_BEFORE = "; shown as it was last read"
"""Ends the message of a problem where an earlier reading stands in."""
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

    stamps: tuple[Stamp, ...]
    start: int
    length: int
    digest: bytes


class _Index(msgspec.Struct, frozen=True):
    """Readings by unit, and retired ids with those they lead to; `begun` is when the first reading that is new was made, by
    the clock of the disk.
    """

    make: bytes
    content: str
    begun: int
    units: dict[str, _Held]
    aliases: dict[str, str] = {}


class Shelf:
    """Readings of the record in `content`, kept in `<place>.index` and `<place>.pack`. `make` stands for the code that
    decides what a value is: under another make nothing is trusted, nor where `trusted` is not set. `digests` are those of
    the incidents read, by id; `bound` the ids of those that a spoiled volume held and tells no more.
    """

    def __init__(self, content: Path, place: Path, make: bytes, *, trusted: bool = True) -> None:
        self.digests: dict[str, bytes] = {}
        self.bound: set[str] = set()
        self._content, self._place, self._make = content, place, make
        self._root = str(content)
        self._name = os.fsencode(content.resolve()).decode("utf-8", "backslashreplace")
        self._reader = -1
        self._window = b""
        self._opens = 0
        self._writer: IO[bytes] | None = None
        self._begun = 0
        self._now: dict[str, _Held] = {}
        self._given: set[str] = set()
        self._aliases: dict[str, str] = {}
        left = self._left()
        self._earlier = left.units if left else {}
        self._led = left.aliases if left else {}
        self._before = self._trusted(left) if left and trusted else {}

    def aliases(self, read: tuple[tuple[str, str], ...], *, whole: bool) -> tuple[tuple[str, str], ...]:
        """Retired ids as they were read; where that is not the whole, those that were read before as well."""
        self._aliases = dict(read) if whole else self._led | dict(read)
        return tuple(sorted(self._aliases.items()))

    def units(self, problems: list[Problem]) -> Iterator[Unit]:
        """Every unit of the record in order of months and names; what cannot be read is a problem."""
        try:
            for month in months_in(self._content):
                yield from self._month(month, problems)
            self._keep()
        finally:
            self._close()

    def _month(self, month: str, problems: list[Problem]) -> Iterator[Unit]:
        spoiled = is_spoiled(self._content, month)
        if spoiled:
            problems.append(spoiled_problem(month))
        for path in units_in(self._content, month):
            found: list[Problem] = []
            unit = self._unit(path, found)
            if unit is None:
                unit = self._before_now(deserted(self._content, path), found)
            problems += found
            if unit is not None:
                self._given.add(path)
                yield unit
        for path in displaced_in(self._content, month):
            found = [displaced_problem(path)]
            unit = self._before_now(deserted(self._content, path), found)
            problems += found
            if unit is not None:
                yield unit
        # What a spoiled volume held it cannot tell: all that was read of the month before is looked for.
        for path in sorted(self._earlier) if spoiled else ():
            unit = self._before_now(path, []) if month_of(f"{path}/") == month else None
            if unit is not None:
                self.bound.update((unit.incident.id,) if unit.incident else ())
                yield unit

    def _unit(self, path: str, problems: list[Problem]) -> Unit | None:
        stamps = stamps_of_files(f"{self._root}/{path}") or stamps_of_volume(self._root, path)
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

    def _before_now(self, path: str, found: list[Problem]) -> Unit | None:
        """A unit that cannot be read, as it was last read, and `found` saying so; None where nothing is known of it."""
        held = self._earlier.get(path)
        if held is None or path in self._given:
            return None
        lying = bytes(self._lying(held))
        try:
            kept = _DECODE(lying) if _digest(lying) == held.digest else None
        except msgspec.MsgspecError:  # another version's, that said what a unit is in another way
            kept = None
        if kept is None:
            return None
        found[:] = [replace(one, message=one.message + AS_BEFORE) for one in found]
        self._begin()
        # Without stamps: it is read anew each time, until it can be.
        self._add(path, (), lying, held.digest)
        self._given.add(path)
        return self._told(kept, held.digest)

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

    def _left(self) -> _Index | None:
        """What an earlier reading of this content left, by whatever code."""
        try:
            index = msgspec.msgpack.decode(self._file("index").read_bytes(), type=_Index)
            self._reader = os.open(self._file("pack"), os.O_RDONLY)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return None
        return index if index.content == self._name else None

    def _trusted(self, index: _Index) -> dict[str, _Held]:
        """Of the earlier readings those that need not be made again."""
        live = sum(held.length for held in index.units.values())
        # What changed is added at the end; a pack that is mostly refuse is made anew.
        if index.make != self._make or os.fstat(self._reader).st_size > 2 * live:
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
            if not self._before:
                # Not cut short but left to those who read it, as we may: what it holds stands in for what is spoiled.
                self._file("pack").unlink(missing_ok=True)
            self._writer = self._file("pack").open("ab")
            fcntl.flock(self._writer, fcntl.LOCK_EX)  # one process at a time adds to it
            part = self._file("part")
            part.write_bytes(b"")
            self._begun = part.stat().st_mtime_ns

    def _add(self, path: str, stamps: tuple[Stamp, ...], body: bytes, digest: bytes) -> None:
        if self._writer is not None:
            self._now[path] = _Held(stamps, self._writer.tell(), len(body), digest)
            with suppress(OSError):  # what is not there later bears no digest
                self._writer.write(body)

    def _keep(self) -> None:
        """A disk that refuses costs the next reading its haste, and nothing else."""
        if self._writer is None and len(self._now) == len(self._before) and self._aliases == self._led:
            return
        with suppress(OSError):
            if self._writer is not None:
                self._writer.flush()
            part = self._file("part")
            part.write_bytes(_ENCODE(_Index(self._make, self._name, self._begun, self._now, self._aliases)))
            part.replace(self._file("index"))

    def _close(self) -> None:
        with suppress(OSError):
            self._file("part").unlink(missing_ok=True)
            if self._writer is not None:
                self._writer.close()
            if self._reader >= 0:
                os.close(self._reader)
        self._reader, self._writer = -1, None
        self._before, self._earlier, self._now = {}, {}, {}


def _identity(document: Document) -> str:
    return document.id


def _digest(body: bytes | memoryview) -> bytes:
    return hashlib.blake2b(body, digest_size=16).digest()
