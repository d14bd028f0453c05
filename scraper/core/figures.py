"""Figures that sources count in their own ways (outages in a month, availability): compared, never averaged."""

from __future__ import annotations

import re

from scraper.core.case import Statement
from scraper.core.model import Outcome, Verdict
from scraper.core.text import clip, words
from scraper.core.weighing import Hearing, agreement, ids

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def figured(fact: str, hearing: Hearing, note: str) -> Verdict | None:
    """Agreed or single where all give one figure, else open with every figure shown."""
    statements = hearing.case.on(fact)
    if not statements:
        return None
    denying = [s for s in statements if s.denies]
    told = [s for s in statements if not s.denies]
    values: dict[str, list[Statement]] = {}
    for statement in told:
        values.setdefault(_figure(str(statement.claim.value or "")), []).append(statement)
    why = tuple((s.id, "says that no figure was known") for s in denying)
    if not told:
        return Verdict(fact, Outcome.UNSUPPORTED, None, "no figure", "No source gives a figure.", consistent=ids(denying), why_not=why)
    if len(values) > 1:
        spread = sorted(values, key=lambda v: (_magnitude(v), v))
        return Verdict(
            fact, Outcome.OPEN, None, "figures differ", note,
            _said(values[spread[0]]), _said(values[spread[-1]]),
            supporting=ids(told), consistent=ids(denying), why_not=why,
        )  # fmt: skip
    return Verdict(
        fact, agreement(told, ()), _said(told), "one figure", "All who give a figure give this one.",
        supporting=ids(told), consistent=ids(denying), why_not=why,
    )  # fmt: skip


def _said(statements: list[Statement]) -> str:
    return clip(min(str(s.claim.value) for s in statements), 120)


def _figure(text: str) -> str:
    """What makes two figures the same: their numbers, or their words where there is none."""
    numbers = _NUMBER.findall(text)
    return " ".join(numbers) if numbers else " ".join(words(text))


def _magnitude(figure: str) -> float:
    first = figure.split(" ", maxsplit=1)[0].replace(",", "")
    try:
        return float(first)
    except ValueError:
        return 0.0
