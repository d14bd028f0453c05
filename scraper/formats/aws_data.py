"""The old AWS Service Health Dashboard's `data.json`: `archive` and `current` lists of events.

`date` is the first post's epoch in seconds, as text. Posts stand in `description` as HTML, oldest first, each with a
12-hour clock and PDT or PST; the day is given only when it changes.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

import msgspec

from scraper.core.model import StatusIncident
from scraper.formats import aws_grades
from scraper.formats.clock_words import Stamp, read_clock, read_near
from scraper.formats.intake import Intake, peek
from scraper.formats.markup import plain
from scraper.formats.records import Post, last_told
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "aws_data"
PRIORITY = 10

_POST = re.compile(
    r"<div>\s*<span[^>]*class=[\"']?yellowfg[\"']?[^>]*>(?P<clock>[^<]*)</span>(?P<text>.*?)"
    r"(?=<div>\s*<span[^>]*class=[\"']?yellowfg|\Z)",
    re.DOTALL | re.IGNORECASE,
)


class _Event(msgspec.Struct):
    service: Text
    date: str | float
    service_name: Text = NO_TEXT
    summary: Text = NO_TEXT
    status: int | None = None
    description: Text = NO_TEXT


class _File(msgspec.Struct):
    archive: Rows = NO_ROWS
    current: Rows = NO_ROWS


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """An object of archive and current events."""
    head = peek(body)
    return head.startswith("{") and re.match(r'\{\s*"(?:archive|current)"\s*:\s*\[', head) is not None


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every event, past and open."""
    intake = Intake(NAME, origin)
    file = intake.json(body, _File) or _File()
    raws = [*(file.current or ()), *(file.archive or ())]
    return intake.reading(intake.each(intake.structs(raws, _Event, "event"), lambda item: _record(intake, item)))


def _record(intake: Intake, item: _Event) -> StatusIncident:
    began = intake.time(item.date)
    if began is None:
        raise ValueError(f"its date is {item.date!r}")
    posts = _posts(intake, item, began)
    over = aws_grades.is_resolved(item.summary or "")
    name = f"{item.service}_{int(began.timestamp())}"
    return intake.record(
        id=name,
        title=aws_grades.bare(item.summary or item.service_name or item.service),
        url=f"https://status.aws.amazon.com/#{name}",
        kind=aws_grades.kind(item.status, f"{item.summary} {item.description}"),
        impact=aws_grades.severity(item.status),
        state="resolved" if over else last_told(posts) or "investigating",
        started=began,
        resolved=posts[-1].at if over and posts else None,
        components=[item.service_name or item.service],
        posts=posts,
        inferred=True,
    )


def _posts(intake: Intake, item: _Event, began: datetime) -> list[Post]:
    parts = list(_POST.finditer(item.description or ""))
    over = aws_grades.is_resolved(item.summary or "")
    posts: list[Post] = []
    for number, part in enumerate(parts):
        before = posts[-1].at if posts else began
        at = _moment(intake, part["clock"].replace("\xa0", " ").strip(), before, number)
        if at is None:
            intake.trouble("bad_time", f"a post's clock reads {part['clock'].strip()!r}", f"event {item.service}")
            continue
        state = "investigating" if number == 0 else "update"
        if over and number == len(parts) - 1:
            state = "resolved"
        posts.append(Post(at, state, plain(part["text"])))
    return posts


def _moment(intake: Intake, clock: str, before: datetime, number: int) -> datetime | None:
    """A post's time: its day where given, else the next such clock not before the post before it.

    The first post's is the event's own date, which is finer than its clock. A clock less than three hours behind the
    post before it was typed late on the same day.
    """
    dated = read_near(clock, before)
    stamp = dated or read_clock(clock, before)
    at = intake.stamp(stamp)
    if at is None:
        return None
    if number == 0:
        return before if abs(at - before) <= timedelta(days=1) else at
    earlier = Stamp(at - timedelta(days=1))
    if dated is None and before - earlier.at < timedelta(hours=3):
        return max(earlier.at, before)
    return at
