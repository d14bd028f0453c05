"""Stretches of days as a text names them: "last week", "earlier this month"."""

from __future__ import annotations

from datetime import date, timedelta

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)


def days_of_stretch(stretch: str, base: date) -> tuple[date, date]:
    """First and last day of a stretch (a name of `language.looking_back.STRETCHES`), seen from a day."""
    monday, first, eve = base - timedelta(days=base.weekday()), base.replace(day=1), base - _DAY
    return {
        "last_week": (monday - _WEEK, monday - _DAY),
        "last_month": ((first - _DAY).replace(day=1), first - _DAY),
        "this_week": (monday, max(monday, eve)),
        "this_month": (first, max(first, eve)),
        "day_before": (eve, eve),
        "fortnight": (base - 17 * _DAY, base - 11 * _DAY),
        "some_days": (base - 14 * _DAY, eve),
        "some_weeks": (base - 5 * _WEEK, base - _WEEK),
    }[stretch]
