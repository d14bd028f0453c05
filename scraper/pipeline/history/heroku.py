"""Heroku: `/api/v4/incidents?limit=N` gives as many as one asks for, in one answer."""

from __future__ import annotations

from scraper.core.model import Capture, Source
from scraper.pipeline.history import Leaf, site_of
from scraper.pipeline.history.listed import listed

PLATFORMS = ("heroku",)


def openings(source: Source) -> tuple[str, ...]:
    """A thousand incidents, some ten years."""
    return (f"{site_of(source.url)}/api/v4/incidents?limit=1000",)


def read(capture: Capture, source: Source) -> Leaf | None:
    """Its incidents, in full."""
    return listed(capture, source, "heroku")
