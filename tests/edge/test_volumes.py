"""Months of past years bound into one file each: nothing is lost, everything is found, and all of it can be undone."""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.edge.record import content
from scraper.edge.record.incident_folders import incident_ids
from scraper.edge.record.layout import laid_out
from scraper.edge.record.record_files import bytes_of, months_in
from scraper.edge.record.stamps import STAMPS, stamp_file
from scraper.edge.record.volumes import bound, paths_in, restored, value_in, values_in, volume_of
from tests.killing import dies_at

ROOT = Path(__file__).resolve().parents[2]


def tree(folder: Path) -> dict[str, bytes]:
    """The machine's files by path."""
    return {
        p.relative_to(folder).as_posix(): p.read_bytes()
        for part in ("incidents", "unplaced", "aliases.json")
        for p in sorted([folder / part, *(folder / part).rglob("*")])
        if p.is_file()
    }


def command(folder: Path, *arguments: str, before: str = "") -> subprocess.CompletedProcess[str]:
    code = f"{before}\nfrom scraper.cli import main\nmain({['--content', str(folder), *arguments]!r})"
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)


paths = st.from_regex(
    r"incidents/2025/03/2025-03-[0-3][0-9]-[a-z]{1,3}(-[a-z]{1,3})?/(incident|docs)\.json", fullmatch=True
)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=30,
)


@given(st.dictionaries(paths, values, max_size=25), st.lists(paths, max_size=10))
def test_every_file_is_found_and_nothing_else(tmp_path_factory, files, others) -> None:
    folder = tmp_path_factory.mktemp("v")
    made = {path: laid_out(value) for path, value in files.items()}
    volume = bound(made)
    assert (volume is None) == (not made)
    if volume is None:
        return
    assert msgspec.json.decode(volume) == files
    target = folder / volume_of("2025/03")
    target.parent.mkdir(parents=True)
    target.write_bytes(volume)
    assert paths_in(folder, "2025/03") == tuple(sorted(made))
    for path in (*made, *others):
        value = value_in(folder, "2025/03", path)
        assert (value is None) == (path not in made)
        assert value is None or restored(value) == made[path]
    assert {p: restored(v) for p, v in values_in(folder, "2025/03").items()} == made
    assert bound(values_in(folder, "2025/03")) == volume


@pytest.fixture(scope="module")
def shipped(tmp_path_factory) -> Path:
    """Some of the record of day one, as the present code would lay it out."""
    folder = tmp_path_factory.mktemp("shipped") / "content"
    shutil.copytree(ROOT / "content", folder)
    for path in folder.glob("incidents/*/*"):
        if path.is_dir() and (path.parent.name < "2023" or path.name > "02"):
            shutil.rmtree(path)
    (folder / "aliases.json").unlink(missing_ok=True)
    for part in ("notes", "overrides"):
        shutil.rmtree(folder / part, ignore_errors=True)
    for path in folder.glob("incidents/*/*/*/*.json"):
        path.write_bytes(laid_out(msgspec.json.decode(path.read_bytes())))
    (folder / STAMPS).write_bytes(
        stamp_file({month: content.month_stamp(folder, month) for month in months_in(folder)})
    )
    return folder


@pytest.fixture
def record(shipped: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(shipped, tmp_path / "content"))


def test_binding_keeps_everything_and_unbinding_gives_the_files_back(record) -> None:
    before, whole, ids = tree(record), content.load(record), incident_ids(record)
    stamps = {month: content.month_stamp(record, month) for month in months_in(record)}
    assert command(record, "archive", "--before", "2025").returncode == 0
    after = tree(record)
    assert not [p for p in after if p.startswith("incidents/2024/") and p.count("/") > 2]
    assert [p for p in after if p.startswith("incidents/2025/") and p.count("/") > 2]
    assert len(after) < len(before) / 2
    assert content.load(record) == whole
    assert incident_ids(record) == ids
    assert {month: content.month_stamp(record, month) for month in months_in(record)} == stamps
    assert {path: bytes_of(record, path) for path in before} == before
    assert command(record, "check").returncode == 0
    assert command(record, "archive", "--before", "2025").returncode == 0
    assert tree(record) == after
    for year in sorted({path.split("/")[1] for path in before if path.startswith("incidents/2")}):
        assert command(record, "archive", "--unbind", year).returncode == 0
    assert tree(record) == before


def test_a_bound_incident_that_changes_leaves_its_volume_and_can_be_bound_again(record) -> None:
    before = tree(record)
    content.bind(record, 2025)
    bound_tree = tree(record)
    path = next(p for p in sorted(before) if p.startswith("incidents/2024/") and p.endswith("/incident.json"))
    changed = before[path].replace(b'"title":"', b'"title":"Now ')
    assert changed != before[path]
    assert content.save(record, {path: changed}) == 1
    assert content.check_machine_files(record) == ()
    folder = path.rpartition("/")[0]
    assert (record / path).read_bytes() == changed
    assert {p.name for p in (record / folder).iterdir()} == {Path(p).name for p in before if p.startswith(f"{folder}/")}
    assert not [p for p in paths_in(record, path[10:17]) if p.startswith(folder)]
    assert content.save(record, {path: before[path]}) == 1
    content.bind(record, 2025)
    assert tree(record) == bound_tree
    gone = {p: None for p in before if p.startswith(f"{folder}/")}
    assert content.save(record, gone) == len(gone)
    assert {p: bytes_of(record, p) for p in before if p != STAMPS} == {
        p: b for p, b in (before | gone).items() if p != STAMPS
    }
    assert content.check_machine_files(record) == ()


@pytest.mark.parametrize("at", [1, 2, 3, 9, 60])
def test_a_kill_while_binding_leaves_each_month_as_it_was_or_bound(record, shipped, at) -> None:
    killed = command(
        record, "archive", "--before", "2025", before=dies_at(at, "Path.replace", "Path.unlink", "os.fsync")
    )
    assert killed.returncode == -signal.SIGKILL
    assert content.load(record) == content.load(shipped)
    assert content.check_machine_files(record) == ()
    assert not (record / ".staging").exists()
    assert command(record, "archive", "--before", "2025").returncode == 0
    whole = Path(shutil.copytree(shipped, record.parent / "whole"))
    content.bind(whole, 2025)
    assert tree(record) == tree(whole)


def test_a_full_disk_binds_nothing_and_says_so(record) -> None:
    before = content.load(record)
    small = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (5_000, 5_000))"
    refused = command(record, "archive", "--before", "2025", before=small)
    assert refused.returncode == 1
    assert "Traceback" not in refused.stderr
    assert content.load(record) == before
    assert not (record / ".staging").exists()
    assert content.check_machine_files(record) == ()


def test_a_month_too_large_for_a_file_that_github_takes_keeps_its_files(record, monkeypatch) -> None:
    before = tree(record)
    monkeypatch.setattr(content, "LARGEST", 1000)
    assert content.bind(record, 2025) == ()
    assert tree(record) == before


def test_a_file_that_cannot_be_made_again_stays_a_file(record) -> None:
    path = next(iter(sorted(record.glob("incidents/2024/*/*/incident.json"))))
    path.write_bytes(path.read_bytes() + b"\n")
    content.bind(record, 2025)
    assert path.exists()
    assert not [p for p in paths_in(record, "/".join(path.parts[-4:-2])) if path.parent.name in p]


@pytest.mark.parametrize("arguments", [(), ("--before", "2025", "--unbind", "2024"), ("--before", "soon")])
def test_a_wrong_wish_is_refused(record, arguments) -> None:
    assert command(record, "archive", *arguments).returncode == 2


def harms(whole: bytes) -> list[bytes]:
    chance = random.Random(7)
    half = len(whole) // 2
    lines = whole.splitlines(keepends=True)
    first = lines[1]
    return [
        b"",
        b"{}",
        whole[:half],
        whole.replace(b'":', b'"x', 1),
        whole.replace(b'"incidents/', b'"../../../', 1),
        whole.replace(first, first + first, 1),
        whole.replace(first, b'"\xff\xfe":1,\n' + first, 1),
        whole.replace(b"{", b"[", 2),
        *(chance.randbytes(5000) for _ in range(6)),
        *(b"{\n" + chance.randbytes(2000) + b'\n"":' + chance.randbytes(2000) + b"\n}\n" for _ in range(6)),
        *(whole[:at] + chance.randbytes(40) + whole[at + 40 :] for at in chance.sample(range(len(whole) - 40), 16)),
    ]


@pytest.mark.parametrize("stamped", [True, False])
def test_a_volume_that_is_no_volume_is_named_by_check(record, stamped) -> None:
    content.bind(record, 2025)
    path = record / volume_of(next(m for m in months_in(record) if m.startswith("2024")))
    if not stamped:
        (record / STAMPS).unlink(missing_ok=True)
    assert content.check_machine_files(record) == ()
    for harm in harms(path.read_bytes()):
        path.write_bytes(harm)
        assert {p.code for p in content.check_machine_files(record)} & {"stamp", "machine_file"}


def test_a_spoiled_volume_is_never_written_again(record) -> None:
    content.bind(record, 2025)
    month = next(m for m in months_in(record) if m.startswith("2024"))
    path = record / volume_of(month)
    for harm in harms(path.read_bytes())[::3]:
        path.write_bytes(harm)
        held = paths_in(record, month)
        content.bind(record, 2026)
        content.unbind(record, 2024)
        for name in held[:2]:
            content.save(record, {name: b"{}\n"})
            assert bytes_of(record, name) == b"{}\n"
            (record / name).unlink()
        assert path.read_bytes() == harm


def test_a_folder_that_is_no_month_is_passed_over(record) -> None:
    months = months_in(record)
    (record / "incidents" / "old" / "x").mkdir(parents=True)
    assert months_in(record) == months
    content.bind(record, 2025)
