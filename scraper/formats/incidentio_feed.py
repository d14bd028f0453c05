"""incident.io's `feed.atom`, `feed.rss` and `history.*`: only the newest status of each incident, no timeline.

The start comes from the incident's id, a ULID whose first ten characters are the time it was made; an incident that
was imported carries the time of its import. The status word is in the page's language. The states of the components
are those of now, not of the incident.
"""

from __future__ import annotations

import re
from functools import lru_cache

from scraper.formats.entries import Entry, left_out, read_entries
from scraper.formats.feedxml import element, link_of, markup_of, text_of
from scraper.formats.intake import is_feed
from scraper.formats.labels import state_of
from scraper.formats.markup import plain, plain_markdown, title_of
from scraper.formats.records import Draft, Post, absolute, record, slug_of
from scraper.formats.stamps import instant, ulid_time
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import decode_text

NAME = "incidentio_feed"
PRIORITY = 30

_STATUS = re.compile(r"\s*<b>[^<:：]{1,40}[:：]\s*([^<]{1,60})</b>(?:\s*<br\s*/?>)*", re.IGNORECASE)
_HEADING = re.compile(r"<b>[^<]{1,60}</b>\s*\Z", re.IGNORECASE)
_COMPONENT = re.compile(r"<li>(.{0,2000}?)</li>", re.DOTALL | re.IGNORECASE)
_LEVEL = re.compile(r"\s*\([^()]{1,60}\)\s*\Z")
_ULID_LINK = re.compile(r"/incidents/[0-7][0-9A-HJKMNP-TV-Z]{25}\b")


def sniff(body: bytes, origin: Origin) -> bool:
    """A feed that names its generator, or whose links end in a ULID and whose bodies begin with a status in bold."""
    head = decode_text(body, origin.media_type)[:20000].lstrip()
    if not is_feed(head):
        return False
    if "<generator>incident.io" in head:
        return True
    return bool(_ULID_LINK.search(head)) and ("<b>" in head or "&lt;b&gt;" in head)


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Read each entry; timelines are not whole, so a post that is missing proves nothing."""
    return read_entries(NAME, body, origin, read_entry, whole_timelines=False)


def _components_at(markup: str) -> int:
    """Where the list of components with its heading begins; the end where there is none."""
    begin = markup.rfind("<ul>")
    heading = _HEADING.search(markup, max(0, begin - 200), begin) if begin >= 0 else None
    return heading.start() if heading else len(markup)


@lru_cache(maxsize=512)
def read_entry(item: str, origin: Origin) -> Entry:
    """One entry of either feed, kept by its text."""
    node = element(item)
    if node is None:
        return left_out(origin, item[:40], "it cannot be read")
    address = absolute(origin.url, link_of(node)) or absolute("", text_of(node, "id", "guid"))
    identity = slug_of(address)
    at = instant(text_of(node, "updated")) or instant(text_of(node, "pubDate", "published"))
    if not identity or at is None:
        return left_out(origin, identity or text_of(node, "title"), "it has no id or no readable time")
    markup = markup_of(node, "content", "content:encoded", "encoded", "summary", "description")
    status = _STATUS.match(markup)
    listed = _components_at(markup)
    text = plain_markdown(markup[status.end() if status else 0 : listed])
    state = state_of(status[1]) if status else "unknown"
    names = [title_of(_LEVEL.sub("", plain(name))) for name in _COMPONENT.findall(markup, listed)]
    made = ulid_time(identity)
    draft = Draft(
        identity,
        text_of(node, "title"),
        address,
        posts=(Post(at, state, text),),
        state=state,
        started_at=min(at, made) if made else instant(text_of(node, "published")) or at,
        updated_at=at,
        components=tuple(dict.fromkeys(names)),
    )
    return Entry(record(draft, origin))
