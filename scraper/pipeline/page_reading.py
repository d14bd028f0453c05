"""From an answer to what the record keeps of it: one piece of work on one page of the web, or on one post of a status page,
for a process that can be ended when the words keep it busy (edge.hands.worker).
"""

from __future__ import annotations

import pickle
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache

from scraper.core.model import Article, Capture, Claim, OfficialRecord, PageText, Problem, Provider, Source
from scraper.core.reading import read_article
from scraper.core.records.post_words import Post, claims_of_post
from scraper.formats import article as article_format
from scraper.formats.article import LARGEST, extract_article
from scraper.formats.dates import whole_date
from scraper.formats.feed import FeedItem


@dataclass(frozen=True, slots=True)
class Unread:
    """What is to be read as an article of a source: the page that answered, with the item of a feed that led to it, or a
    text that needs no taking out of a page (`summary_of`).
    """

    source: Source
    retrieved: datetime
    page: Capture | PageText
    item: FeedItem | None = None


def catalogue_of(providers: tuple[Provider, ...]) -> bytes:
    """Providers as one string of bytes, which a process that reads many pages unpacks once."""
    return pickle.dumps(providers)


@lru_cache(maxsize=1)
def providers_of(catalogue: bytes) -> tuple[Provider, ...]:
    """The providers of a catalogue; the same objects for every page, for what is made of them is kept by them."""
    found: tuple[Provider, ...] = pickle.loads(catalogue)  # noqa: S301  packed by `catalogue_of` in the process that asks
    return found


def article_in(unread: Unread, catalogue: bytes) -> Article | Problem:
    """What the record keeps of a page, or why it keeps nothing; `catalogue` as `catalogue_of` gives it."""
    page = unread.page if isinstance(unread.page, PageText) else text_of(unread.page, unread.item)
    return page if isinstance(page, Problem) else article_of(page, unread, providers_of(catalogue))


def claims_in(record: OfficialRecord, post: Post) -> tuple[Claim, ...]:
    """What the words of a post claim."""
    return tuple(claims_of_post(record, post))


def article_of(page: PageText, unread: Unread, providers: tuple[Provider, ...]) -> Article:
    """What the record keeps of a text."""
    return read_article(
        page,
        providers=providers,
        source=unread.source,
        retrieved=unread.retrieved,
        first_seen=unread.retrieved,
        foreign_dates=whole_date,
    )


def text_of(capture: Capture, item: FeedItem | None = None) -> PageText | Problem:
    """The text of a page, with the date and title of the feed's item where it has none of its own."""
    found = extract_article(
        capture.body[:LARGEST],
        capture.url,
        media_type=dict(capture.headers).get("content-type", ""),
        feed_published=item.published if item else None,
        feed_title=item.title if item else "",
        retrieved=capture.retrieved,
        headers=capture.headers,
    )
    return found if isinstance(found, Problem) or item is None else _dated_by_feed(found, item)


def warm_up() -> None:
    """Load and compile whatever reading needs, which takes longer than a page may."""
    article_format.warm_up()
    words = (
        "Acme was down from 3:15 to 4:20 p.m. on Monday because of a faulty update, it said. Users sent 1,200 reports."
    )
    read_article(PageText("https://warm.example/", f"Acme outage\n{words}"), providers=(), foreign_dates=whole_date)


def summary_of(item: FeedItem, source: Source) -> PageText:
    """The item alone, as a text: for feeds whose pages are not followed."""
    return PageText(
        item.url,
        f"{item.title}\n{item.summary_text}".strip(),
        item.title,
        site=source.publisher,
        author=item.author,
        language=item.language or source.language,
        published=item.published,
        published_by="feed" if item.published else None,
    )


def _dated_by_feed(page: PageText, item: FeedItem) -> PageText:
    """The page, with the feed's date and title where it has none of its own."""
    dated = page.published is None and item.published is not None
    return replace(
        page,
        published=item.published if dated else page.published,
        published_by="feed" if dated else page.published_by,
        title=page.title or item.title,
    )
