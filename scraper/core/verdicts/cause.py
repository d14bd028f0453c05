"""Why it happened: only the provider can say. What others think of it is kept, and used for nothing."""

from __future__ import annotations

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
    named = [s for s in statements if not s.denies and str(s.claim.value or "").strip()]
    blank = [s for s in statements if s not in denying and s not in named]
    own = sorted((s for s in named if s.rank <= Rank.QUOTED), key=lambda s: _authority(hearing.case, s))
    guesses = [s for s in named if s not in own]
    why = [(s.id, "says that no cause was known, or given, when it was written") for s in denying]
    why += [(s.id, "names no cause") for s in blank]
    consistent = [*denying, *blank]
    if not own:
        why += [(s.id, "not attributed to the provider: a guess, or an account without its source") for s in guesses]
        return Verdict(
            FACT, Outcome.UNSUPPORTED, None, "only the provider can say",
            "No source attributes a cause to the provider. What others suppose is listed and not used.",
            against=ids(guesses), consistent=ids(consistent), why_not=tuple(why),
        )  # fmt: skip
    chosen = own[0]
    supporting = [s for s in named if alike(s, chosen) and (s in own)]
    echoing = [s for s in guesses if alike(s, chosen)]
    other = [s for s in own if s not in supporting]
    idle = [s for s in guesses if s not in echoing]
    why += [(s.id, "says the same, without naming the provider as its source") for s in echoing]
    why += [(s.id, "another cause, also attributed to the provider") for s in other]
    why += [(s.id, "not attributed to the provider, which names another cause") for s in idle]
    # A guess beside the provider's word is no dispute, though it loses; two causes in the provider's name are one.
    outcome = Outcome.DISPUTED if other else agreement(supporting, ())
    return Verdict(
        FACT, outcome, str(chosen.claim.value), "as the provider says",
        "The cause the provider gives, in its record or write-up first, then as the press quotes it.",
        supporting=ids(supporting), against=ids((*other, *idle)), consistent=ids((*echoing, *consistent)), why_not=tuple(why),
    )  # fmt: skip


def _authority(case: Case, statement: Statement) -> tuple[int, int, int, str]:
    """Postmortems first, then the record, then quotations; of these the one most voices share, the longest."""
    reviews = {a.id for a in case.articles if a.relevance is Relevance.POSTMORTEM}
    peers = [s for s in case.on(FACT) if s.rank <= Rank.QUOTED and not s.denies and alike(s, statement)]
    return (
        0 if statement.claim.document in reviews else 1 + int(statement.rank),
        -len({s.voice for s in peers}),
        -len(str(statement.claim.value)),
        statement.id,
    )


def alike(one: Statement, other: Statement) -> bool:
    """Whether two wordings are of one cause."""
    ours, theirs = _terms(one), _terms(other)
    if not ours or not theirs:
        return str(one.claim.value).strip() == str(other.claim.value).strip()
    return len(ours & theirs) >= ALIKE * min(len(ours), len(theirs))


def _terms(statement: Statement) -> frozenset[str]:
    return frozenset(w for w in words(str(statement.claim.value)) if w not in STOPWORDS and len(w) > 1)

