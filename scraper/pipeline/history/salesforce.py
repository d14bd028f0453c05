"""Salesforce Trust: `/v1/incidents?limit=&offset=`, newest first; a server may give fewer than it was asked for."""

from __future__ import annotations

from scraper.core.model import Capture, Source
from scraper.pipeline.history import Leaf, asked, number_in, site_of
from scraper.pipeline.history.listed import listed

PLATFORMS = ("salesforce",)

_MOST = 100


def openings(source: Source) -> tuple[str, ...]:
    """The first hundred; what the source's own address narrows (instance, product) stays narrowed."""
    path, mark, query = source.url.partition("?")
    path = f"{path.removesuffix('/active')}" if "/v1/incidents" in path else f"{site_of(source.url)}/v1/incidents"
    return (asked(path + mark + query, limit=str(_MOST), offset="0"),)


def read(capture: Capture, source: Source) -> Leaf | None:
    """Its incidents, and the page that begins behind the last of them."""
    leaf = listed(capture, source, "salesforce")
    if leaf is None or not leaf.names:
        return leaf
    behind = number_in(capture.url, "offset", 0) + len(leaf.names)
    return listed(capture, source, "salesforce", asked(capture.url, offset=str(behind)))
