"""Xbox's `servicestatusv6`: categories of scenarios, each with a level and the incidents that touch it, in XML or in JSON.

Which of the two comes depends on what the request accepts; both hold the same names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from scraper.core.model import NOT_SAID, ComponentLevel, Level, Overall, Severity, StatusIncident
from scraper.formats.feedxml import Element, element, name_of, text_of
from scraper.formats.intake import Intake, host_of, peek
from scraper.formats.labels import worst_level
from scraper.formats.markup import plain
from scraper.formats.records import Post
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text, convert, decode_text, diagnose

NAME = "xbox"
PRIORITY = 10
ONLY_NOW = True

_LEVELS = {
    "none": Level.OPERATIONAL,
    "online": Level.OPERATIONAL,
    "operational": Level.OPERATIONAL,
    "impacted": Level.DEGRADED,
    "limited": Level.DEGRADED,
    "offline": Level.MAJOR,
    "majoroutage": Level.MAJOR,
}
_IMPACTS = {Level.DEGRADED: Severity.MINOR, Level.MAJOR: Severity.MAJOR, Level.OPERATIONAL: Severity.NONE}
_OVERALL = re.compile(r"<Overall>\s*<State>\s*(\w+)")
_PAGE = "https://support.xbox.com/xbox-live-status"


class _Told(NamedTuple):
    """One incident as one scenario tells it."""

    id: str
    begins: str
    ends: str
    words: str


class _Scenario(NamedTuple):
    name: str
    status: str
    incidents: list[_Told]


class _Named(msgspec.Struct):
    Name: Text = NO_TEXT  # the service's own keys, here and below
    Message: Text = NO_TEXT


class _Incident(msgspec.Struct):
    Id: Text = NO_TEXT
    Begin: Text = NO_TEXT
    Start: Text = NO_TEXT
    StartTime: Text = NO_TEXT
    End: Text = NO_TEXT
    EndTime: Text = NO_TEXT
    Stage: object = None
    Message: Text = NO_TEXT
    Description: Text = NO_TEXT


class _Part(msgspec.Struct):
    """A category, or a scenario of one."""

    Id: Text = NO_TEXT
    Name: Text = NO_TEXT
    Status: object = None
    Scenarios: Rows = NO_ROWS
    Incidents: Rows = NO_ROWS


class _Document(msgspec.Struct):
    CoreServices: Rows = NO_ROWS
    Titles: Rows = NO_ROWS


def sniff(body: bytes, origin: Origin) -> bool:
    """Xbox's XML, or its JSON."""
    head = peek(body, 8000)
    if head.startswith("{"):
        return '"CoreServices"' in head and '"Scenarios"' in head
    return head.startswith("<") and (
        "<ServiceStatus" in head or (host_of(origin.url) == "xnotify.xboxlive.com" and "<CoreServices" in head)
    )


def parse(body: bytes, origin: Origin) -> StatusReading:
    """A level for each scenario, a record for each incident named."""
    intake = Intake(NAME, origin)
    text = decode_text(body, origin.media_type)
    scenarios = list(_in_json(intake, body) if text.lstrip("\ufeff \r\n\t").startswith("{") else _in_xml(text))
    if not (scenarios or intake.problems):
        intake.problems.append(diagnose(body, origin, "Xbox's service status"))
    levels = [ComponentLevel(one.name, _level(one.status)) for one in scenarios]
    found: dict[str, tuple[_Told, list[ComponentLevel]]] = {}
    for one, level in zip(scenarios, levels, strict=True):
        for told in one.incidents:
            found.setdefault(told.id, (told, []))[1].append(level)
    records = intake.each(found.values(), lambda item: _record(intake, *item), "incident")
    said = _OVERALL.search(text)
    overall = Overall(_level(said[1]), said[1]) if said else NOT_SAID
    return intake.reading(records, components=levels, whole_timelines=False, overall=overall)


def _in_xml(text: str) -> Iterator[_Scenario]:
    root = element(re.sub(r"<\?xml[^>]*\?>|<!DOCTYPE[^>]*>", "", text).strip())
    for scenario in (e for e in root.iter() if name_of(e) == "Scenario") if root is not None else ():
        category = next((text_of(e, "Name") for e in scenario.iterancestors() if name_of(e) == "Category"), "")
        incidents = [_told(e) for e in scenario.iter() if name_of(e) == "Incident"]
        yield _Scenario(_called(category, text_of(scenario, "Name", "Id")), _status(scenario), incidents)


def _told(incident: Element) -> _Told:
    return _Told(
        text_of(incident, "Id") or incident.get("id", ""),
        text_of(incident, "Begin", "Start", "StartTime"),
        text_of(incident, "End", "EndTime"),
        _stage(incident) or text_of(incident, "Message", "Description"),
    )


def _stage(incident: Element) -> str:
    """What a stage says, else what it is called, else its own text."""
    stage = next((child for child in incident if name_of(child) == "Stage"), None)
    return "" if stage is None else text_of(stage, "Message", "Name") or (stage.text or "").strip()


def _status(scenario: Element) -> str:
    status = next((child for child in scenario if name_of(child) == "Status"), None)
    return "" if status is None else text_of(status, "Name") or "".join(map(str, status.itertext()))


def _in_json(intake: Intake, body: bytes) -> Iterator[_Scenario]:
    document = intake.json(body, _Document) or _Document()
    for category in intake.structs([*document.CoreServices, *document.Titles], _Part, "category"):
        for scenario in intake.structs(category.Scenarios, _Part, f"category {category.Name}, scenario"):
            rows = intake.structs(scenario.Incidents, _Incident, f"scenario {scenario.Name}, incident")
            incidents = [
                _Told(
                    row.Id,
                    row.Begin or row.Start or row.StartTime,
                    row.End or row.EndTime,
                    _text(row.Stage) or row.Message or row.Description,
                )
                for row in rows
            ]
            yield _Scenario(_called(category.Name, scenario.Name or scenario.Id), _text(scenario.Status), incidents)


def _text(value: object) -> str:
    """A text, or what an object says or is called."""
    named = convert(value, _Named) if isinstance(value, dict) else None
    return named.Message or named.Name if named else str(convert(value, Text) or "")


def _called(category: str, name: str) -> str:
    return f"{category}: {name}" if category else name


def _level(word: str) -> Level:
    return _LEVELS.get(re.sub(r"\W", "", word).casefold(), Level.UNKNOWN)


def _record(intake: Intake, told: _Told, levels: list[ComponentLevel]) -> StatusIncident:
    starts, ends = intake.time(told.begins), intake.time(told.ends)
    text = plain(told.words)
    return intake.record(
        id=told.id,
        title=text or f"Limited: {levels[0].name}",
        url=f"{_PAGE}#{told.id}",
        impact=_IMPACTS.get(worst_level(c.level for c in levels), Severity.UNKNOWN),
        state="resolved" if ends else "investigating",
        started=starts,
        resolved=ends,
        components=[c.name for c in levels],
        posts=[Post(starts, "investigating", text)] if starts and text else [],
    )
