"""Feeds that emit one item a post: Better Stack's `feed` and Checkly's `feed.rss`.

Items of one incident share a link with a path of its own (where the page's root is the link, the guid before its `#`).
The state is a label `Status: …` in the body, a word that opens it, or what the title says a monitor saw. An incident that
a monitor opened and closed within 60 seconds is left out.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import NamedTuple

from scraper.core.language.told_ends import is_end, says_over
from scraper.core.model import StatusIncident
from scraper.formats.channel import Entry
from scraper.formats.intake import Intake, is_feed, path_of, peek
from scraper.formats.labels import state_of
from scraper.formats.markup import plain
from scraper.formats.records import Post, slug_of
from scraper.formats.status import Origin, StatusReading

NAME = "posts_feed"
PRIORITY = 60

_BLIP = timedelta(seconds=60)
_LABEL = re.compile(r"^\W*(?:Status:\s*)?(?P<word>[A-Za-z][A-Za-z -]{2,24}?)\s*(?:\n|:|\]|–|-\s|$)")
_STATUS = re.compile(r"\bStatus:\s*(?P<word>[A-Za-z][A-Za-z _-]*)")
_AFFECTED = re.compile(
    r"(?:Affected|Impacted) (?:services|components|resources)\s{0,5}:?(?P<rest>(?:<[^<>]{0,200}>|\s){0,20}?<ul.{0,8000}?</ul>)",
    re.IGNORECASE | re.DOTALL,
)
_ITEM = re.compile(r"<li[^>]*>(?P<name>.*?)</li>", re.IGNORECASE | re.DOTALL)
_SEEN = re.compile(r"\s*[-–—:]?\s*\b(?P<word>went down|recovered|is back up)\s*$", re.IGNORECASE)
_GUID = re.compile(r"<guid[^>]*>\s*(?:<!\[CDATA\[)?\s*([^<\]\s]+)")
_WELL = re.compile(r"\b(?:recovered|is back up)\s*$", re.IGNORECASE)


class _Item(NamedTuple):
    key: str
    url: str
    title: str
    at: datetime
    state: str
    text: str
    components: tuple[str, ...]
    machine: bool


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """A feed whose guids repeat (apart from what follows a `#`), or one that labels its posts and links to incidents."""
    head = peek(body, 400_000)
    if not is_feed(head):
        return False
    keys = [stem for guid in _GUID.findall(head) if (stem := _stem(guid))]
    repeated = len(keys) > len(set(keys))
    labelled = re.search(r"<link>[^<]*/incident/[^<]+</link>", head) and "Status: " in head
    return bool(repeated or labelled or re.search(r"better ?(?:stack|uptime)", head[:4000], re.IGNORECASE))


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every incident of which the feed still holds a post."""
    intake = Intake(NAME, origin)
    channel = intake.feed(body)
    items = intake.each(channel.entries if channel else (), lambda entry: _item(intake, entry))
    groups: dict[str, list[_Item]] = {}
    # Feeds run newest first: turned round, posts of one second keep their order.
    ordered = items[::-1]
    ordered.sort(key=lambda found: found.at)
    for item in ordered:
        groups.setdefault(item.key, []).append(item)
    records = intake.each(groups.values(), lambda group: _record(intake, group))
    return intake.reading(records, whole_timelines=False)


def _stem(guid: str) -> str:
    """What posts of one incident have in common; empty where only the page itself stands before the mark."""
    stem = guid.partition("#")[0]
    return stem if len(path_of(stem).strip("/")) > 0 or ":" not in stem else ""


def _item(intake: Intake, entry: Entry) -> _Item:
    at = intake.time(entry.published, entry.updated)
    if at is None:
        raise ValueError(f"its time is {entry.published!r}")
    link = entry.link.partition("#")[0]
    key = link if len(path_of(link).strip("/")) > 0 else _stem(entry.guid) or entry.guid
    seen = _SEEN.search(entry.title)
    affected = _AFFECTED.search(entry.body)
    names = tuple(plain(m["name"]) for m in _ITEM.finditer(affected["rest"])) if affected else ()
    text = plain(_AFFECTED.sub("", entry.body))
    state, rest = _state(entry, text)
    return _Item(key, link or key, entry.title, at, state, rest, names, seen is not None)


def _state(entry: Entry, text: str) -> tuple[str, str]:
    told = _STATUS.match(text)
    if told:
        return state_of(told["word"].strip()), text[told.end() :].strip()
    opening = _LABEL.match(text)
    if opening and state_of(opening["word"]) != "unknown":
        return state_of(opening["word"]), text[opening.end() :].strip() or text
    heading = _LABEL.match(entry.title)
    if heading and state_of(heading["word"]) != "unknown":
        return state_of(heading["word"]), text
    seen = _SEEN.search(entry.title)
    if seen:
        return ("resolved" if is_end(entry.title, _WELL) else "investigating"), text
    return ("resolved" if says_over(text) else ""), text


def _record(intake: Intake, group: list[_Item]) -> StatusIncident | None:
    if _is_blip(group):
        return None
    oldest = group[0]
    name = slug_of(oldest.key) or oldest.key
    own = (url for url in (oldest.key, oldest.url) if url.startswith("http") and url.endswith(name))
    states = [item.state or ("update" if number else "investigating") for number, item in enumerate(group)]
    return intake.record(
        id=name,
        title=group[0 if oldest.machine else -1].title,
        kind=None,
        url=next(own, f"{oldest.url.rstrip('/')}/#{name}"),
        components=[c for item in group for c in item.components],
        posts=[Post(item.at, state, item.text) for item, state in zip(group, states, strict=True)],
    )


def _is_blip(group: list[_Item]) -> bool:
    """Whether a monitor alone opened and closed it within a minute."""
    return len(group) > 1 and all(item.machine for item in group) and group[-1].at - group[0].at < _BLIP
