"""The only place that reads the clock."""

from __future__ import annotations

import time
from datetime import UTC, datetime


def now(override: datetime | None = None) -> datetime:
    """The present moment in UTC, cut to the second; `override` (from `--now`) stands in for it."""
    moment = datetime.now(UTC) if override is None else override.astimezone(UTC)
    return moment.replace(microsecond=0)


def ticks() -> float:
    """Seconds of a clock that only grows; for measuring spans, never for dates."""
    return time.monotonic()
