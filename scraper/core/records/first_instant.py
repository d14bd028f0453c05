"""The instants that a provider gives for an incident of its page."""

from __future__ import annotations

from datetime import datetime

from scraper.core.model import OfficialRecord, StatusIncident


def first_instant(told: StatusIncident | OfficialRecord) -> datetime | None:
    """When it began as far as its page says: the start that it gives, else its first post; where there is neither, the
    first time that it gives at all, of an impact, of the close or of the last change. None where there is no time to it. The
    end that is planned, and when a report on it came out, say nothing of when it was.
    """
    if told.started_at is not None:
        return told.started_at
    if told.updates:
        return told.updates[0].at
    others = (*(window.start for window in told.impact_windows), told.resolved_at, told.updated_at)
    return min((at for at in others if at is not None), default=None)
