"""Incidents that nobody decided on, beside those that people did: no decision on another takes an id away from them.

Where people take a record out, or put one in, the articles around it look for their place anew. They may find it with an
incident that nobody named, which would then be one with what people decided on, and lose its id, or its last document.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from scraper.core.model import Article, Document
from scraper.core.placing.assignment import Assignment, Constraints, Held


def drawn_away(
    answer: Assignment,
    undecided: Assignment,
    held: Sequence[Held],
    constraints: Constraints,
    known: Mapping[str, Document],
) -> frozenset[tuple[str, str]]:
    """Documents and the incidents where they are to stay, so that each id lives on that only the decisions end; `undecided`
    is the answer without them. Empty where none is ended, or all of one was moved by hand.
    """
    ended = {*undecided.emptied, *(old for old, _ in undecided.merged)}
    lost: list[tuple[str, str | None]] = [*answer.merged, *((name, None) for name in answer.emptied)]
    own = {h.id: frozenset(d for d in constraints.own(h) if d in known) for h in held}
    stay: set[tuple[str, str]] = set()
    for old, survivor in lost:
        if old not in ended and own.get(old):
            name = _let_go(old, survivor, own, known)
            stay |= {(document, name) for document in own[name]}
    return frozenset(stay - constraints.kept)


def _let_go(old: str, survivor: str | None, own: Mapping[str, frozenset[str]], known: Mapping[str, Document]) -> str:
    """Which of two incidents that became one keeps its own documents by order: the one of which articles alone are left;
    the records of the other hold that together.
    """
    both = [name for name in (survivor, old) if name and own.get(name)]
    told = [name for name in both if all(isinstance(known[d], Article) for d in own[name])]
    return told[-1] if len(told) == len(both) else (told or [old])[0]
