"""AWS status RSS (`rss/all.rss` and `rss/<service>-<region>.rss`): items are posts, not incidents.

A guid is `<page>#<service>-<region>_<epoch>`; the link is always the page. Posts of one service belong together until
one is marked [RESOLVED] or 24 hours pass without any (measured: at most 6.8 hours within an event, 1,383 between two).
An incident is named after its first post still in the feed, so that its name changes as posts leave. The title's first words grade no impact.

The feed holds 50 posts. When the oldest are dropped, the rest of an old event would look like a new one: in a full feed, an
event that ended a week before the reading and begins within 24 hours of the oldest post is left out.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from itertools import groupby
from typing import NamedTuple

from scraper.core.model import RecordKind, Severity, StatusIncident
from scraper.formats import aws_grades
from scraper.formats.channel import Channel, Entry, points_to
from scraper.formats.intake import Intake, host_of, is_feed, peek
from scraper.formats.markup import plain
from scraper.formats.records import Post
from scraper.formats.status import Origin, StatusReading

NAME = "aws_rss"
PRIORITY = 10
NAMED_BY_POSTS = True

_GUID = re.compile(r"#(?P<key>[\w.-]+)_(?P<epoch>\d{9,11})\s*$")
_LEAD = re.compile(
    r"^\s*(?P<lead>Service is operating normally|Informational message|Service (?:degradation|disruption|impact)"
    r"|Performance issues)\s*:\s*",
    re.IGNORECASE,
)
_GAP = timedelta(hours=24)
_FULL = 50
_LONG_PAST = timedelta(days=7)


class _Item(NamedTuple):
    key: str
    at: datetime
    name: str
    title: str
    lead: str
    text: str
    over: bool


def sniff(body: bytes, origin: Origin) -> bool:
    """A feed whose guids point into AWS's page, or any feed from AWS's status host."""
    head = peek(body)
    if not is_feed(head):
        return False
    return host_of(origin.url) == "status.aws.amazon.com" or points_to(head, r"status\.aws\.amazon\.com")


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every event of which the feed still holds a post."""
    intake = Intake(NAME, origin)
    channel = intake.feed(body)
    if channel is None:
        return intake.reading()
    items = intake.each(channel.entries, lambda entry: _item(intake, entry))
    groups = [group for _, found in _by_service(items) for group in _events(found)]
    groups = [group for group in groups if not _remnant(intake, items, group)]
    return intake.reading(intake.each(groups, lambda group: _record(intake, channel, group)), whole_timelines=False)


def _item(intake: Intake, entry: Entry) -> _Item:
    named = _GUID.search(entry.guid)
    at = intake.time(entry.published) or (intake.time(int(named["epoch"])) if named else None)
    if at is None:
        raise ValueError(f"its time is {entry.published!r}")
    key = named["key"] if named else (entry.guid or entry.link).rpartition("#")[2] or "service"
    lead = _LEAD.match(entry.title)
    title = aws_grades.bare(entry.title[lead.end() :] if lead else entry.title)
    return _Item(
        key,
        at,
        f"{key}_{named['epoch'] if named else int(at.timestamp())}",
        title,
        lead["lead"].casefold() if lead else "",
        plain(entry.body) or title,
        aws_grades.is_resolved(entry.title),
    )


def _by_service(items: list[_Item]) -> list[tuple[str, list[_Item]]]:
    ordered = sorted(items, key=lambda item: (item.key, item.at, item.name))
    return [(key, list(found)) for key, found in groupby(ordered, key=lambda item: item.key)]


def _events(items: list[_Item]) -> list[list[_Item]]:
    groups: list[list[_Item]] = []
    for item in items:
        last = groups[-1][-1] if groups else None
        late = last is None or item.at - last.at > _GAP
        # A second [RESOLVED] soon after the first only rewords it; any other post after one begins a new event.
        if late or (last is not None and last.over and not item.over):
            groups.append([item])
        else:
            groups[-1].append(item)
    return groups


def _remnant(intake: Intake, items: list[_Item], group: list[_Item]) -> bool:
    """Whether an event may have lost its first posts, and was whole in earlier readings."""
    read = intake.time(intake.origin.retrieved)
    if len(items) < _FULL or read is None or not group[-1].over:
        return False
    return group[0].at - min(item.at for item in items) <= _GAP and read - group[-1].at > _LONG_PAST


def _record(intake: Intake, channel: Channel, group: list[_Item]) -> StatusIncident:
    states = ["resolved" if item.over else "update" if n else "investigating" for n, item in enumerate(group)]
    words = " ".join([*(item.title for item in group), *(item.text for item in group)])
    informational = all(item.lead == "informational message" for item in group)
    return intake.record(
        id=group[0].name,
        title=group[-1].title or group[0].key,
        url=f"https://status.aws.amazon.com/#{group[0].name}",
        kind=aws_grades.kind(1, words) if informational else RecordKind.INCIDENT,
        impact=Severity.UNKNOWN,
        components=[_service(channel, group[0].key)],
        posts=[Post(item.at, state, item.text, item.name) for item, state in zip(group, states, strict=True)],
    )


def _service(channel: Channel, key: str) -> str:
    """The service as a feed of one service names it in its title, else the key of the guid."""
    named = re.fullmatch(r"(.+\(.+\)) Service Status", channel.title.strip())
    return named[1] if named else key
