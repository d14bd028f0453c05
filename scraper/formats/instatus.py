"""Instatus `summary.json` and `components.json`: what is open now, without posts.

Keys are left out when empty. A maintenance's `duration` is minutes, as text. History with posts is only in the feeds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

import msgspec

from scraper.core.model import ComponentLevel, Level, Overall, Severity, StatusIncident
from scraper.formats.capital_words import IMPACTS, LEVELS, folded
from scraper.formats.intake import Intake, peek
from scraper.formats.labels import state_of
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "instatus"
PRIORITY = 50
ONLY_NOW = True

_OVERALL = {"UP": Level.OPERATIONAL, "UNDERMAINTENANCE": Level.MAINTENANCE}
"""The page's own words; `HASISSUES` tells no level."""


class _Page(msgspec.Struct):
    url: Text = NO_TEXT
    status: Text = NO_TEXT


class _Component(msgspec.Struct):
    name: Text
    status: Text = NO_TEXT
    isParent: bool = False  # noqa: N815 - the platform's own key
    children: Rows = NO_ROWS


class _Item(msgspec.Struct):
    id: Text
    name: Text = NO_TEXT
    started: Text = NO_TEXT
    start: Text = NO_TEXT
    status: Text = NO_TEXT
    impact: Text = NO_TEXT
    duration: Text = NO_TEXT
    url: Text = NO_TEXT
    updatedAt: Text = NO_TEXT  # noqa: N815 - the platform's own key


class _Summary(msgspec.Struct):
    page: _Page = msgspec.field(default_factory=_Page)
    activeIncidents: Rows = NO_ROWS  # noqa: N815 - the platform's own key
    activeMaintenances: Rows = NO_ROWS  # noqa: N815 - the platform's own key
    components: Rows = NO_ROWS


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """A page whose status is in Instatus's capitals, or its list of components."""
    head = peek(body)
    page = re.match(r'\{\s*"page"\s*:\s*\{[^{}]*"status"\s*:\s*"[A-Z]+"', head)
    opens = re.match(r'\{\s*"components"\s*:\s*\[', head) or (head.startswith("[") and '"isParent"' in head)
    listed = opens and re.search(rf'"status"\s*:\s*"(?:{"|".join(LEVELS)})"', head)
    return bool(page or listed or '"activeIncidents"' in head or '"activeMaintenances"' in head)


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Open incidents and maintenances, and levels where the page lists them."""
    intake = Intake(NAME, origin)
    bare = peek(body, 1) == "["
    summary = (
        _Summary(components=intake.json(body, Rows) or NO_ROWS) if bare else intake.json(body, _Summary)
    ) or _Summary()
    records = [
        *intake.each(
            intake.structs(summary.activeIncidents, _Item, "incident"), lambda i: _incident(intake, summary, i)
        ),
        *intake.each(
            intake.structs(summary.activeMaintenances, _Item, "maintenance"), lambda i: _work(intake, summary, i)
        ),
    ]
    levels = [
        ComponentLevel(part.name, LEVELS.get(folded(part.status), Level.UNKNOWN))
        for part in _leaves(intake, summary.components)
    ]
    overall = Overall(_OVERALL.get(folded(summary.page.status), Level.UNKNOWN), summary.page.status)
    return intake.reading(records, components=levels, whole_timelines=False, overall=overall)


def _leaves(intake: Intake, rows: Rows) -> Iterator[_Component]:
    """The components; a parent repeats its children, who stand within it or beside it, and is left out."""
    for part in intake.structs(rows, _Component, "component"):
        if not part.isParent:
            yield part
        yield from intake.structs(part.children, _Component, f"component {part.name}, child")


def _url(intake: Intake, summary: _Summary, item: _Item) -> str:
    base = (summary.page.url or intake.origin.url.rpartition("/")[0]).rstrip("/")
    return item.url or f"{base}/{item.id}"


def _incident(intake: Intake, summary: _Summary, item: _Item) -> StatusIncident:
    updated = intake.time(item.updatedAt)
    return intake.record(
        id=item.id,
        title=item.name,
        url=_url(intake, summary, item),
        impact=IMPACTS.get(folded(item.impact), Severity.UNKNOWN),
        state=state_of(item.status),
        started=intake.time(item.started),
        resolved=updated,
        updated=updated,
        inferred=True,
    )


def _work(intake: Intake, summary: _Summary, item: _Item) -> StatusIncident:
    start, updated = intake.time(item.start), intake.time(item.updatedAt)
    return intake.record(
        id=item.id,
        title=item.name,
        url=_url(intake, summary, item),
        planned=True,
        state=state_of(item.status),
        started=start,
        resolved=(ends := _ends(start, item.duration)) or updated,
        until=ends,
        # What is planned may end later than anything was said about it.
        updated=updated or start,
        inferred=ends is None,
    )


def _ends(start: datetime | None, minutes: str) -> datetime | None:
    return start + timedelta(minutes=int(minutes)) if start and re.fullmatch(r"\d{1,6}", minutes.strip()) else None
