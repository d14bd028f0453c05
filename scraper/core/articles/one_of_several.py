"""In an article on several providers, whose time or number it is: of the one that the sentence names alone.

"Tern began to fail at 14:10. Plover's users saw errors from 14:40." tells two beginnings, and the second is none of Tern's.
"""

from __future__ import annotations

from dataclasses import replace

from scraper.core.articles.own_stretch import line_of
from scraper.core.articles.passages import Reading
from scraper.core.model import HIT, Claim, ProviderRole


def of_those_named(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The claims; what is told of another one alone than the provider named most bears the flag of what that one met."""
    others = frozenset([m.id for m in reading.roles if m.role is ProviderRole.PRIMARY][1:])
    return tuple(_marked(reading, claim, others) for claim in claims) if others else claims


def _marked(reading: Reading, claim: Claim, others: frozenset[str]) -> Claim:
    line = line_of(reading, claim) if claim.about is None else None
    named = {n.provider for n in line.namings} if line is not None else set[str]()
    days = {claim.at.date().isoformat()} if claim.at else set(reading.frames.days)
    if claim.told_of is not None or len(named) != 1 or not named <= others or len(days) != 1:
        return claim
    return replace(claim, flags=tuple(sorted({*claim.flags, f"{HIT}{named.pop()}@{days.pop()}"})))
