"""What the feed formats share: a feed that tells one incident an entry, read entry by entry."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from scraper.core.model import Problem, StatusIncident
from scraper.formats.feedxml import read_feed_xml
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import problem


def read_entries(
    name: str,
    body: bytes,
    origin: Origin,
    read_entry: Callable[[str, Origin], StatusIncident | Problem],
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
    incidents: dict[str, StatusIncident] = {}
    for item in feed.items:
        found = read_entry(item, home)
        if isinstance(found, Problem):
            problems.append(found)
        else:
            incidents.setdefault(found.id, found)
    healthy = bool(incidents) and not feed.truncated
    return StatusReading(name, tuple(incidents.values()), tuple(problems), whole_timelines=whole_timelines, healthy=healthy)


def bad_entry(origin: Origin, label: str, message: str) -> Problem:
    """An entry that was left out, by its id or title."""
    return problem(origin, "bad_item", f"entry {label[:80]}: {message}", "report it to the page's owner")
