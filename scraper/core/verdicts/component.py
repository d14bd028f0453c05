"""What was affected: the provider's own list, else that of the founding note, else all that articles name."""

from __future__ import annotations

from scraper.core.judging.lists import NOTED, OWN, listed
from scraper.core.judging.names import component_name, component_names, official_components
from scraper.core.judging.weighing import Hearing
from scraper.core.model import Verdict

FACT = "component"
ORDER = 50


def judge(hearing: Hearing) -> Verdict | None:
    """All components named; a reviewed founding note's and the record's own come first."""
    founding = hearing.case.founding
    known, by = official_components(hearing.case), OWN
    if founding and not known:
        known, by = component_names(hearing.case, founding.components), NOTED
    return listed(FACT, hearing, known, lambda value: component_name(hearing.case, value), by)
