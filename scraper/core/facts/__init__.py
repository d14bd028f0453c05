"""One file a claim kind, found by being there."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Protocol, cast

from scraper.core.model import Claim

if TYPE_CHECKING:
    from scraper.core.articles.passages import Reading


class ClaimKind(Protocol):
    """The face of a module of this package that finds one kind of claim."""

    KIND: str

    def find(self, reading: Reading) -> Iterator[Claim]:
        """Claims of this kind in the order of the text."""


@cache
def kinds() -> tuple[ClaimKind, ...]:
    """All claim kinds by name: the modules of this package that hold `KIND`."""
    found = []
    for module in pkgutil.iter_modules(__path__):
        loaded = importlib.import_module(f"{__name__}.{module.name}")
        if hasattr(loaded, "KIND"):
            found.append(cast("ClaimKind", loaded))
    return tuple(sorted(found, key=lambda kind: kind.KIND))
