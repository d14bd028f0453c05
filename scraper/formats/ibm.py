"""IBM Cloud's notification feed: labelled lines at the end of each description.

`Type:` incident, maintenance, announcement, release or security; `Regions:`, `Resources:`, `Outage Start:`,
`Outage End:`, `Update Time:`. Incidents, maintenances and announcements are kept; releases and security bulletins are
not about the service's state.
"""

from __future__ import annotations

import re

from scraper.core.model import ImpactWindow, Level, RecordKind, Severity, StatusIncident
from scraper.formats.channel import Entry
from scraper.formats.intake import Intake, host_of, is_feed, path_of, peek
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
    channel = intake.feed(body)
    return intake.reading(intake.each(channel.entries if channel else (), lambda entry: _record(intake, entry)))


def _record(intake: Intake, entry: Entry) -> StatusIncident | None:
    text = plain(entry.body)
    found = list(_LINE.finditer(text))
    lines = {m["key"].casefold().rstrip("s"): m["text"].strip(" .") for m in found}
    kind = _KINDS.get(lines.get("type", "incident").casefold())
    if kind is None:
        return None
    at = intake.time(entry.published) or intake.time(entry.updated)
    starts, ends = intake.time(lines.get("outage start")), intake.time(lines.get("outage end"))
    updated = intake.time(lines.get("update time")) or at
    told = text[: found[0].start()].strip() if found else text
    resources = [part.strip() for part in re.split(r"[,;]", lines.get("resource", "")) if part.strip()]
    over = kind is RecordKind.INCIDENT and ends is not None
    name = slug_of(entry.link) or entry.guid
    link = entry.link or entry.guid
    state = "resolved" if over else "investigating" if kind is RecordKind.INCIDENT else "update"
    if kind is RecordKind.MAINTENANCE:
        state = "completed" if ends and updated and ends <= updated else "scheduled"
    level = Level.MAINTENANCE if kind is RecordKind.MAINTENANCE else Level.UNKNOWN
    return intake.record(
        id=name,
        title=entry.title,
        url=link if link.rstrip("/").endswith(name) else f"{link}#{name}",
        kind=kind,
        impact=_impact(kind, lines.get("severity", "")),
        state="unknown" if state == "update" else state,
        started=starts or at,
        resolved=ends,
        updated=updated,
        components=resources,
        posts=[Post(updated, state, told)] if updated else [],
        windows=[
            ImpactWindow(name, starts, ends, level) for name in resources if starts and kind is not RecordKind.NOTICE
        ],
    )


def _impact(kind: RecordKind, severity: str) -> Severity:
    if kind is not RecordKind.INCIDENT:
        return Severity.NONE
    number = re.search(r"[1-4]", severity)
    return _IMPACTS[number[0]] if number else Severity.UNKNOWN
