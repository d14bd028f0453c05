"""What an outlet changed in an article after it was read: another headline, or other facts. Other words that tell the same
are no edit: pages change their furniture at every visit.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from scraper.core.articles.quoting import is_wordy, silenced
from scraper.core.model import Article, Claim, Revision

MOST_EDITS = 24
"""Edits of one article that are believed; a page that differs at every visit says nothing by it."""


def read_again(kept: Article, seen: Article, seen_at: datetime) -> Article:
    """The article after another reading of its page: what it told before, with its edits, unless this is new. A page that
    has opted out since is quoted no longer.
    """
    if seen_at < last_reading(kept, seen_at):
        return kept
    return _as_it_may_be_quoted(_read_again(kept, seen, seen_at), seen)


def _read_again(kept: Article, seen: Article, seen_at: datetime) -> Article:
    if kept.text_hash == seen.text_hash:
        return replace(seen, first_seen=kept.first_seen, revisions=kept.revisions)
    last = last_reading(kept, seen_at)
    if seen_at == last:
        # Two addresses of one article, read in one run, are no history.
        return replace(seen, first_seen=kept.first_seen, revisions=kept.revisions)
    edits = _edits(kept, seen, seen_at)
    if not edits or len({r.seen_at for r in kept.revisions}) >= MOST_EDITS:
        return kept
    return replace(seen, first_seen=kept.first_seen, revisions=(*kept.revisions, *edits))


def _as_it_may_be_quoted(found: Article, seen: Article) -> Article:
    """What is known of an article, without the words that its page, as seen last, wishes not to be quoted."""
    if seen.opted_out:
        claims = tuple(silenced(c) if c.quote else c for c in found.claims if not is_wordy(c))
        return replace(found, opted_out=True, claims=claims)
    withheld = {_fact(c) for c in seen.claims if not c.quote}
    if not any(c.quote and _fact(c) in withheld for c in found.claims):
        return found
    return replace(found, claims=tuple(silenced(c) if c.quote and _fact(c) in withheld else c for c in found.claims))


def last_reading(article: Article, otherwise: datetime) -> datetime:
    """When we last learned something of an article."""
    seen = [r.seen_at for r in article.revisions] + ([article.first_seen] if article.first_seen else [])
    return max(seen, default=otherwise)


def _edits(kept: Article, seen: Article, at: datetime) -> tuple[Revision, ...]:
    """The text itself is not kept, so what changed in it is told by two fingerprints."""
    found = []
    if _plain(kept.title) != _plain(seen.title):
        found.append(Revision(at, None, "title", "edited", kept.title, seen.title))
    brief = kept.opted_out or seen.opted_out
    if kept.relevance is not seen.relevance or _told(kept, brief=brief) != _told(seen, brief=brief):
        found.append(Revision(at, None, "text", "edited", kept.text_hash, seen.text_hash))
    return tuple(found)


def _plain(title: str) -> str:
    return " ".join(title.casefold().split())


def _told(article: Article, *, brief: bool) -> set[tuple[str, ...]]:
    return {_fact(c) for c in article.claims if not (brief and is_wordy(c))}


def _fact(claim: Claim) -> tuple[str, ...]:
    c = claim
    return tuple(str(part) for part in (c.kind, c.about, c.value, c.at, c.end, c.precision, c.speaker))
