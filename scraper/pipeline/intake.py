"""Feeds and pages to articles: what they say, put beside what was known of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime

from scraper.core.articles.edits import read_again
from scraper.core.ids import same_address
from scraper.core.language.text import fold
from scraper.core.model import (
    Article,
    Capture,
    PageWord,
    Problem,
    Source,
)
from scraper.formats.feed import FeedItem, FeedReading, read_feed
from scraper.formats.status import Origin
from scraper.pipeline.holdings import Holdings

MOST_ITEMS = 5000
"""New items taken from a feed at one visit: memory stays bounded, and the next visits bring the rest."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What one capture brought: ids of documents that differ now, items read, problems; `healthy` False when the
    answer is no proof that the source works; `again` where the same answer will tell more when it is read later; `said`
    is what a status page says of now beside its incidents, None where it was read at another address than its own.
    """

    changed: tuple[str, ...] = ()
    items: int = 0
    problems: tuple[Problem, ...] = ()
    healthy: bool = True
    new: bool = False
    oldest: datetime | None = None
    again: bool = False
    said: PageWord | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """An item of a feed whose page is to be read."""

    source: Source
    item: FeedItem
    retrieved: datetime


def origin_of(capture: Capture, source: Source) -> Origin:
    """Where a capture came from, as formats want to know it."""
    media = dict(capture.headers).get("content-type", "")
    provider = next(iter(source.providers), "")
    return Origin(source.id, provider, capture.url, media, capture.retrieved, options_of(source))


def options_of(source: Source) -> tuple[tuple[str, str], ...]:
    """The settings of a source that a format may read, by name."""
    return tuple((k, v) for k, v in (("group", source.group), ("zone", source.zone)) if v)


def take_feed(
    holdings: Holdings,
    capture: Capture,
    source: Source,
    *,
    since: datetime | None = None,
    dealt: frozenset[str] = frozenset(),
) -> tuple[FeedReading, tuple[FeedItem, ...]]:
    """A feed and its items that are to be read: those that match, are not known yet and not older than `since`, one
    an address.
    """
    reading = _with_lost(read_feed(capture.body, origin_of(capture, source), dealt), capture, source)
    new: dict[str, FeedItem] = {}
    for item in reading.items:
        if len(new) == MOST_ITEMS:
            return _cut(reading, capture, source), tuple(new[k] for k in sorted(new))
        if since and item.published and item.published.at < since:
            continue
        if item.url and matches(source, item) and not holdings.knows_article(item.url):
            new.setdefault(same_address(item.url), item)
    return reading, tuple(new[k] for k in sorted(new))


def _with_lost(reading: FeedReading, capture: Capture, source: Source) -> FeedReading:
    """The reading, with a problem where items that matter lead nowhere: without an http or https address there is no page
    to read, and nothing to cite. An item without words has nothing to lose.
    """
    lost = [
        item.title or item.summary_text
        for item in reading.items
        if not item.url and (item.title or item.summary_text) and matches(source, item)
    ]
    if not lost:
        return reading
    named = ", ".join(f"“{title[:80]}”" for title in lost[:3]) + (f" and {len(lost) - 3} more" if len(lost) > 3 else "")
    message = f"{len(lost)} item(s) without an http or https address were left out: {named}"
    problem = Problem("bad_item", capture.url, message, "tell its publisher", source.id)
    return replace(reading, problems=(*reading.problems, problem))


def _cut(reading: FeedReading, capture: Capture, source: Source) -> FeedReading:
    message = f"more than {MOST_ITEMS} new items; the rest is read at the next visits"
    problem = Problem("too_many_items", capture.url, message, "narrow the source with match", source.id)
    return replace(reading, problems=(*reading.problems, problem))


def matches(source: Source, item: FeedItem) -> bool:
    """Whether an item has one of the words a source is narrowed to; without any, every item is followed."""
    if not source.match:
        return True
    text = fold(f"{item.title}\n{item.summary_text}")
    return any(_word(word).search(text) for word in source.match)


def _word(word: str) -> re.Pattern[str]:
    folded = re.escape(fold(word))
    # Scripts without spaces between words have no word boundary to look for.
    return re.compile(rf"\b{folded}" if word.isascii() else folded)


def take_article(holdings: Holdings, article: Article, retrieved: datetime) -> Taken:
    """Keep what was read in an article, unless what is kept was seen later than this."""
    kept = holdings.documents.get(article.id)
    if isinstance(kept, Article):
        article = read_again(kept, article, retrieved)
    return Taken((article.id,), 1, new=kept is None) if holdings.put(article) else Taken(items=1)
