"""A provider's denial is its denial, and neither its acknowledgement nor the start of an outage, in the languages of the press."""

from pathlib import Path

import pytest

from scraper.core.language.denying import denial_in, outage_denied
from scraper.core.model import OF_CAUSE, Relevance

PUBLISHED = "2026-11-05T20:00:00Z"  # a Thursday
TABLE = (Path(__file__).parent / "denied.tsv").read_text(encoding="utf-8")
ROWS = [row.split("\t") for row in TABLE.splitlines()]
DENIALS = [row[2] for row in ROWS if row[0] == "denies"]
NEAR_MISSES = [row[2] for row in ROWS if row[0] == "not"]
TOLD = frozenset({"started", "acknowledged", "ended"})


@pytest.mark.parametrize("text", DENIALS)
def test_who_denies_an_outage_acknowledges_none(claims, text) -> None:
    own = [c for c in claims(text, published=PUBLISHED) if c.about is None]
    denials = [c for c in own if c.kind == "denial" and OF_CAUSE not in c.flags]
    assert {c.speaker for c in denials} == {"provider"}
    assert not [c for c in own if c.kind in TOLD]


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_who_denies_something_else_denies_no_outage(claims, text) -> None:
    found = claims(text, "denial", published=PUBLISHED)
    assert not [c for c in found if c.about is None and OF_CAUSE not in c.flags]


@pytest.mark.parametrize(
    "text",
    [
        "Nimbus denied that an attack caused the outage on Thursday.",
        "Nimbus denied liability for the outage on Thursday.",
        "Nimbus did not deny that there was an outage on Thursday.",
        "Nimbus said on Thursday that its payments were not affected by the outage of its API.",
        "Nimbus said it had no fewer than three outages on Thursday.",
        "Nimbus first denied the outage on Thursday, then acknowledged it at 15:00 UTC.",
        "Nimbus said there was no outage on Wednesday but that it went down on Thursday at 13:00 UTC.",
        "Nimbus had said there was no outage on Thursday, but later admitted that it went down at 13:00 UTC.",
        "Nimbus dementierte, dass ein Hackerangriff den Ausfall am Donnerstag verursacht habe.",
    ],
)
def test_an_outage_that_is_told_beside_a_denial_is_told(claims, text) -> None:
    assert [c for c in claims(text, published=PUBLISHED) if c.kind in TOLD and c.at is not None and c.about is None]


def test_what_users_saw_stands_beside_the_denial(claims) -> None:
    text = "Nimbus said it had no outage on Thursday. Users reported problems from 13:00 UTC."
    (begun,) = claims(text, "started", published=PUBLISHED)
    assert (f"{begun.at:%H:%M}", begun.speaker) == ("13:00", "crowd")


def test_another_providers_denial_leaves_the_word_of_this_one(claims) -> None:
    text = "Nimbus said at 14:10 UTC on Thursday that mail was failing, and QuasarMail said it was not affected."
    assert [f"{c.at:%H:%M}" for c in claims(text, "acknowledged", published=PUBLISHED)] == ["14:10"]


@pytest.mark.parametrize(
    "text",
    [
        "Nimbus hat am Donnerstag einen Ausfall dementiert.",
        "Nimbus a démenti jeudi toute panne.",
        "Nimbus ha smentito giovedì qualsiasi disservizio.",
        "Nimbus denied having an outage on Thursday.",
    ],
)
def test_an_article_on_a_denied_outage_is_on_that_outage(article, text) -> None:
    told = article(text, published=PUBLISHED, title="Nimbus")
    assert told.relevance is Relevance.INCIDENT
    assert [(m.id, m.role.value) for m in told.providers] == [("nimbus", "primary")]


@pytest.mark.parametrize(
    "text",
    [
        "Nimbus could not deny the outage.",
        "Nimbus neither confirmed nor denied the outage.",
        "Nimbus n'a pas démenti la panne.",
        "Nimbus denied reports that it would pay for the outage.",
        "There was no outage like it before.",
    ],
)
def test_words_of_denial_that_deny_nothing(text) -> None:
    assert denial_in(text) is None


def test_who_admits_it_denies_no_outage() -> None:
    assert outage_denied("Nimbus confirmed an outage and said that its mail was not affected.") is None
    assert outage_denied("Nimbus said that it had no outage.") is not None
