"""Whether the provider denies that there was an outage."""

from __future__ import annotations

from scraper.core.case import Case, Rank
from scraper.core.model import Outcome, Verdict
from scraper.core.text import clip
from scraper.core.weighing import Hearing, ids

FACT = "denial"
ORDER = 90


def judge(hearing: Hearing) -> Verdict | None:
    """`denied` where nothing of the provider's own supports the outage; disputed where its record contradicts its denial."""
    statements = hearing.case.on(FACT)
    if not statements:
        return None
    own = [s for s in statements if s.rank <= Rank.QUOTED and not s.denies]
    rest = [s for s in statements if s.denies or s.rank > Rank.QUOTED]
    why = [(s.id, "not the provider's own word") for s in rest]
    if not own:
        return Verdict(
            FACT, Outcome.UNSUPPORTED, None, "only the provider can deny", "No denial is attributed to the provider.",
            against=ids(rest), why_not=tuple(why),
        )  # fmt: skip
    if backed(hearing.case):
        why += [(s.id, "the provider's own record, or its word elsewhere, tells of the outage") for s in own]
        return Verdict(
            FACT, Outcome.DISPUTED, None, "the record outranks a denial",
            "A denial is quoted, but the provider's own record or word tells of the outage.",
            against=ids(own), consistent=ids(rest), why_not=tuple(why),
        )  # fmt: skip
    return Verdict(
        FACT, Outcome.DENIED, clip(str(own[0].claim.value or "denied"), 200), "denied by the provider",
        "The provider denies the outage, and no record of it is known: reported, not confirmed.",
        supporting=ids(own), consistent=ids(rest), why_not=tuple(why),
    )  # fmt: skip


def backed(case: Case) -> bool:
    """Whether anything of the provider's own tells of the outage: a record, or an acknowledgement quoted from it."""
    if case.incidents or case.founding:
        return True
    return any(s.rank <= Rank.QUOTED and not s.denies for kind in ("acknowledged", "started", "ended", "cause") for s in case.on(kind))
