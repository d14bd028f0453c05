"""The SQLite file takes over the rows of what did not change, and nobody can tell."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from scraper.core.model import Archive
from scraper.publish import tables
from scraper.publish.edition import Edition
from scraper.publish.export import sqlite
from scraper.publish.outputs import Deferred
from tests.publish import factories


def archive(number: int = 9) -> Archive:
    """The small record, and some incidents more."""
    small = factories.archive()
    return replace(small, dossiers=(*small.dossiers, *factories.many_official(number).dossiers))


def output(edition: Edition) -> Deferred:
    (one,) = sqlite.outputs(edition)
    assert one.renew is not None
    return one


@pytest.fixture
def left(tmp_path: Path) -> tuple[bytes, Path]:
    """What an earlier build noted, and the file it left."""
    renew = output(factories.edition(archive())).renew
    assert renew is not None
    body, note = renew(b"", None)
    place = tmp_path / "a?b #1.sqlite"
    place.write_bytes(body)
    return note, place


def retitled(record: Archive, *places: int) -> Archive:
    dossiers = list(record.dossiers)
    for place in places:
        dossiers[place] = replace(dossiers[place], incident=replace(dossiers[place].incident, title="Another title"))
    return replace(record, dossiers=tuple(dossiers))


CHANGES = {
    "nothing": lambda one: one,
    "one": lambda one: retitled(one, -3),
    "first and last": lambda one: retitled(one, 0, -1),
    "every other": lambda one: retitled(one, *range(0, len(one.dossiers), 2)),
    "all": lambda one: retitled(one, *range(len(one.dossiers))),
    "one less": lambda one: replace(one, dossiers=one.dossiers[:-4] + one.dossiers[-3:]),
    "some more": lambda one: replace(one, dossiers=archive(14).dossiers),
    "none left": lambda one: replace(one, dossiers=()),
    "fewer posts": lambda one: replace(
        one,
        dossiers=tuple(
            replace(each, documents=each.documents[:1]) if number % 3 else each
            for number, each in enumerate(one.dossiers)
        ),
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_renewed_file_is_a_new_one(left: tuple[bytes, Path], change: str) -> None:
    whole = output(factories.edition(CHANGES[change](archive())))
    assert whole.renew is not None
    assert whole.renew(*left) == whole.renew(b"", None)
    assert whole.renew(*left)[0] == whole.make()


def test_only_rows_of_what_changed_are_made(left: tuple[bytes, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    was = tables.row_of
    monkeypatch.setattr(tables, "row_of", lambda one, base: (made.append(one.id), was(one, base))[1])
    record = archive()
    whole = output(factories.edition(retitled(record, -3)))
    assert whole.renew is not None
    whole.renew(*left)
    assert made == [record.dossiers[-3].incident.id]


@pytest.mark.parametrize("damage", ["cut", "foreign", "another", "lost", "note cut", "note of another"])
def test_what_is_left_may_be_damaged(left: tuple[bytes, Path], damage: str) -> None:
    note, place = left
    if damage == "cut":
        place.write_bytes(place.read_bytes()[:5000])
    elif damage == "foreign":
        place.write_bytes(b"letters" * 999)
    elif damage == "another":
        place.write_bytes(output(factories.edition()).make())
    elif damage == "lost":
        place.unlink()
    elif damage == "note cut":
        note = note[:-7]
    else:
        note = note[: len(note) // 2 // sqlite._NOTE.size * sqlite._NOTE.size]
    whole = output(factories.edition(retitled(archive(), -3)))
    assert whole.renew is not None
    assert whole.renew(note, place)[0] == whole.make()
