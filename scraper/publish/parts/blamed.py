"""Whom a provider's own status page blames for its outage, and whether that one had an incident at the time."""

from __future__ import annotations

from scraper.core.model import UPSTREAM, Claim, Dossier
from scraper.publish.dossiers import records
from scraper.publish.edition import Edition

TIED = "sim"
"""The part of a page that lists the incidents tied to it."""


def blamed(dossier: Dossier) -> dict[str, Claim]:
    """Other providers that the incident's own records name as those who failed it, each with the claim that says it best: one
    on a cause, else the first.
    """
    own = set(dossier.incident.providers)
    found: dict[str, Claim] = {}
    claims = (c for record in records(dossier) for c in record.claims if c.qualifier != "denies")
    for claim in sorted(claims, key=lambda c: (c.kind != "cause", c.id)):
        for flag in claim.flags:
            who = flag.removeprefix(UPSTREAM)
            if flag.startswith(UPSTREAM) and who not in own:
                found.setdefault(who, claim)
    return dict(sorted(found.items()))


def tied(edition: Edition, dossier: Dossier) -> tuple[str, ...]:
    """Those of them whose incident of that time has a page."""
    links = (edition.moved.get(one.id, one.id) for one in dossier.incident.links if one.type == "caused_by")
    causes = {who for one in links if one in edition.by_id for who in edition.by_id[one].incident.providers}
    return tuple(who for who in blamed(dossier) if who in causes)
