"""An incident: the answer in one screen, then the evidence."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import partial

from scraper.core.model import Dossier, Incident, RecordKind
from scraper.edge.record.content import incident_folder
from scraper.edge.record.record_files import month_of
from scraper.edge.record.volumes import volume_of
from scraper.publish import links, wording
from scraper.publish.card import card_path, has_card
from scraper.publish.charts.strip import Strip, strip
from scraper.publish.dossiers import begins, plan_of, records
from scraper.publish.edition import Edition
from scraper.publish.head import structured
from scraper.publish.keys import digest
from scraper.publish.page import Crumb, Page, Plan
from scraper.publish.parts.answer import answer
from scraper.publish.parts.answer_row import AnswerRow
from scraper.publish.parts.chronicle import Entry, Stretch, chronicle, stretches
from scraper.publish.parts.claims import FactView, facts
from scraper.publish.parts.course import Step, course
from scraper.publish.parts.dateline import Dateline, of_record
from scraper.publish.parts.edits import Edit, edits
from scraper.publish.parts.evidence import Cite, Evidence, cite
from scraper.publish.parts.notes import NoteView, note_view
from scraper.publish.parts.proposals import Proposal, proposals
from scraper.publish.parts.similar import Similar, similar
from scraper.publish.parts.sources import SourceCount, SourceView, count_of, source_views
from scraper.publish.parts.twin import Told, twin
from scraper.publish.parts.versions import Version, versions
from scraper.publish.parts.ways import Official, Related, article_markup, components, crumbs, officials, related
from scraper.publish.states import SEVERITY, Mark, latest_post, state_mark
from scraper.publish.syndication.lineage import telling
from scraper.publish.told_window import told_window
from scraper.publish.view import View

KIND = "incident"
TAB = "archive/"
TWIN = "index.md"

_LONG = 56
"""Characters beyond which a headline is set smaller: it would fill half the first screen of a phone."""

DEMONSTRATION = "Demonstration. Some articles on this page come from invented outlets; the incidents are real."


class CitedSentence(View, frozen=True):
    """A sentence of the summary with its one mark."""

    text: str
    cite: Cite | None


class Correction(View, frozen=True):
    """What people decided about this incident, and why."""

    what: str
    reason: str


class IncidentView(View, frozen=True):
    """Everything the incident page prints."""

    id: str
    site: str
    title: str
    is_long: bool
    day: str
    linked: bool
    dateline: Dateline
    invented: bool
    denied: bool
    kind_note: str
    crumbs: tuple[Crumb, ...]
    state: Mark
    severity: Mark
    count: SourceCount
    told: str
    updated: str
    updated_iso: str
    officials: tuple[Official, ...]
    answer: tuple[AnswerRow, ...]
    summary: tuple[CitedSentence, ...]
    strip: Strip | None
    course: tuple[Step, ...]
    timeline: tuple[Entry, ...]
    stretches: tuple[Stretch, ...]
    contested: tuple[FactView, ...]
    settled: tuple[FactView, ...]
    sources: tuple[SourceView, ...]
    edits: tuple[Edit, ...]
    has_records: bool
    versions: tuple[Version, ...]
    notes: tuple[NoteView, ...]
    related: tuple[Related, ...]
    similar: tuple[Similar, ...]
    corrections: tuple[Correction, ...]
    components: tuple[Crumb, ...]
    feed: str
    calendar: str
    proposals: tuple[Proposal, ...]
    history: str
    branch: str


def pages(edition: Edition) -> Iterator[Plan]:
    """A page for each incident, report, maintenance and notice; withdrawn ones have pages of another kind."""
    known = edition.by_id
    alike = similar(edition)
    for dossier in (*edition.live, *edition.denied, *edition.other):
        incident = dossier.incident
        before = alike.get(incident.id, ())
        near = [link.id for link in incident.links]
        others = [one.runner_up for one in incident.placements if one.runner_up]
        titles = [known[one].incident.title if one in known else None for one in (*near, *others)]
        yield Plan(
            links.incident(incident.id),
            partial(_page, edition, dossier, before),
            digest((edition.keys[incident.id], titles, before, incident.id in edition.bound)),
            latest_post(dossier),
        )


def _page(edition: Edition, dossier: Dossier, before: tuple[Similar, ...]) -> Page:
    incident = dossier.incident
    view = view_of(edition, dossier, before)
    names = wording.listing(tuple(edition.provider_name(one) for one in incident.providers))
    described = " ".join(sentence.text for sentence in incident.summary[:2]) or (
        f"{names}: {told_window(dossier)}. {view.count.words}."
    )
    card = card_path(incident.id) if incident.kind is RecordKind.INCIDENT and has_card(dossier) else None
    return Page(
        title=incident.title,
        description=_shortened(described),
        view=view,
        crumbs=view.crumbs,
        structured=structured(article_markup(edition, dossier, card)),
        feed=view.feed,
        feed_name=f"{edition.provider_name(incident.providers[0]) if incident.providers else edition.settings.name}: incidents",
        card=card,
        twin=partial(_twin, edition, view),
    )


def _twin(edition: Edition, view: IncidentView) -> str:
    base = edition.settings.base_url
    return twin(
        Told(
            view.title,
            f"{base}{links.incident(view.id)}",
            f"{base}api/v1/incidents/{view.id}.json",
            f"{view.state.word}, {view.severity.word[:1].casefold()}{view.severity.word[1:]}; {view.count.words}",
            view.answer,
            tuple(sentence.text for sentence in view.summary),
            view.timeline,
            (*view.contested, *view.settled),
            view.sources,
            DEMONSTRATION if view.invented else view.kind_note,
        )
    )


def _shortened(text: str) -> str:
    return text if len(text) <= 200 else f"{text[:199].rsplit(' ', 1)[0]}…"


def view_of(edition: Edition, dossier: Dossier, before: tuple[Similar, ...] = ()) -> IncidentView:
    """The view model of one incident; `before` are earlier ones like it."""
    incident = dossier.incident
    start = incident.window.start
    evidence = Evidence(edition, dossier, start.at if start else begins(incident))
    rows = answer(evidence)
    all_facts = facts(evidence, incident)
    shown = frozenset(_claims_with_rows(incident))
    first = incident.providers[0] if incident.providers else ""
    settings, folder = edition.settings, f"content/{incident_folder(incident.id)}"
    if incident.id in edition.bound:
        folder = f"content/{volume_of(month_of(f'{incident_folder(incident.id)}/'))}"
    return IncidentView(
        id=incident.id,
        site=settings.name,
        title=incident.title,
        is_long=len(incident.title) > _LONG,
        day=f"{evidence.day or begins(incident):%Y-%m-%d}",
        linked=incident.kind is RecordKind.INCIDENT and not incident.denied,
        dateline=of_record(dossier),
        invented=edition.shows_invented(dossier),
        denied=incident.denied,
        kind_note=_kind_note(incident),
        crumbs=crumbs(edition, incident),
        state=Mark("unk", "Not confirmed") if incident.denied else state_mark(dossier),
        severity=SEVERITY[incident.severity],
        count=(count := count_of(dossier.documents, incident.placements)),
        told=count.short if dossier.documents else wording.count(len(dossier.notes), "note"),
        updated=_updated(dossier, evidence.day) if incident.state == "ongoing" or plan_of(dossier) else "",
        updated_iso=wording.iso(post) if (post := latest_post(dossier)) else "",
        officials=officials(edition, dossier),
        answer=rows,
        summary=tuple(CitedSentence(one.text, cite(evidence, one.evidence, shown)) for one in incident.summary),
        strip=strip(evidence),
        course=course(evidence, incident, shown),
        timeline=(lines := chronicle(evidence, incident, shown)),
        stretches=stretches(lines),
        contested=tuple(fact for fact in all_facts if fact.contested),
        settled=tuple(fact for fact in all_facts if not fact.contested),
        sources=source_views(evidence),
        edits=edits(dossier),
        has_records=bool(records(dossier)),
        versions=tuple(
            version
            for record in records(dossier)
            for version in versions(record, silent=evidence.is_unquotable(record))
        ),
        notes=tuple(note_view(edition, note) for note in dossier.notes),
        related=related(edition, incident),
        similar=before,
        corrections=tuple(_correction(one.op, one.fact, one.reason, one.by) for one in telling(dossier)),
        components=components(edition, incident),
        feed=f"feeds/providers/{first}/incidents.rss" if first else "feeds/incidents.rss",
        calendar=f"calendar/{first}.ics" if first else "",
        proposals=proposals(edition, incident),
        history=links.of_folder(settings.repository, "commits", settings.branch, folder) or "",
        branch=settings.branch,
    )


def _claims_with_rows(incident: Incident) -> Iterator[str]:
    for verdict in incident.verdicts:
        yield from verdict.supporting
        yield from verdict.consistent
        yield from verdict.against


def _kind_note(incident: Incident) -> str:
    if incident.kind is RecordKind.MAINTENANCE:
        return "Planned maintenance: kept apart from incidents, and in no statistic."
    if incident.kind is RecordKind.NOTICE:
        return "A notice of the provider: no outage, and in no statistic."
    if incident.denied:
        return (
            "Reported, not confirmed: the provider denies it or its record contradicts it. It counts in no statistic."
        )
    return ""


def _updated(dossier: Dossier, day: datetime | None) -> str:
    """When the provider last spoke; its day where that is not the incident's."""
    post = latest_post(dossier)
    if post is None:
        return ""
    same = day is not None and day.date() == post.date()
    return f"Last official post {f'{wording.clock(post)} UTC' if same else wording.moment(post)}"


def _correction(op: str, fact: str | None, reason: str, by: str) -> Correction:
    words = {
        "pin": f"{fact} set by hand",
        "retitle": "title changed",
        "attach": "document added",
        "detach": "document removed",
    }
    return Correction(wording.sentence(words.get(op, op)), f"{reason.rstrip('.')} ({by})." if by else reason)
