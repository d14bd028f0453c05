"""Whether the provider explained itself: published, promised, or neither."""

from __future__ import annotations

from scraper.core.case import Rank
from scraper.core.disclosure import promised, published
from scraper.core.model import Outcome, Verdict
from scraper.core.weighing import Hearing, agreement, ids

FACT = "postmortem"
ORDER = 80


def judge(hearing: Hearing) -> Verdict | None:
    """A published write-up settles it; else a promise; a claim of the press alone is a claim."""
    statements = hearing.case.on(FACT)
    out = published(hearing.case)
    if out is None and not statements:
        return None
    denying = [s for s in statements if s.denies]
    affirming = [s for s in statements if not s.denies]
    why = [(s.id, "written before there was one, or before it was known") for s in denying]
    if out is not None:
        return Verdict(
            FACT, agreement(affirming, ()), "published", "published by the provider",
            "The provider's own write-up is on record.",
            supporting=ids(affirming), consistent=ids(denying), why_not=tuple(why),
        )  # fmt: skip
    own = [s for s in affirming if s.rank <= Rank.QUOTED]
    rest = [s for s in affirming if s.rank > Rank.QUOTED]
    if promised(hearing.case):
        why += [(s.id, "not attributed to the provider") for s in rest]
        return Verdict(
            FACT, agreement(own, ()), "promised", "promised by the provider",
            "The provider says that it will publish a write-up; none is on record.",
            supporting=ids(own), consistent=ids((*rest, *denying)), why_not=tuple(why),
        )  # fmt: skip
    why += [(s.id, "no write-up of the provider is on record") for s in affirming]
    return Verdict(
        FACT, Outcome.UNSUPPORTED, None, "none on record", "No write-up of the provider is on record, and none promised.",
        against=ids(affirming), consistent=ids(denying), why_not=tuple(why),
    )  # fmt: skip
