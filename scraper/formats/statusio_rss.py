"""Status.io's `pages/<page>/rss`: one item an incident or maintenance, links to `/pages/incident/<page>/<id>`.

The layout of the description is not documented: dated posts are read where it holds some, else the item is one post.
"""

from __future__ import annotations

import re

from scraper.core.model import StatusIncident
from scraper.formats.channel import Entry
from scraper.formats.dated_posts import label_of, read_posts
from scraper.formats.intake import Intake, is_feed, path_of, peek
from scraper.formats.markup import plain
from scraper.formats.records import Post, unique
from scraper.formats.stamps import earliest
from scraper.formats.status import Origin, StatusReading

NAME = "statusio_rss"
PRIORITY = 55

_LINK = re.compile(r"/pages/(?:incident|maintenance)/[0-9a-f]{24}/[0-9a-f]{24}")
_COMPONENTS = re.compile(r"\b(?:Components?|Services?)(?: affected)?\s*:?\s*\n?(?P<names>[^\n]{1,400})", re.IGNORECASE)


def sniff(body: bytes, origin: Origin) -> bool:
    """A feed whose items link to Status.io incidents, or one at Status.io's address."""
    head = peek(body, 400_000)
    own = re.fullmatch(r"/pages/[0-9a-f]{24}/rss", path_of(origin.url)) is not None
    return is_feed(head) and (own or _LINK.search(head) is not None)


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every item of the feed."""
    intake = Intake(NAME, origin)
    return intake.reading(intake.each(intake.entries(body), lambda entry: _record(intake, entry)))


def _record(intake: Intake, entry: Entry) -> StatusIncident:
    at = intake.time(entry.published, entry.updated)
    posts = read_posts(intake, entry.body, at)
    text = plain(entry.body)
    if not posts and at:
        state, rest = label_of(text)
        posts = [Post(at, state or "investigating", rest or text)]
    planned = "/pages/maintenance/" in entry.address
    named = _COMPONENTS.search(text)
    names = unique(re.split(r",|;", named["names"])) if named else ()
    return intake.record(
        id=entry.name,
        title=entry.title,
        url=entry.address,
        planned=planned,
        started=earliest(*(p.at for p in posts)) or at,
        components=names,
        posts=posts,
    )
