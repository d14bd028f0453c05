"""`outagewire build` and the preview, as people call them."""

from __future__ import annotations

import errno
import fcntl
import resource
import sqlite3
import threading
import urllib.error
import urllib.request
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from scraper.cli import main
from scraper.publish import build as building
from scraper.publish.export import incidents
from scraper.publish.faults import writing
from scraper.publish.preview import open_server, state_of, watch


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    folder.mkdir()
    (folder / "site.yml").write_text(
        "name: Test wire\nbase_url: https://wire.example\nrepository: https://git.example/wire\ncontact: https://wire.example/about/\ntag_authority: wire.example,2026\n"
    )
    for name, key in (("providers.yml", "providers"), ("sources.yml", "sources"), ("taxonomy.yml", "causes")):
        (folder / name).write_text(f"{key}: []\n")
    return folder


def run(*arguments: str | Path):
    return CliRunner().invoke(main, [str(one) for one in arguments])


def test_a_record_without_incidents_builds(content: Path, tmp_path: Path) -> None:
    done = run("--content", content, "--cache", tmp_path / "cache", "build", "--out", tmp_path / "_site")
    assert done.exit_code == 0, done.output
    home = (tmp_path / "_site" / "index.html").read_text()
    assert "No run yet" in home
    assert "https://wire.example/" in home
    assert "Test wire" in home


def test_the_address_can_be_replaced(content: Path, tmp_path: Path) -> None:
    done = run(
        "--content",
        content,
        "--cache",
        tmp_path / "c",
        "build",
        "--out",
        tmp_path / "_site",
        "--base-url",
        "https://other.example/x",
    )
    assert done.exit_code == 0, done.output
    assert "https://other.example/x/archive/" in (tmp_path / "_site" / "sitemap.xml").read_text()


def test_a_file_that_cannot_be_made_is_one_line_and_no_success(
    content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> list[object]:
        raise KeyError("a defect\nof ours")

    monkeypatch.setattr(incidents, "pieces_of", broken)
    done = run("--content", content, "build", "--out", tmp_path / "_site")
    assert done.exit_code == 1
    line = done.output.strip().splitlines()[-1]
    assert line.startswith("api/v1/incidents.json: cannot be made, KeyError: ")
    assert "Run outagewire check" in line


@pytest.mark.parametrize("command", ["build", "export"])
@pytest.mark.parametrize("name", ["letter.txt", "data/incidents.csv", "api/v1/mine.json"])
def test_a_folder_that_is_none_of_ours_is_left_alone(content: Path, tmp_path: Path, command: str, name: str) -> None:
    mine = tmp_path / "mine" / name
    mine.parent.mkdir(parents=True)
    mine.write_text("dear")
    done = run("--content", content, command, "--out", tmp_path / "mine")
    assert done.exit_code == 1
    assert "choose an empty folder" in done.output
    assert [p for p in (tmp_path / "mine").rglob("*") if p.is_file()] == [mine]
    assert mine.read_text() == "dear"


def test_an_export_that_was_cut_short_is_gone_on_with(
    content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> list[object]:
        raise KeyError

    with monkeypatch.context() as patched:
        patched.setattr(incidents, "pieces_of", broken)
        assert run("--content", content, "export", "--out", tmp_path / "out").exit_code == 1
    assert run("--content", content, "export", "--out", tmp_path / "out").exit_code == 0


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "full"), OSError(errno.ENOSPC, "full", "copied/from")])
def test_a_full_disk_is_named_by_the_place_that_was_written_to(error: OSError) -> None:
    with pytest.raises(OSError, match="full") as caught, writing("out/a.json"):
        raise error
    assert caught.value.filename == "out/a.json"


def test_a_full_disk_under_a_database_is_named_too(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "a.sqlite")) as base:
        base.execute("PRAGMA max_page_count=2")
        with pytest.raises(OSError, match="space") as caught, writing(tmp_path / "a.sqlite"):
            base.execute("CREATE TABLE a AS SELECT randomblob(20000)")
    assert caught.value.filename == str(tmp_path / "a.sqlite")


def test_a_file_that_outgrows_what_is_allowed_is_named(content: Path, tmp_path: Path) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        done = run("--content", content, "--cache", tmp_path / "cache", "export", "--out", tmp_path / "out")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert done.exit_code == 1
    assert done.output.splitlines()[-1].startswith(f"outagewire: {tmp_path / 'out'}/")
    assert "free space there" in done.output


@pytest.mark.parametrize("command", ["build", "export"])
@pytest.mark.parametrize("inside", ["", "incidents", "new/folder"])
def test_nothing_is_written_into_the_record(content: Path, command: str, inside: str) -> None:
    before = sorted(content.rglob("*"))
    done = run("--content", content, command, "--out", content / inside)
    assert done.exit_code == 2
    assert "choose a folder outside it" in done.output
    assert sorted(content.rglob("*")) == before


@pytest.mark.parametrize(
    ("arguments", "words"),
    [(("--base-url", "wire.example"), "--base-url"), (("--base-url", "javascript:x"), "--base-url")],
)
def test_a_wrong_address_is_one_line(content: Path, tmp_path: Path, arguments: tuple[str, ...], words: str) -> None:
    done = run("--content", content, "build", "--out", tmp_path / "_site", *arguments)
    assert done.exit_code == 2
    assert words in done.output
    assert len(done.output.strip().splitlines()) == 1


def test_a_missing_record_is_one_line(tmp_path: Path) -> None:
    done = run("--content", tmp_path / "nowhere", "build", "--out", tmp_path / "_site")
    assert done.exit_code == 1
    assert "no such folder" in done.output


@pytest.mark.parametrize("command", ["build", "export"])
def test_without_settings_nothing_is_written_and_each_missing_file_is_one_line(tmp_path: Path, command: str) -> None:
    (tmp_path / "content").mkdir()
    done = run("--content", tmp_path / "content", command, "--out", tmp_path / "out")
    assert done.exit_code == 1
    lines = sorted(line.split(":")[0].rsplit("/", 1)[-1] for line in done.output.strip().splitlines())
    assert lines == ["providers.yml", "site.yml", "sources.yml", "taxonomy.yml"]
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("site", ["name: [", "name: Test wire\nbase_url: nowhere\n"])
def test_a_site_file_that_says_nothing_sure_stops_the_build(content: Path, tmp_path: Path, site: str) -> None:
    (content / "site.yml").write_text(site)
    done = run("--content", content, "build", "--out", tmp_path / "out")
    assert done.exit_code == 1
    assert "site.yml" in done.output
    assert not (tmp_path / "out").exists()


def test_a_report_that_cannot_be_read_is_said_and_every_state_is_unknown(content: Path, tmp_path: Path) -> None:
    done = run("--content", content, "build", "--out", tmp_path / "_site", "--report", tmp_path / "none.json")
    assert done.exit_code == 0
    assert "no run report can be read" in done.output


def test_the_preview_serves_pages_and_its_own_404(built: Path) -> None:
    server = open_server(built, 0)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    address = f"http://127.0.0.1:{server.server_address[1]}/"
    try:
        with urllib.request.urlopen(f"{address}archive/") as answer:
            assert b"Archive" in answer.read()
        for path in ("nothing/here/", "assets/"):
            with pytest.raises(urllib.error.HTTPError) as refused:
                urllib.request.urlopen(address + path)
            assert refused.value.code == 404
            assert b"No page has this address" in refused.value.read()
            refused.value.close()
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_a_change_below_a_watched_folder_is_noticed(tmp_path: Path) -> None:
    seen, stop = threading.Event(), threading.Event()
    thread = threading.Thread(
        target=watch, args=((tmp_path,), state_of((tmp_path,)), seen.set, stop), kwargs={"every": 0.01}, daemon=True
    )
    thread.start()
    (tmp_path / "new.yml").write_text("x")
    assert seen.wait(5)
    stop.set()
    thread.join(5)


def test_two_builds_of_one_folder_take_turns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = threading.Event()
    monkeypatch.setattr(building, "_build", lambda *_, **__: begun.set())
    places = {"site_dir": tmp_path, "out": tmp_path / "_site", "work": tmp_path / "build", "full": False}
    (tmp_path / "build").mkdir()
    second = threading.Thread(target=building.build_edition, args=(None,), kwargs=places)
    with (tmp_path / "build" / "manifest-_site.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        second.start()
        assert not begun.wait(0.2)
    assert begun.wait(10)
    second.join()
