"""Causes of other outages that a report recalls: of the day told before, of a heading's, of another month, and whose they are."""

from __future__ import annotations

import pytest

from scraper.core.facts import cause
from scraper.core.model import About


def _causes(article, text: str, **more: object) -> dict[str, About | None]:
    return {str(c.value): c.about for c in article(text, **more).claims if c.kind == "cause"}


@pytest.mark.parametrize(
    ("text", "value", "about"),
    [
        (
            "Nimbus went down on Wednesday. On 2 March Nimbus was down for hours. The cause was a failed disk.",
            "a failed disk",
            About("nimbus", "2026-03-02"),
        ),
        (
            "Nimbus went down on Wednesday. On 2 March Nimbus was down for hours. Mail was lost. At the time it blamed a bad rule.",
            "a bad rule",
            About("nimbus", "2026-03-02"),
        ),
        (
            "Nimbus fiel am Mittwoch aus. Am 2. März war Nimbus lange gestört. Auslöser war ein Fehler in der Datenbank.",
            "ein Fehler in der Datenbank",
            About("nimbus", "2026-03-02"),
        ),
        (
            "Nimbus went down on Wednesday.\n\n2 March 2026\n\nThe outage was caused by a failed disk.",
            "a failed disk",
            About("nimbus", "2026-03-02"),
        ),
        (
            "The regulator asks Nimbus why. It recalls an outage in March 2025 that Nimbus put down to a failed disk.",
            "a failed disk",
            About("nimbus", "2025-03"),
        ),
        (
            "Nimbus went down on Wednesday. Last year an outage at QuasarMail was caused by a failed disk.",
            "a failed disk",
            About("quasar"),
        ),
    ],
)
def test_a_cause_of_the_outage_that_the_text_goes_on_about(article, text: str, value: str, about: About) -> None:
    assert _causes(article, text)[value] == about


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Nimbus went down on Wednesday. On 2 March it was down too. Today's outage was caused by a failed disk.", "a failed disk"),
        ("Nimbus went down on Wednesday. On 2 March it was down too.\n\nThe outage was caused by a failed disk.", "a failed disk"),
        ("Nimbus went down on Wednesday. The cause was a power cut at Tide Cloud.", "a power cut at Tide Cloud"),
        ("Nimbus is down because of a bug introduced in March 2025.", "a bug introduced in March 2025"),
    ],
)  # fmt: skip
def test_a_cause_of_the_articles_own_outage(article, text: str, value: str) -> None:
    assert _causes(article, text)[value] is None


@pytest.mark.parametrize(
    ("sentence", "about"),
    [
        ("A Tide Cloud glitch caused the long outage.", None),
        ("Last year a Tide Cloud glitch caused an outage of its shops.", About("tide")),
        ("Tide Cloud was down as well, because of a failed disk.", About("tide")),
    ],
)
def test_a_provider_that_is_the_cause_is_not_whose_outage_it_was(reading, sentence: str, about: About | None) -> None:
    found = [c.about for c in cause.find(reading(f"Nimbus went down on Wednesday. {sentence}"))]
    assert found == [about]
