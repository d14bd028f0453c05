"""From records to what the reliability figures need of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from urllib.parse import urlsplit

from scraper.core.judging.read_times import dated_ahead
from scraper.core.model import ImpactWindow, OfficialRecord, StatusIncident
from scraper.core.records.reliability import STAGES, Stages


def stages_of(record: OfficialRecord) -> Stages:
    """The stages of a kept record; posts that were removed later did happen, and count."""
    ahead = dated_ahead(record)
    told = [c.at for c in record.claims if c.kind == "started" and "impact" in c.flags and c.at]
    return Stages(
        record.native_id,
        record.provider,
        record.impact.value,
        record.components,
        _earliest(
            ((u.state, u.at) for u in record.updates if u.id not in ahead),
            record.resolved_at,
            has_posts=bool(record.updates),
        ),
        min((*told, *_openings(record.impact_windows)), default=None),
        record.postmortem.at if record.postmortem else None,
        record.postmortem is not None,
        record.kind.value,
        record.started_at,
    )


def stages_seen(seen: StatusIncident) -> Stages:
    """The stages of a record as one reading shows it."""
    return Stages(
        seen.id,
        seen.provider or seen.source or urlsplit(seen.url).hostname or "unknown",
        seen.impact.value,
        seen.components,
        _earliest(((u.state, u.at) for u in seen.updates), seen.resolved_at, has_posts=bool(seen.updates)),
        min(_openings(seen.impact_windows), default=None),
        seen.postmortem.at if seen.postmortem else None,
        seen.postmortem is not None,
        seen.kind.value,
        seen.started_at,
    )


def _openings(windows: Iterable[ImpactWindow]) -> tuple[datetime, ...]:
    return tuple(w.start for w in windows)


def _earliest(
    posts: Iterable[tuple[str, datetime]], resolved_at: datetime | None, *, has_posts: bool
) -> tuple[datetime | None, ...]:
    first: dict[str, datetime] = {}
    for state, at in posts:
        first[state] = min(at, first.get(state, at))
    if "resolved" not in first and resolved_at is not None and not has_posts:
        first["resolved"] = resolved_at
    return tuple(first.get(stage) for stage in STAGES)
