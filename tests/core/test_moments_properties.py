"""What holds of every time expression, whatever the text."""

import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.core.instants import parse_duration, parse_instant, show
from scraper.core.model import Basis, Instant, Precision
from scraper.core.moments import find_times, zone_named

PUBLISHED = Instant(datetime(2026, 4, 15, 18, tzinfo=UTC), Precision.MINUTE)
LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl", "sv", "pl", "ru", "uk", "ja", "zh", "ko", "tr", None, "xx", "")
EPOCH = datetime(1991, 1, 1, tzinfo=UTC)
instants = st.integers(0, 3_439_000_000).map(lambda seconds: EPOCH + timedelta(seconds=seconds))
PIECES = st.sampled_from(
    [
        "at ", "14:53", "7:40 a.m.", " UTC", " PT", " (", ")", "/", " to ", "-", "–", " and ", "between ", "from ", "Wednesday",
        " April 15", "2026", ", ", "today", "early ", "midnight", "noon", "9", "11", "2 hours", " 49 minutes", "half an ",
        "15日", "午後4時", "まで", "から", "16h30", "à ", "le ", "um ", " Uhr", "Mittwochabend", "kl. ", "14.30", "в ", "17:42 мск",
        "오후 4시", "부터", "下午4点", "\n", ".", "İ", "ß", "\u202e", "😀", "２０２６年４月", "31.02.2026", "99:99", "24:00", "00:00", "1453 UTC",
        "2026-13-45", "2026-04-15T14:53:00Z", "UTC+8", "UTC-99", "+02:00", "9999", "ago", "next ", "last ", "will ", "the day before",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=120), st.lists(PIECES, max_size=14).map("".join))


@settings(max_examples=400, deadline=None)
@given(
    TEXTS,
    st.sampled_from(LANGUAGES),
    st.sampled_from((None, "US", "DE", "CN", "zz", "Europe/Berlin", "../x")),
    st.booleans(),
)
def test_nothing_raises_and_spans_are_ordered_apart_and_inside(text, language, region, dated):
    found = find_times(text, published=PUBLISHED if dated else None, language=language, region=region)
    end = 0
    for mention in found:
        assert end <= mention.start < mention.end <= len(text)
        end = mention.end
        for at in (mention.at, mention.end_at):
            assert at is None or at.tzinfo is UTC
        if mention.at and mention.end_at:
            assert mention.at <= mention.end_at
        assert (mention.kind == "duration") == (mention.seconds is not None)
        assert mention.kind != "clock" or mention.at is None
        assert mention.kind != "instant" or mention.at is not None


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_without_a_publication_no_relative_word_has_an_instant(text):
    for mention in find_times(text, language="en"):
        if mention.at is not None and mention.basis is Basis.RELATIVE:
            assert "April" in text or "2026" in text or "４月" in text or "-" in text or "." in text


@given(instants)
def test_an_instant_shown_is_read_back(at):
    read = parse_instant(show(at))
    assert read == Instant(at, Precision.SECOND, Basis.STATED)


@given(instants)
def test_an_instant_in_a_sentence_is_read_back(at):
    [mention] = find_times(f"The fault of {show(at)} is over.")
    assert (mention.at, mention.precision, mention.basis) == (at, Precision.SECOND, Basis.STATED)


ZONES = {
    "ET": "America/New_York", "PT": "America/Los_Angeles", "CT": "America/Chicago", "London time": "Europe/London",
    "Beijing time": "Asia/Shanghai", "Central European time": "Europe/Paris", "Sydney time": "Australia/Sydney",
}  # fmt: skip


@given(instants, st.sampled_from(sorted(ZONES)), st.booleans())
@settings(deadline=None)
def test_a_written_local_time_is_read_back_in_every_season(at, name, twelve):
    at = at.replace(second=0)
    zone = ZoneInfo(ZONES[name])
    local = at.astimezone(zone)
    clock = (
        f"{local.hour % 12 or 12}:{local:%M} {'a.m.' if local.hour < 12 else 'p.m.'}" if twelve else f"{local:%H:%M}"
    )
    [mention] = find_times(f"It failed at {clock} {name} on {local.day} {local:%B} {local.year}.", language="en")
    if "ambiguous_fold" in mention.flags:
        assert abs(mention.at - at) <= timedelta(hours=1)
    else:
        assert (mention.at, mention.basis) == (at, Basis.CONVERTED)


@given(instants, st.integers(1, 20 * 60))
@settings(deadline=None)
def test_a_range_ends_after_it_begins_and_as_long_after_as_it_says(at, minutes):
    at = at.replace(second=0)
    end = at + timedelta(minutes=minutes)
    [day, mention] = find_times(
        f"On {at:%B} {at.day}, {at.year}, it was down for all from {at:%H:%M} to {end:%H:%M} UTC."
    )
    assert day.kind == "date"
    assert (mention.at, mention.end_at) == (at, end)


@given(instants)
@settings(deadline=None)
def test_a_weekday_is_never_after_publication_nor_more_than_a_week_before(at):
    published = Instant(at, Precision.MINUTE)
    for name in ("Monday", "Thursday", "Sunday"):
        [mention] = find_times(f"It failed on {name}.", published=published, language="en")
        assert timedelta(0) <= at - mention.at < timedelta(days=8)
        assert mention.at.strftime("%A") == name


@pytest.mark.parametrize(
    ("day", "clock", "flag"),
    [
        ("March 8, 2026", "2:30 a.m. ET", "no_such_time"),
        ("November 1, 2026", "1:30 a.m. ET", "ambiguous_fold"),
        ("March 29, 2026", "1:30 a.m. London time", "no_such_time"),
        ("July 1, 2026", "9 a.m. EST", "out_of_season"),
        ("January 9, 2026", "9 a.m. PDT", "out_of_season"),
        ("January 9, 2026", "9 a.m. BST", "out_of_season"),
        ("July 1, 2026", "15:00 CET", "out_of_season"),
        ("July 1, 2026", "15:00 AEDT", "out_of_season"),
    ],
)
def test_times_at_the_edges_of_daylight_saving_are_flagged(day, clock, flag):
    mentions = find_times(f"At {clock} on {day} it failed.")
    assert any(flag in mention.flags for mention in mentions)


def test_the_hour_before_and_after_the_change_are_an_hour_apart():
    before, after = find_times("Down at 1:59 a.m. ET on March 8, 2026.\nDown at 3:00 a.m. ET on March 8, 2026.")
    assert after.at - before.at == timedelta(minutes=1)


@pytest.mark.parametrize(
    "unit", ["14:53 UTC ", "2 hours and ", "9.30-", "(", "1,", "15日午後4時から", "April ", "Wednesday ", " ", "!"]
)
def test_the_time_taken_grows_no_faster_than_the_text(unit):
    def taken(size):
        text = unit * (size // len(unit)) + "a"
        begun = time.process_time()
        find_times(text, published=PUBLISHED)
        return time.process_time() - begun

    taken(2_000)
    small, large = max(taken(20_000), 0.005), taken(160_000)
    assert large < 40 * small


def test_offsets_count_code_points():
    text = "😀😀 Störung: 14:53 UTC am 15. April 2026 😀"
    [mention] = find_times(text, language="de")
    assert text[mention.start : mention.end] == "14:53 UTC am 15. April 2026"


def test_a_language_without_a_table_is_read_by_the_given_reader():
    def read(text, language):
        return datetime(2026, 4, 15, tzinfo=UTC) if language == "et" and text == "15. aprillil 2026" else None

    [mention] = find_times("Katkestus algas 15. aprillil 2026 hommikul.", language="et", foreign_dates=read)
    assert (show(mention.at), mention.precision) == ("2026-04-15T00:00:00Z", Precision.DAY)
    assert (
        find_times(
            "Katkestus 15. aprillil 2026", language="et", published=parse_instant("2025-01-01"), foreign_dates=read
        )
        == ()
    )


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("15m", 900), ("6h", 21600), ("3650d", 315_360_000), ("0m", None), ("m", None), ("1.5h", None), ("", None)],
)
def test_durations_of_the_command_line(text, seconds):
    assert parse_duration(text) == seconds


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("2026-04-15T14:53:00Z", "2026-04-15T14:53:00Z"),
        ("2026-04-15T16:53:00.123+02:00", "2026-04-15T14:53:00Z"),
        ("2026-04-15 14:53Z", "2026-04-15T14:53:00Z"),
        ("2026-04-15", "2026-04-15T00:00:00Z"),
        ("2026-04-15T14:53:00", None),
        ("2026-02-30", None),
        ("2026-04-15T25:00:00Z", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("yesterday", None),
    ],
)
def test_instants_are_rfc_3339_with_a_zone_or_plain_dates(text, shown):
    read = parse_instant(text)
    assert (show(read.at) if read else None) == shown


def test_a_naive_time_is_not_shown():
    with pytest.raises(ValueError, match="without a zone"):
        show(datetime(2026, 4, 15, tzinfo=UTC).replace(tzinfo=None))


@pytest.mark.parametrize(
    ("name", "hours"),
    [("PDT", -7), ("BST", 1), ("CET", 1), ("JST", 9), ("IST", 5.5), ("UTC+8", 8), ("+0200", 2), ("ET", -4), ("Z", 0)],
)
def test_zones_are_known_by_their_abbreviations(name, hours):
    at = datetime(2026, 4, 15, 12, tzinfo=UTC)
    assert at.astimezone(zone_named(name, at)).utcoffset() == timedelta(hours=hours)


def test_a_zone_nobody_knows_is_none():
    assert zone_named("XYZ", None) is None
    assert zone_named("../etc/passwd", None) is None
    assert zone_named("UTC+25", None) is None
