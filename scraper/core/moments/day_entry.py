"""A day that a text names, as the times of day near it see it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from scraper.core.model import Precision
from scraper.core.moments.calendar_day import Known

_STORY = timedelta(days=7)
"""How long before publication a day lies of which somebody may have spoken on that day."""
_MARKS = (("“", "”"), ("«", "»"), ("「", "」"))
_STATEMENT = re.compile(
    r"[^。!?\n]{0,16}(?:发布|發布|公布|发表|發表|披露|发出|發出)[^。,!?\n]{0,10}(?:说明|說明|公告|声明|聲明|报告|報告|通报|通報|复盘|復盤|致歉信|道歉信)"
)
"""Behind a Chinese day: on it a statement was published, which tells of another one."""


@dataclass(frozen=True, slots=True)
class DayEntry:
    """A day named in the text; `found` is None where it cannot be known. `minute`: the minute of the day beside it.
    `ahead`: a day to come; `later`: counted on from the one before it ("the next day"); `late`: its evening. `quoted`: a
    "today" or "yesterday" within a quotation. `statement`: the day on which one was published.
    """

    start: int
    sentence: int
    found: Known | None
    anchors: bool
    minute: int | None = None
    ahead: bool = False
    later: bool = False
    late: bool = False
    quoted: bool = False
    statement: bool = False


def in_quotation(low: str, start: int) -> bool:
    """Whether a position lies between quotation marks of its paragraph."""
    before = low[low.rfind("\n", 0, start) + 1 : start]
    return before.count('"') % 2 == 1 or any(before.count(left) > before.count(right) for left, right in _MARKS)


def of_statement(low: str, end: int) -> bool:
    """Whether the words behind a day say that a statement was published on it."""
    return _STATEMENT.match(low, end) is not None


def without_spoken(entries: list[DayEntry]) -> list[DayEntry]:
    """The days, those unknown that only somebody who is quoted calls "today" or "yesterday", where the text itself tells of
    a day shortly before and never of that one: he may have spoken then.
    """
    own = {e.found.day for e in entries if not e.quoted and e.found is not None and e.found.precision is Precision.DAY}
    return [replace(e, found=None, anchors=False) if e.quoted and _spoken_before(e, own) else e for e in entries]


def _spoken_before(entry: DayEntry, own: set[date]) -> bool:
    if entry.found is None or entry.found.day in own:
        return False
    return any(timedelta(0) < entry.found.day - day <= _STORY for day in own)
