import gzip
import json
from datetime import UTC, datetime

import pytest

from scraper.edge.captures.recordings import instant_of, read_recorded


def record(folder, name, body=b"x", **meta):
    folder.mkdir(parents=True, exist_ok=True)
    if body is not None:
        (folder / f"{name}.body").write_bytes(body)
    said = {"url": f"https://{name}.example/", "status": 200, "headers": {"ETag": "1"}, **meta}
    (folder / f"{name}.json").write_text(json.dumps(said))


def test_captures_come_in_the_order_of_time(tmp_path):
    record(tmp_path / "2026-04-16", "late", retrieved="2026-04-16T00:00:05+02:00")
    record(tmp_path / "2026-04-15T150000Z", "paper~1")
    record(tmp_path / "2026-04-15T150000Z", "paper")
    record(tmp_path / "20260415T1400Z", "zipped", gzip.compress(b"feed"), headers={"Content-Encoding": "gzip"})
    steps, problems = read_recorded(tmp_path)
    assert problems == ()
    assert [(at.isoformat(), [one.url for one in captures]) for at, captures in steps] == [
        ("2026-04-15T14:00:00+00:00", ["https://zipped.example/"]),
        ("2026-04-15T15:00:00+00:00", ["https://paper.example/", "https://paper~1.example/"]),
        ("2026-04-16T00:00:00+00:00", ["https://late.example/"]),
    ]
    assert [one.source for one in steps[1][1]] == ["paper", "paper"]
    assert steps[0][1][0].body == b"feed"
    assert steps[1][1][0].retrieved == steps[1][0]
    assert steps[1][1][0].headers == (("etag", "1"),)
    assert steps[2][1][0].retrieved == datetime(2026, 4, 15, 22, 0, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    "name",
    [
        "2026-04-15T150000Z",
        "2026-04-15T15:00:00Z",
        "2026-04-15T15-00-00Z",
        "2026-04-15T15_00Z".replace("_", ":"),
        "2026-04-15T1500Z",
        "20260415T150000Z",
        "2026-04-15 15:00:00",
        "2026-04-15_15-00",
        "2026-04-15T17:00:00+02:00",
        "2026-04-15T170000+0200",
        "2026-04-15T15:00:00.123Z",
    ],
)
def test_instants_are_read_in_several_spellings(name):
    assert instant_of(name) == datetime(2026, 4, 15, 15, 0, tzinfo=UTC)


@pytest.mark.parametrize("name", ["first", "2026-13-01", "2026-04-15T25:00:00Z", "15-04-2026"])
def test_other_names_are_no_instants(name):
    assert instant_of(name) is None


def test_every_bad_file_is_named_at_once_and_the_rest_is_read(tmp_path):
    day = tmp_path / "2026-04-15T150000Z"
    record(day, "good")
    record(day, "bodiless", None)
    record(day, "when", retrieved="soon")
    record(day, "refused", None, status=403)
    (day / "lost.body").write_bytes(b"x")
    (day / "broken.json").write_text("{")
    (tmp_path / "notes").mkdir()
    steps, problems = read_recorded(tmp_path, tmp_path / "absent")
    assert [one.source for one in steps[0][1]] == ["good", "refused"]
    assert sorted((one.code, one.where.rpartition("/")[2]) for one in problems) == [
        ("bad_instant", "notes"),
        ("bad_recording", "bodiless.json"),
        ("bad_recording", "broken.json"),
        ("bad_recording", "lost.body"),
        ("bad_recording", "when.json"),
        ("missing_folder", "absent"),
    ]


def test_a_folder_of_one_instant_may_be_given_itself(tmp_path):
    record(tmp_path / "2026-04-15T150000Z", "paper")
    steps, problems = read_recorded(tmp_path / "2026-04-15T150000Z")
    assert problems == ()
    assert len(steps) == 1
