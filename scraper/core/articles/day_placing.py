"""A time of day put on the day that the article gives for its incident."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from scraper.core.articles.awaited_times import is_expected, is_soon
from scraper.core.articles.lines import Line
from scraper.core.model import Basis, Precision
from scraper.core.moments import TimeMention, find_times

_CORRECTED = timedelta(hours=1)
"""Times this far after publication were added later."""
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True, slots=True)
class Setting:
    """The language of a text, and the country (ISO 3166) or IANA zone whose clock its times without a zone are of."""

    language: str | None = None
    region: str | None = None
    published: datetime | None = None
    """Aware UTC, where it is known to the minute: nothing that has happened lies after it."""
    today: date | None = None
    """The day of publication, where that is known."""

    def times(self, text: str, day: date | None = None) -> tuple[TimeMention, ...]:
        """Time expressions of a text written here; `day` is that of its times without one."""
        return find_times(text, language=self.language, region=self.region, day=day)


_UNPLACED = frozenset({"after_publication", "no_zone", "impossible_pair", "ambiguous_day", "ambiguous_midnight"})
"""What keeps a time from being put on a day: it would lie ahead, may be of any clock, or contradicts itself."""
_AGREED, _SURE = frozenset({"impossible_pair"}), frozenset({"UTC", "GMT", "Z"})
"""Of two clocks that cannot both be right, the one without a summer is believed."""
NOWHERE = Setting()
"""A text of which nothing is known but what it says."""


def placed(mention: TimeMention, line: Line, days: tuple[str, ...], setting: Setting) -> TimeMention:
    """A time of day, or a weekday, of a sentence, put on the article's own day where it gives exactly one."""
    if len(days) != 1 or not _open(mention):
        return mention
    day = date.fromisoformat(days[0])
    if mention.at is not None and abs((mention.at.date() - day).days) <= 1:
        return mention
    first = _told_on(day, mention, line, setting)
    if first is None or first.at is None or abs((first.at.date() - day).days) > 1:
        return mention
    ahead = setting.published is not None and first.at > setting.published + _CORRECTED
    if mention.kind == "clock" and first.kind == "date":
        return mention
    if ahead:
        return _as_expected(mention, first, line, setting)
    return _as_told(mention, first)


def _as_expected(mention: TimeMention, first: TimeMention, line: Line, setting: Setting) -> TimeMention:
    """A time after publication: told only where its sentence says what is to come, and marked as such."""
    soon = first.at is not None and setting.published is not None and is_soon(first.at, setting.published)
    if not soon or not is_expected(line, mention):
        return mention
    told = _as_told(mention, first)
    return replace(told, flags=(*told.flags, "after_publication"))


def _open(mention: TimeMention) -> bool:
    """Whether the mention leaves its day open: it has none, or carries one from another sentence."""
    if mention.at is not None:
        return "carried_date" in mention.flags and mention.kind == "instant"
    refused = "carried_date" in mention.flags and "no_day" in mention.flags
    flags = frozenset(mention.flags) - (_AGREED if mention.zone in _SURE else frozenset())
    return mention.kind in {"clock", "date", "instant"} and not refused and _UNPLACED.isdisjoint(flags)


def _told_on(day: date, mention: TimeMention, line: Line, setting: Setting) -> TimeMention | None:
    """What the words of the mention tell on that day, in their sentence or else by themselves."""
    first = _in_place(day, line, mention, setting) if mention.kind == "clock" else None
    if first is not None:
        return first
    text = line.text[mention.start - line.start : mention.end - line.start]
    written = _without_weekday(text, day) if mention.kind == "date" else text.strip()
    return None if written is None else _on(day, written, mention, setting)


def _in_place(day: date, line: Line, mention: TimeMention, setting: Setting) -> TimeMention | None:
    """The time as its whole sentence tells it, once the day is known."""
    begin, end = mention.start - line.start, mention.end - line.start
    seen = setting.times(line.text, day)
    return next((t for t in seen if t.at is not None and t.start <= begin and end <= t.end), None)


def _without_weekday(text: str, day: date) -> str | None:
    """What is written beside the weekday of that day; None where it is another weekday, or that of the week before."""
    named = next((w for w in _WEEKDAYS if w in text.lower()), None)
    if named is None or _WEEKDAYS[day.weekday()] != named or "last" in text.lower():
        return None
    return re.sub(named, "", text, flags=re.IGNORECASE).strip()


def _on(day: date, written: str, mention: TimeMention, setting: Setting) -> TimeMention | None:
    # A zone that another sentence named ("since 11:40 a.m. EDT. The company posted at 11:49.") is not in these words.
    zone = f" {mention.zone}" if mention.zone and "carried_zone" in mention.flags else ""
    seen = setting.times(f"{written}{zone} {day.isoformat()}".strip())
    if mention.kind == "clock" and (len(seen) > 1 or (seen and seen[0].start > 0)):
        # Two times in one mention ("9 and 11 a.m.") are the ends of a range; the word that says so stands before it.
        seen = setting.times(f"between {written} {day.isoformat()}")
    return next((t for t in seen if t.at is not None and t.kind in {"instant", "date", "range"}), None)


def _as_told(mention: TimeMention, first: TimeMention) -> TimeMention:
    flags = tuple(sorted({*mention.flags, *first.flags} - {"no_day", "carried_date"}))
    return replace(
        mention,
        kind=first.kind,
        at=first.at,
        end_at=first.end_at,
        precision=first.precision,
        basis=Basis.RELATIVE,
        zone=first.zone or mention.zone,
        flags=flags,
        last=replace(first.last, basis=Basis.RELATIVE, zone=first.last.zone or mention.zone) if first.last else None,
    )


_DATED = frozenset({"date", "date_range", "instant", "range"})
_STORY = 1
"""Sentences back to which a month still holds for a time of day."""
_BESIDE = len(" at about ")
_AHEAD = frozenset({"future", "ambiguous_day"})
"""What is said of a weekday that may be one to come."""


def of_a_month(lines: tuple[Line, ...], line: Line, mention: TimeMention) -> bool:
    """Whether the day last told before a time of day is no more than a month ("In October it had failed too. It went down at
    nine").
    """
    if mention.kind != "clock":
        return False
    near = lines[max(0, line.index - _STORY) : line.index + 1]
    dated = [t for one in near for t in one.times if t.start < mention.start and t.kind in _DATED and t.at]
    return bool(dated) and dated[-1].precision is Precision.MONTH


def goes_on(lines: tuple[Line, ...], line: Line, mention: TimeMention) -> bool:
    """Whether the sentence right before tells a time with its day, or what broke in a part of a day, from which a time of day
    goes on, or to which it goes back: "It began on the 17th at 7:50. It went on until 12:53", "Cards failed on Friday
    afternoon. At 6 it was over", "The east was whole on the 3rd at 17:30. The west had been so at 11".
    """
    if "carried_date" not in mention.flags or mention.at is None or not line.index:
        return False
    before = lines[line.index - 1]
    return before.block == line.block and any(
        (t.kind == "instant" or (t.precision is Precision.PART_OF_DAY and before.broke))
        and t.at is not None
        and "carried_date" not in t.flags
        and abs(mention.at - t.at) < timedelta(days=1)
        for t in before.times
    )


def of_unknown_date(line: Line, mention: TimeMention) -> bool:
    """Whether a date that nobody knows stands beside a time of day ("on the 7th at 7.30 am"), or a weekday that may be one to
    come in its sentence: "on Sunday the bank will be closed from 2:30".
    """
    if mention.kind != "clock":
        return False
    unknown = [day for day in line.times if day.kind == "date" and day.at is None]
    return any(not _AHEAD.isdisjoint(day.flags) or _beside(line, day, mention) for day in unknown)


def _beside(line: Line, day: TimeMention, mention: TimeMention) -> bool:
    """Whether a day in figures stands beside a time."""
    near = 0 <= max(day.start - mention.end, mention.start - day.end) <= _BESIDE
    return near and any(c.isdigit() for c in line.text[day.start - line.start : day.end - line.start])
