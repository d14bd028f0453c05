"""JSON Feed 1.1 (jsonfeed.org/version/1.1)."""

from __future__ import annotations

import msgspec

from scraper.publish.syndication.entry import Entry, Feed, Masthead
from scraper.publish.wording import iso

ENDING = "json"
MEDIA_TYPE = "application/feed+json"


class _Author(msgspec.Struct, frozen=True):
    name: str
    url: str


class _Item(msgspec.Struct, frozen=True, omit_defaults=True):
    id: str
    url: str
    title: str
    content_html: str
    date_published: str
    date_modified: str
    summary: str = ""
    tags: tuple[str, ...] = ()


class _Feed(msgspec.Struct, frozen=True):
    version: str
    title: str
    home_page_url: str
    feed_url: str
    description: str
    language: str
    authors: tuple[_Author, ...]
    items: tuple[_Item, ...]


def write(feed: Feed, masthead: Masthead, path: str) -> bytes:
    """The feed as it stands at a path below the root."""
    base = masthead.base_url
    found = _Feed(
        version="https://jsonfeed.org/version/1.1",
        title=feed.title,
        home_page_url=base + feed.home,
        feed_url=base + path,
        description=feed.description,
        language="en",
        authors=(_Author(masthead.name, base),),
        items=tuple(_item(entry) for entry in feed.entries),
    )
    return msgspec.json.encode(found) + b"\n"


def _item(entry: Entry) -> _Item:
    return _Item(
        id=entry.id,
        url=entry.url,
        title=entry.title,
        content_html=entry.html,
        summary=entry.summary,
        date_published=iso(entry.published),
        date_modified=iso(entry.updated),
        tags=entry.tags,
    )
