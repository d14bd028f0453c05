"""Alternatives behind one edge find what they found apart."""

import re

import pytest

from scraper.core.articles.catalogued import once_a_catalogue
from scraper.core.articles.own_words import in_own_words, is_own_site
from scraper.core.language.alternatives import by_edge
from scraper.core.model import Provider


@pytest.mark.parametrize(
    ("written", "grouped"),
    [
        (r"\ba|\bb|c", r"\b(?:a|b)|c"),
        (r"a|\bb|\bc(?:d|e)", r"a|\b(?:b|c(?:d|e))"),
        (r"\b[|)]x|\b\|y", r"\b(?:[|)]x|\|y)"),
        (r"(?<!\w)a|\bb", r"(?<!\w)(?:a)|\b(?:b)"),
        (r"[]|]\b|\ba", r"[]|]\b|\b(?:a)"),
    ],
)
def test_alternatives_share_their_edge_and_keep_their_order(written, grouped) -> None:
    assert by_edge(written) == grouped
    for text in ("a b", "xab c", "|y )x", "cde bcd", "ab|"):
        found = [m.span() for m in re.finditer(written, text)]
        assert [m.span() for m in re.finditer(grouped, text)] == found


def test_what_is_made_of_a_catalogue_is_made_once() -> None:
    made = []

    @once_a_catalogue
    def make(providers: tuple[Provider, ...], ending: str) -> int:
        made.append(ending)
        return len(providers)

    first, second = (Provider("a", "A"),), (Provider("a", "A"), Provider("b", "B"))
    assert [make(first, "x"), make(first, "x"), make(second, "x"), make(first, "y")] == [1, 1, 2, 1]
    assert made == ["x", "x", "y"]


@pytest.mark.parametrize(
    ("host", "homepage", "own"),
    [
        ("status.acme.example", "https://www.acme.example/", True),
        ("acme.blog", "https://acme.com/", True),
        ("blog.acme.co.uk", "https://acme.co.uk/", True),
        ("optus.com.au", "https://acme.com.au/", False),
        ("community.acme.com", "https://acme.com/", False),
        ("github.com", "https://github.com/", False),
        ("github.blog", "https://github.com/", True),
        ("finance.yahoo.com", "https://www.yahoo.com/", False),
        ("wire.example", None, False),
    ],
)
def test_a_page_on_a_site_of_the_provider_is_its_own(host, homepage, own) -> None:
    assert is_own_site(host, homepage) is own


def test_own_words_are_those_that_stand_outside_quotations() -> None:
    own = "At nine our engineers saw it. We rolled back the change."
    assert in_own_words(own)
    assert not in_own_words(f"Nimbus said: “{own}”")
    assert not in_own_words(f"A notice said:\n{own}")
