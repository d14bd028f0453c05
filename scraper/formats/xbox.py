"""Xbox `servicestatusv6`: XML of categories and their scenarios, each with a status and its incidents.

Element names are as public readers use them (ServiceStatus, CoreServices, Titles, Category, Scenario, Incident).
"""

from __future__ import annotations

import re

from scraper.core.model import ComponentLevel, Level, Severity, StatusIncident
from scraper.formats.feedxml import Element, element, name_of, text_of
from scraper.formats.intake import Intake, host_of, peek
from scraper.formats.labels import worst_level
from scraper.formats.markup import plain
from scraper.formats.records import Post
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import decode_text, diagnose

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
_PAGE = "https://support.xbox.com/xbox-live-status"


def sniff(body: bytes, origin: Origin) -> bool:
    """Xbox's XML."""
    head = peek(body, 4000)
    return head.startswith("<") and (
        "<ServiceStatus" in head or (host_of(origin.url) == "xnotify.xboxlive.com" and "<CoreServices" in head)
    )


def parse(body: bytes, origin: Origin) -> StatusReading:
    """A level for each scenario, a record for each incident named."""
    intake = Intake(NAME, origin)
    text = decode_text(body, origin.media_type)
    root = element(re.sub(r"<\?xml[^>]*\?>|<!DOCTYPE[^>]*>", "", text).strip())
    if root is None:
        intake.problems.append(diagnose(body, origin, "Xbox's XML"))
        return intake.reading()
    levels: list[ComponentLevel] = []
    found: dict[str, tuple[Element, list[ComponentLevel]]] = {}
    for scenario in (e for e in root.iter() if name_of(e) == "Scenario"):
        level = ComponentLevel(_scenario(scenario), _level(scenario))
        levels.append(level)
        for incident in (e for e in scenario.iter() if name_of(e) == "Incident"):
            name = text_of(incident, "Id") or incident.get("id", "")
            found.setdefault(name, (incident, []))[1].append(level)
    if not levels:
        intake.problems.append(diagnose(body, origin, "Xbox's XML"))
    records = intake.each(found.items(), lambda item: _record(intake, item[0], *item[1]), "incident")
    return intake.reading(records, components=levels, whole_timelines=False)


def _scenario(scenario: Element) -> str:
    category = next((text_of(e, "Name") for e in scenario.iterancestors() if name_of(e) == "Category"), "")
    name = text_of(scenario, "Name") or text_of(scenario, "Id")
    return f"{category}: {name}" if category else name


def _level(scenario: Element) -> Level:
    for child in scenario:
        if name_of(child) == "Status":
            word = text_of(child, "Name") or "".join(map(str, child.itertext()))
            return _LEVELS.get(re.sub(r"\W", "", word).casefold(), Level.UNKNOWN)
    return Level.UNKNOWN


def _record(intake: Intake, name: str, incident: Element, levels: list[ComponentLevel]) -> StatusIncident:
    starts = intake.time(text_of(incident, "Begin", "Start", "StartTime"))
    ends = intake.time(text_of(incident, "End", "EndTime"))
    text = plain(text_of(incident, "Stage", "Message", "Description"))
    return intake.record(
        id=name,
        title=text or f"Limited: {levels[0].name}",
        url=f"{_PAGE}#{name}",
        impact=_IMPACTS.get(worst_level(c.level for c in levels), Severity.UNKNOWN),
        state="resolved" if ends else "investigating",
        started=starts,
        resolved=ends,
        components=[c.name for c in levels],
        posts=[Post(starts, "investigating", text)] if starts and text else [],
    )
