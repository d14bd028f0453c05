"""From the vendor's post to our page: what counts. What runs as they come make of it: tests/ops/test_waits.py."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from scraper.core.model import KeptUpdate, OfficialRecord, RecordKind, Severity
from scraper.core.records.delays import Delays, delays

T0 = datetime(2026, 4, 15, tzinfo=UTC)


def minutes(n: float) -> timedelta:
    return timedelta(minutes=n)


def record(number: int, *posts: tuple[datetime, datetime], page: str = "acme-status") -> OfficialRecord:
    updates = tuple(
        KeptUpdate(f"{number}-{n}", at, "update", "", "", first_seen=seen) for n, (at, seen) in enumerate(posts)
    )
    return OfficialRecord(
        f"r-{page}-{number}", page, str(number), (page,), "acme", "Errors", "https://status.acme.example/", RecordKind.INCIDENT,
        Severity.MINOR, "update", None, None, None, updates=updates, first_seen=min(seen for _, seen in posts),
    )  # fmt: skip


def test_nothing_read_yet_is_no_figure():
    assert delays(()) == Delays(0, None, None)


def test_the_history_that_a_first_reading_brings_is_no_delay():
    old = record(1, (T0 - timedelta(days=30), T0), (T0 - timedelta(days=29), T0))
    assert delays([old]).n == 0
    new = record(2, (T0 + minutes(60), T0 + minutes(72)))
    assert delays([old, new]) == Delays(1, 720, 720)


def test_a_page_added_later_has_a_first_reading_of_its_own():
    known = record(1, (T0, T0 + minutes(5)), (T0 + minutes(60), T0 + minutes(65)))
    added = record(1, (T0 + minutes(30), T0 + timedelta(days=9)), page="borea-status")
    assert delays([known, added]) == Delays(1, 300, 300)


def test_the_median_and_the_slow_tail_are_delays_that_a_post_had():
    first = record(0, (T0, T0))
    rows = [record(n, (T0 + minutes(n), T0 + minutes(n) + minutes(n))) for n in range(1, 101)]
    found = delays([first, *rows])
    assert found == Delays(101, 50 * 60, 95 * 60)
    assert delays([first, *rows], since=T0 + minutes(100)) == Delays(1, 6000, 6000)
    assert delays([first, *rows], publishing=minutes(3)).median_s == 53 * 60


def test_a_vendor_whose_clock_is_ahead_is_read_at_once_and_never_before():
    assert delays([record(1, (T0, T0), (T0 + minutes(9), T0 + minutes(2)))]) == Delays(2, 0, 0)
