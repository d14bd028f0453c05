"""What people wrote, as it was last read: it stands in for what cannot be read now, so that nothing that was published
of it goes because of a slip in a file (decision 0050).

An item with a mistake in it is left out of the settings, and a note or an override file with one is left out whole. What
the last reading had of them is taken instead, beside the problem that names the mistake. What somebody removed from a file
that can be read is gone.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol, TypeVar

import msgspec

from scraper.core.model import Note, Override, Problem
from scraper.edge.people.config import Config
from scraper.edge.record.shelf import AS_BEFORE
from scraper.edge.sealed import read_sealed, write_sealed


@dataclass(frozen=True, slots=True)
class Written:
    """The settings, notes and overrides of a record, and what is wrong with the files they come from; `absent` names the
    files of settings that are not there and of which nothing was ever read: worth a word, and no loss.
    """

    config: Config
    notes: tuple[Note, ...]
    overrides: tuple[Override, ...]
    problems: tuple[Problem, ...]
    absent: tuple[Problem, ...] = ()


class _Kept(msgspec.Struct, frozen=True):
    content: str
    config: Config
    notes: tuple[Note, ...]
    overrides: tuple[Override, ...]


class _Named(Protocol):
    @property
    def id(self) -> str: ...


_Item = TypeVar("_Item")
_NamedItem = TypeVar("_NamedItem", bound=_Named)


def with_last_reading(content: Path, now: Written, place: Path) -> Written:
    """What people wrote in `content`, with what was last read, and kept at `place`, of that which cannot be read now."""
    name = os.fsencode(content.resolve()).decode("utf-8", "backslashreplace")
    before = _read(place, name)
    made = _completed(content, now, before) if before and now.problems else now
    kept = _Kept(name, made.config, made.notes, made.overrides)
    if kept != before:
        with suppress(OSError):  # a cache that cannot be written costs the next build what it would have known
            write_sealed(place, kept)
    absent = tuple(one for one in made.problems if one.code == "missing_file" and one in now.problems)
    return replace(made, problems=tuple(one for one in made.problems if one not in absent), absent=absent)


def _read(place: Path, name: str) -> _Kept | None:
    found = read_sealed(place, _Kept)
    return found if found and found.content == name else None


def _completed(content: Path, now: Written, before: _Kept) -> Written:
    wrong = {one.where for one in now.problems}
    used: set[str] = set()

    def named(*names: str) -> set[str]:
        """Of these files those with a mistake; a name that ends in a stroke is a folder's."""
        places = [str(content / name) + ("/" if name.endswith("/") else "") for name in names]
        return {
            where for where in wrong if any(where == p or (p.endswith("/") and where.startswith(p)) for p in places)
        }

    def items(read: tuple[_NamedItem, ...], earlier: tuple[_NamedItem, ...], *names: str) -> tuple[_NamedItem, ...]:
        known, files = {one.id for one in read}, named(*names)
        lacking = [one for one in earlier if one.id not in known] if files else []
        used.update(files if lacking else ())
        return (*read, *lacking)

    def whole(read: tuple[_Item, ...], earlier: tuple[_Item, ...], file: Callable[[_Item], str]) -> tuple[_Item, ...]:
        back = [one for one in earlier if file(one) in wrong]
        used.update(map(file, back))
        replaced = {file(one) for one in back}
        return (*(one for one in read if file(one) not in replaced), *back)

    config = replace(
        now.config,
        sources=_by_id(items(now.config.sources, before.config.sources, "sources.yml", "providers.d/")),
        providers=_by_id(items(now.config.providers, before.config.providers, "providers.yml", "providers.d/")),
        taxonomy=items(now.config.taxonomy, before.config.taxonomy, "taxonomy.yml"),
    )
    notes = sorted(whole(now.notes, before.notes, lambda one: str(content / one.path)), key=lambda one: one.path)
    overrides = whole(now.overrides, before.overrides, lambda one: str(content / "overrides" / f"{one.incident}.yml"))
    return Written(config, tuple(notes), _in_order(overrides), _told(now.problems, used))


def _by_id(items: Iterable[_NamedItem]) -> tuple[_NamedItem, ...]:
    return tuple(sorted(items, key=lambda one: one.id))


def _in_order(overrides: Iterable[Override]) -> tuple[Override, ...]:
    """In the order of files, and as they stand in each."""
    return tuple(sorted(overrides, key=lambda one: one.incident))


def _told(problems: Iterable[Problem], used: Collection[str]) -> tuple[Problem, ...]:
    return tuple(replace(one, message=one.message + AS_BEFORE) if one.where in used else one for one in problems)
