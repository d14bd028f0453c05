"""Onset, end, acknowledgement and length: which time of a text is the time of what."""

import pytest

CASES = [
    # text, kind, [(UTC time or None, qualifier, speaker)]
    ("Nimbus went down at 10:50 a.m. ET on Wednesday.", "started", [("2026-05-13T14:50", "exact", "outlet")]),
    ("The Nimbus outage began around 14:05 UTC on May 13.", "started", [("2026-05-13T14:05", "about", "outlet")]),
    (
        "Users began reporting trouble with Nimbus shortly after 9 a.m. Eastern on Wednesday, with reports peaking at 10:15 a.m.",
        "started",
        [("2026-05-13T13:00", "about", "crowd")],
    ),
    (
        "At 7:40 a.m. Silicon Valley time on May 13, work came to a halt for many, as the storage service Nimbus suffered a large outage.",
        "started",
        [("2026-05-13T14:40", "exact", "outlet")],
    ),
    ("On May 13 Nimbus posted at 14:53 UTC that it was investigating an outage.", "started", []),
    (
        "On May 13 Nimbus posted at 14:53 UTC that it was investigating an outage.",
        "acknowledged",
        [("2026-05-13T14:53", "exact", "provider")],
    ),
    (
        'The Nimbus outage of May 13 was marked as "Investigating" at 14:53 UTC.',
        "acknowledged",
        [("2026-05-13T14:53", "exact", "provider")],
    ),
    (
        "Nimbus was down on May 13. Service was fully restored by 1:45 p.m. ET.",
        "ended",
        [("2026-05-13T17:45", "exact", "outlet")],
    ),
    (
        "Nimbus was down on May 13. As of 17:06 UTC, all systems were functioning normally again.",
        "ended",
        [("2026-05-13T17:06", "exact", "outlet")],
    ),
    ("The Nimbus outage of May 13 has not been fully resolved so far.", "ended", [(None, "denies", "outlet")]),
    (
        "Nimbus was down on May 13. It drew 25,000 reports by 7:27 pm UTC, according to monitoring site Downdetector.",
        "ended",
        [],
    ),
    (
        "Nimbus was down on May 13. Meanwhile works were under way at its sites: maintenance in Oslo, 07:00–11:00 UTC; maintenance in Rome, 09:00–13:00 UTC.",
        "ended",
        [],
    ),
    ("Nimbus was down on May 13 from 07:00 to 11:00 UTC.", "ended", [("2026-05-13T11:00", "exact", "outlet")]),
    ("The Nimbus outage of May 13 hasn’t been fully resolved.", "ended", [(None, "denies", "outlet")]),
    ("Nimbus failed on May 13. It was still down and had no ETA.", "ended", [(None, "denies", "outlet")]),
    ("Is Nimbus still down? It failed on May 13.", "ended", []),
    ("Nimbus failed on May 13. If it is still down for you, restart the app.", "ended", []),
    ("Nimbus went down on May 13. It expects the outage to be resolved by 18:00 UTC.", "ended", []),
    ("Nimbus was down on May 13. Reports had fallen to 40 by 6 p.m. ET.", "ended", []),
    (
        "Last updated at 5:30 p.m. ET. The outage hit Nimbus on Wednesday.",
        "started",
        [("2026-05-13T00:00", "exact", "outlet")],
    ),
    ("The Nimbus outage lasted about two hours.", "duration", [(None, "about", "outlet")]),
]


@pytest.mark.parametrize(
    ("text", "kind", "expected"), CASES, ids=[f"{kind}-{n}" for n, (_, kind, _) in enumerate(CASES)]
)
def test_each_time_is_read_for_what_it_is(claims, text, kind, expected) -> None:
    found = [(c.at and c.at.isoformat()[:16], c.qualifier, c.speaker) for c in claims(text, kind)]
    assert [(at and at[:16], q, s) for at, q, s in expected] == found


def test_a_stretch_gives_beginning_and_end(claims) -> None:
    text = "Nimbus was unavailable from 14:53 to 17:42 UTC on May 13."
    assert [f"{c.at:%H:%M}" for c in claims(text, "started")] == ["14:53"]
    assert [f"{c.at:%H:%M}" for c in claims(text, "ended")] == ["17:42"]


def test_a_stretch_of_first_reports_is_an_onset_with_two_bounds(claims) -> None:
    text = "First reports of the Nimbus outage surfaced between 14:30 and 14:40 UTC on May 13."
    (onset,) = claims(text, "started")
    assert (f"{onset.at:%H:%M}", f"{onset.end:%H:%M}") == ("14:30", "14:40")
    assert claims(text, "ended") == ()


def test_recovery_of_one_part_is_flagged(claims) -> None:
    text = "Nimbus was down on May 13. The API recovered at 16:01 UTC, but login stayed down until 17:42 UTC."
    first, last = claims(text, "ended")
    assert "partial" in first.flags
    assert "partial" not in last.flags


def test_a_later_wave_is_flagged(claims) -> None:
    text = "The Nimbus outage of May 13 began at 14:53 UTC. A second wave of errors began at 15:40 UTC."
    first, second = claims(text, "started")
    assert "wave" not in first.flags
    assert "wave" in second.flags


def test_what_the_status_page_did_not_say_until_a_time_was_acknowledged_then(claims) -> None:
    text = "Nimbus began to fail at 19:33 UTC on May 12, but its status page did not say so until 22:11 UTC."
    assert [f"{c.at:%H:%M}" for c in claims(text, "started")] == ["19:33"]
    assert [f"{c.at:%H:%M}" for c in claims(text, "acknowledged")] == ["22:11"]


def test_a_time_without_a_verb_shares_the_verb_before_it(claims) -> None:
    text = "Nimbus was down on May 13. The web was back by 15:01 UTC, the last region at 16:10 UTC."
    assert [f"{c.at:%H:%M}" for c in claims(text, "ended")] == ["15:01", "16:10"]


def test_a_time_beside_a_count_is_the_time_of_the_count(claims) -> None:
    text = "Nimbus went down at 10:00 UTC on May 13. At 11:30 UTC there were 5,000 reports."
    assert [f"{c.at:%H:%M}" for c in claims(text, "started")] == ["10:00"]


def test_an_investigation_since_a_time_is_no_onset(claims) -> None:
    text = "Nimbus is down. The company has been investigating since 22:11 UTC on May 12."
    assert claims(text, "started") == ()
    assert [f"{c.at:%H:%M}" for c in claims(text, "acknowledged")] == ["22:11"]


def test_services_that_begin_to_recover_are_no_second_onset(claims) -> None:
    text = "Nimbus went down at 10:00 UTC on May 13. Services began to recover around 14:30 UTC."
    assert [f"{c.at:%H:%M}" for c in claims(text, "started")] == ["10:00"]
    (end,) = claims(text, "ended")
    assert "partial" in end.flags


def test_a_fix_counts_as_an_end_only_where_no_end_is_told(claims) -> None:
    told = "Nimbus was down on May 13. A fix was deployed at 16:10 UTC. Service was restored at 16:45 UTC."
    assert [f"{c.at:%H:%M}" for c in claims(told, "ended")] == ["16:45"]
    alone = "Nimbus was down on May 13. A fix was deployed at 16:10 UTC."
    (fix,) = claims(alone, "ended")
    assert "fix" in fix.flags


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("The Nimbus outage lasted 2 hours and 38 minutes.", [9480]),
        ("A 45-minute outage hit Nimbus.", [2700]),
        ("Nimbus was down for nearly three hours.", [10800]),
        ("Nimbus had an outage, which was fixed within 20 minutes.", [1200]),
        ("Twenty minutes. That's how long people stared at error pages as Nimbus was down.", [1200]),
        ("Nimbus was down. In the last 24 hours users complained of errors.", []),
        ("Nimbus, founded 12 years ago, was down.", []),
        ("Nimbus was down; its response times rose to 30 seconds, with latency of 12 seconds.", []),
        ("The Nimbus outage comes a week after another outage.", []),
    ],
)
def test_only_lengths_of_outages_are_durations(claims, text, seconds) -> None:
    assert [c.value for c in claims(text, "duration")] == seconds


def test_a_weekday_without_publication_stays_without_an_instant(claims) -> None:
    (onset,) = claims("Nimbus went down on Wednesday.", "started", published=None)
    assert onset.at is None
    assert onset.value == "Wednesday"


def test_a_weekday_is_put_on_the_only_day_that_a_caption_gives(reading) -> None:
    text = (
        "On Wednesday Nimbus went down and thousands could not work.A screenshot of the incident log of May 13, 2026, "
        "with the outage in red.\nIts status earlier: a screenshot showing an outage on May 11 and errors on May 12, 2026."
    )
    assert reading(text, published=None).frames.days == ("2026-05-13",)


def test_a_publication_known_by_its_day_alone_is_of_that_day_under_every_clock(claims) -> None:
    text = "Nimbus is down right now, with users reporting errors. The issues started after 6:00 AM ET."
    found = claims(text, "started", published="2026-05-13")
    assert {f"{c.at:%d %H:%M}" for c in found if c.at is not None and c.precision == "minute"} == {"13 10:00"}


def test_an_article_on_what_goes_on_now_is_on_the_day_of_publication(reading) -> None:
    assert reading("Nimbus is down right now, with users reporting errors.").frames.days == ("2026-05-13",)
    assert reading("Nimbus had an outage that people still talk about.").frames.days == ()


@pytest.mark.parametrize(
    "text",
    [
        "Nimbus was down on Wednesday. The company identified the root cause at 12:26 AM PDT on May 13.",
        "Nimbus was down on Wednesday. It said it was still at it, according to an update posted to its status page at 8:35 a.m. ET.",
        "Nimbus was down on Wednesday. 15:33 UTC: the status page remains “All Systems Operational”, and nobody was told.",
    ],
)
def test_what_cannot_be_a_first_word_is_no_acknowledgement(text, claims):
    assert [c for c in claims(text, "acknowledged") if c.at and c.precision != "day"] == []


def test_a_denied_end_is_quoted_with_its_negation(claims) -> None:
    (claim,) = claims("The Nimbus outage of May 13 hasn’t been fully resolved.", "ended")
    assert claim.quote == "hasn’t been fully resolved"


def test_the_name_of_a_firm_behind_a_time_is_no_zone(claims) -> None:
    (ended,) = claims(
        "Nimbus was down on 12 May. Nimbus said it fixed the problem by 5 p.m. AT&T denied any part in it.", "ended"
    )
    assert ended.zone is None


def test_a_time_goes_on_from_what_broke_in_the_part_of_a_day_right_before(reading) -> None:
    text = (
        "Am Dienstagvormittag funktionierte Nimbus im ganzen Land nicht. Bereits am Freitagnachmittag kam es im Süden zu "
        "Störungen. Gegen 18 Uhr liefen die Geräte wieder."
    )
    (ended,) = [t.mention for t in reading(text, published="2025-11-11", language="de").timings if t.kind == "ended"]
    assert f"{ended.at:%d %H:%M}" == "07 17:00"
