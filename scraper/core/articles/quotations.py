"""Where the words of others stand in a text: between quotation marks, behind a dash, under words that introduce them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.patterns import late

_QUOTED = late(
    r"«\s?([^«»\n]{6,900})\s?»|„([^„“”\n]{6,900})[“”]|「([^「」\n]{4,600})」|『([^『』\n]{6,600})』|(?<![\w\"])\"([^\"\n]{6,900})\"(?!\w)|,,([^\n]{12,600}?)(?:''|”|’’)"
    r"|(?<![\w’'])[‘'](?=\w)((?:[^‘’'\n]|[’'](?=\w)){12,600}[.,!?]?)[’'](?![\w’'])",
)
_DASH = late(r"^[–—] ", re.MULTILINE)
_SPOKEN = late(
    r"^[–—] ([^\n]{12,700}?)(?= [–—] |, (?:säger|sier|siger|sa|sade|berättar|förklarar|skriver|opplyser|oplyser|forteller|fortæller)\b)",
    re.MULTILINE,
)
"""Direct speech behind a dash that begins a paragraph."""
_DOUBLED = late(r"(?<![\w'])\'\'(?=\w)[^\n]{6,900}?(?:\'\'|(?=\n)|$)")
"""Two single marks for one double one; left open at the end of a paragraph that the quotation goes on behind."""
_CURLY = late(r"[“”\n]")
_LEAST = 6
"""Characters between quotation marks, below which they set off a word."""
SETS_OFF = late(r"[:：]\n+([^\n“\"«„]{12,900})(?=\n|$)")
"""A paragraph of its own, without marks, under words that may introduce a statement."""


def quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Where words stand between quotation marks, or behind a dash that begins a paragraph; in order."""
    found = [m.span() for m in _QUOTED.finditer(text)]
    if _DASH.search(text):
        found += [m.span(1) for m in _SPOKEN.finditer(text)]
    if "''" in text:
        found += [m.span() for m in _DOUBLED.finditer(text) if not any(a < m.end() and m.start() < b for a, b in found)]
    return tuple(sorted((*found, *_curly(text))))


def _curly(text: str) -> Iterator[tuple[int, int]]:
    """The words between “ and ”, which may hold others; none go on over the end of a paragraph."""
    start, depth = -1, 0
    if "“" not in text:
        return
    for match in _CURLY.finditer(text):
        mark = match.group()
        if mark == "“" and not depth:
            start, depth = match.start(), 1
        elif mark == "“":
            depth += 1
        elif depth and (mark == "\n" or depth == 1):
            if match.start() - start >= _LEAST:
                yield start, match.start() + (mark != "\n")
            depth = 0
        elif depth:
            depth -= 1
    if depth:
        yield start, len(text)


def set_apart(text: str) -> list[tuple[int, int]]:
    """Where the words of others stand: between marks, or under words that introduce them."""
    return [*quotations(text), *(m.span(1) for m in SETS_OFF.finditer(text))]
