"""IBM Cloud's notification feed: labelled lines at the end of each description.

`Type:` incident, maintenance, announcement, release or security; `Regions:`, `Resources:`, `Outage Start:`,
`Outage End:`, `Update Time:`. Incidents, maintenances and announcements are kept; releases and security bulletins are
not about the service's state.
"""

from __future__ import annotations

import re
from datetime import datetime

from scraper.core.model import ImpactWindow, Level, RecordKind, Severity, StatusIncident
from scraper.formats.channel import Entry
from scraper.formats.intake import Intake, host_of, is_feed, path_of, peek
from scraper.formats.labels import closing, opening
from scraper.formats.markup import plain
from scraper.formats.records import Post, slug_of
from scraper.formats.status import Origin, StatusReading

NAME = "ibm"
PRIORITY = 10

_LINE = re.compile(
    r"(?:^|\n|\s)(?P<key>Type|Regions?|Resources?|Outage Start|Outage End|Update Time|Severity|Status)\s*:\s*"
    r"(?P<text>.*?)(?=\s*(?:\n|$|(?:Type|Regions?|Resources?|Outage Start|Outage End|Update Time|Severity|Status)\s*:))",
    re.IGNORECASE,
)
_KINDS = {
    "incident": RecordKind.INCIDENT,
    "maintenance": RecordKind.MAINTENANCE,
    "announcement": RecordKind.NOTICE,
}
_IMPACTS = {"1": Severity.CRITICAL, "2": Severity.MAJOR, "3": Severity.MINOR, "4": Severity.MINOR}


def sniff(body: bytes, origin: Origin) -> bool:
    """A feed from IBM Cloud's status page, or one with its labelled lines."""
    head = peek(body)
    own = host_of(origin.url) == "cloud.ibm.com" and "/status" in path_of(origin.url)
    return is_feed(head) and (own or ("Outage Start:" in head and "Update Time:" in head))


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every incident, maintenance and announcement of the feed."""
    intake = Intake(NAME, origin)
    return intake.reading(intake.each(intake.entries(body), lambda entry: _record(intake, entry)))


def _record(intake: Intake, entry: Entry) -> StatusIncident | None:
    lines, told = _lines(plain(entry.body))
    kind = _KINDS.get(lines.get("type", "incident").casefold())
    if kind is None:
        return None
    starts, ends = intake.time(lines.get("outage start")), intake.time(lines.get("outage end"))
    updated = intake.time(lines.get("update time"), entry.published, entry.updated)
    resources = [name for part in re.split(r"[,;]", lines.get("resource", "")) if (name := part.strip())]
    state = _state(kind, ends, updated)
    name = slug_of(entry.link) or entry.guid
    level = Level.MAINTENANCE if kind is RecordKind.MAINTENANCE else Level.UNKNOWN
    timed = starts if kind is not RecordKind.NOTICE else None
    return intake.record(
        id=name,
        title=entry.title,
        url=entry.address if entry.address.rstrip("/").endswith(name) else f"{entry.address}#{name}",
        kind=kind,
        impact=_impact(kind, lines.get("severity", "")),
        state=state,
        started=starts or intake.time(entry.published, entry.updated),
        resolved=ends,
        updated=updated,
        components=resources,
        posts=[Post(updated, state, told)] if updated else [],
        windows=[ImpactWindow(resource, timed, ends, level) for resource in resources if timed],
    )


def _lines(text: str) -> tuple[dict[str, str], str]:
    """The labelled lines by their labels, and the words before them."""
    found = list(_LINE.finditer(text))
    told = text[: found[0].start()].strip() if found else text
    return {m["key"].casefold().rstrip("s"): m["text"].strip(" .") for m in found}, told


def _state(kind: RecordKind, ends: datetime | None, updated: datetime | None) -> str:
    """The end of an incident is one; the end of a maintenance is the plan until a later update lets it stand."""
    if kind is RecordKind.NOTICE:
        return "update"
    planned = kind is RecordKind.MAINTENANCE
    over = ends is not None and (not planned or (updated is not None and ends <= updated))
    return closing(planned=planned) if over else opening(planned=planned)


def _impact(kind: RecordKind, severity: str) -> Severity:
    if kind is not RecordKind.INCIDENT:
        return Severity.NONE
    number = re.search(r"[1-4]", severity)
    return _IMPACTS[number[0]] if number else Severity.UNKNOWN
