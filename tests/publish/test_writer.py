"""Only what differs is written, nothing is left over, and a manifest never hides a wrong file."""

import os
from pathlib import Path

import pytest

from scraper.publish.outputs import OnDisk
from scraper.publish.writer import SiteWriter


def writer(tmp_path, *, build: str = "one", full: bool = False) -> SiteWriter:
    return SiteWriter(tmp_path / "out", tmp_path / "manifest.json", build, full)


def test_a_keyed_file_is_made_once(tmp_path) -> None:
    made = []
    for _ in range(2):
        site = writer(tmp_path)
        site.keyed("a/index.html", b"k", lambda: made.append(1) or b"body")
        done = site.finish()
    assert (len(made), done.written, done.unchanged) == (1, 0, 1)


@pytest.mark.parametrize("change", ["key", "build", "full", "touched", "removed", "manifest"])
def test_it_is_made_again_when_anything_it_rests_on_changed(tmp_path, change: str) -> None:
    first = writer(tmp_path)
    first.keyed("a.html", b"k", lambda: b"body")
    first.finish()
    target = tmp_path / "out" / "a.html"
    if change == "touched":
        target.write_bytes(b"hand")
    elif change == "removed":
        target.unlink()
    elif change == "manifest":
        (tmp_path / "manifest.json").write_text("{")
    second = writer(tmp_path, build="two" if change == "build" else "one", full=change == "full")
    second.keyed("a.html", b"other" if change == "key" else b"k", lambda: b"new!")
    second.finish()
    assert target.read_bytes() == b"new!"


def test_what_nobody_claims_is_removed_with_its_folder(tmp_path) -> None:
    first = writer(tmp_path)
    first.put("old/index.html", b"x")
    first.put("kept.html", b"x")
    first.finish()
    second = writer(tmp_path)
    second.put("kept.html", b"x")
    assert second.finish().removed == 1
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["kept.html"]


def two_folders(tmp_path: Path) -> Path:
    """A site that was built twice and lay for a while in between."""
    for _ in range(2):
        site = writer(tmp_path)
        for path in ("a/one.html", "b/c/two.html", "top.html"):
            site.keyed(path, b"k", lambda: b"x")
        site.finish()
    return tmp_path / "out"


@pytest.mark.parametrize("foreign", ["b/c/other.html", "b/other/deep/file", "file", "b/empty/"])
def test_a_foreign_file_is_removed_wherever_it_lies(tmp_path, monkeypatch, foreign: str) -> None:
    monkeypatch.setattr("scraper.publish.tidying._SETTLED", -(10**12))
    out = two_folders(tmp_path)
    (out / foreign).parent.mkdir(parents=True, exist_ok=True)
    (out / foreign).mkdir() if foreign.endswith("/") else (out / foreign).write_text("mine")
    two_folders(tmp_path)
    assert sorted(one.relative_to(out).as_posix() for one in out.rglob("*")) == [
        "a", "a/one.html", "b", "b/c", "b/c/two.html", "top.html",
    ]  # fmt: skip


def test_only_folders_in_which_a_name_came_or_went_are_listed(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("scraper.publish.tidying._SETTLED", -(10**12))
    out = two_folders(tmp_path)
    (out / "b" / "c" / "mine").write_text("mine")
    listed: list[str] = []
    monkeypatch.setattr("os.scandir", lambda place, was=os.scandir: (listed.append(str(place)), was(place))[1])
    two_folders(tmp_path)
    assert [Path(one).relative_to(out).as_posix() for one in listed] == ["b/c"]


def test_a_file_of_the_last_build_is_removed_though_its_folder_did_not_change(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("scraper.publish.tidying._SETTLED", -(10**12))
    out = two_folders(tmp_path)
    site = writer(tmp_path)
    site.keyed("a/one.html", b"k", lambda: b"x")
    assert site.finish().removed == 2
    assert sorted(one.relative_to(out).as_posix() for one in out.rglob("*")) == ["a", "a/one.html"]


def test_the_time_of_a_folder_that_just_changed_is_not_believed(tmp_path) -> None:
    out = two_folders(tmp_path)
    before = (out / "b" / "c").stat()
    (out / "b" / "c" / "mine").write_text("mine")
    os.utime(out / "b" / "c", ns=(before.st_atime_ns, before.st_mtime_ns))  # as if it came within one tick of the clock
    two_folders(tmp_path)
    assert not (out / "b" / "c" / "mine").exists()


def test_a_file_of_the_same_bytes_is_not_written(tmp_path) -> None:
    for _ in range(2):
        site = writer(tmp_path)
        site.put("a.html", b"x")
        done = site.finish()
    assert done.written == 0


def test_two_outputs_of_one_path_are_an_error(tmp_path) -> None:
    site = writer(tmp_path)
    site.put("a.html", b"x")
    with pytest.raises(ValueError, match=r"a\.html"):
        site.put("a.html", b"y")


def test_no_output_leaves_the_site(tmp_path) -> None:
    with pytest.raises(ValueError, match="leaves"):
        writer(tmp_path).put("../a.html", b"x")


def laid_down(tmp_path, key: bytes, body: bytes, *, asked: list[tuple[bytes, bool]]) -> int:
    """How many files a build writes whose one file is made on disk; `asked` gets what its maker was given."""

    def make(place: Path, noted: bytes, left: Path | None) -> bytes:
        asked.append((noted, left is not None))
        place.write_bytes(body)
        return b"note of " + key

    site = writer(tmp_path)
    site.take(OnDisk("data/long.bin", key, make))
    return site.finish().written


def test_a_file_made_on_disk_is_kept_renewed_and_written_only_where_it_differs(tmp_path) -> None:
    asked: list[tuple[bytes, bool]] = []
    whole = bytes(3 << 20)
    assert laid_down(tmp_path, b"k", whole, asked=asked) == 1
    assert laid_down(tmp_path, b"k", b"not made", asked=asked) == 0
    assert asked == [(b"", False)], "what has the same key is kept"
    assert laid_down(tmp_path, b"other", whole, asked=asked) == 0, "made again, and the same"
    assert laid_down(tmp_path, b"third", whole[:-1] + b"x", asked=asked) == 1
    assert asked[1:] == [(b"note of k", True), (b"note of other", True)]
    target = tmp_path / "out" / "data" / "long.bin"
    assert target.read_bytes() == whole[:-1] + b"x"
    target.write_bytes(b"by hand")
    assert laid_down(tmp_path, b"third", whole, asked=asked) == 1
    assert asked[-1] == (b"note of third", False), "what somebody touched is not taken over"
    assert target.read_bytes() == whole
    assert [one.name for one in tmp_path.glob("*.part")] == []


def test_a_file_that_cannot_be_made_on_disk_leaves_nothing_behind(tmp_path) -> None:
    def make(place: Path, _noted: bytes, _left: Path | None) -> bytes:
        place.write_bytes(b"half")
        raise ValueError("broken")

    site = writer(tmp_path)
    with pytest.raises(ValueError, match="broken"):
        site.take(OnDisk("data/long.bin", b"k", make))
    assert not (tmp_path / "out" / "data" / "long.bin").exists()
    assert [one.name for one in tmp_path.glob("*.part")] == []
