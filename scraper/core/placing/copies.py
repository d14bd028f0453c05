"""Syndication: which articles are copies of another, of which, and that they stand where that one stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from scraper.core.language.text import sketch_similarity
from scraper.core.model import Article, Document, DocumentRole, Placement, ProviderRole, ScoreTerm, Unplaced
from scraper.core.placing.calibration import CALIBRATED
from scraper.core.placing.partition import Partition

_BANDS, _ROWS = 16, 4
# 16 bands of 4 rows: two texts of likeness 0.8 share a band with probability 0.9998, of 0.3 with 0.12.
_NEVER = datetime.max.replace(tzinfo=UTC)
_UNDATED, _ANY = "undated", "any"


def collapse(articles: Iterable[Article], least: float = CALIBRATED.copy) -> Mapping[str, str]:
    """Copy's id -> its original's id; originals are not keys. The earliest published of a group is the original, an
    undated one comes last. Articles are compared with originals only, so likeness never drifts along a chain.
    """
    originals: dict[str, Article] = {}
    found: dict[str, str] = {}
    texts: dict[str, str] = {}
    shelves: dict[int, list[str]] = {}
    for article in sorted(articles, key=_order):
        original = _original(article, texts, shelves, originals, least)
        if original is not None:
            found[article.id] = original
            continue
        originals[article.id] = article
        if article.text_hash and article.words:
            texts.setdefault(article.text_hash, article.id)
        for key in _shelves(article, (*article.days, _ANY) if article.days else (_UNDATED, _ANY)):
            shelves.setdefault(key, []).append(article.id)
    return found


def _order(article: Article) -> tuple[datetime, datetime, str]:
    published = article.published.at if article.published else _NEVER
    return (published, article.first_seen or _NEVER, article.id)


def _shelves(article: Article, days: Iterable[str]) -> Iterator[int]:
    """Where texts that share a band of their sketches meet: on one day, for a template that is filled every day would
    else be held against all that was ever made of it.
    """
    if not article.sketch:
        return
    marks = [hash(tuple(day.encode())) for day in days]
    for band in range(_BANDS):
        rows = article.sketch[band * _ROWS : (band + 1) * _ROWS]
        for mark in marks:
            yield hash((band, mark, *rows))


def _original(
    article: Article,
    texts: Mapping[str, str],
    shelves: Mapping[int, list[str]],
    originals: Mapping[str, Article],
    least: float,
) -> str | None:
    """The earlier original this article repeats: the same text, else the one most alike from `least` up."""
    if article.words and article.text_hash in texts:
        return texts[article.text_hash]
    keys = _shelves(article, (*article.days, _UNDATED) if article.days else (_ANY,))
    candidates = {known for key in keys for known in shelves.get(key, ())}
    scored = [
        (-sketch_similarity(article.sketch, originals[known].sketch), _order(originals[known]))
        for known in candidates
        if _may_be_one(article, originals[known])
    ]
    best = min(scored, default=None)
    return best[1][2] if best is not None and -best[0] >= least else None


def _may_be_one(article: Article, other: Article) -> bool:
    """Not so for a template filled twice: pages alike but for the provider or the day are two reports."""
    if article.days and other.days and not set(article.days) & set(other.days):
        return False
    ours, theirs = ({p.id for p in a.providers if p.role is ProviderRole.PRIMARY} for a in (article, other))
    return not ours or not theirs or bool(ours & theirs)


def place_copies(
    free: Mapping[str, Document], copies: Mapping[str, str], partition: Partition, unplaced: dict[str, Unplaced]
) -> None:
    """A syndicated copy stands where its original stands: one voice, more reach."""
    for name, copy in sorted(free.items()):
        original = copies[name]
        home = partition.home(original)
        if home is None:
            unplaced[name] = Unplaced(name, f"copy of {original}: {unplaced[original].reason}")
            continue
        terms = (ScoreTerm("copy of another article", 1.0),)
        partition.take(home, copy, Placement(name, DocumentRole.PRIMARY, 1.0, terms, copy_of=original))


def note_copies(copies: Mapping[str, str], partition: Partition) -> None:
    """What people put together holds copies too: where both stand on one incident they are one voice."""
    for name, original in sorted(copies.items()):
        home = partition.home(name)
        if home is not None and home is partition.home(original) and home.placements[name].copy_of is None:
            home.placements[name] = replace(home.placements[name], copy_of=original)
