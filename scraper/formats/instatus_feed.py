"""Instatus `history.atom` and `history.rss`: the platform's only history with posts.

A body opens with `Type:`, `Duration:` and `Affected Components:`, then come the posts, each with month, day, clock and
`GMT+0`, a stage and a text. The entry's own time gives the year. For a maintenance `Duration` is the plan.
"""

from __future__ import annotations

import re

from scraper.core.model import RecordKind, Severity, StatusIncident
from scraper.formats.channel import Entry
from scraper.formats.dated_posts import label_of, read_posts
from scraper.formats.intake import Intake, is_feed, peek
from scraper.formats.markup import plain
from scraper.formats.records import Post, slug_of
from scraper.formats.status import Origin, StatusReading

NAME = "instatus_feed"
PRIORITY = 34

_TYPE = re.compile(r"\bType\s*:\s*(?:</?\w+>\s*)*(?P<word>Incident|Maintenance)\b", re.IGNORECASE)
_COMPONENTS = re.compile(
    r"\b(?:Affected Components|This (?:incident|maintenance) affected)\s*:\s*(?P<names>[^\n]{1,600})", re.IGNORECASE
)


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """A feed whose bodies state a type and affected components."""
    head = re.sub(r"&lt;[^&]{0,40}&gt;|<[^<>]{0,40}>", " ", peek(body, 400_000)) if is_feed(peek(body, 4000)) else ""
    return _TYPE.search(head) is not None and "Affected Components" in head


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every entry of the feed."""
    intake = Intake(NAME, origin)
    channel = intake.feed(body)
    return intake.reading(intake.each(channel.entries if channel else (), lambda entry: _record(intake, entry)))


def _record(intake: Intake, entry: Entry) -> StatusIncident:
    at = intake.time(entry.published) or intake.time(entry.updated)
    if at is None:
        raise ValueError(f"its time is {entry.published!r}")
    text = plain(entry.body)
    typed = _TYPE.search(text)
    planned = typed is not None and typed["word"].casefold() == "maintenance"
    named = _COMPONENTS.search(text)
    posts = read_posts(intake, entry.body, at)
    if not posts:
        state, rest = label_of(text)
        posts = [Post(at, state or ("scheduled" if planned else "investigating"), rest or text)]
    if planned:
        words = {"investigating": "scheduled", "resolved": "completed"}
        posts = [Post(p.at, words.get(p.state, p.state), p.text) for p in posts]
    url = entry.link or entry.guid
    return intake.record(
        id=slug_of(url) or entry.guid,
        title=entry.title,
        url=url,
        kind=RecordKind.MAINTENANCE if planned else RecordKind.INCIDENT,
        impact=Severity.NONE if planned else Severity.UNKNOWN,
        components=re.split(r",\s*", named["names"]) if named else (),
        posts=posts,
    )
