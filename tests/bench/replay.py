"""GitHub's feed as it was polled once a day for three years, through the whole pipeline in one process."""

from __future__ import annotations

import tarfile
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from scraper.core.model import Archive, Capture, Component, OfficialRecord, Provider, Source, Standing
from scraper.edge.people.config import Config
from scraper.pipeline.holdings import Holdings
from scraper.pipeline.page_reading import claims_in
from scraper.pipeline.run import Moment, write
from scraper.pipeline.run import run as run_pipeline
from scraper.pipeline.step import Readers
from tests.bench import Row, Skip, held_mb, peak_mb, real

_ADDRESS = "https://www.githubstatus.com/history.atom"
_SOURCE = Source("github-status", "status", _ADDRESS, Standing.OFFICIAL, providers=("github",))
_PROVIDER = Provider("github", "GitHub", components=(Component("actions", "Actions"), Component("pages", "Pages")))


def polls(archive: Path) -> Iterator[Moment]:
    """Each poll as a run of its own, read from the archive when its turn comes."""
    with tarfile.open(archive) as packed:
        for member in sorted((m for m in packed if m.name.endswith(".atom")), key=lambda m: Path(m.name).name):
            file = packed.extractfile(member)
            if file is None:
                continue
            at = datetime.strptime(Path(member.name).stem, "%Y-%m-%dT%H%M").replace(tzinfo=UTC)
            body = file.read()
            capture = Capture(_SOURCE.id, _ADDRESS, 200, (("content-type", "application/atom+xml"),), body, at)
            yield Moment(at, ((_SOURCE, capture),), lambda _wanted: ())


def run() -> Iterator[Row]:
    """CPU seconds of 1,103 polls, and how memory grows while they pass."""
    archive = real() / "github" / "atom_dev_all_2022-06_2025-06.tar.xz"
    if not archive.is_file():
        raise Skip(f"needs {archive.name} in ../shared")
    moments = list(polls(archive))
    bodies = sum(len(c.body) for m in moments for _, c in m.arrivals if isinstance(c, Capture)) / 1e6
    marks: list[float] = []

    def watched() -> Iterator[Moment]:
        for n, moment in enumerate(moments):
            if n in (len(moments) // 4, len(moments) // 2, len(moments) - 1):
                marks.append(held_mb())
            yield moment

    holdings = Holdings(Archive())
    config = Config(sources=(_SOURCE,), providers=(_PROVIDER,))
    begin = time.process_time()
    result = run_pipeline(
        holdings, config, watched(), Readers(lambda _pages, _providers: (), claims_in), moments[-1].at
    )
    with tempfile.TemporaryDirectory() as folder:
        written = write(Path(folder), result).report.written
    took = time.process_time() - begin
    records = sum(isinstance(d, OfficialRecord) for d in holdings.documents.values())
    yield Row(f"{len(moments)} polls replayed and written", took, "CPU s", 90)
    yield Row("CPU a poll", took / len(moments) * 1000, "ms")
    yield Row("official records found", records, "")
    yield Row("files written", written, "")
    yield Row("memory added by the second half of the polls", marks[2] - marks[1], "MB", 60)
    yield Row(f"most memory held, of which {bodies:.0f} MB are the polls", peak_mb(), "MB", 400 + bodies)
