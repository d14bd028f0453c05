"""Pages built with Next.js that carry Statuspage-like incidents in `__NEXT_DATA__` (Auth0's status page).

The page's data is walked for objects that have a name and `incident_updates`, wherever they stand; the region named by
an object around them is a component.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from scraper.core.model import StatusIncident
from scraper.formats.embedded import script_with_id
from scraper.formats.intake import Intake, joined, peek
from scraper.formats.labels import impact_of, state_of
from scraper.formats.markup import plain_markdown
from scraper.formats.records import Post
from scraper.formats.stamps import earliest
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text, convert, decode_text, diagnose

NAME = "next_data"
PRIORITY = 48


class _Update(msgspec.Struct):
    id: Text = NO_TEXT
    status: Text = NO_TEXT
    body: Text = NO_TEXT
    display_at: Text = NO_TEXT
    created_at: Text = NO_TEXT


class _Incident(msgspec.Struct):
    id: Text
    name: Text = NO_TEXT
    status: Text = NO_TEXT
    impact: Text = NO_TEXT
    created_at: Text = NO_TEXT
    updated_at: Text = NO_TEXT
    resolved_at: Text = NO_TEXT
    scheduled_for: Text = NO_TEXT
    scheduled_until: Text = NO_TEXT
    components: Rows = NO_ROWS
    incident_updates: Rows = NO_ROWS


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """A page with Next.js data that holds incidents."""
    head = peek(body, 400_000)
    return "__NEXT_DATA__" in head and ('"incident_updates"' in head or '"activeIncidents"' in head)


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every incident in the page's data, once."""
    intake = Intake(NAME, origin)
    text = decode_text(body, origin.media_type)
    data = script_with_id(text, "__NEXT_DATA__")
    if data is None:
        intake.problems.append(diagnose(body, origin, "a page with Next.js data"))
        return intake.reading()
    rows = intake.json(f"[{data}]".encode(), Rows) or NO_ROWS
    pairs = [pair for row in rows for pair in _incidents(row, "")]
    records = intake.each(pairs, lambda pair: _record(intake, *pair), "incident")
    return intake.reading(records)


def _incidents(value: object, place: str, depth: int = 0) -> Iterator[tuple[dict[str, object], str]]:
    if depth > 12:
        return
    if isinstance(value, list):
        for child in value:
            yield from _incidents(child, place, depth + 1)
    elif isinstance(value, dict):
        if "incident_updates" in value and "name" in value:
            yield value, place
            return
        region = value.get("region")
        here = region if isinstance(region, str) else place
        for child in value.values():
            yield from _incidents(child, here, depth + 1)


def _record(intake: Intake, raw: dict[str, object], place: str) -> StatusIncident:
    item = convert(raw, _Incident)
    if item is None:
        raise ValueError("it has another shape")
    updates = intake.structs(item.incident_updates, _Update, f"incident {item.id}, update")
    posts = [
        Post(at, state_of(u.status), plain_markdown(u.body), u.id)
        for u in reversed(updates)
        if (at := intake.time(u.display_at or u.created_at))
    ]
    first = earliest(*(post.at for post in posts)) or intake.time(item.created_at)
    return intake.record(
        id=item.id,
        title=item.name,
        url=joined(intake.origin.url, f"/incidents/{item.id}"),
        planned=bool(item.scheduled_for),
        impact=impact_of(item.impact),
        state=state_of(item.status),
        started=intake.time(item.scheduled_for) or first,
        resolved=intake.time(item.resolved_at),
        until=intake.time(item.scheduled_until),
        updated=intake.time(item.updated_at),
        components=intake.names(item.components) or ([place] if place else []),
        posts=posts,
    )
