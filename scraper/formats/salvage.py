"""What can be saved of JSON that does not decode: the complete items of its outermost lists."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+(?:"|\Z)|[\[\]{}]', re.DOTALL)
_CLOSER = {"{": "}", "[": "]"}
_DEEPEST = 100
"""Levels of nesting inside one item beyond which it is no honest item."""


@dataclass(frozen=True, slots=True)
class Saved:
    """`dropped` items became null; `truncated` tells that the text ended inside the value."""

    value: object
    dropped: int
    truncated: bool


@dataclass(frozen=True, slots=True)
class _Item:
    start: int
    end: int
    deepest: int


@dataclass(slots=True)
class _Scan:
    """One pass over the brackets of a text. An item is an object or list that stands directly in an outermost list."""

    text: str
    items: list[_Item]
    stack: list[str]
    closers: str = ""
    ended: bool = False

    def run(self) -> None:
        began = deepest = 0
        for token in _TOKEN.finditer(self.text):
            mark = token.group()
            if mark in _CLOSER:
                if self._in_outer_list():
                    began, deepest = token.start(), len(self.stack)
                self.stack.append(mark)
                deepest = max(deepest, len(self.stack))
            elif mark in "}]":
                if not self.stack or _CLOSER[self.stack.pop()] != mark:
                    return
                if self._in_outer_list():
                    self.items.append(_Item(began, token.end(), deepest - len(self.stack)))
                    self.closers = "".join(_CLOSER[m] for m in reversed(self.stack))
                if not self.stack:
                    self.ended = True
                    self.closers = ""
                    return

    def _in_outer_list(self) -> bool:
        return len(self.stack) <= 6 and bool(self.stack) and self.stack[-1] == "[" and self.stack.count("[") == 1


def _replacement(text: str, item: _Item) -> str | None:
    """None for a good item, else what stands in for it."""
    if item.deepest > _DEEPEST:
        return "null"
    try:
        json.loads(text[item.start : item.end], strict=False)
    except (ValueError, RecursionError):
        return "null"
    return None


def salvage(text: str) -> Saved | None:
    """Keep what is complete; None where not one item can be told apart."""
    scan = _Scan(text, [], [])
    scan.run()
    if not scan.items:
        return None
    pieces, at, dropped = [], 0, 0
    for item in scan.items:
        instead = _replacement(text, item)
        if instead is not None:
            pieces += [text[at : item.start], instead]
            at = item.end
            dropped += 1
    last = len(text) if scan.ended else scan.items[-1].end
    pieces += [text[at:last], scan.closers]
    try:
        value, _end = json.JSONDecoder(strict=False).raw_decode("".join(pieces))
    except (ValueError, RecursionError):
        return None
    return Saved(value, dropped, not scan.ended)
