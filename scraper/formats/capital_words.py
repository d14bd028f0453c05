"""Impacts and levels as Instatus and OnlineOrNot write them: in capitals, with or without underscores."""

from __future__ import annotations

import re
from typing import Final

from scraper.core.model import Level, Severity

IMPACTS: Final = {
    "OPERATIONAL": Severity.NONE,
    "DEGRADEDPERFORMANCE": Severity.MINOR,
    "MINOROUTAGE": Severity.MINOR,
    "PARTIALOUTAGE": Severity.MINOR,
    "MAJOROUTAGE": Severity.MAJOR,
    "UNDERMAINTENANCE": Severity.NONE,
}
"""Grades of incidents; there is none above major."""

LEVELS: Final = {
    "OPERATIONAL": Level.OPERATIONAL,
    "DEGRADEDPERFORMANCE": Level.DEGRADED,
    "MINOROUTAGE": Level.PARTIAL,
    "PARTIALOUTAGE": Level.PARTIAL,
    "MAJOROUTAGE": Level.MAJOR,
    "UNDERMAINTENANCE": Level.MAINTENANCE,
}
"""Levels of components."""


def folded(word: str) -> str:
    """A word as the tables have it."""
    return re.sub(r"[\s_-]+", "", word).upper()
