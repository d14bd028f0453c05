"""When an incident was, is or will be, in words: one way to say it for every page and feed."""

from __future__ import annotations

from scraper.core.model import Dossier
from scraper.publish import wording
from scraper.publish.dossiers import called_off, on_since, plan_of, stretches_of


def told_window(dossier: Dossier) -> str:
    """`15 April 2026, 14:53 to 17:42 UTC`, `since …`, `again since …; first on …`, `scheduled for …` where it has not begun,
    or `planned for … and not held`.
    """
    incident, plan = dossier.incident, plan_of(dossier)
    if plan is not None:
        return wording.planned(plan)
    if (off := called_off(dossier)) is not None:
        return wording.not_held(off.planned)
    found, ongoing = stretches_of(dossier), incident.state == "ongoing"
    if found and ongoing:
        return f"again since {wording.when(on_since(dossier))}; first on {wording.when(incident.window.start)}"
    told = wording.window(incident.window, ongoing=ongoing)
    return f"{told}, in {wording.count(len(found), 'stretch', 'stretches')}" if found else told
