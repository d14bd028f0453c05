"""English names a cause before the verb as often as after it."""

from __future__ import annotations

import pytest

from scraper.core.articles.causes_before import cause_before


@pytest.mark.parametrize(
    ("sentence", "cause"),
    [
        ("A configuration change was identified as the cause.", "A configuration change"),
        ("A stale lock has been confirmed as the root cause of the errors.", "A stale lock"),
        ("We have identified a faulty deploy as the root cause.", "a faulty deploy"),
        ("Engineers found a bad rule to be the cause.", "a bad rule"),
        ("An expired certificate caused the outage.", "An expired certificate"),
        ("Acme said on Monday that a full disk had caused the outage.", "a full disk"),
        ("On Monday, a power loss in one hall triggered the outage.", "a power loss in one hall"),
        ("A flag, set by a script, was identified as the cause.", "A flag, set by a script"),
        ("The routing change that caused the outage was undone.", "The routing change"),
        ("We undid the routing change that appears to have caused the problems.", "the routing change"),
        ("Staff found a fault in the disks that caused the failures.", "a fault in the disks"),
        ("A process used while moving its racks caused the outage.", "A process used while moving its racks"),
    ],
)
def test_what_stands_before_the_words_that_call_it_a_cause(sentence, cause):
    named = cause_before(sentence)
    assert named is not None
    assert sentence[named.start : named.end] == cause
    assert named.start < named.end <= named.said <= len(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "It caused the outage.",
        "Engineers mended it by reverting the change that caused the issue.",
        "Staff ended the impact after rollback of the changes that triggered the issue.",
        "What caused the outage is not known.",
        "Nobody knows which change caused the outage.",
        "The outage caused the problems that shops report.",
        "The issue has been identified as the cause.",
        "The cause has not been found.",
        "A flood was not identified as the cause.",
        "The firm denied that an attack caused the outage.",
        "Did a flood that caused the outage come from the roof?",
    ],
)
def test_nothing_is_named_asked_for_or_ruled_out(sentence):
    assert cause_before(sentence) is None


def test_a_sentence_of_commas_and_causes_is_read_in_no_time():
    cause_before("the cause, " * 140)


@pytest.mark.parametrize(
    ("text", "value", "qualifier", "speaker"),
    [
        (
            'Nimbus was down. "A configuration change was identified as the cause," Nimbus said.',
            "A configuration change",
            "exact",
            "provider",
        ),
        ("Nimbus was down. A surge in traffic may have caused the outage.", "A surge in traffic", "about", "outlet"),
    ],
)
def test_it_is_a_claim_of_whoever_says_so(claims, text, value, qualifier, speaker):
    (claim,) = claims(text, "cause")
    assert (claim.value, claim.qualifier, claim.speaker) == (value, qualifier, speaker)
