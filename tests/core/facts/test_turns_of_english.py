"""Named error codes, lengths and causes in turns of phrase that news desks use; beside each, what looks like it and is none."""

from __future__ import annotations

import pytest

from scraper.core.facts import cause, duration, ended, error_code, started

DOWN = "Nimbus went down on Monday and users could not log in."


def told(reading, kind, sentence):
    made = reading(f"{DOWN} {sentence} Users complained all day.")
    return [str(c.value) for c in kind.find(made) if c.value != "unknown"]


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("Players are met by an error code called Marmot.", "Marmot"),
        ("The game shows the error code Heron at the login screen.", "Heron"),
        ("Users were shown an error named “Otter”.", "Otter"),
        ("Spieler sehen den Fehlercode Dachs.", "Dachs"),
        ("Les joueurs voient le code d’erreur « Renard ».", "Renard"),
    ],
)
def test_a_code_may_be_a_name(reading, sentence, code):
    assert told(reading, error_code, sentence) == [code]


@pytest.mark.parametrize(
    "sentence",
    [
        "Users see an error code. The page stays blank.",
        "An error code Nimbus has not explained was shown.",
        "They got an error code Monday morning.",
        "The error “Page not found” was shown.",
        "An error code is shown, Quasar users wrote.",
    ],
)
def test_a_word_behind_a_code_is_no_name(reading, sentence):
    assert told(reading, error_code, sentence) == []


def test_how_long_it_took_in_total(reading):
    assert told(reading, duration, "It took about one hour and 51 minutes in total to resolve.") == ["6660"]
    assert told(reading, duration, "It took about one hour and 51 minutes in total to drive there.") == []


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("The trouble had to do with an expired certificate.", "an expired certificate"),
        ("It all started when a core router lost its routing table.", "a core router lost its routing table"),
        ("The problems began when the depository was unable to read the orders.", "the depository was unable"),
        ("The failure follows a botched migration to new servers.", "a botched migration"),
        ("The company said the issue originated in its payment gateway.", "its payment gateway"),
        ("A faulty patch is believed to have brought the service down.", "A faulty patch"),
        ("The outage was due to an outage at its hosting company Halden.", "an outage at its hosting company"),
    ],
)
def test_turns_that_lead_to_a_cause(reading, sentence, part):
    assert any(part in value for value in told(reading, cause, sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Because of it, HTTP 503 errors were returned for a third of all calls.",
        "An hour on, the figure had come down to over 2,600 user reports.",
        "Customers were stranded as a result of an outage of communication services.",
        "Payments failed because of an issue the company would not name.",
        "The trouble began when users arrived at work.",
        "The outage follows a similar one in May.",
        "The call had to do with refunds.",
    ],
)
def test_turns_that_lead_to_none(reading, sentence):
    assert told(reading, cause, sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Some will close their accounts the moment Nimbus is back online.",
        "Customers said they would leave the minute the service is restored.",
        "Every time the site is back online, it falls over again.",
    ],
)
def test_an_end_that_is_waited_for_is_none(reading, sentence):
    assert told(reading, ended, sentence) == []


def test_an_end_that_came_is_one(reading):
    assert told(reading, ended, "Nimbus is back online.")


def test_complaints_that_shot_up(reading):
    made = reading("Nimbus is having trouble. Complaints shot up just after 5 p.m. on Tuesday.")
    assert [(c.quote, c.at) for c in started.find(made)] == [("Complaints shot up just after 5 p.m.", None)]
