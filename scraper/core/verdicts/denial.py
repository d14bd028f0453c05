"""Whether the provider denies that there was an outage."""

from __future__ import annotations

from scraper.core.judging.case import Case, Rank
from scraper.core.judging.weighing import Hearing, Side, Sides
from scraper.core.language.text import clip
from scraper.core.model import OF_CAUSE, Outcome, Verdict

FACT = "denial"
ORDER = 90
NOBODY = ("only the provider can deny", "No denial is attributed to the provider.")
CONTRADICTED = (
    "the record outranks a denial",
    "A denial is quoted, but the provider's own record or word tells of the outage.",
)
DENIED = (
    "denied by the provider",
    "The provider denies the outage, and no record of it is known: reported, not confirmed.",
)


def judge(hearing: Hearing) -> Verdict | None:
    """`denied` where nothing of the provider's own supports the outage; disputed where its record contradicts its denial."""
    statements = [s for s in hearing.case.on(FACT) if OF_CAUSE not in s.claim.flags]
    if not statements:
        return None
    own = [s for s in statements if s.rank <= Rank.QUOTED and not s.denies]
    rest = [s for s in statements if s.denies or s.rank > Rank.QUOTED]
    if not own:
        return (
            Sides()
            .lay(Side.AGAINST, rest, "not the provider's own word")
            .verdict(FACT, None, NOBODY, Outcome.UNSUPPORTED)
        )
    sides = Sides().lay(Side.CONSISTENT, rest, "not the provider's own word")
    if backed(hearing.case):
        sides.lay(Side.AGAINST, own, "the provider's own record, or its word elsewhere, tells of the outage")
        return sides.verdict(FACT, None, CONTRADICTED, Outcome.DISPUTED)
    value = clip(str(own[0].claim.value or "denied"), 200)
    return sides.lay(Side.FOR, own).verdict(FACT, value, DENIED, Outcome.DENIED)


def backed(case: Case) -> bool:
    """Whether anything of the provider's own tells of the outage: a record, or an acknowledgement quoted from it."""
    if case.incidents or case.founding:
        return True
    return any(
        s.rank <= Rank.QUOTED and not s.denies for kind in ("acknowledged", "started", "cause") for s in case.on(kind)
    )
