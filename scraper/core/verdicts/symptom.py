"""How it showed: what users saw."""

from __future__ import annotations

from scraper.core.judging.lists import listed
from scraper.core.judging.weighing import Hearing
from scraper.core.model import Verdict

FACT = "symptom"
ORDER = 60


def judge(hearing: Hearing) -> Verdict | None:
    """All symptoms told, the most voiced first."""
    return listed(FACT, hearing)
