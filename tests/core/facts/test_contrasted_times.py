"""Times that say when it was not, at which a count stood, or on which another provider was out."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Nimbus went down at 14:05 UTC on 12 May, not at 13:05 UTC as first reported.",
        "Nimbus went down on 12 May at 14:05 UTC and not 13:05 UTC.",
        "Nimbus went down not at 13:05 UTC but at 14:05 UTC on 12 May.",
        "Nimbus went down on 12 May at 14:05 UTC rather than at 13:05 UTC.",
        "Nimbus fiel am 12. Mai um 14.05 Uhr UTC aus, nicht um 13.05 Uhr UTC.",
        "Nimbus est tombé en panne le 12 mai à 14 h 05 UTC, et non à 13 h 05 UTC.",
        "Nimbus se cayó el 12 de mayo a las 14:05 UTC y no a las 13:05 UTC.",
    ],
)
def test_a_time_that_was_not_it_begins_nothing(claims, text) -> None:
    assert [f"{c.at:%H:%M}" for c in claims(text, "started")] == ["14:05"]


def test_a_time_of_two_told_in_japanese(claims) -> None:
    text = "Nimbusで5月12日13時5分ではなく14時5分に障害が発生した。"
    assert [f"{c.at:%H:%M}" for c in claims(text, "started") if c.at] == ["05:05"]


def test_an_end_that_did_not_come_until_then_came_then(claims) -> None:
    text = "Nimbus went down on 12 May at 14:05 UTC and was not back until 15:10 UTC."
    assert [f"{c.at:%H:%M}" for c in claims(text, "ended")] == ["15:10"]


@pytest.mark.parametrize(
    "text",
    [
        "Nimbus suffered an outage on Tuesday. Reports rose to 15,000 at 2:10 p.m. ET on Downdetector.",
        "Nimbus suffered an outage on Tuesday. Complaints climbed to more than 4,000 around 2:10 p.m. ET.",
        "Nimbus hatte am Dienstag eine Störung. Die Meldungen stiegen auf 15.000 um 14.10 Uhr.",
    ],
)
def test_when_reports_had_reached_a_number_they_had_begun(claims, text) -> None:
    assert {c.precision.value for c in claims(text, "started")} == {"day"}


def test_when_reports_began_to_rise_it_began(claims) -> None:
    text = "Nimbus suffered an outage on Tuesday. Reports began to rise at 2:10 p.m. ET."
    assert {c.precision.value for c in claims(text, "started")} == {"minute"}


OUT = "Nimbus went down on Tuesday at 13:00 UTC. "


@pytest.mark.parametrize(
    "text",
    [
        "Unlike QuasarMail, which was down for five hours last week because of a fire, Nimbus was back on Tuesday.",
        f"{OUT}It comes a week after QuasarMail was down for five hours.",
        f"{OUT}QuasarMail was affected by a fire last month.",
    ],
)
def test_who_was_out_on_another_day_was_not_hit_on_this_one(claims, text) -> None:
    assert not [c for c in claims(text, "component") if c.about is not None]


def test_who_was_out_as_well_was_hit_on_this_day(claims) -> None:
    (hit,) = [c for c in claims(f"{OUT}QuasarMail was also down.", "component") if c.about is not None]
    assert (hit.about.provider, hit.about.day) == ("quasar", "2026-05-12")


def test_the_country_of_a_part_of_the_day_is_not_that_of_a_count(claims) -> None:
    opened = "At the peak on Tuesday afternoon in Europe, Downdetector counted 12,000 reports of trouble with Nimbus."
    counted = "At the peak on Tuesday, Downdetector counted 12,000 reports in Europe of trouble with Nimbus."
    kinds = [c.value.type for text in (opened, counted) for c in claims(text, "peak_reports")]
    assert kinds == ["simultaneous", "regional"]
