"""Values as published objects write them: instants, lengths, lists of names, windows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from scraper.core.model import Instant, OfficialTimes, Window
from scraper.publish.shapes import InstantShape, OfficialShape, WindowShape
from scraper.publish.wording import iso


def time_of(at: datetime | None) -> str | None:
    """RFC 3339 in UTC, to the second."""
    return iso(at) if at else None


def length(seconds: int | None) -> int | None:
    """A length as it is published: an end before its start is no length."""
    return seconds if seconds is not None and seconds >= 0 else None


def names(values: Iterable[str]) -> list[str]:
    """Each text once, in order; empty ones left out."""
    return [value for value in dict.fromkeys(values) if value]


def instant_shape(instant: Instant | None) -> InstantShape | None:
    """An instant, or null."""
    if instant is None:
        return None
    return InstantShape(at=iso(instant.at), precision=instant.precision.value, basis=instant.basis.value)


def window_shape(window: Window) -> WindowShape:
    """An impact window."""
    return WindowShape(
        start=instant_shape(window.start), end=instant_shape(window.end), duration_s=length(window.duration_s)
    )


def official_shape(official: OfficialTimes) -> OfficialShape:
    """What the provider itself says of the times."""
    return OfficialShape(
        first_update=instant_shape(official.first_update),
        acknowledged=instant_shape(official.acknowledged),
        resolved=instant_shape(official.resolved),
        stated_start=instant_shape(official.stated_start),
        stated_end=instant_shape(official.stated_end),
    )
