"""What a text may be on: a module a topic, found by being there, which holds its words by language.

A module holds `WORDS`: by ISO 639-1 code the words, regular-expression fragments with "|" between. How they are joined, and
where a word may go on behind what is written, is told in `language/beside.py`.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache


@cache
def topics() -> Mapping[str, Mapping[str, str]]:
    """The words of every topic of this room, by its name and the language."""
    found: dict[str, Mapping[str, str]] = {}
    for module in pkgutil.iter_modules(__path__):
        held = importlib.import_module(f"{__name__}.{module.name}")
        found[module.name] = held.WORDS
    return found
