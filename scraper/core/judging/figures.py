"""Figures that sources count in their own ways (outages in a month, availability): compared, never averaged."""

from __future__ import annotations

from scraper.core.judging.case import Statement
from scraper.core.judging.weighing import Hearing, Side, Sides
from scraper.core.language.text import clip, words
from scraper.core.model import Outcome, Verdict
from scraper.core.patterns import late

_NUMBER = late(r"\d+(?:[.,]\d+)*")


def figured(fact: str, hearing: Hearing, note: str) -> Verdict | None:
    """Agreed or single where all give one figure, else open with every figure shown."""
    statements = hearing.case.on(fact)
    if not statements:
        return None
    sides = Sides().lay(Side.CONSISTENT, (s for s in statements if s.denies), "says that no figure was known")
    values: dict[str, list[Statement]] = {}
    for statement in (s for s in statements if not s.denies):
        values.setdefault(figure_of(str(statement.claim.value or "")), []).append(statement)
    if not values:
        return sides.verdict(fact, None, ("no figure", "No source gives a figure."), Outcome.UNSUPPORTED)
    for told in values.values():
        sides.lay(Side.FOR, told)
    figures = [_said(values[v]) for v in sorted(values, key=lambda v: (_magnitude(v), v))]
    if len(figures) > 1:
        return sides.verdict(fact, None, ("figures differ", note), Outcome.OPEN, (figures[0], figures[-1]))
    return sides.verdict(fact, figures[0], ("one figure", "All who give a figure give this one."))


def _said(statements: list[Statement]) -> str:
    return clip(min(str(s.claim.value) for s in statements), 120)


def figure_of(text: str) -> str:
    """What makes two figures the same: their numbers, or their words where there is none."""
    numbers = _NUMBER.findall(text)
    return " ".join(numbers) if numbers else " ".join(words(text))


def _magnitude(figure: str) -> float:
    first = figure.split(" ", maxsplit=1)[0].replace(",", "")
    try:
        return float(first)
    except ValueError:
        return 0.0
