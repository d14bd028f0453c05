"""What a note's Markdown may not hold: HTML, links that are no web addresses, pictures, long quotations, personal data.
Each finding has its line.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from scraper.edge.people.readers import url_fault
from scraper.edge.people.unseen import REMEDY, unseen

MOST_QUOTED_WORDS: Final = 25

_FENCE: Final = re.compile(r"^ {0,3}(`{3,}|~{3,})")
_CODE: Final = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")
_HTML: Final = re.compile(
    r"(?<!\\)<(?:!--|!\[CDATA\[|[!?][A-Za-z]|/?[A-Za-z][A-Za-z0-9-]*(?=[\s/>]|$))[^\n]{0,60}", re.IGNORECASE
)
_TITLE: Final = r"""(?:\s+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*$"""
_LINKS: Final = (
    re.compile(r"\]\(\s*<?([^\s)>]*)"),
    re.compile(r"^[ >\t]{0,12}\[[^\]^][^\]]{0,200}\]:\s*<?([^\s>]+)>?" + _TITLE, re.MULTILINE),
    re.compile(r"<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*)>"),
)
"""Where Markdown has the address of a link: inline, in a definition, in angle brackets."""
_ESCAPED: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
_PICTURE: Final = re.compile(r"!\[[^\]\n]{0,200}\] ?[\[(]")
_FOOTNOTE: Final = re.compile(r"\[\^[^\]\s]{1,40}\]")
_MOST_BRACKETS: Final = 100
_LONGEST_PARAGRAPH: Final = 10_000
_NESTED: Final = re.compile(
    r"^[ \t]{0,200}(?:(?:[-*+>]|\d{1,9}[.)])[ \t]+){10}|^[ \t>]{60,}(?:[-*+>]|\d{1,9}[.)])[ \t]"
)
"""Of one paragraph; what no reader can follow, no reader of Markdown can either: its time grows with the square."""
_EMAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,24}\b")
_HANDLE: Final = re.compile(
    r"(?<![\w@/.:`=-])@[A-Za-z_][A-Za-z0-9_.-]{1,38}(?![\w/@])|(?<![\w/])/?u/[A-Za-z0-9_-]{3,20}\b"
)
_QUOTED: Final = re.compile(r"“([^“”]+)”|«([^«»]+)»|„([^“”„]+)[“”]|(?<![\w=])\"([^\"]+)\"(?!\w)")

REMEDIES: Final = {
    "raw_html": "write Markdown, or put code in backticks",
    "unsafe_link": "link to an http or https address",
    "personal_data": "name the outlet or the role, not the person",
    "quote_too_long": f"quote at most {MOST_QUOTED_WORDS} words, and say the rest in your own",
    "hidden_character": REMEDY,
    "picture": "link to it, and say what it shows",
    "footnote": "put the address or the remark where it belongs",
    "long_paragraph": "part it by empty lines",
    "open_fence": "close it by a line of as many marks",
    "nested": "begin fewer lists or quotations inside each other",
}
SAID: Final = {
    "raw_html": "raw HTML is not shown",
    "unsafe_link": "this link is not a web address",
    "personal_data": "an e-mail address or handle of a person",
    "quote_too_long": f"a quotation of more than {MOST_QUOTED_WORDS} words",
    "hidden_character": "a character that nobody sees",
    "picture": "pictures are not shown",
    "footnote": "footnotes are not read",
    "open_fence": "code is opened here and never closed",
    "nested": "lists or quotations are nested deeper than a page can show",
    "long_paragraph": "this paragraph is longer than 10,000 characters, or holds more than 100 opening brackets",
}
"""What each finding is, and how it is mended."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong, on which line (from 1) and column of the text."""

    code: str
    line: int
    column: int
    value: str


def word_count(text: str) -> int:
    """Words of a quotation, by white space."""
    return len(text.split())


def personal(text: str) -> Iterator[tuple[int, str]]:
    """E-mail addresses and handles of people, with their offset."""
    emails = [(found.start(), found[0]) for found in _EMAIL.finditer(text)]
    yield from emails
    for found in _HANDLE.finditer(text):
        if not any(start <= found.start() < start + len(mail) for start, mail in emails):
            yield found.start(), found[0]


def findings(body: str) -> Iterator[Finding]:
    """Everything a body may not hold, in the order of its lines."""
    for number, line in enumerate(body.split("\n"), 1):
        if found := unseen(line):
            yield Finding("hidden_character", number, found.start() + 1, f"U+{ord(found[0]):04X}")
    lines, open_fence = without_code(body)
    if open_fence:
        yield Finding("open_fence", open_fence, 1, "```")
    for number, line in lines:
        yield from _of_line(number, line)
    deep = next(((number, line) for number, line in lines if _NESTED.match(line)), None)
    if deep:
        yield Finding("nested", deep[0], 1, deep[1].strip()[:60])
    for start, paragraph in _paragraphs(lines):
        if len(paragraph) > _LONGEST_PARAGRAPH or paragraph.count("[") > _MOST_BRACKETS:
            yield Finding("long_paragraph", start, 1, _head(paragraph[:80]))
        else:
            yield from _unsafe_links(start, paragraph)
    yield from _long_quotes(lines)


def _of_line(number: int, line: str) -> Iterator[Finding]:
    for found in _HTML.finditer(line):
        yield Finding("raw_html", number, found.start() + 1, found[0].strip()[:60])
    for code, pattern in (("picture", _PICTURE), ("footnote", _FOOTNOTE)):
        if shown := pattern.search(line):
            yield Finding(code, number, shown.start() + 1, shown[0].strip()[:60])
    for start, text in personal(line):
        yield Finding("personal_data", number, start + 1, text)


def _unsafe_links(start: int, paragraph: str) -> Iterator[Finding]:
    seen: set[int] = set()
    for pattern in _LINKS:
        for found in pattern.finditer(paragraph):
            address = _ESCAPED.sub(r"\1", html.unescape(found[1]))
            if found[1] and found.start(1) not in seen and url_fault(address):
                seen.add(found.start(1))
                before = paragraph[: found.start(1)]
                column = found.start(1) - (before.rfind("\n") + 1) + 1
                yield Finding("unsafe_link", start + before.count("\n"), column, address[:60])


def without_code(body: str) -> tuple[list[tuple[int, str]], int]:
    """Lines with code blanked, so that columns stay true; and the line of a fence that is never closed, or 0."""
    lines: list[tuple[int, str]] = []
    fence, opened = "", 0
    for number, line in enumerate(body.split("\n"), 1):
        mark = _FENCE.match(line)
        if not fence and mark is None:
            lines.append((number, _CODE.sub(lambda found: " " * len(found[0]), line)))
            continue
        lines.append((number, ""))
        if mark is not None and not fence:
            fence, opened = mark[1], number
        elif mark is not None and mark[1].startswith(fence):
            fence = ""
    return lines, opened if fence else 0


def _long_quotes(lines: list[tuple[int, str]]) -> Iterator[Finding]:
    for start, paragraph in _paragraphs(lines):
        if paragraph.lstrip().startswith(">"):
            quoted = re.sub(r"(?m)^\s*(?:>\s?)+", "", paragraph)
            if word_count(quoted) > MOST_QUOTED_WORDS:
                yield Finding("quote_too_long", start, 1, _head(quoted))
            continue
        for found in _QUOTED.finditer(paragraph):
            words = next(group for group in found.groups() if group)
            if word_count(words) > MOST_QUOTED_WORDS:
                before = paragraph[: found.start()]
                column = found.start() - (before.rfind("\n") + 1) + 1
                yield Finding("quote_too_long", start + before.count("\n"), column, _head(words))


def _paragraphs(lines: list[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    held: list[str] = []
    first = 1
    for number, line in [*lines, (len(lines) + 1, "")]:
        if line.strip():
            if not held:
                first = number
            held.append(line)
        elif held:
            yield first, "\n".join(held)
            held = []


def _head(text: str) -> str:
    return " ".join(text.split()[:8]) + " …"
