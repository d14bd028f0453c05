"""Posts that are an account by themselves count as one where the provider had promised to explain itself."""

from __future__ import annotations

from collections.abc import Iterable

from scraper.core.ids import POST, post_mark
from scraper.core.model import ACCOUNT, Claim, OfficialRecord


def without_unasked(record: OfficialRecord, told: Iterable[Claim], known: Iterable[Claim] = ()) -> list[Claim]:
    """The claims of a record's posts, without those of accounts that no earlier post promised; `known` are claims that
    earlier readings made.
    """
    found = list(told)
    place = {post_mark(u.id): n for n, u in enumerate(sorted(record.updates, key=lambda u: (u.at, u.order)))}
    promised = [_place(c, place) for c in (*found, *known) if c.kind == "postmortem" and c.value == "promised"]
    first = min(promised, default=len(place))
    return [c for c in found if ACCOUNT not in c.flags or _place(c, place) > first]


def _place(claim: Claim, place: dict[str, int]) -> int:
    """Which post of the record makes a claim, in order of time; of one that no longer stands, or of the review, the last."""
    return next((place[f] for f in claim.flags if f.startswith(POST) and f in place), len(place))
