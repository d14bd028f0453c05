"""A report that its provider denied after it was on record."""

from __future__ import annotations

from datetime import datetime

from scraper.core.model import DocumentRole, Dossier, Outcome
from scraper.publish.view import View


class Denial(View, frozen=True):
    """When the denial was first read, and how the verdict puts it."""

    at: datetime
    explanation: str


def denial(dossier: Dossier) -> Denial | None:
    """The denial of an incident that had been told before; None where the report came with its denial, or stands."""
    incident = dossier.incident
    if not incident.denied:
        return None
    verdict = next((one for one in incident.verdicts if one.fact == "denial" and one.outcome is Outcome.DENIED), None)
    if verdict is None:
        return None
    denying = {claim.document for one in dossier.documents for claim in one.claims if claim.id in verdict.supporting}
    seen = {one.id: one.first_seen for one in dossier.documents}
    primary = {one.document for one in incident.placements if one.role is DocumentRole.PRIMARY}
    told = [at for name, at in seen.items() if at is not None and name in primary - denying]
    denied = min((at for name in denying if (at := seen[name]) is not None), default=None)
    if denied is None or not told or min(told) >= denied:
        return None
    return Denial(denied, verdict.explanation)
