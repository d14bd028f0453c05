"""`/feeds/outagewire.opml`: every feed, by category, for a reader to import and thin out (OPML 2.0)."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import escape

from scraper.publish import links
from scraper.publish.edition import Edition
from scraper.publish.outputs import Output
from scraper.publish.pages.provider import components_of
from scraper.publish.syndication.entry import fit

_GENERAL = (
    ("Opened, resolved, explained", "feed.xml", ""),
    ("Major incidents", "feeds/major.rss", ""),
    ("Incidents", "feeds/incidents.rss", ""),
    ("Updates", "feeds/updates.rss", ""),
    ("Postmortems", "feeds/postmortems.rss", "postmortems/"),
    ("Digest", "feeds/digest.rss", "digest/"),
    ("Changes and corrections", "feeds/changes.rss", "changes/"),
)


def outputs(edition: Edition) -> Iterator[Output]:
    """All of it in one file, and each category in a file of its own."""
    categories = {
        "general": ("Everything", _general(edition)),
        "incidents": ("Incidents by provider", _by_provider(edition, "incidents")),
        "updates": ("Updates by provider", _by_provider(edition, "updates")),
        "components": ("Incidents by component", _by_component(edition)),
    }
    name = edition.settings.name
    yield "feeds/outagewire.opml", _document(name, [_group(words, rows) for words, rows in categories.values()])
    for category, (words, rows) in categories.items():
        yield f"feeds/outagewire-{category}.opml", _document(f"{name}: {words}", [_group(words, rows)])


def _general(edition: Edition) -> list[str]:
    name = edition.settings.name
    return [_feed(edition, f"{name}: {words}", path, home, "general") for words, path, home in _GENERAL]


def _by_provider(edition: Edition, kind: str) -> list[str]:
    return [
        _feed(edition, f"{edition.provider_name(one)}: {kind}", f"feeds/{home}{kind}.rss", home, kind)
        for one, home in ((one, links.provider(one)) for one in edition.providers)
    ]


def _by_component(edition: Edition) -> list[str]:
    found = []
    for one in edition.providers:
        name = edition.provider_name(one)
        rows = []
        for part, title in components_of(edition, one):
            home = links.component(one, links.slug(part))
            rows.append(_feed(edition, f"{name}, {title}: incidents", f"feeds/{home}incidents.rss", home, "components"))
        if rows:
            found.append(_group(name, rows))
    return found


def _feed(edition: Edition, title: str, path: str, home: str, category: str) -> str:
    base = edition.settings.base_url
    words = escape(fit(title))
    return (
        f'<outline type="rss" version="RSS2" text="{words}" title="{words}" category="/{category}" '
        f'xmlUrl="{escape(base + path)}" htmlUrl="{escape(base + home)}"/>'
    )


def _group(words: str, rows: list[str]) -> str:
    return "\n".join([f'<outline text="{escape(fit(words))}">', *rows, "</outline>"])


def _document(title: str, groups: list[str]) -> bytes:
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<opml version="2.0">',
        f"<head><title>{escape(fit(title))}</title></head>",
        "<body>",
        *groups,
        "</body>",
        "</opml>",
        "",
    ]
    return "\n".join(lines).encode()
