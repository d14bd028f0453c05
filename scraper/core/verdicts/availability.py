"""Availability figures that sources give."""

from __future__ import annotations

from scraper.core.judging.figures import figured
from scraper.core.judging.weighing import Hearing
from scraper.core.model import Verdict

FACT = "availability"
ORDER = 71


def judge(hearing: Hearing) -> Verdict | None:
    """One figure, or all of them."""
    return figured(FACT, hearing, "Figures differ by stretch and by component; none is chosen.")
