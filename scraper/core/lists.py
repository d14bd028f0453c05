"""Facts that may have several values at once (components, symptoms, error codes): nothing said excludes the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from scraper.core.case import Rank, Statement
from scraper.core.model import Outcome, Verdict
from scraper.core.text import clip, fold
from scraper.core.weighing import Hearing, agreement, ids

_LONGEST = 300


def listed(
    fact: str,
    hearing: Hearing,
    known: Sequence[str] = (),
    read: Callable[[str], str | None] = lambda value: value.strip() or None,
) -> Verdict | None:
    """One verdict on all values told; `known` come first and are the provider's own. `read` names a value in one way.

    A claim that denies a value loses where the provider or two voices affirm it, and else fits.
    """
    statements = hearing.case.on(fact)
    if not statements and not known:
        return None
    values: dict[str, tuple[str, list[Statement]]] = {fold(name): (name, []) for name in known}
    denials: list[tuple[str, Statement]] = []
    blank: list[Statement] = []
    for statement in statements:
        name = read(str(statement.claim.value or ""))
        if name is None:
            blank.append(statement)
        elif statement.denies:
            denials.append((fold(name), statement))
        else:
            values.setdefault(fold(name), (name, []))[1].append(statement)
    own = {fold(name) for name in known}
    firm = own | {key for key, (_, told) in values.items() if _is_firm(told)}
    against = [s for key, s in denials if key in firm]
    fitting = [s for key, s in denials if key not in firm]
    supporting = [s for _, told in values.values() for s in told]
    why = [(s.id, "says that it was not affected; the provider or two accounts say that it was") for s in against]
    why += [(s.id, "says that it was not affected, or not known") for s in fitting]
    why += [(s.id, "names nothing") for s in blank]
    ordered = sorted(values, key=lambda key: (key not in own, -_weight(values[key][1]), key))
    outcome = agreement(supporting, against) if values else Outcome.UNSUPPORTED
    text = clip("; ".join(values[key][0] for key in ordered), _LONGEST) or None
    rule = "as the provider lists them" if own else "all that is told"
    note = "The provider's record names them." if own else "All values told are kept: one does not exclude another."
    return Verdict(
        fact, outcome, text, rule, note,
        supporting=ids(supporting), against=ids(against), consistent=ids((*fitting, *blank)), why_not=tuple(why),
    )  # fmt: skip


def _is_firm(told: Sequence[Statement]) -> bool:
    return any(s.rank <= Rank.QUOTED for s in told) or _weight(told) > 1


def _weight(told: Sequence[Statement]) -> int:
    return len({s.voice for s in told})
