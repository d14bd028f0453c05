"""Each feed against a grammar of its format, written from the specification; and calendars against RFC 5545."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from lxml import etree

from scraper.core.model import Archive, Founding, Instant, Note, Precision
from scraper.publish import feeds
from tests.feeds.issues import FULL, changed, files, posts, with_dossier
from tests.feeds.test_hostile_values import CASES
from tests.publish import factories

GRAMMARS = Path(__file__).parent / "grammars"
RNG = {name: etree.RelaxNG(etree.parse(GRAMMARS / f"{name}.rng")) for name in ("atom", "rss")}
JSON_FEED = jsonschema.Draft202012Validator(json.loads((GRAMMARS / "jsonfeed.json").read_text(encoding="utf-8")))
OF_EVENT = {"UID": 1, "DTSTAMP": 1, "DTSTART": 1, "DTEND": None, "SUMMARY": 1, "DESCRIPTION": None, "SEQUENCE": 1,
            "URL": 1, "STATUS": 1, "TRANSP": None, "CATEGORIES": None}  # fmt: skip
"""Properties of an event as we write them, and whether one must be there; none stands twice (RFC 5545, 3.6.1)."""


def faults(path: str, body: bytes) -> Iterator[str]:
    """What a validator of the format says."""
    if path.endswith((".rss", ".atom")) or path == "feed.xml":
        grammar = RNG["atom" if path.endswith(".atom") else "rss"]
        if not grammar.validate(etree.fromstring(body)):
            yield from (f"{path}: {one.line}: {one.message}" for one in grammar.error_log)
    elif path.startswith("feeds/") and path.endswith(".json"):
        yield from (f"{path}: {one.json_path}: {one.message}" for one in JSON_FEED.iter_errors(json.loads(body)))
    elif path.endswith(".ics"):
        yield from (f"{path}: {one}" for one in of_calendar(body))


def of_calendar(body: bytes) -> Iterator[str]:
    """RFC 5545: lines of at most 75 octets that end in CRLF; components closed in order; what an event holds, once."""
    if not body.endswith(b"\r\n") or body.count(b"\n") != body.count(b"\r\n"):
        yield "a line does not end in CRLF"
    yield from (f"{line[:20]!r} is longer than 75 octets" for line in body.split(b"\r\n") if len(line) > 75)
    lines = body.decode().replace("\r\n ", "").split("\r\n")[:-1]
    held: list[str] = []
    names: list[str] = []
    for line in lines:
        found = re.fullmatch(r"([A-Z-]+)((?:;[A-Z-]+=(?:\"[^\"]*\"|[^\";:,]*))*):(.*)", line, re.DOTALL)
        if found is None:
            yield f"{line[:40]!r} is no content line"
            continue
        name, value = found[1], found[3]
        if name == "BEGIN":
            held.append(value)
            names = []
        elif name == "END":
            if not held or held.pop() != value:
                yield f"{value} is closed out of order"
            if value == "VEVENT":
                yield from (f"{one} stands {names.count(one)} times" for one in set(names) if names.count(one) > 1)
                yield from (f"an event without {one}" for one, must in OF_EVENT.items() if must and one not in names)
                yield from (f"{one} in an event" for one in set(names) - set(OF_EVENT))
        else:
            names.append(name)
            if any(ord(sign) < 32 and sign != "\t" for sign in value):
                yield f"{name} holds a control character"
            if name in ("SUMMARY", "DESCRIPTION") and re.search(r"(?<!\\)(?:\\\\)*[,;]", value):
                yield f"{name} holds an unescaped comma or semicolon"


def all_faults(record: Archive) -> list[str]:
    made = files(factories.edition(record, factories.report()), feeds)
    assert len(made) > 40
    return [one for path, body in made.items() for one in faults(path, body)]


def founded_by_a_note() -> Archive:
    day = Instant(factories.NOW, Precision.DAY)
    name = "2026-04-13-nimbus"
    note = Note(
        name,
        "postmortem",
        ("https://blog.example/why",),
        f"notes/{name}/2026-05-01-why.md",
        "It broke.",
        founds=Founding("nimbus", day),
    )
    bare = replace(factories.brief(name), documents=(), notes=(note,))
    window = replace(bare.incident.window, start=day, end=None, duration_s=None)
    quiet = replace(
        bare.incident, placements=(), timeline=(), summary=(), verdicts=(), window=window, founded_by="note"
    )
    return with_dossier(factories.archive(), replace(bare, incident=quiet))


RECORDS = {
    "the small record": factories.archive(),
    "nothing": Archive(),
    "a title with everything in it": changed(
        factories.archive(), FULL, title="😀 ]]> <b>&amp;</b> \u202e\u2028 -- \"'"
    ),
    "an incident without a post": with_dossier(factories.archive(), posts(factories.brief(FULL), (0, "unknown"))),
    "an incident that a note founded": founded_by_a_note(),
}


@pytest.mark.parametrize("name", RECORDS)
def test_each_feed_is_valid(name: str) -> None:
    assert all_faults(RECORDS[name]) == []


@pytest.mark.parametrize("name", CASES)
def test_hostile_values_leave_it_valid(name: str) -> None:
    assert all_faults(with_dossier(factories.archive(), CASES[name])) == []


BROKEN = {
    "feeds/incidents.atom": [
        (b"<id>tag:", b"<id>no-scheme "), (b"<title>", b"<name>"), (b"Z</updated>", b"</updated>"),
        (b"<entry><id>", b"<entry><id>tag:a,2026:b</id><id>"), (b'type="html"', b'type="markdown"'), (b'<link href="https:', b'<link href="javascript:'),
    ],
    "feeds/incidents.rss": [
        (b" GMT</pubDate>", b" UTC</pubDate>"), (b'isPermaLink="false"', b'isPermaLink="no"'), (b"<guid", b"<uid"),
        (b"<language>en</language>", b""), (b'rel="self"', b'rel="me"'), (b"<pubDate>Wed", b"<pubDate>Wednesday"),
    ],
    "feeds/incidents.json": [
        (b"version/1.1", b"version/1"), (b'"url":"https:', b'"url":"ftp:'), (b'"id":"tag:', b'"guid":"tag:'),
        (b'"content_html":"', b'"content_html":"","x":"'), (b'Z","date_modified"', b'","date_modified"'),
    ],
    "calendar/nimbus.ics": [
        (b"\r\nUID:", b"\r\nUID:x\r\nUID:"), (b"\r\nDTSTAMP:", b"\r\nX-STAMP:"), (b"\r\nEND:VEVENT", b"\nEND:VEVENT"),
        (b"\r\nSUMMARY:", b"\r\nSUMMARY:a, b;"), (b"\r\nSTATUS:", b"\r\nSTATUS"), (b"\r\nURL:", b"\r\nURL:" + b"x" * 80),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("path", "old", "new"), [(path, *pair) for path, pairs in BROKEN.items() for pair in pairs])
def test_the_validators_see_what_is_broken(path: str, old: bytes, new: bytes) -> None:
    body = files(factories.edition(), feeds)[path]
    assert old in body
    assert list(faults(path, body)) == []
    broken = body.replace(old, new).replace(b"</title>", b"</name>" if new == b"<name>" else b"</title>")
    broken = broken.replace(b"</guid>", b"</uid>" if new == b"<uid" else b"</guid>")
    assert list(faults(path, broken)) != []
