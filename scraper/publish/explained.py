"""An explanation in words, for a terminal: what was decided and why, claim by claim, and why each document stands here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from scraper.core.instants import parse_instant
from scraper.core.language.wording import instant, length, moment, number
from scraper.core.model import (
    Article,
    Claim,
    Document,
    DocumentRole,
    Dossier,
    PeakReports,
    Placement,
    Precision,
    Unplaced,
    Verdict,
)
from scraper.core.placing.calibration import CALIBRATED
from scraper.core.telling.genealogy import Descent, Kind, genealogy, tally
from scraper.publish.objects import publisher_of
from scraper.publish.parts.course import steps_of
from scraper.publish.parts.evidence import fact_name
from scraper.publish.parts.sources import FOUNDS, count_of
from scraper.publish.wording import count

Left = tuple[Unplaced, Document]
LEGEND = (
    "used: decided it · fits: agrees, without deciding · lost: not used, with the reason · points: what speaks for a",
    f"document's place; it takes {CALIBRATED.threshold:g}, and a lead under {CALIBRATED.thin:g} over the next best is a question for a person",
)  # fmt: skip
_OUTCOMES = {
    "agreed": "agreed by independent accounts",
    "single": "one account",
    "disputed": "disputed",
    "open": "open: no value is chosen",
    "unsupported": "no support: no value is chosen",
    "denied": "reported and denied",
}


@dataclass(frozen=True, slots=True)
class _Sources:
    """The documents of a dossier, how they are called, and which repeats which."""

    documents: dict[str, Document]
    placed: dict[str, Placement]
    descents: dict[str, Descent]

    def name(self, document: str) -> str:
        known = self.documents.get(document)
        return publisher_of(known) if known else document

    def title(self, document: str) -> str:
        known = self.documents.get(document)
        return f"{publisher_of(known)}: {known.title or 'untitled'}" if known else document


def in_words(dossier: Dossier, fact: str | None = None, left: Iterable[Left] = ()) -> Iterator[str]:
    """The verdicts (or the one asked for), and every placement; `left` are documents that nearly stood here."""
    incident = dossier.incident
    articles = [d for d in dossier.documents if isinstance(d, Article)]
    placed = {p.document: p for p in incident.placements}
    primary = [a for a in articles if a.id in placed and placed[a.id].role is DocumentRole.PRIMARY]
    descents = genealogy(primary)
    sources = _Sources({d.id: d for d in dossier.documents}, placed, {d.document: d for d in descents})
    claims = {c.id: c for d in dossier.documents for c in d.claims}
    yield incident.id
    yield incident.title
    yield from LEGEND
    for verdict in incident.verdicts:
        if fact in (None, verdict.fact):
            yield ""
            yield from _fact(verdict, claims, sources)
    if fact is None:
        yield from _course(dossier)
    yield ""
    yield _tally(dossier, descents)
    for placement in sorted(incident.placements, key=lambda p: p.role is not DocumentRole.PRIMARY):
        yield from _placement(placement, sources)
    for unplaced, document in left:
        yield f"  left out {publisher_of(document)}: {document.title}"
        yield f"           {unplaced.reason}{_short_of(unplaced)}"


def _course(dossier: Dossier) -> Iterator[str]:
    incident = dossier.incident
    steps = steps_of(incident, dossier.documents)
    if steps:
        yield ""
        yield "The course of it"
    for step in steps:
        side = (
            ""
            if step.lag_s is None
            else "at the start"
            if step.lag_s == 0
            else f"{length(abs(step.lag_s))} {'after' if step.lag_s > 0 else 'before'} the start"
        )
        yield f"  {step.name:27} {moment(step.at):24} {side}".rstrip()


def _tally(dossier: Dossier, descents: Iterable[Descent]) -> str:
    found, counted = tally(descents), count_of(dossier.documents, dossier.incident.placements)
    records = len([d for d in dossier.documents if not isinstance(d, Article)])
    mentions = len(dossier.documents) - records - found.articles
    parts = [count(records, "official record")] if records else []
    if found.articles:
        parts.append(
            f"{count(found.articles, 'article')}, {counted.independent} independent, {found.first_hand} first-hand"
        )
    if mentions:
        parts.append(f"named in {count(mentions, 'article')} more")
    return f"Documents: {'; '.join(parts) or 'none'}"


# --- facts ------------------------------------------------------------------------------------------------------------


def _fact(verdict: Verdict, claims: dict[str, Claim], sources: _Sources) -> Iterator[str]:
    value = _said(verdict.fact, verdict.value) if verdict.value is not None else ""
    outcome = _OUTCOMES.get(verdict.outcome.value, verdict.outcome.value)
    yield f"{fact_name(verdict.fact)}: {f'{value} · ' if value else ''}{outcome}{_range(verdict)}"
    yield f"  {verdict.explanation} [rule: {verdict.rule}]"
    reasons = dict(verdict.why_not)
    for word, ids in (("used", verdict.supporting), ("fits", verdict.consistent), ("lost", verdict.against)):
        for name in ids:
            claim = claims.get(name)
            if claim is None:
                continue
            quote = f"  “{claim.quote}”" if claim.quote else ""
            yield f"  {word:8} {_claimed(claim)}{quote}  {sources.name(claim.document)}{_copied(claim.document, sources)}"
            if name in reasons:
                yield f"           {reasons[name]}"


def _range(verdict: Verdict) -> str:
    if verdict.low is None or verdict.high is None:
        return ""
    return f", told from {_said(verdict.fact, verdict.low)} to {_said(verdict.fact, verdict.high)}"


def _said(fact: str, value: int | str) -> str:
    """A value as a reader says it; of a length too how many seconds the record keeps."""
    if isinstance(value, int):
        return f"{length(value)} ({value} s)" if fact == "duration" else number(value)
    at = parse_instant(value)
    return instant(at) if at else value


def _claimed(claim: Claim) -> str:
    if claim.qualifier == "denies":
        return "denied" if claim.at is None else f"not at {moment(claim.at, claim.precision)}"
    if claim.at is not None:
        return moment(claim.at, claim.precision or Precision.MINUTE)
    if isinstance(claim.value, PeakReports):
        counter = f", counted by {claim.value.counter}" if claim.value.counter else ""
        kind = f" ({claim.value.type})" if claim.value.type != "unknown" else ""
        return f"{number(claim.value.n)} reports{kind}{counter}"
    if isinstance(claim.value, int):
        return length(claim.value) if claim.kind == "duration" else number(claim.value)
    return str(claim.value)


def _copied(document: str, sources: _Sources) -> str:
    """That an account is no voice of its own."""
    placement = sources.placed.get(document)
    return f" (copy of {sources.name(placement.copy_of)})" if placement and placement.copy_of else ""


# --- documents --------------------------------------------------------------------------------------------------------


def _placement(placement: Placement, sources: _Sources) -> Iterator[str]:
    yield f"  {placement.role.value:8} {sources.title(placement.document)}"
    known = sources.documents.get(placement.document)
    if known is not None:
        yield f"           {known.url}"
    terms = ", ".join(
        f"{t.name} {t.value:+g}" if t.value and len(placement.terms) > 1 else t.name for t in placement.terms
    )
    points = f"{placement.score:g} points: " if len(placement.terms) > 1 else ""
    yield f"           here because: {points}{terms}{_rival(placement)}"
    if placement.spans:
        yield f"           it says: {' · '.join(f'“{span}”' for span in placement.spans)}"
    descent = sources.descents.get(placement.document)
    if descent is not None and descent.kind is not Kind.INDEPENDENT:
        yield f"           {descent.reason}"


def _rival(placement: Placement) -> str:
    """The next best place, and whether the choice was close."""
    if placement.runner_up is None or placement.margin is None:
        return ""
    thin = " (a thin margin: look at both)" if placement.margin < CALIBRATED.thin else ""
    if placement.terms and placement.terms[0].name == FOUNDS:
        return f"; {placement.margin:g} points short of joining {placement.runner_up}{thin}"
    return f"; next best {placement.runner_up}, {placement.margin:g} points behind{thin}"


def _short_of(unplaced: Unplaced) -> str:
    return f"; {unplaced.margin:g} points apart" if unplaced.margin is not None else ""
