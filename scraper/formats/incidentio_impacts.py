"""incident.io's `/proxy/<host>/component_impacts`: when which component was affected, by incident; no titles, no posts.

It is the way into the past of such a page. An incident is known by its id; the reading that has its words joins it.
"""

from __future__ import annotations

import msgspec

from scraper.core.model import Level, StatusIncident
from scraper.formats.incidentio_incidents import Impact, windows_of
from scraper.formats.intake import Intake, peek
from scraper.formats.labels import closing, impact_of_levels
from scraper.formats.records import incident_address
from scraper.formats.stamps import end_of_all
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, Rows

NAME = "incidentio_impacts"
PRIORITY = 21


class _Document(msgspec.Struct):
    component_impacts: Rows = NO_ROWS


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """JSON whose first key tells impacts or uptimes of components, and no incidents."""
    head = peek(body, 400_000)
    return head.startswith("{") and '"component_impacts"' in head and '"component_uptimes"' in head and '"updates"' not in head  # fmt: skip


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Each incident whose impact is told, with its windows."""
    intake = Intake(NAME, origin)
    document = intake.json(body, _Document) or _Document()
    grouped: dict[str, list[object]] = {}
    for number, row in enumerate(document.component_impacts, 1):
        impact = next(iter(intake.structs([row], Impact, f"impact {number}")), None)
        if impact is not None:
            grouped.setdefault(impact.status_page_incident_id, []).append(row)
    records = intake.each(grouped.items(), lambda pair: _record(intake, *pair), "incident")
    works = sniff(body, origin)
    if not (records or works or intake.problems):
        intake.trouble("wrong_shape", "this JSON tells no impacts of incident.io")
    return intake.reading(records, whole_timelines=False, works=works)


def _record(intake: Intake, name: str, rows: list[object]) -> StatusIncident:
    windows = windows_of(rows, dict(intake.origin.names))
    if not windows:
        raise ValueError("none of its impacts can be dated")
    over = end_of_all([window.end for window in windows])
    planned = all(window.level is Level.MAINTENANCE for window in windows)
    return intake.record(
        id=name,
        title="",
        url=incident_address(intake.origin.url, name) or f"/incidents/{name}",
        planned=planned,
        impact=impact_of_levels(window.level for window in windows),
        state=closing(planned=planned) if over else "in_progress" if planned else "investigating",
        started=windows[0].start,
        resolved=over,
        components=[window.component for window in windows],
        windows=windows,
    )
