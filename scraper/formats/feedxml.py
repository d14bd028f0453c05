"""RSS, RDF and Atom as a frame and its items, each item read by itself.

Items are cut out of the text before any of them is parsed: a broken item cannot swallow its siblings, a document
type declaration never reaches a parser (so no entity is ever expanded or fetched), and an item that did not change
need not be read again.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TypeAlias

from lxml import etree

from scraper.core.model import Problem
from scraper.formats.status import Origin
from scraper.formats.wire import decode_text, diagnose, problem

Element: TypeAlias = etree._Element  # noqa: SLF001 - lxml gives its element type no public name

_DOCTYPE = re.compile(r"<!DOCTYPE[^\[>]*+(?:\[.*?\]\s*+)?>", re.DOTALL | re.IGNORECASE)
_ROOT = re.compile(r"<(?P<prefix>[\w.-]+:)?(?P<name>feed|rss|RDF)(?=[\s>])")
_MARK = re.compile(
    r"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)|<(/?)(?:[\w.-]+:)?(?:item|entry)(?:\s[^<>]*+)?>",
    re.DOTALL,
)
_PLAIN_ROOTS = {
    "rss": '<rss version="2.0">',
    "rdf": '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">',
    "atom": '<feed xmlns="http://www.w3.org/2005/Atom">',
}
_LOOSE_AMPERSAND = re.compile(
    r"(<!\[CDATA\[.*?(?:\]\]>|\Z))|&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});)(\w{1,32};)?", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Feed:
    """`kind` is rss, rdf or atom; `root` its opening tag; `frame` all text outside the items; `items` their raw text,
    in the feed's order.
    """

    kind: str
    root: str
    frame: str
    items: tuple[str, ...]
    truncated: bool

    def field(self, name: str) -> str:
        """The first element of this name in the frame, as plain text; empty where there is none."""
        found = re.search(rf"<(?:[\w.-]+:)?{name}(?:\s[^<>]*+)?>(.{{0,2000}}?)</", self.frame, re.DOTALL)
        return html.unescape(found[1].replace("<![CDATA[", "").replace("]]>", "")).strip() if found else ""

    @property
    def language(self) -> str:
        """Language tag of the channel or root; empty where none is given."""
        marked = re.search(r"""\bxml:lang=["']([^"']+)""", self.root)
        return self.field("language") or (marked[1] if marked else "")

    @property
    def home(self) -> str:
        """Address of the page the feed belongs to; empty where the frame names none."""
        found = re.search(r"<link\b(?![^<>]*rel=.(?:self|hub))[^<>]*href=[\"']([^\"'>]+)", self.frame)
        return html.unescape(found[1]).strip() if found else self.field("link")


def read_feed_xml(body: bytes, origin: Origin) -> Feed | Problem:
    """Cut a feed into its items, or tell why the body is no feed."""
    text = decode_text(body, origin.media_type)
    feed = split_feed(text)
    if feed is not None:
        return feed
    found = diagnose(body, origin, "a feed")
    return problem(origin, "not_xml", "this is not an RSS or Atom feed") if found.code == "not_recognised" else found


def split_feed(text: str) -> Feed | None:
    """Cut the text of a feed into its items; None where it has no root of a feed."""
    text = _undeclared(text)
    root = _ROOT.search(text, 0, 4096)
    if not root:
        return None
    items, frame, tail = _cut(text, root.end())
    ended = bool(re.search(rf"</(?:[\w.-]+:)?{root['name']}\s*>", tail))
    kind = {"feed": "atom", "rss": "rss", "RDF": "rdf"}[root["name"]]
    if root["prefix"] and kind != "rdf":
        items = [_bare(item, root["prefix"]) for item in items]
    closed = text.find(">", root.start())
    opening = text[root.start() : closed + 1] if 0 < closed - root.start() < 4096 else _PLAIN_ROOTS[kind]
    return Feed(kind, settled(opening), f"{frame}{tail}", tuple(items), not ended)


def _undeclared(text: str) -> str:
    """The text without its document type declaration."""
    declared = text.find("<!DOCTYPE", 0, 4096)
    head = _DOCTYPE.match(text, declared) if declared >= 0 else None
    return text[: head.start()] + text[head.end() :] if head else text


def _cut(text: str, start: int) -> tuple[list[str], str, str]:
    """The items, what stands before and between them, and what follows the last; nothing follows an item without an end."""
    items, frame, began, kept = [], [], -1, 0
    for mark in _MARK.finditer(text, start):
        if mark[1] is None:
            continue
        if mark[1] and began >= 0:
            items.append(text[began : mark.end()])
            began, kept = -1, mark.end()
        elif not mark[1]:
            if began < 0:
                frame.append(text[kept : mark.start()])
            began = mark.start()
    return items, "".join(frame), text[kept:] if began < 0 else ""


def _bare(item: str, prefix: str) -> str:
    """An item whose elements carry the feed's own prefix, without it: cut out alone, it would be bound to nothing."""
    return re.sub(rf"<(/?){re.escape(prefix)}", r"<\1", item)


def _settle(found: re.Match[str]) -> str:
    """Make a loose ampersand and a named character harmless to an XML parser."""
    if found[1]:
        return found[1]
    name = found[2]
    if not name:
        return "&amp;"
    character = html.unescape(f"&{name}")
    return character if not character.startswith("&") else f"&amp;{name}"


def settled(item: str) -> str:
    """An item without ampersands that an XML parser would stumble over; what stands in CDATA stays."""
    return _LOOSE_AMPERSAND.sub(_settle, item) if "&" in item else item


def element(item: str) -> Element | None:
    """One item as an element, read leniently; None where nothing can be made of it."""
    parser = etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, remove_comments=True, encoding="utf-8"
    )
    try:
        root: Element | None = etree.fromstring(settled(item).encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    return root


def name_of(node: Element) -> str:
    """The name without its namespace address; a prefix that was never declared is kept (`content:encoded`)."""
    tag = node.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def children(node: Element, *names: str) -> list[Element]:
    """Direct children of these names, in the order of the names."""
    return [child for name in names for child in node if name_of(child) == name]


def text_of(node: Element, *names: str) -> str:
    """Text of the first child that has some, asked in the order of the names."""
    for child in children(node, *names):
        found = "".join(str(part) for part in child.itertext()).strip()
        if found:
            return found
    return ""


def markup_of(node: Element, *names: str) -> str:
    """As `text_of`, but a child that holds real elements (XHTML content) gives their markup."""
    for child in children(node, *names):
        if len(child):
            inner = (etree.tostring(part, encoding="unicode") for part in child)
            return f"{child.text or ''}{''.join(inner)}".strip()
        if child.text and child.text.strip():
            return child.text.strip()
    return ""


def link_of(node: Element) -> str:
    """Address of an item: RSS text, or Atom's alternate link; empty where there is none."""
    fallback = ""
    for child in children(node, "link"):
        address = (child.get("href") or child.text or "").strip()
        if not address:
            continue
        if child.get("rel", "alternate") == "alternate":
            return address
        fallback = fallback or (address if child.get("rel") != "self" else "")
    return fallback
