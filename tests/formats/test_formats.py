"""Every case folder `tests/formats/<format>/<case>/` is a test: `input.*` read by that format gives `expected.json`.

`expected.json` holds what is known before reading (`origin`: url, source, provider, media_type, retrieved, options and names as
pairs, `forced` where the body is not recognised and the format is named) and what must come out: `format`, `healthy`, `whole_timelines`, `incidents` (as `outagewire parse` prints them,
without file), `components` (name and level now) and `problems` (their codes). A key that is left out is not compared.
Set UPDATE_EXPECTED=1 to write what comes out into the files, then read the difference before keeping it.
"""

import json
import os
from datetime import datetime
from pathlib import Path

import msgspec
import pytest

from scraper.cli.lines import record_line
from scraper.core.model import StatusIncident
from scraper.formats.feed import FeedItem, read_feed
from scraper.formats.status import Origin, StatusReading, formats, read_status

HERE = Path(__file__).parent
NAMES = {found.NAME for found in formats()}
CASES = sorted(folder.parent for folder in HERE.glob("*/*/expected.json") if folder.parent.parent.name in NAMES)
FEED_CASES = sorted(folder.parent for folder in HERE.glob("feed/*/expected.json"))


def label(folder: Path) -> str:
    return f"{folder.parent.name}/{folder.name}"


def the_input(folder: Path) -> bytes:
    (found,) = folder.glob("input.*")
    return found.read_bytes()


def origin_of(expected: dict) -> Origin:
    given = expected.get("origin", {})
    retrieved = given.get("retrieved")
    return Origin(
        given.get("source", "page"),
        given.get("provider", "vendor"),
        given.get("url", ""),
        given.get("media_type", ""),
        datetime.fromisoformat(retrieved) if retrieved else None,
        tuple((name, value) for name, value in given.get("options", [])),
        tuple((key, name) for key, name in given.get("names", [])),
    )


def as_json(found: StatusIncident) -> dict:
    line = json.loads(record_line("", found))
    del line["file"], line["type"], line["source"], line["provider"]
    return line


def shown(reading: StatusReading) -> dict:
    return {
        "format": reading.format,
        "healthy": reading.healthy,
        "whole_timelines": reading.whole_timelines,
        "incidents": [as_json(found) for found in reading.incidents],
        "components": [{"name": c.name, "level": c.level.value} for c in reading.components],
        "problems": [problem.code for problem in reading.problems],
    }


def shown_item(item: FeedItem) -> dict:
    found = json.loads(msgspec.json.encode(item))
    del found["raw_hash"]
    for instant in filter(None, (found["published"], found["updated"])):
        assert instant.pop("until") is None, "a feed tells no part of a day"
    return found


def compare(folder: Path, expected: dict, got: dict) -> None:
    if os.environ.get("UPDATE_EXPECTED"):
        kept = {key: expected[key] for key in ("origin", "note") if key in expected}
        text = json.dumps({**kept, **got}, ensure_ascii=False, indent=1)
        (folder / "expected.json").write_text(f"{text}\n", encoding="utf-8")
        return
    asked = {key: value for key, value in expected.items() if key not in ("origin", "note")}
    assert asked
    assert {key: got[key] for key in asked} == asked


@pytest.mark.parametrize("folder", CASES, ids=label)
def test_a_case_is_recognised_and_read_as_expected(folder: Path) -> None:
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    body, origin = the_input(folder), origin_of(expected)
    forced = expected.get("origin", {}).get("forced", False)
    reading = read_status(body, origin, folder.parent.name if forced else "auto")
    assert reading.format == folder.parent.name, "another format took this body"
    compare(folder, expected, shown(reading))


@pytest.mark.parametrize("folder", FEED_CASES, ids=label)
def test_a_news_feed_gives_the_expected_items(folder: Path) -> None:
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    reading = read_feed(the_input(folder), origin_of(expected))
    got = {
        "items": [shown_item(item) for item in reading.items],
        "healthy": reading.healthy,
        "problems": [problem.code for problem in reading.problems],
    }
    compare(folder, expected, got)


def test_every_format_has_a_case() -> None:
    covered = {folder.parent.name for folder in CASES}
    assert not NAMES - covered, f"formats without a case folder: {sorted(NAMES - covered)}"


def test_a_second_reading_of_the_same_bytes_is_equal() -> None:
    for folder in CASES:
        expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
        body, origin = the_input(folder), origin_of(expected)
        assert read_status(body, origin, folder.parent.name) == read_status(
            bytes(bytearray(body)), origin, folder.parent.name
        )
