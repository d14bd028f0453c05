"""Which providers of the catalogue a provider's own posts name as the cause: marked on the claim that does, or a claim of its
own where a post blames somebody without a word of cause.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from scraper.core.articles.naming import namings
from scraper.core.model import UPSTREAM, Claim, OfficialRecord, Provider
from scraper.core.patterns import late
from scraper.core.records.blaming import AS_A_WHOLE, BLAMES, blaming_claims

_WHOSE = late(
    r"\b(?:providers?|suppliers?|vendors?|hosts?|partners?|carriers?|upstream|cdn|outages?|incidents?|issues?|problems?|disruptions?|failures?|degradation|unavailability|errors?|downtime|degraded performance|"
    r"anbieters?|dienstleisters?|störung|ausfall|fournisseur|prestataire|panne|proveedor|caída|fornecedor|provedor|queda|fornitore|guasto|leverancier|storing|dostawc\w+|awari\w+|провайдер\w*|сбо\w*)\b[^.;:]{0,40}$",
    re.IGNORECASE,
)
"""What stands before the name of one who failed another."""
_FAILED = late(
    r"(?:['’]s?)? (?:[\w-]+ ){0,4}?(?:outages?|disruptions?|failures?|incidents?|problems?|issues?|downtime|errors?|ausf[aä]ll\w*|störung\w*|panne|caída|queda|guasto|awari\w+)\b",
    re.IGNORECASE,
)
_OURS = late(
    r" (?:integrations?|apps?|bots?|connectors?|plug-?ins?|sdks?|clients?|channels?|accounts?|logins?|sign-?ins?)\b",
    re.IGNORECASE,
)
"""A part of one's own that is called after another provider."""


def with_upstreams(
    record: OfficialRecord, catalogue: tuple[Provider, ...], pages: Mapping[str, str] | None = None
) -> OfficialRecord:
    """The record with a flag `upstream:<provider>` on every claim of a cause that names another provider's failure, and a
    claim of a cause for everybody else whom its posts blame. `pages`: whose status pages hosts are.
    """
    read = (c for c in record.claims if BLAMES not in c.flags)
    claims = [_marked(c, record.provider, catalogue) if _may_name(c) else c for c in read]
    named = (flag.removeprefix(UPSTREAM) for c in claims for flag in c.flags if flag.startswith(UPSTREAM))
    claims = sorted((*claims, *blaming_claims(record, catalogue, pages or {}, named)), key=lambda c: (c.kind, c.id))
    return record if tuple(claims) == record.claims else replace(record, claims=tuple(claims))


def _may_name(claim: Claim) -> bool:
    return claim.kind == "cause" and claim.qualifier != "denies" and claim.about is None


def _marked(claim: Claim, own: str, providers: tuple[Provider, ...]) -> Claim:
    told = str(claim.value or "")
    named = {
        n.provider
        for n in namings(told, providers)
        if n.provider != own
        and _OURS.match(told, n.end) is None
        and (
            told.strip() == told[n.start : n.end]
            or (_WHOSE.search(told[: n.start]) and AS_A_WHOLE.match(told, n.end))
            or _FAILED.match(told, n.end)
        )
    }
    kept = {f for f in claim.flags if not f.startswith(UPSTREAM)}
    return replace(claim, flags=tuple(sorted(kept | {f"{UPSTREAM}{name}" for name in named})))
