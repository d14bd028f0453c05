"""OnlineOrNot's `incidents.rss`: Statuspage's layout with a 12-hour clock, capital labels and links without scheme.

`pubDate` is when the incident began; posts carry month, day and clock, and the year comes from it.
"""

from __future__ import annotations

import re
from datetime import datetime

from scraper.core.model import StatusIncident
from scraper.formats.channel import Entry
from scraper.formats.clock_words import read_near, read_stamp
from scraper.formats.intake import Intake, is_feed, peek
from scraper.formats.labels import state_of
from scraper.formats.markup import plain
from scraper.formats.records import Post, slug_of
from scraper.formats.stamps import earliest
from scraper.formats.status import Origin, StatusReading

NAME = "onlineornot"
PRIORITY = 15

_POST = re.compile(
    r"<small>(?P<time>[^<]*)</small>\s*(?:<br\s*/?>\s*)?<strong>(?P<label>[^<]*)</strong>\s*-?\s*(?P<text>.*?)"
    r"(?=(?:<p[^>]*>\s*)?<small>[^<]*\d:\d\d[^<]*</small>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
_TWELVE = re.compile(r"(?:<|&lt;)small(?:>|&gt;)\s*[A-Z][a-z]{2,8} \d{1,2}, (?:\d{4},? )?\d{1,2}:\d\d [AP]M\b")


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """A feed whose posts carry a 12-hour clock, or whose links lack a scheme."""
    head = peek(body)
    bare = re.search(r"<link>\s*(?!https?:)[\w.-]+/incidents/\w+\s*</link>", head)
    return is_feed(head) and bool(_TWELVE.search(head) or bare)


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every incident of the feed."""
    intake = Intake(NAME, origin)
    return intake.reading(intake.each(intake.entries(body), lambda entry: _record(intake, entry)))


def _record(intake: Intake, entry: Entry) -> StatusIncident:
    began = intake.time(entry.published)
    posts = _posts(intake, entry, began) if began else []
    return intake.record(
        id=slug_of(entry.address),
        title=entry.title,
        kind=None,
        url=entry.address,
        started=earliest(began, *(p.at for p in posts)),
        posts=posts,
    )


def _posts(intake: Intake, entry: Entry, began: datetime) -> list[Post]:
    made = []
    for found in _POST.finditer(entry.body):
        clock = found["time"].strip()
        at = intake.stamp(read_stamp(clock) or read_near(clock, began))
        if at is None:
            intake.trouble("bad_time", f"a post's time reads {clock!r}", entry.title)
            continue
        made.append(Post(at, state_of(found["label"]), plain(found["text"])))
    # Newest first in the feed: turned round, posts of one minute keep their order.
    return made[::-1]
