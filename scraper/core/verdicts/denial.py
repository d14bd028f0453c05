"""Whether the provider denies that there was an outage."""

from __future__ import annotations

from scraper.core.judging.case import Case, Rank, Statement
from scraper.core.judging.closing_posts import taking_back
from scraper.core.judging.weighing import Hearing, Side, Sides
from scraper.core.language.text import clip
from scraper.core.model import GAINSAID, OF_CAUSE, TAKEN_BACK, Outcome, Verdict

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
TAKES_BACK = (
    "taken back by the provider",
    "The provider takes its own report back: it was a false alarm, or made by mistake.",
)
GAINSAYS = (
    "the record tells of a fault",
    "The provider takes a report back, but its record also tells of a fault that was mended, of harm, or of another outage.",
)


def takes_back(denial: Verdict) -> bool:
    """Whether by this verdict on a denial the provider takes its own report back."""
    return denial.outcome is Outcome.DENIED and denial.rule == TAKES_BACK[0]


def judge(hearing: Hearing) -> Verdict | None:
    """`denied` where nothing of the provider's own supports the outage, or its record takes itself back; disputed where its
    record contradicts its denial.
    """
    statements = [
        s for s in hearing.case.on(FACT) if OF_CAUSE not in s.claim.flags and not _is_outlived(s, hearing.case)
    ]
    if not statements:
        return None
    if taken := [s for s in statements if TAKEN_BACK in s.claim.flags]:
        return _taken_back(hearing.case, taken, [s for s in statements if s not in taken])
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


def _is_outlived(statement: Statement, case: Case) -> bool:
    """Whether a post that took its record back is not the last word of it: the record was opened again, or told on."""
    if TAKEN_BACK not in statement.claim.flags:
        return False
    return all(claim is None or claim.id != statement.id for claim in map(taking_back, case.incidents))


def _taken_back(case: Case, taken: list[Statement], rest: list[Statement]) -> Verdict:
    """The verdict where posts of the provider's own records take them back."""
    sides = Sides().lay(Side.CONSISTENT, rest, "not the provider's own page")
    if not is_taken_back(case):
        sides.lay(Side.AGAINST, taken, "the provider's own posts tell of an outage as well")
        return sides.verdict(FACT, None, GAINSAYS, Outcome.DISPUTED)
    value = clip(str(taken[0].claim.value or "taken back"), 200)
    return sides.lay(Side.FOR, taken).verdict(FACT, value, TAKES_BACK, Outcome.DENIED)


def is_taken_back(case: Case) -> bool:
    """Whether all that the provider's own records tell of was taken back by the last words of each, and nothing else of
    its own tells of a fault.
    """
    last = [taking_back(record) for record in case.incidents]
    if not last or case.founding or any(claim is None or GAINSAID in claim.flags for claim in last):
        return False
    return not any(s.rank is Rank.QUOTED and not s.denies for kind in ("cause", "ended") for s in case.on(kind))


def backed(case: Case) -> bool:
    """Whether anything of the provider's own tells of the outage: a record, or an acknowledgement quoted from it."""
    if case.incidents or case.founding:
        return True
    return any(
        s.rank <= Rank.QUOTED and not s.denies for kind in ("acknowledged", "started", "cause") for s in case.on(kind)
    )
