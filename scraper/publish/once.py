"""Look-ups over a whole edition, made once for it however many pages, feeds and exports ask."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar
from weakref import ref

from scraper.publish.edition import Edition

_T = TypeVar("_T")


def once(make: Callable[[Edition], _T]) -> Callable[[Edition], _T]:
    """Remember the answer for the last edition asked about, as long as that edition lives. It is known by itself: to
    compare two editions by what they hold would cost more than most look-ups.
    """
    known: list[tuple[ref[Edition], _T]] = []

    @wraps(make)
    def told(edition: Edition) -> _T:
        if not known or known[0][0]() is not edition:
            known[:] = [(ref(edition, lambda _: known.clear()), make(edition))]
        return known[0][1]

    return told
