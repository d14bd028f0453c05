"""News feeds: RSS, RDF, Atom and JSON Feed to items, each with its own identity, link and time.

A feed is cut into items first (`feedxml`), so that feedparser sees bytes of known charset without a document type and
a broken item costs only itself. Dates are read from the text as written: feedparser does not know every named zone.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from scraper.core.ids import same_address
from scraper.core.language.text import clean_title
from scraper.core.model import Instant, Problem
from scraper.formats.feed_dates import moment_of
from scraper.formats.feedplain import plain_entry, prefixes_of
from scraper.formats.feedxml import Feed, read_feed_xml, settled
from scraper.formats.markup import plain
from scraper.formats.records import absolute, web_address
from scraper.formats.status import Origin
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text, convert, decode_text, json_start, problem, read_json

_Entry = Mapping[str, object]
"""An item as feedparser reads it."""

_DIGITS = 16
_CHUNK = 100
"""Items handed to feedparser at once: small enough that a broken one makes few others be read twice."""
_AUTHOR = re.compile(r"<((?:[\w.-]+:)?(?:author|creator|contributor))\b[^<>]*+>(.*?)(?:</\1\s*+>|\Z)", re.DOTALL)
_NAME = re.compile(r"<(?:[\w.-]+:)?name\b[^<>]*+>(.{0,400}?)</", re.DOTALL)
_ADDRESS = re.compile(r"[^\s<>()@,;]+@[^\s<>()@,;]+\.\w+")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*\Z", re.IGNORECASE)
_ROOTS = {"rss": ("<channel>", "</channel></rss>"), "rdf": ("", "</rdf:RDF>"), "atom": ("", "</feed>")}


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One item. `id` is its canonical address, or its guid where it has none or shares it; `url` is http(s) or empty;
    `raw_hash` (SHA-256) is of the item as served, to tell whether it changed.
    """

    id: str
    url: str
    title: str
    summary_text: str
    published: Instant | None
    updated: Instant | None
    author: str | None
    language: str | None
    raw_hash: str


@dataclass(frozen=True, slots=True)
class FeedReading:
    """Items in the feed's order, each once. `healthy` is False where the body proves nothing. `passed`: digests of
    items that were not read, because an earlier run had dealt with them.
    """

    items: tuple[FeedItem, ...] = ()
    problems: tuple[Problem, ...] = ()
    healthy: bool = True
    passed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Raw:
    """What an item says, before it is judged."""

    guid: str
    url: str
    title: str
    summary: str
    published: str
    updated: str
    author: str
    raw_hash: str


class _JsonAuthor(msgspec.Struct):
    name: Text = NO_TEXT


class _JsonItem(msgspec.Struct):
    id: Text = NO_TEXT
    url: Text = NO_TEXT
    external_url: Text = NO_TEXT
    title: Text = NO_TEXT
    content_html: Text = NO_TEXT
    content_text: Text = NO_TEXT
    summary: Text = NO_TEXT
    date_published: Text = NO_TEXT
    date_modified: Text = NO_TEXT
    authors: Rows = NO_ROWS
    author: Any = None


class _JsonFeed(msgspec.Struct):
    home_page_url: Text = NO_TEXT
    language: Text = NO_TEXT
    items: Rows = NO_ROWS


def read_feed(body: bytes, origin: Origin, dealt: Collection[str] = frozenset()) -> FeedReading:
    """Items and problems of a news feed, without the items whose digest is in `dealt`. Never raises on any bytes."""
    problems: list[Problem] = []
    passed: frozenset[str] = frozenset()
    text = decode_text(body, origin.media_type)
    if json_start(text) >= 0:
        language, home, raws = _json_feed(body, origin, problems)
    else:
        feed = read_feed_xml(body, origin)
        if isinstance(feed, Problem):
            return FeedReading(problems=(feed,), healthy=False)
        if feed.truncated:
            message = "the feed ends early; its complete items were kept"
            problems.append(problem(origin, "truncated", message, "fetch it again"))
        feed, passed = _without(feed, dealt)
        language, home, raws = feed.language, feed.home, _xml_feed(feed, origin, problems)
    items = _items(raws, home or origin.url, _language(language), origin)
    if not raws and not passed and not problems:
        problems.append(problem(origin, "empty_channel", "the feed has no items; that says nothing about health", ""))
    whole = bool(items or passed) and not any(p.code == "truncated" for p in problems)
    return FeedReading(items, tuple(problems), healthy=whole, passed=passed)


def digest_of(item: FeedItem) -> str:
    """What an item is remembered by."""
    return item.raw_hash[:_DIGITS]


def _without(feed: Feed, dealt: Collection[str]) -> tuple[Feed, frozenset[str]]:
    """A feed without the items that were dealt with, and their digests."""
    if not dealt:
        return feed, frozenset()
    digests = [_hash(item)[:_DIGITS] for item in feed.items]
    left = tuple(item for item, digest in zip(feed.items, digests, strict=True) if digest not in dealt)
    return replace(feed, items=left), frozenset(digests) & frozenset(dealt)


def _language(text: str) -> str | None:
    return text.lower().replace("_", "-") if _LANGUAGE.match(text) else None


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def _json_feed(body: bytes, origin: Origin, problems: list[Problem]) -> tuple[str, str, list[_Raw]]:
    read = read_json(body, origin)
    problems.extend(read.problems)
    feed = convert(read.value, _JsonFeed)
    if feed is None or not (isinstance(read.value, dict) and "items" in read.value):
        if not problems:
            problems.append(problem(origin, "not_a_feed", "this JSON is no JSON Feed"))
        return "", "", []
    raws = []
    for row in feed.items:
        item = convert(row, _JsonItem)
        if item is None:
            problems.append(_bad(origin, str(row)))
            continue
        first = convert(next(iter(item.authors), item.author), _JsonAuthor)
        summary = item.content_text or plain(item.content_html) or item.summary
        raw_hash = _hash(msgspec.json.encode(row, order="sorted").decode("utf-8", "replace"))
        author = first.name if first else ""
        url = item.url or item.external_url
        raws.append(_Raw(item.id, url, item.title, summary, item.date_published, item.date_modified, author, raw_hash))
    return feed.language, feed.home_page_url, raws


def _bad(origin: Origin, item: str) -> Problem:
    """What is wrong with an item that cannot be read, named by its first words: items dealt with earlier are not counted."""
    words = " ".join(plain(item[:2000]).split())[:60]
    message = f"an item of the feed cannot be read{f' (“{words}”)' if words else ''}; the others were kept"
    return problem(origin, "bad_item", message, "tell its publisher")


def _xml_feed(feed: Feed, origin: Origin, problems: list[Problem]) -> list[_Raw]:
    prefixes = prefixes_of(feed.root) if feed.kind == "rss" else None
    read: dict[int, _Raw | None] = {}
    left: list[tuple[int, str, str]] = []
    for number, item in enumerate(feed.items):
        bare = _bare(item)
        plainly = plain_entry(bare, prefixes) if prefixes is not None else None
        if plainly is None:
            left.append((number, item, bare))
        else:
            read[number] = _raw(plainly, item)
    for start in range(0, len(left), _CHUNK):
        read |= _parsed(feed, left[start : start + _CHUNK])
    problems += [_bad(origin, feed.items[number]) for number, raw in sorted(read.items()) if raw is None]
    return [raw for _, raw in sorted(read.items(), key=lambda pair: pair[0]) if raw is not None]


def _parsed(feed: Feed, items: Sequence[tuple[int, str, str]]) -> dict[int, _Raw | None]:
    """Items by number as feedparser reads them; None for those that it cannot read."""
    entries = _entries(feed, [bare for _, _, bare in items])
    if len(entries) == len(items):
        return {number: _raw(entry, item) for entry, (number, item, _) in zip(entries, items, strict=True)}
    alone = ((number, item, _entries(feed, (bare,))) for number, item, bare in items)
    return {number: _raw(found[0], item) if len(found) == 1 else None for number, item, found in alone}


def _bare(item: str) -> str:
    """An item as a parser gets it. Without authors: feedparser looks for addresses in their names with a pattern that
    can take minutes.
    """
    return settled(_AUTHOR.sub("", item))


def _entries(feed: Feed, items: Sequence[str]) -> Sequence[_Entry]:
    """The items (`_bare`) as feedparser reads them, in a feed made for them alone."""
    import feedparser  # noqa: PLC0415 - slow to import, and not every run reads a feed

    opening, closing = _ROOTS[feed.kind]
    document = "".join((feed.root, opening, *items, closing)).encode("utf-8", "replace")
    try:
        read = feedparser.parse(
            document,
            sanitize_html=False,
            resolve_relative_uris=False,
            response_headers={"content-type": "application/xml; charset=utf-8"},
        )
    except Exception:  # noqa: BLE001 - whatever a foreign parser raises on foreign bytes costs these items only
        return ()
    # Plain dicts: feedparser's own answer a missing `updated` with `published`.
    return [dict(entry) for entry in read.entries]


def _word(entry: _Entry, *names: str) -> str:
    return next((value for name in names if isinstance(value := entry.get(name), str) and value.strip()), "").strip()


def _raw(entry: _Entry, item: str) -> _Raw:
    listed = entry.get("content")
    parts = listed if isinstance(listed, list | tuple) else ()
    bodies = [str(part.get("value", "")) for part in parts if isinstance(part, Mapping)]
    return _Raw(
        guid=_word(entry, "id"),
        url=_word(entry, "feedburner_origlink", "link"),
        title=_word(entry, "title"),
        summary=max((*bodies, _word(entry, "summary")), key=len),
        published=_word(entry, "published", "created", "date"),
        updated=_word(entry, "updated"),
        author=_author(item),
        raw_hash=_hash(item),
    )


def _author(item: str) -> str:
    """The first author's name, as written."""
    found = _AUTHOR.search(item)
    if not found:
        return ""
    name = _NAME.search(found[2])
    return (name[1] if name else found[2][:400]).replace("<![CDATA[", "").replace("]]>", "").strip()


def _items(raws: Sequence[_Raw], home: str, language: str | None, origin: Origin) -> tuple[FeedItem, ...]:
    """Items with identities. An address that several items with guids of their own share identifies none of them."""
    placed = [replace(raw, url=absolute(home, raw.url)) for raw in raws]
    shared = Counter(url for url, _guid in {(raw.url, raw.guid) for raw in placed if raw.url})
    found: dict[str, FeedItem] = {}
    for raw in placed:
        url = raw.url or web_address(raw.guid)
        alone = bool(url) and shared[url] <= 1
        identity = (
            same_address(url) if alone else raw.guid or (f"{same_address(url)}#{raw.raw_hash[:12]}" if url else "")
        )
        identity = identity or f"sha256:{raw.raw_hash}"
        found.setdefault(identity, _item(raw, identity, url, language, origin))
    return tuple(found.values())


def _item(raw: _Raw, identity: str, url: str, language: str | None, origin: Origin) -> FeedItem:
    published, updated = moment_of(raw.published, origin), moment_of(raw.updated, origin)
    return FeedItem(
        id=identity,
        url=url,
        title=clean_title(plain(raw.title)),
        summary_text=plain(raw.summary),
        published=published or updated,
        updated=updated,
        author=clean_title(_ADDRESS.sub("", plain(raw.author[:400])).strip(" ()<>,;")) or None,
        language=language,
        raw_hash=raw.raw_hash,
    )
