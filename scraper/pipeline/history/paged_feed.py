"""Any feed that names the page before it (RFC 5005: `next` or `prev-archive`; JSON Feed: `next_url`)."""

from __future__ import annotations

import html
import re
from urllib.parse import urljoin, urlsplit

from scraper.core.model import Capture, Source
from scraper.formats.wire import decode_text, json_start, read_json
from scraper.pipeline.history import Leaf
from scraper.pipeline.history.listed import listed
from scraper.pipeline.intake import origin_of

PLATFORMS = ("*",)

_LINK = re.compile(r"<(?:\w+:)?link\b([^<>]*)>", re.IGNORECASE)
_EARLIER = re.compile(r"""\brel\s*=\s*["'](?:next|prev-archive)["']""", re.IGNORECASE)
_ADDRESS = re.compile(r"""\bhref\s*=\s*["']([^"']+)["']""", re.IGNORECASE)


def openings(source: Source) -> tuple[str, ...]:
    """The source's own address."""
    return (source.url,)


def read(capture: Capture, source: Source) -> Leaf | None:
    """What the source shows, and the page before it where it names one on its own host."""
    return listed(capture, source, source.format, _earlier(capture, source))


def _earlier(capture: Capture, source: Source) -> str | None:
    origin = origin_of(capture, source)
    text = decode_text(capture.body, origin.media_type)
    if json_start(text) >= 0:
        value = read_json(capture.body, origin).value
        target = value.get("next_url") if isinstance(value, dict) else None
    else:
        links = (tag[1] for tag in _LINK.finditer(text[:100_000]) if _EARLIER.search(tag[1]))
        target = next((html.unescape(found[1]) for tag in links if (found := _ADDRESS.search(tag))), None)
    if not isinstance(target, str) or not target:
        return None
    address = urljoin(capture.url, target)
    return address if urlsplit(address).netloc == urlsplit(capture.url).netloc else None
