"""A write-up that only articles tell of: nobody is said to owe it, and nobody is said to have read it."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scraper.core.compose import Seed, compose
from scraper.core.model import (
    Basis,
    DocumentRole,
    Instant,
    Outcome,
    PageText,
    Placement,
    Precision,
    Provider,
    Source,
    Standing,
)
from scraper.core.reading import read_article
from tests.core.factories import article, at, claim, record, told, verdict

NIMBUS = (Provider("nimbus", "Nimbus"), Provider("cloudflare", "Cloudflare"))
PROMISE = (
    "Nimbus went down at 09:03 UTC on Tuesday, 12 May 2026, and was restored at 11:17 UTC. "
    "Nimbus said it would publish a full postmortem within two days."
)
SENTENCES = [
    line.split("\t") for line in (Path(__file__).with_name("accounts_told.tsv").read_text("utf-8").splitlines())
]


def read(outlet: str, text: str, day: int, language: str = "en"):
    url = f"https://{outlet}.example/a"
    published = Instant(datetime(2026, 5, day, 13, tzinfo=UTC), Precision.MINUTE, Basis.STATED)
    page = PageText(url, f"Nimbus outage\n{text}", "Nimbus outage", site=outlet, published=published, language=language)
    return read_article(
        page, providers=NIMBUS, source=Source(outlet, "feed", url, Standing.PRESS, publisher=outlet.title())
    )


@pytest.mark.parametrize(("state", "language", "sentence"), SENTENCES, ids=[s[2][:60] for s in SENTENCES])
def test_what_an_article_tells_of_a_promised_write_up(state, language, sentence) -> None:
    documents = (read("herald", PROMISE, 12), read("ledger", sentence, 16, language))
    seed = Seed("2026-05-12-nimbus-0903", tuple(Placement(d.id, DocumentRole.PRIMARY) for d in documents))
    found = compose(replace(seed, founded_by="press"), documents, providers=NIMBUS).postmortem
    assert found.status == ("published" if state == "out" else "promised")
    assert found.by_press == (state == "out")


def pledged(day: str = "2026-04-15"):
    return article("herald", claim("postmortem", "promised", speaker="provider"), published=at("18:00", day))


def released(name: str = "ledger", day: str = "2026-04-18"):
    return article(name, claim("postmortem", "published", speaker="provider"), published=at("18:00", day))


def test_what_articles_tell_of_is_out_on_a_day_and_at_a_place_that_nobody_knows() -> None:
    incident = told(pledged(), released())
    state, found = incident.postmortem, verdict(incident, "postmortem")
    assert (state.status, state.by_press, state.published_at, state.url, state.lag_s) == (
        "published", True, None, None, None,
    )  # fmt: skip
    assert (found.value, found.outcome, found.rule) == ("published", Outcome.SINGLE, "published, as articles tell")
    assert len(found.supporting) == len(found.consistent) == 1


def test_a_promise_supports_no_publication_and_a_publication_no_promise() -> None:
    page = record(("14:53", "investigating"), ("17:42", "resolved"), claims=[claim("postmortem", "promised")])
    earlier = released(day="2026-04-14")
    found = verdict(told(page, earlier, pledged()), "postmortem")
    assert (found.value, found.outcome) == ("promised", Outcome.AGREED)
    assert set(found.consistent) == {c.id for c in earlier.claims}


def test_two_articles_that_tell_of_it_agree_and_a_later_one_that_misses_it_disputes_it() -> None:
    assert verdict(told(released(), released("courier")), "postmortem").outcome is Outcome.AGREED
    missed = article("post", claim("postmortem", "none", qualifier="denies"), published=at("18:00", "2026-04-30"))
    assert verdict(told(released(), missed), "postmortem").outcome is Outcome.DISPUTED
    sooner = replace(missed, published=Instant(at("18:00", "2026-04-16")))
    assert verdict(told(released(), sooner), "postmortem").outcome is Outcome.SINGLE


def test_what_came_out_before_the_promise_does_not_keep_it() -> None:
    assert told(pledged("2026-04-20"), released()).postmortem.status == "promised"


def test_the_provider_s_own_write_up_counts_before_what_articles_tell() -> None:
    page = record(("14:53", "investigating"), ("17:42", "resolved"), ("23:00", "postmortem"))
    state = told(page, released()).postmortem
    assert (state.status, state.by_press, state.published_at) == ("published", False, at("23:00"))
