"""Our calendar lines against the library that knows the format: the same bytes, and the values come back."""

from datetime import UTC, date, datetime

import icalendar
from hypothesis import given
from hypothesis import strategies as st

from scraper.publish.syndication.ical import line, moment, text

# `\N` is left out: the library reads it as a line break and not as a backslash before an N (it is one in our values).
WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from('\\;,^"é🛑\n'), max_size=300).filter(
    lambda words: "\\N" not in words
)


def theirs(name: str, value: object) -> str:
    event = icalendar.Event()
    event.add(name, value)
    return event.to_ical().decode().removeprefix("BEGIN:VEVENT\r\n").removesuffix("END:VEVENT\r\n")


@given(WORDS)
def test_a_text_is_escaped_and_folded_as_the_library_does(words):
    assert line("SUMMARY", text(words)) == theirs("SUMMARY", words)


@given(WORDS)
def test_lines_are_short_and_the_text_comes_back(words):
    written = line("DESCRIPTION", text(words))
    assert all(len(one.encode()) <= 75 for one in written.split("\r\n"))
    read = icalendar.Event.from_ical(f"BEGIN:VEVENT\r\n{written}END:VEVENT\r\n")
    assert str(read["DESCRIPTION"]) == words.replace("\r\n", "\n").replace("\r", "\n")


@given(st.datetimes(min_value=datetime(1000, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001  hypothesis wants it naive
def test_a_moment_is_written_in_utc(at):
    at = at.replace(microsecond=0)
    assert moment("DTSTART", at) == theirs("DTSTART", at)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_a_day_is_written_as_a_date(day):
    assert moment("DTSTART", day) == theirs("DTSTART", day)


def test_an_escape_is_not_torn_from_what_it_escapes():
    written = line("SUMMARY", text("x" * 65 + ";;;;"))
    assert written == theirs("SUMMARY", "x" * 65 + ";;;;")
    assert not written.split("\r\n")[0].endswith("\\")
