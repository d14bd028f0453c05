"""No bytes make a format raise, invent a time, lose an id or take forever."""

import json
import random
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scraper.formats.feed import read_feed
from scraper.formats.status import Origin, StatusReading, formats, read_status

HERE = Path(__file__).parent
ORIGIN = Origin("page", "vendor", "https://status.vendor.example/")
FORMATS = {found.NAME: found for found in formats()}
INPUTS = sorted(path for path in HERE.glob("*/*/input.*") if path.parent.parent.name in FORMATS)
FEEDS = sorted(HERE.glob("feed/*/input.*"))
EARLIEST, LATEST = datetime(1990, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
PAGE = {"id": "abc123def456", "url": "https://status.vendor.example"}


def plain_text(value: object) -> bool:
    return type(value) is str and not any((ord(c) < 32 and c not in "\n\t") or 0xD800 <= ord(c) < 0xE000 for c in value)


def check(reading: StatusReading) -> None:
    for found in reading.incidents:
        assert plain_text(found.id)
        assert found.id
        assert plain_text(found.title)
        assert found.title
        assert len(found.title) <= 400
        assert plain_text(found.url)
        assert plain_text(found.state)
        times = [found.started_at, found.resolved_at, found.updated_at]
        times += [update.at for update in found.updates]
        times += [at for window in found.impact_windows for at in (window.start, window.end)]
        for at in times:
            assert at is None or (EARLIEST <= at < LATEST and at.microsecond == 0 and at.tzinfo is UTC)
        assert all(update.id and plain_text(update.id) and plain_text(update.text) for update in found.updates)
        assert len({update.id for update in found.updates}) == len(found.updates)
        assert all(name and plain_text(name) for name in found.components)
    for problem in reading.problems:
        assert problem.code
        assert problem.message


def mutated(body: bytes, seed: int) -> bytes:
    """The body with a few bytes changed, cut, doubled or moved."""
    chance = random.Random(seed)
    changed = bytearray(body)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(changed) + 1)
        kind = chance.randrange(5)
        if kind == 0 and at < len(changed):
            changed[at] = chance.randrange(256)
        elif kind == 1:
            del changed[at : at + chance.randrange(40)]
        elif kind == 2:
            changed[at:at] = changed[at : at + chance.randrange(200)]
        elif kind == 3:
            changed[at:at] = chance.choice(
                [b"<", b">", b'"', b"]]>", b"&", b"{", b"}", b"\x00", b"\xff", b"null", b"<![CDATA[", b"9999"]
            )
        else:
            del changed[max(1, at) :]
    return bytes(changed)


@pytest.mark.parametrize("path", INPUTS, ids=lambda p: f"{p.parent.parent.name}/{p.parent.name}")
def test_damaged_bytes_never_raise(path: Path) -> None:
    body = path.read_bytes()
    found = FORMATS[path.parent.parent.name]
    for seed in range(25):
        damaged = mutated(body, seed)
        found.sniff(damaged, ORIGIN)
        check(found.parse(damaged, ORIGIN))


@pytest.mark.parametrize("path", FEEDS, ids=lambda p: p.parent.name)
def test_a_damaged_news_feed_never_raises(path: Path) -> None:
    body = path.read_bytes()
    for seed in range(25):
        for item in read_feed(mutated(body, seed), ORIGIN).items:
            assert item.id
            assert item.url == "" or item.url.startswith(("http://", "https://"))
            assert item.published is None or EARLIEST <= item.published.at < LATEST


scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=20)
    | st.datetimes().map(str)
)
fields = st.sampled_from(
    [
        "id",
        "code",
        "name",
        "status",
        "impact",
        "body",
        "created_at",
        "display_at",
        "updated_at",
        "started_at",
        "resolved_at",
        "scheduled_for",
        "published_at",
        "to_status",
        "message_string",
        "components",
        "affected_components",
        "incident_updates",
        "updates",
        "component_impacts",
        "start_at",
        "end_at",
        "timestamp",
        "months",
        "year",
        "incidents",
        "scheduled_maintenances",
        "ongoing_incidents",
        "summary",
        "page",
        "url",
        "message",
        "affected_components",
        "group",
    ]
)
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(fields, inner, max_size=8), max_leaves=25
)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.dictionaries(fields, values, max_size=10), max_size=4), st.sampled_from(sorted(FORMATS)))
def test_json_of_any_shape_never_raises(rows: list, name: str) -> None:
    document = {
        "page": PAGE,
        "incidents": rows,
        "months": rows,
        "ongoing_incidents": rows,
        "summary": {"ongoing_incidents": rows},
    }
    for value in (document, rows, {"incident": rows}, rows[:1]):
        check(read_status(json.dumps(value).encode(), ORIGIN, name))


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300), st.sampled_from(sorted(FORMATS)))
def test_any_bytes_never_raise(body: bytes, name: str) -> None:
    check(read_status(body, ORIGIN, name))
    read_feed(body, ORIGIN)


def incident(number: int) -> dict:
    at = f"2026-03-{number % 27 + 1:02d}T08:{number % 60:02d}:00.000Z"
    posts = [
        {
            "id": f"u{number}-{n}",
            "status": state,
            "body": "Some <b>words</b> on what is wrong.<br />" * 4,
            "display_at": at,
        }
        for n, state in enumerate(
            ("resolved", "monitoring", "identified", "investigating", "investigating", "investigating")
        )
    ]
    return {
        "id": f"i{number}",
        "name": "Slow",
        "status": "resolved",
        "impact": "minor",
        "resolved_at": at,
        "incident_updates": posts,
    }


def test_fifty_incidents_take_milliseconds() -> None:
    body = json.dumps({"page": PAGE, "incidents": [incident(n) for n in range(50)]}).encode()
    FORMATS["statuspage_json"].parse(body, ORIGIN)
    spent = []
    for _ in range(5):
        began = time.perf_counter()
        reading = FORMATS["statuspage_json"].parse(body, ORIGIN)
        spent.append(time.perf_counter() - began)
    assert len(reading.incidents) == 50
    assert min(spent) < 0.05


def test_twenty_thousand_items_are_read() -> None:
    rows = [incident(n) | {"incident_updates": incident(n)["incident_updates"][:1]} for n in range(20_000)]
    assert len(read_status(json.dumps({"page": PAGE, "incidents": rows}).encode(), ORIGIN).incidents) == 20_000
    items = "".join(f"<item><title>n {n}</title><link>https://news.example/{n}</link></item>" for n in range(20_000))
    assert len(read_feed(f"<rss version='2.0'><channel>{items}</channel></rss>".encode(), ORIGIN).items) == 20_000


def test_an_item_nested_beyond_reason_costs_only_itself() -> None:
    deep = '{"id":"deep","components":' + "[" * 20_000 + "]" * 20_000 + "}"
    text = json.dumps({"page": PAGE, "incidents": [incident(1)]})[:-2] + f",{deep}," + json.dumps(incident(2)) + "]}"
    reading = read_status(text.encode(), ORIGIN)
    assert [found.id for found in reading.incidents] == ["i1", "i2"]
    assert "bad_item" in [problem.code for problem in reading.problems]
    nested = "<div>" * 20_000 + "x" + "</div>" * 20_000
    feed = f"<rss version='2.0'><channel><item><title>a</title><link>https://n.example/1</link><description>{nested}</description></item><item><title>b</title><link>https://n.example/2</link></item></channel></rss>"
    assert "https://n.example/2" in [item.url for item in read_feed(feed.encode(), ORIGIN).items]


def test_an_entity_bomb_is_never_expanded() -> None:
    bomb = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    feed = f'<!DOCTYPE rss [<!ENTITY l0 "lol">{bomb}]><rss version="2.0"><channel><item><title>&l11; x</title><link>https://n.example/1</link></item></channel></rss>'
    (item,) = read_feed(feed.encode(), ORIGIN).items
    assert len(item.title) < 40


@pytest.mark.parametrize("name", [name for name in FORMATS if name.startswith(("statuspage", "incidentio"))])
@pytest.mark.parametrize(
    "value",
    [
        {"error": "rate limited"},
        {"status": 500, "message": "oops"},
        {"incidents": {"a": 1}},
        {"incidents": "none", "page": PAGE},
        {"months": None},
        {"summary": None},
        {"ongoing_incidents": None},
        {"page": PAGE},
        [],
        {},
    ],
)
def test_an_error_in_json_is_no_health(name: str, value: object) -> None:
    reading = read_status(json.dumps(value).encode(), ORIGIN, name)
    assert not reading.healthy
    assert reading.problems


PIECES = (
    "<", "<!--", "<!-- --> ", "<p", "<small>", "<item ", "<item>", "<![CDATA[", "&", "<!DOCTYPE[", "[", "](", "__", "**", '<a "',
    "<b>x</b><ul>", "<link ", "<title>", "x@", "(", ") and (", "\n", "- \n", "{", '"',
)  # fmt: skip


@pytest.mark.parametrize("piece", PIECES)
def test_no_repeated_piece_takes_for_ever(piece: str) -> None:
    """A pattern that looks again from every start would take minutes here."""
    many = piece * (75_000 // len(piece))
    told = many.replace("&", "&amp;").replace("<", "&lt;")
    item = (
        f"<title>{told}</title><link>https://s.example/incidents/abc</link><author>{told}</author>"
        f"<pubDate>Tue, 03 Mar 2026 12:00:00 GMT</pubDate><description>{told}</description>"
    )
    bodies = (
        many,
        f"<rss><channel><item>{item}</item></channel></rss>",
        f"<rss><channel>{many}",
        f"<html><body>{many}</body></html>",
    )
    began = time.perf_counter()
    for body in bodies:
        for name in ("auto", *(name for name in FORMATS if name.startswith(("statuspage", "incidentio", "generic")))):
            read_status(body.encode(), ORIGIN, name)
        read_feed(body.encode(), ORIGIN)
    assert time.perf_counter() - began < 15
