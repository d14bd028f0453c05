"""What the last words of a closed record claim of it as a whole: that it was none, or that it is told in another entry."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from scraper.core.articles.quoting import shortened
from scraper.core.ids import claim_id, post_mark
from scraper.core.judging.closing_posts import closing_post
from scraper.core.language.false_alarms import taken_back, tells_harm
from scraper.core.language.mended import mended
from scraper.core.language.told_elsewhere import address_in, told_elsewhere
from scraper.core.language.told_ends import says_over
from scraper.core.model import ELSEWHERE, GAINSAID, NOT_OVER, TAKEN_BACK, Claim, OfficialRecord
from scraper.core.model.states import CLOSED
from scraper.core.records.post_words import Post

_OF_A_FAULT = frozenset({"cause", "symptom"})


def with_closing_words(record: OfficialRecord, posts: Sequence[Post], told: Iterable[Claim]) -> list[Claim]:
    """What posts were read to claim, with what the closing one says of the whole record. One that takes the record back
    tells no cause and no symptom; one that leads to another entry tells no end.
    """
    claims, last = list(told), closing_post(record)
    post = next((p for p in posts if last is not None and p.mark == post_mark(last.id)), None)
    if post is None:
        return claims
    if (span := taken_back(post.text)) is not None:
        gainsaid = (GAINSAID,) if _gainsaid(record, post, posts) else ()
        kept = [c for c in claims if post.mark not in c.flags or c.kind not in _OF_A_FAULT]
        return [*kept, _claim(record, post, "denial", span, (TAKEN_BACK, *gainsaid))]
    if (span := told_elsewhere(post.text)) is not None:
        kept = [_ending_nothing(c) if post.mark in c.flags and c.kind == "ended" else c for c in claims]
        return [*kept, _claim(record, post, "ended", span, (NOT_OVER, f"{ELSEWHERE}{address_in(post.text)}"))]
    return claims


def _ending_nothing(claim: Claim) -> Claim:
    return replace(claim, flags=tuple(sorted({*claim.flags, NOT_OVER})))


def _claim(record: OfficialRecord, post: Post, kind: str, span: tuple[int, int], flags: tuple[str, ...]) -> Claim:
    quote = post.text[slice(*span)]
    made = Claim(
        claim_id(record.id, kind, *span, f"{quote}|{post.mark}"), kind, record.id, quote, quote, *span,
        speaker="provider", flags=tuple(sorted({post.mark, *flags})),
    )  # fmt: skip
    return shortened(made, post.text)


def _gainsaid(record: OfficialRecord, closing: Post, posts: Iterable[Post]) -> bool:
    """Whether another post tells that something was mended or is well again, or a later one that somebody was harmed."""
    states = {post_mark(u.id): u for u in record.updates if u.removed_at is None}
    for post in posts:
        update = states.get(post.mark)
        if update is None or post.mark == closing.mark:
            continue
        later = closing.at is not None and update.at > closing.at
        if (
            mended(post.text)
            or (update.state not in CLOSED and says_over(post.text))
            or (later and tells_harm(post.text))
        ):
            return True
    return False
