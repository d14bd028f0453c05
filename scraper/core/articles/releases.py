"""Whether a component existed on the days a text speaks of: a model cannot fail before it is released."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Collection
from datetime import date, timedelta
from functools import lru_cache

from scraper.core.model import Component, Version

_SLACK = timedelta(days=1)
"""A release day is told in the vendor's zone, an outage's in another."""
_MONTH = len("2026-03")


def existed(component: Component, written: str, days: Collection[str], told: date | None = None) -> bool:
    """Whether the component, in the version that is written, was out on any of the days (ISO days or months). Without a
    day only the day on which it was `told` speaks against it: what came later cannot have failed before.
    """
    windows = [(component.released, component.retired)]
    version = version_written(component, written)
    if version is not None:
        windows.append((version.released, version.retired))
    spans = [_span(day) for day in days]
    if not spans:
        return told is None or all(_meet((released, None), (told, told)) for released, _ in windows)
    return any(all(_meet(window, span) for window in windows) for span in spans)


def version_written(component: Component, written: str) -> Version | None:
    """The version that a piece of text names, the longest name that fits; `Opus 4` is not in "Opus 4.5"."""
    fitting = [v for v in component.versions if _pattern(v.name).search(written)]
    return max(fitting, key=lambda v: len(v.name), default=None)


@lru_cache(maxsize=1024)
def _pattern(name: str) -> re.Pattern[str]:
    spaced = r"[\s-]?".join(re.escape(part) for part in re.split(r"[\s-]+", name))
    return re.compile(rf"(?<![\w.]){spaced}(?!\w|[.-]\d)", re.IGNORECASE)


def _span(day: str) -> tuple[date, date]:
    if len(day) != _MONTH:
        only = date.fromisoformat(day)
        return only, only
    year, month = map(int, day.split("-"))
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _meet(window: tuple[date | None, date | None], span: tuple[date, date]) -> bool:
    released, retired = window
    early = released is not None and span[1] < released - _SLACK
    late = retired is not None and span[0] > retired + _SLACK
    return not (early or late)
