"""Languages of which a module of their own tells all that is known: found by being there, named by their ISO 639-1 code.

A module holds `LANGUAGE`: cue words (see `tongue.Tongue`), what a text in it is recognised by (its commonest words and the
letters that speak for it, or the script that alone tells it), and the country in whose clock its press writes.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from scraper.core.language.tongue import Tongue


@dataclass(frozen=True, slots=True)
class Further:
    """One language. `script`: a regular-expression class of its letters, empty where words tell it. `denies`: how somebody
    says that nothing is wrong.
    """

    tongue: Tongue
    small_words: str = ""
    letters: str = ""
    script: str = ""
    denies: str = ""
    region: str | None = None


@cache
def further() -> Mapping[str, Further]:
    """Every language of this room by its code."""
    found: dict[str, Further] = {}
    for module in pkgutil.iter_modules(__path__):
        held = importlib.import_module(f"{__name__}.{module.name}")
        found[module.name] = held.LANGUAGE
    return found
