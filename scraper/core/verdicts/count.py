"""How many outages, users, services or customers, as sources count them."""

from __future__ import annotations

from scraper.core.judging.figures import figured
from scraper.core.judging.weighing import Hearing
from scraper.core.model import Verdict

FACT = "count"
ORDER = 70


def judge(hearing: Hearing) -> Verdict | None:
    """One figure, or all of them."""
    return figured(FACT, hearing, "Counts are of different things, or differ; none is chosen.")
