"""What the posts of a status page claim, as far as they are shown and can be read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from scraper.core.articles.quoting import silenced
from scraper.core.ids import post_mark
from scraper.core.model import ELSEWHERE, TAKEN_BACK, Claim, OfficialRecord, Problem, StatusIncident
from scraper.core.records.closing_words import with_closing_words
from scraper.core.records.official_claims import with_fields
from scraper.core.records.post_words import REVIEW, Post, posts_of
from scraper.core.records.promised_accounts import without_unasked
from scraper.core.records.same_update import text_hash

ReadPost = Callable[[OfficialRecord, Post], tuple[Claim, ...] | Problem]
"""Reads a post for what its words claim."""
_PATIENCE = 3
"""Posts of a page that may keep their reader too busy before the rest of its words are given up with them."""
_WORDLESS = text_hash("")
_IN_THEIR_WORDS = frozenset({"cause", "workaround", "symptom", "denial"})


class ToldByPosts:
    """The claims of the records of one page; `given_up` are the posts whose words could not be read."""

    def __init__(self, read: ReadPost, *, quoting: bool) -> None:
        self._read, self._quoting = read, quoting
        self.given_up: list[Problem] = []

    def claims(
        self, record: OfficialRecord, kept: OfficialRecord | None, seen: StatusIncident
    ) -> tuple[Claim, ...] | Problem:
        """Claims from this reading; for posts whose words it does not show, or that are given up, those that were read
        before. Without quotes the facts stay: times, lengths, codes; what could only be told in the source's words goes.
        A Problem where nobody is there to read.
        """
        words = {text_hash(u.text): u.text for u in seen.updates if u.text}
        text_of = {u.id: words[u.text_hash] for u in record.updates if u.text_hash in words}
        if review := _shown_review(record, seen):
            text_of[REVIEW] = review
        before = _marks(kept) & _marks(record)
        wordless = {post_mark(u.id) for u in record.updates if u.text_hash == _WORDLESS}
        unread = before - {post_mark(name) for name in text_of} - wordless
        told: list[Claim] = []
        posts = tuple(posts_of(record, text_of))
        for post in posts:
            found = () if post.mark in unread else self._in_words(record, post)
            if isinstance(found, Problem):
                return found
            if found is None:
                unread |= before & {post.mark}
            told += found or ()
        earlier = [c for c in kept.claims if unread & set(c.flags)] if kept else []
        told = without_unasked(record, told, kept.claims if kept else ())
        told = with_closing_words(record, [p for p in posts if p.mark not in unread], told)
        claims = with_fields(record, (*told, *(c for c in earlier if _is_of_the_whole(c))))
        claims = claims if self._quoting else _without_words(claims)
        if kept is None or not unread:
            return claims
        fresh = [c for c in claims if not unread & set(c.flags)]
        return tuple(sorted((*fresh, *earlier), key=lambda c: (c.kind, c.id)))

    def _in_words(self, record: OfficialRecord, post: Post) -> tuple[Claim, ...] | Problem | None:
        """What a post claims; None where it is given up. A Problem where nobody is there to read."""
        if len(self.given_up) >= _PATIENCE:
            return None
        found = self._read(record, post)
        if isinstance(found, Problem) and found.code != "no_worker":
            self.given_up.append(found)
            return None
        return found


def _is_of_the_whole(claim: Claim) -> bool:
    """Whether a closing post says by it what is to be made of its record."""
    return any(flag.startswith((ELSEWHERE, TAKEN_BACK)) for flag in claim.flags)


def _marks(record: OfficialRecord | None) -> set[str]:
    """The flags by which claims name the posts of a record, and its review."""
    if record is None:
        return set()
    return {post_mark(name) for name in (*(u.id for u in record.updates), *([REVIEW] if record.postmortem else ()))}


def _without_words(found: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The fields of a record, and of what its posts tell only that which is no wording of theirs."""
    spoken = [c for c in found if "field" not in c.flags and c.kind not in _IN_THEIR_WORDS]
    whole = [replace(c, value=None) for c in found if c.quote and _is_of_the_whole(c)]
    spoken = [*(c for c in spoken if not _is_of_the_whole(c)), *whole]
    kept = (*(c for c in found if "field" in c.flags), *(silenced(c) for c in spoken))
    return tuple(sorted(kept, key=lambda c: (c.kind, c.id)))


def _shown_review(record: OfficialRecord, seen: StatusIncident) -> str:
    """The whole of the write-up that the record keeps the beginning of, where this reading shows it."""
    if record.postmortem is None or seen.postmortem is None:
        return ""
    shown, kept = " ".join(seen.postmortem.text.split()), record.postmortem.text.removesuffix("…").strip()
    return seen.postmortem.text if shown.startswith(kept) else ""
