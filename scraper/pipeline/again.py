"""Articles that are read again: outlets correct what they wrote, mostly within hours.

An article on an outage is asked for conditionally every six hours of its first day and once a day for a week. What the
cache remembers of its visits decides, so that a run costs nothing for articles that are not due; without the cache an
article is not read again.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from scraper.core.model import Article, Relevance, Source
from scraper.edge.cache import Cache
from scraper.formats.feed import FeedItem
from scraper.pipeline.holdings import Holdings
from scraper.pipeline.intake import Wanted

FOR: Final = timedelta(days=7)
MOST: Final = 40
"""Pages of one run; the others have their turn at the next ones."""

_FRESH: Final = timedelta(days=1)
_OFTEN: Final = 6 * 3600
_SELDOM: Final = 24 * 3600


def pause(first: datetime, now: datetime) -> int:
    """Seconds until a page that was first read then is asked for again."""
    return _OFTEN if now - first < _FRESH else _SELDOM


def due_again(cache: Cache, holdings: Holdings, sources: Iterable[Source], now: datetime) -> list[tuple[Wanted, int]]:
    """Articles whose turn it is, longest unseen first, each with the pause that follows. What is on no outage is left
    out for good.
    """
    followed = [s for s in sources if s.kind == "feed" and s.follow != "summary"]
    waiting = [
        (visit, s.id, url, s) for s in followed for url, visit in cache.pages_due(s.id, now, FOR) if url != s.url
    ]
    found: list[tuple[Wanted, int]] = []
    for visit, _, url, source in sorted(waiting, key=lambda row: (row[0].visited, row[1], row[2])):
        if len(found) == MOST:
            break
        article = holdings.article_at(url)
        if article is None or article.relevance is Relevance.IRRELEVANT or not article.providers:
            visit.settled = True
            continue
        found.append((again(article, source, now), pause(visit.first or visit.visited, now)))
    return found


def again(article: Article, source: Source, retrieved: datetime) -> Wanted:
    """The page of a known article, dated as the feed had dated it."""
    dated = article.published if article.published_by == "feed" else None
    item = FeedItem(article.id, article.url, article.title, "", dated, None, article.author, article.language, "")
    return Wanted(source, item, retrieved)
