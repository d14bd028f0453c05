"""Availability figures that sources give."""

from __future__ import annotations

from scraper.core.figures import figured
from scraper.core.model import Verdict
from scraper.core.weighing import Hearing

FACT = "availability"
ORDER = 71


def judge(hearing: Hearing) -> Verdict | None:
    """One figure, or all of them."""
    return figured(FACT, hearing, "Figures differ by stretch and by component; none is chosen.")
