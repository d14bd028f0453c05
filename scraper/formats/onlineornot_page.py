"""OnlineOrNot's pages as people see them: their data is a flattened array that React Router hands over in a script.

Each component has its days with the incidents that touched it: title, start, end and impact, no posts. The feed of the same
page has the posts, under the same ids.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from scraper.core.model import ComponentLevel, Level, Severity, StatusIncident
from scraper.formats.capital_words import IMPACTS, LEVELS, folded
from scraper.formats.flattened import Flat
from scraper.formats.intake import Intake, joined, peek
from scraper.formats.labels import worst
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text, decode_text, diagnose

NAME = "onlineornot_page"
PRIORITY = 16

_HANDED = re.compile(r"streamController\.enqueue\(\s*(\"(?:[^\"\\]++|\\.)*+\")\s*\)", re.DOTALL)


class _Day(msgspec.Struct):
    incidentData: Rows = NO_ROWS  # noqa: N815 - the platform's own key


class _Data(msgspec.Struct):
    incidents: Rows = NO_ROWS


class _Component(msgspec.Struct):
    componentName: Text = NO_TEXT  # noqa: N815 - the platform's own key
    componentStatus: Text = NO_TEXT  # noqa: N815 - the platform's own key
    data: _Data = msgspec.field(default_factory=_Data)


class _Incident(msgspec.Struct):
    incidentId: Text  # noqa: N815 - the platform's own key
    title: Text = NO_TEXT
    started: Text = NO_TEXT
    ended: Text = NO_TEXT
    impact: Text = NO_TEXT


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """A page whose handed data tells how components are and which incidents their days had."""
    head = peek(body, 2_000_000)
    return head.startswith("<") and "streamController.enqueue(" in head and '\\"componentName\\"' in head


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every incident of the page once, with all the components that it touched, and levels now."""
    intake = Intake(NAME, origin)
    parts = intake.structs(_handed(intake, decode_text(body, origin.media_type)), _Component, "component")
    if not parts:
        intake.problems.append(diagnose(body, origin, "a page of OnlineOrNot"))
    found: dict[str, tuple[list[_Incident], list[str]]] = {}
    for part in parts:
        for incident in _incidents(intake, part):
            told, names = found.setdefault(incident.incidentId, ([], []))
            told.append(incident)
            names.append(part.componentName)
    records = intake.each(found.values(), lambda item: _record(intake, *item), "incident")
    levels = [
        ComponentLevel(part.componentName, LEVELS.get(folded(part.componentStatus), Level.UNKNOWN)) for part in parts
    ]
    return intake.reading(records, components=levels, whole_timelines=False)


def _handed(intake: Intake, text: str) -> Iterator[object]:
    """The components in the data of a page."""
    for piece in _HANDED.finditer(text):
        rows = intake.json(_unquoted(piece[1]).encode("utf-8", "replace"), Rows) or NO_ROWS
        flat = Flat(rows)
        for place in range(len(rows)):
            if {"componentName", "componentStatus", "data"} <= flat.keys_at(place):
                yield flat.value_at(place)


def _unquoted(quoted: str) -> str:
    try:
        return msgspec.json.decode(quoted.encode("utf-8", "replace"), type=str)
    except (msgspec.DecodeError, UnicodeError):
        return ""


def _incidents(intake: Intake, part: _Component) -> Iterator[_Incident]:
    for day in intake.structs(part.data.incidents, _Day, f"component {part.componentName}, day"):
        yield from intake.structs(day.incidentData, _Incident, f"component {part.componentName}, incident")


def _record(intake: Intake, told: list[_Incident], names: list[str]) -> StatusIncident:
    first = told[0]
    ended = intake.time(first.ended)
    return intake.record(
        id=first.incidentId,
        title=first.title,
        url=joined(intake.origin.url, f"/incidents/{first.incidentId}"),
        kind=None,
        impact=worst(IMPACTS.get(folded(one.impact), Severity.UNKNOWN) for one in told),
        state="resolved" if ended else "investigating",
        started=intake.time(first.started),
        resolved=ended,
        components=names,
    )
