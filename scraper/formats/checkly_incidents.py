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
from scraper.formats.records import Post, dated
from scraper.formats.stamps import earliest
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

_IMPACTS = {
    "LOW": Severity.MINOR,
    "MINOR": Severity.MINOR,
    "MEDIUM": Severity.MINOR,
    "MAJOR": Severity.MAJOR,
    "HIGH": Severity.MAJOR,
    "CRITICAL": Severity.CRITICAL,
}


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
        Post(at, state_of(u.status), plain_markdown(u.description), u.id)
        for at, u in dated(updates, lambda u: intake.time(u.publicIncidentUpdateDate, u.created_at))
    ]
    began = intake.time(item.created_at)
    seconds = int(item.duration) if re.fullmatch(r"\d{1,8}", item.duration) else 0
    told = any(p.state == "resolved" for p in posts)
    return intake.record(
        id=item.id,
        title=item.name,
        url=joined(intake.origin.url, f"/incident/{item.id}"),
        impact=_IMPACTS.get(item.severity.upper(), Severity.UNKNOWN),
        state=state_of(item.lastUpdateStatus),
        started=earliest(began, *(p.at for p in posts)),
        resolved=began + timedelta(seconds=seconds) if began and seconds and not told else None,
        updated=intake.time(item.updated_at),
        components=intake.names(item.services, label="service"),
        posts=posts,
    )
