"""Atom (RFC 4287)."""

from __future__ import annotations

import hashlib
from collections import Counter
from datetime import datetime
from functools import lru_cache

from markupsafe import escape

from scraper.publish.syndication.entry import AT_HAND, Entry, Feed, Masthead, cdata, latest, opening
from scraper.publish.wording import iso

ENDING = "atom"
MEDIA_TYPE = "application/atom+xml"


def write(feed: Feed, masthead: Masthead, path: str) -> bytes:
    """The feed as it stands at a path below the root."""
    base = masthead.base_url
    shared = Counter(entry.updated for entry in feed.entries)
    lines = [
        opening(feed, masthead),
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
        f"<id>{escape(masthead.tag('feed', *feed.path.split('/')))}</id>",
        f"<title>{escape(feed.title)}</title>",
        f"<subtitle>{escape(feed.description)}</subtitle>",
        f"<updated>{iso(latest(feed, masthead))}</updated>",
        f'<link rel="self" type="{MEDIA_TYPE}" href="{escape(base + path)}"/>',
        f'<link rel="alternate" type="text/html" href="{escape(base + feed.home)}"/>',
        f"<author><name>{escape(masthead.name)}</name><uri>{escape(base)}</uri></author>",
        f"<rights>{escape(masthead.name)}, CC BY 4.0</rights>",
        *(_entry(entry, alone=shared[entry.updated] == 1) for entry in feed.entries),
        "</feed>",
        "",
    ]
    return "\n".join(lines).encode()


@lru_cache(AT_HAND)
def _entry(entry: Entry, *, alone: bool) -> str:
    tags = "".join(f'<category term="{escape(tag)}"/>' for tag in entry.tags)
    updated = iso(entry.updated) if alone else _apart(entry.updated, entry.id)
    return (
        f"<entry><id>{escape(entry.id)}</id><title>{escape(entry.title)}</title>"
        f'<link href="{escape(entry.url)}"/>'
        f"<published>{iso(entry.published)}</published><updated>{updated}</updated>{tags}"
        f'<content type="html">{cdata(entry.html)}</content></entry>'
    )


def _apart(at: datetime, identity: str) -> str:
    """The time with a fraction of a second taken from the id: validators warn of entries updated at the same instant."""
    micros = int.from_bytes(hashlib.sha256(identity.encode()).digest()[:4], "big") % 999_999 + 1
    return f"{iso(at)[:-1]}.{micros:06d}Z"
