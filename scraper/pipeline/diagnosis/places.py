"""Where else a source may be read: the addresses of known platforms on its host, and the feeds its page names."""

from __future__ import annotations

import html
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final
from urllib.parse import urljoin, urlsplit

from scraper.core.ids import same_address
from scraper.core.model import Capture, Source
from scraper.formats.feed import read_feed
from scraper.formats.status import read_status
from scraper.pipeline.history import site_of
from scraper.pipeline.intake import origin_of
from scraper.pipeline.platform import platform_of

MOST_REQUESTS: Final = 4
"""Addresses asked beside the configured one, for one source."""

_LINK: Final = re.compile(r"<link\b([^<>]*)>", re.IGNORECASE)
_ALTERNATE: Final = re.compile(r"""\brel\s*=\s*["']?[^"'<>]*\balternate\b""", re.IGNORECASE)
_FEED_TYPE: Final = re.compile(r"""\btype\s*=\s*["']?application/(?:rss|atom|feed)\+(?:xml|json)""", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"""\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))""", re.IGNORECASE)

Ask = Callable[[str], Awaitable[Capture | None]]


@dataclass(frozen=True, slots=True)
class Place:
    """An address that answers in a known format: `url` is the one to configure."""

    url: str
    format: str


@dataclass(frozen=True, slots=True)
class _Candidate:
    """An address to ask, the platforms expected there, the address to configure, and words that hint at it."""

    platforms: tuple[str, ...]
    ask: str
    configure: str
    hints: tuple[str, ...] = ()


async def find_places(source: Source, base: str, body: bytes, ask: Ask, *, twin: bool = False) -> tuple[Place, ...]:
    """Places that answer, the first that does; `twin`: the source can be read, and only incident.io, which imitates
    Statuspage, is looked for behind it.
    """
    page = body[:400_000].decode("utf-8", "replace")
    candidates = _feeds_named(page, base) if source.kind != "status" else _candidates(page, base)
    if twin:
        candidates = [c for c in candidates if c.platforms == ("incidentio",)]
    tried = {same_address(source.url), same_address(base)}
    left = MOST_REQUESTS
    for candidate in candidates:
        if same_address(candidate.ask) in tried or left == 0:
            continue
        tried.add(same_address(candidate.ask))
        left -= 1
        answer = await ask(candidate.ask)
        form = _format_of(answer, source, candidate) if answer else None
        if form:
            return (Place(candidate.configure, form),)
    return ()


def _format_of(answer: Capture, source: Source, candidate: _Candidate) -> str | None:
    """The format that reads an answer, if it is one of the platform that was looked for."""
    origin = origin_of(answer, source)
    if source.kind != "status":
        return "feed" if read_feed(answer.body, origin).items else None
    reading = read_status(answer.body, origin)
    read = bool(reading.incidents or reading.components) or not reading.problems
    expected = not candidate.platforms or platform_of(reading.format) in candidate.platforms
    return reading.format if read and expected and reading.format != "unknown" else None


def _candidates(page: str, base: str) -> list[_Candidate]:
    """What the page hints at first, then the order in which platforms must be asked: incident.io before Statuspage,
    which it imitates; the last request is kept for a feed that the page names.
    """
    site = site_of(base)
    proxy = f"{site}/proxy/{urlsplit(base).netloc}"
    known = [
        _Candidate(("incidentio",), proxy, f"{proxy}/incidents", ("incident.io",)),
        _Candidate(("statuspage",), f"{site}/api/v2/summary.json", f"{site}/api/v2/incidents.json", ("statuspage",)),
        _Candidate(("instatus", "statuscast"), f"{site}/summary.json", f"{site}/summary.json", ("instatus", "statuscast")),
        _Candidate(("betterstack", "cstate"), f"{site}/index.json", f"{site}/index.json", ("better stack", "betterstack", "betteruptime", "cstate")),
        _Candidate(("rootly",), f"{site}/api/v1/status.json", f"{site}/api/v1/incidents.json?per_page=100", ("rootly",)),
        _Candidate(("cachet",), f"{site}/api/v1/incidents", f"{site}/api/v1/incidents", ("cachet",)),
        _Candidate(("cachet3",), f"{site}/api/incidents", f"{site}/api/incidents?include=updates,components", ("cachet",)),
        _Candidate(("datadog",), f"{site}/config.json", f"{site}/config.json", ("datadog",)),
    ]  # fmt: skip
    text = page.casefold()
    known.sort(key=lambda c: not any(hint in text for hint in c.hints))
    feeds = _feeds_named(page, base)
    return known[: MOST_REQUESTS - len(feeds[:1])] + feeds + known[MOST_REQUESTS - len(feeds[:1]) :]


def _feeds_named(page: str, base: str) -> list[_Candidate]:
    """Feeds that an HTML page names as its alternates, on whatever host."""
    found = []
    for tag in _LINK.finditer(page):
        address = _ADDRESS.search(tag[1])
        if address and _ALTERNATE.search(tag[1]) and _FEED_TYPE.search(tag[1]):
            url = urljoin(base, html.unescape(address[1] or address[2] or address[3] or "").strip())
            if urlsplit(url).scheme in ("http", "https"):
                found.append(_Candidate((), url, url))
    return found
