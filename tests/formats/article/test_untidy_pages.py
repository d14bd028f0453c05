"""Pages with walls, boxes, comments, belied charsets and broken metadata: what is taken of each (text and pages are ours)."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scraper.core.model import PageText, Problem
from scraper.formats.article import extract_article

PAGES = Path(__file__).parent / "untidy"
EXPECTED = json.loads((PAGES / "expected.json").read_text("utf-8"))
FIELDS = ("title", "site", "author", "language", "canonical_url", "published_by")


def extracted(name: str) -> PageText | Problem:
    body = (PAGES / f"{name}.page").read_bytes()
    return extract_article(body, EXPECTED[name]["url"], retrieved=datetime(2026, 11, 20, tzinfo=UTC))


@pytest.mark.parametrize("name", [name for name, told in EXPECTED.items() if "problem" not in told])
def test_an_untidy_page_gives_what_a_reader_sees(name) -> None:
    page, told = extracted(name), EXPECTED[name]
    assert isinstance(page, PageText)
    assert {field: getattr(page, field) for field in FIELDS if field in told} == {
        field: told[field] for field in FIELDS if field in told
    }
    if "published" in told:
        assert page.published is not None
        assert page.published.at.isoformat().startswith(told["published"])
    assert [part for part in told["text"] if part not in page.text] == []
    assert [part for part in told["not_text"] if part in page.text] == []
    assert len(page.captions) == told.get("captions", len(page.captions))


@pytest.mark.parametrize("name", [name for name, told in EXPECTED.items() if "problem" in told])
def test_a_page_without_an_article_is_a_problem(name) -> None:
    page = extracted(name)
    assert isinstance(page, Problem)
    assert page.code == EXPECTED[name]["problem"]


def test_every_page_has_its_expectation() -> None:
    assert {path.stem for path in PAGES.glob("*.page")} == set(EXPECTED)
