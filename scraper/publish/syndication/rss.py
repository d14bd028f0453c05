"""RSS 2.0 (rssboard.org/rss-specification), with the Advisory Board's profile: a link to itself, ids that are no links."""

from __future__ import annotations

from datetime import datetime
from email.utils import format_datetime
from functools import lru_cache

from markupsafe import escape

from scraper.publish.syndication.entry import AT_HAND, Entry, Feed, Masthead, cdata, latest, opening

ENDING = "rss"
MEDIA_TYPE = "application/rss+xml"


def write(feed: Feed, masthead: Masthead, path: str) -> bytes:
    """The feed as it stands at a path below the root."""
    base = masthead.base_url
    lines = [
        opening(feed, masthead),
        '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
        f"<title>{escape(feed.title)}</title>",
        f"<link>{escape(base + feed.home)}</link>",
        f"<description>{escape(feed.description)}</description>",
        "<language>en</language>",
        f"<copyright>{escape(masthead.name)}, CC BY 4.0</copyright>",
        f"<lastBuildDate>{_date(latest(feed, masthead))}</lastBuildDate>",
        "<docs>https://www.rssboard.org/rss-specification</docs>",
        "<ttl>15</ttl>",
        f'<atom:link href="{escape(base + path)}" rel="self" type="{MEDIA_TYPE}"/>',
        *(_item(entry) for entry in feed.entries),
        "</channel></rss>",
        "",
    ]
    return "\n".join(lines).encode()


@lru_cache(AT_HAND)
def _item(entry: Entry) -> str:
    tags = "".join(f"<category>{escape(tag)}</category>" for tag in entry.tags)
    return (
        f"<item><title>{escape(entry.title)}</title><link>{escape(entry.url)}</link>"
        f'<guid isPermaLink="false">{escape(entry.id)}</guid><pubDate>{_date(entry.published)}</pubDate>{tags}'
        f"<description>{cdata(entry.html)}</description></item>"
    )


def _date(at: datetime) -> str:
    """RFC 822 with a year of four digits: `Wed, 15 Apr 2026 14:53:00 GMT`."""
    return format_datetime(at, usegmt=True)
