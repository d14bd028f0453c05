"""Notes that nobody compared with anything: they give days, causes and links, and no time of day.

Clock times are figures, and figures are checked. When a source was `published` is a fact of the source, and may be given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scraper.core.model import Precision, Problem
from scraper.edge.people.prose import without_code
from scraper.edge.people.readers import instant
from scraper.edge.people.yaml_lines import Mapping, Node, Scalar

_FINE: Final = (Precision.SECOND, Precision.MINUTE, Precision.HOUR)
_TOLD: Final = "check the time and say against what: checked: official or secondary"
_HOUR: Final = r"(?<![\d:.,/-])(?:[01]?\d|2[0-4])"
_CLOCK: Final = re.compile(
    rf"{_HOUR}:[0-5]\d(?::[0-5]\d)?(?![\d:])(?:\s?[ap]\.?m\b)?"
    rf"|{_HOUR}(?:[:.][0-5]\d)?\s?(?:[ap]\.m\.|[ap]m\b|o['’]clock\b|uhr\b|uur\b)"
    r"|\b(?:klo|kl\.?|ore)\s(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?\b(?!\.\d)"
    rf"|{_HOUR}\s?h\s?[0-5]\d\b"
    r"|\b(?:noon|midday|midnight)\b",
    re.IGNORECASE,
)
_ADDRESS: Final = re.compile(r"https?://[^\s<>)\]]+")
_OF_THE_SOURCE: Final = frozenset({"incident", "sources", "archive", "source", "published"})


def too_precise(tree: Mapping, body: str, first_line: int, where: str) -> Iterator[Problem]:
    """Every time of day in the front matter and the text of a note; `first_line` is that of the text."""
    for key, value in tree.entries:
        if key.text not in _OF_THE_SOURCE:
            yield from _in_node(value, where)
    for number, line in without_code(body)[0]:
        for at, said in _clocks(line):
            yield _problem(said, where, first_line + number - 1, at + 1, "write the day alone")


def _in_node(node: Node, where: str) -> Iterator[Problem]:
    if isinstance(node, Mapping):
        for key, value in node.entries:
            if key.text not in _OF_THE_SOURCE:
                yield from _in_node(value, where)
        return
    if not isinstance(node, Scalar):
        for item in node.items:
            yield from _in_node(item, where)
        return
    known = instant(node.text)
    if known is None:
        for _, said in _clocks(node.text):
            yield _problem(said, where, node.line, node.column, "write the day alone")
    elif known.precision in _FINE:
        near = f"{known.at:%Y-%m-%d}"
        yield _problem(node.text, where, node.line, node.column, f"write the day, {near}", near=near)


def _clocks(text: str) -> Iterator[tuple[int, str]]:
    """Times of day in words, with their offset; an address may hold any figures."""
    shown = _ADDRESS.sub(lambda found: " " * len(found[0]), text)
    yield from ((found.start(), found[0]) for found in _CLOCK.finditer(shown))


def _problem(said: str, where: str, line: int, column: int, remedy: str, *, near: str | None = None) -> Problem:
    message = f"the note was not checked and gives a time of day: {said}"
    return Problem("too_precise", where, message, f"{remedy}, or {_TOLD}", "", line, column, said, near)
