"""Ends that came, told behind "until", against ends that are waited for; trouble "as of" a time against how things stood."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Nimbus was down on 3 April. The page wavered until it called the matter resolved at 21:16 UTC.",
        "Nimbus saw errors on 3 April until full recovery at 21:16 UTC.",
        "On 3 April wrong figures were reported at Nimbus until complete resolution at 21:16 UTC.",
        "Nimbus was down on 3 April. Most pages failed until the fault was resolved at 21:16 UTC.",
        "Nimbus fiel am 3. April aus. Die Seiten fehlten, bis der Fehler um 21:16 UTC behoben war.",
    ],
)
def test_an_end_that_came(claims, text) -> None:
    assert [f"{c.at:%H:%M}" for c in claims(text, "ended")] == ["21:16"]
    assert all(f"{c.at:%H:%M}" != "21:16" for c in claims(text, "started") if c.at)


@pytest.mark.parametrize(
    "text",
    [
        "Nimbus went down at 14:00 UTC on 3 April. Clerks must wait until the service is restored.",
        "Nimbus went down at 14:00 UTC on 3 April and shops cannot sell until it is back, by 21:16 UTC it hopes.",
    ],
)
def test_an_end_that_is_waited_for(claims, text) -> None:
    assert not claims(text, "ended")


def test_the_part_that_only_began_to_give_errors(claims) -> None:
    text = "At 10:40 UTC on 3 April the chat of Nimbus began returning errors to some users."
    assert [f"{c.at:%H:%M}" for c in claims(text, "started")] == ["10:40"]
    assert not claims(text, "ended")


def test_the_part_that_began_to_return(claims) -> None:
    text = "Nimbus was down on 3 April. Service began returning at 10:40 UTC."
    assert [f"{c.at:%H:%M}" for c in claims(text, "ended")] == ["10:40"]


def test_trouble_as_of_a_time_and_how_things_stood(claims) -> None:
    began = "Nimbus has had a report of an issue with its network as of Friday, 3 April 2026 13:47 UTC."
    stood = "Nimbus is down. As of 13:47 UTC on 3 April the trouble was still affecting shops."
    assert [f"{c.at:%H:%M}" for c in claims(began, "started")] == ["13:47"]
    assert all(f"{c.at:%H:%M}" != "13:47" for c in claims(stood, "started") if c.at)


def test_what_failed_again_is_not_back(claims) -> None:
    text = "Nimbus was unsteady: on 13 April signing in failed again, on 14 April it was slow."
    assert not claims(text, "ended")
