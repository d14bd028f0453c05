"""How each platform lets its past be walked, from the newest page back; one module a platform, found by being there.

A module has `PLATFORMS` (families of formats it may apply to), `openings` (addresses to try, best first) and `read`
(what one page leads to). Nothing here asks the network; `pipeline/backfill.py` does.
"""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Protocol, cast
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from scraper.core.model import Capture, Source


@dataclass(frozen=True, slots=True)
class Lead:
    """The address of one incident told whole, and when it began where the page says so."""

    url: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page of a history. `earlier` is the address of the page before it in time; `oldest` how far back this page
    reaches; `names` what it lists, so that a page that repeats another one is known for the end. `whole`: the page
    itself tells its incidents in full and goes into the record.
    """

    names: frozenset[str]
    leads: tuple[Lead, ...] = ()
    earlier: str | None = None
    oldest: datetime | None = None
    whole: bool = False


class History(Protocol):
    """The face of a module of this package."""

    PLATFORMS: tuple[str, ...]

    def openings(self, source: Source) -> tuple[str, ...]:
        """Addresses of the newest page, the best first."""

    def read(self, capture: Capture, source: Source) -> Leaf | None:
        """What the page leads to, or None where it is no page of this history."""


@cache
def _histories() -> tuple[History, ...]:
    found = (importlib.import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__))
    return tuple(cast("History", module) for module in found if hasattr(module, "PLATFORMS"))


def histories_of(platform: str) -> tuple[History, ...]:
    """Ways into the past of a platform: those that name it first have the first word; `*` stands for any platform."""
    ranked = [(names.index(platform if platform in names else "*"), n, history)
              for n, history in enumerate(_histories())
              if platform in (names := history.PLATFORMS) or "*" in names]  # fmt: skip
    ranked.sort(key=lambda row: ("*" in row[2].PLATFORMS, row[0], row[1]))
    return tuple(history for _, _, history in ranked)


def site_of(url: str) -> str:
    """Scheme and host of an address, without a path."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def asked(url: str, **values: str) -> str:
    """The address with these values in its query; others stay as they are."""
    parts = urlsplit(url)
    query = {**dict(parse_qsl(parts.query, keep_blank_values=True)), **values}
    return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(query), ""))


def number_in(url: str, name: str, otherwise: int) -> int:
    """A number of the query."""
    value = dict(parse_qsl(urlsplit(url).query)).get(name, "")
    return int(value) if value.isdecimal() and len(value) < 9 else otherwise
