"""Feeds, calendars, badges, API and datasets of 10,000 incidents and 200 providers, written as a build writes them; then
again with nothing changed.
"""

from __future__ import annotations

import gc
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from scraper.publish import export, feeds
from scraper.publish.edition import Edition, make_edition
from scraper.publish.page import modules
from scraper.publish.writer import SiteWriter, Written
from tests.bench import Row, peak_mb
from tests.feeds.issues import many
from tests.publish import factories

_INCIDENTS, _PROVIDERS = 10_000, 200


def write(edition: Edition, folder: Path) -> Written:
    """Every file that followers and tools get."""
    writer = SiteWriter(folder / "site", folder / "manifest.files", "bench", full=False)
    for package in (feeds, export):
        for module in modules(package):
            for output in module.outputs(edition):
                writer.take(output)
    return writer.finish()


def run() -> Iterator[Row]:
    """CPU, memory, files and bytes."""
    record, settings = many(_INCIDENTS, _PROVIDERS, edited=True)
    edition = make_edition(record, settings, factories.report(), now=factories.NOW, commit="c0ffee")
    gc.collect()
    gc.freeze()
    with tempfile.TemporaryDirectory() as name:
        begin = time.process_time()
        done = write(edition, Path(name))
        yield Row(f"all of {_INCIDENTS:,} incidents, {_PROVIDERS} providers: CPU", time.process_time() - begin, "s", 20)
        yield Row("the same: most memory, the record included", peak_mb(), "MB", 300)
        yield Row("the same: files", done.written, "files")
        yield Row("the same: size", done.bytes / 1e6, "MB", 300)
        begin = time.process_time()
        again = write(edition, Path(name))
        yield Row("nothing changed: CPU", time.process_time() - begin, "s")
        yield Row("nothing changed: files written", again.written, "files", 0)
