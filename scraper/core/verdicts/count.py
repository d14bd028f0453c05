"""How many outages, users, services or customers, as sources count them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from scraper.core.judging.case import Statement
from scraper.core.judging.figures import figure_of, figured
from scraper.core.judging.lists import listed
from scraper.core.judging.weighing import Hearing
from scraper.core.language.text import words
from scraper.core.model import Verdict

FACT = "count"
ORDER = 70


def judge(hearing: Hearing) -> Verdict | None:
    """One figure, or all of them: those of different things stand side by side, those of one thing differ."""
    counted = _by_thing(s for s in hearing.case.on(FACT) if not s.denies)
    if any(len(figures) > 1 for figures in counted.values()):
        return figured(FACT, hearing, "Sources count the same thing differently; none is chosen.")
    return listed(FACT, hearing, read=lambda value: counted.get(_thing(value), {}).get(figure_of(value), value))


def _by_thing(statements: Iterable[Statement]) -> dict[str, dict[str, str]]:
    """For each thing the figures given for it, each in the shortest words that give it."""
    counted: dict[str, dict[str, str]] = defaultdict(dict)
    for value in sorted({str(s.claim.value or "") for s in statements}, key=lambda value: (len(value), value)):
        counted[_thing(value)].setdefault(figure_of(value), value)
    return counted


def _thing(value: str) -> str:
    """What a figure counts: the word that it ends with."""
    return " ".join(words(value)[-1:])
