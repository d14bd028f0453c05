"""What was affected: the provider's own list, else all that articles name."""

from __future__ import annotations

from scraper.core.judging.lists import listed
from scraper.core.judging.names import component_name, component_names, official_components
from scraper.core.judging.weighing import Hearing
from scraper.core.model import Verdict

FACT = "component"
ORDER = 50


def judge(hearing: Hearing) -> Verdict | None:
    """All components named; a reviewed founding note's and the record's own come first."""
    founding = hearing.case.founding
    known = official_components(hearing.case)
    if founding and not known:
        known = component_names(hearing.case, founding.components)
    return listed(FACT, hearing, known, lambda value: component_name(hearing.case, value))
