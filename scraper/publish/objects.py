"""From the record to the published objects: no decision is made here, only names and order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

import msgspec

from scraper.core.judging.official_times import has_not_begun
from scraper.core.judging.pins import stated
from scraper.core.model import (
    Article,
    Claim,
    Document,
    Dossier,
    Incident,
    Instant,
    Note,
    OfficialRecord,
    PeakReports,
    Placement,
    TimelineEvent,
    Verdict,
)
from scraper.publish.dossiers import called_off, explained_by, plan_of, records
from scraper.publish.shapes import (
    AboutShape,
    ClaimShape,
    DocumentShape,
    EventShape,
    IncidentShape,
    LinkShape,
    NoteShape,
    NotHeldShape,
    PeakShape,
    PostmortemShape,
    RangeShape,
    RecordShape,
    RevisionShape,
    ScheduledShape,
    SentenceShape,
    UrlsShape,
    VerdictShape,
    WaveShape,
    WithdrawnShape,
)
from scraper.publish.syndication.lineage import withdrawn_on
from scraper.publish.values import instant_shape, length, names, official_shape, time_of, window_shape
from scraper.publish.wording import iso


def urls_of(incident: str, base_url: str) -> UrlsShape:
    """Where an incident stands; `base_url` ends in a slash."""
    return UrlsShape(html=f"{base_url}incidents/{incident}/", json=f"{base_url}api/v1/incidents/{incident}.json")


def _said(value: int | str | None) -> int | str | None:
    return None if value == "" else value


def verdict_shape(verdict: Verdict) -> VerdictShape:
    """A verdict."""
    known = verdict.low is not None or verdict.high is not None
    return VerdictShape(
        fact=verdict.fact,
        outcome=verdict.outcome.value,
        value=_said(verdict.value),
        range=RangeShape(low=_said(verdict.low), high=_said(verdict.high)) if known else None,
        supporting=names(verdict.supporting),
        against=names(verdict.against),
        consistent=names(verdict.consistent),
        rule=verdict.rule or None,
        explanation=verdict.explanation or None,
        why_not={claim: why for claim, why in verdict.why_not if why},
    )


def claim_shape(claim: Claim) -> ClaimShape:
    """A claim with its document."""
    value = claim.value
    shown = (
        PeakShape(n=value.n, type=value.type, counter=value.counter or None)  # type: ignore[arg-type]  # same
        if isinstance(value, PeakReports)
        else _said(value)
    )
    return ClaimShape(
        id=claim.id,
        kind=claim.kind,
        about=AboutShape(provider=claim.about.provider, day=claim.about.day or None) if claim.about else None,
        value=shown,
        at=time_of(claim.at),
        end=time_of(claim.end),
        precision=claim.precision.value if claim.precision else None,
        basis=claim.basis.value if claim.basis else None,
        zone=claim.zone or None,
        qualifier=claim.qualifier,  # type: ignore[arg-type]  # the schema check of the build refuses any other word
        speaker=claim.speaker,  # type: ignore[arg-type]  # same
        quote=claim.quote or None,
        quote_hash=claim.quote_hash or None,
        start=claim.start,
        end_offset=claim.end_offset,
        flags=names(claim.flags),
        document=claim.document,
    )


def document_shape(document: Document, placement: Placement, named: Callable[[str], str] = str) -> DocumentShape:
    """A document as it stands on an incident; `named` gives the name of a provider."""
    if isinstance(document, OfficialRecord):
        first = _opened(document) or document.first_seen
        return DocumentShape(
            id=document.id,
            url=document.url or None,
            title=document.title or document.url or document.id,
            publisher=named(document.provider) or None,
            standing="official",
            language=None,
            published=instant_shape(Instant(first)) if first else None,
            role=placement.role.value,
            copy_of=placement.copy_of or None,
        )
    return DocumentShape(
        id=document.id,
        url=document.url or None,
        title=document.title or document.url or document.id,
        publisher=document.publisher or None,
        standing=document.standing.value,
        language=document.language or None,
        published=instant_shape(document.published),
        role=placement.role.value,
        copy_of=placement.copy_of or None,
    )


def _opened(record: OfficialRecord) -> datetime | None:
    """When a record was opened: with its announcement, where what it announces lies ahead or was not held."""
    if has_not_begun(record):
        return min((post.at for post in record.updates), default=None)
    return record.started_at


def record_shape(record: OfficialRecord) -> RecordShape:
    """An official record."""
    return RecordShape(
        id=record.native_id or record.id,
        url=record.url or None,
        impact=record.impact.value,
        started_at=time_of(record.started_at),
        resolved_at=time_of(record.resolved_at),
        left_at=time_of(record.left_at),
        documents=[record.id],
    )


def note_shape(note: Note) -> NoteShape:
    """A note, without its body: that is on the page and in the file named."""
    return NoteShape(
        kind=note.kind,  # type: ignore[arg-type]  # `check` admits no other kind
        title=note.title or None,
        published=instant_shape(note.published),
        checked=note.checked,  # type: ignore[arg-type]  # same
        sources=names(note.sources),
        causes=names(note.causes),
        contributors=names(note.contributors),
        path=note.path,
    )


def revisions_of(dossier: Dossier) -> list[RevisionShape]:
    """Everything providers and outlets changed after the fact, oldest first."""
    rows = [(r.seen_at, d.id, r.update or "", r.field, r) for d in dossier.documents for r in d.revisions]
    return [
        RevisionShape(
            at=iso(r.seen_at),
            document=document,
            update=r.update or None,
            field=r.field,  # type: ignore[arg-type]  # the schema check of the build refuses any other word
            change=r.change,  # type: ignore[arg-type]  # same
            before=r.before or None,
            after=r.after or None,
        )
        for _, document, _, _, r in sorted(rows, key=lambda row: row[:4])
    ]


def postmortem_shape(dossier: Dossier) -> PostmortemShape:
    """Whether an incident was explained, by whose account."""
    lag = dossier.incident.postmortem
    return PostmortemShape(
        status=lag.status,
        promised_at=time_of(lag.promised_at),
        published_at=time_of(lag.published_at),
        url=lag.url or None,
        lag_s=length(lag.lag_s),
        due_at=time_of(lag.due_at),
        explained_by=explained_by(dossier),
    )


def claims_of(dossier: Dossier) -> list[Claim]:
    """Claims that stand on the incident: of primary documents about it, and any that a conclusion leads to."""
    used = {c for v in dossier.incident.verdicts for c in (*v.supporting, *v.against, *v.consistent)}
    used |= {c for e in dossier.incident.timeline for c in e.evidence}
    used |= {c for s in dossier.incident.summary for c in s.evidence}
    primary = {p.document for p in dossier.incident.placements if p.role == "primary"}
    claims = [*(c for d in dossier.documents for c in d.claims), *stated(dossier.overrides, dossier.incident.id)]
    return sorted(
        (c for c in claims if c.document in primary or c.id in used), key=lambda c: (c.document, c.start, c.id)
    )


def event_shape(event: TimelineEvent) -> EventShape:
    """An entry of the timeline."""
    return EventShape(
        at=iso(event.at),
        precision=event.precision.value,
        lane=event.lane,
        quoted=event.quoted,
        wave=event.wave,
        text=event.text,
        evidence=names(event.evidence),
    )


def link_shapes(incident: Incident, alike: Iterable[tuple[str, str]]) -> list[LinkShape]:
    """The links of an incident, then those that are like it, as (id, reason)."""
    return [
        *(LinkShape(type=link.type, id=link.id, reason=link.reason or None) for link in incident.links),
        *(LinkShape(type="similar", id=other, reason=reason) for other, reason in alike),
    ]


def incident_shape(
    dossier: Dossier, base_url: str, named: Callable[[str], str] = str, alike: Iterable[tuple[str, str]] = ()
) -> IncidentShape:
    """The whole published object of an incident; `named` gives the name of a provider."""
    incident = dossier.incident
    placed = {p.document: p for p in incident.placements}
    withdrawn, plan, off = incident.withdrawn, plan_of(dossier), called_off(dossier)
    return IncidentShape(
        id=incident.id,
        kind=incident.kind.value,
        title=incident.title or incident.id,
        providers=names(incident.providers),
        components=names(incident.components),
        state=incident.state,
        severity=incident.severity.value,
        denied=incident.denied,
        window=window_shape(incident.window),
        official=official_shape(incident.official),
        records=[record_shape(one) for one in records(dossier)],
        waves=[WaveShape(start=iso(w.start), end=time_of(w.end)) for w in incident.waves],
        summary=[
            SentenceShape(text=s.text, evidence=names(s.evidence))
            for s in incident.summary
            if s.text and names(s.evidence)
        ],
        verdicts=[verdict_shape(v) for v in incident.verdicts],
        claims=[claim_shape(c) for c in claims_of(dossier)],
        timeline=[event_shape(e) for e in incident.timeline if e.text],
        documents=[document_shape(d, placed[d.id], named) for d in dossier.documents if d.id in placed],
        links=link_shapes(incident, alike),
        postmortem=postmortem_shape(dossier),
        notes=[note_shape(n) for n in dossier.notes],
        revisions=revisions_of(dossier),
        causes=names(incident.causes),
        urls=urls_of(incident.id, base_url),
        withdrawn=WithdrawnShape(at=time_of(withdrawn_on(dossier)), reason=withdrawn.reason or None)
        if withdrawn
        else msgspec.UNSET,
        scheduled=ScheduledShape(start=_at(plan.start), end=_at(plan.end)) if plan else msgspec.UNSET,
        not_held=NotHeldShape(planned_start=time_of(off.planned), closed_at=time_of(off.at)) if off else msgspec.UNSET,
    )


def _at(instant: Instant | None) -> str | None:
    return time_of(instant.at) if instant else None


def publisher_of(document: Document) -> str:
    """Who speaks in a document."""
    return document.publisher if isinstance(document, Article) else document.provider
