"""Long files made of pieces, one an incident: a new file takes over what it can of the one an earlier build left.

What is noted of a file is its layout: for each piece its key and its length, in the order of the file. It is believed only
where it adds up to the file's size.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from scraper.publish.outputs import Deferred

Piece = tuple[bytes, Callable[[], bytes]]
"""A part of a long file: a key of all it depends on, and what makes it."""

_PIECE = struct.Struct("<16sI")
_FRAME = struct.Struct("<III")


def spliced(
    path: str,
    key: bytes,
    pieces: Callable[[], Iterable[Piece]],
    *,
    head: bytes = b"",
    between: bytes = b"",
    tail: bytes = b"",
) -> Deferred:
    """A file of pieces in order, with a text before, between and after them."""
    row = _Row(pieces, head, between, tail)
    return Deferred(path, key, row.make, row.renew)


@dataclass(frozen=True, slots=True)
class _Row:
    pieces: Callable[[], Iterable[Piece]]
    head: bytes
    between: bytes
    tail: bytes

    def make(self) -> bytes:
        return self._framed(made() for _, made in self.pieces())

    def renew(self, layout: bytes, left: Path | None) -> tuple[bytes, bytes]:
        """The file and its layout; pieces that did not change are taken from the file an earlier build left."""
        known = _pieces(layout, left.read_bytes()) if layout and left is not None else {}
        bodies: list[bytes] = []
        noted = [_FRAME.pack(len(self.head), len(self.between), len(self.tail))]
        for key, make in self.pieces():
            body = known.get(key)
            if body is None:
                body = make()
            bodies.append(body)
            noted.append(_PIECE.pack(key, len(body)))
        return self._framed(bodies), b"".join(noted)

    def _framed(self, bodies: Iterable[bytes]) -> bytes:
        return self.head + self.between.join(bodies) + self.tail


def _pieces(layout: bytes, old: bytes) -> dict[bytes, bytes]:
    """The pieces of a file by their keys; none where the layout is not the file's."""
    try:
        place, between, tail = _FRAME.unpack_from(layout)
        found = {}
        for key, length in _PIECE.iter_unpack(layout[_FRAME.size :]):
            found[key] = old[place : place + length]
            place += length + between
    except struct.error:
        return {}
    return found if place - between + tail == len(old) else {}
