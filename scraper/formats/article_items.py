"""What a page declares of itself in JSON-LD (https://schema.org/Article): its own article before those it lists."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DEPTH = 8
_ARTICLE = re.compile(r"article|posting|report", re.IGNORECASE)
_OF_OTHERS = frozenset(
    {"itemListElement", "liveBlogUpdate", "blogPost", "comment", "mentions", "citation", "isBasedOn", "relatedLink"}
)
"""Properties whose values are other works than the page's own: lists of teasers, updates of a live blog, comments."""


def json_ld(tree: HtmlElement) -> Iterator[dict[object, object]]:
    """Every object of the page's JSON-LD, nested ones included (to a depth of 8), without those of other works."""
    for script in tree.xpath("//script[contains(translate(@type, 'LDJSON', 'ldjson'), 'ld+json')]")[:20]:
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


def articles(tree: HtmlElement) -> list[dict[object, object]]:
    """The articles that a page declares, those under its own headline first."""
    items = [item for item in json_ld(tree) if _ARTICLE.search(str(item.get("@type", "")))]
    if len(items) < 2:
        return items
    shown = {_folded(h.text_content()) for h in tree.xpath("//h1")[:3]} - {""}
    return sorted(items, key=lambda item: _folded(str(item.get("headline") or "")) not in shown)


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
