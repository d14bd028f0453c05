"""The facts we judge, one module each, found by being there.

A module has `FACT` (the name of the fact), `ORDER` (lower is judged first; a later one may look at what was reached)
and `judge`.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import Protocol, cast

import scraper.core.verdicts as package
from scraper.core.judging.weighing import Hearing
from scraper.core.model import Verdict


class Fact(Protocol):
    """The face of a fact's module."""

    FACT: str
    ORDER: int

    def judge(self, hearing: Hearing) -> Verdict | None:
        """The verdict, or None where nobody says anything about the fact."""


@cache
def facts() -> tuple[Fact, ...]:
    """All facts, in the order in which they are judged."""
    loaded = (importlib.import_module(f"{package.__name__}.{m.name}") for m in pkgutil.iter_modules(package.__path__))
    found = [cast("Fact", module) for module in loaded if hasattr(module, "FACT")]
    return tuple(sorted(found, key=lambda f: (f.ORDER, f.FACT)))
