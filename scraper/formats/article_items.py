"""What a page declares of itself in JSON-LD (https://schema.org/Article): its own article before those it lists."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from scraper.core.language.text import words

if TYPE_CHECKING:
    from lxml.html import HtmlElement

JSON_LD = "//script[contains(translate(@type, 'LDJSON', 'ldjson'), 'ld+json')]"
_DEPTH = 8
_ALIKE = 0.3
"""Share of a headline's words that one of the page's titles has, where both are of the same article."""
_ARTICLE = re.compile(r"article|posting|report", re.IGNORECASE)
_OF_OTHERS = frozenset(
    {"itemListElement", "liveBlogUpdate", "blogPost", "comment", "mentions", "citation", "isBasedOn", "relatedLink"}
)
"""Properties whose values are other works than the page's own: lists of teasers, updates of a live blog, comments."""


def json_ld(tree: HtmlElement) -> Iterator[dict[object, object]]:
    """Every object of the page's JSON-LD, nested ones included (to a depth of 8), without those of other works."""
    for script in tree.xpath(JSON_LD)[:20]:
        text = (script.text or "").strip().removeprefix("<!--").removesuffix("-->")
        try:
            found = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _objects(found, 0)


def _objects(found: object, depth: int) -> Iterator[dict[object, object]]:
    if depth > _DEPTH:
        return
    if isinstance(found, dict):
        yield found
        for key, value in found.items():
            if isinstance(value, dict | list) and key not in _OF_OTHERS:
                yield from _objects(value, depth + 1)
    elif isinstance(found, list):
        for item in found[:200]:
            yield from _objects(item, depth + 1)


def articles(tree: HtmlElement, url: str) -> list[dict[object, object]]:
    """The articles that a page declares, those under its own headline first; those of other pages are left out."""
    items = [item for item in json_ld(tree) if _ARTICLE.search(str(item.get("@type", "")))]
    if any(_address(item) for item in items):
        own, titles = _own_addresses(tree, url), _titles(tree)
        items = [item for item in items if not _is_of_another(item, own, titles)]
    if len(items) < 2:
        return items
    shown = {_folded(h.text_content()) for h in tree.xpath("//h1")[:3]} - {""}
    return sorted(items, key=lambda item: _folded(str(item.get("headline") or "")) not in shown)


def _is_of_another(item: dict[object, object], own: frozenset[str], titles: list[frozenset[str]]) -> bool:
    """Whether an article has an address that is not the page's, and a headline that shares few words with its titles."""
    address, said = _address(item), frozenset(words(str(item.get("headline") or "")))
    if not address or address in own or not said:
        return False
    least = _ALIKE * len(said) if own else 1
    return bool(titles) and all(len(said & title) < least for title in titles)


def _address(item: dict[object, object]) -> str:
    for key in ("url", "mainEntityOfPage"):
        value = item.get(key)
        value = value.get("@id") if isinstance(value, dict) else value
        if isinstance(value, str) and "://" in value:
            return _bare(value)
    return ""


def _bare(address: str) -> str:
    return re.split("[?#]", address.partition("://")[2])[0].rstrip("/").removeprefix("www.")


def _own_addresses(tree: HtmlElement, url: str) -> frozenset[str]:
    written = tree.xpath("//link[@rel='canonical']/@href | //meta[@property='og:url']/@content")[:4]
    return frozenset(_bare(str(address)) for address in (*written, url) if "://" in address)


def _titles(tree: HtmlElement) -> list[frozenset[str]]:
    shown = [h.text_content() for h in tree.xpath("//h1|//title")[:4]]
    told = [str(text) for text in tree.xpath("//meta[@property='og:title']/@content")[:1]]
    return [frozenset(words(text)) for text in (*shown, *told) if text.strip()]


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
