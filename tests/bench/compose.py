"""Placing and concluding 10,000 documents: the labelled articles again and again, nine days apart each time."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from scraper.core.model import Archive, Article, Claim
from scraper.edge.config import load
from scraper.pipeline.holdings import Holdings
from scraper.pipeline.settle import settle
from tests.bench import ROOT, Row, peak_mb

_APART = timedelta(days=-9)


def shifted(article: Article, turn: int) -> Article:
    """The same story of another outage, further back in time."""
    by = turn * _APART

    def day(text: str) -> str:
        return (date.fromisoformat(text) + by).isoformat()

    def moved(at: datetime | None) -> datetime | None:
        return at + by if at else None

    def told(claim: Claim) -> Claim:
        about = claim.about
        if about and about.day and len(about.day) == 10:
            about = replace(about, day=day(about.day))
        return replace(claim, id=f"{claim.id}-{turn}", document=f"{article.id}-{turn}", at=moved(claim.at), end=moved(claim.end), about=about)  # fmt: skip

    published = replace(article.published, at=article.published.at + by) if article.published else None
    return replace(
        article, id=f"{article.id}-{turn}", url=f"{article.url}-{turn}", text_hash=f"{article.text_hash}-{turn}",
        days=tuple(day(d) for d in article.days), claims=tuple(told(c) for c in article.claims), published=published,
    )  # fmt: skip


def run() -> Iterator[Row]:
    """CPU seconds at 1,000 and at 10,000 documents: the cost of one must not grow with their number."""
    sys.path.insert(0, str(ROOT / "tests" / "eval"))
    import corpus
    import score

    from scraper.core.reading import read_article

    config, _ = load(ROOT / "content")
    base = [
        read_article(
            score.page_of(a),
            providers=config.providers,
            source=score.PRESS,
            retrieved=score.SEEN,
            first_seen=score.SEEN,
        )
        for a in corpus.articles()
    ]
    each: dict[int, float] = {}
    for number in (1_000, 10_000):
        holdings = Holdings(Archive())
        for n in range(number):
            holdings.put(shifted(base[n % len(base)], n // len(base)))
        begin = time.process_time()
        settle(holdings, tuple(holdings.documents), config.providers)
        took = time.process_time() - begin
        each[number] = took / number
        yield Row(f"{number} documents placed on {len(holdings.incidents)} incidents and concluded", took, "CPU s")
    yield Row("documents a CPU second, of 10,000", 1 / each[10_000], "1/s")
    yield Row("cost of a document, of 10,000 / of 1,000", each[10_000] / each[1_000], "", 2)
    yield Row("most memory held", peak_mb(), "MB", 800)
