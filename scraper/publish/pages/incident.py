"""An incident: the answer in one screen, then the evidence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from scraper.core.model import Dossier, Incident, RecordKind
from scraper.edge.content import incident_folder
from scraper.publish import links, wording
from scraper.publish.charts.strip import Strip, strip
from scraper.publish.edition import Edition, begins, records
from scraper.publish.head import structured
from scraper.publish.keys import digest
from scraper.publish.page import Crumb, Page, Plan
from scraper.publish.parts.answer import AnswerRow, answer
from scraper.publish.parts.chronicle import Entry, chronicle
from scraper.publish.parts.claims import FactView, facts
from scraper.publish.parts.dateline import Dateline, of_record
from scraper.publish.parts.edits import Edit, edits
from scraper.publish.parts.evidence import Cite, Evidence, cite
from scraper.publish.parts.notes import NoteView, note_view
from scraper.publish.parts.proposals import Proposal, proposals
from scraper.publish.parts.sources import SourceCount, SourceView, count_of, source_views
from scraper.publish.parts.twin import Told, twin
from scraper.publish.parts.versions import Version, versions
from scraper.publish.states import SEVERITY, Mark, latest_post, state_mark

KIND = "incident"
TAB = "archive/"
TWIN = "index.md"

DEMONSTRATION = "Demonstration. Some articles on this page come from invented outlets; the incidents are real."
_LINK_WORDS = {
    "caused_by": "Caused by",
    "same_cause": "Same cause as",
    "moved_from": "Moved from",
    "similar": "Similar",
}


@dataclass(frozen=True, slots=True)
class CitedSentence:
    """A sentence of the summary with its one mark."""

    text: str
    cite: Cite | None


@dataclass(frozen=True, slots=True)
class Related:
    """A tie to another incident."""

    how: str
    title: str
    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Official:
    """A provider's own page on the incident."""

    name: str
    url: str
    impact: Mark


@dataclass(frozen=True, slots=True)
class Correction:
    """What people decided about this incident, and why."""

    what: str
    reason: str


@dataclass(frozen=True, slots=True)
class IncidentView:
    """Everything the incident page prints."""

    id: str
    title: str
    dateline: Dateline
    invented: bool
    denied: bool
    kind_note: str
    crumbs: tuple[Crumb, ...]
    state: Mark
    severity: Mark
    count: SourceCount
    updated: str
    officials: tuple[Official, ...]
    answer: tuple[AnswerRow, ...]
    summary: tuple[CitedSentence, ...]
    strip: Strip | None
    timeline: tuple[Entry, ...]
    contested: tuple[FactView, ...]
    settled: tuple[FactView, ...]
    sources: tuple[SourceView, ...]
    edits: tuple[Edit, ...]
    has_records: bool
    versions: tuple[Version, ...]
    notes: tuple[NoteView, ...]
    related: tuple[Related, ...]
    corrections: tuple[Correction, ...]
    components: tuple[str, ...]
    feed: str
    calendar: str
    proposals: tuple[Proposal, ...]
    history: str
    branch: str


def pages(edition: Edition) -> Iterator[Plan]:
    """A page for each incident, report, maintenance and notice; withdrawn ones have pages of another kind."""
    titles = {identity: dossier.incident.title for identity, dossier in edition.by_id.items()}
    for dossier in (*edition.live, *edition.denied, *edition.other):
        incident = dossier.incident
        near = {link.id: titles.get(link.id) for link in incident.links}
        others = {one.runner_up: titles.get(one.runner_up) for one in incident.placements if one.runner_up}
        yield Plan(
            links.incident(incident.id),
            partial(_page, edition, dossier),
            digest(edition.keys[incident.id], near, others),
            latest_post(dossier),
        )


def _page(edition: Edition, dossier: Dossier) -> Page:
    incident = dossier.incident
    view = view_of(edition, dossier)
    start = begins(incident)
    names = wording.listing(tuple(edition.provider_name(one) for one in incident.providers))
    described = " ".join(sentence.text for sentence in incident.summary[:2]) or (
        f"{names}: {wording.window(incident.window, ongoing=incident.state == 'ongoing')}. {view.count.words}."
    )
    return Page(
        title=incident.title,
        description=_shortened(described),
        view=view,
        crumbs=view.crumbs,
        structured=structured(
            {
                "@type": "Article",
                "headline": incident.title[:110],
                "datePublished": f"{start:%Y-%m-%d}",
                "url": f"{edition.settings.base_url}{links.incident(incident.id)}",
                "about": [{"@type": "Organization", "name": edition.provider_name(one)} for one in incident.providers],
            }
        ),
        feed=view.feed,
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


def view_of(edition: Edition, dossier: Dossier) -> IncidentView:
    """The view model of one incident."""
    incident = dossier.incident
    start = incident.window.start
    evidence = Evidence(edition, dossier, start.at if start else begins(incident))
    rows = answer(evidence)
    all_facts = facts(evidence, incident)
    shown = frozenset(_claims_with_rows(incident))
    first = incident.providers[0] if incident.providers else ""
    settings, folder = edition.settings, f"content/{incident_folder(incident.id)}"
    return IncidentView(
        id=incident.id,
        title=incident.title,
        dateline=of_record(dossier),
        invented=edition.shows_invented(dossier),
        denied=incident.denied,
        kind_note=_kind_note(incident),
        crumbs=crumbs(edition, incident),
        state=state_mark(dossier),
        severity=SEVERITY[incident.severity],
        count=count_of(dossier.documents, incident.placements),
        updated=_updated(dossier),
        officials=_officials(edition, dossier),
        answer=rows,
        summary=tuple(CitedSentence(one.text, cite(evidence, one.evidence, shown)) for one in incident.summary),
        strip=strip(evidence),
        timeline=chronicle(evidence, incident, shown),
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
        corrections=tuple(_correction(one.op, one.fact, one.reason, one.by) for one in dossier.overrides),
        components=tuple(dict.fromkeys(edition.component_name(incident.providers, one) for one in incident.components)),
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


def crumbs(edition: Edition, incident: Incident) -> tuple[Crumb, ...]:
    """The provider's page and the month's."""
    start = begins(incident)
    month = Crumb(wording.month(start.year, start.month), links.archive_month(start.year, start.month))
    steps = tuple(Crumb(edition.provider_name(one), links.provider(one)) for one in incident.providers[:1])
    listed = incident.kind is RecordKind.INCIDENT and not incident.denied and incident.withdrawn is None
    return (*steps, month) if listed else steps


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


def _updated(dossier: Dossier) -> str:
    post = latest_post(dossier)
    return f"Last official post {wording.moment(post)}" if post else ""


def _officials(edition: Edition, dossier: Dossier) -> tuple[Official, ...]:
    found = []
    for record in records(dossier):
        url = links.safe_url(record.url)
        if url is not None:
            found.append(Official(f"{edition.provider_name(record.provider)}’s own page", url, SEVERITY[record.impact]))
    return tuple(found)


def related(edition: Edition, incident: Incident) -> tuple[Related, ...]:
    """Links to incidents that have a page."""
    found = []
    for link in incident.links:
        identity = edition.moved.get(link.id, link.id)
        other = edition.by_id.get(identity)
        if other is not None:
            how = _LINK_WORDS.get(link.type, wording.sentence(link.type.replace("_", " ")))
            found.append(Related(how, other.incident.title, links.incident(identity), link.reason))
    return tuple(found)


def _correction(op: str, fact: str | None, reason: str, by: str) -> Correction:
    words = {
        "pin": f"{fact} set by hand",
        "retitle": "title changed",
        "attach": "document added",
        "detach": "document removed",
    }
    return Correction(wording.sentence(words.get(op, op)), f"{reason.rstrip('.')} ({by})." if by else reason)
