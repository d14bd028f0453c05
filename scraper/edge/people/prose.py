"""What a note's Markdown may not hold: HTML, unsafe links, long quotations, personal data. Each finding has its line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

MOST_QUOTED_WORDS: Final = 25

_FENCE: Final = re.compile(r"^ {0,3}(`{3,}|~{3,})")
_CODE: Final = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")
_HTML: Final = re.compile(
    r"(?<!\\)<(?:!--|!\[CDATA\[|[!?][A-Za-z]|/?[A-Za-z][A-Za-z0-9-]*(?=[\s/>]|$))[^\n]{0,60}", re.IGNORECASE
)
_LINK: Final = re.compile(
    r"(?:\]\(\s*<?|^ {0,3}\[[^\]]+\]:\s*<?|<)((?:javascript|data|vbscript|file)\s*:[^\s)>]*)", re.IGNORECASE
)
_EMAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,24}\b")
_HANDLE: Final = re.compile(
    r"(?<![\w@/.:`=-])@[A-Za-z_][A-Za-z0-9_.-]{1,38}(?![\w/@])|(?<![\w/])/?u/[A-Za-z0-9_-]{3,20}\b"
)
_QUOTED: Final = re.compile(r"“([^“”]+)”|«([^«»]+)»|„([^“”„]+)[“”]|(?<![\w=])\"([^\"]+)\"(?!\w)")


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
    lines = list(_without_code(body))
    for number, line in lines:
        for found in _HTML.finditer(line):
            yield Finding("raw_html", number, found.start() + 1, found[0].strip()[:60])
        for found in _LINK.finditer(line):
            yield Finding("unsafe_link", number, found.start() + 1, found[1][:60])
        for start, text in personal(line):
            yield Finding("personal_data", number, start + 1, text)
    yield from _long_quotes(lines)


def _without_code(body: str) -> Iterator[tuple[int, str]]:
    """Lines with code blanked, so that columns stay true."""
    fence: str | None = None
    for number, line in enumerate(body.split("\n"), 1):
        mark = _FENCE.match(line)
        if fence is None and mark is None:
            yield number, _CODE.sub(lambda found: " " * len(found[0]), line)
        elif mark is not None and fence is None:
            fence = mark[1]
            yield number, ""
        else:
            if mark is not None and fence is not None and mark[1].startswith(fence):
                fence = None
            yield number, ""


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
