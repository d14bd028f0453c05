"""Which platform a source is on: as configured, as last read, or as its address lets guess."""

from __future__ import annotations

import re

from scraper.core.model import Capture, Source
from scraper.formats.status import formats
from scraper.pipeline.intake import origin_of

_BY_ADDRESS = (
    (re.compile(r"/proxy/[^/?#]+"), "incidentio"),
    (re.compile(r"/api/v2/(?:incidents|summary|status|components|scheduled-maintenances)\b"), "statuspage"),
    (re.compile(r"/history\.(?:atom|rss|json)\b"), "statuspage"),
    (re.compile(r"/api/v2\.0\.0/"), "slack"),
    (re.compile(r"/api/v4/(?:incidents|current-status)\b"), "heroku"),
    (re.compile(r"/api/v1/(?:incidents|status)\.json\b"), "rootly"),
    (re.compile(r"/api/v1/incidents\b"), "cachet"),
    (re.compile(r"/api/incidents\b"), "cachet3"),
    (re.compile(r"//api\.status\.salesforce\.com/"), "salesforce"),
)


def platform_of(form: str) -> str:
    """The family a format belongs to: `statuspage_atom` and `statuspage_json` are one platform."""
    return form.partition("_")[0]


def sniffed(capture: Capture, source: Source) -> str | None:
    """The first format that recognises an answer, whatever is configured."""
    origin = origin_of(capture, source)
    return next((one.NAME for one in formats() if one.sniff(capture.body, origin)), None)


def settled(source: Source, last: Capture | None = None) -> str | None:
    """The platform of a source as configured, or as the last kept answer shows it."""
    if source.format != "auto":
        return platform_of(source.format)
    form = sniffed(last, source) if last else None
    return platform_of(form) if form else None


def guessed(source: Source, last: Capture | None = None) -> str | None:
    """The platform of a source as configured, as the last kept answer shows it, or as its address tells."""
    return settled(source, last) or hinted(source.url)


def hinted(url: str) -> str | None:
    """The platform whose addresses look like this one."""
    return next((name for pattern, name in _BY_ADDRESS if pattern.search(url)), None)
