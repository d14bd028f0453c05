"""An incident as Checkly writes it, in its JSON as in the data of its pages.

The close is `created_at` plus `duration` seconds where no update is marked RESOLVED. Severities: MINOR, MEDIUM, MAJOR,
CRITICAL; MEDIUM is graded minor, the lower of its neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import timedelta

import msgspec

from scraper.core.model import Severity, StatusIncident
from scraper.formats.intake import Intake, joined
from scraper.formats.labels import state_of
from scraper.formats.markup import plain_markdown
from scraper.formats.records import Post
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

_IMPACTS = {
    "LOW": Severity.MINOR,
    "MINOR": Severity.MINOR,
    "MEDIUM": Severity.MINOR,
    "MAJOR": Severity.MAJOR,
    "HIGH": Severity.MAJOR,
    "CRITICAL": Severity.CRITICAL,
}


class _Service(msgspec.Struct):
    name: Text = NO_TEXT


class _Update(msgspec.Struct):
    id: Text = NO_TEXT
    status: Text = NO_TEXT
    description: Text = NO_TEXT
    publicIncidentUpdateDate: Text = NO_TEXT  # noqa: N815 - the platform's own key
    created_at: Text = NO_TEXT


class _Incident(msgspec.Struct):
    id: Text
    name: Text = NO_TEXT
    severity: Text = NO_TEXT
    duration: Text = NO_TEXT
    created_at: Text = NO_TEXT
    updated_at: Text = NO_TEXT
    lastUpdateStatus: Text = NO_TEXT  # noqa: N815 - the platform's own key
    services: Rows = NO_ROWS
    incidentUpdates: Rows = NO_ROWS  # noqa: N815 - the platform's own key


def read_incidents(intake: Intake, rows: Iterable[object]) -> list[StatusIncident]:
    """The records of a list of incidents; one that cannot be read is a problem."""
    return intake.each(intake.structs(rows, _Incident), lambda item: _record(intake, item))


def _record(intake: Intake, item: _Incident) -> StatusIncident:
    updates = intake.structs(item.incidentUpdates, _Update, f"incident {item.id}, update")
    posts = [
        Post(at, state_of(u.status), plain_markdown(u.description), id=u.id)
        for u in updates
        if (at := intake.time(u.publicIncidentUpdateDate) or intake.time(u.created_at))
    ]
    posts.sort(key=lambda post: post.at)
    began = intake.time(item.created_at)
    state = state_of(item.lastUpdateStatus)
    seconds = int(item.duration) if re.fullmatch(r"\d{1,8}", item.duration) else 0
    ended = None
    if began and seconds and not any(p.state == "resolved" for p in posts):
        ended = began + timedelta(seconds=seconds)
    starts = [t for t in (began, *(p.at for p in posts)) if t]
    return intake.record(
        id=item.id,
        title=item.name,
        url=joined(intake.origin.url, f"/incident/{item.id}"),
        impact=_IMPACTS.get(item.severity.upper(), Severity.UNKNOWN),
        state=state if state != "unknown" else None,
        started=min(starts, default=None),
        resolved=ended,
        updated=intake.time(item.updated_at),
        components=[s.name for s in intake.structs(item.services, _Service, "service")],
        posts=posts,
    )
