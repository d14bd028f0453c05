"""cState's `index.json` (version 6), and the JSON of a single issue, which alone has the body.

Severities: notice, disrupted, down. Times are Go's (`2006-01-02 15:04:05 +0000 UTC`); Go's zero time means not yet.
"""

from __future__ import annotations

import msgspec

from scraper.core.model import ComponentLevel, Level, Overall, RecordKind, Severity, StatusIncident
from scraper.formats.intake import Intake, joined, peek
from scraper.formats.markup import plain
from scraper.formats.records import Post, slug_of
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "cstate"
PRIORITY = 50

_IMPACTS = {"notice": Severity.MINOR, "disrupted": Severity.MAJOR, "down": Severity.CRITICAL}
_LEVELS = {
    "ok": Level.OPERATIONAL,
    "notice": Level.DEGRADED,
    "disrupted": Level.PARTIAL,
    "down": Level.MAJOR,
}


class _Issue(msgspec.Struct):
    title: Text = NO_TEXT
    createdAt: Text = NO_TEXT  # noqa: N815 - the platform's own key
    lastMod: Text = NO_TEXT  # noqa: N815 - the platform's own key
    permalink: Text = NO_TEXT
    severity: Text = NO_TEXT
    resolved: bool | None = None
    informational: bool | None = None
    resolvedAt: Text = NO_TEXT  # noqa: N815 - the platform's own key
    affected: Rows = NO_ROWS
    filename: Text = NO_TEXT
    body: Text = NO_TEXT


class _System(msgspec.Struct):
    name: Text = NO_TEXT
    status: Text = NO_TEXT
    unresolvedIssues: Rows = NO_ROWS  # noqa: N815 - the platform's own key


class _Index(msgspec.Struct):
    summaryStatus: Text = NO_TEXT  # noqa: N815 - the platform's own key
    systems: Rows = NO_ROWS
    pinnedIssues: Rows = NO_ROWS  # noqa: N815 - the platform's own key


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """The index with its version, or one issue with its flags."""
    head = peek(body)
    issue = '"informational"' in head and '"resolvedAt"' in head and '"affected"' in head
    return head.startswith("{") and ('"cStateVersion"' in head or issue)


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Open and pinned issues once each, and levels by system; or the one issue of the file."""
    intake = Intake(NAME, origin)
    if '"systems"' not in peek(body, 400_000):
        issue = intake.json(body, _Issue)
        return intake.reading(intake.each([issue] if issue else [], lambda one: _record(intake, one)))
    index = intake.json(body, _Index) or _Index()
    systems = intake.structs(index.systems, _System, "system")
    rows = [*index.pinnedIssues, *(row for system in systems for row in system.unresolvedIssues)]
    issues = {(i.permalink or i.filename): i for i in intake.structs(rows, _Issue, "issue")}
    levels = [ComponentLevel(s.name, _LEVELS.get(s.status, Level.UNKNOWN)) for s in systems]
    records = intake.each(issues.values(), lambda issue: _record(intake, issue), "issue")
    overall = Overall(_LEVELS.get(index.summaryStatus, Level.UNKNOWN), index.summaryStatus)
    return intake.reading(records, components=levels, overall=overall)


def _record(intake: Intake, issue: _Issue) -> StatusIncident:
    began, ended = intake.time(issue.createdAt), intake.time(issue.resolvedAt)
    url = joined(intake.origin.url, issue.permalink).rstrip("/")
    name = issue.filename.removesuffix(".md") or slug_of(url)
    state = "resolved" if issue.resolved else "investigating"
    changed = intake.time(issue.lastMod)
    text = plain(issue.body)
    return intake.record(
        id=name,
        title=issue.title,
        url=url,
        kind=RecordKind.NOTICE if issue.informational else RecordKind.INCIDENT,
        impact=Severity.NONE if issue.informational else _IMPACTS.get(issue.severity, Severity.UNKNOWN),
        state=state,
        started=began,
        resolved=ended or (changed if issue.resolved else None),
        updated=changed or began,
        components=intake.names(issue.affected, label="system"),
        posts=[Post(began, state if not issue.resolved else "update", text)] if began and text else [],
        inferred=ended is None,
    )
