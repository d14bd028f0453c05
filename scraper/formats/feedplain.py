"""Items of RSS that are written plainly, read without a parser: many times as fast as feedparser, with its results.

Plainly means: known elements, each once and none inside another, text or one CDATA section, references that XML itself
knows, namespaces declared as usual. Most items of most papers are. Everything else, all Atom and RDF, is feedparser's; a
test compares the two item by item (tests/formats/test_feedplain.py).
"""

from __future__ import annotations

import re
from typing import Final

_OPEN: Final = re.compile(r"<item>")
_FIELD: Final = re.compile(
    r"\s*+<([A-Za-z][\w:-]*+)((?:\s++(?!(?i:base)=)[\w-]++=(?:\"[^\"<&]*+\"|'[^'<&]*+'))*+)\s*+"
    r"(?:/>|>(?:\s*+<!\[CDATA\[(.*?)\]\]>\s*+|([^<]*+))</\1\s*+>)",
    re.DOTALL,
)
_CLOSE: Final = re.compile(r"\s*+</item\s*+>\Z")
_REFERENCE: Final = re.compile(r"&(?:(amp|lt|gt|quot|apos)|#(\d{1,6})|#x([0-9a-fA-F]{1,5}));")
_NAMED: Final = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_ODD_ROOT: Final = re.compile(r"\sxmlns\s*=|\b(?:xml:)?base\s*=", re.IGNORECASE)
_PREFIXES: Final = {
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "media": "http://search.yahoo.com/mrss/",
    "slash": "http://purl.org/rss/1.0/modules/slash/",
    "wfw": "http://wellformedweb.org/CommentAPI/",
}
_TOLD: Final = {
    "title": "title", "link": "link", "guid": "id", "pubDate": "published", "description": "summary",
    "content:encoded": "content",
}  # fmt: skip
"""Elements that say something, and what feedparser calls it."""
_PASSED: Final = frozenset(
    {"category", "comments", "enclosure", "dc:creator", "slash:comments", "wfw:commentRss", "media:content", "media:thumbnail"}
)  # fmt: skip
"""Elements that say nothing we keep."""
_PERMALINK: Final = re.compile(r"\s*(?:isPermaLink\s*=\s*[\"'](true|false)[\"'])?\s*")
_CP1252: Final = re.compile("[\x80-\x9f]")
_WIDE: Final = re.compile("[^\x00-\xff]")
_SLASHES: Final = ":///"

PlainEntry = dict[str, object]
"""An item under feedparser's names, as far as we read it."""


def prefixes_of(root: str) -> frozenset[str] | None:
    """The prefixes that a feed's opening tag binds as usual; None for a feed whose items are not read plainly."""
    if not root.startswith("<rss") or _ODD_ROOT.search(root):
        return None
    bound = re.findall(r"\sxmlns:([\w-]+)\s*=\s*[\"']([^\"']*)[\"']", root)
    return frozenset(prefix for prefix, address in bound if _PREFIXES.get(prefix) == address)


def plain_entry(item: str, prefixes: frozenset[str]) -> PlainEntry | None:
    """An item as feedparser would read it, or None where only feedparser can tell. `item` has its loose ampersands
    settled.
    """
    opened = _OPEN.match(item)
    if opened is None or "\r" in item:
        return None
    found: dict[str, str] = {}
    place, permalink = opened.end(), False
    while field := _FIELD.match(item, place):
        place = field.end()
        name, attributes = field[1], field[2]
        prefix = name.rpartition(":")[0]
        text = _text(field[3], field[4])
        if text is None or (prefix and prefix not in prefixes):
            return None
        if name in _PASSED:
            continue
        told = _TOLD.get(name)
        if told is None or told in found:
            return None
        if name == "guid":
            marked = _PERMALINK.fullmatch(attributes)
            if marked is None:
                return None
            permalink = marked[1] != "false"
        elif attributes:
            return None
        found[told] = text
    return _entry(found, permalink=permalink) if _CLOSE.match(item, place) else None


def _text(cdata: str | None, written: str | None) -> str | None:
    """What an element says; None where feedparser would repair it."""
    if cdata is not None:
        if "]]>" in cdata:
            return None
        text = cdata
    elif not written:
        return ""
    else:
        if "]]>" in written:
            return None
        text = written
        if "&" in text:
            text, _count = _REFERENCE.subn(_character, text)
            if "\0" in text:
                return None
    if not text.isascii() and (_CP1252.search(text) or not _WIDE.search(text)):
        return None
    return text.strip()


def _character(found: re.Match[str]) -> str:
    """The character a reference stands for; NUL where XML allows none there."""
    if found[1]:
        return _NAMED[found[1]]
    code = int(found[2]) if found[2] else int(found[3], 16)
    good = code in {9, 10} or 32 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or 0x10000 <= code < 0x110000
    return chr(code) if good else "\0"


def _entry(found: dict[str, str], *, permalink: bool) -> PlainEntry | None:
    link, guid = found.get("link"), found.get("id")
    if link == "" or _SLASHES in (link or "") or (permalink and _SLASHES in (guid or "")):
        return None
    entry: PlainEntry = dict(found)
    if link is not None and "&" in link:
        entry["link"] = re.sub("&([A-Za-z0-9_]+);", r"&\g<1>", link.replace("&amp;", "&"))
    if link is None and permalink and guid is not None:
        entry["link"] = guid
    if "content" in found:
        entry["content"] = [{"value": found["content"]}]
        entry.setdefault("summary", found["content"])
    return entry
