"""Why a fact is as it is: the verdicts with their claims, and the terms by which documents were placed."""

from __future__ import annotations

from scraper.core.model import Dossier, Placement
from scraper.publish.objects import verdict_shape
from scraper.publish.scalars import Shape
from scraper.publish.shapes import VerdictShape


class TermShape(Shape, frozen=True):
    """One reason, in evidence points."""

    name: str
    value: float


class StandingDocumentShape(Shape, frozen=True):
    """A document and why it stands where it stands."""

    id: str
    role: str
    score: float
    terms: list[TermShape]
    spans: list[str]
    runner_up: str | None
    margin: float | None


class ExplanationShape(Shape, frozen=True):
    """What `explain --json` prints."""

    id: str
    facts: list[VerdictShape]
    documents: list[StandingDocumentShape]


def explanation_of(dossier: Dossier, fact: str | None = None) -> ExplanationShape:
    """The verdicts (or the one asked for) and every placement."""
    incident = dossier.incident
    return ExplanationShape(
        id=incident.id,
        facts=[verdict_shape(v) for v in incident.verdicts if fact in (None, v.fact)],
        documents=[_standing(p) for p in incident.placements],
    )


def _standing(placement: Placement) -> StandingDocumentShape:
    return StandingDocumentShape(
        id=placement.document,
        role=placement.role.value,
        score=placement.score,
        terms=[TermShape(name=t.name, value=t.value) for t in placement.terms],
        spans=list(placement.spans),
        runner_up=placement.runner_up,
        margin=placement.margin,
    )
