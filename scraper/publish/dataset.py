"""The API and the datasets without a site around them: what `outagewire export` writes."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from scraper.publish import export, other_tables
from scraper.publish.comparing import alike
from scraper.publish.edition import Edition
from scraper.publish.export import index, sqlite
from scraper.publish.faults import making, writing
from scraper.publish.outputs import AnyOutput, Derived, OnDisk
from scraper.publish.page import modules

_API = "api/v1"
MARK = f"{_API}/index.json"
"""The file by which a folder is known to hold an export."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export did; `bytes` is the size of the whole."""

    written: int
    unchanged: int
    bytes: int


def _outputs(edition: Edition, out: Path) -> Iterator[AnyOutput]:
    """API and datasets, then the tables that the site has in SQLite alone; each is written before the next is asked for. What
    marks the folder comes first: an export that was cut short is known to be one.
    """
    for module in sorted(modules(export), key=lambda one: one is not index):
        with making(module.__name__):
            yield from module.outputs(edition)
    yield from other_tables.outputs(out / sqlite.PATH)


def _put(output: AnyOutput, out: Path) -> tuple[str, bool]:
    """Write a file where it differs: its path, and whether it did."""
    if isinstance(output, tuple):
        path, body = output
        return path, _write(out / path, body)
    with making(output.path):
        if isinstance(output, OnDisk):
            return output.path, _lay_down(output, out / output.path)
        made = output.make((out / output.source).read_bytes()) if isinstance(output, Derived) else output.make()
    return output.path, _write(out / output.path, made)


def _write(target: Path, body: bytes) -> bool:
    if target.is_file() and target.read_bytes() == body:
        return False
    target.parent.mkdir(parents=True, exist_ok=True)
    with writing(target):
        target.write_bytes(body)
    return True


def _lay_down(output: OnDisk, target: Path) -> bool:
    with TemporaryDirectory() as folder:
        made = Path(folder) / target.name
        with writing(made):
            output.make(made, b"", None)
        if alike(made, str(target)):
            return False
        target.parent.mkdir(parents=True, exist_ok=True)
        with writing(target):
            shutil.copyfile(made, target)
    return True


def write_dataset(edition: Edition, out: Path, *, whole: bool = True) -> Exported:
    """Write what differs. Objects that an earlier export left and that no longer belong are removed; a folder `api/v1`
    that is not ours, and everything beside it, is left alone. Of a record that could not be read `whole` nothing is
    removed.
    """
    written = unchanged = size = 0
    ours = whole and (out / MARK).is_file()
    kept: set[Path] = set()
    for output in _outputs(edition, out):
        path, is_new = _put(output, out)
        target = out / path
        kept.add(target)
        size += target.stat().st_size
        written += is_new
        unchanged += not is_new
    for left in [one for one in (out / _API).rglob("*.json") if one not in kept] if ours else []:
        left.unlink()
    return Exported(written, unchanged, size)
