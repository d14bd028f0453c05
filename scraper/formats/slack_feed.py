"""Slack's status feeds (`feed/atom`, `feed/rss`): one entry an incident, `published` its start.

The title's first word is the type. Notes are paragraphs with a clock and no date, oldest first: each is the next such
clock after the one before it. No state is given; the last note says in words when all is well.
"""

from __future__ import annotations

import re
from datetime import datetime

from scraper.core.language.told_ends import says_over
from scraper.core.model import RecordKind, Severity, StatusIncident
from scraper.formats.channel import Entry, points_to
from scraper.formats.clock_words import read_clock
from scraper.formats.intake import Intake, host_of, is_feed, peek
from scraper.formats.markup import plain
from scraper.formats.records import Post
from scraper.formats.status import Origin, StatusReading

NAME = "slack_feed"
PRIORITY = 12

_TYPE = re.compile(r"\s*(incident|outage|notice|maintenance)\s*:\s*", re.IGNORECASE)
_NOTE = re.compile(
    r"<small>(?P<clock>[^<]*)</small>(?P<text>.*?)(?=(?:<p[^>]*>\s*)?<small>|\Z)", re.DOTALL | re.IGNORECASE
)
_KINDS = {"notice": RecordKind.NOTICE, "maintenance": RecordKind.MAINTENANCE}
_IMPACTS = {"outage": Severity.MAJOR, "incident": Severity.MINOR, "notice": Severity.NONE}


def sniff(body: bytes, origin: Origin) -> bool:
    """A feed of Slack's."""
    head = peek(body, 8000)
    own = host_of(origin.url) in {"slack-status.com", "status.slack.com"}
    return is_feed(head) and (own or points_to(head, r"(?:slack-status|status\.slack)\.com"))


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every entry of the feed."""
    intake = Intake(NAME, origin)
    return intake.reading(intake.each(intake.entries(body), lambda entry: _record(intake, entry)))


def _record(intake: Intake, entry: Entry) -> StatusIncident:
    started = intake.time(entry.published)
    if started is None:
        raise ValueError(f"its time is {entry.published!r}")
    typed = _TYPE.match(entry.title)
    word = typed[1].casefold() if typed else "incident"
    return intake.record(
        id=entry.name,
        title=entry.title[typed.end() :] if typed else entry.title,
        url=entry.address,
        kind=_KINDS.get(word, RecordKind.INCIDENT),
        impact=_IMPACTS.get(word, Severity.UNKNOWN),
        started=started,
        updated=intake.time(entry.updated),
        posts=_posts(intake, entry, started),
    )


def _posts(intake: Intake, entry: Entry, started: datetime) -> list[Post]:
    notes = list(_NOTE.finditer(entry.body))
    if not notes and plain(entry.body):
        return [Post(started, "investigating", plain(entry.body))]
    made: list[Post] = []
    for number, note in enumerate(notes):
        before = made[-1].at if made else started
        at = intake.stamp(read_clock(note["clock"], before))
        if at is None:
            intake.trouble("bad_time", f"a note's clock reads {note['clock'].strip()!r}", f"entry {entry.guid}")
            continue
        at = max(before, at) if number else started
        text = plain(note["text"])
        over = number == len(notes) - 1 and says_over(text)
        made.append(Post(at, "resolved" if over else "update" if number else "investigating", text))
    return made
