"""Which window of impact is taken from the words of posts: classes of statements met on real pages, in our own words."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from scraper.core.compose import Seed, compose
from scraper.core.model import (
    DocumentRole,
    Incident,
    KeptUpdate,
    OfficialRecord,
    Placement,
    RecordKind,
    Severity,
)
from scraper.core.records import post_words
from scraper.core.records.official_claims import official_claims
from scraper.core.records.post_words import in_one_tongue


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"2025-{text}").replace(tzinfo=UTC)


def record_of(*posts: tuple[str, str, str], **more: object) -> OfficialRecord:
    """One record with these posts (time, state, words), and the claims in them."""
    updates = tuple(
        KeptUpdate(f"u{n}", at(when), state, words, f"h{n}") for n, (when, state, words) in enumerate(posts)
    )
    closed = max((u.at for u in updates if u.state == "resolved"), default=None)
    facts = {"started_at": updates[0].at, "resolved_at": closed, "updated_at": updates[-1].at} | more
    record = OfficialRecord(
        "r-tiles-1", "tiles", "n1", ("tiles",), "tiles", "Tiles fail", "https://status.tiles.example/n1",
        RecordKind.INCIDENT, Severity.MAJOR, "resolved", components=("Tiles",), updates=updates, **facts,
    )  # fmt: skip
    return replace(record, claims=official_claims(record, {}))


def told(*posts: tuple[str, str, str], **more: object) -> Incident:
    """The incident of such a record."""
    record = record_of(*posts, **more)
    seed = Seed("2025-06-10-tiles", (Placement(record.id, DocumentRole.PRIMARY),))
    return compose(seed, (record,))


def stated(incident: Incident) -> tuple[str | None, str | None]:
    ends = (incident.official.stated_start, incident.official.stated_end)
    first, last = (f"{i.at:%m-%dT%H:%M}" if i else None for i in ends)
    return first, last


OPENED = ("06-10T14:30", "investigating", "Tiles load slowly.")


@pytest.mark.parametrize(
    ("words", "closed", "expected"),
    [
        # The end is the record's resolution told again; a fix within the window is not the end.
        (
            "From 14:09 UTC to 15:40 UTC tiles failed. We mitigated the incident by taking the switch back at 15:20 UTC.",
            "06-10T15:40",
            ("06-10T14:09", "06-10T15:40"),
        ),
        # The start is the first post told again: the end is still stated.
        ("Tiles failed from 14:30 to 15:31 UTC.", "06-10T15:40", (None, "06-10T15:31")),
        # Dates on both bounds: it had gone on for days before anyone noticed.
        (
            "Between June 2, 2025, 09:52 UTC and June 10, 2025, 15:42 UTC the tile service was degraded.",
            "06-10T15:40",
            ("06-02T09:52", "06-10T15:42"),
        ),
        # A whole hour beside minutes; Pacific time of the post's day.
        ("From approximately 7am - 8:30am PDT customers were unable to load tiles.", "06-10T15:40", ("06-10T14:00", "06-10T15:30")),
        # Half a day off, and another day: slips, or another incident's.
        ("Between 02:30 UTC and 03:10 UTC on June 10 tiles failed.", "06-10T15:40", (None, None)),
        # PST in summer, where the start would come after the first post.
        ("From 7:12 AM PST to 8:05 AM PST tiles failed.", "06-10T15:40", ("06-10T14:12", "06-10T15:05")),
        # Words completed after the record was closed.
        ("On June 10, 2025, between 14:01 UTC and 18:45 UTC tiles failed.", "06-10T15:40", ("06-10T14:01", "06-10T18:45")),
        # A window of one part, told after the times of the whole.
        (
            ("On June 10, 2025, at 14:00 UTC tiles began to fail. The impact persisted until 15:25 UTC. "
            "Every tile of the north failed from 14:00 UTC to 14:20 UTC."),
            "06-10T15:40",
            ("06-10T14:00", "06-10T15:25"),
        ),
        # Most is not all.
        (
            "Starting at 14:11 UTC tiles failed. At 14:55 UTC power was restored. By 15:20 UTC, we recovered the vast majority of tiles.",
            "06-10T15:40",
            ("06-10T14:11", None),
        ),
        # What started is the work.
        ("A rollback started at 14:02 UTC on June 10, 2025.", "06-10T15:40", (None, None)),
    ],
)  # fmt: skip
def test_the_window_that_a_closing_post_states(
    words: str, closed: str, expected: tuple[str | None, str | None]
) -> None:
    assert stated(told(OPENED, (closed, "resolved", words))) == expected


def test_a_labelled_window_corrects_what_was_announced_and_what_was_entered() -> None:
    incident = told(
        ("06-10T14:30", "investigating", "Tiles fail, beginning at Tuesday, 2025-06-10 07:00 US/Pacific."),
        ("06-10T16:00", "resolved", "Resolved for all users as of Tuesday, 2025-06-10 08:53 US/Pacific."),
        (
            "06-11T20:00",
            "resolved",
            (
                "(All Times US/Pacific)\n\nIncident Start: 10 June 2025 07:06\n\nIncident End: 10 June 2025 08:44\n\n"
                "Duration: 1 hour, 38 minutes\n\nMaps could not be made from 10 June 2025 07:06 to 10 June 2025 08:20."
            ),
        ),
        started_at=at("06-10T14:20"),
        resolved_at=at("06-10T15:54"),
    )
    assert stated(incident) == ("06-10T14:06", "06-10T15:44")


def test_a_labelled_window_outweighs_a_span_that_a_later_post_tells_of() -> None:
    incident = told(
        OPENED,
        (
            "06-10T15:40",
            "resolved",
            "All times UTC.\n\nIncident Start: 10 June 2025 14:05\n\nIncident End: 10 June 2025 15:35",
        ),
        ("06-12T09:00", "resolved", "One rack was dark between 14:45 and 15:00 UTC on June 10, 2025."),
        resolved_at=at("06-10T15:40"),
    )
    assert stated(incident) == ("06-10T14:05", "06-10T15:35")


def test_several_labelled_windows_are_paired_in_the_order_of_the_text() -> None:
    incident = told(
        OPENED,
        ("06-10T16:00", "resolved", "Resolved."),
        (
            "06-12T20:00",
            "resolved",
            (
                "All times UTC.\n\nIncident Start: 10 June 2025 14:05\n\nIncident End: 11 June 2025 09:35\n\n"
                "First impact\n\nStart: 10 June 2025 15:00\n\nEnd: 10 June 2025 16:50"
            ),
        ),
        resolved_at=at("06-10T16:00"),
    )
    assert stated(incident) == ("06-10T14:05", "06-11T09:35")


def test_the_review_is_asked_last_for_it_tells_of_parts() -> None:
    incident = told(
        OPENED,
        ("06-10T15:40", "resolved", "Tiles failed from 14:02 to 15:31 UTC."),
        ("06-15T09:00", "postmortem", "On June 10, 2025, between 14:40 UTC and 15:00 UTC one rack was dark."),
    )
    assert stated(incident) == ("06-10T14:02", "06-10T15:31")


def test_windows_told_in_a_list_are_waves() -> None:
    incident = told(
        (
            "06-10T15:40",
            "resolved",
            "Between 13:59 and 14:32 UTC and between 14:40 and 15:16 UTC tiles failed to load.",
        ),
    )
    assert [(f"{w.start:%H:%M}", w.end and f"{w.end:%H:%M}") for w in incident.waves] == [
        ("13:59", "14:32"),
        ("14:40", "15:16"),
    ]
    assert stated(incident) == ("06-10T13:59", "06-10T15:16")


def test_a_post_rewritten_later_tells_of_hours_after_it_not_of_the_night_before() -> None:
    words = "Between 14:02 and 15:31 UTC, and again from 18:53 to 20:09 UTC, tiles failed."
    incident = told(OPENED, ("06-10T15:40", "resolved", words))
    assert stated(incident) == ("06-10T14:02", "06-10T15:31")
    assert {f"{e.at:%m-%d}" for e in incident.timeline} == {"06-10"}


@pytest.mark.parametrize(
    ("posted", "words", "expected"),
    [
        # The next morning, with the date.
        ("06-11T14:45", "Between 5:48 and 6:26pm PDT on June 10th tiles failed.", ("06-11T00:48", "06-11T01:26")),
        # Back-dated to a round hour before it began.
        ("06-10T19:00", "Tiles were down from 12:16pm to 12:31pm PDT.", ("06-10T19:16", "06-10T19:31")),
        # Neither morning nor evening is written: the one just past.
        ("06-10T23:10", "From 3:55 to 4:00 PDT, tiles failed.", ("06-10T22:55", "06-10T23:00")),
        # The night before.
        ("06-10T08:30", "Tiles were down from 23:05 to 23:40 UTC.", ("06-09T23:05", "06-09T23:40")),
    ],
)
def test_a_record_made_when_all_was_over(posted: str, words: str, expected: tuple[str, str]) -> None:
    assert stated(told((posted, "resolved", words))) == expected


def test_of_two_languages_the_one_in_latin_letters_is_read_and_offsets_stay() -> None:
    words = (
        "12:24 PM과 12:34 PM 사이에 타일 오류가 증가했습니다. | Between 7:24 AM and 7:34 AM PDT tiles failed to load."
    )
    assert len(in_one_tongue(words)) == len(words)
    assert words[words.index("Between") :] == in_one_tongue(words).lstrip(" |")
    assert stated(told(OPENED, ("06-10T15:00", "resolved", words))) == ("06-10T14:24", "06-10T14:34")


def test_a_post_in_one_language_is_left_alone() -> None:
    for words in ("Tiles failed. They load again.", "타일 오류가 증가했습니다. Tile API 오류.", ""):
        assert in_one_tongue(words) == words


def test_recovery_told_of_what_was_affected_ends_the_impact() -> None:
    words = "Starting at 7:05 AM PDT tiles failed. At 7:48 AM PDT, the affected tile servers had recovered."
    incident = told(OPENED, ("06-10T15:40", "resolved", words))
    assert stated(incident) == ("06-10T14:05", "06-10T14:48")


def test_an_end_without_a_day_is_of_the_night_after_the_start() -> None:
    incident = told(
        ("06-10T22:59", "investigating", "Tiles load slowly."),
        (
            "06-11T01:20",
            "resolved",
            "At 19:20 UTC on June 10th, 2025, tiles began to fail. At 01:14 UTC tiles recovered.",
        ),
    )
    assert stated(incident) == ("06-10T19:20", "06-11T01:14")


def test_a_window_that_ends_before_it_starts_is_not_one_of_a_whole_day() -> None:
    incident = told(
        OPENED, ("06-10T15:40", "resolved", "On June 10, 2025, between 15:20 UTC and 15:05 UTC tiles failed.")
    )
    assert incident.official.stated_end is None or incident.official.stated_end.at > at("06-10T14:30")
    assert incident.window.end is not None
    assert incident.window.end.at - incident.window.start.at < timedelta(days=1)


def test_winter_time_written_in_summer_is_an_hour_ahead_and_not_of_the_night_before() -> None:
    words = "The service in the north was restored at 21:36 PST."
    record = record_of(("06-11T04:20", "investigating", "Tiles load slowly."), ("06-11T04:53", "update", words))
    assert [c.at for c in record.claims if c.kind == "ended"] == [at("06-11T04:36")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The issue began at 06:10 UTC and was fixed at 06:50 UTC.", ("06-18T06:10", "06-18T06:50")),
        ("Errors began at 06:10 UTC. Service was restored at 06:50 UTC.", ("06-18T06:10", "06-18T06:50")),
        ("The API failed from 6:10 AM UTC until 6:50 AM UTC.", ("06-18T06:10", "06-18T06:50")),
        ("Between 06:10 and 06:50 UTC calls failed.", ("06-18T06:10", "06-18T06:50")),
        ("Start: 06:10 UTC End: 06:50 UTC", ("06-18T06:10", "06-18T06:50")),
        ("Errors began at 06:10 UTC and stopped at 06:50 UTC.", ("06-18T06:10", "06-18T06:50")),
        ("Service went down at 06:10 UTC and came back up at 06:50 UTC.", ("06-18T06:10", "06-18T06:50")),
        ("The problem occurred at 06:10 UTC and was rectified at 06:50 UTC.", ("06-18T06:10", "06-18T06:50")),
        ("Beginning at 06:10 UTC requests failed. Error rates returned to normal at 06:50 UTC.", ("06-18T06:10", "06-18T06:50")),
        ("Die Störung begann um 06:10 UTC und wurde um 06:50 UTC behoben.", ("06-18T06:10", "06-18T06:50")),
        ("The incident started on June 13, 2025 at 22:10 UTC and was fixed on June 18, 2025 at 02:15 UTC.", ("06-13T22:10", "06-18T02:15")),
        ("The issue began on June 13 at 22:10 UTC and was fixed at 02:15 UTC on June 18.", ("06-13T22:10", "06-18T02:15")),
        # A verb that nobody knows costs the end, and never the start.
        ("The issue began at 06:10 UTC and was addressed at 06:50 UTC.", ("06-18T06:10", None)),
        ("The incident began at 06:10 UTC; a fix was implemented at 06:50 UTC.", ("06-18T06:10", None)),
    ],
)  # fmt: skip
def test_a_window_told_hours_after_it_was_over(words: str, expected: tuple[str, str | None]) -> None:
    for posts in ((("06-18T09:55", "resolved", words),), (("06-18T09:55", "resolved", "Over."), ("06-18T10:20", "resolved", words))):  # fmt: skip
        assert stated(told(*posts)) == expected


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Start: 06:10 UTC End: 06:50 UTC", 2),
        ("Impact start: 06:10 UTC, Impact end: 06:50 UTC", 2),
        ("**Incident Start:** 12 June 2025 22:10", 1),
        ("Incident Begin: 2025-06-12 22:10", 1),
    ],
)
def test_labels_of_one_line_are_set_apart_and_none_is_cut_in_two(text: str, lines: int) -> None:
    assert len(post_words._labels_apart(text).splitlines()) == lines


MITIGATED = "The issue started on 17 June at 22:10 UTC and was mitigated at 02:15 UTC on 18 June."
LOOKED_INTO = ("06-18T09:55", "investigating", "We look into it.")


def test_what_was_mitigated_is_over_where_nobody_posted_on_it_any_more() -> None:
    assert stated(told(("06-18T09:55", "resolved", MITIGATED))) == ("06-17T22:10", "06-18T02:15")
    assert stated(told(LOOKED_INTO, ("06-18T12:00", "resolved", MITIGATED))) == ("06-17T22:10", None)


@pytest.mark.parametrize(
    ("first", "closed", "words", "expected"),
    [
        # Somebody looked into it three hours after it was over.
        ("09:55", "12:00", "The issue began at 06:10 UTC and was fixed at 06:50 UTC.", ("06-18T06:10", "06-18T06:50")),
        ("09:55", "12:00", "Between 06:10 and 06:50 UTC calls failed.", ("06-18T06:10", "06-18T06:50")),
        # Twelve hours later it would lie in the course: evening was meant.
        ("21:55", "23:40", "The issue began at 10:10 UTC and was fixed at 10:50 UTC.", (None, None)),
        ("21:55", "23:40", "Between 10:10 and 10:50 UTC calls failed.", (None, None)),
        # A day later as well.
        ("09:55", "12:00", "Between 10:10 and 10:50 UTC on June 17 calls failed.", (None, None)),
        # Over more than a day before: another incident's.
        ("09:55", "12:00", "Between 06:10 and 06:50 UTC on June 16 calls failed.", (None, None)),
    ],
)
def test_a_window_that_was_over_before_somebody_looked_into_it(
    first: str, closed: str, words: str, expected: tuple[str | None, str | None]
) -> None:
    incident = told((f"06-18T{first}", "investigating", "We look into it."), (f"06-18T{closed}", "resolved", words))
    assert stated(incident) == expected
