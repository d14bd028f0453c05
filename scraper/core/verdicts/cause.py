"""Why it happened: only the provider can say. What others think of it is kept, and used for nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from scraper.core.case import Case, Rank, Statement
from scraper.core.model import Outcome, Relevance, Verdict
from scraper.core.stopwords import STOPWORDS
from scraper.core.text import words
from scraper.core.weighing import Hearing, agreement, ids

FACT = "cause"
ORDER = 64
ALIKE = 0.5
"""Share of the shorter cause's words found in the other from which two wordings are of one cause."""


def judge(hearing: Hearing) -> Verdict | None:
    """The provider's own cause, or `unsupported` where there are only guesses."""
    statements = hearing.case.on(FACT)
    if not statements:
        return None
    denying = [s for s in statements if s.denies]
    blank = [s for s in statements if not s.denies and not str(s.claim.value or "").strip()]
    named = [s for s in statements if not s.denies and str(s.claim.value or "").strip()]
    own = [s for s in named if s.rank <= Rank.QUOTED]
    guesses = [s for s in named if s.rank > Rank.QUOTED]
    why = [(s.id, "says that no cause was known, or given, when it was written") for s in denying]
    why += [(s.id, "names no cause") for s in blank]
    if not own:
        why += [(s.id, "not attributed to the provider: a guess, or an account without its source") for s in guesses]
        return Verdict(
            FACT, Outcome.UNSUPPORTED, None, "only the provider can say",
            "No source attributes a cause to the provider. What others suppose is listed and not used.",
            against=ids(guesses), consistent=ids((*denying, *blank)), why_not=tuple(why),
        )  # fmt: skip
    chosen = _weightiest(hearing.case, own)
    supporting, other = _split(own, chosen)
    echoing, idle = _split(guesses, chosen)
    why += [(s.id, "says the same, without naming the provider as its source") for s in echoing]
    why += [(s.id, "another cause, also attributed to the provider") for s in other]
    why += [(s.id, "not attributed to the provider, which names another cause") for s in idle]
    # A guess beside the provider's word is no dispute, though it loses; two causes in the provider's name are one.
    outcome = Outcome.DISPUTED if other else agreement(supporting, ())
    return Verdict(
        FACT, outcome, str(chosen.claim.value), "as the provider says",
        "The cause the provider gives, in its record or write-up first, then as the press quotes it.",
        supporting=ids(supporting), against=ids((*other, *idle)), consistent=ids((*echoing, *denying, *blank)),
        why_not=tuple(why),
    )  # fmt: skip


def _split(statements: Iterable[Statement], chosen: Statement) -> tuple[list[Statement], list[Statement]]:
    """Those of the chosen cause, and the rest."""
    same: list[Statement] = []
    rest: list[Statement] = []
    for statement in statements:
        (same if alike(statement, chosen) else rest).append(statement)
    return same, rest


def _weightiest(case: Case, own: Sequence[Statement]) -> Statement:
    """Write-ups first, then the record, then quotations; of these the cause most voices share, in the longest wording."""
    reviews = {a.id for a in case.articles if a.relevance is Relevance.POSTMORTEM}
    wordings = {str(s.claim.value): s for s in own}
    peers = {text: len({s.voice for s in own if alike(s, one)}) for text, one in wordings.items()}
    return min(
        own,
        key=lambda s: (
            0 if s.claim.document in reviews else 1 + int(s.rank),
            -peers[str(s.claim.value)],
            -len(str(s.claim.value)),
            s.id,
        ),
    )


def alike(one: Statement, other: Statement) -> bool:
    """Whether two wordings are of one cause."""
    ours, theirs = _terms(str(one.claim.value)), _terms(str(other.claim.value))
    if not ours or not theirs:
        return str(one.claim.value).strip() == str(other.claim.value).strip()
    return len(ours & theirs) >= ALIKE * min(len(ours), len(theirs))


@lru_cache(maxsize=4096)
def _terms(text: str) -> frozenset[str]:
    return frozenset(w for w in words(text) if w not in STOPWORDS and len(w) > 1)
