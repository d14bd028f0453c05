"""What a contributor could do next: each gap with the form that fills it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TypeVar

from scraper.core.model import Article, Document, Dossier, Note, Outcome, Placement, Relevance, Unplaced
from scraper.core.placing.calibration import CALIBRATED
from scraper.edge.people.scaffold import override_text
from scraper.publish import links, wording
from scraper.publish.dossiers import is_unexplained, sources_of
from scraper.publish.edition import Edition
from scraper.publish.page import Page, Plan
from scraper.publish.parts.evidence import FACT_NAMES, fact_name
from scraper.publish.parts.proposals import REASON, SOMEBODY, note_path, note_text, source_of
from scraper.publish.view import View

KIND = "wanted"
TAB = "contribute/"

_MOST = 20
T = TypeVar("T")


class Task(View, frozen=True):
    """One gap: the incident or document, what is missing, the form."""

    title: str
    path: str
    what: str
    form: str


class TaskList(View, frozen=True):
    """Gaps of one kind; `total` counts those not listed too."""

    name: str
    why: str
    tasks: tuple[Task, ...]
    total: int


class WantedView(View, frozen=True):
    """Everything the page prints."""

    invented: bool
    lists: tuple[TaskList, ...]


def pages(edition: Edition) -> Iterator[Plan]:
    """The one page."""
    yield Plan("wanted/", partial(_page, edition))


def _page(edition: Edition) -> Page:
    thin = [(one, place) for one in edition.live for place in one.incident.placements if _is_thin(edition, place)]
    near = [pair for pair in edition.archive.unplaced if pair[0].runner_up]
    lists = (*_of_incidents(edition), *_of_documents(edition, thin, near), *_of_notes(edition))
    return Page(
        "Wanted",
        "Missing postmortems, single-source facts, thin margins: what a contributor could do next.",
        WantedView(_shows_invented(edition, thin, near), lists),
    )


def _of_incidents(edition: Edition) -> tuple[TaskList, ...]:
    return (
        _listed(
            "Missing postmortems",
            "Major incidents that ended and that nobody explained, newest first.",
            [one for one in edition.live if _unexplained(one)],
            partial(_postmortem, edition),
        ),
        _listed(
            "Facts from a single source",
            "One more account would settle or dispute them.",
            [one for one in edition.live if _has_single(one)],
            partial(_single, edition),
        ),
    )


def _of_documents(
    edition: Edition, thin: list[tuple[Dossier, Placement]], near: list[tuple[Unplaced, Document]]
) -> tuple[TaskList, ...]:
    return (
        _listed(
            "Thin margins",
            "Documents that nearly stand on another incident. A reader can tell.",
            thin,
            lambda one: _thin(edition, *one),
        ),
        _listed(
            "Documents on no incident",
            "Near misses: they may belong to an incident after all.",
            near,
            lambda one: _shelved(edition, *one),
        ),
        _listed(
            "Reviews that match no incident",
            "Accounts of why something failed that belong to nothing on record: a note may found the incident.",
            [left for left in edition.archive.unplaced if _is_alone(*left, Relevance.POSTMORTEM)],
            lambda left: _review(edition, left[1], links.host(left[1].url)),
        ),
        _listed(
            "Reports that make no incident",
            "They tell of an outage, and an incident could not be made of them alone: a note may found it.",
            [left for left in edition.archive.unplaced if _is_alone(*left, Relevance.INCIDENT)],
            lambda left: _review(edition, left[1], f"{links.host(left[1].url)}: {left[0].reason}"),
        ),
    )


def _of_notes(edition: Edition) -> tuple[TaskList, ...]:
    noted = [(one, note) for one in edition.live for note in one.notes]
    lost = frozenset(edition.archive.dead_links)
    return (
        _listed(
            "Dead links",
            "Sources of notes that led nowhere when they were last asked: find a copy, or another source.",
            [(one, note, url) for one, note in noted for url in _addresses(note) if url in lost],
            lambda one: _dead(edition, *one),
        ),
        _listed(
            "Links that may die",
            "Notes without an archived copy of their first source.",
            [(one, note) for one, note in noted if _is_loose(note)],
            lambda one: _unarchived(edition, *one),
        ),
    )


def _listed(name: str, why: str, found: Sequence[T], task: Callable[[T], Task]) -> TaskList:
    """The first of the gaps of a kind, and how many there are."""
    return TaskList(name, why, tuple(task(one) for one in found[:_MOST]), len(found))


def _shows_invented(
    edition: Edition, thin: list[tuple[Dossier, Placement]], near: list[tuple[Unplaced, Document]]
) -> bool:
    """Whether a document named on the page comes from an outlet that exists only in the demonstration."""
    return any(edition.shows_invented(one) for one, _ in thin[:_MOST]) or any(
        source in edition.invented for _, document in near[:_MOST] for source in sources_of(document)
    )


def _unexplained(dossier: Dossier) -> bool:
    incident = dossier.incident
    grave = incident.severity in ("major", "critical")
    return grave and is_unexplained(dossier) and not any(note.kind == "postmortem" for note in dossier.notes)


def _note_form(edition: Edition, dossier: Dossier, kind: str) -> str:
    incident = dossier.incident
    settings = edition.settings
    text = note_text(incident.id, kind, source_of(edition, incident))
    return links.new_file(settings.repository, settings.branch, note_path(incident, kind), text) or ""


def _postmortem(edition: Edition, dossier: Dossier) -> Task:
    return Task(
        dossier.incident.title,
        links.incident(dossier.incident.id),
        f"ended {wording.when(dossier.incident.window.end)}" if dossier.incident.window.end else "",
        _note_form(edition, dossier, "postmortem"),
    )


_ASKED = {fact: place for place, fact in enumerate(FACT_NAMES)}
"""Facts in the order in which a reader asks for them."""


def _has_single(dossier: Dossier) -> bool:
    return any(one.outcome is Outcome.SINGLE for one in dossier.incident.verdicts)


def _singles(dossier: Dossier) -> list[str]:
    single = {one.fact for one in dossier.incident.verdicts if one.outcome is Outcome.SINGLE}
    asked = sorted(single, key=lambda fact: (_ASKED.get(fact, len(_ASKED)), fact))
    return [fact_name(fact).casefold() for fact in asked]


def _single(edition: Edition, dossier: Dossier) -> Task:
    words = wording.listing(tuple(dict.fromkeys(_singles(dossier))))
    return Task(
        dossier.incident.title,
        links.incident(dossier.incident.id),
        wording.sentence(words),
        _note_form(edition, dossier, "context"),
    )


def _is_thin(edition: Edition, place: Placement) -> bool:
    return place.margin is not None and place.margin < CALIBRATED.thin and (place.runner_up or "") in edition.by_id


def _thin(edition: Edition, dossier: Dossier, place: Placement) -> Task:
    incident, settings = dossier.incident, edition.settings
    title = next((one.title for one in dossier.documents if one.id == place.document), place.document)
    other = edition.by_id[place.runner_up or ""].incident.title
    text = override_text("detach", document=place.document, reason=REASON, by=SOMEBODY)
    form = links.new_file(settings.repository, settings.branch, f"content/overrides/{incident.id}.yml", text)
    what = f"“{title}” might belong to “{other}” (margin {place.margin:.2f})"
    return Task(incident.title, links.incident(incident.id), what, form or "")


def _is_alone(unplaced: Unplaced, document: Document, kind: Relevance) -> bool:
    return not unplaced.runner_up and isinstance(document, Article) and document.relevance is kind


def _review(edition: Edition, document: Document, what: str) -> Task:
    """The issue form, for nobody knows yet what the incident would be called."""
    form = links.issue_form(edition.settings.repository, "1-postmortem.yml", url=document.url)
    named = (
        next((one.id for one in document.providers if one.id in edition.providers), None)
        if isinstance(document, Article)
        else None
    )
    return Task(
        document.title or document.url,
        links.provider(named) if named else "wanted/",
        what,
        form or "",
    )


def _is_loose(note: Note) -> bool:
    return not note.archive and "web.archive.org/" not in note.sources[0]


def _addresses(note: Note) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys((*note.sources, *((note.archive,) if note.archive else ()), *(q.source for q in note.quotes)))
    )


def _dead(edition: Edition, dossier: Dossier, note: Note, url: str) -> Task:
    form = links.edit_file(edition.settings.repository, edition.settings.branch, f"content/{note.path}")
    return Task(note.title or dossier.incident.title, links.incident(dossier.incident.id), f"{url} is dead", form or "")


def _unarchived(edition: Edition, dossier: Dossier, note: Note) -> Task:
    form = links.edit_file(edition.settings.repository, edition.settings.branch, f"content/{note.path}")
    what = f"no archived copy of {links.host(note.sources[0])}"
    return Task(note.title or dossier.incident.title, links.incident(dossier.incident.id), what, form or "")


def _shelved(edition: Edition, unplaced: Unplaced, document: Document) -> Task:
    other = edition.by_id.get(unplaced.runner_up or "")
    name = other.incident.title if other else unplaced.runner_up or ""
    text = override_text("attach", document=document.id, role="primary", reason=REASON, by=SOMEBODY)
    path = f"content/overrides/{unplaced.runner_up}.yml"
    form = links.new_file(edition.settings.repository, edition.settings.branch, path, text) or ""
    return Task(
        name,
        links.incident(other.incident.id) if other else "wanted/",
        f"“{document.title}” was left out: {unplaced.reason}",
        form,
    )
