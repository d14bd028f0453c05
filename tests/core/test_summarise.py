"""No sentence says what its claims do not carry."""

from __future__ import annotations

import pytest

from scraper.core.model import PeakReports, Precision, Severity
from scraper.core.telling.summarise import carried
from tests.core.factories import article, at, claim, record, told

CLAIMS = (
    claim("started", "14:53 UTC", "14:53"),
    claim("ended", "17:42 UTC", "17:42"),
    claim("component", "Gadget"),
    claim("peak_reports", PeakReports(5100)),
    claim(
        "cause",
        "a bad configuration change",
        speaker="provider",
        quote="caused by a bad configuration change on 2 hosts",
    ),
)
KNOWN = ("Acme",)
WHOLE = "On 15 April 2026 Acme had an outage of Gadget from 14:53 to 17:42 UTC, 2 h 49 min."


@pytest.mark.parametrize(
    "sentence",
    [
        WHOLE,
        "User reports reached 5,100.",
        "The cause the provider gives: a bad configuration change.",
        "Acme had an outage of Gadget from 14:53 UTC on 15 April 2026 to 17:42 UTC on 15 April 2026, 2 h 49 min.",
    ],
)
def test_what_the_claims_say_is_carried(sentence):
    assert carried(sentence, CLAIMS, KNOWN)


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ("14:53", "14:54"),
        ("17:42", "19:42"),
        ("15 April", "16 April"),
        ("15 April", "15 May"),
        ("2026", "2025"),
        ("2 h 49 min", "2 h 48 min"),
        ("2 h 49 min", "3 h"),
        ("Gadget", "Widget"),
        ("Gadget", "Gadget and Widget"),
        ("Acme", "Zeta"),
        ("an outage", "a breach"),
        ("an outage", "a worldwide outage"),
        ("an outage", "3 outages"),
        ("from 14:53 to 17:42", "from 17:42 to 14:53"),
        ("2 h 49 min.", "2 h 49 min, because of sabotage."),
        ("2 h 49 min.", "2 h 49 min; 5,101 users reported it."),
    ],
)
def test_a_changed_sentence_is_refused(was, becomes):
    assert was in WHOLE
    assert not carried(WHOLE.replace(was, becomes), CLAIMS, KNOWN)


def test_without_claims_nothing_is_carried():
    assert not carried("No source gives a cause.", ())
    assert not carried(WHOLE, (), KNOWN)


@pytest.mark.parametrize("left_out", ["started", "ended", "component"])
def test_a_sentence_needs_each_of_its_claims(left_out):
    assert not carried(WHOLE, tuple(c for c in CLAIMS if c.kind != left_out), KNOWN)


def test_another_count_or_cause_is_refused():
    assert not carried("User reports reached 5,200.", CLAIMS, KNOWN)
    assert not carried("The cause the provider gives: an expired certificate.", CLAIMS, KNOWN)


def test_what_is_said_of_a_fact_needs_a_claim_on_that_fact():
    assert not carried("No source gives a cause.", CLAIMS[:2], KNOWN)
    assert not carried("An outage of Acme was reported; the provider denies it.", CLAIMS, KNOWN)
    assert not carried("The cause the provider gives: a cloud host.", (claim("cause", "a cloud host"),))
    assert not carried("Acme had an outage of Gadget.", (claim("component", "Gadget", qualifier="denies"),), KNOWN)


def test_the_time_of_a_day_claim_is_no_clock_time():
    day = (claim("started", precision=Precision.DAY),)
    assert carried("Acme had an outage on 15 April 2026; no source gives a clock time for its start.", day, KNOWN)
    assert not carried("On 15 April 2026 Acme had an outage from 00:00 UTC; when it ended is not known.", day, KNOWN)


OWN = {"speaker": "provider"}


def test_a_record_gives_what_when_how_long_and_whom():
    posts = (("14:53", "investigating"), ("17:42", "resolved"))
    claims = (
        claim("acknowledged", clock="14:53", **OWN),
        claim("ended", clock="17:42", **OWN),
        claim("component", "Gadget", **OWN),
    )
    incident = told(record(*posts, claims=claims))
    assert (
        incident.summary[0].text == "On 15 April 2026 acme had an outage of Gadget from 14:53 to 17:42 UTC, 2 h 49 min."
    )
    assert len(incident.summary[0].evidence) == 3
    light = told(record(*posts, claims=claims, impact=Severity.MINOR))
    assert "a disruption of Gadget" in light.summary[0].text


def test_what_no_claim_carries_is_left_out_of_the_sentence():
    posts = (("14:53", "investigating"), ("17:42", "resolved"))
    claims = (claim("acknowledged", clock="14:53", **OWN), claim("ended", clock="17:42", **OWN))
    assert (
        told(record(*posts, claims=claims)).summary[0].text
        == "On 15 April 2026 acme had an outage from 14:53 to 17:42 UTC, 2 h 49 min."
    )
    assert told(record(*posts)).summary == ()


def test_a_running_outage_is_said_to_run():
    incident = told(record(("14:53", "investigating"), claims=(claim("acknowledged", clock="14:53", **OWN),)))
    assert (
        incident.summary[0].text
        == "acme has had an outage since 14:53 UTC on 15 April 2026; the provider has not marked it resolved."
    )


def test_an_outage_over_midnight_names_both_days():
    incident = told(article("a", claim("started", clock="23:10"), claim("ended", clock="01:20", day="2026-04-16")))
    assert (
        incident.summary[0].text
        == "acme had an outage from 23:10 UTC on 15 April 2026 to 01:20 UTC on 16 April 2026, 2 h 10 min."
    )


def test_guesses_are_said_to_be_unused():
    incident = told(article("a", claim("started", clock="14:00"), claim("cause", "a cloud host")))
    assert "No cause is attributed to the provider; what others suppose is not used." in [
        s.text for s in incident.summary
    ]
    silent = told(article("a", claim("started", clock="14:00"), claim("cause", "no cause given", qualifier="denies")))
    assert "No source gives a cause." in [s.text for s in silent.summary]


def test_a_denied_outage_is_not_told_as_one():
    incident = told(article("a", claim("started", clock="14:00"), claim("denial", "all normal", **OWN)))
    assert incident.summary[0].text == "An outage of acme was reported; the provider denies it."


def test_words_of_another_language_stay_out_of_the_summary():
    said = claim("started", clock="14:00"), claim("symptom", "Fehlermeldungen"), claim("cause", "ein Defekt", **OWN)
    texts = " ".join(s.text for s in told(article("a", *said, language="de")).summary)
    assert "Fehlermeldungen" not in texts
    assert "Defekt" not in texts
    assert "14:00" in texts


def test_the_stages_of_a_record_and_its_late_closing_are_told():
    posts = (("14:53", "investigating"), ("15:10", "identified"), ("15:30", "monitoring"), ("16:27", "resolved"))
    states = tuple(claim("state", state, clock, quote=f"{state}, {clock}", **OWN) for clock, state in posts)
    ended = claim("ended", clock="16:27", **OWN), claim("ended", clock="15:58", flags=("update:u3",), **OWN)
    started = claim("started", clock="14:40", flags=("update:u3",), **OWN)
    texts = [s.text for s in told(record(*posts, claims=(*states, *ended, started))).summary]
    assert "The provider closed its record at 16:27 UTC." in texts
    assert "The status page moved to identified at 15:10 UTC and monitoring at 15:30 UTC." in texts


def test_of_more_sentences_than_fit_the_least_telling_is_left_out():
    wave = claim("started", clock="15:40", flags=("wave",))
    documents = (
        article("a", claim("acknowledged", clock="14:53", **OWN), claim("ended", clock="17:42", **OWN), claim("started", clock="14:40"), wave),
        article("b", claim("started", clock="15:31"), claim("cause", "none given", qualifier="denies"), claim("symptom", "blank pages")),
        article("c", claim("peak_reports", PeakReports(900))), article("d", claim("peak_reports", PeakReports(5000))),
    )  # fmt: skip
    texts = [s.text for s in told(*documents).summary]
    assert len(texts) == 5
    assert "Counts of user reports differ, from 900 to 5,000; none is chosen." in texts
    assert any("two waves" in t for t in texts)
    assert "No source gives a cause." not in texts


LENGTH = "On 15 April 2026 Acme had an outage from 14:53 UTC; {} 40 min."
BEGAN = claim("started", "14:53 UTC", "14:53", document="a-one")


def test_whose_word_a_length_is_needs_a_claim_of_theirs():
    one, other = (claim("duration", 2400, document=f"a-{n}") for n in ("one", "other"))
    assert carried(LENGTH.format("the press says that it lasted"), (BEGAN, one), KNOWN)
    assert carried(LENGTH.format("accounts agree that it lasted"), (BEGAN, one, other), KNOWN)
    assert not carried(LENGTH.format("accounts agree that it lasted"), (BEGAN, one, one), KNOWN)
    assert not carried(LENGTH.format("the provider says that it lasted"), (BEGAN, one, other), KNOWN)
    assert not carried(LENGTH.format("the press says that it lasted"), (BEGAN, claim("duration", 2460)), KNOWN)


def test_words_of_the_provider_on_itself_are_quoted_and_a_rough_first_report_stays_rough():
    ours = claim("cause", "a fault in our cache", "", speaker="provider", quote="a fault in our cache")
    official = record(
        ("14:53", "investigating"), ("17:42", "resolved"), claims=(claim("acknowledged", clock="14:53"), ours)
    )
    rough = article("rough", claim("started", "about 14:40 UTC", "14:40", qualifier="about"), published=at("15:05"))
    said = [sentence.text for sentence in told(official, rough).summary]
    assert "The cause the provider gives: “a fault in our cache”." in said
    assert "First reports date from about 14:40 UTC; the provider first posted at 14:53 UTC." in said


def test_the_length_beside_two_times_is_the_one_between_them():
    stated = claim("duration", 5400, speaker="provider", quote="for 1 hour 30 minutes")
    official = record(
        ("14:53", "investigating"),
        ("17:42", "resolved"),
        claims=(claim("started", clock="14:53"), claim("ended", clock="17:42"), stated),
    )
    said = told(official)
    assert said.window.duration_s == 5400
    assert "from 14:53 to 17:42 UTC, 2 h 49 min" in said.summary[0].text
