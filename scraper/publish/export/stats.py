"""`api/v1/stats.json`: reliability figures by official record."""

from __future__ import annotations

from collections.abc import Iterator

from scraper.publish.documents import document
from scraper.publish.edition import Edition, Output
from scraper.publish.figures import record_figures
from scraper.publish.stats_shapes import StatsShape

SCHEMAS = {"stats": (StatsShape,)}


def outputs(edition: Edition) -> Iterator[Output]:
    """The one document: the same as `outagewire stats --json` prints. Made anew each time, as its formulas stand in code
    that the key of a build does not cover.
    """
    yield "api/v1/stats.json", document(record_figures(edition.archive))
