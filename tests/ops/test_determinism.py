"""Same inputs, same bytes: whatever the hash seed, the zone, the locale, the number of visits at once, the order."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from desk import ROOT, Desk, machine, web

NOW = "2026-04-15T18:00:00Z"
PLAIN = {"PYTHONHASHSEED": "0", "TZ": "UTC", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
ODD = [
    ({"PYTHONHASHSEED": "4242", "TZ": "Pacific/Chatham", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"}, 1, True),
    ({"PYTHONHASHSEED": "7", "TZ": "America/St_Johns", "LANG": "C", "LC_ALL": "POSIX", "PYTHONUTF8": "0"}, 16, False),
    ({"PYTHONHASHSEED": "99", "TZ": ":no/such/zone", "LC_ALL": "xx_XX", "COLUMNS": "20", "NO_COLOR": "1"}, 3, True),
]


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    with web() as where:
        desk = Desk(tmp_path_factory.mktemp("plain"), where).settle()
        desk.tell(4, closed=2)
        assert desk.update(NOW, **PLAIN).code == 0
        yield desk


@pytest.mark.parametrize(("env", "jobs", "reverse"), ODD)
def test_a_run_writes_the_same_bytes_anywhere(plain, tmp_path, env, jobs, reverse):
    desk = Desk(tmp_path, plain.web, jobs).settle(reverse=reverse)
    assert desk.update(NOW, **env).code == 0
    assert machine(desk.content) == machine(plain.content)


def build(content: Path, out: Path, env: dict[str, str]) -> dict[str, bytes]:
    """The site of a record, built in a folder of its own that borrows the checkout's pages."""
    place = out / "checkout"
    place.mkdir(parents=True)
    (place / "site").symlink_to(ROOT / "site")
    shutil.copytree(content, place / "content")
    arguments = ["--content", "content", "--cache", "none", "--now", NOW, "build", "--out", "_site", "--full"]
    done = subprocess.run(
        [sys.executable, "-m", "scraper", *arguments], cwd=place, check=False, capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), **env},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = (p for p in sorted((place / "_site").rglob("*")) if p.is_file())
    return {p.relative_to(place / "_site").as_posix(): p.read_bytes() for p in found}


def test_a_build_gives_the_same_bytes_anywhere(plain, tmp_path):
    one = build(plain.content, tmp_path / "one", PLAIN)
    two = build(plain.content, tmp_path / "two", ODD[0][0])
    assert len(one) > 20
    assert one.keys() == two.keys()
    assert [path for path in one if one[path] != two[path]] == []
