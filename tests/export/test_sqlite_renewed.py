"""The SQLite file takes over the rows of what did not change, and nobody can tell."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from scraper.core.model import Archive
from scraper.publish import tables
from scraper.publish.edition import Edition
from scraper.publish.export import sqlite
from tests.publish import factories


def archive(number: int = 9) -> Archive:
    """The small record, and some incidents more."""
    small = factories.archive()
    return replace(small, dossiers=(*small.dossiers, *factories.many_official(number).dossiers))


class Made:
    """The file of an edition, made anew or with what is left of an earlier one."""

    def __init__(self, edition: Edition, folder: Path) -> None:
        (self.output,) = sqlite.outputs(edition)
        self.place = folder / "made.sqlite"

    def renew(self, noted: bytes, left: Path | None) -> tuple[bytes, bytes]:
        self.place.unlink(missing_ok=True)
        note = self.output.make(self.place, noted, left)
        return self.place.read_bytes(), note

    def make(self) -> bytes:
        return self.renew(b"", None)[0]


@pytest.fixture
def left(tmp_path: Path) -> tuple[bytes, Path]:
    """What an earlier build noted, and the file it left."""
    body, note = Made(factories.edition(archive()), tmp_path).renew(b"", None)
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
def test_a_renewed_file_is_a_new_one(left: tuple[bytes, Path], change: str, tmp_path: Path) -> None:
    whole = Made(factories.edition(CHANGES[change](archive())), tmp_path)
    assert whole.renew(*left) == whole.renew(b"", None)
    assert whole.renew(*left)[0] == whole.make()


def test_only_rows_of_what_changed_are_made(
    left: tuple[bytes, Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    made: list[str] = []
    was = tables.row_of
    monkeypatch.setattr(tables, "row_of", lambda one, base: (made.append(one.id), was(one, base))[1])
    record = archive()
    whole = Made(factories.edition(retitled(record, -3)), tmp_path)
    whole.renew(*left)
    assert made == [record.dossiers[-3].incident.id]


@pytest.mark.parametrize("damage", ["cut", "foreign", "another", "lost", "note cut", "note of another"])
def test_what_is_left_may_be_damaged(left: tuple[bytes, Path], damage: str, tmp_path: Path) -> None:
    note, place = left
    if damage == "cut":
        place.write_bytes(place.read_bytes()[:5000])
    elif damage == "foreign":
        place.write_bytes(b"letters" * 999)
    elif damage == "another":
        place.write_bytes(Made(factories.edition(), tmp_path).make())
    elif damage == "lost":
        place.unlink()
    elif damage == "note cut":
        note = note[:-7]
    else:
        note = note[: len(note) // 2 // sqlite._NOTE.size * sqlite._NOTE.size]
    whole = Made(factories.edition(retitled(archive(), -3)), tmp_path)
    assert whole.renew(note, place)[0] == whole.make()
