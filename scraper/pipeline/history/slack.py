"""Slack: `/api/v2.0.0/history` is one list, and all there is."""

from __future__ import annotations

from scraper.core.model import Capture, Source
from scraper.pipeline.history import Leaf, site_of
from scraper.pipeline.history.listed import listed

PLATFORMS = ("slack",)


def openings(source: Source) -> tuple[str, ...]:
    """The whole list."""
    return (f"{site_of(source.url)}/api/v2.0.0/history",)


def read(capture: Capture, source: Source) -> Leaf | None:
    """Its incidents, in full."""
    return listed(capture, source, "slack")
