"""The record on disk as a run reaches for it: units are read once, when something in them is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import TypeVar, overload

from scraper.core.ids import is_incident_id
from scraper.core.model import OfficialRecord
from scraper.edge.record.content import incident_folder
from scraper.edge.record.index import key, names_of
from scraper.edge.record.record_files import Unit
from scraper.edge.record.stock import Stock

_T = TypeVar("_T")
_D = TypeVar("_D")


class Reach:
    """What `take` was given of the stock, and what is still there. Without a stock there is nothing on disk."""

    def __init__(self, stock: Stock | None, take: Callable[[Unit], None]) -> None:
        self.stock = stock
        self._take = take
        self._units: set[str] = set()

    def read(self, units: Iterable[str]) -> None:
        """Read units that were not read before."""
        for path in units:
            unit = self.stock.unit(path) if self.stock is not None and path not in self._units else None
            self._units.add(path)
            if unit is not None:
                self._take(unit)

    def read_under(self, *keys: int) -> None:
        """Read everything that the record has under the keys."""
        if self.stock is not None:
            self.read(self.stock.find(keys))

    def read_incident(self, name: str) -> None:
        """Read an incident, if there is one of the name."""
        if is_incident_id(name) and name in self.incidents():
            self.read((incident_folder(name),))

    def read_all(self) -> None:
        """Read the whole record."""
        self.read(self.stock.every() if self.stock is not None else ())

    def read_ruled(self) -> None:
        """Read every incident that people had a hand in."""
        self.read(self.stock.ruled() if self.stock is not None else ())

    def read_shown(self, source: str, begun: tuple[datetime, datetime], but: frozenset[str]) -> None:
        """Read the records of a source that began between two instants, but for these by the provider's own id; and those
        of which that id does not tell enough.
        """
        if self.stock is not None:
            self.read(self.stock.begun_between(source, *begun, frozenset(key("native", name) for name in but)))
            self.read_under(key("odd", source))

    def read_begun(self, source: str, begun: tuple[datetime, datetime]) -> None:
        """Read the records of a source that began between two instants."""
        if self.stock is not None:
            self.read(self.stock.begun_between(source, *begun, frozenset()))

    def read_open(self, source: str) -> None:
        """Read the records of a source that are open."""
        self.read_under(key("open", source))

    def records_by(self, kind: str, name: str) -> Iterator[OfficialRecord]:
        """Records by a name that their page gives them (`names_of`), looked at where they are: most of what a page shows
        is known, and need not come into memory with all that stands around it.
        """
        for path in self.stock.find((key(kind, name),)) if self.stock is not None else ():
            if self.stock is not None and (path not in self._units or path in self.stock.withheld):
                yield from (r for r in self.stock.records(path) if (kind, name) in names_of(r))

    def incidents(self) -> frozenset[str]:
        """The ids of all incidents on disk."""
        return self.stock.incidents() if self.stock is not None else frozenset()

    def mended(self) -> frozenset[str]:
        """The ids of incidents that could not be read before, and now can."""
        paths = self.stock.mended if self.stock is not None else ()
        return frozenset(p.rpartition("/")[2] for p in paths if p.startswith("incidents/"))

    def knows(self, one: int) -> bool:
        """Whether the record on disk has anything under a key."""
        return self.stock is not None and self.stock.knows(one)

    def sees(self, source: str) -> bool:
        """Whether a source has shown an official record."""
        return self.stock is not None and self.stock.sees(source)


class Reached(dict[str, _T]):
    """Values by name. A name that is not there is asked of `reach` once, which puts in what it finds. What is iterated
    over is what is in memory.
    """

    def __init__(self, reach: Callable[[str], None]) -> None:
        super().__init__()
        self._reach = reach
        self._asked: set[str] = set()

    def ask(self, name: str) -> None:
        """Let everything that bears the name be in memory, also where some of it is already."""
        if name not in self._asked:
            self._asked.add(name)
            self._reach(name)

    def __missing__(self, name: str) -> _T:
        self.ask(name)
        if super().__contains__(name):
            return super().__getitem__(name)
        raise KeyError(name)

    def __contains__(self, name: object) -> bool:
        if super().__contains__(name):
            return True
        if isinstance(name, str):
            self.ask(name)
        return super().__contains__(name)

    def held(self, name: str) -> bool:
        """Whether it is in memory."""
        return super().__contains__(name)

    @overload
    def get(self, name: str, default: None = None, /) -> _T | None: ...
    @overload
    def get(self, name: str, default: _T, /) -> _T: ...
    @overload
    def get(self, name: str, default: _D, /) -> _T | _D: ...
    def get(self, name: str, default: object = None, /) -> object:
        """The value, or the default."""
        return super().__getitem__(name) if name in self else default

    @overload
    def pop(self, name: str, /) -> _T: ...
    @overload
    def pop(self, name: str, default: _T, /) -> _T: ...
    @overload
    def pop(self, name: str, default: _D, /) -> _T | _D: ...
    def pop(self, name: str, *default: object) -> object:
        """Take a value out; it does not come back."""
        self.ask(name)
        return super().pop(name, *default)
