"""What is made from a catalogue of providers once, however many pages are read with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from scraper.core.model import Provider

_More = ParamSpec("_More")
_Made = TypeVar("_Made")
_MOST = 64


def once_a_catalogue(
    make: Callable[Concatenate[tuple[Provider, ...], _More], _Made],
) -> Callable[Concatenate[tuple[Provider, ...], _More], _Made]:
    """The function, keeping what it made for the catalogues asked for last. These are told apart by identity: to hash
    every field of hundreds of providers for each page costs more than many a look-up is worth.
    """
    kept: dict[tuple[object, ...], tuple[tuple[Provider, ...], _Made]] = {}

    def made(providers: tuple[Provider, ...], /, *more: _More.args, **named: _More.kwargs) -> _Made:
        key = (id(providers), *more, *named.items())
        found = kept.get(key)
        if found is None:
            if len(kept) >= _MOST:
                kept.clear()
            # The catalogue is kept too: while it is, no other has its identity.
            found = kept[key] = (providers, make(providers, *more, **named))
        return found[1]

    return made
