"""Long files made of pieces: which pieces an earlier build's file is made of, and a new file that takes over what it can.

A layout is kept beside the manifest: for each piece its key and its length, in the order of the file. It is believed only
where it adds up to the file's size; and the file is taken from only where its manifest entry says that nobody touched it.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from pathlib import Path

from scraper.publish.edition import Spliced
from scraper.publish.sealed import read_sealed, write_sealed

_PIECE = struct.Struct("<16sI")
_FRAME = struct.Struct("<III")


@dataclass(slots=True)
class Layouts:
    """Layouts by path. `build` is the key of what every file depends on; under another nothing is believed."""

    place: Path
    build: str
    full: bool
    _before: dict[str, bytes] = field(default_factory=dict, init=False)
    _now: dict[str, bytes] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        if not self.full:
            made, found = read_sealed(self.place, tuple[str, dict[str, bytes]]) or ("", {})
            self._before = found if made == self.build else {}

    def keep(self, path: str) -> None:
        """The file stays as it is."""
        if path in self._before:
            self._now[path] = self._before[path]

    def splice(self, output: Spliced, old: bytes | None) -> bytes:
        """The new file; `old` is what the earlier build left, if nobody touched it."""
        known = _pieces(self._before.get(output.path, b""), old) if old is not None else {}
        bodies: list[bytes] = []
        layout = [_FRAME.pack(len(output.head), len(output.between), len(output.tail))]
        for key, make in output.pieces():
            body = known.get(key)
            if body is None:
                body = make()
            bodies.append(body)
            layout.append(_PIECE.pack(key, len(body)))
        self._now[output.path] = b"".join(layout)
        return output.head + output.between.join(bodies) + output.tail

    def save(self) -> None:
        """Remember the layouts of this build."""
        if self._now != self._before:
            write_sealed(self.place, (self.build, self._now))


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
