"""A change of many files is all there or not at all."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from scraper.edge.record import staging


def tree(root: Path) -> dict[str, bytes]:
    return {p.relative_to(root).as_posix(): p.read_bytes() for p in sorted(root.rglob("*")) if p.is_file()}


def test_only_what_differs_is_written(tmp_path: Path) -> None:
    assert staging.commit(tmp_path, {"a/1": b"x", "a/2": b"y"}) == 2
    assert staging.commit(tmp_path, {"a/1": b"x", "a/2": b"z"}) == 1
    assert staging.commit(tmp_path, {"a/1": b"x"}) == 0
    assert tree(tmp_path) == {"a/1": b"x", "a/2": b"z"}


def test_a_removed_file_takes_its_empty_folders_with_it(tmp_path: Path) -> None:
    staging.commit(tmp_path, {"a/b/1": b"x", "c": b"y"})
    staging.commit(tmp_path, {"a/b/1": None})
    assert sorted(p.name for p in tmp_path.iterdir()) == ["c"]


def test_a_full_disk_leaves_the_old_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    staging.commit(tmp_path, {"1": b"old", "2": b"old"})
    laid = []

    def full(path: Path, body: bytes | None) -> str | None:
        laid.append(path)
        if len(laid) == 2:
            raise OSError(28, "No space left on device")
        path.write_bytes(body or b"")
        return path.name

    monkeypatch.setattr(staging, "_lay", full)
    with pytest.raises(OSError, match="No space"):
        staging.commit(tmp_path, {"1": b"new", "2": b"new"})
    assert tree(tmp_path) == {"1": b"old", "2": b"old"}


def test_a_journal_found_is_finished_and_its_absence_forgotten(tmp_path: Path) -> None:
    (tmp_path / ".staging").mkdir()
    (tmp_path / ".staging" / "0").write_bytes(b"half")
    assert staging.recover(tmp_path) is False
    assert tree(tmp_path) == {}
    (tmp_path / ".staging").mkdir()
    (tmp_path / ".staging" / "0").write_bytes(b"whole")
    (tmp_path / ".staging" / "journal.json").write_text('[["f", "0"], ["g", null]]')
    (tmp_path / "g").write_bytes(b"gone")
    assert staging.recover(tmp_path) is True
    assert tree(tmp_path) == {"f": b"whole"}


KILLED = """
import os, signal, sys
from pathlib import Path
from scraper.edge.record import staging
root, at = Path(sys.argv[1]), int(sys.argv[2])
count = 0
replace = Path.replace
def counted(self, target):
    global count
    count += 1
    if count == at:
        os.kill(os.getpid(), signal.SIGKILL)
    return replace(self, target)
Path.replace = counted
staging.commit(root, {f"d/{n}": b"new%d" % n for n in range(4)})
"""


@pytest.mark.parametrize("at", [1, 2, 3, 4, 5])
def test_a_kill_at_any_rename_leaves_old_or_new(tmp_path: Path, at: int) -> None:
    staging.commit(tmp_path, {f"d/{n}": b"old" for n in range(4)})
    done = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path), str(at)], check=False, env=dict(os.environ))
    assert done.returncode == -signal.SIGKILL
    finished = staging.recover(tmp_path)
    assert finished is (at > 1), "the journal's own rename is the moment the change counts"
    want = {f"d/{n}": b"new%d" % n if finished else b"old" for n in range(4)}
    assert tree(tmp_path) == want


@pytest.mark.parametrize("journal", ["{", "null", "[1]", '[["../out", "0"]]', '[["/out", "0"]]', '[["in", "../0"]]'])
def test_what_is_no_journal_of_ours_is_told_and_moves_nothing(tmp_path: Path, journal: str) -> None:
    root = tmp_path / "content"
    (root / staging.FOLDER).mkdir(parents=True)
    (root / staging.FOLDER / "0").write_text("x")
    (root / staging.FOLDER / staging.JOURNAL).write_text(journal)
    before = tree(tmp_path)
    for _ in range(2):
        with pytest.raises(OSError, match=staging.JOURNAL):
            staging.recover(root)
    assert tree(tmp_path) == before
