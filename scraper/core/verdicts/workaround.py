"""What still worked, or helped, by whose account."""

from __future__ import annotations

from scraper.core.judging.lists import listed
from scraper.core.judging.weighing import Hearing
from scraper.core.model import Verdict

FACT = "workaround"
ORDER = 62


def judge(hearing: Hearing) -> Verdict | None:
    """All workarounds told, the most voiced first."""
    return listed(FACT, hearing)
