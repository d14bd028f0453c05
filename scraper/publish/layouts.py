"""What long files noted when an earlier build left them (`scraper.publish.outputs.Deferred.renew`), kept beside the manifest."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from scraper.edge.sealed import read_sealed, write_sealed


@dataclass(slots=True)
class Layouts:
    """Notes by path of the file. `build` is the key of what every file depends on; under another nothing is believed."""

    place: Path
    build: str
    full: bool
    _before: dict[str, bytes] = field(default_factory=dict, init=False)
    _now: dict[str, bytes] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        if not self.full:
            made, found = read_sealed(self.place, tuple[str, dict[str, bytes]]) or ("", {})
            self._before = found if made == self.build else {}

    def of(self, path: str) -> bytes:
        """What the file noted; nothing where no earlier build left it."""
        return self._before.get(path, b"")

    def keep(self, path: str) -> None:
        """The file stays as it is, and so does its note."""
        if path in self._before:
            self._now[path] = self._before[path]

    def note(self, path: str, layout: bytes) -> None:
        """What the new file noted."""
        self._now[path] = layout

    def save(self) -> None:
        """Remember the notes of this build."""
        if self._now != self._before:
            write_sealed(self.place, (self.build, self._now))
