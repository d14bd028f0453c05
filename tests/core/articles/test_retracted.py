"""Articles that their outlets take back as a whole: they found and support nothing, and are no empty pages."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scraper.core.articles.edits import read_again
from scraper.core.articles.retracted import is_retracted
from scraper.core.instants import parse_instant
from scraper.core.model import PageText, Problem, Provider, Relevance
from scraper.core.reading import read_article
from scraper.formats.article import extract_article

_TEXTS = tomllib.loads((Path(__file__).parent / "retracted.toml").read_text(encoding="utf-8"))
_ZOOM = Provider("zoom", "Zoom")
_SEEN = datetime(2026, 5, 12, 11, 10, tzinfo=UTC)
_FIRST = "Zoom outage\nZoom went down at 09:05 UTC on Tuesday 12 May, leaving users unable to log in.\nIt ended at 10:05 UTC."
_NOTE = "Editor’s note: This article has been withdrawn because its central claim, an outage on 12 May, could not be verified."


def _article(text: str, seen_at: datetime = _SEEN):
    title = text.partition("\n")[0]
    published = parse_instant("2026-05-12T11:00:00Z")
    page = PageText("https://wire.example/zoom", text, title, language="en", published=published)
    return read_article(page, providers=(_ZOOM,), retrieved=seen_at)


@pytest.mark.parametrize("text", _TEXTS["back"])
def test_what_is_taken_back_as_a_whole(text) -> None:
    assert is_retracted(text)


@pytest.mark.parametrize("text", _TEXTS["stand"])
def test_what_stands(text) -> None:
    assert not is_retracted(text)


@pytest.mark.parametrize("text", [_TEXTS["back"][0], _FIRST.replace("\n", f"\n{_NOTE}\n", 1), f"{_FIRST}\n{_NOTE}"])
def test_it_claims_nothing_also_where_the_old_words_stand_below(text) -> None:
    kept = _article(_FIRST)
    assert (kept.relevance, len(kept.claims) > 1) == (Relevance.INCIDENT, True)
    back = read_again(kept, _article(text, _SEEN + timedelta(days=1)), _SEEN + timedelta(days=1))
    assert (back.relevance, back.claims) == (Relevance.IRRELEVANT, ())
    assert "text" in {r.field for r in back.revisions}


_PAGE = "<!doctype html><html lang='en'><head><title>{0} | Herald</title></head><body><main><article><h1>{0}</h1><p>{1}</p></article></main></body></html>"


@pytest.mark.parametrize(
    ("headline", "note"),
    [
        ("Story removed: Slack outage", "This story has been removed. Slack was not down on 12 May."),
        ("Zoom outage", "This article has been retracted."),
        ("Zoom outage", "This page held an article. This article has been deleted because it was wrong."),
    ],
)
def test_its_note_is_read_and_refused_as_nothing(headline, note) -> None:
    page = extract_article(_PAGE.format(headline, note).encode(), "https://wire.example/a")
    assert isinstance(page, PageText)
    assert is_retracted(page.text)


@pytest.mark.parametrize("note", ["This article has been removed.", "The page could not be found."])
def test_a_page_that_is_only_gone_is_refused_as_before(note) -> None:
    page = extract_article(_PAGE.format("Zoom outage", note).encode(), "https://wire.example/a")
    assert isinstance(page, Problem)
    assert page.code == "empty_page"
