"""Texts that speak of outages and report none."""

import pytest

from scraper.core.articles.passages import read
from scraper.core.instants import parse_instant
from scraper.core.model import PageText, Provider, Relevance
from scraper.core.reading import told_by

CATALOGUE = (Provider("nimbus", "Nimbus"), Provider("quasar", "QuasarMail"))
PUBLISHED = parse_instant("2026-05-13T20:00:00Z")


def kind(title: str, text: str, language: str = "en") -> Relevance:
    page = PageText("https://wire.example/a", f"{title}\n\n{text}", title, published=PUBLISHED, language=language)
    return told_by(read(page, CATALOGUE))[1]


def test_advice_for_whoever_is_down_is_no_report() -> None:
    text = (
        "If your product goes down, your customers will notice. You should tell them at once that it is down. "
        "Can you say when it will be back? If you cannot, say so. Your status page should not be down with it."
    )
    assert kind("Telling customers that Nimbus is down", text) is Relevance.EVERGREEN


def test_thoughts_on_an_outage_are_an_opinion() -> None:
    text = (
        "An outage like that of Nimbus reminds us of an uncomfortable truth. How much faith can we place in one house? "
        "I run a small shop and my till was down. What if it happens again? Resilience is a discipline, not a feature."
    )
    assert kind("When Nimbus is down", text) is Relevance.OPINION


def test_the_same_words_with_a_day_and_an_hour_are_a_report() -> None:
    text = (
        "Nimbus was down on Wednesday from 14:40 UTC. If you could not sign in, you were not alone. "
        "Nimbus said at 15:10 UTC that it was investigating. It was back at 16:00 UTC. Can it happen again?"
    )
    assert kind("Nimbus is down", text) is Relevance.INCIDENT


def test_a_guide_is_one_though_it_tells_an_old_outage() -> None:
    text = "On 7 December 2021 Nimbus was down for seven hours. Outages of Nimbus cascade. Map what hangs on it."
    assert kind("Nimbus outages: a survival guide", text) is Relevance.EVERGREEN


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Nimbus hit with 3m fine over 2025 outage",
            "Nimbus was fined over the outage of 2025, when mail was down. Users were unable to sign in.",
        ),
        (
            "Nimbus zahlt Geldbuße nach Ausfall",
            "Die Aufsicht verhängte eine Geldbuße, weil Nimbus einen Tag ausgefallen war.",
        ),
    ],
)
def test_a_penalty_is_other_news(title: str, text: str) -> None:
    assert kind(title, text, "de" if "Geldbuße" in title else "en") is Relevance.IRRELEVANT


def test_the_outages_before_make_no_list_of_a_report() -> None:
    text = (
        "Nimbus is back up after nearly two hours. This isn't the first time. In October 2025 Nimbus went down for six hours. "
        "In July 2025 it failed for an hour. On 3 March it was down, and on 9 April, and on 20 April."
    )
    assert kind("Nimbus outage: what happened", text) is Relevance.INCIDENT


def test_sites_that_fell_with_the_power_are_an_outage() -> None:
    text = (
        "A power outage took the servers of a data center down on Tuesday at 13:50 UTC. Dozens of websites went dark. "
        "The websites were back online at 15:00 UTC. The data center said its generators had failed."
    )
    assert kind("Power outage takes websites offline", text) is Relevance.INCIDENT


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "Are mail systems failing more often, or do we only notice?",
            (
                "Every week seems to bring an outage somewhere. Networks are old and few. In July a glitch at Northmail "
                "stopped the post of a city. In August it was a power cut. A single fault now reaches more people."
            ),
            Relevance.OPINION,
        ),
        (
            "Nimbus bank cards will not work for three hours",
            (
                "Customers of Nimbus must prepare for three hours without card payments. The planned maintenance begins at "
                "01:00 on 14 May. During the scheduled works the cards will be unavailable. The planned downtime is announced."
            ),
            Relevance.IRRELEVANT,
        ),
        (
            "Nimbus outage leaves users in the dark",
            (
                "Imagine that your mail is gone. On Tuesday, 12 May 2026, Nimbus was down for two hours. Downdetector counted "
                "2,000 reports at 14:00 UTC. Nimbus said at 16:00 UTC that it was fixed."
            ),
            Relevance.INCIDENT,
        ),
        (
            "Reading our reports",
            "Every report names what was down and why.\n\nSample incident\n\n09:15 UTC - Nimbus was down. 10:45 UTC - Resolved.",
            Relevance.IRRELEVANT,
        ),
        (
            "Nimbus back after outage",
            (
                "Nimbus mail was down on Tuesday, 12 May 2026. The firm said: “We experienced an outage of our service. Our "
                "engineers continue to look for the root cause. We apologise to our customers.” Shops lost trade."
            ),
            Relevance.INCIDENT,
        ),
    ],
    ids=["question", "work", "scene", "sample", "quoted"],
)
def test_what_a_text_is_beside_a_report(title: str, text: str, expected: Relevance) -> None:
    assert kind(title, text) is expected
