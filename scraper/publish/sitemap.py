"""Files at the root that are no pages: heartbeat, site map, robots.txt."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from scraper.core.model import Dossier
from scraper.publish import links, wording
from scraper.publish.dossiers import begins
from scraper.publish.edition import Edition
from scraper.publish.keys import digest
from scraper.publish.outputs import Deferred, Output
from scraper.publish.pages.provider import components_of
from scraper.publish.render import attribute
from scraper.publish.splicing import Piece, spliced

_PER_MAP = 40_000
_XML = '<?xml version="1.0" encoding="UTF-8"?>'


@dataclass(slots=True)
class Listing:
    """The pages that belong on the site map, with the day of their last change where the record knows it."""

    base_url: str
    _found: list[tuple[str, datetime | None]] = field(default_factory=list, init=False)

    def add(self, path: str, modified: datetime | None) -> None:
        """List a page; files such as 404.html and redirects are left out by their callers."""
        if not path.endswith(".html"):
            self._found.append((path, modified))

    def maps(self, per_map: int = _PER_MAP) -> Iterator[Output]:
        """The site map in order of the paths (sitemaps.org 0.9); beyond `per_map` pages an index of several."""
        pages = sorted(self._found, key=lambda item: item[0])
        if len(pages) <= per_map:
            yield "sitemap.xml", self._map(pages).encode()
            return
        parts = range(0, len(pages), per_map)
        for number, start in enumerate(parts, 1):
            yield f"sitemap-{number}.xml", self._map(pages[start : start + per_map]).encode()
        named = (
            f"<sitemap><loc>{attribute(self.base_url)}sitemap-{n}.xml</loc></sitemap>" for n in range(1, len(parts) + 1)
        )
        head = '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
        yield "sitemap.xml", "\n".join([_XML, head, *named, "</sitemapindex>", ""]).encode()

    def _map(self, pages: list[tuple[str, datetime | None]]) -> str:
        lines = [_XML, '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">']
        for path, modified in pages:
            stamp = f"<lastmod>{wording.iso(modified)}</lastmod>" if modified else ""
            lines.append(f"<url><loc>{attribute(self.base_url + path)}</loc>{stamp}</url>")
        return "\n".join([*lines, "</urlset>", ""])


def heartbeat(edition: Edition) -> str:
    """When the sources were read and how many answered: the one file that changes with every run."""
    report = edition.report
    asked = report.sources if report else ()
    value = {
        "at": wording.iso(report.read) if report else None,
        "sources": len(asked),
        "answered": sum(one.answered for one in asked),
        "failed": sorted(one.source for one in asked if not one.answered),
        "commit": edition.commit,
    }
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def plain_files(edition: Edition, listing: Listing) -> Iterator[Output]:
    """Heartbeat, site map and robots.txt."""
    yield "heartbeat.json", heartbeat(edition).encode()
    yield from listing.maps()
    yield "robots.txt", f"User-agent: *\nAllow: /\nSitemap: {edition.settings.base_url}sitemap.xml\n".encode()


def search_index(edition: Edition) -> Deferred:
    """`[[path, title, note], …]`: what the search box looks through, fetched when it is first used: providers, their
    components and causes first, then incidents, newest first.
    """
    return spliced(
        "search.json",
        digest("search", edition.input_hash),
        lambda: _found(edition),
        head=b"[",
        between=b",",
        tail=b"]\n",
    )


def _found(edition: Edition) -> Iterator[Piece]:
    rows = [[links.provider(one.id), one.name, "provider"] for one in edition.providers.values()]
    rows += [
        [links.component(identity, links.slug(part)), name, f"component, {edition.provider_name(identity)}"]
        for identity in edition.providers
        for part, name in components_of(edition, identity)
    ]
    used = {cause for dossier in edition.live for cause in dossier.incident.causes}
    rows += [[links.cause(tag), name, "cause"] for tag, name, _ in edition.settings.causes if tag in used]
    for row in rows:
        yield digest(row), partial(_line, row)
    for dossier in (*edition.live, *edition.denied, *edition.other):
        yield edition.keys[dossier.incident.id], partial(_incident, edition, dossier)


def _incident(edition: Edition, dossier: Dossier) -> bytes:
    incident = dossier.incident
    names = wording.listing(tuple(edition.provider_name(one) for one in incident.providers))
    return _line([links.incident(incident.id), incident.title, f"{wording.day(begins(incident))}, {names}"])


def _line(row: list[str]) -> bytes:
    return json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode()
