"""Writes the site: only files that differ, and nothing left over from an earlier build.

The manifest in `build/` remembers for each file the key of what it shows and its size and time of change. A file whose
key is the same and which nobody touched is not made again; every other file is made, compared and written if it
differs. A build that ignores the manifest leaves the same bytes.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import msgspec

from scraper.edge.sealed import read_sealed, write_sealed
from scraper.publish.comparing import AT_ONCE, alike
from scraper.publish.faults import making, writing
from scraper.publish.layouts import Layouts
from scraper.publish.outputs import AnyOutput, Deferred, Derived, OnDisk
from scraper.publish.tidying import Tidying

_VERSION = 3


class _Entry(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What the manifest knows of one file."""

    key: bytes
    size: int
    changed: int


class _Manifest(msgspec.Struct, frozen=True):
    version: int
    build: str
    files: dict[str, _Entry]
    folders: dict[str, int]


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
    _times: dict[str, int] = field(default_factory=dict, init=False)
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
            self._before, self._times = _read(self.manifest, self.build)
        self._layouts = Layouts(self.manifest.with_suffix(".layouts"), self.build, self.full)

    def take(self, output: AnyOutput) -> None:
        """Write an output of any kind."""
        if isinstance(output, Derived):
            self.keyed(output.path, output.key, lambda: output.make((self.out / output.source).read_bytes()))
        elif isinstance(output, OnDisk):
            self.laid_down(output)
        elif not isinstance(output, Deferred):
            self.put(*output)
        elif output.renew is None:
            self.keyed(output.path, output.key, output.make)
        else:
            self.renewed(output.path, output.key, output.renew)

    def keeps(self, path: str, key: bytes | None) -> bool:
        """Whether the file already holds what has this key; then it is kept."""
        before = self._before.get(path)
        if before is not None and key and before.key == key and self._is_untouched(path, before):
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

    def renewed(self, path: str, key: bytes, renew: Callable[[bytes, Path | None], tuple[bytes, bytes]]) -> None:
        """The same for a long file, which takes over what it can of the one an earlier build left."""
        if self.keeps(path, key):
            self._layouts.keep(path)
            return
        with making(path):
            body, layout = renew(self._layouts.of(path), self._left(path))
        self._layouts.note(path, layout)
        self.put(path, body, key)

    def laid_down(self, output: OnDisk) -> None:
        """The same for a file that is never held in memory: it is made in the folder of the manifest."""
        path, key = output.path, output.key
        if self.keeps(path, key):
            self._layouts.keep(path)
            return
        made = self.manifest.with_suffix(".part")
        made.parent.mkdir(parents=True, exist_ok=True)
        made.unlink(missing_ok=True)
        try:
            with making(path), writing(made):
                layout = output.make(made, self._layouts.of(path), self._left(path))
            self._layouts.note(path, layout)
            self._note(path, key, partial(alike, made), partial(self._copy, made))
        finally:
            made.unlink(missing_ok=True)

    def _left(self, path: str) -> Path | None:
        """The file an earlier build left, where nobody touched it."""
        before = self._before.get(path)
        return self.out / path if before is not None and self._is_untouched(path, before) else None

    def put(self, path: str, body: bytes, key: bytes = b"") -> None:
        """Write a file if it differs from what is there."""
        self._note(path, key, partial(self._same, body), partial(self._write, body))

    def _note(
        self,
        path: str,
        key: bytes,
        same: Callable[[str], os.stat_result | None],
        write: Callable[[str], os.stat_result],
    ) -> None:
        """Write what is not the same already, and remember the file."""
        if path in self._now:
            raise ValueError(f"two outputs of one build have the path {path}")
        target = f"{self._root}/{path}"
        status = None if self._is_new else same(target)
        if status is None:
            self._make_room(target, path)
            with writing(target):
                status = write(target)
            self._written += 1
        self._now[path] = _Entry(key, status.st_size, status.st_mtime_ns)

    def finish(self, *, whole: bool = True) -> Written:
        """Remove what no output claims, unless the outputs are not the `whole`, and remember what was written."""
        tidying = Tidying(self._root, self._now, self._times, self._before.keys() - self._now.keys(), self._moment())
        if whole and not self._is_new:
            tidying.run()
        with writing(self.manifest):
            self._layouts.save()
            write_sealed(self.manifest, _Manifest(_VERSION, self.build, self._now, tidying.times))
        size = sum(entry.size for entry in self._now.values())
        return Written(self._written, len(self._now) - self._written, tidying.removed, size)

    def _moment(self) -> int:
        """What the disk's clock says now, in nanoseconds."""
        self.manifest.parent.mkdir(parents=True, exist_ok=True)
        self.manifest.touch()
        return self.manifest.stat().st_mtime_ns

    def _is_untouched(self, path: str, entry: _Entry) -> bool:
        try:
            status = os.stat(f"{self._root}/{path}")  # noqa: PTH116  a Path for each of 40,000 files costs a second
        except OSError:
            return False
        return status.st_size == entry.size and status.st_mtime_ns == entry.changed

    @staticmethod
    def _same(body: bytes, target: str) -> os.stat_result | None:
        try:
            status = os.stat(target)  # noqa: PTH116  a Path for each of 40,000 files costs a second
            if status.st_size != len(body):
                return None
            with open(target, "rb", buffering=0) as file:  # noqa: PTH123  same
                if len(body) <= AT_ONCE:
                    return status if file.read() == body else None
                view = memoryview(body)
                parts = (view[start : start + AT_ONCE] for start in range(0, len(body), AT_ONCE))
                return status if all(file.read(len(part)) == part for part in parts) else None
        except OSError:
            return None

    @staticmethod
    def _copy(made: Path, target: str) -> os.stat_result:
        # The file that is there is written over, as every other: whoever reads it meanwhile keeps its place.
        shutil.copyfile(made, target)
        return os.stat(target)  # noqa: PTH116  as above

    def _make_room(self, target: str, path: str) -> None:
        folder = target.rpartition("/")[0]
        if folder not in self._folders:
            if ".." in path.split("/"):
                raise ValueError(f"an output's path leaves the site: {path}")
            _make_folder(folder)
            self._folders.add(folder)

    @staticmethod
    def _write(body: bytes, target: str) -> os.stat_result:
        file = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666)
        try:
            done = os.write(file, body)
            while done < len(body):
                done += os.write(file, memoryview(body)[done:])
            return os.fstat(file)
        finally:
            os.close(file)


def _make_folder(folder: str) -> None:
    try:
        os.mkdir(folder)  # noqa: PTH102  a Path for each of 40,000 files costs a second
    except FileExistsError:
        return
    except FileNotFoundError:
        os.makedirs(folder, exist_ok=True)  # noqa: PTH103  same


def _read(manifest: Path, build: str) -> tuple[dict[str, _Entry], dict[str, int]]:
    """Files and times of folders of the last build, or nothing where its manifest is absent, broken or of another make."""
    found = read_sealed(manifest, _Manifest)
    return (found.files, found.folders) if found and (found.version, found.build) == (_VERSION, build) else ({}, {})
