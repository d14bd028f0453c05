"""A sentence before it is tested: what it says, and the claims that are to carry it."""

from __future__ import annotations

from dataclasses import dataclass

from scraper.core.judging.weighing import Hearing
from scraper.core.model import RecordKind, Severity
from scraper.core.telling.headline import kind_of
from scraper.core.telling.sentences import NOUNS


@dataclass(frozen=True, slots=True)
class Draft:
    """A sentence before the test, and the ids of the claims that are to carry it."""

    text: str
    evidence: tuple[str, ...]


def carrying(hearing: Hearing, *facts: str) -> tuple[str, ...]:
    """The claims that carry what was concluded of the facts: of one that a correction pins, its own statement."""
    return tuple(c for f in facts if f in hearing.reached for c in pin_of(hearing, f) or hearing.reached[f].supporting)


def pin_of(hearing: Hearing, fact: str) -> tuple[str, ...]:
    """The statements of a correction that pins the fact."""
    return tuple(claim.id for claim in hearing.pins if claim.kind == fact)


def noun_of(hearing: Hearing) -> str:
    """What the incident is called."""
    kind = kind_of(hearing.case)
    if kind is not RecordKind.INCIDENT:
        return NOUNS[kind.value]
    grades = {r.impact for r in hearing.case.incidents}
    return NOUNS["light" if grades and grades <= {Severity.NONE, Severity.MINOR} else "incident"]
