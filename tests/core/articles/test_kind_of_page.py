"""Short pages on what failed and on what only sounds like it, most of them on somebody whom no catalogue knows (`kinds.tsv`)."""

from pathlib import Path

import pytest

from scraper.core.instants import parse_instant
from scraper.core.model import PageText, Provider, Relevance
from scraper.core.reading import read_article

ROWS = [line.split("\t") for line in (Path(__file__).parent / "kinds.tsv").read_text("utf-8").splitlines()]
NIMBUS = Provider("nimbus", "Nimbus")
TELLING = {Relevance.INCIDENT, Relevance.POSTMORTEM}


def kind(language: str, title: str, text: str) -> Relevance:
    published = parse_instant("2026-05-12T18:00:00Z")
    page = PageText("https://wire.example/a", f"{title}\n\n{text}", title, published=published, language=language)
    return read_article(page, providers=(NIMBUS,)).relevance


@pytest.mark.parametrize(("language", "what", "title", "text"), ROWS, ids=[f"{r[0]}-{r[2][:30]}" for r in ROWS])
def test_a_page_tells_an_outage_or_is_on_something_else(language: str, what: str, title: str, text: str) -> None:
    assert (kind(language, title, text) in TELLING) is (what == "outage")


@pytest.mark.parametrize(
    ("language", "title", "text", "expected"),
    [
        (
            "en",
            "What the Nimbus outage may cost",
            "Nimbus gives its customers a $5 credit. The gesture may cost it $140 million. Analysts expect more to come.",
            Relevance.IRRELEVANT,
        ),
        (
            "en",
            "Nimbus offers refunds after crash",
            "Nimbus crashed on Tuesday from 14:00 UTC to 16:00 UTC. It will refund a month to all who were hit.",
            Relevance.INCIDENT,
        ),
        (
            "en",
            "Nimbus: service history",
            (
                "Mail failed on May 2, 2026, between 10:05 UTC and 11:40 UTC. Search was slow on April 22, 2026, between "
                "02:10 UTC and 02:55 UTC. Chat was down on April 9, 2026, between 15:00 UTC and 18:20 UTC."
            ),
            Relevance.ROUNDUP,
        ),
        (
            "en",
            "Nimbus reverts change after mail fails for thousands",
            (
                "Thousands could not open mail on Tuesday. Problems with Nimbus began around 3 a.m. ET. By 7:30 a.m. all was "
                "well. The company is laying off 10,000 workers. Revenue rose 2 percent in the quarter."
            ),
            Relevance.INCIDENT,
        ),
        (
            "en",
            "Banks are to blame for failing apps, watchdog says",
            (
                "Hardly a week goes by without an app breaking down. Last Monday Nimbus customers could not log in for four "
                "hours. Banks must do more, the watchdog says."
            ),
            Relevance.OPINION,
        ),
        (
            "en",
            "Nimbus down again",
            "Almost every week Nimbus is down. On Tuesday at 10:00 UTC mail failed once more, and it was back at 12:30 UTC.",
            Relevance.INCIDENT,
        ),
    ],
)
def test_which_kind(language: str, title: str, text: str, expected: Relevance) -> None:
    assert kind(language, title, text) is expected
