"""Why it happened: only the provider can say. What others think of it is kept, and used for nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from scraper.core.judging.case import Case, Rank, Statement
from scraper.core.judging.weighing import Hearing, Side, Sides
from scraper.core.language.cause_families import families
from scraper.core.language.stopwords import STOPWORDS
from scraper.core.language.text import words
from scraper.core.model import Outcome, Relevance, Verdict

FACT = "cause"
ORDER = 64
ALIKE = 0.5
"""Share of the shorter cause's words found in the other from which two wordings are of one cause."""
SURELY_ALIKE = 0.8
"""The same share where the two name different causes of the taxonomy: `a network attack`, `a wrong network setting`."""
IDLE = frozenset(
    {
        "known",
        "unknown",
        "identified",
        "found",
        "issue",
        "issues",
        "problem",
        "error",
        "errors",
        "outage",
        "incident",
        "cause",
    }
)
"""Words that name no cause by themselves: `the cause is known`."""
SAID = (
    "as the provider says",
    "The cause the provider gives, in its write-up or record first, then as the press quotes it.",
)
GUESSED = (
    "only the provider can say",
    "No source attributes a cause to the provider. What others suppose is listed and not used.",
)


def judge(hearing: Hearing) -> Verdict | None:
    """The provider's own cause, or `unsupported` where there are only guesses."""
    statements = hearing.case.on(FACT)
    if not statements:
        return None
    named = [s for s in statements if _names(s)]
    sides = Sides()
    sides.lay(
        Side.CONSISTENT,
        (s for s in statements if s.denies),
        "says that no cause was known, or given, when it was written",
    )
    sides.lay(Side.CONSISTENT, (s for s in statements if not s.denies and not _names(s)), "names no cause")
    own = [s for s in named if s.rank <= Rank.QUOTED]
    guesses = [s for s in named if s.rank > Rank.QUOTED]
    if not own:
        sides.lay(Side.AGAINST, guesses, "not attributed to the provider: a guess, or an account without its source")
        return sides.verdict(FACT, None, GUESSED, Outcome.UNSUPPORTED)
    chosen = _weightiest(hearing.case, own)
    supporting, other = _split(own, chosen)
    echoing, idle = _split(guesses, chosen)
    sides.lay(Side.FOR, supporting)
    # A guess beside the provider's word is no dispute, though it loses; two causes in the provider's name are one,
    # unless one voice tells both: several sentences of one account add up.
    heard = {s.voice for s in supporting}
    added = [s for s in other if s.voice in heard or s.rank is Rank.RECORD]
    other = [s for s in other if s.voice not in heard and s.rank is not Rank.RECORD]
    outcome = Outcome.DISPUTED if other else sides.outcome
    sides.lay(Side.CONSISTENT, added, "more on the cause, from the same source or the provider itself")
    sides.lay(Side.CONSISTENT, echoing, "says the same, without naming the provider as its source")
    sides.lay(Side.AGAINST, other, "another cause, also attributed to the provider")
    sides.lay(Side.AGAINST, idle, "not attributed to the provider, which names another cause")
    return sides.verdict(FACT, str(chosen.claim.value), SAID, outcome)


def _names(statement: Statement) -> bool:
    return not statement.denies and bool(_terms(str(statement.claim.value or "")) - IDLE)


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
    """Whether two wordings are of one cause: all causes of the taxonomy that one names the other names too, in whatever
    languages; or they share most of their words.
    """
    few, many = sorted((families(str(one.claim.value)), families(str(other.claim.value))), key=len)
    if few and few <= many:
        return True
    share = SURELY_ALIKE if few else ALIKE
    ours, theirs = _terms(str(one.claim.value)), _terms(str(other.claim.value))
    if not ours or not theirs:
        return str(one.claim.value).strip() == str(other.claim.value).strip()
    return len(ours & theirs) >= share * min(len(ours), len(theirs))


@lru_cache(maxsize=4096)
def _terms(text: str) -> frozenset[str]:
    return frozenset(w for w in words(text) if w not in STOPWORDS and len(w) > 1)
