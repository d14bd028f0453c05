"""The year of a day that is told without one, from another day that the text has named before it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from scraper.core.moments.atoms import Day
from scraper.core.moments.calendar_day import Known, Publication, known

_NEWS = 10
"""Days up to publication within which a day without a year is one of these days."""
_SAME_STORY = 45
"""Days from the day last named with a year within which one without, three times closer to it, is of the same story."""


def _without_year(day: Day) -> bool:
    return day.year is None and day.which is None and day.month is not None and bool(day.day) and day.last is None


def in_named_year(day: Day, dated: date | None, publication: Publication) -> Known | None:
    """A day without a year close to one that has it (`dated`): "on 29 June 2012 … by 30 June", told years later. The news
    of these days stay the news of these days.
    """
    if dated is None or not _without_year(day):
        return None
    plain, latest = known(day, publication, None, None), publication.latest()
    if plain is None or latest is None or abs((latest - plain.day).days) <= _NEWS:
        return None
    within = min(_SAME_STORY, abs((latest - plain.day).days) // 3)
    years = (dated.year - 1, dated.year, dated.year + 1)
    read = [known(replace(day, year=year), publication, None, None) for year in years]
    near = [each for each in read if each is not None and abs((each.day - dated).days) <= within and _possible(each)]
    if len(near) != 1 or near[0].day == plain.day:
        return None
    return replace(near[0], flags=(*near[0].flags, "inferred_year"))


def _possible(found: Known) -> bool:
    return {"weekday_mismatch", "after_publication"}.isdisjoint(found.flags)


def planned_too(day: Day, planned: date | None, publication: Publication) -> Known | None:
    """A day without a year soon after one that lies ahead (`planned`): "maintenance on 7 September … and on the 16
    September".
    """
    if planned is None or day.month is None or not _without_year(day):
        return None
    year = planned.year + (day.month < planned.month)
    ahead, plain = (known(each, publication, None, None) for each in (replace(day, year=year), day))
    if ahead is None or "weekday_mismatch" in ahead.flags or (plain is not None and plain.day == ahead.day):
        return None
    soon = timedelta(0) < ahead.day - planned <= timedelta(days=_SAME_STORY)
    return replace(ahead, flags=(*ahead.flags, "inferred_year")) if soon else None
