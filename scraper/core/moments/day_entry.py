"""A day that a text names, as the times of day near it see it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from scraper.core.model import Precision
from scraper.core.moments.atoms import Day
from scraper.core.moments.calendar_day import Known
from scraper.core.moments.stretch import Moment
from scraper.core.patterns import late

_FAR = 3
"""Days between which a time of another sentence cannot choose."""
_STORY = timedelta(days=7)
"""How long before publication a day lies of which somebody may have spoken on that day."""
_OPENS = {"“": "”", "«": "»", "「": "」", "『": "』", "„": '“”"', "»": "«", '"': '"'}
"""Quotation marks that open, each with those that close it; read in the order of the text, for German closes with what
English opens with.
"""
_OPENING = ("“", "«", "「", "『", "„", "»", '"')
_MARK = late('[“”„«»「」『』"]')
_BESIDE = 20
"""Code points within which a weekday stands with its date."""
_STATEMENT = late(
    r"[^。!?\n]{0,16}(?:发布|發布|公布|发表|發表|披露|发出|發出)[^。,!?\n]{0,10}(?:说明|說明|公告|声明|聲明|报告|報告|通报|通報|复盘|復盤|致歉信|道歉信)"
)
"""Behind a Chinese day: on it a statement was published, which tells of another one."""


@dataclass(frozen=True, slots=True)
class DayEntry:
    """A day named in the text; `found` is None where it cannot be known. `minute`: the minute of the day beside it.
    `ahead`: a day to come; `later`: counted on from the one before it ("the next day"); `part`: the part of it that is named. `quoted`: a
    "today" or "yesterday" within a quotation, counted from the day `said`. `statement`: the day on which one was published.
    """

    start: int
    sentence: int
    found: Known | None
    anchors: bool
    minute: int | None = None
    ahead: bool = False
    later: bool = False
    part: str | None = None
    quoted: bool = False
    said: date = date.min
    statement: bool = False
    end: int = 0
    eve: date | None = None
    """The first day of a night of which this is the second: "in der Nacht von Mittwoch auf Donnerstag"."""

    @property
    def late(self) -> bool:
        """Whether it is named as its evening."""
        return self.part in _EVENING


_EVENING = ("evening", "night", "late")


def one_of_several(entry: DayEntry, entries: list[DayEntry]) -> bool:
    """Whether the sentence of a day names another one far from it: "as on 4 January and on 11 March"."""
    own = entry.found
    named = (other.found for other in entries if other.sentence == entry.sentence and other.anchors)
    return own is not None and any(d is not None and abs((d.day - own.day).days) > _FAR for d in named)


def opens_list(low: str, entry: DayEntry, start: int) -> bool:
    """Whether a time at the head of a line follows a story that ended on "the next day": a list of times tells the story
    once more, from its beginning.
    """
    return entry.later and _heads_line(low, start) and not _heads_line(low, entry.start)


def _heads_line(low: str, start: int) -> bool:
    begin = low.rfind("\n", 0, start) + 1
    return begin > 0 and not any(c.isalnum() for c in low[begin:start])


def eve_behind(entries: list[DayEntry], found: Known, start: int, sentence: int) -> Known | None:
    """The day before one, where the sentence names it behind a position: "said on Thursday that at 9 p.m. it was over, five
    hours after it began on Wednesday".
    """
    behind = (e.found for e in entries if e.start > start and e.sentence == sentence and e.anchors)
    return next((day for day in behind if day is not None and found.day - day.day == timedelta(days=1)), None)


def same_weekday(entries: list[DayEntry], day: Day, sentence: int) -> Known | None:
    """The day named just before a weekday that is its own: "31 मार्च दिन रविवार", "غدا السبت"."""
    last = entries[-1] if entries else None
    if last is None or last.found is None or last.sentence != sentence or day.day is not None:
        return None
    beside = 0 < day.start - last.start <= _BESIDE and last.found.precision is Precision.DAY
    return last.found if beside and last.found.day.weekday() == day.weekday and last.found.last is None else None


def in_quotation(low: str, start: int) -> bool:
    """Whether a position lies between quotation marks of its paragraph."""
    closing = ""
    for mark in _MARK.findall(low, low.rfind("\n", 0, start) + 1, start):
        if not closing:
            closing = _OPENS.get(mark, "")
        elif mark in closing:
            closing = ""
    return bool(closing)


def of_statement(low: str, end: int) -> bool:
    """Whether the words behind a day say that a statement was published on it."""
    return _STATEMENT.match(low, end) is not None


def without_spoken(entries: list[DayEntry], low: str) -> list[DayEntry]:
    """The days, those counted from the day of speaking or unknown that only somebody who is quoted calls "today" or "yesterday", where the text itself tells of
    a day shortly before and never of that one: he may have spoken then.
    """
    own = {e.found.day for e in entries if not e.quoted and e.found is not None and e.found.precision is Precision.DAY}
    return [_spoken(e, _led_by(e, entries, low), own) if e.quoted else e for e in entries]


def _spoken(entry: DayEntry, spoke: Known | None, own: set[date]) -> DayEntry:
    """A day of a quotation, counted from the day on which it says that it was spoken, else unknown where that may be another
    one: "the bank said on Tuesday evening: ‘We have had trouble since noon today’".
    """
    if entry.found is not None and spoke is not None and timedelta(0) < entry.said - spoke.day <= _STORY:
        return replace(entry, found=replace(entry.found, day=entry.found.day - (entry.said - spoke.day)))
    return replace(entry, found=None, anchors=False) if _spoken_before(entry, own) else entry


def _led_by(entry: DayEntry, entries: list[DayEntry], low: str) -> Known | None:
    """The day that the words before a quotation name, in the sentence that leads to it."""
    begin = low.rfind("\n", 0, entry.start) + 1
    opened = max(low.rfind(mark, begin, entry.start) for mark in _OPENING)
    begin = max(begin, low.rfind(". ", begin, max(opened, begin)) + 1)
    named = [e.found for e in entries if begin <= e.start < opened and not e.quoted and e.found is not None]
    return named[-1] if named and named[-1].precision is Precision.DAY else None


def _spoken_before(entry: DayEntry, own: set[date]) -> bool:
    if entry.found is None or entry.found.day in own:
        return False
    return any(timedelta(0) < entry.found.day - day <= _STORY for day in own)


def with_weekday(moment: Moment, day: Day) -> Day:
    """A date without a year, with the weekday that stands beside it: "szeptember 21-én, vasárnap"."""
    check = moment.check
    if check is None or day is not moment.day or not day.absolute or day.year is not None or day.weekday is not None:
        return day
    return replace(day, weekday=check.weekday) if day.day and check.bare_weekday and check.day is None else day
