"""Adobe's `adobestatus/StatusEvents`: incidents and maintenances as maps by id, each with the products it touches.

Every product keeps a history by epoch seconds; a message is named by a token and stands in a table by language. Status
words: open, closed, scheduled, in progress, completed, canceled; severities: minor, major, potential.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

import msgspec

from scraper.core.model import ImpactWindow, Level, RecordKind, Severity, StatusIncident
from scraper.core.model.states import CLOSED
from scraper.formats.intake import Intake, peek
from scraper.formats.labels import closing, of_work, state_of, worst, worst_level
from scraper.formats.markup import plain
from scraper.formats.records import Post, last_told
from scraper.formats.stamps import earliest, end_of_all
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_TEXT, Text, convert

NAME = "adobe"
PRIORITY = 10

_PAGE = "https://status.adobe.com/"
_IMPACTS = {"minor": Severity.MINOR, "major": Severity.MAJOR, "critical": Severity.CRITICAL}
_LEVELS = {"minor": Level.DEGRADED, "major": Level.MAJOR, "critical": Level.MAJOR}
_CALLED_OFF = frozenset({"canceled", "cancelled"})
_BLANK = re.compile(r"\{\w{2,40}\}")
_Map = dict[str, object]
_Times = Mapping[str, datetime | None]


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


def _words(section: _Section, token: str, times: _Times) -> str:
    """A message by its token, in English where there is English, with the times it leaves open filled in."""
    tables = section.messages or {}
    table = tables.get("en") or next((tables[key] for key in sorted(tables)), {})
    message = convert(table.get(token), _Message) if token else None
    text = (message.htmlMessage or message.textMessage) if message else ""
    for name, at in times.items():
        text = text.replace(f"{{{name}}}", f"{at:%Y-%m-%d %H:%M} UTC" if at else "")
    return plain(_BLANK.sub("", text))


def _tellings(intake: Intake, event: _Event, products: Sequence[_Product]) -> list[_Telling]:
    """What was told, oldest first: the same words stand under every product they are about."""
    listed = [*_history(intake, event.history), *(t for p in products for t in _history(intake, p.history))]
    told = {(t.at, t.entry.messageToken, t.entry.status): t for t in listed}
    return sorted(told.values(), key=lambda t: (t.at, t.entry.messageToken))


def _state(word: str, *, first: bool, planned: bool) -> str:
    if word.casefold() in _CALLED_OFF:
        return "cancelled" if planned else closing(planned=planned)
    state = state_of(word)
    if planned:
        return of_work(state)
    return "update" if state == "investigating" and not first else state


def _span(intake: Intake, event: _Event, products: Sequence[_Product]) -> tuple[datetime | None, datetime | None]:
    """Start and end: the event's own, else from the first product's start to the end of all."""
    begun = earliest(*(intake.time(p.startedOn) for p in products))
    started = intake.time(event.startedOn) or begun or intake.time(event.scheduledDate)
    return started, intake.time(event.completedOn) or end_of_all([intake.time(p.endedOn) for p in products])


def _posts(
    section: _Section, tellings: Sequence[_Telling], times: _Times, *, planned: bool, partly: bool
) -> list[Post]:
    """Posts, oldest first; what is over for one product while others go on does not close the event (`partly`)."""
    posts = []
    for number, (at, entry) in enumerate(tellings):
        state = _state(entry.status, first=number == 0, planned=planned)
        told = "update" if partly and state in CLOSED else state
        posts.append(Post(at, told, _words(section, entry.messageToken, times)))
    return posts


def _record(intake: Intake, event: _Event, section: _Section, kind: RecordKind) -> StatusIncident:
    planned = kind is RecordKind.MAINTENANCE
    products = intake.structs((event.products or {}).values(), _Product, f"event {event.id}, product")
    tellings = _tellings(intake, event, products)
    started, ended = _span(intake, event, products)
    if started is None and not tellings:
        raise ValueError("it has no readable time")
    times = {"startDateTime": started, "endDateTime": ended}
    partly = ended is None and len(products) > 1 and any(intake.time(p.endedOn) for p in products)
    posts = _posts(section, tellings, times, planned=planned, partly=partly)
    titles = (_words(section, t.entry.titleToken, times) for t in reversed(tellings))
    names = [p.name for p in products if p.name]
    return intake.record(
        id=event.id,
        title=next(filter(None, titles), ", ".join(names)),
        url=f"{_PAGE}products/{products[0].id}/{event.id}" if products else _PAGE,
        kind=kind,
        impact=worst(_IMPACTS.get(t.entry.severity.casefold(), Severity.UNKNOWN) for t in tellings),
        state=closing(planned=planned) if ended else last_told(posts),
        started=started,
        resolved=ended,
        components=names,
        posts=posts,
        windows=[] if planned else _windows(intake, products),
    )


def _windows(intake: Intake, products: Sequence[_Product]) -> list[ImpactWindow]:
    windows = []
    for product in products:
        start = intake.time(product.startedOn)
        entries = (convert(row, _Entry) for row in (product.history or {}).values())
        graded = [level for e in entries if e and (level := _LEVELS.get(e.severity.casefold()))]
        if start and product.name:
            windows.append(ImpactWindow(product.name, start, intake.time(product.endedOn), worst_level(graded)))
    return windows
