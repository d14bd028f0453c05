"""Drills, studies of what would be, and outages that were averted are no outages, in the languages of the press."""

from pathlib import Path

import pytest

from scraper.core.model import Relevance

PUBLISHED = "2026-11-05T20:00:00Z"  # a Thursday
TABLE = (Path(__file__).parent / "unreal.tsv").read_text(encoding="utf-8")
ROWS = [row.split("\t") for row in TABLE.splitlines()]
UNREAL = [row[1] for row in ROWS if row[0] == "unreal"]
REAL = [row[1] for row in ROWS if row[0] == "real"]


@pytest.mark.parametrize("text", UNREAL)
def test_what_nobody_had_is_no_outage(article, text) -> None:
    told = article(text, published=PUBLISHED)
    assert told.relevance not in (Relevance.INCIDENT, Relevance.POSTMORTEM, Relevance.ROUNDUP)
    assert not [c for c in told.claims if c.kind in ("started", "ended", "acknowledged", "duration", "denial")]
    assert all(m.role.value != "primary" for m in told.providers)


@pytest.mark.parametrize("text", REAL)
def test_what_is_supposed_or_rehearsed_beside_an_outage_leaves_it(article, text) -> None:
    told = article(text, published=PUBLISHED)
    assert told.relevance is Relevance.INCIDENT
    assert [c for c in told.claims if c.kind in ("started", "acknowledged") and c.about is None]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Banks rehearse failure of Nimbus", UNREAL[0]),
        ("Study: what if Nimbus went down", UNREAL[1]),
        ("Central bank warns of cloud failure", UNREAL[2]),
        ("How QuasarMail avoided an outage", UNREAL[3]),
    ],
)
def test_a_headline_on_it_makes_no_outage_of_it(article, title, text) -> None:
    assert article(text, published=PUBLISHED, title=title).relevance is Relevance.IRRELEVANT
