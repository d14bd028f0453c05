"""A report that its provider denied after it was on record."""

from __future__ import annotations

from datetime import datetime

from scraper.core.ids import post_mark
from scraper.core.model import Claim, Document, DocumentRole, Dossier, OfficialRecord, Outcome
from scraper.publish.dossiers import is_taken_back
from scraper.publish.view import View


class Denial(View, frozen=True):
    """When the denial was first read, and how the verdict puts it."""

    at: datetime
    explanation: str


def denial(dossier: Dossier) -> Denial | None:
    """The denial of an incident that had been told before; None where the report came with its denial, or stands."""
    incident = dossier.incident
    if not incident.denied and not is_taken_back(incident):
        return None
    verdict = next((one for one in incident.verdicts if one.fact == "denial" and one.outcome is Outcome.DENIED), None)
    if verdict is None:
        return None
    denying = [(one, claim) for one in dossier.documents for claim in one.claims if claim.id in verdict.supporting]
    denied = min((at for one, claim in denying if (at := _read_at(one, claim)) is not None), default=None)
    primary = {one.document for one in incident.placements if one.role is DocumentRole.PRIMARY}
    told = [one.first_seen for one in dossier.documents if one.id in primary and one.first_seen is not None]
    if denied is None or not told or min(told) >= denied:
        return None
    return Denial(denied, verdict.explanation)


def _read_at(document: Document, claim: Claim) -> datetime | None:
    """When a denial was first read: with its article, or with the post that takes a record back."""
    if isinstance(document, OfficialRecord):
        post = next((one for one in document.updates if post_mark(one.id) in claim.flags), None)
        return post.first_seen or post.at if post else None
    return document.first_seen
