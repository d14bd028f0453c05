"""A run in which nothing changed, over 500 sources: what a scheduled run costs most of the time."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench import ROOT, Row
from tests.bench._web import serving
from tests.bench.parse import document

_SOURCES = 500
_SITE = """\
name: Bench
base_url: https://bench.example/
repository: https://code.example/bench
contact: https://bench.example/policy/
tag_authority: bench.example,2026
"""


def settings(folder: Path, host: str) -> None:
    """A record that reads 500 status pages."""
    folder.mkdir()
    (folder / "site.yml").write_text(_SITE)
    (folder / "taxonomy.yml").write_text("causes: []\n")
    (folder / "providers.yml").write_text(
        "providers:\n" + "".join(f"  - {{id: p{n}, name: Provider {n}}}\n" for n in range(_SOURCES))
    )
    (folder / "sources.yml").write_text(
        "sources:\n"
        + "".join(
            f'  - {{id: p{n}-status, kind: status, url: "http://{host}/p{n}.json", providers: [p{n}], standing: official}}\n'
            for n in range(_SOURCES)
        )
    )


def tree(folder: Path) -> dict[str, tuple[int, int]]:
    """Size and time of each file: a file written anew with the same bytes counts as written."""
    return {str(p): (p.stat().st_size, p.stat().st_mtime_ns) for p in folder.rglob("*") if p.is_file()}


def update(work: Path, host: str, now: str) -> float:
    """CPU seconds of one `outagewire update`, its start included."""
    command = [sys.executable, "-m", "scraper", "-q", "--content", str(work / "content"), "--cache", str(work / "cache"), "--now", now, "update", "--allow-host", host]  # fmt: skip
    process = subprocess.Popen(command, cwd=ROOT)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, process.returncode
    return usage.ru_utime + usage.ru_stime


def run() -> Iterator[Row]:
    """The first run, and the second one that is told 304 everywhere."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        pages = work / "pages"
        pages.mkdir()
        for n in range(_SOURCES):
            (pages / f"p{n}.json").write_bytes(document(4))
        with serving(pages) as host:
            settings(work / "content", host)
            yield Row(f"first run over {_SOURCES} sources, {4 * _SOURCES} incidents", update(work, host, "2026-10-01T12:00:00Z"), "CPU s")  # fmt: skip
            before = tree(work / "content")
            took = update(work, host, "2026-10-01T13:00:00Z")
            after = tree(work / "content")
        yield Row(f"a run in which nothing changed, {_SOURCES} sources", took, "CPU s", 3)
        written = sum(size for path, (size, at) in after.items() if before.get(path) != (size, at))
        yield Row("bytes it wrote into the record", written + len(before.keys() - after.keys()), "bytes", 0)
