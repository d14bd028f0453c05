"""Syndication: which articles are copies of another, and of which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from scraper.core.model import Article, ProviderRole
from scraper.core.text import sketch_similarity

COPY = 0.8
"""Likeness of word 5-grams (Jaccard) from which two texts are one: independent reports of one outage stay far below."""
_BANDS, _ROWS = 16, 4
# 16 bands of 4 rows: two texts of likeness 0.8 share a band with probability 0.9998, of 0.3 with 0.12.
_NEVER = datetime.max.replace(tzinfo=UTC)


def _order(article: Article) -> tuple[datetime, datetime, str]:
    published = article.published.at if article.published else _NEVER
    return (published, article.first_seen or _NEVER, article.id)


def _bands(article: Article) -> Iterable[tuple[int, tuple[int, ...]]]:
    for band in range(_BANDS):
        yield band, article.sketch[band * _ROWS : (band + 1) * _ROWS]


def _may_be_one(article: Article, other: Article) -> bool:
    """Not so for a template filled twice: pages alike but for the provider or the day are two reports."""
    if article.days and other.days and not set(article.days) & set(other.days):
        return False
    ours, theirs = ({p.id for p in a.providers if p.role is ProviderRole.PRIMARY} for a in (article, other))
    return not ours or not theirs or bool(ours & theirs)


def collapse(articles: Iterable[Article]) -> Mapping[str, str]:
    """Copy's id -> its original's id; originals are not keys. The earliest published of a group is the original, an
    undated one comes last. Articles are compared with originals only, so likeness never drifts along a chain.
    """
    originals: dict[str, Article] = {}
    found: dict[str, str] = {}
    texts: dict[str, str] = {}
    shelves: defaultdict[tuple[int, tuple[int, ...]], list[str]] = defaultdict(list)
    for article in sorted(articles, key=_order):
        original = _original(article, texts, shelves, originals)
        if original is not None:
            found[article.id] = original
            continue
        originals[article.id] = article
        if article.text_hash and article.words:
            texts.setdefault(article.text_hash, article.id)
        for key in _bands(article) if article.sketch else ():
            shelves[key].append(article.id)
    return found


def _original(
    article: Article,
    texts: Mapping[str, str],
    shelves: Mapping[tuple[int, tuple[int, ...]], list[str]],
    originals: Mapping[str, Article],
) -> str | None:
    """The earlier original this article repeats: the same text, else the one most alike from `COPY` up."""
    if article.words and article.text_hash in texts:
        return texts[article.text_hash]
    if not article.sketch:
        return None
    candidates = {known for key in _bands(article) for known in shelves.get(key, ())}
    scored = [
        (-sketch_similarity(article.sketch, originals[known].sketch), _order(originals[known]))
        for known in candidates
        if _may_be_one(article, originals[known])
    ]
    best = min(scored, default=None)
    return best[1][2] if best is not None and -best[0] >= COPY else None
