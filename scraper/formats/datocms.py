"""DatoCMS's own status files: one object an incident or maintenance, or an array of them.

Updates are oldest first. A write-up is posted as another `resolved`, so the close is the first of the last run of them.
A maintenance has `scheduledTime`, `minutes` and components; its text stands outside the updates.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from scraper.core.model import ImpactWindow, Level, StatusIncident
from scraper.formats.intake import Intake, peek
from scraper.formats.labels import impact_of, state_of
from scraper.formats.markup import plain_markdown
from scraper.formats.records import Post
from scraper.formats.stamps import earliest
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
    begins = intake.time(item.scheduledTime)
    names = intake.names(item.components)
    name = _name(item, posts)
    return intake.record(
        id=name,
        title=item.name,
        url=f"{intake.origin.url}#{name}",
        planned=planned,
        impact=impact_of(item.impact),
        state=None if posts else "scheduled" if planned else "unknown",
        started=earliest(begins, *(p.at for p in posts if p.state != "scheduled")) if planned else None,
        components=names,
        posts=posts,
        windows=_windows(names, begins, item.minutes),
    )


def _name(item: _Item, posts: Sequence[Post]) -> str:
    """The file's own name, else what a file of this day and title would be called."""
    day = f"{posts[0].at:%Y-%m-%d} " if posts else ""
    return (
        item.file.rpartition("/")[2].removesuffix(".json") or re.sub(r"\W+", "-", day + item.name).strip("-").casefold()
    )


def _windows(names: Sequence[str], begins: datetime | None, minutes: str) -> list[ImpactWindow]:
    if begins is None or not re.fullmatch(r"\d{1,5}", minutes):
        return []
    end = begins + timedelta(minutes=int(minutes))
    return [ImpactWindow(name, begins, end, Level.MAINTENANCE) for name in names]
