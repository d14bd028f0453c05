"""Whose word a newspaper's sentence is, attacks ruled out, times that are none of the outage, lengths of other things."""

import pytest

from scraper.core.model import OF_CAUSE


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            'Nimbus was down. "The outage was caused by a bad rule," said Ada Brand, a spokeswoman for Nimbus.',
            "provider",
        ),
        (
            "Nimbus war gestört. Ursache war nach Angaben eines Unternehmenssprechers eine fehlerhafte Netzkonfiguration.",
            "provider",
        ),
        ("Nimbus était en panne. La panne a été causée par un câble coupé, a indiqué l’entreprise.", "provider"),
        ("The Nimbus outage was caused by a bad rule.", "outlet"),
    ],
)
def test_the_speaker_of_a_cause(claims, text, speaker) -> None:
    assert [c.speaker for c in claims(text, "cause")] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "Nimbus was down. There is no evidence that the outage was caused by a cyberattack, Nimbus said.",
        "Nimbus was down. The company ruled out a cyberattack.",
        "Nimbus war gestört. Einen Hackerangriff schloss das Unternehmen aus, es gebe keinen Hackerangriff.",
        "Nimbus était en panne. Il ne s’agit pas d’une cyberattaque, selon l’entreprise.",
        "Nimbus estuvo caído. La empresa descartó un ciberataque.",
    ],
)
def test_no_attack_denies_a_cause_and_is_none(claims, text) -> None:
    assert [c.value for c in claims(text, "cause") if c.qualifier != "denies"] == []
    denials = claims(text, "denial")
    assert denials
    assert all(OF_CAUSE in c.flags for c in denials)


@pytest.mark.parametrize(
    "text",
    [
        "Nimbus war gestört. Ein Hackerangriff sei noch nicht ausgeschlossen, hieß es.",
        "Nimbus was down. It is unclear whether this was not the result of a cyberattack.",
        "Nimbus was down. It has not ruled out a cyberattack.",
        "Nimbus was down. It is unclear whether it was no attack.",
    ],
)
def test_an_attack_that_is_left_open_is_not_denied(claims, text) -> None:
    assert not claims(text, "denial")


def test_a_denied_cause_leaves_the_outage(article) -> None:
    read = article("Nimbus was down from 09:10 UTC on 13 May 2026. There is no sign of a cyberattack, Nimbus said.")
    assert str(read.relevance) == "incident"
    assert [c.at.hour for c in read.claims if c.kind == "started" and c.at] == [9]


def hours(found) -> list[str]:
    return [f"{c.at:%H:%M}" for c in found if c.at is not None]


@pytest.mark.parametrize(
    ("text", "started", "ended"),
    [
        ("Nimbus was down from 09:10 UTC. It expects the fix to be complete by 17:00 UTC.", ["09:10"], []),
        ("Nimbus was down from 09:10 UTC. Downdetector had 2,100 reports by 10:30 UTC.", ["09:10"], []),
        ("Nimbus was down from 09:10 UTC. Service was restored at 11:40 UTC.", ["09:10"], ["11:40"]),
        ("Nimbus was down from 09:10 UTC. The service is not yet restored as of 11:40 UTC.", ["09:10"], []),
        ("Nimbus war ab 09:10 UTC gestört. Seit 11:40 UTC ist die Störung behoben.", ["09:10"], ["11:40"]),
        ("Nimbus was down from 09:10 UTC. Reports peaked at 10:05 UTC.", ["09:10"], []),
    ],
)
def test_times_beside_an_outage(claims, text, started, ended) -> None:
    assert hours(claims(text, "started")) == started
    assert hours(claims(text, "ended")) == ended


@pytest.mark.parametrize(
    ("language", "text", "minutes"),
    [
        ("en", "Nimbus was down for almost three hours on Wednesday.", [180]),
        ("en", "Nimbus was down. It took engineers forty minutes to notice.", []),
        ("en", "During the Nimbus outage it took 40 minutes to acknowledge the outage.", []),
        ("fr", "La panne de Nimbus dure, il a fallu deux heures pour informer les clients.", []),
        ("de", "Nimbus war ausgefallen und brauchte zwei Stunden, um zu reagieren.", []),
        ("en", "Nimbus was down. Downdetector had 2,100 reports in the past 24 hours.", []),
        ("de", "Der Ausfall von Nimbus dauerte rund eineinhalb Stunden.", [90]),
        ("fr", "La panne de Nimbus a duré près de deux heures.", [120]),
    ],
)
def test_lengths(claims, language, text, minutes) -> None:
    assert [round(c.value / 60) for c in claims(text, "duration", language=language)] == minutes
