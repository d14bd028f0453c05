"""Trouble, trouble once more, and other news that recalls trouble, in short articles of 28 languages (`tidings.tsv`).

Labelled before the reader saw them; 131 of 140 were read as labelled at first sight.
"""

from pathlib import Path

import pytest

from scraper.core.instants import parse_instant
from scraper.core.model import PageText, Provider, ProviderRole
from scraper.core.reading import read_article

ROWS = [
    line.split("\t")
    for line in (Path(__file__).parents[1] / "articles" / "tidings.tsv").read_text("utf-8").splitlines()
]
NIMBUS = Provider("nimbus", "Nimbus", (), "https://nimbus.example/", ())
DAY = "2026-05-12"
STEM_CHANGES = {"fi", "hu"}
"""Languages in which the name stands in a form that we do not know ("Nimbuksen", "Nimbusszal"): no mention is found."""


def article(language: str, title: str, text: str):
    page = PageText(
        "https://wire.example/a",
        f"{title}\n\n{text}",
        title,
        published=parse_instant("2026-05-13T20:00:00Z"),
        language=language,
    )
    return read_article(page, providers=(NIMBUS,))


@pytest.mark.parametrize(("language", "kind", "title", "text"), ROWS, ids=[f"{r[0]}-{r[2][:24]}" for r in ROWS])
def test_what_an_article_is_on(language, kind, title, text) -> None:
    seen = article(language, title, text)
    assert seen.relevance == kind
    if kind == "incident":
        assert seen.days == (DAY,)
        assert [m.id for m in seen.providers if m.role is ProviderRole.PRIMARY] == ["nimbus"]
    elif language not in STEM_CHANGES:
        assert {c.about.day for c in seen.claims if c.about} == {DAY}


def test_there_are_five_in_each_language() -> None:
    assert {sum(r[0] == code for r in ROWS) for code in {r[0] for r in ROWS}} == {5}
    assert len({r[0] for r in ROWS}) == 28


def test_a_lead_that_measures_an_outage_outweighs_other_news_in_the_headline() -> None:
    seen = article(
        "en",
        "Nimbus checkouts stall during sneaker launch",
        "Nimbus checkouts stalled from 14:00 UTC to 15:30 UTC on Tuesday, May 12, 2026, the company said.",
    )
    assert seen.relevance == "incident"
    assert {c.kind for c in seen.claims if c.at and c.precision == "minute"} >= {"started", "ended"}
    assert not any("recalled" in c.flags for c in seen.claims)
