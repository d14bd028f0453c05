"""The sieve of archives: it drops much, and nothing that a reading would keep."""

import html
import time

import pytest

from scraper.core.articles.sieve import sieve_of
from scraper.core.model import Component, PageText, Provider, Relevance
from scraper.core.reading import read_article
from scraper.formats.article import extract_article
from tests.eval import corpus

ACME = Provider("acme", "Acme Cloud", (), "", (Component("queue", "TurboQueue 2"),))
YANDEX = Provider("yandex", "Яндекс", ("Yandex",))
PROVIDERS = (ACME, YANDEX)
KEPT = {Relevance.INCIDENT, Relevance.POSTMORTEM, Relevance.ROUNDUP}
FAIR = "<p>The village fair was a success, and the choir sang until it rained.</p>"


def passes(page: str | bytes, providers=PROVIDERS) -> bool:
    return sieve_of(providers).lets_through(page if isinstance(page, bytes) else page.encode())


def as_page(title: str, text: str, language: str) -> bytes:
    body = "".join(f"<p>{html.escape(line)}</p>" for line in text.splitlines() if line.strip())
    return f"<!doctype html><html lang={language}><head><title>{html.escape(title)}</title></head><body><nav>Home Sport</nav><article><h1>{html.escape(title)}</h1>{body}</article></body></html>".encode()


def pages_of(article):
    return (as_page(article.title, article.text, language) for language in (article.language, "x-unknown"))


def catalogue(root):
    from scraper.edge.people.config import load

    config, _ = load(root / "content")
    return config.providers


def test_no_article_of_the_corpus_that_a_reading_keeps_is_dropped(root):
    """Only those that are dropped are read: with their language declared, or without."""
    providers = catalogue(root)
    articles = corpus.articles()
    dropped = [a for a in articles if not all(passes(page, providers) for page in pages_of(a))]
    lost = []
    for article in dropped:
        given = PageText(article.url, f"{article.title}\n{article.text}", article.title, language=article.language)
        read = read_article(given, providers=providers, retrieved=article.published)
        lost += [article.id] if read.relevance in KEPT and read.providers else []
    assert 0 < len(dropped) < len(articles) - 200
    assert lost == []


def test_no_seed_article_is_dropped(root, shared):
    providers = catalogue(root)
    seeds = sorted((shared / "seeds").rglob("*.txt"))
    assert seeds
    for path in seeds:
        found = extract_article(path.read_bytes(), "https://paper.example/a", media_type="text/plain")
        assert isinstance(found, PageText)
        if read_article(found, providers=providers).relevance in KEPT:
            assert passes(path.read_bytes(), providers), path.name


def test_no_page_of_the_snapshot_that_becomes_a_document_is_dropped(root):
    providers = catalogue(root)
    pages = [p for p in sorted((root / "tests/replay/snapshot").rglob("*.body")) if b"<article" in p.read_bytes()]
    assert pages
    for path in pages:
        found = extract_article(path.read_bytes(), "https://paper.example/a", media_type="text/html")
        if isinstance(found, PageText):
            read = read_article(found, providers=providers)
            if read.relevance in KEPT and read.providers:
                assert passes(path.read_bytes(), providers), path.name


@pytest.mark.parametrize(
    "page",
    [
        "<h1>Acme Cloud is down</h1>",
        "<h1>ACME CLOUD IS DOWN</h1>",
        "<h1>Acme&nbsp;Cloud is down</h1>",
        "<h1>Ac&shy;me Cloud has an out&shy;age</h1>",
        "<h1>Ac\u00adme\u200b Cloud has an out\u00adage</h1>",
        "<h1>&#65;cme Cloud is down</h1>",
        "<h1>&#x41;cme Cloud is down</h1>",
        "<h1>Users of TurboQueue 2 report an outage</h1>",
        "<h1>Acme'sTurboQueue 2 is down</h1>",
        "<meta property='og:title' content='Acme Cloud is down'>" + FAIR,
        '<script type="application/ld+json">{"headline":"Acme Cloud is down"}</script>' + FAIR,
        '<script type="application/ld+json">{"headline":"\\u042f\\u043d\\u0434\\u0435\\u043a\\u0441 Yandex: \\u0441\\u0431\\u043e\\u0439"}</script>',
        "<h1>Сбой: Яндекс не работает</h1>",
        "<h1>Сбой: &#1071;&#1085;&#1076;&#1077;&#1082;&#1089; не работает</h1>",
        "<html lang=de><h1>St&ouml;rung bei Acme Cloud</h1>",
        "<html lang=fr><h1>Acme Cloud en <em>pa</em>nne</h1>",
        "<h1>Acme Cloudで障害、接続できず</h1>",
        "<p>Acme Cloud</p><p>The service recovered at noon.</p>",
        "Acme Cloud went offline, in plain text.",
    ],
)
def test_what_may_be_a_report_goes_through(page):
    assert passes(page)


@pytest.mark.parametrize(
    "page",
    [
        FAIR,
        "<h1>The service is down</h1>" + FAIR,
        "<h1>Acme Cloud opens a garden</h1>" + FAIR,
        "<script>var acme = 'outage'</script>" + FAIR,
        "<style>.acme{content:'outage'}</style><h1>A quiet day</h1>",
        "<script>if (down) report('outage')</script><h1>Acme Cloud opens a garden</h1>",
        "",
    ],
)
def test_what_cannot_be_one_is_dropped(page):
    assert not passes(page)


def test_what_is_not_utf8_is_left_to_the_reading():
    assert passes("<h1>Störung</h1>".encode("cp1252"))
    assert passes("<h1>Acme Cloud is down</h1>".encode("utf-16"))
    assert passes("<h1>障害</h1>".encode("iso2022_jp"))


@pytest.mark.parametrize(
    "page",
    [
        b"<script" * 280_000,
        b"<script>" * 250_000,
        b"<style><script>" * 130_000,
        b"<script type=ld+json>" * 95_000,
        b"<script " + b"<script" * 280_000 + b" ld+json>",
        b"<" * 2_000_000,
        b"&#65;" * 400_000,
        b"&shy" * 500_000,
        b"lang=" * 400_000,
        b"x " * 1_000_000,
    ],
)
def test_no_page_keeps_it_busy(page):
    begin = time.process_time()
    passes(page)
    assert time.process_time() - begin < 3
