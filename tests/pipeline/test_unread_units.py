"""A file of the record that cannot be read loses nothing, doubles nothing, and is named until it is mended."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scraper.core.ids import is_of_provider
from scraper.edge.captures.recordings import read_recorded
from scraper.edge.people.config import load
from scraper.edge.record.content import bind
from scraper.edge.record.content import load as load_record
from scraper.edge.record.stamps import STAMPS
from scraper.pipeline.replaying import moments_of
from scraper.pipeline.run import files_of, open_record, run, write
from tests.in_process import reading_once

ROOT = Path(__file__).resolve().parents[2]
SNAPSHOT = ROOT / "tests" / "replay" / "snapshot"
NOW = datetime(2026, 4, 28, 18, 20, tzinfo=UTC)


def tree(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes()
        for part in ("incidents", "unplaced")
        for p in sorted((folder / part).rglob("*"))
        if p.is_file()
    }


def replayed(folder: Path, extract, until: int | None = None):
    """What is recorded, once more; the report."""
    config, _ = load(folder)
    holdings, problems = open_record(folder, folder.parent / "cache")
    moments = moments_of(read_recorded(SNAPSHOT)[0][:until], {s.id: s for s in config.sources})
    return problems, write(folder, run(holdings, config, moments, extract, NOW)).report


@pytest.fixture(scope="module")
def extract():
    with reading_once() as reading:
        yield reading


@pytest.fixture(scope="module")
def laid(tmp_path_factory, extract):
    """The record of the first recordings, and of all of them."""

    def lay(until: int | None) -> Path:
        folder = tmp_path_factory.mktemp("laid") / "content"
        shutil.copytree(ROOT / "tests" / "replay" / "content", folder)
        replayed(folder, extract, until)
        return folder

    return lay(14), lay(None)


def harmed(folder: Path, name: str) -> Path:
    """An incident's file, cut in half."""
    official = [p for p in sorted(folder.glob("incidents/*/*/*/docs.json")) if b'"native_id"' in p.read_bytes()]
    path = official[-1].with_name(name)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    return path


def records(folder: Path) -> list[tuple[str, ...]]:
    """The official records and articles that stand together. (What waited is founded later, and may then bear a time that
    was not known at first.)
    """
    archive, _ = load_record(folder)
    return sorted(tuple(sorted(d.id for d in dossier.documents)) for dossier in archive.dossiers)


CASES = [
    (known, name, (i + j) % 2 == 0)
    for i, known in enumerate(("stamps and index", "stamps alone", "neither"))
    for j, name in enumerate(("docs.json", "incident.json"))
]
"""What is known, which file is harmed, whether there is news: every two of them together."""


@pytest.mark.parametrize("case", CASES)
def test_an_incident_that_cannot_be_read_is_neither_doubled_nor_overwritten(tmp_path, laid, extract, case):
    (known, name, news), (first, whole) = case, laid
    folder = tmp_path / "content"
    shutil.copytree(first if news else whole, folder)
    if known == "stamps and index":
        shutil.copytree((first if news else whole).parent / "cache", tmp_path / "cache")
    if known == "neither":
        (folder / STAMPS).unlink()
    path = harmed(folder, name)
    body = path.read_bytes()
    good = ((first if news else whole) / path.relative_to(folder)).read_bytes()
    for _ in range(2):
        problems, report = replayed(folder, extract)
        told = {p.where for p in (*problems, *report.problems) if p.code == "machine_file"}
        # Where nothing asked for it, a run need not have looked.
        assert told <= {path.relative_to(folder).as_posix()}
        assert told or (name == "incident.json" and known == "stamps and index")
        assert path.read_bytes() == body
        assert len(records(folder)) <= len(records(whole))
        placed = [d for together in records(folder) for d in together if d.startswith("r-")]
        assert len(placed) == len(set(placed))
    path.write_bytes(good)
    problems, report = replayed(folder, extract)
    assert not [p for p in (*problems, *report.problems) if p.code == "machine_file"]
    assert records(folder) == records(whole)
    if not news:
        assert {p: b for p, b in tree(folder).items() if p != STAMPS} == {
            p: b for p, b in tree(whole).items() if p != STAMPS
        }


def newest(folder: Path) -> Path:
    """The folder of the last incident with an official record."""
    return [p for p in sorted(folder.glob("incidents/*/*/*/docs.json")) if b'"native_id"' in p.read_bytes()][-1].parent


@pytest.mark.parametrize(
    "case",
    [("rename", "{id}-b", True), ("copy", "{id}-b", False), ("rename", "../01/{id}", False)],
    ids=["renamed", "copied", "in another month"],
)
def test_an_incident_in_a_folder_of_another_name_is_named_and_not_doubled(tmp_path, laid, extract, case):
    (act, name, known), (first, whole) = case, laid
    folder = tmp_path / "content"
    shutil.copytree(first, folder)
    if known:
        shutil.copytree(first.parent / "cache", tmp_path / "cache")
    place = newest(folder)
    other = place.parent / name.format(id=place.name)
    other.parent.mkdir(exist_ok=True)
    other = other.resolve()
    shutil.copytree(place, other)
    if act == "rename":
        shutil.rmtree(place)
    for _ in range(2):
        problems, report = replayed(folder, extract)
        told = {p.where for p in (*problems, *report.problems) if p.code == "machine_file"}
        assert told == {f"{other.relative_to(folder).as_posix()}/incident.json"}
        together = [d for documents in records(folder) for d in documents if d.startswith("r-")]
        assert len(together) == len(set(together))
    if act == "rename":
        shutil.copytree(other, place)
    shutil.rmtree(other)
    problems, report = replayed(folder, extract)
    assert not [p for p in (*problems, *report.problems) if p.code == "machine_file"]
    assert records(folder) == records(whole)


@pytest.mark.parametrize("left", ["nothing", "an empty folder"])
def test_an_incident_that_somebody_removed_is_told_once_and_leaves_its_id(tmp_path, laid, extract, left):
    folder, cache = tmp_path / "content", tmp_path / "cache"
    shutil.copytree(laid[1], folder)
    place = newest(folder)
    shutil.rmtree(place)
    if left == "nothing":
        shutil.copytree(laid[1].parent / "cache", cache)
    else:
        place.mkdir()
    holdings, problems = open_record(folder, cache)
    assert [(p.code, place.parent.name in p.message) for p in problems] == [("stamp", True)]
    assert place.name not in holdings.reach.stock.incidents()
    write(folder, run(holdings, load(folder)[0], [], extract, NOW))
    assert open_record(folder, cache)[1] == ()


@pytest.mark.parametrize("left", ["empty files", "a file"])
def test_an_incident_of_which_nothing_is_left_to_read_is_not_founded_again(tmp_path, laid, extract, left):
    folder = tmp_path / "content"
    shutil.copytree(laid[1], folder)
    place = newest(folder)
    if left == "a file":
        shutil.rmtree(place)
        place.write_text("")
    else:
        for name in ("incident.json", "docs.json"):
            (place / name).write_bytes(b"")
    before = tree(folder)
    problems, report = replayed(folder, extract)
    assert any(place.name in p.where for p in (*problems, *report.problems) if p.code == "machine_file")
    assert tree(folder).keys() == before.keys()


@pytest.mark.parametrize(
    ("body", "left"),
    [
        ('<<<<<<< HEAD\n{"2026-04-15-a": "2026-04-15-b"}\n', {}),
        ('{"2026-04-15-a": "2026-04-15-b", "../../x": "2026-04-15-b"}', {"2026-04-15-a": "2026-04-15-b"}),
    ],
)
def test_retired_ids_that_cannot_be_read_are_not_written_over(tmp_path, laid, extract, body, left):
    folder = tmp_path / "content"
    shutil.copytree(laid[1], folder)
    (folder / "aliases.json").write_text(body)
    holdings, problems = open_record(folder)
    assert [(p.code, p.where) for p in problems] == [("machine_file", "aliases.json")]
    assert holdings.aliases == left
    write(folder, run(holdings, load(folder)[0], [], extract, NOW))
    assert (folder / "aliases.json").read_text() == body
    holdings.aliases["2026-04-16-a"] = "2026-04-16-b"
    with pytest.raises(OSError, match="aliases"):
        files_of(holdings)


def test_a_shelf_that_cannot_be_read_is_not_written_over(tmp_path, laid, extract):
    folder = tmp_path / "content"
    shutil.copytree(laid[0], folder)
    for path in sorted(folder.glob("unplaced/*/*/*.json")):
        body = path.read_bytes()
        path.write_bytes(body[: len(body) // 2])
    cut = {p: b for p, b in tree(folder).items() if p.startswith("unplaced/")}
    assert cut
    problems, report = replayed(folder, extract)
    assert {p.where for p in (*problems, *report.problems) if p.code == "machine_file"} == set(cut)
    assert {p: b for p, b in tree(folder).items() if p in cut} == cut


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize("harm", ["half", "conflict", "key"])
def test_a_spoiled_volume_is_named_by_a_run_and_nothing_is_founded_beside_it(tmp_path, laid, extract, known, harm):
    folder = tmp_path / "content"
    shutil.copytree(laid[1], folder)
    bind(folder, 2027)
    replayed(folder, extract)
    before, stood = tree(folder), records(folder)
    if not known:
        shutil.rmtree(tmp_path / "cache")
    volume = max(folder.glob("incidents/*/*.json"), key=lambda p: p.stat().st_size)
    body = volume.read_bytes()
    first, second, rest = body.split(b"\n", 2)
    spoiled = {
        "half": body[: len(body) // 2],
        "conflict": b"\n".join((first, b"<<<<<<< HEAD", second, b"=======", b">>>>>>> x", rest)),
        "key": body.replace(b'"incidents/', b'"XXcidents/', 1),
    }[harm]
    volume.write_bytes(spoiled)
    where = volume.relative_to(folder).as_posix()
    for _ in range(2):
        problems, report = replayed(folder, extract)
        assert where in {p.where for p in (*problems, *report.problems) if p.code == "machine_file"}
        assert {p: b for p, b in tree(folder).items() if p not in (STAMPS, where)} == {
            p: b for p, b in before.items() if p not in (STAMPS, where)
        }
        assert volume.read_bytes() == spoiled
    volume.write_bytes(body)
    replayed(folder, extract)
    assert records(folder) == stood


@pytest.mark.parametrize(
    ("incident", "provider", "own"),
    [
        ("2026-04-15-google-1751", "google", True),
        ("2026-04-15-google-1751-b", "google", True),
        ("2026-04-15-google", "google", True),
        ("2026-04-15-google-cloud-1751", "google", False),
        ("2026-04-15-google-cloud-1751", "google-cloud", True),
        ("2026-04-15-github-pages", "github", False),
    ],
)
def test_what_waits_is_of_the_same_provider(incident, provider, own):
    assert is_of_provider(incident, provider) == own
