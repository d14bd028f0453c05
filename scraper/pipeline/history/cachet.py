"""Cachet: `per_page` and `page`, in versions 1 and 2 below `/api/v1`, in version 3 below `/api`."""

from __future__ import annotations

from scraper.core.model import Capture, Source
from scraper.pipeline.history import Leaf, asked, number_in
from scraper.pipeline.history.listed import listed

PLATFORMS = ("cachet", "cachet3")


def openings(source: Source) -> tuple[str, ...]:
    """The newest hundred, with their updates where the version has them apart."""
    base = source.url.partition("?")[0].partition("/api/")[0].rstrip("/")
    return (
        f"{base}/api/v1/incidents?per_page=100&sort=id&order=desc&page=1",
        f"{base}/api/incidents?per_page=100&include=updates%2Ccomponents&page=1",
    )


def read(capture: Capture, source: Source) -> Leaf | None:
    """Its incidents, and the page behind it."""
    form = "cachet" if "/api/v1/" in capture.url else "cachet3"
    return listed(capture, source, form, asked(capture.url, page=str(number_in(capture.url, "page", 1) + 1)))
