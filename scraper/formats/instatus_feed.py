"""Instatus `history.atom` and `history.rss`: the platform's only history with posts.

A body opens with `Type:`, `Duration:` and `Affected Components:`, then come the posts, each with month, day, clock and
`GMT+0`, a stage and a text. The entry's own time gives the year. For a maintenance `Duration` is the plan.
"""

from __future__ import annotations

import re
from dataclasses import replace

from scraper.core.model import StatusIncident
from scraper.formats.channel import Entry
from scraper.formats.dated_posts import label_of, read_posts
from scraper.formats.intake import Intake, is_feed, peek
from scraper.formats.labels import closing, opening
from scraper.formats.markup import plain
from scraper.formats.records import Post
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
    return intake.reading(intake.each(intake.entries(body), lambda entry: _record(intake, entry)))


def _record(intake: Intake, entry: Entry) -> StatusIncident:
    at = intake.time(entry.published, entry.updated)
    if at is None:
        raise ValueError(f"its time is {entry.published!r}")
    text = plain(entry.body)
    typed, named = _TYPE.search(text), _COMPONENTS.search(text)
    planned = typed is not None and typed["word"].casefold() == "maintenance"
    posts = read_posts(intake, entry.body, at)
    if not posts:
        state, rest = label_of(text)
        posts = [Post(at, state or "investigating", rest or text)]
    words = {"investigating": opening(planned=planned), "resolved": closing(planned=planned)}
    return intake.record(
        id=entry.name,
        title=entry.title,
        url=entry.address,
        planned=planned,
        components=re.split(r",\s*", named["names"]) if named else (),
        posts=[replace(p, state=words.get(p.state, p.state)) for p in posts],
    )
