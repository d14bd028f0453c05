"""News pages and plain texts to `PageText`: what a page says once its furniture is gone.

Settings of trafilatura: `favor_precision` with comments off; readability-lxml takes over when trafilatura keeps less
than 40 % of its length (F1 0.971 on the public 181-page benchmark, 0.964 without).
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass, replace
from datetime import datetime
from unicodedata import normalize
from urllib.parse import urlsplit

from scraper.core.articles.furniture import without_furniture
from scraper.core.language.languages import language_of
from scraper.core.language.text import clean, clean_title
from scraper.core.model import Instant, PageText, Problem
from scraper.formats.article_body import body_text, parse_tree, seen_text
from scraper.formats.article_dates import PageDates, Published, published_of
from scraper.formats.article_head import PageHead, head_of
from scraper.formats.article_opting import opted_out, spans_of, withheld
from scraper.formats.article_plain import plain_page, worded_captions
from scraper.formats.article_refusals import refusal_of_bytes, refusal_of_text, sent_on
from scraper.formats.charsets import decoded, is_wide_text
from scraper.formats.stamps import EARLIEST, LATEST

LONGEST = 100_000
"""Code points of an article's text; a longer one is cut, so that what reads it stays quick."""
LARGEST = 2_000_000
"""Bytes of HTML that are read; the rest of a larger page is cut off."""

_QUOTED = 60
"""Characters of a paragraph from which a second one like it is a repetition."""
_MARKUP = re.compile(
    rb"<(?:!doctype|html|head|body|article|main|div|p|h1|meta|section|title|script|span|table|a)[\s>]", re.IGNORECASE
)

# The extraction libraries log what they could not read; we say so with a Problem.
for _noisy in ("trafilatura", "readability", "htmldate", "charset_normalizer"):
    logging.getLogger(_noisy).setLevel(logging.CRITICAL)


@dataclass(frozen=True, slots=True)
class Given:
    """What is known of a page beside its bytes."""

    url: str
    media_type: str = ""
    feed_published: Instant | None = None
    feed_title: str = ""
    retrieved: datetime | None = None
    headers: tuple[tuple[str, str], ...] = ()


def extract_article(
    body: bytes,
    url: str,
    *,
    media_type: str = "",
    feed_published: Instant | None = None,
    feed_title: str = "",
    retrieved: datetime | None = None,
    headers: tuple[tuple[str, str], ...] = (),
) -> PageText | Problem:
    """Read an article page (HTML) or a plain text. `headers` are the answer's, lower case; `retrieved` bounds the
    date of publication. A page that is no article is a Problem: not_html, empty_page, consent_page, challenge_page,
    paywall or extraction_failed. An opted-out page is read as any other, and marked: nothing of it is quoted.
    """
    if feed_published is not None and not EARLIEST <= feed_published.at < LATEST:
        feed_published = None
    given = Given(url, media_type, feed_published, feed_title, retrieved, headers)
    if is_wide_text(body):
        # What looks into bytes looks for those of ASCII.
        body, media_type = decoded(body).encode("utf-8", "replace"), media_type.partition(";")[0]
        given = replace(given, media_type=media_type)
    refusal = refusal_of_bytes(body, media_type, url)
    if refusal is not None:
        return refusal
    try:
        if not is_markup(body, media_type):
            return _checked(
                plain_page(normalize("NFC", decoded(body, media_type))[:LONGEST], given.url, given.feed_published),
                given,
            )
        return _html_page(body[:LARGEST], given)
    except Exception as error:  # noqa: BLE001  the parsers raise whatever a hostile page makes them raise
        reason = f"{type(error).__name__}: {error}"[:200]
        return Problem(
            "extraction_failed",
            url,
            f"the page could not be read ({reason})",
            "follow: summary reads the feed item alone",
        )


def is_markup(body: bytes, media_type: str) -> bool:
    """Whether a body is HTML rather than plain text."""
    return "html" in media_type or _MARKUP.search(body, 0, 4096) is not None


def warm_up() -> None:
    """Load the extraction libraries, which takes longer than a page may."""
    extract_article(
        b"<html><head><title>Warm</title></head><body><article><p>"
        + b"A short page to begin with. " * 20
        + b"</p></article></body></html>",
        "https://warm.example/",
    )


def _html_page(body: bytes, given: Given) -> PageText | Problem:
    tree = parse_tree(decoded(body, given.media_type))
    if tree is None:
        return Problem("empty_page", given.url, "the page holds no markup that can be read")
    head = head_of(tree, given.url)
    title = clean_title(normalize("NFC", head.title or given.feed_title))
    out, reserved = opted_out(tree, given.headers), withheld(tree)
    published = published_of(tree, _dates(given, head.canonical_url or given.url))
    shown, onward = seen_text(tree), sent_on(tree)
    text, captions = body_text(tree)
    text, captions = text[:LONGEST], tuple((a, b) for a, b in captions if b <= LONGEST)
    text, captions = _with_headline(title, *_trimmed(text, captions, title))
    refusal = refusal_of_text(text, f"{title}\n{shown}", given.url, free=head.free, onward=onward)
    if refusal is not None:
        return _cut_off(refusal) if refusal.code == "empty_page" and len(body) >= LARGEST else refusal
    page = _assembled(given, head, title, text, captions, published=published)
    return replace(page, opted_out=out, withheld=() if out else spans_of(text, reserved))


def _cut_off(refusal: Problem) -> Problem:
    return replace(
        refusal,
        message=f"the first {LARGEST // 1_000_000} MB of the page, which are all that is read, hold no article text",
        remedy="use follow: summary for this source",
    )


def _dates(given: Given, canonical: str) -> PageDates:
    return PageDates(given.feed_published, canonical or given.url, given.retrieved)


def _assembled(
    given: Given,
    head: PageHead,
    title: str,
    text: str,
    captions: tuple[tuple[int, int], ...],
    *,
    published: Published,
) -> PageText:
    spoken = language_of(text, head.language) if len(text) > 200 else None
    language = spoken or head.language or language_of(text or title)
    site = head.site or urlsplit(given.url).hostname
    return PageText(
        given.url,
        text,
        title,
        head.canonical_url,
        clean_title(site) if site else None,
        clean_title(head.author) if head.author else None,
        language,
        published.at,
        published.by,
        tuple(sorted({*captions, *worded_captions(text)})),
        published_offset=published.offset,
        headline_ends=len(title) + 1 if title and text else 0,
    )


def _trimmed(text: str, captions: tuple[tuple[int, int], ...], title: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Without furniture blocks and repeats of the headline; caption spans follow the text."""
    kept: list[str] = []
    spans: list[tuple[int, int]] = []
    seen: set[str] = set()
    offset = place = 0
    blocks = text.split("\n")
    for block, keep in zip(blocks, without_furniture(blocks), strict=True):
        caption = any(a < offset + len(block) and offset < b for a, b in captions)
        again = block in seen  # a pulled quote that repeats its paragraph
        if block.strip() and keep and not again and block.strip().casefold() != title.casefold():
            if len(block) >= _QUOTED and block[0] not in "|-":
                seen.add(block)
            if caption:
                spans.append((place, place + len(block)))
            kept.append(block)
            place += len(block) + 1
        offset += len(block) + 1
    return "\n".join(kept), tuple(spans)


def _with_headline(
    title: str, text: str, captions: tuple[tuple[int, int], ...]
) -> tuple[str, tuple[tuple[int, int], ...]]:
    if not title or not text:
        return text, captions
    # The headline is part of what the article says: it is the first line, as in a plain text.
    shift = len(title) + 1
    return f"{title}\n{text}", tuple((a + shift, b + shift) for a, b in captions)


def _checked(page: PageText, given: Given) -> PageText | Problem:
    refusal = refusal_of_text(page.text, page.title, given.url, free=True)
    if refusal is not None:
        return refusal
    return replace(page, text=clean(page.text), title=page.title or clean_title(given.feed_title))
