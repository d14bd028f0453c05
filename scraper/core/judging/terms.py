"""The term a promise gives itself: `within five business days`, `by the end of the week`, `next week`."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from scraper.core.patterns import late

_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "fourteen": 14, "thirty": 30,
}  # fmt: skip
_WITHIN = late(
    r"\b(?:within|in) (?:the )?(?:next |coming )?(\d{1,3}|[a-z]+)[ -](business |working |calendar )?(hours?|days?|weeks?)\b",
    re.IGNORECASE,
)
_NAMED = (
    (late(r"\btomorrow\b", re.IGNORECASE), timedelta(days=1)),
    (late(r"\b(?:within|in) (?:the|a) (?:next |coming )?week\b|\bnext week\b", re.IGNORECASE), timedelta(days=7)),
    (late(r"\bby (?:the )?end of (?:the|this) week\b|\blater this week\b", re.IGNORECASE), timedelta(days=7)),
)


def due(text: str, promised: datetime) -> datetime | None:
    """When a promise made at an instant falls due; None where it names no term (`in the coming days`, `soon`)."""
    found = _WITHIN.search(text)
    if found:
        count = int(found[1]) if found[1].isdigit() else _NUMBERS.get(found[1].casefold())
        if count is not None:
            return _after(promised, count, (found[2] or "").strip().casefold(), found[3].casefold().rstrip("s"))
    return next((promised + length for pattern, length in _NAMED if pattern.search(text)), None)


def _after(at: datetime, count: int, kind: str, unit: str) -> datetime:
    if unit == "day" and kind in {"business", "working"}:
        return _working_days(at, count)
    return at + count * {"hour": timedelta(hours=1), "day": timedelta(days=1), "week": timedelta(days=7)}[unit]


def _working_days(at: datetime, count: int) -> datetime:
    """Monday to Friday; holidays differ by country and are not known."""
    while count > 0:
        at += timedelta(days=1)
        count -= at.weekday() < 5
    return at
