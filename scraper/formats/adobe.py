"""Adobe's `adobestatus/StatusEvents`: incidents and maintenances as maps by id, each with the products it touches.

Every product keeps a history by epoch seconds; a message is named by a token and stands in a table by language. Status
words: open, closed, scheduled, in progress, completed, canceled; severities: minor, major, potential.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

import msgspec

from scraper.core.model import ImpactWindow, Level, RecordKind, Severity, StatusIncident
from scraper.formats.intake import Intake, peek
from scraper.formats.labels import CLOSED_STATES, state_of
from scraper.formats.markup import plain
from scraper.formats.records import Post
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_TEXT, Text, convert

NAME = "adobe"
PRIORITY = 10

_IMPACTS = {"minor": Severity.MINOR, "major": Severity.MAJOR, "critical": Severity.CRITICAL}
_LEVELS = {"minor": Level.DEGRADED, "major": Level.MAJOR, "critical": Level.MAJOR}
_ORDER = (Severity.UNKNOWN, Severity.MINOR, Severity.MAJOR, Severity.CRITICAL)
_CANCELLED = frozenset({"canceled", "cancelled"})
_BLANK = re.compile(r"\{\w{2,40}\}")
_Map = dict[str, object]


class _Message(msgspec.Struct):
    htmlMessage: Text = NO_TEXT  # noqa: N815 - the page's own key
    textMessage: Text = NO_TEXT  # noqa: N815 - the page's own key


class _Entry(msgspec.Struct):
    status: Text = NO_TEXT
    severity: Text = NO_TEXT
    titleToken: Text = NO_TEXT  # noqa: N815 - the page's own key
    messageToken: Text = NO_TEXT  # noqa: N815 - the page's own key
    messageTime: Text = NO_TEXT  # noqa: N815 - the page's own key


class _Product(msgspec.Struct):
    id: Text = NO_TEXT
    name: Text = NO_TEXT
    startedOn: Text = NO_TEXT  # noqa: N815 - the page's own key
    endedOn: Text = NO_TEXT  # noqa: N815 - the page's own key
    history: _Map | None = None


class _Event(msgspec.Struct):
    id: Text = NO_TEXT
    startedOn: Text = NO_TEXT  # noqa: N815 - the page's own key
    completedOn: Text = NO_TEXT  # noqa: N815 - the page's own key
    scheduledDate: Text = NO_TEXT  # noqa: N815 - the page's own key
    products: _Map | None = None
    history: _Map | None = None


class _Section(msgspec.Struct):
    incidents: _Map | None = None
    maintenance: _Map | None = None
    messages: dict[str, _Map] | None = None


class _Document(msgspec.Struct):
    incidentEvent: _Section | None = None  # noqa: N815 - the page's own key
    maintenanceEvent: _Section | None = None  # noqa: N815 - the page's own key


class _Telling(NamedTuple):
    at: datetime
    entry: _Entry


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """An object of incident and maintenance events."""
    head = peek(body, 400_000)
    return head.startswith("{") and ('"incidentEvent"' in head or '"maintenanceEvent"' in head)


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every event that names a product, as one record."""
    intake = Intake(NAME, origin)
    document = intake.json(body, _Document) or _Document()
    sections = [
        (document.incidentEvent, RecordKind.INCIDENT),
        (document.maintenanceEvent, RecordKind.MAINTENANCE),
    ]
    records = [
        found
        for section, kind in sections
        if section is not None
        for found in intake.each(_events(intake, section), lambda e, s=section, k=kind: _record(intake, e, s, k))  # type: ignore[misc]  # mypy cannot infer a lambda with defaults
    ]
    return intake.reading(records, works=sniff(body, origin))


def _events(intake: Intake, section: _Section) -> list[_Event]:
    rows = {**(section.incidents or {}), **(section.maintenance or {})}
    found = intake.structs(rows.values(), _Event, "event")
    keys = [key for key, row in rows.items() if isinstance(row, dict)]
    if len(keys) == len(found):
        for key, event in zip(keys, found, strict=True):
            event.id = event.id or Text(key)
    return found


def _history(intake: Intake, rows: Mapping[str, object] | None) -> list[_Telling]:
    told = []
    for key, row in (rows or {}).items():
        entry = convert(row, _Entry)
        at = intake.time(key) or (intake.time(entry.messageTime) if entry else None)
        if entry is None or at is None:
            intake.trouble("bad_item", "a post that cannot be read or dated was left out", key[:80])
            continue
        told.append(_Telling(at, entry))
    return told


def _words(section: _Section, token: str, times: Mapping[str, datetime | None]) -> str:
    """A message by its token, in English where there is English, with the times it leaves open filled in."""
    tables = section.messages or {}
    table = tables.get("en") or next((tables[key] for key in sorted(tables)), {})
    message = convert(table.get(token), _Message) if token else None
    text = (message.htmlMessage or message.textMessage) if message else ""
    for name, at in times.items():
        text = text.replace(f"{{{name}}}", f"{at:%Y-%m-%d %H:%M} UTC" if at else "")
    return plain(_BLANK.sub("", text))


def _state(word: str, *, first: bool, planned: bool) -> str:
    if word.casefold() in _CANCELLED:
        return "completed" if planned else "resolved"
    state = state_of(word)
    if planned:
        return {"investigating": "in_progress", "resolved": "completed"}.get(state, state)
    return "update" if state == "investigating" and not first else state


def _record(intake: Intake, event: _Event, section: _Section, kind: RecordKind) -> StatusIncident:
    planned = kind is RecordKind.MAINTENANCE
    products = intake.structs((event.products or {}).values(), _Product, f"event {event.id}, product")
    told = {
        (t.at, t.entry.messageToken, t.entry.status): t
        for t in [*_history(intake, event.history), *(t for p in products for t in _history(intake, p.history))]
    }
    tellings = sorted(told.values(), key=lambda t: (t.at, t.entry.messageToken))
    begun = [at for p in products if (at := intake.time(p.startedOn))]
    started = intake.time(event.startedOn) or min(begun, default=None) or intake.time(event.scheduledDate)
    ends = [intake.time(p.endedOn) for p in products]
    over = max((at for at in ends if at), default=None) if ends and all(ends) else None
    ended = intake.time(event.completedOn) or over
    times = {"startDateTime": started, "endDateTime": ended}
    posts = [
        Post(t.at, _state(t.entry.status, first=n == 0, planned=planned), _words(section, t.entry.messageToken, times))
        for n, t in enumerate(tellings)
    ]
    if started is None and not posts:
        raise ValueError("it has no readable time")
    # What is over for one product may go on for another.
    partly = ended is None and len(products) > 1 and any(ends)
    posts = [replace(p, state="update") if partly and p.state in CLOSED_STATES else p for p in posts]
    titles = [_words(section, t.entry.titleToken, times) for t in reversed(tellings)]
    names = [p.name for p in products if p.name]
    graded = [_IMPACTS.get(t.entry.severity.casefold(), Severity.UNKNOWN) for t in tellings]
    return intake.record(
        id=event.id,
        title=next((t for t in titles if t), ", ".join(names)),
        url=f"https://status.adobe.com/products/{products[0].id}/{event.id}"
        if products
        else "https://status.adobe.com/",
        kind=kind,
        impact=Severity.NONE if planned else max(graded, key=_ORDER.index, default=Severity.UNKNOWN),
        state=_now(posts, ended, planned=planned),
        started=started or min((p.at for p in posts), default=None),
        resolved=ended,
        components=names,
        posts=posts,
        windows=[] if planned else _windows(intake, products),
    )


def _now(posts: list[Post], ended: datetime | None, *, planned: bool) -> str | None:
    if ended is not None:
        return "completed" if planned else "resolved"
    return next((p.state for p in reversed(posts) if p.state not in ("update", "unknown")), None)


def _windows(intake: Intake, products: list[_Product]) -> list[ImpactWindow]:
    windows = []
    for product in products:
        start = intake.time(product.startedOn)
        entries = (convert(row, _Entry) for row in (product.history or {}).values())
        graded = [level for e in entries if e and (level := _LEVELS.get(e.severity.casefold()))]
        if start and product.name:
            level = Level.MAJOR if Level.MAJOR in graded else (graded or [Level.UNKNOWN])[0]
            windows.append(ImpactWindow(product.name, start, intake.time(product.endedOn), level))
    return windows
