"""Error codes and messages that users saw in this incident; codes of another one are claims about that one."""

from __future__ import annotations

from scraper.core.judging.lists import listed
from scraper.core.judging.weighing import Hearing
from scraper.core.model import Verdict

FACT = "error_code"
ORDER = 61


def judge(hearing: Hearing) -> Verdict | None:
    """All codes told, the most voiced first."""
    return listed(FACT, hearing)
