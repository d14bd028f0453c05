"""Causes that somebody names by a verb of saying ("speaks of an attack", "calls DNS the likely cause"), faults that a sentence
opens with, houses without power; and beside them what is said of something else, mended, or not known.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from scraper.core.facts import cause

ROWS = [line.split("\t") for line in Path(__file__).with_name("causes_by_saying.tsv").read_text("utf-8").splitlines()]
"""Language, words of the cause or "-" for none, and two sentences: one on an outage, and what follows it."""


@pytest.mark.parametrize(("language", "why", "text"), ROWS)
def test_what_somebody_names_beside_an_outage_is_its_cause_or_none(reading, language, why, text) -> None:
    read = reading(f"Nimbus is down\n\n{text}", language=language)
    found = [str(c.value) for c in cause.find(read) if c.about is None and c.qualifier != "denies"]
    assert found == [] if why == "-" else any(why.casefold() in told.casefold() for told in found), found


def test_what_is_suspected_is_a_guess(reading) -> None:
    read = reading("Nimbus was down on Monday. The company suspects a cyber attack.")
    assert [(c.value, c.qualifier) for c in cause.find(read)] == [("a cyber attack", "about")]


def test_what_users_speak_of_is_no_cause_that_anybody_gives(reading) -> None:
    read = reading("Nimbus war am Montag gestört. Viele Nutzer sprechen von einem Cyberangriff.", language="de")
    assert list(cause.find(read)) == []


LEAD = (
    "Nimbus was down on Monday. Users could not log in. Files did not load. The status page was silent for hours. "
    "Support did not answer. "
)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("A software bug wiped the routes.", []),
        ("The outage was caused by a software bug.", ["a software bug"]),
        ("The company said that a software bug had wiped the routes.", ["a software bug"]),
        (
            "It may have been caused by a failed update of the gateway or a sudden surge in traffic from the east.",
            ["a failed update of the gateway or a sudden surge in traffic from the east"],
        ),
        (
            "The outage was caused by a chain of small errors in the settings of several machines in the basement.",
            [],
        ),
    ],
)
def test_what_is_told_in_passing_behind_the_lead_is_no_cause(reading, sentence, found) -> None:
    told = [str(c.value) for c in cause.find(reading(LEAD + sentence))]
    assert [w for w in found if any(w in t for t in told)] == found
    assert bool(told) == bool(found)
