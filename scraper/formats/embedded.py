"""JSON that a page carries inside itself: objects wherever they stand in it, and the payload of Next.js's app router.

A page built with that router pushes its data in pieces, `self.__next_f.push([1,"…"])`; put together they are lines of
`<key>:<JSON>`. What JSON cannot say stands there as text behind a dollar sign: `$undefined`, `$D2026-03-04T…` for a date,
`$$` for a dollar sign that is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from scraper.formats.salvage import salvage

_PUSH = re.compile(r"self\.__next_f\.push\(\s*\[\s*1\s*,\s*(\"(?:[^\"\\]++|\\.)*+\")\s*\]\s*\)", re.DOTALL)
_ROW = re.compile(r"(?m)^[0-9a-fA-F]{1,6}:(?=[\[{])")
_DEEPEST = 14
_MOST_OBJECTS = 20_000


def objects_with(value: object, *keys: str) -> list[dict[str, object]]:
    """Objects in a JSON value that hold all of the keys, in the order they stand; what lies inside one is not searched."""
    return [found for found, _ in zip(_objects(value, frozenset(keys), 0), range(_MOST_OBJECTS), strict=False)]


def _objects(value: object, keys: frozenset[str], depth: int) -> Iterator[dict[str, object]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for child in value:
            yield from _objects(child, keys, depth + 1)
    elif isinstance(value, dict):
        if keys <= value.keys():
            yield value
            return
        for child in value.values():
            yield from _objects(child, keys, depth + 1)


def script_with_id(text: str, name: str) -> str | None:
    """What stands in the script element of this id; None where the page has none."""
    opening = re.search(rf"<script[^<>]{{0,300}}\bid=[\"']{re.escape(name)}[\"'][^<>]{{0,300}}>", text, re.IGNORECASE)
    return text[opening.end() :].partition("</script")[0] if opening else None


def flight_values(text: str) -> list[object]:
    """The JSON values that a page of Next.js's app router was built from; a row that is cut keeps its whole items."""
    pieces = []
    for push in _PUSH.finditer(text):
        try:
            pieces.append(msgspec.json.decode(push[1].encode("utf-8", "replace"), type=str))
        except (msgspec.DecodeError, UnicodeError):
            continue
    payload = "".join(pieces)
    rows = list(_ROW.finditer(payload))
    ends = [*(row.start() for row in rows[1:]), len(payload)]
    found = (_decoded(payload[row.end() : end].rstrip()) for row, end in zip(rows, ends, strict=False))
    return [_said(value, 0) if '"$' in payload else value for value in found if value is not None]


def _said(value: object, depth: int) -> object:
    """The value with what stands behind dollar signs put in words of JSON; what lies too deep stays as it is."""
    if isinstance(value, str):
        if value.startswith("$D"):
            return value[2:]
        return None if value == "$undefined" else value[1:] if value.startswith("$$") else value
    if depth > _DEEPEST * 4:
        return value
    if isinstance(value, list):
        return [_said(inner, depth + 1) for inner in value]
    return {key: _said(inner, depth + 1) for key, inner in value.items()} if isinstance(value, dict) else value


def _decoded(row: str) -> object:
    try:
        return msgspec.json.decode(row)
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        saved = salvage(row)
        return saved.value if saved else None
