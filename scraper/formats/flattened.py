"""JSON that was flattened: one array of values, in which the numbers inside objects and lists are places of other values.

Nuxt writes its pages' data so, and React Router, where the keys of objects are places as well (`_12`). A value can stand in
many places and point in circles: it is put together to a fixed depth, and only so many of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_MOST_VALUES = 200_000
_DEEPEST = 9
_PLACED = re.compile(r"_\d{1,7}")


class Flat:
    """One flattened array."""

    def __init__(self, values: Sequence[object]) -> None:
        self._values = values
        self._left = _MOST_VALUES

    def keys_at(self, place: int) -> frozenset[str]:
        """The keys of the object that stands at a place; none where no object does."""
        value = self._values[place]
        return frozenset(self._key(key) for key in value) if isinstance(value, dict) else frozenset()

    def value_at(self, place: object, depth: int = 0) -> object:
        """The value at a place with the values that it points to; None below the depth, or where there is no such place."""
        self._left -= 1
        if not isinstance(place, int) or not 0 <= place < len(self._values) or depth > _DEEPEST or self._left < 0:
            return None
        value = self._values[place]
        if isinstance(value, dict):
            return {self._key(key): self.value_at(inner, depth + 1) for key, inner in value.items()}
        return self._list(value, depth) if isinstance(value, list) else value

    def _list(self, value: list[object], depth: int) -> object:
        if len(value) == 2 and isinstance(value[0], str):
            # A tagged value: ["Date", text] holds its text, ["Reactive", place] and the like a place.
            tag, told = value
            return told if isinstance(told, str) or tag == "D" else self.value_at(told, depth + 1)
        return [self.value_at(inner, depth + 1) for inner in value]

    def _key(self, key: str) -> str:
        if not _PLACED.fullmatch(key) or int(key[1:]) >= len(self._values):
            return key
        named = self._values[int(key[1:])]
        return named if isinstance(named, str) else key
