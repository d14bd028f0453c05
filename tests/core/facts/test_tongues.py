"""What articles in 25 languages claim: onset, acknowledgement, end, length, reports, denial, each with its exact span."""

import tomllib
from pathlib import Path

import pytest

from scraper.core.articles.passages import read
from scraper.core.instants import parse_instant, show
from scraper.core.language.languages import language_of
from scraper.core.model import PageText, Provider
from scraper.core.reading import claims_of

ARTICLES = tomllib.loads((Path(__file__).parent / "tongues.toml").read_text(encoding="utf-8"))["article"]
NIMBUS = Provider("nimbus", "Nimbus", ("Nimbus Drive",), "https://nimbus.example/", ())
TIMES = ("started", "acknowledged", "ended")
COARSE = {"day", "part_of_day"}


def claims_in(article: dict) -> tuple:
    text = f"{article['title']}\n\n{article['text']}"
    page = PageText(
        f"https://wire.example.{article['region'].lower()}/a",
        text,
        article["title"],
        published=parse_instant("2026-04-22T10:00:00Z"),
        language=article["language"],
    )
    found = claims_of(read(page, (NIMBUS,)))
    assert all(text[c.start : c.end_offset] == c.quote for c in found)
    return found


@pytest.mark.parametrize("article", ARTICLES, ids=lambda a: f"{a['language']}-{a['started']}")
def test_an_article_yields_what_its_reader_learns(article):
    found = claims_in(article)
    for kind in TIMES:
        told = {show(c.at) for c in found if c.kind == kind and c.at is not None and c.precision.value not in COARSE}
        assert told == {article[kind]}, kind
    assert article["peak"] in {c.value.n for c in found if c.kind == "peak_reports"}
    if "duration" in article:
        assert article["duration"] in {c.value for c in found if c.kind == "duration"}
    assert any(c.kind == "denial" for c in found) is article.get("denied", False)


@pytest.mark.parametrize("article", ARTICLES, ids=lambda a: f"{a['language']}-{a['started']}")
def test_an_article_is_recognised_by_its_words(article):
    assert language_of(f"{article['title']}\n\n{article['text']}") == article["language"]


def test_articles_are_in_at_least_fifteen_languages():
    assert len({article["language"] for article in ARTICLES}) >= 15
