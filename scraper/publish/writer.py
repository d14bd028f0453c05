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

from scraper.publish.edition import Deferred, Output, Spliced
from scraper.publish.faults import making
from scraper.publish.sealed import read_sealed, write_sealed
from scraper.publish.splicing import Layouts

_VERSION = 2
_AT_ONCE = 1 << 20
"""Bytes of a file that are read to compare it."""


class _Entry(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What the manifest knows of one file."""

    key: bytes
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
    _root: str = field(default="", init=False)
    _is_new: bool = field(default=False, init=False)
    _layouts: Layouts = field(init=False)

    def __post_init__(self) -> None:
        self._root = str(self.out)
        self._is_new = not self.out.exists() or not any(self.out.iterdir())
        if not self.full:
            self._before = _read(self.manifest, self.build)
        self._layouts = Layouts(self.manifest.with_suffix(".layouts"), self.build, self.full)

    def take(self, output: Output | Deferred) -> None:
        """Write an output of any kind."""
        if isinstance(output, Spliced):
            self.spliced(output)
        elif isinstance(output, Deferred):
            self.keyed(output.path, output.key, output.make)
        else:
            self.put(*output)

    def keeps(self, path: str, key: bytes | None) -> bool:
        """Whether the file already holds what has this key; then it is kept."""
        before = self._before.get(path)
        if key and before is not None and before.key == key and self._is_untouched(path, before):
            self._now[path] = before
            return True
        return False

    def keyed(self, path: str, key: bytes | None, make: Callable[[], bytes]) -> None:
        """Write what `make` returns, unless the file already holds what has this key."""
        if self.keeps(path, key):
            return
        with making(path):
            body = make()
        self.put(path, body, key or b"")

    def spliced(self, output: Spliced) -> None:
        """The same for a file of pieces: of the file an earlier build left, what has the same key is taken over."""
        before = self._before.get(output.path)
        untouched = before is not None and self._is_untouched(output.path, before)
        if before is not None and untouched and before.key == output.key:
            self._now[output.path] = before
            self._layouts.keep(output.path)
            return
        old = (self.out / output.path).read_bytes() if untouched else None
        with making(output.path):
            body = self._layouts.splice(output, old)
        self.put(output.path, body, output.key)

    def put(self, path: str, body: bytes, key: bytes = b"") -> None:
        """Write a file if it differs from what is there."""
        if path in self._now:
            raise ValueError(f"two outputs of one build have the path {path}")
        target = f"{self._root}/{path}"
        status = None if self._is_new else self._same(target, body)
        if status is None:
            status = self._write(target, path, body)
            self._written += 1
        self._now[path] = _Entry(key, status.st_size, status.st_mtime_ns)

    def finish(self) -> Written:
        """Remove what no output claims, and remember what was written."""
        removed = 0 if self._is_new else self._prune("")[0]
        self._layouts.save()
        write_sealed(self.manifest, _Manifest(_VERSION, self.build, self._now))
        size = sum(entry.size for entry in self._now.values())
        return Written(self._written, len(self._now) - self._written, removed, size)

    def _is_untouched(self, path: str, entry: _Entry) -> bool:
        try:
            status = os.stat(f"{self._root}/{path}")  # noqa: PTH116  a Path for each of 40,000 files costs a second
        except OSError:
            return False
        return status.st_size == entry.size and status.st_mtime_ns == entry.changed

    def _same(self, target: str, body: bytes) -> os.stat_result | None:
        try:
            status = os.stat(target)  # noqa: PTH116  a Path for each of 40,000 files costs a second
            if status.st_size != len(body):
                return None
            with open(target, "rb", buffering=0) as file:  # noqa: PTH123  same
                if len(body) <= _AT_ONCE:
                    return status if file.read() == body else None
                view = memoryview(body)
                parts = (view[start : start + _AT_ONCE] for start in range(0, len(body), _AT_ONCE))
                return status if all(file.read(len(part)) == part for part in parts) else None
        except OSError:
            return None

    def _write(self, target: str, path: str, body: bytes) -> os.stat_result:
        folder = target.rpartition("/")[0]
        if folder not in self._folders:
            if ".." in path.split("/"):
                raise ValueError(f"an output's path leaves the site: {path}")
            _make_folder(folder)
            self._folders.add(folder)
        file = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666)
        try:
            done = os.write(file, body)
            while done < len(body):
                done += os.write(file, memoryview(body)[done:])
            return os.fstat(file)
        finally:
            os.close(file)

    def _prune(self, folder: str) -> tuple[int, bool]:
        """Remove what is below a folder and no output, and folders that are empty then: how many files, and whether any
        is left.
        """
        removed, holds = 0, False
        with os.scandir(f"{self._root}/{folder}") as entries:
            for entry in entries:
                path = f"{folder}{entry.name}"
                if entry.is_dir(follow_symlinks=False):
                    gone, kept = self._prune(f"{path}/")
                    removed, holds = removed + gone, holds or kept
                elif path in self._now:
                    holds = True
                else:
                    os.unlink(entry.path)  # noqa: PTH108  a Path for each of 40,000 files costs a second
                    removed += 1
        if folder and not holds:
            os.rmdir(f"{self._root}/{folder}")  # noqa: PTH106  same
        return removed, holds


def _make_folder(folder: str) -> None:
    try:
        os.mkdir(folder)  # noqa: PTH102  a Path for each of 40,000 files costs a second
    except FileExistsError:
        return
    except FileNotFoundError:
        os.makedirs(folder, exist_ok=True)  # noqa: PTH103  same


def _read(manifest: Path, build: str) -> dict[str, _Entry]:
    """The manifest of the last build, or nothing where it is absent, broken or of another make."""
    found = read_sealed(manifest, _Manifest)
    return found.files if found and (found.version, found.build) == (_VERSION, build) else {}
