"""`outagewire build` and the preview, as people call them."""

from __future__ import annotations

import fcntl
import threading
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from click.testing import CliRunner

from scraper.cli import main
from scraper.publish import build as building
from scraper.publish.export import incidents
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


def test_a_folder_that_is_no_site_is_left_alone(content: Path, tmp_path: Path) -> None:
    out = tmp_path / "mine"
    out.mkdir()
    (out / "letter.txt").write_text("dear")
    done = run("--content", content, "build", "--out", out)
    assert done.exit_code == 1
    assert "choose an empty folder" in done.output
    assert (out / "letter.txt").read_text() == "dear"


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
