"""Whether what people decide changes anything, and on which incident: what leaves all as it was corrects nothing."""

from __future__ import annotations

from scraper.core.model import DocumentRole, Incident, Override

APART = ("split", "detach")
"""What takes documents out of an incident."""


def is_idle(override: Override, incident: Incident) -> bool:
    """Whether a run met it and nothing came of it: what was to leave stands here still, or what was to come stood here
    before. Of one that no run met yet nothing is known.
    """
    met = [one for one in incident.rulings if one.mark == override.mark]
    named = {document for one in met for document in one.documents}
    if not met or override.op not in (*APART, "attach"):
        return False
    if override.op == "attach":
        return not named & {one.document for one in incident.placements}
    return bool(named) and named <= {p.document for p in incident.placements if p.role is DocumentRole.PRIMARY}


def speaks_of(override: Override, incident: Incident) -> bool:
    """Whether an order under an id that leads to the incident is on it: one under an id of which people attached all
    documents here spoke of the other incident.
    """
    sent = (one.op == "attach" and one.other == override.incident for one in incident.rulings)
    return override.op == "merge" or not any(sent)
