"""Upptime: `history/summary.json` (levels by site), and its incidents as GitHub issues (the issues API's array).

Issues are labelled `status` and by site, maintenances `maintenance` with start and end in a comment of the body.
"""

from __future__ import annotations

import re

import msgspec

from scraper.core.model import ComponentLevel, Level, Severity, StatusIncident
from scraper.formats.intake import Intake, peek
from scraper.formats.labels import closing, opening
from scraper.formats.markup import plain_markdown
from scraper.formats.records import Post
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "upptime"
PRIORITY = 50

_LEVELS = {"up": Level.OPERATIONAL, "degraded": Level.DEGRADED, "down": Level.MAJOR}
_IMPACTS = {"down": Severity.MAJOR}
_OWN = frozenset({"status", "maintenance"})
"""Labels of the platform; the others name sites."""
_TITLE = re.compile(
    r"^\W*(?P<site>.+?) (?:is|was|has|had) (?P<word>down|degraded|experiencing degraded performance)\b", re.IGNORECASE
)
_META = re.compile(r"^\s*(?P<key>start|end)\s*:\s*(?P<time>\S[^\n]*?)\s*$", re.IGNORECASE | re.MULTILINE)


class _Label(msgspec.Struct):
    name: Text = NO_TEXT


class _Row(msgspec.Struct):
    number: Text = NO_TEXT
    title: Text = NO_TEXT
    html_url: Text = NO_TEXT
    state: Text = NO_TEXT
    created_at: Text = NO_TEXT
    closed_at: Text = NO_TEXT
    updated_at: Text = NO_TEXT
    body: Text = NO_TEXT
    labels: Rows = NO_ROWS
    name: Text = NO_TEXT
    status: Text = NO_TEXT


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """A summary with minutes down by day, or issues with the label `status` or `maintenance`."""
    head = peek(body, 400_000)
    if not head.startswith("["):
        return False
    issues = '"html_url"' in head and re.search(r'"name"\s*:\s*"(?:status|maintenance)"', head) is not None
    return '"dailyMinutesDown"' in head or (issues and '"labels"' in head)


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Issues as records; a summary's sites as levels."""
    intake = Intake(NAME, origin)
    rows = intake.structs(intake.json(body, Rows), _Row)
    levels = [ComponentLevel(r.name, _LEVELS.get(r.status, Level.UNKNOWN)) for r in rows if r.name and r.status]
    issues = [r for r in rows if r.number or r.labels]
    return intake.reading(intake.each(issues, lambda row: _record(intake, row)), components=levels)


def _record(intake: Intake, row: _Row) -> StatusIncident | None:
    labels = [label.name for label in intake.structs(row.labels, _Label, f"issue {row.number}, label")]
    if not _OWN & set(labels):
        return None
    planned = "maintenance" in labels
    opened, closed = intake.time(row.created_at), intake.time(row.closed_at)
    meta = {m["key"].casefold(): intake.time(m["time"]) for m in _META.finditer(row.body)} if planned else {}
    told = _TITLE.match(row.title)
    text = plain_markdown(re.sub(r"<!--.*?-->", "", row.body, flags=re.DOTALL))
    return intake.record(
        id=row.number,
        title=row.title,
        url=row.html_url,
        planned=planned,
        impact=_IMPACTS.get(told["word"].casefold(), Severity.MINOR) if told else Severity.UNKNOWN,
        state=closing(planned=planned) if row.state == "closed" else opening(planned=planned),
        started=meta.get("start") or opened,
        resolved=meta.get("end") or closed,
        updated=intake.time(row.updated_at),
        components=[told["site"]] if told else [name for name in labels if name not in _OWN],
        posts=[Post(opened, opening(planned=planned), text)] if opened else [],
    )
