"""`/assets/feed.css`: how a feed looks when a browser opens it. Plain CSS: browsers are giving up XSLT."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from scraper.publish import syndication
from scraper.publish.edition import Edition
from scraper.publish.outputs import Output


def outputs(_: Edition) -> Iterator[Output]:
    """The one sheet; it depends on nothing."""
    yield "assets/feed.css", (Path(syndication.__path__[0]) / "feed.css").read_bytes()
