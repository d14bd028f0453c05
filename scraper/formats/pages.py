"""HTML pages as trees: finding by class, text of a part, and times in attributes."""

from __future__ import annotations

import re
from datetime import datetime

from bs4 import BeautifulSoup, Tag

from scraper.formats.markup import plain, title_of
from scraper.formats.stamps import epoch

_STAMPS = ("data-datetime-unix", "data-unix-time")


def page_of(text: str) -> Tag | None:
    """The tree of an HTML page, also behind the backticks of a collector; None where there is none."""
    text = text.lstrip("` \r\n\t\ufeff")
    if not text.startswith("<"):
        return None
    try:
        found = BeautifulSoup(text, "lxml")
    except (AssertionError, RecursionError, ValueError):
        return None
    return found if found.find(True) else None


def having(node: Tag, name: str) -> list[Tag]:
    """Descendants that carry a class, in the order of the page."""
    return list(node.find_all(class_=name))


def tags(node: Tag, *names: str) -> list[Tag]:
    """Descendants of the given names, in the order of the page."""
    return list(node.find_all(names))


def attribute(node: Tag, name: str) -> str:
    """The value of an attribute; words of a list, such as of classes, with spaces between them; empty without one."""
    value = node.get(name) or ""
    return value if isinstance(value, str) else " ".join(value)


def markup(node: Tag) -> str:
    """The element as HTML, without what follows it."""
    try:
        return str(node)
    except RecursionError:
        return ""


def words(node: Tag) -> str:
    """Plain text of an element on one line."""
    return " ".join(plain(markup(node)).split())


def stamp(node: Tag) -> datetime | None:
    """The first time in milliseconds or seconds since 1970 that an attribute gives; it needs no zone."""
    for marked in (node, *node.find_all(True)):
        for name in _STAMPS:
            value = attribute(marked, name)
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
