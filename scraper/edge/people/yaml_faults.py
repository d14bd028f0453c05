"""What the YAML parser stumbled on, said to somebody who does not know its words, at the place to mend."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

import yaml
from yaml.reader import Reader

from scraper.core.model import Problem

_SPACES: Final = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u3000]*")
_QUOTE_IT: Final = "put the whole value in quotes"


_COLON_IN_VALUE: Final = "a colon and a space stand inside an unquoted value", "put the value in quotes"
_KEY_INDENTED: Final = (
    "this key is indented deeper than the one above, or that one has no colon",
    "begin all keys in the same column, and write a colon after each",
)
_ESCAPE: Final = (
    "a backslash inside double quotes begins an escape that does not exist",
    "use single quotes, or double the backslash",
)
_MEANT: Final = {
    "unknown escape": _ESCAPE,
    "hexdecimal": _ESCAPE,
    "Unicode character escape": _ESCAPE,
    "block sequence entries": ("a list item begins on the line of its key", "begin it on a line of its own"),
}
"""Words of the parser's message, and what they mean."""
_BAD_FIRST: Final = ("cannot start any token", "node content", "alphabetic or numeric")


class _Place(NamedTuple):
    row: int
    column: int


def syntax_problem(error: yaml.YAMLError, where: str, first_line: int, text: str) -> Problem:
    """The problem an error of the parser is; `first_line` is the line of the file at which `text` begins."""
    said = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
    lines = text.split("\n")
    place, (message, remedy) = _control(text) or _told(error, said, lines)
    at = lines[place.row] if place.row < len(lines) else ""
    return Problem(
        "yaml_syntax",
        where,
        message,
        remedy,
        "",
        place.row + first_line,
        place.column + 1,
        at.strip().replace("\x00", "")[:80] or None,
    )


def _control(text: str) -> tuple[_Place, tuple[str, str]] | None:
    """Characters that no YAML may hold; the parser names no place for them."""
    found = Reader.NON_PRINTABLE.search(text)
    if found is None:
        return None
    before = text[: found.start()]
    place = _Place(before.count("\n"), found.start() - (before.rfind("\n") + 1))
    return place, (f"a control character (U+{ord(found[0]):04X}) stands here", "remove it")


def _told(error: yaml.YAMLError, said: str, lines: list[str]) -> tuple[_Place, tuple[str, str]]:
    mark, began = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    at = _Place(mark.line, mark.column) if mark else _Place(0, 0)
    start = _Place(began.line, began.column) if began else at
    line = lines[at.row] if at.row < len(lines) else ""
    indent = _SPACES.match(line)
    if "\t" in (indent[0] if indent else "") or "'\\t'" in said:
        return at, ("a tab stands where YAML wants spaces", "indent with spaces")
    if "end of stream" in said and "quoted scalar" in str(getattr(error, "context", "")):
        return start, ("a quotation mark is opened here and never closed", "close it at the end of the value")
    if "',' or" in said:
        closing = "]" if "']'" in said else "}"
        message = "a bracket is opened here and never closed, or a comma is missing"
        return start, (message, f"write {closing} at its end")
    odd = _odd_spaces((start, at), lines)
    if odd is not None:
        return odd, ("the line begins with spaces of another kind (no-break or wide)", "indent with ordinary spaces")
    if "expected ':'" in said:
        remedy = "write a colon and a space after the key, or - before an item"
        return start, ("this line is neither key: value nor a list item", remedy)
    return at, _in_line(said, line, at)


def _odd_spaces(places: tuple[_Place, ...], lines: list[str]) -> _Place | None:
    for row in (place.row for place in places if place.row < len(lines)):
        indent = _SPACES.match(lines[row])
        if indent and indent[0].strip(" \t"):
            return _Place(row, 0)
    return None


def _in_line(said: str, line: str, at: _Place) -> tuple[str, str]:
    before = line[: at.column].rstrip()
    if "mapping values are not allowed" in said:
        return _COLON_IN_VALUE if re.search(r":\s", before) else _KEY_INDENTED
    if any(words in said for words in _BAD_FIRST):
        first = line[at.column - 1 : at.column] if "alphabetic" in said else line[at.column : at.column + 1]
        return f"a value may not begin with {first or 'this character'} unless it is quoted", _QUOTE_IT
    if "expected key" in said or "'-' indicator" in said:
        return _after_value(before)
    plain = f"not valid YAML: {said}", "look at this line and the one above it"
    return next((told for words, told in _MEANT.items() if words in said), plain)


def _after_value(before: str) -> tuple[str, str]:
    """Where a key or an item was due and something else came: mostly more text after a value that is complete."""
    if before.endswith(("'", '"')):
        remedy = 'put the whole value in double quotes, with \\" for one inside it'
        return "text goes on after the closing quotation mark", remedy
    if before.endswith(("]", "}")):
        return "text goes on after a closing bracket", _QUOTE_IT
    if not before:
        return "this line is indented differently from the keys or items it belongs to", "begin them all in one column"
    return "text goes on after a value that is complete", _QUOTE_IT
