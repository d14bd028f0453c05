"""Cachet's numbers, the same in all its versions; version 3 adds components 5 and 6."""

from __future__ import annotations

from typing import Final

from scraper.core.model import Level

LEVELS: Final = {
    "1": Level.OPERATIONAL,
    "2": Level.DEGRADED,
    "3": Level.PARTIAL,
    "4": Level.MAJOR,
    "5": Level.UNKNOWN,
    "6": Level.MAINTENANCE,
}
"""Levels of components."""

STATES: Final = {"0": "scheduled", "1": "investigating", "2": "identified", "3": "monitoring", "4": "resolved"}
"""States of incidents."""

PLANS: Final = {"0": "scheduled", "1": "in_progress", "2": "completed"}
"""States of schedules."""
