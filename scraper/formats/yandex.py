"""Yandex Cloud's incidents: an array (or an object holding one) of incidents with comments in HTML.

An incident can still be marked open after `endDate` was set: the date counts. What the level numbers mean is not
documented, so impact is read from a level's theme or label where there is one, else unknown.
"""

from __future__ import annotations

import re
from datetime import datetime

import msgspec

from scraper.core.model import Severity, StatusIncident
from scraper.formats.ends import end_post
from scraper.formats.intake import Intake, joined, peek
from scraper.formats.labels import staged, state_of
from scraper.formats.markup import plain_markdown
from scraper.formats.records import Post, dated
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "yandex"
PRIORITY = 50

_THEMES = {
    "critical": Severity.CRITICAL,
    "danger": Severity.CRITICAL,
    "major": Severity.MAJOR,
    "warning": Severity.MAJOR,
    "minor": Severity.MINOR,
    "info": Severity.MINOR,
    "none": Severity.NONE,
}


class _Level(msgspec.Struct):
    theme: Text = NO_TEXT
    label: Text = NO_TEXT


class _Comment(msgspec.Struct):
    id: Text = NO_TEXT
    content: Text = NO_TEXT
    text: Text = NO_TEXT
    message: Text = NO_TEXT
    status: Text = NO_TEXT
    date: Text = NO_TEXT
    createdAt: Text = NO_TEXT  # noqa: N815 - the page's own key
    created_at: Text = NO_TEXT


class _Incident(msgspec.Struct):
    id: Text
    title: Text = NO_TEXT
    name: Text = NO_TEXT
    status: Text = NO_TEXT
    startDate: Text = NO_TEXT  # noqa: N815 - the page's own key
    endDate: Text = NO_TEXT  # noqa: N815 - the page's own key
    updatedAt: Text = NO_TEXT  # noqa: N815 - the page's own key
    level: _Level | None = None
    services: Rows = NO_ROWS
    comments: Rows = NO_ROWS


class _File(msgspec.Struct):
    incidents: Rows = NO_ROWS
    data: Rows = NO_ROWS
    items: Rows = NO_ROWS


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """Incidents with a level number, a start date and comments."""
    head = peek(body, 400_000)
    return head[:1] in {"[", "{"} and '"levelId"' in head and '"startDate"' in head


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every incident of the file."""
    intake = Intake(NAME, origin)
    if peek(body).startswith("["):
        rows: tuple[object, ...] = intake.json(body, Rows) or NO_ROWS
    else:
        file = intake.json(body, _File) or _File()
        rows = (*file.incidents, *file.data, *file.items)
    return intake.reading(intake.each(intake.structs(rows, _Incident), lambda item: _record(intake, item)))


def _record(intake: Intake, item: _Incident) -> StatusIncident:
    ended = intake.time(item.endDate)
    told = state_of(item.status)
    over = ended is not None or told in {"resolved", "completed"}
    posts = _posts(intake, item, ended, over=over)
    return intake.record(
        id=item.id,
        title=item.title or item.name,
        url=joined(intake.origin.url, f"/incidents/{item.id}"),
        impact=_impact(item),
        state="resolved" if over else told if told != "unknown" else "investigating",
        started=intake.time(item.startDate),
        resolved=ended,
        updated=intake.time(item.updatedAt),
        components=intake.names(item.services, "name", "title", label="service"),
        posts=posts,
        inferred=ended is None,
    )


def _posts(intake: Intake, item: _Incident, ended: datetime | None, *, over: bool) -> list[Post]:
    comments = intake.structs(item.comments, _Comment, f"incident {item.id}, comment")
    told = dated(comments, lambda c: intake.time(c.date or c.createdAt or c.created_at))
    texts = [(at, plain_markdown(c.content or c.text or c.message)) for at, c in told]
    dated_later = over and (ended is None or any(at >= ended for at, _ in texts))
    states = staged((state_of(c.status) for _, c in told), over=dated_later, last=end_post(texts, ended))
    return [Post(at, state, text, c.id) for (_, c), (at, text), state in zip(told, texts, states, strict=True)]


def _impact(item: _Incident) -> Severity:
    words = re.findall(r"[a-z]+", f"{item.level.theme} {item.level.label}".casefold()) if item.level else []
    return next((_THEMES[word] for word in words if word in _THEMES), Severity.UNKNOWN)
