"""What a page wishes not to be quoted: all of it, or the parts that it marks so. What they tell are facts all the same."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import normalize

from scraper.core.language.text import clean
from scraper.formats.article_names import named_as_furniture

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MINING = re.compile(r"(?:^|[\s,;:])(?:noai|noml|noimageai|nosnippet|max-snippet:\s*0)(?:$|[\s,;])", re.IGNORECASE)
_MARKED = "//*[@data-nosnippet and not(ancestor::*[@data-nosnippet])]"
_SHORTEST = 4
_ASIDE = frozenset({"aside", "nav", "form", "footer", "dialog"})


def opted_out(tree: HtmlElement, headers: tuple[tuple[str, str], ...]) -> bool:
    """Whether page or answer reserve text mining or snippets: robots directives noai, noimageai, nosnippet or
    max-snippet:0, or the TDM reservation protocol's `tdm-reservation: 1`, or `data-nosnippet` on most of the text.
    """
    for meta in tree.iter("meta"):
        name = (meta.get("name") or meta.get("http-equiv") or "").lower()
        content = meta.get("content") or ""
        if name in {"robots", "googlebot", "googlebot-news", "x-robots-tag", "outagewire"} and _MINING.search(content):
            return True
        if name == "tdm-reservation" and content.strip() == "1":
            return True
    for name, value in headers:
        if name.lower() == "x-robots-tag" and _MINING.search(value):
            return True
        if name.lower() == "tdm-reservation" and value.strip() == "1":
            return True
    whole = sum(len(p.text_content()) for p in tree.iter("p"))
    held = sum(len(p.text_content()) for element in _of_article(tree) for p in element.iter("p"))
    return 0 < whole < 2 * held


def withheld(tree: HtmlElement) -> frozenset[str]:
    """The paragraphs that the page marks with `data-nosnippet`; what stands beside the article so marked (a box on cookies, a
    bar) is dropped from the tree.
    """
    kept = _of_article(tree)
    for element in tree.xpath(_MARKED):
        if element not in kept and element.getparent() is not None:
            element.drop_tree()
    return frozenset(_plain(block) for element in kept for block in _blocks(element))


def spans_of(text: str, reserved: frozenset[str]) -> tuple[tuple[int, int], ...]:
    """Where the lines of a text stand that are in what is reserved, or hold some of it."""
    found, at = [], 0
    for line in text.split("\n") if reserved else ():
        if line.strip() and _is_reserved(_plain(line), reserved):
            found.append((at, at + len(line)))
        at += len(line) + 1
    return tuple(found)


def _is_reserved(line: str, reserved: frozenset[str]) -> bool:
    return any(line in block or (len(block) >= _SHORTEST and block in line) for block in reserved)


def _of_article(tree: HtmlElement) -> list[HtmlElement]:
    """Marked elements of the article itself: in its frame, where the page has one."""
    framed = tree.find(".//article") is not None or tree.find(".//main") is not None
    found = []
    for element in tree.xpath(_MARKED):
        around = {above.tag for above in (element, *element.iterancestors())}
        frame = not framed or not around.isdisjoint({"article", "main"}) or element.find(".//article") is not None
        if frame and around.isdisjoint(_ASIDE) and not named_as_furniture(element):
            found.append(element)
    return found


def _blocks(element: HtmlElement) -> list[str]:
    """Texts of the paragraphs of an element, each on its own; of the whole where it has none."""
    parts = [p.text_content() for p in element.iter("p", "li", "td", "blockquote", "h2", "h3")]
    return [part for part in (*parts, element.text_content()) if part.strip()]


def _plain(text: str) -> str:
    return clean(" ".join(normalize("NFC", text).split()))
