"""Why a fact is as it is: the verdicts with their claims, and the terms by which documents were placed."""

from __future__ import annotations

from collections.abc import Iterator

from scraper.core.model import Claim, Dossier, Placement, Verdict
from scraper.publish.objects import publisher_of, time_of, verdict_shape
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


def in_words(dossier: Dossier, told: ExplanationShape) -> Iterator[str]:
    """The same for a terminal."""
    claims = {c.id: c for d in dossier.documents for c in d.claims}
    titles = {d.id: f"{publisher_of(d)}: {d.title}" for d in dossier.documents}
    yield f"{told.id}  {dossier.incident.title}"
    wanted = {v.fact for v in told.facts}
    for verdict in dossier.incident.verdicts:
        if verdict.fact in wanted:
            yield from _fact(verdict, claims, titles)
    yield ""
    yield "Documents"
    for document in told.documents:
        terms = ", ".join(f"{t.name} {t.value:+g}" for t in document.terms)
        rival = f"; runner-up {document.runner_up}, margin {document.margin:g}" if document.margin is not None else ""
        yield f"  {document.role:8} {titles.get(document.id, document.id)}"
        yield f"           score {document.score:g}: {terms}{rival}"


def _fact(verdict: Verdict, claims: dict[str, Claim], titles: dict[str, str]) -> Iterator[str]:
    yield ""
    yield f"{verdict.fact}: {'no value chosen' if verdict.value is None else verdict.value} ({verdict.outcome.value})"
    yield f"  {verdict.explanation} [rule: {verdict.rule}]"
    reasons = dict(verdict.why_not)
    for word, ids in (("used", verdict.supporting), ("not used", verdict.against), ("agrees", verdict.consistent)):
        for name in ids:
            claim = claims[name]
            value = time_of(claim.at) or claim.value
            yield f"  {word:8} {value}  “{claim.quote}”  {titles.get(claim.document, claim.document)}"
            if name in reasons:
                yield f"           {reasons[name]}"
