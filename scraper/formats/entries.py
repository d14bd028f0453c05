"""What the feed formats share: a feed that tells one incident an entry, read entry by entry."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from scraper.core.model import Problem, StatusIncident
from scraper.formats.feedxml import read_feed_xml
from scraper.formats.records import Draft, each_once, record
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import problem


class Entry(NamedTuple):
    """What one entry gave: an incident, if it could be read, and what was wrong with it."""

    incident: StatusIncident | None
    problems: tuple[Problem, ...] = ()


def read_entries(
    name: str,
    body: bytes,
    origin: Origin,
    read_entry: Callable[[str, Origin], Entry],
    *,
    whole_timelines: bool = True,
) -> StatusReading:
    """The incidents of a feed, each once, and the problems of its entries. `read_entry` gets an origin without a time
    of retrieval, so that its answers can be kept from one poll to the next.
    """
    feed = read_feed_xml(body, origin)
    if isinstance(feed, Problem):
        return StatusReading(name, problems=(feed,), whole_timelines=whole_timelines, healthy=False)
    problems: list[Problem] = []
    if feed.truncated:
        message = "the feed ends early; its complete entries were kept"
        problems.append(problem(origin, "truncated", message, "fetch it again"))
    elif not feed.items:
        problems.append(problem(origin, "empty_channel", "the feed has no entries; that says nothing about health", ""))
    home = replace(origin, retrieved=None)
    told: list[StatusIncident] = []
    for item in feed.items:
        found, wrong = read_entry(item, home)
        problems += wrong
        if found is not None:
            told.append(found)
    incidents = each_once(told)
    healthy = bool(incidents) and not feed.truncated
    return StatusReading(name, incidents, tuple(problems), whole_timelines=whole_timelines, healthy=healthy)


def bad_entry(origin: Origin, label: str, message: str) -> Problem:
    """What is wrong with an entry, named by its id or title."""
    return problem(origin, "bad_item", f"entry {label[:80]}: {message}", "report it to the page's owner")


def left_out(origin: Origin, label: str, message: str) -> Entry:
    """An entry that gives no incident."""
    return Entry(None, (bad_entry(origin, label, message),))


def timeline_entry(draft: Draft, undated: int, origin: Origin) -> Entry:
    """An entry that holds a whole timeline, of which some posts could not be dated; without any it gives no incident."""
    if not draft.posts:
        return left_out(origin, draft.id, "no post of its timeline can be dated")
    lost = f"{undated} post(s) that cannot be dated were left out"
    return Entry(record(draft, origin), (bad_entry(origin, draft.id, lost),) if undated else ())
