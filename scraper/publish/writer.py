"""Writes the site: only files that differ, and nothing left over from an earlier build.

The manifest in `build/` remembers for each file the key of what it shows and its size and time of change. A file whose
key is the same and which nobody touched is not made again; every other file is made, compared and written if it
differs. A build that ignores the manifest leaves the same bytes.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from scraper.publish.faults import making

_VERSION = 1


class _Entry(msgspec.Struct, frozen=True, array_like=True):
    """What the manifest knows of one file."""

    key: str
    size: int
    changed: int


class _Manifest(msgspec.Struct, frozen=True):
    version: int
    build: str
    files: dict[str, _Entry]


@dataclass(frozen=True, slots=True)
class Written:
    """How many files of the site were written, left as they were, and removed; `bytes` is the size of the whole."""

    written: int
    unchanged: int
    removed: int
    bytes: int


@dataclass(slots=True)
class SiteWriter:
    """Collects the outputs of one build. `build` is the key of what every file depends on: code, templates, shells."""

    out: Path
    manifest: Path
    build: str
    full: bool
    _before: dict[str, _Entry] = field(default_factory=dict, init=False)
    _now: dict[str, _Entry] = field(default_factory=dict, init=False)
    _folders: set[str] = field(default_factory=set, init=False)
    _written: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        if not self.full:
            self._before = _read(self.manifest, self.build)

    def keyed(self, path: str, key: bytes | None, make: Callable[[], bytes]) -> None:
        """Write what `make` returns, unless the file already holds what has this key."""
        name = key.hex() if key is not None else ""
        before = self._before.get(path)
        if name and before is not None and before.key == name and self._is_untouched(path, before):
            self._now[path] = before
            return
        with making(path):
            body = make()
        self.put(path, body, name)

    def put(self, path: str, body: bytes, key: str = "") -> None:
        """Write a file if it differs from what is there."""
        if path in self._now:
            raise ValueError(f"two outputs of one build have the path {path}")
        target = f"{self.out}/{path}"
        status = self._same(target, body)
        if status is None:
            self._write(target, path, body)
            status = os.stat(target)  # noqa: PTH116  a Path for each of 40,000 files costs a second
            self._written += 1
        self._now[path] = _Entry(key, status.st_size, status.st_mtime_ns)

    def finish(self) -> Written:
        """Remove what no output claims, and remember what was written."""
        removed = self._prune()
        self.manifest.parent.mkdir(parents=True, exist_ok=True)
        body = msgspec.json.encode(_Manifest(_VERSION, self.build, self._now))
        part = self.manifest.with_suffix(".part")
        part.write_bytes(body)
        part.replace(self.manifest)
        size = sum(entry.size for entry in self._now.values())
        return Written(self._written, len(self._now) - self._written, removed, size)

    def _is_untouched(self, path: str, entry: _Entry) -> bool:
        try:
            status = os.stat(f"{self.out}/{path}")  # noqa: PTH116  a Path for each of 40,000 files costs a second
        except OSError:
            return False
        return status.st_size == entry.size and status.st_mtime_ns == entry.changed

    def _same(self, target: str, body: bytes) -> os.stat_result | None:
        try:
            status = os.stat(target)  # noqa: PTH116  a Path for each of 40,000 files costs a second
            if status.st_size != len(body):
                return None
            with open(target, "rb") as file:  # noqa: PTH123  same
                return status if file.read() == body else None
        except OSError:
            return None

    def _write(self, target: str, path: str, body: bytes) -> None:
        folder = os.path.dirname(target)  # noqa: PTH120  same
        if folder not in self._folders:
            if ".." in path.split("/"):
                raise ValueError(f"an output's path leaves the site: {path}")
            os.makedirs(folder, exist_ok=True)  # noqa: PTH103  same
            self._folders.add(folder)
        with open(target, "wb") as file:  # noqa: PTH123  same
            file.write(body)

    def _prune(self) -> int:
        removed = 0
        root = str(self.out)
        for folder, _, files in os.walk(root, topdown=False):
            below = folder[len(root) + 1 :]
            for name in files:
                if (f"{below}/{name}" if below else name) not in self._now:
                    os.unlink(f"{folder}/{name}")  # noqa: PTH108  same
                    removed += 1
            if below and not os.listdir(folder):  # noqa: PTH208  same
                os.rmdir(folder)  # noqa: PTH106  same
        return removed


def _read(manifest: Path, build: str) -> dict[str, _Entry]:
    """The manifest of the last build, or nothing where it is absent, broken or of another make."""
    try:
        found = msgspec.json.decode(manifest.read_bytes(), type=_Manifest)
    except (OSError, msgspec.DecodeError):
        return {}
    return found.files if found.version == _VERSION and found.build == build else {}
