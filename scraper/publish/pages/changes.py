"""Changes: what providers edited or removed on their own pages, and what we corrected."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from scraper.core.model import Dossier, OfficialRecord, Override, Revision
from scraper.publish import links, wording
from scraper.publish.edition import Edition, records
from scraper.publish.page import Page, Plan
from scraper.publish.pages.moved import heir
from scraper.publish.parts.edits import Edit, edit

KIND = "changes"
TAB = "changes/"

_MOST = 150
_OPS = {
    "pin": "fact set",
    "retitle": "title changed",
    "attach": "document added",
    "detach": "document removed",
    "merge": "merged",
    "split": "split",
    "withdraw": "withdrawn",
}


@dataclass(frozen=True, slots=True)
class VendorEdit:
    """A provider's change, and the incident it belongs to."""

    anchor: str
    provider: str
    title: str
    path: str
    edit: Edit


@dataclass(frozen=True, slots=True)
class Correction:
    """A change people made to the record, with the reason."""

    title: str
    path: str
    what: str
    reason: str


@dataclass(frozen=True, slots=True)
class ChangesView:
    """Everything the page prints; `rest` edits are in the data only."""

    edits: tuple[VendorEdit, ...]
    total: str
    rest: int
    corrections: tuple[Correction, ...]


def pages(edition: Edition) -> Iterator[Plan]:
    """The one page."""
    yield Plan("changes/", partial(_page, edition))


def _page(edition: Edition) -> Page:
    found = sorted(
        _revisions(edition),
        key=lambda item: (item[0].seen_at, item[1].id, item[0].update or "", item[0].field),
        reverse=True,
    )
    view = ChangesView(
        edits=tuple(_edit(edition, number, *item) for number, item in enumerate(found[:_MOST], 1)),
        total=wording.count(len(found), "edit"),
        rest=max(0, len(found) - _MOST),
        corrections=tuple(_corrections(edition)),
    )
    return Page(
        "Changes",
        "What vendors edited on their status pages after the fact, and what we corrected.",
        view,
        feed="feeds/changes.rss",
    )


def _revisions(edition: Edition) -> Iterator[tuple[Revision, OfficialRecord, Dossier]]:
    for dossier in (*edition.live, *edition.denied, *edition.other):
        for record in records(dossier):
            for revision in record.revisions:
                yield revision, record, dossier


def _edit(edition: Edition, number: int, revision: Revision, record: OfficialRecord, dossier: Dossier) -> VendorEdit:
    return VendorEdit(
        f"e{number}",
        edition.provider_name(record.provider),
        dossier.incident.title,
        links.incident(dossier.incident.id),
        edit(revision, record),
    )


def _corrections(edition: Edition) -> Iterator[Correction]:
    for dossier in (*edition.live, *edition.denied, *edition.other, *edition.withdrawn):
        for one in dossier.overrides:
            yield Correction(dossier.incident.title, links.incident(dossier.incident.id), _what(one), _why(one))
    for old in edition.moved:
        current = edition.by_id.get(heir(edition, old))
        if current is not None:
            yield Correction(
                current.incident.title,
                links.incident(current.incident.id),
                f"took in {old}",
                "The two were one incident; the old address leads here.",
            )


def _why(override: Override) -> str:
    """The reason, and the public handle of who gave it."""
    return f"{override.reason.rstrip('.')} ({override.by})." if override.by else override.reason


def _what(override: Override) -> str:
    words = _OPS.get(override.op, override.op)
    return f"{words}: {override.fact}" if override.fact else words
