"""A record may hold anything its types allow: no value stops feeds and exports, none gets out of its place."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import feedparser
import icalendar
import pytest
from lxml import etree

from scraper.core.model import (
    Archive,
    Dossier,
    Instant,
    KeptUpdate,
    Link,
    Note,
    OfficialRecord,
    Override,
    PostmortemState,
    Precision,
    Revision,
    TimelineEvent,
    Verdict,
    Wave,
    Window,
    Withdrawal,
)
from tests.feeds.issues import files
from tests.publish import factories

FIRST, LAST = datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
FULL = factories.two_waves()
HELD = next(one for one in FULL.documents if isinstance(one, OfficialRecord))
NASTY = "]]><script>alert(1)</script>\"'&\x0b\x00\u202e\r\nEND:VEVENT\r\n=cmd|{{ 7*7 }}</svg>"


def incident(**fields: object) -> Dossier:
    return replace(FULL, incident=replace(FULL.incident, **fields))


def held(**fields: object) -> Dossier:
    return replace(FULL, documents=tuple(replace(one, **fields) if one is HELD else one for one in FULL.documents))


def empty() -> Dossier:
    """Every text of the documents that may be empty is."""
    documents = tuple(
        replace(
            one, title="", url="", claims=tuple(replace(claim, value="", quote="", zone="") for claim in one.claims)
        )
        if isinstance(one, OfficialRecord)
        else replace(one, title="", url="", publisher="", language="", claims=())
        for one in FULL.documents
    )
    quiet = replace(FULL.incident, title="", summary=(), links=(Link("similar", "2026-04-14-nimbus-0900"),))
    return replace(FULL, incident=quiet, documents=documents)


CASES = {
    "nasty title": incident(title=NASTY),
    "nasty documents": replace(FULL, documents=tuple(replace(one, title=NASTY, url=f"https://x.example/{NASTY}") for one in FULL.documents)),
    "nasty posts": held(native_id=NASTY, components=(NASTY,), updates=tuple(replace(one, id=f"{NASTY}{n}", text=NASTY) for n, one in enumerate(HELD.updates)),
                        revisions=(Revision(HELD.updates[0].at, NASTY, "text", "edited", NASTY, NASTY),)),
    "nasty people": replace(FULL, notes=(Note(FULL.incident.id, "correction", (NASTY, "https://a.example/"), f"notes/{NASTY}.md", NASTY, title=NASTY),
                                         Note(FULL.incident.id, "postmortem", (NASTY,), "notes/x.md", f"[x](/there) {NASTY}")),
                            overrides=(Override(FULL.incident.id, "retitle", NASTY, NASTY, title=NASTY),)),
    "nothing but what must be": empty(),
    "no documents": replace(FULL, documents=()),
    "from the first year to the last": incident(window=Window(Instant(FIRST), Instant(LAST), 315_537_897_599)),
    "days at the end of time": incident(window=Window(Instant(LAST, Precision.DAY), Instant(LAST, Precision.DAY), None)),
    "ends before it starts": incident(window=Window(Instant(LAST), Instant(FIRST), -5), postmortem=PostmortemState("published", lag_s=-3)),
    "no window": incident(window=Window(None, None, None)),
    "posts of the first and the last year": held(updates=(KeptUpdate("a", FIRST, "investigating", "", ""), KeptUpdate("b", LAST, "resolved", "", "")),
                                                 revisions=(Revision(FIRST, None, "title", "edited", "", ""),)),
    "an event without evidence and one without words": incident(timeline=(TimelineEvent(LAST, Precision.SECOND, "official", "x", ()),
                                                                          TimelineEvent(FIRST, Precision.DAY, "press", "", ("c",)))),
    "a verdict without words": incident(verdicts=(Verdict("started", FULL.incident.verdicts[0].outcome, "", "", ""),)),
    "open waves": incident(waves=(Wave(FIRST, None), Wave(LAST, None))),
    "withdrawn without a word": incident(withdrawn=Withdrawal(None, "")),
    "no provider": incident(providers=(), components=("", "chat", "chat")),
    "a provider nobody knows": incident(providers=("somebody-else",), causes=("capacity", "capacity", "")),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_no_value_stops_feeds_and_exports(name: str) -> None:
    record = factories.archive()
    dossiers = (CASES[name], *(one for one in record.dossiers if one.incident.id != FULL.incident.id))
    made = files(factories.edition(replace(record, dossiers=dossiers), factories.report()))
    for path, body in made.items():
        if path.endswith((".rss", ".atom", "feed.xml", ".opml", ".svg")):
            root = etree.fromstring(body)
            assert not [one for one in root.iter() if isinstance(one.tag, str) and one.tag.endswith("script")], path
        if path.endswith((".rss", ".atom")):
            found = feedparser.parse(body, sanitize_html=False)
            assert not found.bozo, path
            assert b"<script" not in body.replace(b"&lt;script", b""), path
        elif path.endswith(".ics"):
            calendar = icalendar.Calendar.from_ical(body)
            assert len(calendar.walk("VEVENT")) == body.count(b"\r\nUID:"), path
        elif path.endswith(".json"):
            json.loads(body)
        elif path.endswith(".html"):
            assert b"<script" not in body


def test_all_of_them_together_are_one_record() -> None:
    dossiers = tuple(
        replace(one, incident=replace(one.incident, id=f"2026-04-{number + 1:02d}-nimbus-1453"))
        for number, one in enumerate(CASES.values())
    )
    made = files(factories.edition(Archive(dossiers), factories.report()))
    assert json.loads(made["api/v1/incidents.json"])["incidents"]
