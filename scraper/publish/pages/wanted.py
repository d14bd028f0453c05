"""What a contributor could do next: each gap with the form that fills it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from scraper.core.model import Document, Dossier, Outcome, Unplaced
from scraper.publish import links, wording
from scraper.publish.edition import Edition
from scraper.publish.page import Page, Plan
from scraper.publish.parts.evidence import fact_name
from scraper.publish.parts.proposals import note_path, note_text

KIND = "wanted"
TAB = "contribute/"

_MOST = 20
_THIN = 0.1


@dataclass(frozen=True, slots=True)
class Task:
    """One gap: the incident or document, what is missing, the form."""

    title: str
    path: str
    what: str
    form: str


@dataclass(frozen=True, slots=True)
class TaskList:
    """Gaps of one kind; `total` counts those not listed too."""

    name: str
    why: str
    tasks: tuple[Task, ...]
    total: int


@dataclass(frozen=True, slots=True)
class WantedView:
    """Everything the page prints."""

    lists: tuple[TaskList, ...]


def pages(edition: Edition) -> Iterator[Plan]:
    """The one page."""
    yield Plan("wanted/", partial(_page, edition))


def _page(edition: Edition) -> Page:
    lists = (
        _list("Missing postmortems", "Major incidents that ended and that nobody explained, newest first.", [_postmortem(edition, one) for one in edition.live if _unexplained(one)]),
        _list("Facts from a single source", "One more account would settle or dispute them.", [_single(edition, one) for one in edition.live if _singles(one)]),
        _list("Thin margins", "Documents that nearly stand on another incident. A reader can tell.", [task for one in edition.live for task in _thin(edition, one)]),
        _list("Documents on no incident", "Near misses: they may belong to an incident after all.", [_shelved(edition, *pair) for pair in edition.archive.unplaced if pair[0].runner_up]),
    )  # fmt: skip
    return Page(
        "Wanted",
        "Missing postmortems, single-source facts, thin margins: what a contributor could do next.",
        WantedView(lists),
    )


def _list(name: str, why: str, tasks: list[Task]) -> TaskList:
    return TaskList(name, why, tuple(tasks[:_MOST]), len(tasks))


def _unexplained(dossier: Dossier) -> bool:
    incident = dossier.incident
    grave = incident.severity in ("major", "critical")
    return (
        grave
        and incident.state == "resolved"
        and incident.postmortem.status != "published"
        and not any(note.kind == "postmortem" for note in dossier.notes)
    )


def _note_form(edition: Edition, dossier: Dossier, kind: str) -> str:
    incident = dossier.incident
    settings = edition.settings
    return (
        links.new_file(settings.repository, settings.branch, note_path(incident, kind), note_text(incident.id, kind))
        or ""
    )


def _postmortem(edition: Edition, dossier: Dossier) -> Task:
    return Task(
        dossier.incident.title,
        links.incident(dossier.incident.id),
        "no explanation known",
        _note_form(edition, dossier, "postmortem"),
    )


def _singles(dossier: Dossier) -> list[str]:
    return [fact_name(one.fact).casefold() for one in dossier.incident.verdicts if one.outcome is Outcome.SINGLE]


def _single(edition: Edition, dossier: Dossier) -> Task:
    words = wording.listing(tuple(dict.fromkeys(_singles(dossier))))
    return Task(
        dossier.incident.title,
        links.incident(dossier.incident.id),
        f"single source: {words}",
        _note_form(edition, dossier, "context"),
    )


def _thin(edition: Edition, dossier: Dossier) -> Iterator[Task]:
    titles = {document.id: document.title for document in dossier.documents}
    for place in dossier.incident.placements:
        if place.margin is not None and place.margin < _THIN and (rival := edition.by_id.get(place.runner_up or "")):
            other = rival.incident.title
            text = f"- op: detach\n  document: {place.document}\n  reason: \n  by: \n"
            form = links.new_file(
                edition.settings.repository,
                edition.settings.branch,
                f"content/overrides/{dossier.incident.id}.yml",
                text,
            )
            yield Task(
                dossier.incident.title,
                links.incident(dossier.incident.id),
                f"“{titles.get(place.document, place.document)}” might belong to “{other}” (margin {place.margin:.2f})",
                form or "",
            )


def _shelved(edition: Edition, unplaced: Unplaced, document: Document) -> Task:
    other = edition.by_id.get(unplaced.runner_up or "")
    name = other.incident.title if other else unplaced.runner_up or ""
    text = f"- op: attach\n  document: {document.id}\n  role: primary\n  reason: \n  by: \n"
    path = f"content/overrides/{unplaced.runner_up}.yml"
    form = links.new_file(edition.settings.repository, edition.settings.branch, path, text) or ""
    return Task(
        name,
        links.incident(other.incident.id) if other else "wanted/",
        f"“{document.title}” was left out: {unplaced.reason}",
        form,
    )
