"""Times of day without am or pm, beside those that have one."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from scraper.core.moments import TimeMention

_HALF_DAY = timedelta(hours=12)


def half_guessed(mention: TimeMention) -> bool:
    """Whether a time has neither am nor pm where one is usual."""
    return "no_half" in mention.flags


def halved(mention: TimeMention, end: datetime | None, sure: list[datetime]) -> TimeMention:
    """A time in its half of the day: before the end told with it ("began at 10:51 … ending at 6:18 p.m."), else near the
    others.
    """
    if end is None:
        return nearer_half(mention, sure)
    if not half_guessed(mention) or mention.at is None or mention.end_at is not None:
        return mention
    for shift in (timedelta(0), _HALF_DAY, -_HALF_DAY):
        if timedelta(0) < end - mention.at - shift <= _HALF_DAY:
            flags = tuple(flag for flag in mention.flags if flag != "no_half")
            return replace(mention, at=mention.at + shift, flags=flags)
    return mention


def nearer_half(mention: TimeMention, sure: list[datetime]) -> TimeMention:
    """A time without am or pm, as near as may be to those that have one: "at 1:32 p.m. …; viewers had noticed from 1:10"."""
    if not half_guessed(mention) or mention.at is None or mention.end_at is not None or not sure:
        return mention
    at = mention.at
    apart = {shift: min(abs(at + shift - other) for other in sure) for shift in (timedelta(0), _HALF_DAY, -_HALF_DAY)}
    best = min(apart, key=lambda shift: (apart[shift], abs(shift)))
    return replace(mention, at=at + best) if apart[best] <= _HALF_DAY / 2 else mention
