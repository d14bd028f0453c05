"""When an incident was, is or will be, in words: one way to say it for every page and feed."""

from __future__ import annotations

from scraper.core.model import Dossier
from scraper.publish import wording
from scraper.publish.dossiers import plan_of


def told_window(dossier: Dossier) -> str:
    """`15 April 2026, 14:53 to 17:42 UTC`, `since …`, or `scheduled for …` where it has not begun."""
    incident, plan = dossier.incident, plan_of(dossier)
    if plan is not None:
        return wording.planned(plan)
    return wording.window(incident.window, ongoing=incident.state == "ongoing")
