"""Statuspage `history.atom`: the whole timeline of the last 25 incidents as HTML, newest post first, without years.

`<published>` is the time of the last Resolved or Completed post, never the start; `<updated>` is the last edit. The
start is the first post of the timeline. The id in the tag is a number; the incident's own id is the slug of its link,
the same as in the JSON.
"""

from __future__ import annotations

from functools import lru_cache

from scraper.formats.entries import Entry, left_out, read_entries, timeline_entry
from scraper.formats.feedxml import element, link_of, markup_of, text_of
from scraper.formats.intake import is_feed
from scraper.formats.records import Draft, slug_of, web_address
from scraper.formats.stamps import instant, latest
from scraper.formats.status import Origin, StatusReading
from scraper.formats.timeline import Clock, read_timeline
from scraper.formats.wire import decode_text

NAME = "statuspage_atom"
PRIORITY = 9
LISTS = 25
LISTED_IDS = "[a-z0-9]{12}"


def sniff(body: bytes, origin: Origin) -> bool:
    """An Atom feed whose ids or title are those of a Statuspage history, or whose entries hold its timeline."""
    head = decode_text(body, origin.media_type)[:20000].lstrip()
    if not is_feed(head, "feed"):
        return False
    return ",2005:/history" in head or ",2005:Incident/" in head or ("&lt;small&gt;" in head and "data-var" in head)


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Read each entry; one that cannot be dated is a problem and its siblings live."""
    return read_entries(NAME, body, origin, read_entry)


@lru_cache(maxsize=512)
def read_entry(item: str, origin: Origin) -> Entry:
    """One entry. Kept by its text: polls of a history differ in an entry or two."""
    node = element(item)
    if node is None:
        return left_out(origin, item[:40], "it cannot be read")
    address = web_address(link_of(node)) or web_address(text_of(node, "id"))
    identity = slug_of(address) or text_of(node, "id").rpartition("/")[2]
    if not identity:
        return left_out(origin, text_of(node, "title"), "it has neither link nor id")
    published, updated = instant(text_of(node, "published")), instant(text_of(node, "updated"))
    story = read_timeline(markup_of(node, "content", "summary"), Clock(latest(published, updated), published))
    draft = Draft(
        identity,
        text_of(node, "title"),
        address or f"/incidents/{identity}",
        posts=story.posts,
        updated_at=updated or published,
    )
    return timeline_entry(draft, story.undated, origin)
