"""Days, times and lengths are written in one way, whatever the machine."""

from datetime import UTC, datetime, timedelta

import factories
import pytest

from scraper.core.model import Instant, Precision, Window
from scraper.publish import wording

AT = datetime(2026, 4, 15, 14, 53, tzinfo=UTC)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, "not known"),
        (0, "under 1 min"),
        (59, "under 1 min"),
        (60, "1 min"),
        (2400, "40 min"),
        (10140, "2 h 49 min"),
        (7200, "2 h"),
        (856_800, "9 d 22 h"),
        (86_460, "1 d"),
    ],
)
def test_lengths_have_two_units_at_most_and_no_decimals(seconds: int | None, words: str) -> None:
    assert wording.length(seconds) == words


@pytest.mark.parametrize(
    ("precision", "words"),
    [
        (Precision.SECOND, "15 April 2026, 14:53 UTC"), (Precision.MINUTE, "15 April 2026, 14:53 UTC"), (Precision.HOUR, "15 April 2026, about 14:53 UTC"),
        (Precision.PART_OF_DAY, "afternoon of 15 April 2026"), (Precision.DAY, "15 April 2026"), (Precision.MONTH, "April 2026"),
    ],
)  # fmt: skip
def test_a_time_is_written_as_finely_as_it_is_known(precision: Precision, words: str) -> None:
    assert wording.when(Instant(AT, precision)) == words


def test_windows_tell_what_is_missing() -> None:
    start, end = Instant(AT, Precision.MINUTE), Instant(AT + timedelta(hours=2), Precision.MINUTE)
    night = Instant(AT + timedelta(hours=12), Precision.MINUTE)
    day = Instant(factories.DAY, Precision.DAY)
    assert wording.window(Window(start, end, 7200), ongoing=False) == "15 April 2026, 14:53 to 16:53 UTC"
    assert (
        wording.window(Window(start, night, 43200), ongoing=False) == "15 April 2026, 14:53 to 16 April 2026, 02:53 UTC"
    )
    assert wording.window(Window(start, None, None), ongoing=True) == "since 15 April 2026, 14:53 UTC"
    assert wording.window(Window(start, None, None), ongoing=False) == "15 April 2026, 14:53 UTC; end not known"
    assert wording.window(Window(None, None, None), ongoing=False) == "not known"
    assert wording.window(Window(None, end, None), ongoing=False) == "start not known; ended 15 April 2026, 16:53 UTC"
    assert wording.window(Window(day, day, None), ongoing=False) == "15 April 2026"


def test_listings_stay_short() -> None:
    assert wording.listing(()) == ""
    assert wording.listing(("A",)) == "A"
    assert wording.listing(("A", "B", "C")) == "A, B and C"
    assert wording.listing(("A", "B", "C", "D", "E")) == "A, B, C and 2 more"
