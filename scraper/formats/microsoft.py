"""Microsoft 365's public feeds on `status.cloud.microsoft` (`api/feed/*` RSS, `api/posts/*` JSON).

They carry posts to administrators while something is wrong. An empty feed, or a post that says all is clear, is no proof
of health; nothing here is graded.
"""

from __future__ import annotations

import re

import msgspec

from scraper.core.language.told_ends import is_end
from scraper.core.model import StatusIncident
from scraper.formats.channel import Entry, points_to
from scraper.formats.intake import Intake, host_of, is_feed, peek
from scraper.formats.markup import plain
from scraper.formats.records import Post
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "microsoft"
PRIORITY = 10
ONLY_NOW = True

_HOST = "status.cloud.microsoft"
_REFERENCE = re.compile(r"\b(?:[A-Z]{2}\d{6,8})\b")
_CLEAR = re.compile(
    r"^\W*(?:all (?:clear|services? (?:are|is) (?:healthy|operational))|no (?:known |active )?(?:issues|incidents))\b",
    re.IGNORECASE,
)
_OVER = re.compile(r"\b(?:resolved|mitigated|service restored|has recovered|is now healthy)\b", re.IGNORECASE)


class _Wrapped(msgspec.Struct):
    posts: Rows = NO_ROWS
    value: Rows = NO_ROWS


class _Post(msgspec.Struct):
    id: Text = NO_TEXT
    title: Text = NO_TEXT
    Title: Text = NO_TEXT
    message: Text = NO_TEXT
    Message: Text = NO_TEXT
    description: Text = NO_TEXT
    pubDate: Text = NO_TEXT  # noqa: N815 - the feed's own key
    publishedDate: Text = NO_TEXT  # noqa: N815 - the feed's own key
    lastUpdatedTime: Text = NO_TEXT  # noqa: N815 - the feed's own key
    LastUpdatedTime: Text = NO_TEXT

    @property
    def headline(self) -> str:
        """Its title, under either name."""
        return self.title or self.Title

    @property
    def text(self) -> str:
        """What it says, without markup."""
        return plain(self.description or self.message or self.Message)

    @property
    def stamp(self) -> str:
        """When it was published, else last changed."""
        return self.pubDate or self.publishedDate or self.lastUpdatedTime or self.LastUpdatedTime


def sniff(body: bytes, origin: Origin) -> bool:
    """Anything but a page from Microsoft's status host."""
    head = peek(body, 4000)
    if is_feed(head):
        return host_of(origin.url) == _HOST or points_to(head, r"status\.cloud\.microsoft")
    return host_of(origin.url) == _HOST and head[:1] in {"[", "{"}


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every post that speaks of trouble; the reading is healthy only with one."""
    intake = Intake(NAME, origin)
    head = peek(body, 4000)
    if head.startswith("<"):
        channel = intake.feed(body)
        posts = [_of_entry(entry) for entry in channel.entries] if channel else []
    elif head.startswith("["):
        posts = intake.structs(intake.json(body, Rows), _Post, "post")
    else:
        wrapped = intake.json(body, _Wrapped) or _Wrapped()
        posts = intake.structs([*wrapped.posts, *wrapped.value], _Post, "post")
    return intake.reading(intake.each(posts, lambda post: _record(intake, post), "post"), whole_timelines=False)


def _of_entry(entry: Entry) -> _Post:
    return _Post(
        id=Text(entry.guid), title=Text(entry.title), description=Text(entry.body), pubDate=Text(entry.published)
    )


def _record(intake: Intake, post: _Post) -> StatusIncident | None:
    title, text = post.headline, post.text
    if _CLEAR.match(title) or _CLEAR.match(text):
        return None
    at = intake.time(post.stamp)
    reference = _REFERENCE.search(f"{title} {text}")
    name = reference[0] if reference else post.id or (f"{int(at.timestamp())}" if at else "")
    state = "resolved" if is_end(title, _OVER) else "investigating"
    return intake.record(
        id=name,
        title=title or text.partition("\n")[0],
        url=f"https://{_HOST}/#{name}",
        state=state,
        started=at,
        resolved=at,
        updated=at,
        posts=[Post(at, state, text)] if at else [],
        inferred=True,
    )
