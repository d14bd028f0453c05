"""One timeline of all voices, each thing once."""

from __future__ import annotations

from scraper.core.language.wording import day, instant, length, listing, moment, number
from scraper.core.model import Instant, PeakReports, Precision, Severity
from scraper.core.telling.waves import wave_number
from tests.core.factories import article, at, claim, record, told

OWN = {"speaker": "provider"}


def lines(incident):
    return [(f"{e.at:%H:%M}", e.lane, e.quoted, len(e.evidence)) for e in incident.timeline]


def test_lanes_are_official_press_and_crowd():
    incident = told(
        record(
            ("14:53", "investigating"), ("17:42", "resolved"), claims=(claim("acknowledged", clock="14:53", **OWN),)
        ),
        article(
            "a", claim("started", clock="14:40"), claim("peak_reports", PeakReports(7000, counter="A counter"), "15:02")
        ),
        article("b", claim("started", clock="14:38", speaker="crowd")),
    )
    assert lines(incident) == [
        ("14:38", "crowd", False, 1), ("14:40", "press", False, 1), ("14:53", "official", False, 2),
        ("15:02", "crowd", False, 1), ("17:42", "official", False, 1),
    ]  # fmt: skip
    assert incident.timeline[3].text == "7,000 user reports, counted by A counter"


def test_a_quoted_time_joins_the_post_it_quotes_and_stands_alone_without_one():
    quoted = article("a", claim("acknowledged", clock="14:54", **OWN))
    assert lines(told(record(("14:53", "investigating"), ("17:42", "resolved")), quoted)) == [
        ("14:53", "official", False, 2), ("17:42", "official", False, 1),
    ]  # fmt: skip
    assert lines(told(quoted)) == [("14:54", "official", True, 1)]


def test_the_same_thing_said_by_several_is_one_event_with_a_claim_a_voice():
    said = [article(n, claim("ended", clock="16:00")) for n in ("one", "two", "copy")]
    incident = told(*said, copies={"a-copy": "a-one"})
    assert lines(incident) == [("16:00", "press", False, 2)]


def test_times_that_lost_stay_and_are_marked():
    incident = told(
        *(article(n, claim("ended", clock=c)) for n, c in (("one", "16:00"), ("two", "16:00"), ("three", "18:30")))
    )
    assert [(f"{e.at:%H:%M}", e.text) for e in incident.timeline] == [
        ("16:00", "End as the press gives it"), ("18:30", "End as the press gives it (not used)"),
    ]  # fmt: skip


def test_a_bare_day_is_no_event():
    assert told(article("a", claim("started", precision=Precision.DAY))).timeline == ()


def test_a_removed_post_stays_on_the_timeline():
    gone = record(("14:53", "investigating"), ("15:10", "identified"), ("17:42", "resolved"))
    updates = (gone.updates[0], type(gone.updates[1])(**{**{f: getattr(gone.updates[1], f) for f in gone.updates[1].__slots__}, "removed_at": at("18:00")}), gone.updates[2])  # fmt: skip
    incident = told(record(("14:53", "investigating"), ("17:42", "resolved"), updates=updates, impact=Severity.MINOR))
    assert [e.text for e in incident.timeline][1] == "Status page: cause identified (later removed)"


def test_waves_are_numbered_only_where_there_are_several():
    incident = told(
        record(("14:53", "investigating"), ("15:03", "resolved"), ("15:40", "investigating"), ("17:42", "resolved"))
    )
    assert wave_number(at("14:00"), incident.waves) == 1
    assert wave_number(at("15:20"), incident.waves) == 1
    assert wave_number(at("15:40"), incident.waves) == 2
    assert wave_number(at("15:40"), incident.waves[:1]) is None


def test_the_words_for_times_lengths_and_lists():
    assert [length(s) for s in (25, 2400, 10140, 7200, 856800, 86400)] == [
        "25 s",
        "40 min",
        "2 h 49 min",
        "2 h",
        "9 d 22 h",
        "1 d",
    ]
    assert day(at("00:00")) == "15 April 2026"
    assert moment(at("14:53"), near=at("01:00")) == "14:53 UTC"
    assert moment(at("14:53")) == "14:53 UTC on 15 April"
    assert instant(Instant(at("15:00"), Precision.HOUR), at("01:00")) == "about 15:00 UTC"
    assert instant(Instant(at("06:00"), Precision.PART_OF_DAY)) == "the morning of 15 April"
    assert moment(at("00:00"), Precision.MONTH) == "April 2026"
    assert (listing(["a"]), listing(["a", "b"]), listing(["a", "b", "c"]), number(5100)) == (
        "a",
        "a and b",
        "a, b and c",
        "5,100",
    )
