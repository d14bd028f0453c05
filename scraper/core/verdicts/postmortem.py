"""Whether the provider explained itself: published, promised, or neither."""

from __future__ import annotations

from scraper.core.judging.case import Rank
from scraper.core.judging.disclosure import promised, published
from scraper.core.judging.weighing import Hearing, Side, Sides
from scraper.core.model import Outcome, Verdict

FACT = "postmortem"
ORDER = 80
PUBLISHED = ("published by the provider", "The provider's own write-up is on record.")
PROMISED = ("promised by the provider", "The provider says that it will publish a write-up; none is on record.")
NEITHER = ("none on record", "No write-up of the provider is on record, and none promised.")


def judge(hearing: Hearing) -> Verdict | None:
    """A published write-up settles it; else a promise; a claim of the press alone is a claim."""
    statements = hearing.case.on(FACT)
    out = published(hearing.case)
    if out is None and not statements:
        return None
    sides = Sides().lay(
        Side.CONSISTENT, (s for s in statements if s.denies), "written before there was one, or before it was known"
    )
    affirming = [s for s in statements if not s.denies]
    if out is not None:
        return sides.lay(Side.FOR, affirming).verdict(FACT, "published", PUBLISHED)
    if promised(hearing.case):
        sides.lay(Side.FOR, (s for s in affirming if s.rank <= Rank.QUOTED))
        sides.lay(Side.CONSISTENT, (s for s in affirming if s.rank > Rank.QUOTED), "not attributed to the provider")
        return sides.verdict(FACT, "promised", PROMISED)
    sides.lay(Side.AGAINST, affirming, "no write-up of the provider is on record")
    return sides.verdict(FACT, None, NEITHER, Outcome.UNSUPPORTED)
