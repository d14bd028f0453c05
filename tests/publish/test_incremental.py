"""A build takes over what is left of earlier ones: its readings, its files, pieces of its lists. None of that may show."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import factories
import pytest
from bs4 import BeautifulSoup
from site_files import tree

from scraper.core.model import Dossier, RecordKind, Severity, Withdrawal
from scraper.edge.people.notes import load_notes
from scraper.edge.record import content as record
from scraper.edge.record.shelf import Shelf
from scraper.publish.preparation import Failure, prepare
from scraper.publish.tables import TABLES

SETTINGS = {
    "site.yml": "name: W\nbase_url: https://w.example/x/\nrepository: https://c.example/w\ncontact: https://w.example/p/\ntag_authority: w.example,2026\n",
    "providers.yml": "providers:\n  - {id: nimbus, name: Nimbus, homepage: https://nimbus.example/, components: [{id: chat, name: Nimbus Chat}]}\n"
    "  - {id: quarry, name: Quarry Cloud}\n  - {id: tern, name: Tern Mail}\n",
    "sources.yml": "sources:\n  - {id: nimbus-status, kind: status, url: https://status.nimbus.example/history.json, format: auto, providers: [nimbus], standing: official}\n",
}
KEPT = ("index", "pack", "people", "files", "layouts")
"""Endings of what lies between two builds."""
LONG_AGO = datetime(2026, 4, 1, tzinfo=UTC).timestamp()


class Desk:
    """A record on disk, a site that is built again and again, and one that is built anew."""

    def __init__(self, home: Path, root: Path) -> None:
        self.home, self.content = home, home / "content"
        for name in ("kept", "fresh"):
            shutil.copytree(root / "site", home / name / "site")
        self.content.mkdir()
        for name, text in SETTINGS.items():
            (self.content / name).write_text(text)
        shutil.copy(root / "content" / "taxonomy.yml", self.content)
        kept = (*factories.archive().dossiers, *factories.many_official(6).dossiers)
        self.held = {one.incident.id: one for one in kept}
        for one in kept:
            self.write(one)

    def write(self, dossier: Dossier) -> None:
        """Write an incident's files as a run does."""
        self.held[dossier.incident.id] = dossier
        record.save(self.content, record.incident_files(dossier.incident, dossier.documents))

    def settle(self) -> None:
        """Let the files lie for a while: a reading of what was just written is not believed."""
        for file in self.content.rglob("*.json"):
            os.utime(file, (LONG_AGO, LONG_AGO))

    def build(self, *, full: bool = False, name: str = "kept", sound: bool = True) -> dict[str, bytes]:
        site = self.home / name / "site"
        made = prepare(
            self.content,
            self.home / name / "cache",
            factories.NOW,
            report_file=None,
            base_url=None,
            full=full,
            site=site,
        )
        assert not isinstance(made, Failure)
        self.problems = made.problems
        assert sound == (not made.problems), made.problems
        done = made.build(out=self.home / name / "out", full=full)
        assert not isinstance(done, Failure), done
        self.last = done
        return tree(self.home / name / "out")

    def left(self, name: str, ending: str) -> list[Path]:
        """What lies between two builds."""
        return [one for folder in ("build", "cache") for one in (self.home / name / folder).glob(f"*.{ending}")]

    def anew(self) -> dict[str, bytes]:
        """The site as it is where nothing was left of an earlier build but what MkDocs made."""
        shutil.rmtree(self.home / "fresh" / "out", ignore_errors=True)
        for kept in KEPT:
            for file in self.left("fresh", kept):
                file.unlink()
        return self.build(name="fresh")


@pytest.fixture
def desk(tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    # The change of an inode cannot be set back, so what was just written counts as settled here.
    monkeypatch.setattr("scraper.edge.record.shelf._SETTLED", -(10**12))
    return Desk(tmp_path, root)


def some(desk: Desk, chance: random.Random) -> Dossier:
    listed = sorted(key for key, one in desk.held.items() if one.incident.kind is RecordKind.INCIDENT)
    return desk.held[chance.choice(listed)]


def retitle(desk: Desk, chance: random.Random) -> None:
    one = some(desk, chance)
    desk.write(replace(one, incident=replace(one.incident, title=f"Another title, number {chance.randrange(999)}")))


def grade(desk: Desk, chance: random.Random) -> None:
    one = some(desk, chance)
    desk.write(replace(one, incident=replace(one.incident, severity=chance.choice(list(Severity)))))


def blame(desk: Desk, chance: random.Random) -> None:
    one = some(desk, chance)
    desk.write(replace(one, incident=replace(one.incident, causes=(chance.choice(("capacity", "authentication")),))))


def withdraw(desk: Desk, chance: random.Random) -> None:
    one = some(desk, chance)
    gone = Withdrawal(factories.NOW - timedelta(days=1), "It was a drill.")
    desk.write(replace(one, incident=replace(one.incident, withdrawn=gone)))


def post(desk: Desk, chance: random.Random) -> None:
    one = some(desk, chance)
    held = next((document for document in one.documents if hasattr(document, "updates")), None)
    if held is not None:
        more = replace(
            held.updates[-1],
            id=f"v{chance.randrange(999)}",
            at=held.updates[-1].at + timedelta(minutes=5),
            state="monitoring",
        )
        others = tuple(document for document in one.documents if document is not held)
        desk.write(replace(one, documents=(*others, replace(held, updates=(*held.updates, more)))))


def add(desk: Desk, chance: random.Random) -> None:
    minute = chance.randrange(1440)
    identity = f"2026-04-{chance.randrange(1, 28):02d}-tern-{minute // 60:02d}{minute % 60:02d}"
    desk.write(factories.brief(identity, "tern", clock=f"{minute // 60:02d}:{minute % 60:02d}"))


def merge(desk: Desk, chance: random.Random) -> None:
    old, new = some(desk, chance).incident.id, some(desk, chance).incident.id
    if old != new:
        del desk.held[old]
        known = dict(record.load(desk.content)[0].aliases)
        pairs = {key: new if value == old else value for key, value in known.items()} | {old: new}
        record.save(desk.content, {**record.no_incident_files(old), **record.alias_file(pairs.items())})


def note(desk: Desk, chance: random.Random) -> None:
    one = some(desk, chance).incident.id
    folder = desk.content / "notes" / one
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "2026-04-24-context.md").write_text(
        f"---\nincident: {one}\nkind: context\nsources: [https://blog.nimbus.example/{chance.randrange(99)}]\n---\n\nWhat helped.\n"
    )


def rule(desk: Desk, chance: random.Random) -> None:
    one = some(desk, chance).incident.id
    folder = desk.content / "overrides"
    folder.mkdir(exist_ok=True)
    (folder / f"{one}.yml").write_text(
        "- op: retitle\n  title: As reviewed\n  reason: The first said too much.\n  by: a-reviewer\n"
    )


MOVES: tuple[Callable[[Desk, random.Random], None], ...] = (
    retitle, grade, blame, withdraw, post, add, merge, note, rule,
)  # fmt: skip


def test_whatever_changes_an_incremental_build_is_a_full_one(desk: Desk) -> None:
    chance = random.Random(5)
    desk.build()
    for move in chance.sample(MOVES, len(MOVES)):
        move(desk, chance)
        built, anew = desk.build(), desk.anew()
        assert built.keys() == anew.keys(), move.__name__
        assert [path for path in built if built[path] != anew[path]] == [], move.__name__


def test_one_change_reads_one_folder_and_makes_one_piece(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.build()
    read: list[str] = []
    monkeypatch.setattr(
        "scraper.edge.record.shelf.read_unit",
        lambda folder, unit, problems, was=record.read_unit: (read.append(unit), was(folder, unit, problems))[1],
    )
    rows: list[str] = []
    from scraper.publish import list_objects

    was = list_objects.row_of
    monkeypatch.setattr(list_objects, "row_of", lambda one, base: (rows.append(one.id), was(one, base))[1])
    one = desk.held["2024-01-01-nimbus-0400"]
    desk.write(replace(one, incident=replace(one.incident, title="Another")))
    desk.build()
    assert read == ["incidents/2024/01/2024-01-01-nimbus-0400"]
    assert rows.count("2024-01-01-nimbus-0400") >= 2
    assert rows.count("2024-01-01-nimbus-0200") <= 1  # for Parquet, which holds columns and no rows


def damaged(body: bytes, damage: str) -> bytes | None:
    middle = len(body) // 2
    return {
        "lost": None,
        "cut": body[:middle],
        "bits": body[:middle] + bytes(255 - sign for sign in body[middle : middle + 64]) + body[middle + 64 :],
        "foreign": b"\x93\x01\x02\x03",
    }[damage]


def test_what_is_kept_between_builds_may_be_damaged_in_any_way(desk: Desk) -> None:
    desk.build()
    one = desk.held["2024-01-01-nimbus-0400"]
    for number, damage in enumerate(("lost", "cut", "bits", "foreign")):
        for ending in KEPT:
            desk.write(replace(one, incident=replace(one.incident, title=f"Another, {number} {ending}")))
            (file,) = desk.left("kept", ending)
            body = damaged(file.read_bytes(), damage)
            file.unlink() if body is None else file.write_bytes(body)
            built = desk.build()
            assert f"Another, {number} {ending}".encode() in built["search.json"]
        assert built == desk.anew(), damage


def test_a_change_that_leaves_size_and_time_as_they_were_is_seen(desk: Desk) -> None:
    desk.settle()
    desk.build()
    file = desk.content / record.incident_folder("2024-01-01-nimbus-0400") / "incident.json"
    body = file.read_text()
    file.write_text(body.replace("errors", "faults"))
    os.utime(file, (LONG_AGO, LONG_AGO))
    assert len(body) == file.stat().st_size
    assert b"faults" in desk.build()["incidents/2024-01-01-nimbus-0400/index.html"]


def test_what_was_written_a_moment_before_it_was_read_is_read_again(tmp_path: Path, root: Path) -> None:
    desk = Desk(tmp_path, root)
    problems: list[object] = []
    for _ in range(2):
        list(Shelf(desk.content, tmp_path / "shelf", b"make").units(problems))
    assert not Shelf(desk.content, tmp_path / "shelf", b"make")._before


def test_a_dead_link_is_part_of_what_a_site_was_made_from(desk: Desk) -> None:
    note(desk, random.Random(5))
    (leaning,) = (one.sources[0] for one in load_notes(desk.content)[0])
    before = desk.build()
    record.keep_dead_links(desk.content, [leaning])
    after = desk.build()
    assert after == desk.anew()
    assert f"{leaning} is dead" in BeautifulSoup(after["wanted/index.html"], "lxml").get_text()
    made = [json.loads(tree["api/v1/index.json"])["built_from"]["input_hash"] for tree in (before, after)]
    assert made[0] != made[1]


def test_binding_a_month_moves_the_links_to_its_data(desk: Desk) -> None:
    identity = "2024-01-01-nimbus-0400"
    page = f"incidents/{identity}/index.html"
    assert f'content/incidents/2024/01/{identity}"'.encode() in desk.build()[page]
    record.bind(desk.content, 2025)
    assert b'content/incidents/2024/01.json"' in (built := desk.build())[page]
    assert built == desk.anew()


def test_a_build_that_prints_no_note_loads_nothing_for_notes_and_feeds() -> None:
    code = (
        "import sys; from scraper.publish import build, pages; from scraper.publish.page import modules; modules(pages);"
        "print([one for one in ('markdown', 'nh3', 'mkdocs', 'pyarrow', 'jsonschema_rs') if one in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_readings_of_other_code_are_not_believed(desk: Desk, tmp_path: Path) -> None:
    list(Shelf(desk.content, tmp_path / "shelf", b"one make").units([]))
    assert Shelf(desk.content, tmp_path / "shelf", b"one make")._before
    assert not Shelf(desk.content, tmp_path / "shelf", b"another")._before
    assert not Shelf(desk.home, tmp_path / "shelf", b"one make")._before


def test_a_shelf_gives_what_the_files_give(desk: Desk, tmp_path: Path) -> None:
    plain = record.load(desk.content)
    for _ in range(2):
        assert record.load(desk.content, shelf=Shelf(desk.content, tmp_path / "shelf", b"make")) == plain


def test_a_folder_that_cannot_be_written_costs_haste_only(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "no-folder").write_text("a file")
    shelf = Shelf(desk.content, tmp_path / "no-folder" / "shelf", b"make")
    assert record.load(desk.content, shelf=shelf) == record.load(desk.content)


def test_an_export_says_what_the_site_says(desk: Desk) -> None:
    site = desk.build()
    made = prepare(
        desk.content, desk.home / "cache", factories.NOW, report_file=None, base_url=None, site=desk.home / "kept" / "site"
    )  # fmt: skip
    assert not isinstance(made, Failure)
    assert not isinstance(made.export(desk.home / "data"), Failure)
    alone = tree(desk.home / "data")
    shared = {name: body for name, body in alone.items() if name in site}
    assert {name: site[name] for name in shared} == shared
    added = {f"data/{table.name}" for table in TABLES} | {"data/coverage"}
    assert {name.rpartition(".")[0] for name in alone.keys() - shared.keys()} == added - {"data/incidents"}
