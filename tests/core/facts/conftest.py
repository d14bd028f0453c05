"""Invented providers, and a reader of short texts."""

from collections.abc import Callable

import pytest

from scraper.core.articles.passages import Reading, read
from scraper.core.instants import parse_instant
from scraper.core.model import Article, Claim, Component, PageText, Provider
from scraper.core.reading import claims_of, read_article

NIMBUS = Provider(
    "nimbus",
    "Nimbus",
    ("Nimbus Drive",),
    "https://nimbus.example/",
    (
        Component("api", "Nimbus API", ("api.nimbus.example",)),
        Component("sync", "Sync Engine"),
        Component("web", "Nimbus Web"),
    ),
)
QUASAR = Provider("quasar", "QuasarMail", ("Quasar Mail",), None, (Component("imap", "IMAP gateway"),))
TIDE = Provider("tide", "Tide Cloud", ("TideCloud",), None, (Component("dns", "Tide DNS"),))
X = Provider("x", "X", ("Twitter", "X (formerly Twitter)"), None, ())
CATALOGUE = (NIMBUS, QUASAR, TIDE, X)
PUBLISHED = "2026-05-13T20:00:00Z"  # a Wednesday


@pytest.fixture
def reading() -> Callable[..., Reading]:
    """A text, read as published on 13 May 2026 (or as told)."""

    def make(text: str, published: str | None = PUBLISHED, title: str = "", language: str | None = None) -> Reading:
        whole = f"{title}\n{text}" if title else text
        when = parse_instant(published) if published else None
        return read(PageText("https://wire.example/a", whole, title, published=when, language=language), CATALOGUE)

    return make


@pytest.fixture
def claims(reading) -> Callable[..., tuple[Claim, ...]]:
    """Claims of a text, of one kind when it is named."""

    def make(text: str, kind: str | None = None, **more: object) -> tuple[Claim, ...]:
        seen = reading(text, **more)
        found = claims_of(seen)
        for claim in found:
            assert seen.text[claim.start : claim.end_offset] == claim.quote
        return tuple(c for c in found if kind is None or c.kind == kind)

    return make


@pytest.fixture
def article() -> Callable[..., Article]:
    """What the record keeps of a text."""

    def make(text: str, published: str | None = PUBLISHED, title: str = "", **more: object) -> Article:
        whole = f"{title}\n{text}" if title else text
        when = parse_instant(published) if published else None
        page = PageText("https://wire.example/a", whole, title, published=when)
        return read_article(page, providers=CATALOGUE, **more)

    return make
