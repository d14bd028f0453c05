"""Any RSS or Atom feed of a status page that no other format knows: items in groups, one group an incident.

How items belong together is set for each source (`group`: link, guid or title); without a setting the link decides if
it leads below the page's home, else the guid up to its `#`. States are read from the words around `Status:`, from a
label in front of the title or text, never from silence. Impact is unknown.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from scraper.core.ids import same_address
from scraper.core.language.text import digest
from scraper.core.language.told_ends import is_fact, says_done, says_over
from scraper.core.model import Problem, RecordKind, Severity, StatusIncident
from scraper.core.model.states import CLOSED
from scraper.formats.entries import bad_entry
from scraper.formats.feedxml import Element, children, element, link_of, markup_of, read_feed_xml, text_of
from scraper.formats.intake import is_feed
from scraper.formats.labels import kind_of, names_work, state_of
from scraper.formats.markup import plain_markdown, title_of
from scraper.formats.records import Draft, Post, absolute, path_of, record
from scraper.formats.stamps import instant
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import decode_text, problem

NAME = "generic_feed"
PRIORITY = 900

_STATUS = re.compile(
    r"^\W{0,20}(?:current |incident |maintenance )?(?:status|state|statut|estado|stato|zustand|статус|状态|狀態|ステータス|状況|상태)\s*[:：]\s*(.{2,40}?)\s*(?:$|[.;\n–|])",
    re.IGNORECASE | re.MULTILINE,
)
_LABEL = re.compile(r"^\s*(?:\[\s*([^\[\]]{2,40})\s*\]|([^\W\d_][\w '-]{1,30}?)\s*(?::|-(?=\s)|–|—|\n|\Z))")
_TAIL = re.compile(r"[\[(–—-]\s*([^\W\d_][\w '-]{2,30})\s*[\])]?\s*\Z")
_BRACKETED = re.compile(r"\[\s*([^\[\]]{2,40}?)\s*\]")
_SENTENCE = (
    (re.compile(r"\bwe are (?:currently |still )?(?:investigating|looking into)\b", re.IGNORECASE), "investigating"),
    (re.compile(r"\b(?:cause|issue|problem) (?:has been|is|was) identified\b", re.IGNORECASE), "identified"),
    (re.compile(r"\b(?:we are|are|continue to) monitor", re.IGNORECASE), "monitoring"),
)
_FRAGMENT = re.compile(r"^[^#]*#(?:!?/)*(?P<name>[^#\s]*[\w-]{3,}[^#\s]*)$")
_FAULT = re.compile(
    r"\b(?:outages?|down(?:time)?|incidents?|disruptions?|degrad\w+|errors?|failures?|failing|unavailab\w+|latency|delays?|issues?|problems?|"
    r"interruptions?|impair\w+|connectivity|timeouts?|slow\w*)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Item:
    key: str
    native: str
    link: str
    title: str
    text: str
    at: datetime
    updated: datetime
    state: str
    guid: str


def sniff(body: bytes, origin: Origin) -> bool:
    """Any RSS, RDF or Atom document: this format is asked last."""
    return is_feed(decode_text(body, origin.media_type)[:4096].lstrip())


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Group the items and read each group as one incident, maintenance or notice."""
    feed = read_feed_xml(body, origin)
    if isinstance(feed, Problem):
        return StatusReading(NAME, problems=(feed,), whole_timelines=False, healthy=False)
    problems: list[Problem] = []
    if feed.truncated:
        problems.append(
            problem(origin, "truncated", "the feed ends early; its complete items were kept", "fetch it again")
        )
    elif not feed.items:
        problems.append(problem(origin, "empty_channel", "the feed has no items; that says nothing about health", ""))
    home = absolute(origin.url, feed.home) or origin.url
    how = dict(origin.options).get("group", "")
    groups: dict[str, list[_Item]] = {}
    for raw in feed.items:
        item = _read(raw, home, how, origin)
        if isinstance(item, Problem):
            problems.append(item)
        else:
            groups.setdefault(item.key, []).append(item)
    incidents = tuple(_incident(items, home, origin) for items in groups.values())
    healthy = bool(incidents) and not feed.truncated
    return StatusReading(NAME, incidents, tuple(problems), whole_timelines=False, healthy=healthy)


def _read(raw: str, home: str, how: str, origin: Origin) -> _Item | Problem:
    node = element(raw)
    if node is None:
        return bad_entry(origin, raw[:40], "it cannot be read")
    title = title_of(text_of(node, "title"))
    published = instant(text_of(node, "pubDate", "published", "date"))
    updated = instant(text_of(node, "updated", "modified"))
    at = published or updated
    if at is None:
        return bad_entry(origin, title, "it has no readable time")
    text = plain_markdown(markup_of(node, "content:encoded", "encoded", "content", "description", "summary"))
    guid = text_of(node, "guid", "id")
    link = absolute(home, link_of(node)) or absolute("", guid)
    state = _state(node, title, text)
    return _Item(*_key(how, link, guid, title, home), link, title, text, at, updated or at, state, guid)


def _leads_below(link: str, home: str) -> bool:
    """Whether a link names something on the page and not the page itself."""
    return bool(path_of(link)) and same_address(link) != same_address(home)


def _key(how: str, link: str, guid: str, title: str, home: str) -> tuple[str, str]:
    """What an item is grouped by, and the provider's own id of the group; the id is empty where none is told."""
    below = _leads_below(link, home)
    stem = guid.partition("#")[0]
    stem = stem if stem and _leads_below(stem, home) else guid
    if not below and _FRAGMENT.search(link):
        # One page for all incidents, each at a mark of its own.
        return link, _FRAGMENT.sub(r"\g<name>", link)
    ways = {
        "link": (same_address(link), _tail(link)) if below else ("", ""),
        "guid": (stem, _tail(stem) if "/" in stem else stem),
        "title": (_bare(title), ""),
    }
    for way in (how, "link", "guid", "title"):
        if ways.get(way, ("", ""))[0]:
            return ways[way]
    return "", ""


def _tail(link: str) -> str:
    """The end of an address's path that names the incident: one part, or two where one says little."""
    parts = path_of(link)
    return "/".join(parts[-1:] if parts and len(parts[-1]) >= 6 else parts[-2:])


def _bare(title: str) -> str:
    """A title without the state in front of it, so that posts on one incident agree."""
    label = _LABEL.match(title)
    if label and state_of(label[1] or label[2]) != "unknown":
        title = title[label.end() :]
    return " ".join(title.casefold().split())


def _state(node: Element, title: str, text: str) -> str:
    """The state an item gives: stated, as a label of title or text, as a category, or in a plain sentence."""
    stated = _STATUS.search(text) or _STATUS.search(title)
    candidates = [stated[1]] if stated else []
    for words in (title, text):
        label = _LABEL.match(words)
        candidates += [label[1] or label[2]] if label else []
    candidates += _BRACKETED.findall(title)
    tail = _TAIL.search(title)
    candidates += [tail[1]] if tail else []
    candidates += [(c.text or c.get("term") or "") for c in children(node, "category")]
    for candidate in candidates:
        state = state_of(candidate)
        if state != "unknown":
            return state
    return _said(title, text)


def _said(title: str, text: str) -> str:
    """The state that plain sentences give."""
    if says_over(text):
        return "resolved"
    if names_work(f"{title}\n{text}") and says_done(text):
        return "completed"
    return next((state for pattern, state in _SENTENCE if is_fact(text, pattern)), "update")


def _incident(items: Sequence[_Item], home: str, origin: Origin) -> StatusIncident:
    newest = max(items, key=lambda item: item.updated)
    posts = [
        Post(_told_at(item), item.state, item.text or item.title, _post_id(item, items)) for item in reversed(items)
    ]
    states = frozenset(item.state for item in items)
    title = newest.title
    kind = kind_of(title, states - {"update"}, Severity.UNKNOWN, text="\n".join(item.text for item in items))
    if kind is RecordKind.INCIDENT and states <= {"update"} and not _FAULT.search(title):
        kind = RecordKind.NOTICE
    identity = newest.native or f"item-{digest(newest.key)[:16]}"
    draft = Draft(
        identity,
        title,
        newest.link or home or f"/incidents/{identity}",
        posts=posts,
        kind=kind,
        started_at=min(item.at for item in items),
        updated_at=newest.updated,
    )
    return record(draft, origin)


def _told_at(item: _Item) -> datetime:
    """When an item said what it says: an entry that is rewritten as things go on says that it is over when it was last
    touched, not when it was first published.
    """
    return item.updated if item.state in CLOSED else item.at


def _post_id(item: _Item, items: Sequence[_Item]) -> str:
    """The guid where it tells posts of one incident apart."""
    return item.guid if item.guid and sum(other.guid == item.guid for other in items) == 1 and len(items) > 1 else ""
