"""Why it happened: only the provider can say. What others think of it is kept, and used for nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from scraper.core.ids import post_mark
from scraper.core.judging.case import Case, Rank, Statement
from scraper.core.judging.weighing import Hearing, Side, Sides
from scraper.core.language.cause_families import families
from scraper.core.language.stopwords import STOPWORDS
from scraper.core.language.text import words
from scraper.core.language.vague_causes import IDLE, UNSPACED, VAGUE
from scraper.core.model import UPSTREAM, Outcome, Relevance, Verdict
from scraper.core.patterns import late

FACT = "cause"
ORDER = 64
ALIKE = 0.5
"""Share of the shorter cause's words found in the other from which two wordings are of one cause."""
SURELY_ALIKE = 0.8
"""The same share where the two name different causes of the taxonomy: `a network attack`, `a wrong network setting`."""
SAID = (
    "as the provider says",
    "The cause the provider gives, in its write-up or record first, then as the press quotes it.",
)
_RUN = late("[\u0e01-\u0e4e\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff]+")
"""Thai, katakana and Han signs in a row; hiragana is mostly grammar."""
_GENERAL = late("|".join(sorted(UNSPACED, key=lambda word: (-len(word), word))))
GUESSED = (
    "only the provider can say",
    "No source attributes a cause to the provider. What others suppose is listed and not used.",
)


def judge(hearing: Hearing) -> Verdict | None:
    """The provider's own cause, or `unsupported` where there are only guesses."""
    statements = hearing.case.on(FACT)
    if not statements:
        return None
    mine = _own_words(hearing.case)
    named = [s for s in statements if _names(s, mine)]
    denying = [s for s in statements if s.denies]
    sides = Sides().lay(Side.CONSISTENT, denying, "says that no cause was known, or given, when it was written")
    sides.lay(Side.CONSISTENT, (s for s in statements if not s.denies and s not in named), "names no cause")
    own, guesses = _by_rank(named)
    if not own:
        sides.lay(Side.AGAINST, guesses, "not attributed to the provider: a guess, or an account without its source")
        return sides.verdict(FACT, None, GUESSED, Outcome.UNSUPPORTED)
    chosen = _weightiest(hearing.case, [s for s in own if not _is_vague(s, mine)] or own, guesses)
    if not _is_vague(chosen, mine):
        vague = [s for s in named if _is_vague(s, mine) and not alike(s, chosen)]
        sides.lay(Side.CONSISTENT, vague, "says less of the cause: it fits")
        named = [s for s in named if s not in vague]
    outcome = _laid_beside(chosen, named, sides)
    rejecting = _rejecting(hearing.case, chosen)
    if rejecting:
        outcome = Outcome.DISPUTED
        sides.lay(Side.AGAINST, rejecting, "the provider that is blamed denies it")
    return sides.verdict(FACT, str(chosen.claim.value), SAID, outcome)


def _rejecting(case: Case, chosen: Statement) -> list[Statement]:
    """Denials of a provider that the cause names, and that says that it is not to blame."""
    told = f" {' '.join(words(str(chosen.claim.value or '')))} "
    denials = [
        (flag.removeprefix(UPSTREAM), s) for s in case.on("denial") for flag in s.claim.flags if UPSTREAM in flag
    ]
    return [s for provider, s in denials if any(f" {name} " in told for name in _names_of(case, provider))]


def _names_of(case: Case, provider: str) -> frozenset[str]:
    known = case.names.get(provider)
    every = (provider, known.name, *known.aliases) if known else (provider,)
    return frozenset(" ".join(words(name)) for name in every if name)


def _by_rank(named: Iterable[Statement]) -> tuple[list[Statement], list[Statement]]:
    """The provider's own, and what others suppose."""
    own: list[Statement] = []
    guesses: list[Statement] = []
    for statement in named:
        (own if statement.rank <= Rank.QUOTED else guesses).append(statement)
    return own, guesses


def _laid_beside(chosen: Statement, named: Iterable[Statement], sides: Sides) -> Outcome:
    """Every cause that is told laid beside the one chosen. A guess beside the provider's word is no dispute, though it
    loses; two causes in the provider's name are one, unless one voice tells both: several sentences of one account add
    up.
    """
    own, guesses = _by_rank(named)
    supporting, other = _split(own, chosen)
    echoing, idle = _split(guesses, chosen)
    sides.lay(Side.FOR, supporting)
    heard = {s.voice for s in supporting}
    added = [s for s in other if s.voice in heard or s.rank is Rank.RECORD]
    other = [s for s in other if s not in added]
    outcome = Outcome.DISPUTED if other else sides.outcome
    sides.lay(Side.CONSISTENT, added, "more on the cause, from the same source or the provider itself")
    sides.lay(Side.CONSISTENT, echoing, "says the same, without naming the provider as its source")
    sides.lay(Side.AGAINST, other, "another cause, also attributed to the provider")
    sides.lay(Side.AGAINST, idle, "not attributed to the provider, which names another cause")
    return outcome


def _own_words(case: Case) -> frozenset[str]:
    """Words of the names of the providers and the parts: who failed is no cause of it."""
    known = (name for p in case.providers if p in case.names for name in (case.names[p].name, *case.names[p].aliases))
    parts = (str(s.claim.value) for s in case.on("component"))
    return frozenset(word for name in (*case.providers, *known, *parts) for word in _terms(name))


def _names(statement: Statement, mine: frozenset[str]) -> bool:
    text = str(statement.claim.value or "")
    return not statement.denies and bool(_terms(text) - IDLE - (frozenset() if families(text) else mine))


def _is_vague(statement: Statement, mine: frozenset[str]) -> bool:
    """Whether a wording names no cause of the taxonomy, and nothing but general words and who failed."""
    text = str(statement.claim.value)
    return not families(text) and not _terms(text) - VAGUE - mine


def _split(statements: Iterable[Statement], chosen: Statement) -> tuple[list[Statement], list[Statement]]:
    """Those of the chosen cause, and the rest."""
    same: list[Statement] = []
    rest: list[Statement] = []
    for statement in statements:
        (same if alike(statement, chosen) else rest).append(statement)
    return same, rest


def _weightiest(case: Case, own: Sequence[Statement], guesses: Sequence[Statement]) -> Statement:
    """Write-ups first, then the record, then quotations; of these the cause most voices share, also without naming the
    provider, in the longest wording that is whole.
    """
    reviews = {a.id for a in case.articles if a.relevance is Relevance.POSTMORTEM}
    marks = {
        post_mark("postmortem"),
        *(post_mark(u.id) for r in case.records for u in r.updates if u.state == "postmortem"),
    }
    wordings = {str(s.claim.value): s for s in own}
    peers, echoes = (
        {text: len({s.voice for s in among if alike(s, one)}) for text, one in wordings.items()}
        for among in (own, (*own, *guesses))
    )
    return min(
        own,
        key=lambda s: (
            0 if s.claim.document in reviews or not marks.isdisjoint(s.claim.flags) else 1 + int(s.rank),
            -peers[str(s.claim.value)],
            -echoes[str(s.claim.value)],
            is_cut(str(s.claim.value)),
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


def is_cut(text: str) -> bool:
    """Whether a quotation that begins before the text ends in it, or the other way round."""
    return text.count('"') % 2 == 1 or text.count("\N{LEFT DOUBLE QUOTATION MARK}") != text.count(
        "\N{RIGHT DOUBLE QUOTATION MARK}"
    )


@lru_cache(maxsize=4096)
def _terms(text: str) -> frozenset[str]:
    """The words that tell one cause from another; of a script that does not part its words, each two signs that stand
    together, without general words and the signs of grammar.
    """
    parted = (w for w in words(_RUN.sub(" ", text)) if w not in STOPWORDS and len(w) > 1)
    return frozenset((*parted, *_pairs(text)))


def _pairs(text: str) -> Iterator[str]:
    for run in _RUN.findall(_GENERAL.sub(" ", text)):
        yield from (run[n : n + 2] for n in range(len(run) - 1))
