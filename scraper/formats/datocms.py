"""DatoCMS's own status files: one object an incident or maintenance, or an array of them.

Updates are oldest first. A write-up is posted as another `resolved`, so the close is the first of the last run of them.
A maintenance has `scheduledTime`, `minutes` and components; its text stands outside the updates.
"""

from __future__ import annotations

import re
from datetime import timedelta

import msgspec

from scraper.core.model import ImpactWindow, Level, RecordKind, Severity, StatusIncident
from scraper.formats.intake import Intake, named, peek
from scraper.formats.labels import impact_of, state_of
from scraper.formats.markup import plain_markdown
from scraper.formats.records import Post
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "datocms"
PRIORITY = 70


class _Update(msgspec.Struct):
    content: Text = NO_TEXT
    status: Text = NO_TEXT
    date: Text = NO_TEXT


class _Item(msgspec.Struct):
    name: Text
    file: Text = NO_TEXT
    impact: Text = NO_TEXT
    scheduledTime: Text = NO_TEXT  # noqa: N815 - the file's own key
    minutes: Text = NO_TEXT
    content: Text = NO_TEXT
    components: Rows = NO_ROWS
    updates: Rows = NO_ROWS


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """Objects with a name and updates of content, status and date."""
    head = peek(body)
    keys = all(f'"{key}"' in head for key in ("name", "updates", "content", "status", "date"))
    return (
        head[:1] in {"[", "{"}
        and keys
        and ('"impact"' in head or '"scheduledTime"' in head)
        and '"page"' not in head[:200]
    )


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every incident and maintenance."""
    intake = Intake(NAME, origin)
    if peek(body).startswith("["):
        rows: Rows | tuple[object, ...] = intake.json(body, Rows) or NO_ROWS
        items = intake.structs(rows, _Item)
    else:
        item = intake.json(body, _Item)
        items = [item] if item else []
    return intake.reading(intake.each(items, lambda found: _record(intake, found)))


def _record(intake: Intake, item: _Item) -> StatusIncident:
    planned = bool(item.scheduledTime)
    updates = intake.structs(item.updates, _Update, f"{item.name}, update")
    posts = [
        Post(at, state_of(u.status.replace("-", "_")), plain_markdown(u.content))
        for u in updates
        if (at := intake.time(u.date))
    ]
    stem = item.file.rpartition("/")[2].removesuffix(".json")
    name = (
        stem or re.sub(r"\W+", "-", f"{posts[0].at:%Y-%m-%d} {item.name}" if posts else item.name).strip("-").casefold()
    )
    begins = intake.time(item.scheduledTime)
    under_way = [p.at for p in posts if p.state != "scheduled"]
    starts = min([t for t in (begins, *under_way) if t], default=None) if planned else None
    return intake.record(
        id=name,
        title=item.name,
        url=f"{intake.origin.url}#{name}",
        kind=RecordKind.MAINTENANCE if planned else RecordKind.INCIDENT,
        impact=Severity.NONE if planned else impact_of(item.impact),
        state=None if posts else "scheduled" if planned else "unknown",
        started=starts,
        components=named(item.components),
        posts=posts,
        windows=_windows(intake, item),
    )


def _windows(intake: Intake, item: _Item) -> list[ImpactWindow]:
    begins = intake.time(item.scheduledTime)
    if begins is None or not re.fullmatch(r"\d{1,5}", item.minutes):
        return []
    end = begins + timedelta(minutes=int(item.minutes))
    return [ImpactWindow(name, begins, end, Level.MAINTENANCE) for name in named(item.components)]
