"""What holds for every platform's format on any bytes: it never raises, and one bad item leaves its siblings."""

import copy
import json
import random
from datetime import UTC
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scraper.core.model import StatusIncident
from scraper.core.model.states import CLOSED
from scraper.formats.clock_words import read_clock, read_near, read_stamp
from scraper.formats.status import Origin, StatusFormat, StatusReading, formats

HERE = Path(__file__).parent
FOUND = {found.NAME: found for found in formats()}
CASES = sorted(folder.parent for folder in HERE.glob("*/*/expected.json") if folder.parent.parent.name in FOUND)
GARBAGE = (
    None,
    7,
    -1.5,
    True,
    "x",
    "",
    [],
    {},
    [[]],
    {"id": None},
    {"id": []},
    {"id": "z", "updates": 3},
    "\u0000\u202e",
)
SETTINGS = settings(
    max_examples=200, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True, database=None
)
LENIENT_ROOTS = frozenset({"posts_feed", "generic_feed"})


def body_of(folder: Path) -> bytes:
    (found,) = folder.glob("input.*")
    return found.read_bytes()


def origin_of(folder: Path) -> Origin:
    given_there = json.loads((folder / "expected.json").read_text(encoding="utf-8")).get("origin", {})
    return Origin("page", "vendor", given_there.get("url", ""), options=(("zone", "UTC"),))


def format_of(folder: Path) -> StatusFormat:
    return FOUND[folder.parent.name]


def ids(reading: StatusReading) -> list[str]:
    return [record.id for record in reading.incidents]


def check_record(record: StatusIncident) -> None:
    assert record.id
    assert record.title
    assert len(record.title) <= 400
    times = [record.started_at, record.resolved_at, record.updated_at, *(u.at for u in record.updates)]
    times += [t for w in record.impact_windows for t in (w.start, w.end)]
    assert all(t.tzinfo is UTC and t.microsecond == 0 for t in times if t is not None)
    assert record.resolved_at is None or record.state in CLOSED
    assert [u.at for u in record.updates] == sorted(u.at for u in record.updates)
    assert len({u.id for u in record.updates}) == len(record.updates)
    assert not record.url or record.url.startswith(("http://", "https://", "/", "#"))


def check(reading: StatusReading) -> None:
    for record in reading.incidents:
        check_record(record)
    for problem in reading.problems:
        assert problem.code
        assert problem.message


@pytest.mark.parametrize("folder", CASES, ids=lambda f: f"{f.parent.name}/{f.name}")
def test_records_of_every_case_are_sound(folder: Path) -> None:
    check(format_of(folder).parse(body_of(folder), origin_of(folder)))


@SETTINGS
@given(data=st.data())
def test_mutated_bytes_never_raise(data: st.DataObject) -> None:
    folder = data.draw(st.sampled_from(CASES))
    body = bytearray(body_of(folder))
    chance = random.Random(data.draw(st.integers(0, 10**9)))
    for _ in range(chance.randint(1, 12)):
        place = chance.randrange(len(body)) if body else 0
        match chance.randrange(5):
            case 0:
                body[place : place + 1] = bytes([chance.randrange(256)])
            case 1:
                del body[place : place + chance.randint(1, 40)]
            case 2:
                body[place:place] = body[place : place + chance.randint(1, 60)]
            case 3:
                body[place:place] = chance.choice(
                    (b"<", b"]]>", b'"', b"{", b"[", b"\x00", b"\xff\xfe", b"&", b"9" * 30, b"null")
                )
            case _:
                del body[place:]
    check(format_of(folder).parse(bytes(body), origin_of(folder)))
    for found in FOUND.values():
        found.sniff(
            bytes(body),
            Origin("page", "vendor", data.draw(st.sampled_from(("", "http://[", "https://x.example/a", "\x00")))),
        )


@SETTINGS
@given(body=st.binary(max_size=400), name=st.sampled_from(sorted(FOUND)))
def test_any_bytes_are_read_without_raising(body: bytes, name: str) -> None:
    found = FOUND[name]
    found.sniff(body, Origin("page", "vendor", "https://status.example/"))
    reading = found.parse(body, Origin("page", "vendor", "https://status.example/"))
    check(reading)
    assert not (reading.healthy and not reading.incidents and not reading.components)


def lists_in(value: object, depth: int = 0) -> list[list]:
    if depth > 6:
        return []
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    own = [value] if isinstance(value, list) and any(isinstance(x, dict) for x in value) else []
    return own + [found for child in inner for found in lists_in(child, depth + 1)]


JSON_CASES = [
    folder for folder in CASES if next(folder.glob("input.*")).suffix == ".json" and b"\x00" not in body_of(folder)[:8]
]


def loaded(folder: Path) -> object:
    try:
        return json.loads(body_of(folder))
    except ValueError:
        return None


JSON_CASES = [folder for folder in JSON_CASES if loaded(folder) is not None]


@SETTINGS
@given(data=st.data())
def test_a_bad_item_in_any_list_leaves_its_siblings(data: st.DataObject) -> None:
    folder = data.draw(st.sampled_from(JSON_CASES))
    before = ids(format_of(folder).parse(body_of(folder), origin_of(folder)))
    value = copy.deepcopy(loaded(folder))
    lists = lists_in(value)
    if not lists:
        return
    chosen = data.draw(st.sampled_from(range(len(lists))))
    place = data.draw(st.integers(0, len(lists[chosen])))
    lists[chosen].insert(place, data.draw(st.sampled_from(GARBAGE)))
    reading = format_of(folder).parse(json.dumps(value).encode(), origin_of(folder))
    check(reading)
    assert set(before) <= set(ids(reading))


def dicts_in(value: object, depth: int = 0) -> list[dict]:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    own = [value] if isinstance(value, dict) and value else []
    return own + ([found for child in inner for found in dicts_in(child, depth + 1)] if depth < 6 else [])


@SETTINGS
@given(data=st.data())
def test_a_field_of_the_wrong_kind_never_raises(data: st.DataObject) -> None:
    folder = data.draw(st.sampled_from(JSON_CASES))
    value = copy.deepcopy(loaded(folder))
    chosen = data.draw(st.sampled_from(dicts_in(value) or [{}]))
    if not chosen:
        return
    chosen[data.draw(st.sampled_from(sorted(chosen)))] = data.draw(st.sampled_from(GARBAGE))
    check(format_of(folder).parse(json.dumps(value).encode(), origin_of(folder)))


FEED_CASES = [folder for folder in CASES if b"<item>" in body_of(folder) or b"<entry>" in body_of(folder)]


@pytest.mark.parametrize("folder", FEED_CASES, ids=lambda f: f"{f.parent.name}/{f.name}")
def test_a_broken_feed_item_leaves_its_siblings(folder: Path) -> None:
    body = body_of(folder)
    before = ids(format_of(folder).parse(body, origin_of(folder)))
    mark = b"<item>" if b"<item>" in body else b"<entry>"
    name = mark[1:-1]
    broken = (
        mark + b"<title>torn <b> &nbsp; </title><pubDate>yesterday-ish</pubDate><updated>?</updated></" + name + b">"
    )
    reading = format_of(folder).parse(body.replace(mark, broken + mark, 1), origin_of(folder))
    assert set(before) <= set(ids(reading))


def given_in(folder: Path) -> dict:
    """What a case says of its origin."""
    return json.loads((folder / "expected.json").read_text(encoding="utf-8")).get("origin", {})


# A case that is read by name only proves nothing about recognition.
SNIFFED = [folder for folder in CASES if not given_in(folder).get("forced")]


@pytest.mark.parametrize("folder", SNIFFED, ids=lambda f: f"{f.parent.name}/{f.name}")
def test_a_case_is_claimed_by_its_own_format_and_catch_alls_only(folder: Path) -> None:
    given_there = given_in(folder)
    claims = {
        f.NAME for f in formats() if f.sniff(body_of(folder), Origin("page", "vendor", given_there.get("url", "")))
    }
    own = folder.parent.name
    foreign = claims - {own} - LENIENT_ROOTS
    assert not {name for name in foreign if FOUND[name].PRIORITY <= FOUND[own].PRIORITY}, claims


@SETTINGS
@given(text=st.text(max_size=60))
def test_any_text_is_read_as_a_time_or_not_at_all(text: str) -> None:
    anchor = read_stamp("2026-01-01T00:00:00Z")
    assert anchor
    for stamp in (read_stamp(text), read_near(text, anchor.at), read_clock(text, anchor.at)):
        assert stamp is None or stamp.at.tzinfo is UTC


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("Thu, 23 Jul 2026 16:29:09 Z", "2026-07-23T16:29:09"),
        ("Mon, 14 Aug 2023 19:33:00 PDT", "2023-08-15T02:33:00"),
        ("Mon, 04 Dec 2023 19:33:00 PST", "2023-12-05T03:33:00"),
        ("2006-01-02 15:04:05 +0000 UTC", "2006-01-02T15:04:05"),
        ("2026-07-01T13:37:44.999+02:00", "2026-07-01T11:37:44"),
        ("Aug 28, 2026 12:03 AM UTC", "2026-08-28T00:03:00"),
        ("Aug 28, 2026 12:03 PM UTC", "2026-08-28T12:03:00"),
        ("1772369485", "2026-03-01T12:51:25"),
        ("1772369485000", "2026-03-01T12:51:25"),
    ],
)
def test_a_stamp_is_read_in_the_zone_it_names(text: str, at: str) -> None:
    stamp = read_stamp(text)
    assert stamp
    assert not stamp.naive
    assert stamp.at.isoformat() == f"{at}+00:00"


@pytest.mark.parametrize("text", ["2026-07-01 10:00:00", "1 Jul 2026 10:00", "Jul 1, 2026 10:00 AM"])
def test_a_stamp_without_zone_is_said_to_be_naive(text: str) -> None:
    stamp = read_stamp(text)
    assert stamp
    assert stamp.naive
    assert stamp.at.isoformat() == "2026-07-01T10:00:00+00:00"


def test_a_year_is_the_one_that_lies_nearest() -> None:
    anchor = read_stamp("2026-01-01T03:00:00Z")
    assert anchor
    before, after = read_near("Dec 31, 10:33 PM UTC", anchor.at), read_near("Jan 2, 10:33 PM UTC", anchor.at)
    assert before
    assert after
    assert (before.at.year, after.at.year) == (2025, 2026)
