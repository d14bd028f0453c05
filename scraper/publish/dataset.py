"""The API and the datasets without a site around them: what `outagewire export` writes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scraper.publish import export
from scraper.publish.edition import Edition
from scraper.publish.faults import making
from scraper.publish.outputs import AnyOutput, Derived, Output
from scraper.publish.page import modules

_API = "api/v1"
_MARK = f"{_API}/index.json"


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export did; `bytes` is the size of the whole."""

    written: int
    unchanged: int
    bytes: int


def _files(edition: Edition, out: Path) -> Iterator[Output]:
    """Every file of API and datasets; each is written before the next is asked for."""
    for module in modules(export):
        with making(module.__name__):
            yield from (_made(output, out) for output in module.outputs(edition))


def _made(output: AnyOutput, out: Path) -> Output:
    if isinstance(output, tuple):
        return output
    with making(output.path):
        return output.path, output.make((out / output.source).read_bytes()) if isinstance(
            output, Derived
        ) else output.make()


def write_dataset(edition: Edition, out: Path) -> Exported:
    """Write what differs. Objects that an earlier export left and that no longer belong are removed; a folder `api/v1`
    that is not ours, and everything beside it, is left alone.
    """
    written = unchanged = size = 0
    ours = (out / _MARK).is_file()
    kept: set[Path] = set()
    for path, body in _files(edition, out):
        target = out / path
        kept.add(target)
        size += len(body)
        if target.is_file() and target.read_bytes() == body:
            unchanged += 1
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(body)
        written += 1
    for left in [one for one in (out / _API).rglob("*.json") if one not in kept] if ours else []:
        left.unlink()
    return Exported(written, unchanged, size)
