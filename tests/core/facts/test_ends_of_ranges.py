"""Each end of a range is told as precisely as it is: "from 9 a.m. to 10:45 a.m." begins in an hour and ends on a minute."""

import pytest

UNEQUAL = [
    ("Nimbus was down from 10 a.m. UTC to 11:30 a.m. UTC on 12 May.", ("hour", "11:30", "minute")),
    ("Nimbus was down on Tuesday. It began at 9 a.m. UTC and ended at 10:45 a.m. UTC.", ("hour", "10:45", "minute")),
    ("Nimbus was down from noon UTC until 2:20 p.m. UTC on 12 May.", ("hour", "14:20", "minute")),
    ("Nimbus was down from 10:12 a.m. UTC to noon on 12 May.", ("minute", "12:00", "hour")),
    ("Nimbus was down on 11 May from 11pm UTC to 6:12am UTC.", ("hour", "06:12", "minute")),
    ("Nimbus was down on 12 May from 9 a.m. UTC through 10:45:30 a.m. UTC.", ("hour", "10:45", "second")),
    ("Nimbus est tombé en panne mardi 12 mai 2026 de 9 h à 10 h 45 UTC.", ("hour", "10:45", "minute")),
    ("Nimbus war am 12. Mai von 9 Uhr UTC bis 10.45 Uhr UTC nicht erreichbar.", ("hour", "10:45", "minute")),
    ("Nimbus est tombé en panne mardi 12 mai 2026 de 9 h 10 à 11 h UTC.", ("minute", "11:00", "hour")),
    ("Nimbusで5月12日午前9時から10時45分まで障害が発生した。", ("hour", "01:45", "minute")),
    ("Nimbus가 5월 12일 오전 9시부터 10시 45분까지 접속 장애를 겪었다.", ("hour", "01:45", "minute")),
    ("Nimbus was down from Monday to Tuesday afternoon.", ("day", "12:00", "part_of_day")),
    ("Nimbus was down from Sunday evening to Tuesday.", ("part_of_day", "00:00", "day")),
]


@pytest.mark.parametrize(("text", "told"), UNEQUAL)
def test_each_end_keeps_its_own_precision(claims, text, told) -> None:
    (begun,), (over,) = claims(text, "started"), claims(text, "ended")
    assert (begun.precision.value, f"{over.at:%H:%M}", over.precision.value) == told


def test_each_end_keeps_its_own_zone_and_how_sure_it_is(claims) -> None:
    text = "Nimbus was down from about 9 a.m. ET to 16:40 UTC on 12 May."
    (begun,), (over,) = claims(text, "started"), claims(text, "ended")
    assert (begun.zone, begun.qualifier) == ("ET", "about")
    assert (over.zone, over.qualifier) == ("UTC", "exact")


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Nimbus was down on 12 May from 10:12 a.m. UTC until about noon.", ("exact", "about")),
        ("Nimbus was down on 12 May from about 10:12 a.m. UTC until 11:40 a.m.", ("about", "exact")),
        ("Nimbus war am 12. Mai von 9.12 Uhr bis gegen 11 Uhr nicht erreichbar.", ("exact", "about")),
        ("Nimbus was 12 mei van 9.12 uur tot 10.45 uur onbereikbaar.", ("exact", "exact")),
        ("Nimbus war am 12. Mai von 9.12 Uhr bis etwa 11 Uhr nicht erreichbar.", ("exact", "about")),
    ],
)
def test_each_end_is_about_then_or_exact_by_itself(claims, text, sure) -> None:
    (begun,), (over,) = claims(text, "started"), claims(text, "ended")
    assert (begun.qualifier, over.qualifier) == sure


@pytest.mark.parametrize(
    "text",
    [
        "Nimbus was down for 7 hours on May 12, 2026, from 11pm UTC on May 11 to 06:12 UTC.",
        "Nimbus was down on Tuesday, from 11pm UTC on Monday to 06:12 UTC.",
        "On 12 May, between 23:00 UTC on 11 May and 06:12 UTC, Nimbus was down.",
        "Nimbus war am 12. Mai 2026 von 23 Uhr UTC am 11. Mai bis 6.12 Uhr UTC nicht erreichbar.",
    ],
)
def test_the_day_behind_the_first_time_is_its_own(claims, text) -> None:
    assert [f"{c.at:%dT%H:%M}" for c in claims(text, "started")] == ["11T23:00"]
    assert [f"{c.at:%dT%H:%M}" for c in claims(text, "ended")] == ["12T06:12"]


def test_a_day_before_a_range_is_of_both_its_ends(claims) -> None:
    text = "Nimbus was down on May 11 from 11pm UTC, May 12 it was back."
    assert [f"{c.at:%dT%H:%M}" for c in claims(text, "started")] == ["11T23:00"]


def test_the_day_behind_the_word_for_until_is_of_the_end(claims) -> None:
    text = "Nimbus was down on Monday, from 11pm UTC to Tuesday, 06:12 UTC."
    assert [f"{c.at:%dT%H:%M}" for c in claims(text, "started")] == ["11T23:00"]
    assert [f"{c.at:%dT%H:%M}" for c in claims(text, "ended")] == ["12T06:12"]
