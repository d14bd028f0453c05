"""Facts that may have several values at once (components, symptoms, error codes): nothing said excludes the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from scraper.core.judging.case import Rank, Statement
from scraper.core.judging.weighing import Hearing, Side, Sides, voices
from scraper.core.language.text import clip, fold
from scraper.core.model import Outcome, Verdict

_LONGEST = 300
OWN = ("as the provider lists them", "The provider's record names them; what others name is kept beside it.")
NOTED = ("as the note lists them", "The reviewed note names them; what others name is kept beside it.")
ALL = ("all that is told", "All values told are kept: one does not exclude another.")
CONTRADICTED = "says that it was not affected; the provider or two accounts say that it was"
UNCONTRADICTED = "says that it was not affected, or not known"
BESIDE = "names what is not in the list that counts"


def listed(
    fact: str,
    hearing: Hearing,
    known: Sequence[str] = (),
    read: Callable[[str], str | None] = lambda value: value.strip() or None,
    by: tuple[str, str] = OWN,
) -> Verdict | None:
    """One verdict on all values told; where some are `known`, on these and on what the provider's own pages tell: what
    others name is kept beside them. `by` is the rule by which they are known; `read` names a value in one way.

    A claim that denies a value loses where the provider or two voices affirm it, and else fits.
    """
    statements = hearing.case.on(fact)
    if not statements and not known:
        return None
    named = [(read(str(s.claim.value or "")), s) for s in statements]
    values: dict[str, tuple[str, list[Statement]]] = {fold(name): (name, []) for name in known}
    first = frozenset(values)
    for name, statement in named:
        if name is not None and not statement.denies:
            values.setdefault(fold(name), (name, []))[1].append(statement)
    counted = [key for key, (_, told) in values.items() if not first or key in first or _is_own(told)]
    sides = Sides()
    for key, (_, told) in values.items():
        sides.lay(Side.FOR if key in counted else Side.CONSISTENT, told, BESIDE)
    sides.lay(Side.CONSISTENT, (s for name, s in named if name is None), "names nothing")
    for name, statement in named:
        if name is not None and statement.denies:
            firm = fold(name) in first or _is_firm(values.get(fold(name), ("", []))[1])
            side, reason = (Side.AGAINST, CONTRADICTED) if firm else (Side.CONSISTENT, UNCONTRADICTED)
            sides.lay(side, (statement,), reason)
    ordered = sorted(counted, key=lambda key: (key not in first, -voices(values[key][1]), key))
    text = clip("; ".join(values[key][0] for key in ordered), _LONGEST) or None
    return sides.verdict(fact, text, by if first else ALL, None if values else Outcome.UNSUPPORTED)


def _is_own(told: Sequence[Statement]) -> bool:
    return any(s.rank is Rank.RECORD for s in told)


def _is_firm(told: Sequence[Statement]) -> bool:
    return any(s.rank <= Rank.QUOTED for s in told) or voices(told) > 1
