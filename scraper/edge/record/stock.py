"""The record on disk, of which a run reads what it needs: units found by an index, which is made again where it is not
of this record.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from scraper.core.model import Document, Incident, OfficialRecord, Problem
from scraper.edge.record import content as record
from scraper.edge.record.index import Index, Rows, rows_of
from scraper.edge.record.record_files import (
    ALIASES,
    Unit,
    files_of_unit,
    is_there,
    month_of,
    months_in,
    read_records,
    read_unit,
    spoiled_problem,
    unit_of,
    units_in,
    units_unbound,
)
from scraper.edge.record.stamps import TAKEN, read_stamps, stamp_problem
from scraper.edge.record.volumes import has_volume, is_spoiled

_T = TypeVar("_T")

INDEX = "index.sqlite"
"""Name of the index in the cache."""


class Stock:
    """The record of a folder. `index` is where its index is kept; without it, or where that place cannot be used, it is
    made anew from the whole record and kept in memory.
    """

    def __init__(self, content: Path, index: Path | None = None) -> None:
        self.content = content
        self.problems: list[Problem] = []
        self.damaged: dict[str, Problem] = {}
        """Units that cannot be read, with what is wrong with them."""
        self.withheld: dict[str, Problem] = {}
        """Units that can be read and are not to be touched, with the file of people's that has to be mended first."""
        self.kept_back: dict[str, tuple[Document, Problem]] = {}
        """The documents of those that were asked for."""
        self.bars: Callable[[Incident], Problem | None] = lambda _: None
        """Tells what has to be mended before an incident may be touched; None where nothing has."""
        self.mended: tuple[str, ...] = ()
        """Units that could not be read when the index was last looked into, and now can."""
        record.recover(content)
        self.spoiled = {m: spoiled_problem(m) for m in months_in(content) if is_spoiled(content, m)}
        self.problems += self.spoiled.values()
        self.aliases = record.aliases_of(content, self.problems)
        self.knows_aliases = not any(problem.where == ALIASES for problem in self.problems)
        """Whether all of `aliases.json` could be read, so that it may be written."""
        self._stamps: dict[str, int] = {}
        self._index = self._opened(index)
        self._incidents: frozenset[str] | None = None

    # --- the index

    def _opened(self, path: Path | None) -> Index:
        for place in (path, path, None):
            try:
                index = Index(place)
                self._bring_up(index)
            except (sqlite3.OperationalError, OSError):
                if place is None:
                    raise
                # No room, or no right to write there; without a place for it the index is made in memory.
                return self._opened(None)
            except sqlite3.DatabaseError:
                if place is None:
                    raise
                # Half a file, or none of ours: it holds nothing that the record does not.
                place.unlink(missing_ok=True)
            else:
                return index
        raise AssertionError  # memory does not refuse

    def _bring_up(self, index: Index) -> None:
        """Read the months that are not those the index was made of; add up the stamps of the rest."""
        known, made, held = read_stamps(self.content) or {}, index.stamps(), index.paths_by_month()
        there, hurt = months_in(self.content), index.damaged()
        changed = [
            m
            for m in there
            if m in self.spoiled or m not in known or made.get(m) != known[m] or not self._holds(m, held.get(m, set()))
        ]
        gone = sorted((made.keys() | held.keys()) - set(there))
        if changed or gone:
            with record.uncollected(), index.change():
                for month in gone:
                    index.drop_month(month)
                for month in changed:
                    self._read_month(index, month)
        for path in index.damaged():
            self._hurt(path)
        self.mended = tuple(sorted(set(hurt) - self.damaged.keys()))
        hurt_months = {month_of(p) for p in index.damaged()} | self.spoiled.keys()
        found = index.stamps()
        self.problems += (
            stamp_problem(m, TAKEN)
            for m in sorted({*changed, *gone} - hurt_months)
            if m in known and found.get(m, 0) != known[m]
        )
        self._stamps = found | {m: known.get(m, 0) for m in hurt_months}

    def _holds(self, month: str, units: set[str]) -> bool:
        """Whether a month has these units and no others. Of one that is bound nobody can take some away."""
        return has_volume(self.content, month) or units == set(units_unbound(self.content, month))

    def _read_month(self, index: Index, month: str) -> None:
        index.drop_month(month)
        for path in units_in(self.content, month):
            unit = read_unit(self.content, path, [])
            if unit or not self._is_bare(path):
                index.put(path, month, rows_of(unit) if unit else Rows(damaged=True))
        index.stamp(month, record.month_stamp(self.content, month))

    def _is_bare(self, unit: str) -> bool:
        """Whether a unit is a folder without files, as removing them leaves it (and git does not): it bears no id."""
        return (self.content / unit).is_dir() and not self._is_there(unit)

    def _is_there(self, unit: str) -> bool:
        """Whether a unit has a file, be it legible or not, or is a file where a folder should be."""
        files = files_of_unit(self.content, unit)
        return (self.content / unit).is_file() or any(is_there(self.content, file) for file in files)

    def _asked(self, question: Callable[[Index], _T]) -> _T:
        """The answer of the index; one that turns out to be damaged is made anew, in memory."""
        try:
            return question(self._index)
        except sqlite3.Error:
            self._let_go()
            self._index = self._opened(None)
            return question(self._index)

    def _let_go(self) -> None:
        self._index.close()
        if self._index.path is not None:
            with suppress(OSError):
                self._index.path.unlink(missing_ok=True)

    # --- what it answers

    def incidents(self) -> frozenset[str]:
        """The ids of all incidents."""
        if self._incidents is None:
            paths = self._asked(lambda index: index.paths())
            self._incidents = frozenset(p.rpartition("/")[2] for p in paths if p.startswith("incidents/"))
        return self._incidents

    def find(self, keys: Iterable[int]) -> list[str]:
        """Paths of the units that have something under one of the keys (`index.key`)."""
        asked = list(keys)
        return self._asked(lambda index: index.find(asked))

    def knows(self, key: int) -> bool:
        """Whether the record has anything under a key."""
        return self._asked(lambda index: index.knows(key))

    def ruled(self) -> list[str]:
        """Paths of the incidents that people had a hand in."""
        return self._asked(lambda index: index.ruled())

    def every(self) -> list[str]:
        """Paths of all units."""
        return self._asked(lambda index: index.paths())

    def sees(self, source: str) -> bool:
        """Whether a source has shown an official record."""
        return self._asked(lambda index: index.sees(source))

    def begun_between(self, source: str, begin: datetime, end: datetime, but: frozenset[int]) -> list[str]:
        """Units of records of a source that began between two instants, but for those of these native ids."""
        return self._asked(lambda index: index.begun_between(source, begin, end, but))

    def last_seen(self, source: str) -> datetime | None:
        """When something of a source was last seen to be new, as the record tells it."""
        return self._asked(lambda index: index.last_seen(source))

    def unit(self, path: str) -> Unit | None:
        """What a unit says; None where it is damaged, which is a problem, told once, or is withheld."""
        unit = read_unit(self.content, path, [])
        if unit is not None and self._is_withheld(path, unit):
            return None
        if unit is None and path not in self.damaged and self._hurt(path):
            # The month is to be read again by the next run: by then this may have been mended.
            month = month_of(path + "/")
            with suppress(sqlite3.Error), self._index.change():
                self._index.put(path, month, Rows(damaged=True))
                self._index.stamp(month, 0)
        return unit

    def _is_withheld(self, path: str, unit: Unit) -> bool:
        if path not in self.withheld and unit.incident is not None and (found := self.bars(unit.incident)):
            self.withheld[path] = found
        problem = self.withheld.get(path)
        if problem is not None:
            self.kept_back.update((document.id, (document, problem)) for document in unit.documents)
        return problem is not None

    def _hurt(self, path: str) -> bool:
        """Name a unit that is there and cannot be read; whether it is."""
        wrong: list[Problem] = []
        read_unit(self.content, path, wrong)
        if not wrong or not self._is_there(path):
            return False
        self.damaged[path] = wrong[0]
        self.problems += wrong
        return True

    def records(self, path: str) -> tuple[OfficialRecord, ...]:
        """The official records of a unit, without the rest of it."""
        found = read_records(self.content, path)
        if not found:
            self.unit(path)
        return found

    # --- writing

    def save(self, changes: Mapping[str, bytes | None]) -> int:
        """Write a change as one; returns how many files differ now. Raises OSError when the disk refuses."""
        written = record.save(self.content, changes, self._stamps)
        if written:
            self._stamps, self._incidents = read_stamps(self.content) or {}, None
            try:
                self._note(changes)
            except (sqlite3.Error, OSError):
                self._let_go()
        return written

    def _note(self, changes: Mapping[str, bytes | None]) -> None:
        """Bring the index up to what was written; were this never to happen, the stamps would tell."""
        units = sorted({unit_of(path) for path in changes if path != ALIASES})
        with self._index.change():
            for path in units:
                unit = read_unit(self.content, path, [])
                if unit is None:
                    self._index.drop(path)
                else:
                    self._index.put(path, month_of(path + "/"), rows_of(unit))
            for month in {month_of(path + "/") for path in units}:
                self._index.stamp(month, self._stamps.get(month, 0))
