"""Flashcat's `feed.rss` and `feed.atom`: one item a change, rewritten as the change goes on, with its newest words only.

In RSS `pubDate` is when the change began; when it ended is not told. In Atom `updated` is when it was last written to: of a
resolved change the end; its beginning is not told. A body states `Status:` and `Affected components:`; names may hold
brackets, and commas within them.
"""

from __future__ import annotations

import re

from scraper.core.model import StatusIncident
from scraper.core.model.states import CLOSED
from scraper.formats.channel import Entry
from scraper.formats.intake import Intake, is_feed, peek
from scraper.formats.labels import state_of
from scraper.formats.markup import plain
from scraper.formats.records import Post
from scraper.formats.stamps import earliest
from scraper.formats.status import Origin, StatusReading

NAME = "flashcat_feed"
PRIORITY = 39

_CHANGE = re.compile(r"\burn:flash(?:duty|cat):change:(?P<id>\w+)")
_STATUS = re.compile(r"^\s*(?:Status|状态)\s*[:：]\s*(?P<word>[^\n]{2,40}?)\s*$", re.IGNORECASE | re.MULTILINE)
_COMPONENTS = re.compile(
    r"^\s*(?:Affected components|受影响组件)\s*[:：]\s*(?P<names>[^\n]+)$", re.IGNORECASE | re.MULTILINE
)
_BETWEEN = re.compile(r"[,，、]\s*(?![^(（]*[)）])")


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """A feed whose items are named as Flashcat's changes."""
    head = peek(body)
    return is_feed(head) and _CHANGE.search(head) is not None


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every change of the feed."""
    intake = Intake(NAME, origin)
    return intake.reading(
        intake.each(intake.entries(body), lambda entry: _record(intake, entry)), whole_timelines=False
    )


def _record(intake: Intake, entry: Entry) -> StatusIncident:
    began, touched = intake.time(entry.published), intake.time(entry.updated)
    at = touched or began
    if at is None:
        raise ValueError(f"its time is {entry.published!r}")
    text = plain(entry.body)
    stated, named = _STATUS.search(text), _COMPONENTS.search(text)
    state = state_of(stated["word"]) if stated else "unknown"
    told = _CHANGE.search(entry.guid)
    words = _COMPONENTS.sub("", _STATUS.sub("", text)).strip()
    # A close is dated only by the last writing: what is published is the beginning.
    post = Post(at, "update" if state in CLOSED and touched is None else state, words)
    return intake.record(
        id=told["id"] if told else entry.name,
        title=entry.title,
        url=entry.link,
        kind=None,
        state=state,
        started=earliest(began, at),
        components=_BETWEEN.split(named["names"]) if named else (),
        posts=[post],
    )
