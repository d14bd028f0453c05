"""Error codes and messages that users saw in this incident; codes of another one are claims about that one."""

from __future__ import annotations

from scraper.core.lists import listed
from scraper.core.model import Verdict
from scraper.core.weighing import Hearing

FACT = "error_code"
ORDER = 61


def judge(hearing: Hearing) -> Verdict | None:
    """All codes told, the most voiced first."""
    return listed(FACT, hearing)
