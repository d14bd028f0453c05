"""A clock of ours that ran behind, or jumped, costs no end for good; a time that was mistyped stays doubted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scraper.core.model import OfficialRecord
from tests.core.factories import at, seen
from tests.core.test_read_times import LOOKING, NEXT, OPEN, OVER, closed, incident, read

WHOLE = closed("10:50")
RIGHT = read(None, WHOLE, "11:05")


def window(record: OfficialRecord) -> tuple[object, ...]:
    found = incident(record)
    start, end = found.window.start, found.window.end
    return (
        record.started_at, record.resolved_at, record.updated_at, start and start.at, end and end.at,
        found.window.duration_s, found.official.resolved and found.official.resolved.at, found.timeline[-1],
    )  # fmt: skip


SLOW = [
    ("eight minutes, all at once", [(WHOLE, "10:42", "2026-04-15")]),
    ("an hour, all at once", [(WHOLE, "09:52", "2026-04-15")]),
    ("years, all at once", [(WHOLE, "00:00", "2020-01-01")]),
    ("twenty minutes, the end alone", [(OPEN, "10:05", "2026-04-15"), (WHOLE, "10:32", "2026-04-15")]),
    ("an hour, post by post", [(OPEN, "09:05", "2026-04-15"), (WHOLE, "09:55", "2026-04-15")]),
    ("years, the end alone", [(OPEN, "10:05", "2026-04-15"), (WHOLE, "00:00", "2020-01-01")]),
    ("ten minutes, and twice", [(WHOLE, "10:40", "2026-04-15"), (WHOLE, "10:44", "2026-04-15")]),
]


@pytest.mark.parametrize("readings", [one for _, one in SLOW], ids=[name for name, _ in SLOW])
def test_an_end_that_a_slow_clock_doubted_is_taken_when_it_is_read_again(readings) -> None:
    record = None
    for what, clock, day in readings:
        record = read(record, what, clock, day)
    assert record is not None
    assert record.resolved_at is None
    later = read(record, WHOLE, "11:05")
    assert window(later) == window(RIGHT)
    assert not later.revisions
    assert read(later, WHOLE, "11:20") == later


def test_a_start_that_a_slow_clock_doubted_is_the_pages_own_once_it_has_come() -> None:
    record = read(None, OPEN, "09:52")
    assert record.started_at == at("09:52")
    assert read(record, OPEN, "09:58").started_at == at("09:52")
    assert read(record, OPEN, "10:10").started_at == at("10:00")


MISTYPED = [closed("21:00"), closed("12:15")]


@pytest.mark.parametrize("what", MISTYPED, ids=["half a day", "an hour"])
def test_an_end_alone_that_lies_far_ahead_stays_doubted(what) -> None:
    record = read(read(None, OPEN, "10:05"), what, "11:25")
    later = read(record, what, "12:00", NEXT)
    assert record.resolved_at is later.resolved_at is None
    assert later.updated_at == at("11:25")


def test_a_page_that_gives_the_hours_of_another_zone_is_not_believed_later() -> None:
    shifted = seen(("15:30", "investigating", LOOKING), ("16:30", "resolved", OVER))
    record = read(read(None, shifted, "11:10"), shifted, "12:00", NEXT)
    assert (record.started_at, record.resolved_at) == (at("11:10"), None)


def test_an_end_beside_the_posts_stays_doubted() -> None:
    what = replace(OPEN, state="resolved", resolved_at=at("10:50"))
    record = read(read(read(None, OPEN, "10:05"), what, "10:42"), what, "12:00")
    assert record.resolved_at is None


def test_a_clock_that_jumped_back_takes_nothing_away() -> None:
    assert read(RIGHT, WHOLE, "00:00", "2020-01-01") == RIGHT
    moved = closed("10:55")
    record = read(RIGHT, moved, "00:00", "2020-01-01")
    assert record.resolved_at == at("10:55")
    assert read(record, moved, "12:00").resolved_at == at("10:55")
