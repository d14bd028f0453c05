"""What every text must hold in which a pattern is found: stems, derived from the pattern itself.

A pattern is read as the tree that `re` makes of it, and the tree is walked once. Of a run of characters the run is the stem; of
alternatives those of each; what may be left out, repeats or is any of many characters ends a run. Of all that must be there the
part is kept that ordinary text holds least often.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

Weights = dict[str, float]
"""Stems, one of which must be there, each with how often it may be expected at a place of a text."""

_MOST = 64
"""Stems that are made by joining alternatives to alternatives."""
_RARE = 1e-9
"""Stems that are all as rare as that need no longer ending."""
_LONGEST = 14
_RANGE = 16
"""Characters of a class that are told one by one."""
_COMMON = {**dict.fromkeys("ETAOINSRLHDU", 0.07), **dict.fromkeys("BCFGJKMPQVWXYZ", 0.02), " ": 0.17}
_SUBJECT = frozenset({
    "OUTAGE", "SERVICE", "PROBLEM", "ISSUE", "DISRUPTION", "INCIDENT", "FAILURE", "SYSTEM", "NETWORK", "PLATFORM", "USER", "CUSTOMER",
    "REPORT", "ERROR", "DOWN", "AFFECTED", "PANNE", "STÖRUNG", "AUSFALL", "STORING", "FALHA", "FALLO", "CAÍDA", "SERVICIO", "СБОЙ",
    "障害", "장애", "故障",
})  # fmt: skip
"""What all articles on outages speak of, by no more than a guess: it is no rare word there, whatever its letters are."""
_OF_THE_SUBJECT = 0.0005
_LATIN, _ALPHABETS = "\u024f", "\u0dff"
_DOT = "\u0307"


def folded(text: str) -> str:
    """Text in the one case in which all characters are alike that a pattern without regard to case takes for alike, character
    by character: what is a part of a text is a part of the folded text.
    """
    # By way of lower case, because the sign of the kelvin is no capital of "k" but its small letter is "k"; and "İ" is "i" to
    # a pattern, while the small letter of it is "i" and a dot.
    return text.upper() if text.isascii() else text.lower().upper().replace(_DOT, "")


def rarity(stem: str) -> float:
    """How often a folded stem may be expected at a place of a text: a rough guess, which only chooses between stems."""
    weight = 1.0
    for char in stem:
        weight *= _COMMON.get(char) or (0.01 if char <= _LATIN else 0.02 if char <= _ALPHABETS else 0.003)
    return weight


def stems_of(pattern: str, flags: int) -> tuple[str, ...] | None:
    """Folded stems, one of which stands in every text that the pattern is found in; None where it is found without any."""
    tree = _tree(pattern, flags)
    if tree is None:
        return None
    seen = _sequence(tree)
    found = _rarer(seen.whole, seen.needed)
    if found is None or "" in found:
        return None
    kept: list[str] = []
    for stem in sorted({stem[:_LONGEST] for stem in found}):
        if not kept or not stem.startswith(kept[-1]):
            kept.append(stem)
    return tuple(kept)


# The tree has no public name. Where a later Python moves it, or names a part of it otherwise, patterns have no stems and are
# looked for everywhere: slower and as right. tests/core/test_seldom.py tells of it.
def _tree(pattern: str, flags: int) -> Iterable[tuple[Any, Any]] | None:
    try:
        parse: Callable[[str, int], Iterable[tuple[Any, Any]]] = import_module("re._parser").parse
    except (ImportError, AttributeError):
        return None
    return parse(pattern, flags)


@dataclass(frozen=True, slots=True)
class _Seen:
    """All that a part of a pattern can be, where that is few words; and stems that it needs."""

    whole: Weights | None = None
    needed: Weights | None = None


_ANYTHING = _Seen()
_NOTHING: Weights = {"": 1.0}


def _expected(stems: Weights | None) -> float:
    if not stems:
        return float("inf")
    return sum(v + _OF_THE_SUBJECT * (stem.strip(" ").rstrip("S’'") in _SUBJECT) for stem, v in stems.items())


def _rarer(one: Weights | None, other: Weights | None) -> Weights | None:
    return one if _expected(one) <= _expected(other) else other


def _sequence(items: Iterable[tuple[Any, Any]]) -> _Seen:
    run, needed, unbroken = _NOTHING, None, True
    for op, value in items:
        seen = _part(op, value)
        joined = None if seen.whole is None else _joined(run, seen.whole)
        if joined is None:
            needed, unbroken = _rarer(needed, run), False
        run = joined or seen.whole or _NOTHING
        needed = _rarer(needed, seen.needed)
    return _Seen(run, needed) if unbroken else _Seen(None, _rarer(needed, run))


def _joined(run: Weights, following: Weights) -> Weights | None:
    """Each of a run with each of what follows; None where that is more than is worth telling."""
    if _NOTHING in (run, following):
        return following if run == _NOTHING else run
    if len(following) > 1 and (len(run) * len(following) > _MOST or max(run.values()) <= _RARE):
        return None
    return {a + b: v * w for a, v in run.items() for b, w in following.items()}


def _part(op: Any, value: Any) -> _Seen:
    read = _PARTS.get(getattr(op, "name", ""))
    return _ANYTHING if read is None else read(value)


def _characters(chars: Iterable[str]) -> _Seen:
    return _Seen({char: rarity(char) for char in map(folded, chars)})


def _class(members: Iterable[tuple[Any, Any]]) -> _Seen:
    chars: list[str] = []
    for op, value in members:
        if op.name == "LITERAL":
            chars.append(chr(value))
        elif op.name == "RANGE" and value[1] - value[0] < _RANGE:
            chars.extend(map(chr, range(value[0], value[1] + 1)))
        else:
            return _ANYTHING
    return _characters(chars) if len(chars) <= _RANGE else _ANYTHING


def _branch(alternatives: Iterable[Iterable[tuple[Any, Any]]]) -> _Seen:
    seen = [_sequence(alternative) for alternative in alternatives]
    return _Seen(_all([s.whole for s in seen]), _all([_rarer(s.whole, s.needed) for s in seen]))


def _all(stems: list[Weights | None]) -> Weights | None:
    """The stems of all alternatives; None where one has none."""
    together: Weights = {}
    for some in stems:
        if some is None:
            return None
        together.update(some)
    return together


def _repeat(low: int, high: int, body: Iterable[tuple[Any, Any]]) -> _Seen:
    seen = _sequence(body)
    if high == 1:
        whole = seen.whole if low or seen.whole is None else {**seen.whole, **_NOTHING}
        return _Seen(whole, seen.needed if low else None)
    return _Seen(None, _rarer(seen.whole, seen.needed)) if low else _ANYTHING


def _looked_at(body: Iterable[tuple[Any, Any]]) -> _Seen:
    """What has to stand before or behind: it takes no room, and is needed."""
    seen = _sequence(body)
    return _Seen(_NOTHING, _rarer(seen.whole, seen.needed))


_PARTS: dict[str, Callable[[Any], _Seen]] = {
    "LITERAL": lambda code: _characters((chr(code),)),
    "IN": _class,
    "AT": lambda _: _Seen(_NOTHING),
    "ASSERT": lambda value: _looked_at(value[1]),
    "ASSERT_NOT": lambda _: _Seen(_NOTHING),
    "SUBPATTERN": lambda value: _sequence(value[3]),
    "ATOMIC_GROUP": _sequence,
    "BRANCH": lambda value: _branch(value[1]),
    **dict.fromkeys(("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"), lambda value: _repeat(*value)),
}
