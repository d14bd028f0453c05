"""Slips of transcription are told apart from second opinions, and named in words a reader understands."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.core.judging.slips import SLIPS, explanations
from scraper.core.language.zones import zone_named
from scraper.core.model import Basis, Claim, Precision

ANCHOR = datetime(2026, 7, 8, 16, 17, tzinfo=UTC)
ZONES = (("PT", "Pacific time"), ("ET", "Eastern time"), ("CT", "Central time"), ("MT", "Mountain time"), ("CEST", "Central European time"), ("MESZ", "Central European time"), ("BST", "British time"), ("JST", "Japanese time"), ("SGT", "SGT"))  # fmt: skip


def claim(
    text: str, at: datetime, basis: Basis = Basis.CONVERTED, flags: tuple[str, ...] = (), zone: str | None = None
) -> Claim:
    return Claim("c", "ended", "a", text, text, 0, len(text), None, at, None, Precision.MINUTE, basis, zone, "exact", "outlet", flags)  # fmt: skip


def slip(one: Claim, anchor: datetime = ANCHOR) -> str:
    assert one.at is not None
    return min(explanations(one, one.at, anchor), default=(99, ""))[1]


def as_utc(clock: str, zone: str, day: datetime = ANCHOR) -> datetime:
    hour, minute = map(int, clock.split(":"))
    local = datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone_named(zone))
    return local.astimezone(UTC)


@pytest.mark.parametrize(("zone", "name"), ZONES)
def test_a_utc_hour_with_a_zone_beside_it(zone: str, name: str) -> None:
    assert f"16:17 UTC read as {name}" in slip(claim(f"4:17 PM {zone}", as_utc("16:17", zone), zone=zone))


@pytest.mark.parametrize(("zone", "name"), ZONES)
def test_a_utc_hour_with_a_zone_beside_it_and_the_wrong_half_of_the_day(zone: str, name: str) -> None:
    found = slip(claim(f"4:17 AM {zone}", as_utc("04:17", zone), zone=zone))
    assert f"16:17 UTC read as {name}, an evening time as morning" in found or "twelve hours off" in found


@pytest.mark.parametrize(("zone", "clock", "said"), [("PST", "09:17", "9:17 a.m. PST"), ("EST", "12:17", "12:17 p.m. EST"), ("CET", "18:17", "18.17 Uhr CET")])  # fmt: skip
def test_standard_time_named_in_summer(zone: str, clock: str, said: str) -> None:
    found = slip(claim(said, as_utc(clock, zone), flags=("out_of_season",), zone=zone))
    assert "standard and daylight saving time confused" in found


def test_standard_time_and_the_wrong_half_of_the_day_at_once() -> None:
    found = slip(claim("8:17 PM PT", as_utc("20:17", "PT"), zone="PT"))
    assert "16:17 UTC read as Pacific time (08:17 by standard time), a morning time as evening" in found


@pytest.mark.parametrize(("hours", "name"), [(-7, "Pacific time"), (-4, "Eastern time"), (-5, "Central time"), (2, "Central European time"), (9, "Japanese time"), (5.5, "Indian time")])  # fmt: skip
def test_a_local_hour_called_utc(hours: float, name: str) -> None:
    at = ANCHOR + timedelta(hours=hours)
    assert f"in {name}: a local time read as UTC" in slip(claim(f"{at:%H:%M} UTC", at, Basis.STATED, zone="UTC"))


@pytest.mark.parametrize(
    ("days", "words"), [(1, "moved by one day"), (-1, "moved by one day"), (-7, "moved by 7 days")]
)
def test_another_day(days: int, words: str) -> None:
    at = ANCHOR + timedelta(days=days)
    assert words in slip(claim(f"16:17 UTC on {at:%d %B}", at, Basis.STATED, zone="UTC"))


def test_day_and_month_exchanged() -> None:
    anchor, at = datetime(2026, 4, 5, 9, 3, tzinfo=UTC), datetime(2026, 5, 4, 9, 3, tzinfo=UTC)
    found = slip(claim("09:03 UTC on 04/05", at, Basis.STATED, zone="UTC"), anchor)
    assert found == "09:03 UTC on 5 April with day and month exchanged"


def test_half_of_the_day() -> None:
    at = ANCHOR - timedelta(hours=12)
    assert "an evening time read as morning" in slip(claim("4:17 a.m. UTC", at, Basis.STATED, zone="UTC"))


def test_every_line_of_the_table_has_its_own_name() -> None:
    assert len({line.name for line in SLIPS}) == len(SLIPS)


@given(st.integers(-300, 300).filter(lambda n: n % 60 and n % 30))
def test_a_time_that_differs_in_its_minutes_is_a_second_opinion(minutes: int) -> None:
    at = ANCHOR + timedelta(minutes=minutes)
    assert slip(claim(f"{at:%H:%M} UTC", at, Basis.STATED, zone="UTC")) == ""


@given(st.sampled_from([z for z, _ in ZONES]), st.integers(-6, 6).filter(bool))
def test_a_round_hour_in_a_zone_proves_nothing(zone: str, hours: int) -> None:
    """Between two times on the hour a distance of whole hours is chance, unless the digits are the same."""
    anchor = ANCHOR.replace(minute=0)
    at = anchor + timedelta(hours=hours)
    local = at.astimezone(zone_named(zone))
    if local.hour % 12 != anchor.hour % 12:
        assert slip(claim(f"{local:%H:%M} {zone}", at, zone=zone), anchor) == ""
