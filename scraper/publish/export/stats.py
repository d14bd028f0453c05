"""`api/v1/stats.json`: reliability figures by official record."""

from __future__ import annotations

from collections.abc import Iterator

from scraper.publish.documents import document
from scraper.publish.edition import Edition
from scraper.publish.figures import record_figures
from scraper.publish.keys import digest
from scraper.publish.outputs import Deferred
from scraper.publish.stats_shapes import StatsShape

SCHEMAS = {"stats": (StatsShape,)}


def outputs(edition: Edition) -> Iterator[Deferred]:
    """The one document: the same as `outagewire stats --json` prints."""
    key = digest("stats", edition.input_hash)
    yield Deferred("api/v1/stats.json", key, lambda: document(record_figures(edition.archive)))
