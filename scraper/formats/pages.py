"""HTML pages as trees: finding by class, text of a part, and times in attributes."""

from __future__ import annotations

import re
from datetime import datetime

from lxml import etree
from lxml import html as lxml_html

from scraper.formats.feedxml import Element
from scraper.formats.markup import plain, title_of
from scraper.formats.stamps import epoch

_STAMPS = ("data-datetime-unix", "data-unix-time")


def page_of(text: str) -> Element | None:
    """The tree of an HTML page, also behind the backticks of a collector; None where there is none."""
    text = text.lstrip("` \r\n\t\ufeff")
    if not text.startswith("<"):
        return None
    parser = lxml_html.HTMLParser(encoding="utf-8")
    try:
        root: Element = lxml_html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    return root


def having(node: Element, name: str) -> list[Element]:
    """Descendants that carry a class, in the order of the page."""
    found = node.xpath(f"descendant::*[contains(concat(' ', normalize-space(@class), ' '), ' {name} ')]")
    if not isinstance(found, list):
        return []
    return [one for one in found if isinstance(one, etree._Element)]  # noqa: SLF001 - lxml gives its element type no public name


def markup(node: Element) -> str:
    """The element as HTML, without what follows it."""
    return etree.tostring(node, encoding="unicode", with_tail=False)


def words(node: Element) -> str:
    """Plain text of an element on one line."""
    return " ".join(plain(markup(node)).split())


def stamp(node: Element) -> datetime | None:
    """The first time in milliseconds or seconds since 1970 that an attribute gives; it needs no zone."""
    for marked in node.iter():
        for name in _STAMPS:
            value = marked.get(name) or ""
            if value.isdecimal() and 9 <= len(value) <= 14:
                return epoch(int(value))
    return None


def affected_names(sentence: str) -> tuple[str, ...]:
    """Component names of `This incident affected: A, B (C, D) and E.`; a group in front of several gives way to them."""
    text = sentence[:8000].partition(":")[2].strip().removesuffix(".")
    parts, depth, begin = [], 0, 0
    for index, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if character == "," and depth <= 0:
            parts.append(text[begin:index])
            begin = index + 1
    last = text[begin:].strip()
    ends = (
        [last.removeprefix("and ")] if last.startswith("and ") else re.split(r"\s+and\s+(?![^()]*\))", last, maxsplit=1)
    )
    names: list[str] = []
    for part in (*parts, *ends):
        group = re.fullmatch(r"[^()]+\(([^()]*,[^()]*)\)", part.strip())
        names += group[1].split(",") if group else [part]
    return tuple(dict.fromkeys(title_of(name) for name in names if name.strip()))
