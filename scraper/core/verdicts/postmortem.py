"""Whether the provider explained itself: published, promised, or neither."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from scraper.core.judging.case import Rank, Statement
from scraper.core.judging.disclosure import promises, published, told_published
from scraper.core.judging.weighing import Hearing, Side, Sides
from scraper.core.model import Outcome, Verdict

FACT = "postmortem"
ORDER = 80
PUBLISHED = ("published by the provider", "The provider's own write-up is on record.")
TOLD = ("published, as articles tell", "Articles tell that the provider published a write-up; none was read here.")
PROMISED = ("promised by the provider", "The provider says that it will publish a write-up; none is on record.")
NEITHER = ("none on record", "No write-up of the provider is on record, and none promised.")
_DENIED = (Side.CONSISTENT, "written before there was one, or before it was known")
_SINCE = (Side.AGAINST, "written after an article had told of one")
_PROMISE = (Side.CONSISTENT, "a promise, which tells nothing of what became of it")
_EARLIER = (Side.CONSISTENT, "on a write-up from before the promise")
_NOBODY = (Side.CONSISTENT, "not attributed to the provider")
_ALONE = (Side.AGAINST, "no write-up of the provider is on record")
_FOR = (Side.FOR, "")


def judge(hearing: Hearing) -> Verdict | None:
    """A published write-up settles it; else articles that tell of one; else a promise."""
    case = hearing.case
    out, told, pledged = published(case), told_published(case), promises(case)
    if out is not None:
        return _verdict(hearing, "published", PUBLISHED, pledged)
    if told:
        since = min((s.written for s in told if s.written), default=None)
        return _verdict(hearing, "published", TOLD, pledged, since)
    if pledged:
        return _verdict(hearing, "promised", PROMISED, pledged)
    return _verdict(hearing, None, NEITHER, pledged) if case.on(FACT) else None


def _verdict(
    hearing: Hearing,
    value: str | None,
    rule: tuple[str, str],
    pledged: Sequence[Statement],
    since: datetime | None = None,
) -> Verdict:
    """The verdict with each claim on its side. `since` is when the first article told that it was out."""
    sides = Sides()
    for statement in hearing.case.on(FACT):
        side, reason = _denied(statement, since) if statement.denies else _affirmed(statement, value, pledged)
        sides.lay(side, (statement,), reason)
    return sides.verdict(FACT, value, rule, Outcome.UNSUPPORTED if value is None else None)


def _denied(statement: Statement, since: datetime | None) -> tuple[Side, str]:
    return _SINCE if since and statement.written and statement.written > since else _DENIED


def _affirmed(statement: Statement, value: str | None, pledged: Sequence[Statement]) -> tuple[Side, str]:
    """Where a claim stands: who promised a write-up does not say that it came, and who has one that it was promised."""
    if value is None:
        return _ALONE
    if statement.rank > Rank.PRESS or (value == "promised" and statement.rank > Rank.QUOTED):
        return _NOBODY
    promise = statement in pledged or statement.claim.value == "promised"
    if value == "published":
        return _PROMISE if promise else _FOR
    return _FOR if promise else _EARLIER
