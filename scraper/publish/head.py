"""What generated pages say of themselves to machines: canonical address, Open Graph, schema.org."""

from __future__ import annotations

import json

from scraper.publish.card import SITE_CARD, SIZE
from scraper.publish.page import Page
from scraper.publish.render import attribute
from scraper.publish.settings import Settings

_FORMS = (("rss", "rss+xml", "RSS"), ("atom", "atom+xml", "Atom"), ("json", "feed+json", "JSON Feed"))

_INCIDENTS = "/incidents"


def head(page: Page, path: str, settings: Settings, root: str) -> str:
    """The elements of the head that differ from page to page."""
    if path.endswith(".html"):
        return '<meta name="robots" content="noindex">'
    if page.moved_to is not None:
        target = attribute(page.moved_to)
        return (
            f'<meta http-equiv="refresh" content="0; url={root}{target}">\n<meta name="robots" content="noindex">\n'
            f'<link rel="canonical" href="{attribute(settings.base_url)}{target}">'
        )
    address = attribute(f"{settings.base_url}{path}")
    title, described = attribute(page.title), attribute(page.description)
    parts = [
        f'<link rel="canonical" href="{address}">',
        f'<meta property="og:type" content="{"article" if page.structured else "website"}">',
        f'<meta property="og:site_name" content="{attribute(settings.name)}">',
        f'<meta property="og:title" content="{title}">',
        f'<meta property="og:description" content="{described}">',
        f'<meta property="og:url" content="{address}">',
    ]
    card = attribute(f"{settings.base_url}{page.card or SITE_CARD}")
    parts += [
        f'<meta property="og:image" content="{card}">',
        f'<meta property="og:image:width" content="{SIZE[0]}">',
        f'<meta property="og:image:height" content="{SIZE[1]}">',
        f'<meta property="og:image:alt" content="{title if page.card else attribute(settings.name)}">',
        '<meta name="twitter:card" content="summary_large_image">',
    ]
    if page.feed:
        parts += _feeds(page.feed, page.feed_name or page.title, settings, root)
    if page.twin is not None:
        parts.append('<link rel="alternate" type="text/markdown" href="index.md">')
    if page.structured:
        parts.append(f'<script type="application/ld+json">{page.structured}</script>')
    return "\n".join(parts)


def _feeds(feed: str, named: str, settings: Settings, root: str) -> list[str]:
    """Links to the feed of a page in its three forms; beside one of incidents to that of their updates; before that of all
    incidents to the one most people should take, for programs take the first.
    """
    stem = feed.removesuffix(".rss")
    found = [(f"{stem}.{ending}", media, f"{named}, {name}") for ending, media, name in _FORMS]
    if stem.endswith(_INCIDENTS):
        found.append((f"{stem.removesuffix(_INCIDENTS)}/updates.rss", "rss+xml", f"{named}, updates"))
    if stem == f"feeds{_INCIDENTS}":
        found.insert(0, ("feed.xml", "rss+xml", f"{settings.name}: opened, resolved, explained"))
    return [
        f'<link rel="alternate" type="application/{media}" title="{attribute(title)}" href="{root}{attribute(path)}">'
        for path, media, title in found
    ]


def structured(value: dict[str, object]) -> str:
    """A schema.org object as JSON that cannot end the element it stands in."""
    text = json.dumps({"@context": "https://schema.org", **value}, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
