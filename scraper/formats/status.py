"""What every status format gives and takes, and the registry that finds it.

A format is one module of this package with `NAME`, `PRIORITY` (lower is asked first), `sniff` and `parse`. It may also
say `ONLY_NOW = True` (its documents never show what is over), `LISTS` (how many incidents they hold, by ids like
`LISTED_IDS`), `NAMED_BY_POSTS = True` (an incident is called by the oldest of its posts still shown) and `names_at(url)`
(where else the components have their names). It is found by being there; no list names it.

What many platforms share has one word each: items, names and entries are taken by `intake`, posts are dated and put
together in `records`, states, grades and levels read in `labels`, times in `stamps`. A format tells what is its
platform's own.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from typing import Protocol, cast

import scraper.formats as package
from scraper.core.model import NOT_SAID, ComponentLevel, Overall, Problem, RecordKind, StatusIncident
from scraper.core.model.states import CLOSED
from scraper.core.records.first_instant import first_instant


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a body came from. `options` are per-source settings a format may read (name, value); `names` are what the
    page's components are called, by the ids it gives them, where another document of the page tells.
    """

    source: str
    provider: str
    url: str
    media_type: str = ""
    retrieved: datetime | None = None
    options: tuple[tuple[str, str], ...] = ()
    names: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class StatusReading:
    """One body, read. `whole_timelines` is False where a format shows only the newest post of an incident, so that a
    missing post proves nothing. `components` are levels now, where the page gives them. `healthy` is False when the
    body is no proof that the page works (empty channel, stale build date): silence is never operational. `names` are what
    components are called by their ids, on platforms whose other documents give the ids alone. `overall` is what the page
    says of itself as a whole.
    """

    format: str
    incidents: tuple[StatusIncident, ...] = ()
    problems: tuple[Problem, ...] = ()
    components: tuple[ComponentLevel, ...] = ()
    whole_timelines: bool = True
    healthy: bool = True
    names: tuple[tuple[str, str], ...] = ()
    overall: Overall = NOT_SAID


class StatusFormat(Protocol):
    """The face of a format module."""

    NAME: str
    PRIORITY: int

    def sniff(self, body: bytes, origin: Origin) -> bool:
        """Whether the body looks like this format; cheap, never raises."""

    def parse(self, body: bytes, origin: Origin) -> StatusReading:
        """Records and problems; a bad item is a problem and its siblings live. Never raises on any bytes."""


@cache
def formats() -> tuple[StatusFormat, ...]:
    """All status formats by priority, then name."""
    found = []
    for module in pkgutil.iter_modules(package.__path__):
        loaded = importlib.import_module(f"{package.__name__}.{module.name}")
        if hasattr(loaded, "NAME") and hasattr(loaded, "PRIORITY"):
            found.append(cast("StatusFormat", loaded))
    return tuple(sorted(found, key=lambda f: (f.PRIORITY, f.NAME)))


def list_length(reading: StatusReading) -> int | None:
    """How many incidents the document holds at most, newest first, and always does where there are that many; None where
    that is not known. A format tells it by `LISTS`, of pages whose ids are all like `LISTED_IDS`: those who imitate a
    platform list as many as they like.
    """
    form = next((one for one in formats() if reading.format == one.NAME), None)
    length: int | None = getattr(form, "LISTS", None)
    pattern = re.compile(getattr(form, "LISTED_IDS", ""))
    return length if all(pattern.fullmatch(found.id) for found in reading.incidents) else None


def names_address(url: str) -> str:
    """Where the page that answers at `url` names its components, if that is another address; else empty. A format tells
    it by a function `names_at`.
    """
    ways = (getattr(one, "names_at", None) for one in formats())
    return next((found for way in ways if way and (found := str(way(url)))), "")


def read_status(body: bytes, origin: Origin, name: str = "auto") -> StatusReading:
    """Read a body in the named format, or in the first one that recognises it.

    A body that no format knows, or an unknown name, is a reading with one problem (`unknown_format`). An incident of which
    no time can be read is left out, with a problem (`bad_item`).
    """
    for candidate in formats():
        if name == candidate.NAME or (name == "auto" and candidate.sniff(body, origin)):
            return _dated(candidate.parse(body, origin), origin)
    if name == "auto":
        message = "no status format recognises this body" if body.strip() else "the body is empty"
        remedy = "look at the address in a browser; if the page names a feed or JSON, give that address"
    else:
        message = f"there is no status format {name!r}"
        remedy = "formats: " + ", ".join(f.NAME for f in formats())
    problem = Problem("unknown_format", origin.url or origin.source, message, remedy, origin.source)
    return StatusReading("unknown", problems=(problem,), healthy=False)


def _dated(reading: StatusReading, origin: Origin) -> StatusReading:
    """The reading without what no time can be read of: no day of ours stands in for when it was, and the day we read it is
    none. With the problem nothing counts as missing, so what is known of such an incident stays. Whether all is well is not
    known where it is open, or nothing else was read.
    """
    kept = tuple(one for one in reading.incidents if first_instant(one) is not None)
    lost = [one for one in reading.incidents if first_instant(one) is None]
    if not lost:
        return reading
    blind = not kept or any(one.kind is RecordKind.INCIDENT and one.state not in CLOSED for one in lost)
    where, remedy = origin.url or origin.source, "report it to the page's owner"
    problems = (
        Problem("bad_item", where, f"item {one.id!r:.80}: it has no readable time", remedy, origin.source)
        for one in lost
    )
    healthy = reading.healthy and not blind
    return replace(reading, incidents=kept, problems=(*reading.problems, *problems), healthy=healthy)
