"""Causes that stand apart from the words that call them one, and lengths and numbers that belong to no outage."""

from __future__ import annotations

import pytest

from scraper.core.articles.causes_before import cause_before
from scraper.core.articles.told_faults import told_faults

LEAD = "Nimbus went down on Monday.\n\n"


@pytest.mark.parametrize(
    ("sentence", "cause"),
    [
        ("A name server fault in the north hall, one of its oldest, triggered a string of outages.", "A name server fault in the north hall"),
        ("A race condition – in short, two jobs at once – caused an old plan to be kept.", "A race condition"),
        ("A faulty router rule (FRR) — a leftover — knocked its shops offline.", "A faulty router rule"),
        ("Users lost mail because storage replication failed in one hall.", "storage replication failed"),
        ("The staff observed a “sudden spike in traffic”, and mail stopped.", "a “sudden spike in traffic"),
    ],
)  # fmt: skip
def test_a_fault_is_found_past_an_aside(sentence: str, cause: str) -> None:
    found = [sentence[f.start : f.end] for f in told_faults(sentence, "en", broke=True)]
    assert cause in found


def test_a_code_is_no_fault_that_overloads_anything() -> None:
    sentence = "Readers hit 500 Internal Server Error and 529 Overloaded errors."
    assert list(told_faults(sentence, "en", broke=True)) == []


@pytest.mark.parametrize(
    ("sentence", "cause"),
    [
        ("Meaning the login layer, not a model, was the single point of failure.", "the login layer"),
        ("Its review found that part of the storage cluster was not answering calls.", "part of the storage cluster was not answering calls"),
        ("It named a “thermal event” as the root cause of the failure.", "a “thermal event”"),
        ("A rise in orders could be one likely reason why the shop fell over.", "A rise in orders"),
    ],
)  # fmt: skip
def test_a_cause_is_named_as_what_failed(sentence: str, cause: str) -> None:
    named = cause_before(sentence)
    assert named is not None
    assert sentence[named.start : named.end] == cause


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The outage hit at noon. The culprit? Not an attack, but rather a configuration failure at the edge.", ["a configuration failure at the edge"]),
        ("It put the outage in a statement down to nothing. It attributed the outage to\n\n“a database overload”\n\nand said no more.", ["a database overload"]),
        ("Mail was delayed. This was due to a sudden, unusual spike in traffic.", ["a sudden, unusual spike in traffic"]),
        ("Half of the pages failed due to its dependency on the old store.", ["its dependency on the old store"]),
        ("The outage stemmed from what the firm called a refrigeration failure.", ["a refrigeration failure"]),
        ("Its review pinpointed the primary cause of the outage as a bad route in its network.", ["a bad route in its network"]),
        ("About 67% of which were attributed to the app after the outage.", []),
        ("Complaints originated from regions all over the world in the outage.", []),
        ("It boiled down to database maintenance that met a stale cache.", ["database maintenance that met a stale cache"]),
    ],
)  # fmt: skip
def test_causes_in_their_setting(claims, text: str, values: list[str]) -> None:
    assert [c.value for c in claims(LEAD + text, "cause") if c.value != "unknown"] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Nimbus had a nearly three-hour window of degraded service.", [10800]),
        ("The outage began at noon and persisted for roughly 78 minutes before services were restored.", [4680]),
        ("The outage was eased within 11 hours, but full recovery of all parts took roughly 16 hours.", [39600, 57600]),
        ("It was a 4.5-hour Nimbus 2.1 outage.", [16200]),
        ("Nimbus major outage: 78 minutes", [4680]),
        ("A bad update took down Nimbus for 23 hours.", [82800]),
        ("Nimbus had a two-day, nationwide outage.", [172800]),
        ("Duration: 3 hours", [10800]),
        ("Nimbus went offline twice in 24 hours.", []),
        ("Nimbus had eleven incidents in four days.", []),
        ("Even a sub-four-hour outage costs a shop dearly.", []),
        ("Nimbus rose from number one to crash in 72 hours.", []),
    ],
)
def test_lengths_of_an_outage_and_of_something_else(claims, text: str, values: list[int]) -> None:
    assert [c.value for c in claims(LEAD + text, "duration")] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The April 28 incident came in the same month, in April.", []),
        ("Nimbus showed 500 internal server errors and was down for many.", []),
        ("A tracker saw 4 million outage reports this week.", []),
        ("The fault knocked out 142 platforms.", ["142 platforms"]),
    ],
)
def test_numbers_that_count_what_was_hit(claims, text: str, values: list[str]) -> None:
    assert [c.value for c in claims(LEAD + text, "count")] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("We encourage them to restart their devices.", ["restart their devices"]),
        ("Workarounds shared online included clearing the cache.", ["clearing the cache"]),
        ("Growth was strong, with many people switching to Nimbus.", []),
    ],
)
def test_ways_round_and_none(claims, text: str, values: list[str]) -> None:
    assert [c.value for c in claims(LEAD + text, "workaround")] == values
