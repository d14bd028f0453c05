"""Checkly's status pages as HTML (`incidents/page/N`): their data is a flat array in `__NUXT_DATA__`.

In that array the numbers inside objects and lists are places of other values in it. Every object with `incidentUpdates`
is an incident; it is put together to a fixed depth and read as Checkly's JSON.
"""

from __future__ import annotations

from collections.abc import Sequence

from scraper.formats.checkly_incidents import read_incidents
from scraper.formats.embedded import script_with_id
from scraper.formats.intake import Intake, peek
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, Rows, decode_text, diagnose

NAME = "checkly_page"
PRIORITY = 49

_MOST_VALUES = 200_000
_DEEPEST = 7


class _Budget:
    """How many values may still be put together: one value can stand in many places."""

    def __init__(self) -> None:
        self.left = _MOST_VALUES


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """A page with Nuxt data that holds incident updates."""
    head = peek(body, 1_000_000)
    return "__NUXT_DATA__" in head and '"incidentUpdates"' in head


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every incident of the page."""
    intake = Intake(NAME, origin)
    text = decode_text(body, origin.media_type)
    data = script_with_id(text, "__NUXT_DATA__")
    if data is None:
        intake.problems.append(diagnose(body, origin, "a page with Nuxt data"))
        return intake.reading()
    flat = intake.json(data.encode(), Rows) or NO_ROWS
    budget = _Budget()
    found = [_value(flat, place, 0, budget) for place, value in enumerate(flat) if _is_incident(value)]
    return intake.reading(read_incidents(intake, found))


def _is_incident(value: object) -> bool:
    return isinstance(value, dict) and "incidentUpdates" in value


def _value(flat: Sequence[object], place: object, depth: int, budget: _Budget) -> object:
    """The value at a place with the values that it points to; None below the depth, or where there is no such place."""
    budget.left -= 1
    if not isinstance(place, int) or not 0 <= place < len(flat) or depth > _DEEPEST or budget.left < 0:
        return None
    value = flat[place]
    if isinstance(value, dict):
        return {key: _value(flat, inner, depth + 1, budget) for key, inner in value.items()}
    if isinstance(value, list):
        if len(value) == 2 and isinstance(value[0], str):
            # A tagged value: ["Date", text] holds its text, ["Reactive", place] and the like a place.
            return value[1] if isinstance(value[1], str) else _value(flat, value[1], depth + 1, budget)
        return [_value(flat, inner, depth + 1, budget) for inner in value]
    return value
