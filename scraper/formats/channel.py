"""RSS and Atom of status pages as entries with named texts, over `feedxml`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scraper.formats.feedxml import Element, element, link_of, markup_of, name_of, split_feed
from scraper.formats.records import slug_of

_BODIES = ("encoded", "content:encoded", "content", "description", "summary")


@dataclass(frozen=True, slots=True)
class Entry:
    """One item. Texts are as written (HTML stays HTML)."""

    title: str
    link: str
    guid: str
    published: str
    updated: str
    body: str
    categories: tuple[str, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()

    @property
    def address(self) -> str:
        """Where it leads: its link, else its guid."""
        return self.link or self.guid

    @property
    def name(self) -> str:
        """What most pages call an incident by: the last part of its address, else its guid."""
        return slug_of(self.address) or self.guid

    def field(self, *names: str) -> str:
        """Text of the first element of these names that has some, asked in their order; else empty."""
        return next((text for name in names for key, text in self.fields if key == name and text), "")


@dataclass(frozen=True, slots=True)
class Channel:
    """A feed. `built` is lastBuildDate or the Atom feed's `updated`, as written. `broken` items could not be read;
    `truncated` when the feed has no end.
    """

    title: str
    built: str
    entries: tuple[Entry, ...]
    broken: int = 0
    truncated: bool = False


def points_to(head: str, place: str) -> bool:
    """Whether a link or identity in the beginning of a feed points to an address that this pattern opens (host, path).

    A mention in the words of a post is no sign of whose feed it is: vendors link to each other's status pages.
    """
    lead = r"<(?:link|id|guid)\b[^<>]{0,300}?(?:>|\bhref=[\"'])\s{0,9}(?:<!\[CDATA\[\s{0,9})?"
    return re.search(rf"{lead}(?:https?://|tag:)(?:{place})(?![\w-])", head) is not None


def _texts(item: Element) -> Iterator[tuple[str, str]]:
    for child in item:
        name = name_of(child)
        if name == "category":
            yield name, (child.get("term") or "".join(map(str, child.itertext()))).strip()
        elif name:
            yield name, markup_of(item, name) if name in _BODIES else "".join(map(str, child.itertext())).strip()


def _entry(item: Element) -> Entry:
    fields = tuple(_texts(item))
    found = Entry("", "", "", "", "", "", fields=fields)
    return Entry(
        title=found.field("title"),
        link=link_of(item),
        guid=found.field("guid", "id"),
        published=found.field("pubDate", "published", "date", "dc:date"),
        updated=found.field("updated", "a10:updated", "modified"),
        body=markup_of(item, *_BODIES),
        categories=tuple(text for name, text in fields if name == "category" and text),
        fields=fields,
    )


def read_channel(text: str) -> Channel | None:
    """The feed in a text; None when it holds neither an RSS channel nor an Atom feed."""
    feed = split_feed(text)
    if feed is None:
        return None
    read = [element(item) for item in feed.items]
    return Channel(
        title=feed.field("title"),
        built=feed.field("lastBuildDate") or feed.field("updated") or feed.field("pubDate"),
        entries=tuple(_entry(item) for item in read if item is not None),
        broken=sum(item is None for item in read),
        truncated=feed.truncated,
    )
