"""What the record keeps of an article: limits on quotes, hashes, and nothing of the text."""

import hashlib
import importlib.util
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.core.articles.passages import read
from scraper.core.articles.quoting import WORDS_A_QUOTE, WORDS_AN_ARTICLE
from scraper.core.instants import parse_instant
from scraper.core.language.text import words
from scraper.core.model import PageText, Source, Standing
from scraper.core.reading import claims_of, read_article

_SPEC = importlib.util.spec_from_file_location("facts_conftest", Path(__file__).parent / "facts" / "conftest.py")
assert _SPEC is not None
assert _SPEC.loader is not None
FACTS = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(FACTS)

TEXT = "Nimbus is down\nNimbus went down at 14:05 UTC on May 12, 2026. The outage was caused by an expired certificate, the company said. It lasted two hours."
LONG = "Nimbus is down\n" + " ".join(
    f"Users of Nimbus met error {code} at {hour}:05 UTC on May 12, 2026, as the outage went on because of fault number {code} in a row of many."
    for hour, code in enumerate(range(500, 520), 1)
)


def kept(text: str, source: Source | None = None, **more: object):
    page = PageText(
        "https://wire.example/a?utm_source=x",
        text,
        text.partition("\n")[0],
        published=parse_instant("2026-05-12T20:00:00Z"),
        **more,
    )
    return page, read_article(page, providers=FACTS.CATALOGUE, source=source)


def test_quotes_are_spans_of_the_text() -> None:
    page, article = kept(TEXT)
    assert article.claims
    for claim in article.claims:
        assert page.text[claim.start : claim.end_offset] == claim.quote


def test_at_most_25_words_a_quote_and_150_an_article() -> None:
    page, article = kept(LONG)
    spans = {(c.start, c.end_offset, c.quote) for c in article.claims if c.quote}
    assert all(len(words(quote)) <= WORDS_A_QUOTE for _, _, quote in spans)
    assert sum(len(words(quote)) for _, _, quote in spans) <= WORDS_AN_ARTICLE
    silent = [c for c in article.claims if not c.quote]
    assert silent
    for claim in silent:
        words_there = page.text[claim.start : claim.end_offset]
        assert claim.quote_hash == hashlib.sha256(words_there.encode()).hexdigest()


def test_a_source_without_quotes_leaves_hashes_only() -> None:
    source = Source("wire", "feed", "https://wire.example/rss", Standing.PRESS, publisher="The Wire", quote="none")
    _, article = kept(TEXT, source)
    assert article.publisher == "The Wire"
    assert article.claims
    assert all(c.quote == "" and c.quote_hash for c in article.claims)


def facts(article):
    return [(c.kind, c.value, c.at, c.start, c.end_offset) for c in article.claims]


def test_an_opted_out_page_keeps_its_facts_and_loses_its_quotes() -> None:
    _, article = kept(TEXT, opted_out=True)
    _, quoted = kept(TEXT)
    assert article.opted_out
    assert facts(article) == facts(quoted)
    assert (article.days, article.relevance, article.text_hash) == (quoted.days, quoted.relevance, quoted.text_hash)
    assert all(c.quote == "" and c.quote_hash for c in article.claims)


def test_what_a_page_withholds_is_told_and_not_quoted() -> None:
    cause = TEXT.index("The outage was")
    _, article = kept(TEXT, withheld=((cause, TEXT.index(" It lasted")),))
    assert facts(article) == facts(kept(TEXT)[1])
    assert {c.kind for c in article.claims if not c.quote} == {"cause"}


def test_a_value_as_long_as_a_quotation_goes_with_the_quotes() -> None:
    long = TEXT.replace(
        "expired certificate", "expired certificate that nobody in the whole of the house had ever heard of"
    )
    assert any(c.kind == "cause" and len(words(c.value)) > 8 for c in kept(long)[1].claims)
    assert not any(c.kind == "cause" for c in kept(long, opted_out=True)[1].claims)


def test_the_same_text_gives_the_same_article() -> None:
    assert kept(TEXT)[1] == kept(TEXT)[1]


def test_ids_do_not_depend_on_tracking_parameters() -> None:
    page, article = kept(TEXT)
    again = read_article(PageText("https://www.wire.example/a", page.text), providers=FACTS.CATALOGUE)
    assert article.id == again.id


def test_every_kind_of_claim_is_a_module_found_by_being_there() -> None:
    from scraper.core.facts import kinds

    contract = "started ended duration acknowledged component symptom error_code cause peak_reports count availability postmortem denial workaround"
    assert sorted(kind.KIND for kind in kinds()) == sorted(contract.split())


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "Nimbus",
                "was down",
                "at 14:05 UTC",
                "on May 12",
                "error 500/529",
                "because of",
                "4,000 reports",
                "Downdetector",
                "\n",
                ".",
                "“",
                "障害",
                "сбой",
                "yesterday",
                "Tide Cloud",
                "\u202e",
                "99.9%",
                "uptime",
                "not",
                "caused by",
                "\U0001f4a5",
            ]
        ),
        max_size=40,
    ).map(" ".join)
)
def test_any_text_is_read_and_every_quote_is_where_it_says(text) -> None:
    reading = read(PageText("https://wire.example/a", text), FACTS.CATALOGUE)
    for claim in claims_of(reading):
        assert reading.text[claim.start : claim.end_offset] == claim.quote


@pytest.mark.parametrize(
    "text",
    ["Nimbus was down at 14:05 UTC because of error 500. ", "a, ", "Nimbus ", '"x ', "5,000 ", "x"],
    ids=["news", "commas", "names", "quotes", "numbers", "one word"],
)
def test_reading_takes_time_in_proportion_to_the_text(text) -> None:
    def spent(size: int) -> float:
        whole = text * (size // len(text))
        begun = time.process_time()
        claims_of(read(PageText("https://wire.example/a", whole), FACTS.CATALOGUE))
        return time.process_time() - begun

    spent(2000)
    assert spent(32_000) < 12 * max(spent(8_000), 0.02)


@pytest.mark.parametrize(
    "text",
    [
        "1.1.",
        "a-b-c-",
        "A",
        "May 12, 13, 14, 15 and 16, ",
        "10:30 ",
        "two hours ago ",
        "Nimbus was down at 10:30 UTC and ",
    ],
    ids=["labels of a host", "hyphens", "capitals", "dates", "times", "hours back", "no stop"],
)
def test_a_hostile_article_takes_time_in_proportion_to_its_length(text) -> None:
    def spent(size: int) -> float:
        page = PageText("https://wire.example/a", text * (size // len(text)), "Nimbus outage")
        begun = time.process_time()
        read_article(page, providers=FACTS.CATALOGUE)
        return time.process_time() - begun

    spent(2000)
    assert spent(32_000) < 8 * max(spent(8_000), 0.03)
