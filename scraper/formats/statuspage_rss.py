"""Statuspage `history.rss`: the timeline as in its Atom feed, also in the markup of 2014 without `<var>`.

`<pubDate>` is the time of the newest post (of the resolution, once resolved) and gives the year and, where the
abbreviation is not clear, the offset of the zone. `<link>` and `<guid>` are the incident's address.
"""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache

from scraper.formats.entries import Entry, left_out, read_entries, timeline_entry
from scraper.formats.feedxml import element, link_of, markup_of, text_of
from scraper.formats.intake import is_feed
from scraper.formats.records import Draft, absolute, slug_of
from scraper.formats.stamps import instant, latest
from scraper.formats.status import Origin, StatusReading
from scraper.formats.timeline import Clock, read_timeline
from scraper.formats.wire import decode_text

NAME = "statuspage_rss"
PRIORITY = 44
LISTS = 25
LISTED_IDS = "[a-z0-9]{12}"

_AFTERMATH = timedelta(days=183)
"""How long after the resolution, which the stamp tells, a postmortem may follow."""
_SHAPE = re.compile(
    r"(?:&lt;|<)small(?:&gt;|>)\s*[A-Z][a-z]{2}\s.{0,160}?(?:&lt;|<)/small(?:&gt;|>)\s*(?:&lt;|<)br\s*/?(?:&gt;|>)\s*(?:&lt;|<)strong",
    re.DOTALL,
)


def sniff(body: bytes, origin: Origin) -> bool:
    """An RSS channel named as Statuspage names it, or whose first items hold its timeline."""
    head = decode_text(body, origin.media_type)[:20000].lstrip()
    if not is_feed(head, "rss"):
        return False
    return (
        "<description>Statuspage</description>" in head
        or " - Incident History</title>" in head
        or bool(_SHAPE.search(head))
    )


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Read each item; one that cannot be dated is a problem and its siblings live."""
    return read_entries(NAME, body, origin, read_entry)


@lru_cache(maxsize=512)
def read_entry(item: str, origin: Origin) -> Entry:
    """One item. Kept by its text: polls of a history differ in an item or two."""
    node = element(item)
    if node is None:
        return left_out(origin, item[:40], "it cannot be read")
    address = absolute(origin.url, link_of(node)) or absolute("", text_of(node, "guid"))
    identity = slug_of(address) or slug_of(text_of(node, "guid"))
    if not identity:
        return left_out(origin, text_of(node, "title"), "it has neither link nor guid")
    stamp = instant(text_of(node, "pubDate", "date"))
    markup = markup_of(node, "description", "content:encoded", "encoded")
    story = read_timeline(markup, Clock(stamp, stamp, _AFTERMATH))
    draft = Draft(
        identity,
        text_of(node, "title"),
        address or f"/incidents/{identity}",
        posts=story.posts,
        updated_at=latest(stamp, *(post.at for post in story.posts)),
    )
    return timeline_entry(draft, story.undated, origin)
