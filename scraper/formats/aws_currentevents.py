"""AWS Health `public/currentevents`: a JSON array of open events, UTF-16 big-endian with a byte order mark.

`date` is epoch seconds as text, a log entry's `timestamp` epoch seconds as a number, the times of status changes are
milliseconds. The log is oldest first. Status changes of single services give impact windows. The status of an event is the
worst it ever had and stays when all is well again: an event is over when its log or its title says so, when it has an end,
or when the last change of every service was for the good.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec

from scraper.core.model import ImpactWindow, Level, StatusIncident
from scraper.formats import aws_grades
from scraper.formats.intake import Intake, host_of, peek
from scraper.formats.markup import plain
from scraper.formats.records import Post, dated, last_told
from scraper.formats.stamps import earliest, end_of_all
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "aws_currentevents"
PRIORITY = 10
ONLY_NOW = True


class _Log(msgspec.Struct):
    summary: Text = NO_TEXT
    message: Text = NO_TEXT
    status: int | None = None
    timestamp: float | None = None


class _Impacted(msgspec.Struct):
    service_name: Text = NO_TEXT


class _Change(msgspec.Struct):
    service_name: str
    current_status: int
    timestamp: float


class _Event(msgspec.Struct):
    arn: Text
    date: str | float | None = None
    end_time: str | float | None = None
    status: int | None = None
    service: Text = NO_TEXT
    service_name: Text = NO_TEXT
    summary: Text = NO_TEXT
    event_log: Rows = NO_ROWS
    impacted_services: dict[str, _Impacted] | None = None
    impacted_service_status_changes: Rows = NO_ROWS


def sniff(body: bytes, origin: Origin) -> bool:
    """An array of events with an ARN and a log, or an empty one from AWS Health."""
    head = peek(body, 400_000)
    if not head.startswith("["):
        return False
    if not head[1:].lstrip().startswith("{"):
        return host_of(origin.url) == "health.aws.amazon.com"
    return '"arn"' in head and '"event_log"' in head


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every open event. An empty list is the usual answer on a quiet day; its odd encoding shows whose answer it is."""
    intake = Intake(NAME, origin)
    raws = intake.json(body, Rows) or NO_ROWS
    records = intake.each(intake.structs(raws, _Event, "event"), lambda item: _record(intake, item))
    return intake.reading(records, works=body[:2] in {b"\xfe\xff", b"\xff\xfe"})


def _record(intake: Intake, item: _Event) -> StatusIncident:
    logs = intake.structs(item.event_log, _Log, "log entry")
    entries = dated(logs, lambda log: intake.time(log.timestamp))
    posts = [Post(at, _stage(log, number), plain(log.message)) for number, (at, log) in enumerate(entries)]
    windows = _windows(intake, item)
    over, ended = _end(intake, item, posts, windows)
    highest = max((n for n in (item.status, *(log.status for log in logs)) if n is not None), default=None)
    return intake.record(
        id=item.arn,
        title=aws_grades.bare(item.summary or item.service_name),
        url=f"{aws_grades.PAGE}?eventID={item.arn}",
        kind=aws_grades.kind(highest, " ".join([item.summary, *(post.text for post in posts)])),
        impact=aws_grades.severity(highest),
        state="resolved" if over else last_told(posts) or "investigating",
        started=earliest(intake.time(item.date), *(post.at for post in posts)),
        resolved=ended,
        components=_services(item),
        posts=posts,
        windows=windows,
        inferred=True,
    )


def _end(
    intake: Intake, item: _Event, posts: Sequence[Post], windows: Sequence[ImpactWindow]
) -> tuple[bool, datetime | None]:
    """Whether an event is over, and when: at the post that says so, else at its end or that of the last of its windows."""
    said = bool(posts) and posts[-1].state == "resolved"
    told = said or aws_grades.is_resolved(item.summary) or item.status == 0
    shown = intake.time(item.end_time) or end_of_all([window.end for window in windows])
    return told or shown is not None, posts[-1].at if told and posts else shown


def _stage(log: _Log, number: int) -> str:
    if aws_grades.is_resolved(f"{log.summary}\n{log.message}") or (number and log.status == 0):
        return "resolved"
    return "update" if number else "investigating"


def _services(item: _Event) -> Sequence[str]:
    named = [service.service_name for _, service in sorted((item.impacted_services or {}).items())]
    return named or ([item.service_name] if item.service_name else [])


def _windows(intake: Intake, item: _Event) -> list[ImpactWindow]:
    made: list[ImpactWindow] = []
    running: dict[str, ImpactWindow] = {}
    changes = intake.structs(item.impacted_service_status_changes, _Change, "status change")
    for change in sorted(changes, key=lambda c: c.timestamp):
        at = intake.time(change.timestamp)
        if at is None:
            continue
        before = running.pop(change.service_name, None)
        if before:
            made.append(ImpactWindow(before.component, before.start, at, before.level))
        level = aws_grades.level(change.current_status)
        if level is not Level.OPERATIONAL:
            running[change.service_name] = ImpactWindow(change.service_name, at, None, level)
    return sorted([*made, *running.values()], key=lambda w: (w.start, w.component))
