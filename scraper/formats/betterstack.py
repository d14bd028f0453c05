"""Better Stack's `index.json` (JSON:API): the page, its resources, reports and their updates.

`ends_at` stays empty on many resolved reports, so `aggregate_state` tells whether one is over. Reports that a monitor
opened and closed within 60 seconds are left out. Times are UTC whatever the page's own zone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

import msgspec

from scraper.core.model import ComponentLevel, ImpactWindow, Level, Overall, Severity, StatusIncident
from scraper.core.model.states import CLOSED
from scraper.formats.ends import end_post
from scraper.formats.intake import Intake, peek
from scraper.formats.labels import closing, opening, staged, worst, worst_level
from scraper.formats.markup import plain
from scraper.formats.records import Post, dated
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "betterstack"
PRIORITY = 50

_BLIP = timedelta(seconds=60)
_LEVELS = {
    "operational": Level.OPERATIONAL,
    "resolved": Level.OPERATIONAL,
    "degraded": Level.DEGRADED,
    "downtime": Level.MAJOR,
    "maintenance": Level.MAINTENANCE,
}
_IMPACTS = {Level.MAJOR: Severity.MAJOR, Level.DEGRADED: Severity.MINOR, Level.OPERATIONAL: Severity.NONE}


class _Touched(msgspec.Struct):
    status_page_resource_id: Text = NO_TEXT
    status: Text = NO_TEXT


class _Attributes(msgspec.Struct):
    public_name: Text = NO_TEXT
    status: Text = NO_TEXT
    custom_domain: Text = NO_TEXT
    subdomain: Text = NO_TEXT
    title: Text = NO_TEXT
    report_type: Text = NO_TEXT
    starts_at: Text = NO_TEXT
    ends_at: Text = NO_TEXT
    aggregate_state: Text = NO_TEXT
    message: Text = NO_TEXT
    published_at: Text = NO_TEXT
    status_report_id: Text = NO_TEXT
    affected_resources: Rows = NO_ROWS


class _Reference(msgspec.Struct):
    id: Text = NO_TEXT


class _Many(msgspec.Struct):
    data: Rows = NO_ROWS


class _One(msgspec.Struct):
    data: _Reference | None = None


class _Relations(msgspec.Struct):
    status_updates: _Many | None = None
    status_report: _One | None = None

    @property
    def report(self) -> str:
        """The report that an update belongs to, where it says so."""
        return self.status_report.data.id if self.status_report and self.status_report.data else ""


class _Resource(msgspec.Struct):
    id: Text = NO_TEXT
    type: Text = NO_TEXT
    attributes: _Attributes = msgspec.field(default_factory=_Attributes)
    relationships: _Relations | None = None


class _Index(msgspec.Struct):
    data: _Resource = msgspec.field(default_factory=_Resource)
    included: Rows = NO_ROWS


class _Page(NamedTuple):
    base: str
    names: Mapping[str, str]
    updates: Mapping[str, _Resource]


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """A JSON:API document on a status page."""
    head = peek(body).replace(" ", "").replace("\n", "")
    return head.startswith("{") and '"type":"status_page"' in head


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every report, and levels by resource."""
    intake = Intake(NAME, origin)
    index = intake.json(body, _Index) or _Index()
    parts = intake.structs(index.included, _Resource, "included")
    page = _Page(
        _base(intake, index.data.attributes),
        {p.id: p.attributes.public_name for p in parts if p.type == "status_page_resource"},
        {p.id: p for p in parts if p.type == "status_update"},
    )
    reports = [p for p in parts if p.type == "status_report"]
    levels = [
        ComponentLevel(p.attributes.public_name, _LEVELS.get(p.attributes.status, Level.UNKNOWN))
        for p in parts
        if p.type == "status_page_resource" and p.attributes.public_name
    ]
    records = intake.each(reports, lambda report: _record(intake, page, report), "report")
    said = index.data.attributes.aggregate_state
    overall = Overall(_LEVELS.get(said, Level.UNKNOWN), said)
    return intake.reading(records, components=levels, overall=overall)


def _base(intake: Intake, page: _Attributes) -> str:
    if page.custom_domain:
        return f"https://{page.custom_domain}"
    if intake.origin.url:
        return intake.origin.url.partition("?")[0].removesuffix("/index.json").rstrip("/")
    return f"https://{page.subdomain}.betteruptime.com" if page.subdomain else ""


def _touched(intake: Intake, page: _Page, rows: Rows) -> list[ComponentLevel]:
    found = intake.structs(rows, _Touched, "affected resource")
    named = [(page.names.get(t.status_page_resource_id, ""), t.status) for t in found]
    return [ComponentLevel(name, _LEVELS.get(status, Level.UNKNOWN)) for name, status in named if name]


class _Course(NamedTuple):
    """When a report runs, and how far it has come."""

    starts: datetime | None
    ends: datetime | None
    planned: bool
    over: bool


def _course(intake: Intake, said: _Attributes) -> _Course:
    starts, ends = intake.time(said.starts_at), intake.time(said.ends_at)
    over = said.aggregate_state in {"resolved", "operational"} or (ends is not None and not _later(intake, ends))
    return _Course(starts, ends, "maintenance" in {said.report_type, said.aggregate_state}, over)


def _record(intake: Intake, page: _Page, report: _Resource) -> StatusIncident | None:
    said, run = report.attributes, _course(intake, report.attributes)
    if not said.title and run.starts is None:
        raise ValueError(f"report {report.id} has neither title nor start")
    updates = _updates(intake, page, report)
    if _is_blip(said, run, silent=not updates):
        return None
    posts = _posts(intake, page, updates, run)
    levels = [*_touched(intake, page, said.affected_resources), *(c for p in posts for c in p.components)]
    ended = run.ends or next((post.at for post in posts if run.over and post.state in CLOSED), None)
    return intake.record(
        id=report.id,
        title=said.title,
        url=f"{page.base}/incident/{report.id}",
        planned=run.planned,
        impact=worst(_IMPACTS.get(level.level, Severity.UNKNOWN) for level in levels),
        state=closing(planned=run.planned) if run.over else _open(intake, run.starts, planned=run.planned),
        started=run.starts,
        resolved=ended,
        until=run.ends,
        components=[level.name for level in levels],
        posts=posts,
        windows=_windows(levels, run.starts, ended),
        inferred=run.ends is None,
    )


def _open(intake: Intake, starts: datetime | None, *, planned: bool) -> str:
    under_way = planned and not (starts and _later(intake, starts))
    return "in_progress" if under_way else opening(planned=planned)


def _later(intake: Intake, at: datetime) -> bool:
    """Whether a time lies after the reading: a planned end is no end yet."""
    return intake.origin.retrieved is not None and at > intake.origin.retrieved


def _updates(intake: Intake, page: _Page, report: _Resource) -> list[_Resource]:
    many = report.relationships.status_updates if report.relationships else None
    listed = [r.id for r in intake.structs(many.data if many else (), _Reference, f"report {report.id}, update")]
    pointing = [
        key
        for key, update in page.updates.items()
        if report.id
        in {update.attributes.status_report_id, update.relationships.report if update.relationships else ""}
    ]
    return [page.updates[key] for key in dict.fromkeys([*listed, *pointing]) if key in page.updates]


def _posts(intake: Intake, page: _Page, updates: Sequence[_Resource], run: _Course) -> list[Post]:
    ordered = sorted(updates, key=lambda update: update.id)
    told = dated(ordered, lambda u: intake.time(u.attributes.published_at))
    texts = [(at, plain(u.attributes.message)) for at, u in told]
    states = staged([""] * len(told), over=run.over, planned=run.planned, last=end_post(texts, run.ends))
    return [
        Post(at, state, text, u.id, tuple(_touched(intake, page, u.attributes.affected_resources)))
        for (_, u), (at, text), state in zip(told, texts, states, strict=True)
    ]


def _windows(levels: Sequence[ComponentLevel], starts: datetime | None, ends: datetime | None) -> list[ImpactWindow]:
    if starts is None:
        return []
    seen: dict[str, Level] = {}
    for touched in levels:
        seen[touched.name] = worst_level((seen.get(touched.name, Level.OPERATIONAL), touched.level))
    return [ImpactWindow(name, starts, ends, level) for name, level in seen.items() if level is not Level.OPERATIONAL]


def _is_blip(said: _Attributes, run: _Course, *, silent: bool) -> bool:
    """Whether a monitor alone opened and closed it within a minute: it says so, or nobody wrote anything."""
    if run.starts is None or run.ends is None:
        return False
    return (said.report_type == "automatic" or silent) and run.ends - run.starts < _BLIP
