"""What an outlet changed in an article after it was read: another headline, or other facts. Other words that tell the same
are no edit: pages change their furniture at every visit.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from scraper.core.model import Article, Claim, Revision

MOST_EDITS = 24
"""Edits of one article that are believed; a page that differs at every visit says nothing by it."""


def read_again(kept: Article, seen: Article, seen_at: datetime) -> Article:
    """The article after another reading of its page: what it told before, with its edits, unless this is new."""
    if kept.text_hash == seen.text_hash:
        return replace(seen, first_seen=kept.first_seen, revisions=kept.revisions)
    last = last_reading(kept, seen_at)
    if seen_at == last:
        # Two addresses of one article, read in one run, are no history.
        return replace(seen, first_seen=kept.first_seen, revisions=kept.revisions)
    if seen_at < last:
        return kept
    edits = _edits(kept, seen, seen_at)
    if not edits or len({r.seen_at for r in kept.revisions}) >= MOST_EDITS:
        return kept
    return replace(seen, first_seen=kept.first_seen, revisions=(*kept.revisions, *edits))


def last_reading(article: Article, otherwise: datetime) -> datetime:
    """When we last learned something of an article."""
    seen = [r.seen_at for r in article.revisions] + ([article.first_seen] if article.first_seen else [])
    return max(seen, default=otherwise)


def _edits(kept: Article, seen: Article, at: datetime) -> tuple[Revision, ...]:
    """The text itself is not kept, so what changed in it is told by two fingerprints."""
    found = []
    if _plain(kept.title) != _plain(seen.title):
        found.append(Revision(at, None, "title", "edited", kept.title, seen.title))
    if kept.relevance is not seen.relevance or _told(kept.claims) != _told(seen.claims):
        found.append(Revision(at, None, "text", "edited", kept.text_hash, seen.text_hash))
    return tuple(found)


def _plain(title: str) -> str:
    return " ".join(title.casefold().split())


def _told(claims: tuple[Claim, ...]) -> set[tuple[str, ...]]:
    return {
        tuple(str(part) for part in (c.kind, c.about, c.value, c.at, c.end, c.precision, c.speaker)) for c in claims
    }
