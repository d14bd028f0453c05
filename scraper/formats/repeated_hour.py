"""The hour that a clock shows twice, when summer time ends: which of the two a time without an offset is of.

A time that can be of either is read in the first, and marked by its `fold`: it may be an hour later. What comes after it, and
when the page was read, decide.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from itertools import pairwise

from scraper.core.model.states import CLOSED
from scraper.formats.records import Draft, Post

_HOUR = timedelta(hours=1)


def is_repeated(clock: datetime, zone: tzinfo) -> bool:
    """Whether a clock in a zone shows a time twice, an hour apart."""
    first, second = (clock.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1))
    return first is not None and second is not None and first - second == _HOUR


def either(at: datetime, read: datetime | None, *, repeated: bool) -> datetime:
    """A time of a repeated hour, marked where it may be of the second: nothing is told before it happens."""
    return at.replace(fold=1) if repeated and (read is None or at + _HOUR <= read) else at


def not_before(at: datetime | None, floor: datetime | None) -> datetime | None:
    """A time that cannot lie before another: of the second hour where it would in the first, if it may be."""
    late = at is not None and floor is not None and at.fold and at < floor
    return at + _HOUR if at is not None and late else at


def in_turn(draft: Draft) -> Draft:
    """The draft with its times in the order in which they must have come, without marks."""
    posts = _ordered(draft.posts, draft.started_at)
    last = max((post.at for post in posts), default=draft.started_at)
    moved = any(new.at != old.at for new, old in zip(posts, draft.posts, strict=True))
    updated = draft.updated_at
    windows = (
        replace(w, start=_plain(w.start) or w.start, end=_plain(not_before(w.end, w.start)))
        for w in draft.impact_windows
    )
    return replace(
        draft,
        posts=[replace(post, at=post.at.replace(fold=0)) if post.at.fold else post for post in posts],
        started_at=_plain(draft.started_at),
        resolved_at=_plain(not_before(draft.resolved_at, draft.started_at)),
        updated_at=_plain(max(updated, last) if moved and updated and last else not_before(updated, last)),
        impact_windows=tuple(windows),
        scheduled_until=_plain(not_before(draft.scheduled_until, draft.started_at)),
    )


def _plain(at: datetime | None) -> datetime | None:
    return at.replace(fold=0) if at is not None and at.fold else at


def _ordered(posts: Sequence[Post], started: datetime | None) -> list[Post]:
    """The posts, none before the start, none before one with a smaller number, and no end before what goes on."""
    if not any(post.at.fold for post in posts):
        return list(posts)
    made = [replace(post, at=not_before(post.at, started) or post.at) for post in posts]
    numbered = sorted((n for n, post in enumerate(made) if post.id.isdecimal()), key=lambda n: int(made[n].id))
    for before, n in pairwise(numbered):
        made[n] = replace(made[n], at=not_before(made[n].at, made[before].at) or made[n].at)
    going = [post.at for post in made if post.state not in CLOSED]
    if not numbered and going:
        made = [_after(post, max(going)) if post.state in CLOSED else post for post in made]
    return made


def _after(post: Post, at: datetime) -> Post:
    return replace(post, at=not_before(post.at, at) or post.at)
