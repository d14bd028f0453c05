"""Instatus's pages as people see them: the payload holds the incidents and maintenances of the page as `notices` by id.

A notice tells its start and its end, a maintenance its planned length in minutes; a title or a post may stand there in
several languages.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import msgspec

from scraper.core.model import Severity, StatusIncident
from scraper.core.model.states import OF_WORK
from scraper.formats.capital_words import IMPACTS, folded
from scraper.formats.embedded import flight_values, objects_with
from scraper.formats.intake import Intake, joined, peek
from scraper.formats.labels import state_of
from scraper.formats.markup import plain_markdown
from scraper.formats.records import Post, dated
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text, convert, decode_text, diagnose

NAME = "instatus_page"
PRIORITY = 35


class _Update(msgspec.Struct):
    id: Text = NO_TEXT
    status: Text = NO_TEXT
    message: object = None
    started: Text = NO_TEXT
    createdAt: Text = NO_TEXT  # noqa: N815 - the platform's own key


class _Component(msgspec.Struct):
    name: object = None


class _Notice(msgspec.Struct):
    id: Text
    name: object = None
    impact: Text = NO_TEXT
    status: Text = NO_TEXT
    started: Text = NO_TEXT
    start: Text = NO_TEXT
    resolved: Text = NO_TEXT
    duration: Text = NO_TEXT
    updates: Rows = NO_ROWS
    components: Rows = NO_ROWS


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """HTML whose payload has notices, graded or staged in Instatus's capitals."""
    head = peek(body, 2_000_000)
    return head.startswith("<") and "self.__next_f" in head and '\\"notices\\"' in head and '\\"started\\"' in head


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every notice in the page's payload, once."""
    intake = Intake(NAME, origin)
    text = decode_text(body, origin.media_type)
    values = flight_values(text)
    if not values:
        intake.problems.append(diagnose(body, origin, "a page of Instatus"))
        return intake.reading()
    intake.whole = "</html" in text.lower()
    if not intake.whole:
        intake.trouble("truncated", "the page ends early; its complete incidents were kept", remedy="fetch it again")
    rows = [row for value in values for found in objects_with(value, "notices") for row in _rows(found["notices"])]
    records = intake.each(intake.structs(rows, _Notice, "notice"), lambda item: _record(intake, item), "notice")
    return intake.reading(records)


def _rows(notices: object) -> Iterator[object]:
    yield from notices.values() if isinstance(notices, dict) else notices if isinstance(notices, list) else ()


def _words(told: object) -> str:
    """A text, or the first of its translations, the page's own before the others."""
    if isinstance(told, dict):
        told = next((told[key] for key in ("default", "en", *told) if told.get(key)), "")
    return plain_markdown(convert(told, Text) or "")


def _record(intake: Intake, item: _Notice) -> StatusIncident:
    begun = intake.time(item.started, item.start)
    updates = intake.structs(item.updates, _Update, f"notice {item.id}, update")
    told = dated(updates, lambda u: intake.time(u.started, u.createdAt))
    state = state_of(item.status)
    return intake.record(
        id=item.id,
        title=_words(item.name),
        url=joined(intake.origin.url, f"/{item.id}"),
        planned=bool(item.start) or state in OF_WORK,
        impact=IMPACTS.get(folded(item.impact), Severity.UNKNOWN),
        state=state,
        started=begun,
        resolved=intake.time(item.resolved) or _planned_end(begun, item.duration),
        until=_planned_end(begun, item.duration),
        components=[_words(part.name) for part in intake.structs(item.components, _Component, "component")],
        posts=[Post(at, state_of(u.status), _words(u.message), u.id) for at, u in told],
    )


def _planned_end(begun: datetime | None, minutes: str) -> datetime | None:
    return begun + timedelta(minutes=int(minutes)) if begun and minutes.isdecimal() and len(minutes) < 7 else None
