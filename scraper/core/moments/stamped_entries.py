"""The entries of a page that tells a story under one date after another: which of them "this morning" is counted in."""

from __future__ import annotations

from datetime import date, timedelta

from scraper.core.moments.atoms import Day
from scraper.core.moments.calendar_day import Publication, known
from scraper.core.moments.stretch import Moment

_STAMP = 16
"""Letters that may stand beside a date and time that are all of their line: "Updated: "."""
_OLD = timedelta(days=2)
"""How long before publication the entries of a page are those of another day."""


def is_alone(low: str, moment: Moment) -> bool:
    """Whether a moment is all of its line but for a few letters."""
    begin, end = low.rfind("\n", 0, moment.start) + 1, low.find("\n", moment.end)
    rest = (end if end >= 0 else len(low)) - begin - (moment.end - moment.start)
    return rest <= _STAMP


def stamps_of(low: str, moments: list[Moment]) -> list[Moment]:
    """The dates with a time of day that are all of their lines, as status pages set them above or below each entry."""
    dated = [m for m in moments if m.day is not None and m.day.absolute and m.day.day is not None and m.clocked]
    found = [m for m in dated if "\n" in low and is_alone(low, m)]
    return found if len(found) > 1 else []


def counted_in_entry(low: str, day: Day, stamps: list[Moment], publication: Publication) -> date | None:
    """The day of the entry in which a day is counted from that of writing ("this morning"), where the page is of days
    later and the stamps around the entry agree on it; None where it has none.
    """
    latest = publication.latest()
    if not stamps or latest is None or day.offset is None or day.continued:
        return None
    above = next((m for m in reversed(stamps) if m.end <= day.start), None)
    below = next((m for m in stamps if m.start >= day.end), None)
    told = {_of(m, publication) for m in (above, below) if m is not None and _touches(low, day, m)}
    found = told.pop() if len(told) == 1 else None
    return found if found is not None and latest - found > _OLD else None


def _touches(low: str, day: Day, stamp: Moment) -> bool:
    """Whether no more than the lines of one entry lie between a stamp and the day."""
    between = low[stamp.end : day.start] if stamp.end <= day.start else low[day.end : stamp.start]
    return between.strip().count("\n\n") == 0 and len(between) <= _ENTRY


_ENTRY = 1200
"""Code points of the longest entry."""


def _of(stamp: Moment, publication: Publication) -> date | None:
    told = known(stamp.day, publication, None, None) if stamp.day is not None else None
    return told.day if told is not None else None
