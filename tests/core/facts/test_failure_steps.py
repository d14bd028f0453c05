"""The steps of a failure are told as deeds, loads and things that broke; an account goes on from one sentence to the next."""

from __future__ import annotations

import pytest

from scraper.core.articles.failure_steps import failure_step
from scraper.core.model import PageText, Provider
from scraper.core.reading import read_article

NIMBUS = (Provider("nimbus", "Nimbus"),)


@pytest.mark.parametrize(
    ("sentence", "cause"),
    [
        ("The outage began after it changed a firewall rule.", "it changed a firewall rule"),
        ("The outage began at 09:12 UTC, when a job deleted the routing records.", "a job deleted the routing records"),
        ("The incident started when a cooling pump malfunctioned, and halls grew hot.", "a cooling pump malfunctioned"),
        ("But the restart wiped the routes and nothing was reached.", "the restart wiped the routes"),
        ("A retry storm then overwhelmed the load balancers.", "A retry storm then overwhelmed the load balancers"),
        ("As cached routes expired, further hosts became unreachable.", "cached routes expired"),
        ("They took back a faulty rule, which they described as the main cause.", "a faulty rule"),
    ],
)
def test_a_step_of_a_failure_is_a_cause(sentence, cause):
    named = failure_step(sentence)
    assert named is not None
    assert sentence[named.start : named.end] == cause


@pytest.mark.parametrize(
    "sentence",
    [
        "The outage began after lunch in the harbour.",
        "Engineers said the fix restarted the database and restored service.",
        "A request could have overwhelmed the servers.",
        "As prices climbed, shoppers stayed away.",
        "Did a restart wipe the routes?",
    ],
)
def test_what_mends_or_may_happen_is_none(sentence):
    assert failure_step(sentence) is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Nimbus said a switch had failed. A bug then took its databases down.", "provider"),
        ("Nimbus found the fault at noon. A bug then took its databases down.", "outlet"),
        ("Nimbus said a switch had failed. Reports say that a bug took its databases down.", "outlet"),
        ("Nimbus said a switch had failed.\n\nA bug took its databases down.", "outlet"),
    ],
)
def test_an_account_goes_on_within_its_paragraph(text, speaker):
    page = PageText("https://wire.example/a", f"Nimbus outage\n\nNimbus was down on Tuesday. {text}", "Nimbus outage")
    causes = [c for c in read_article(page, providers=NIMBUS).claims if c.kind == "cause" and "bug" in str(c.value)]
    assert [c.speaker for c in causes] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Users of Nimbus, Corvane and Larkpay began reporting problems at 5 a.m. on Tuesday.", "crowd"),
        ("Problems started trickling into Downdetector at 5 a.m. on Tuesday.", "crowd"),
        ("Nimbus customers slept; the trouble began at 5 a.m. on Tuesday.", "outlet"),
    ],
)
def test_what_users_report_is_the_word_of_the_crowd(text, speaker):
    page = PageText("https://wire.example/a", f"Nimbus outage\n\nNimbus was down. {text}", "Nimbus outage")
    started = [c for c in read_article(page, providers=NIMBUS).claims if c.kind == "started" and "5 a.m" in c.quote]
    assert {c.speaker for c in started} == {speaker}
