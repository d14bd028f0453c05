"""Changes: what providers edited or removed on their own pages, and what we corrected."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from scraper.core.model import Dossier, OfficialRecord, Override, Revision
from scraper.publish import links, wording
from scraper.publish.edition import Edition, records
from scraper.publish.keys import digest
from scraper.publish.page import Crumb, Page, Plan
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
    """Everything the page prints. `months` are those with an edit, newest first, shown on the page of the latest;
    a month's own page has no `corrections`.
    """

    title: str
    crumbs: tuple[Crumb, ...]
    edits: tuple[VendorEdit, ...]
    total: str
    months: tuple[Crumb, ...]
    corrections: tuple[Correction, ...] | None


_Found = tuple[Revision, OfficialRecord, Dossier]


def pages(edition: Edition) -> Iterator[Plan]:
    """The page of the latest edits and, once these are not all, one for each month."""
    found = sorted(
        _revisions(edition),
        key=lambda item: (item[0].seen_at, item[1].id, item[0].update or "", item[0].field),
        reverse=True,
    )
    months: defaultdict[tuple[int, int], list[_Found]] = defaultdict(list)
    for item in found:
        months[item[0].seen_at.year, item[0].seen_at.month].append(item)
    steps = tuple(Crumb(f"{wording.month(*month)} ({len(of):,})", _path(month)) for month, of in months.items())
    split = len(found) > _MOST
    yield Plan("changes/", partial(_latest, edition, found, steps if split else ()))
    for month, of in months.items() if split else ():
        key = digest([(edition.keys[one.incident.id], revision) for revision, _, one in of])
        yield Plan(_path(month), partial(_month, edition, month, of), key)


def _path(month: tuple[int, int]) -> str:
    return f"changes/{month[0]:04d}/{month[1]:02d}/"


def _latest(edition: Edition, found: list[_Found], months: tuple[Crumb, ...]) -> Page:
    view = ChangesView(
        title="Changes: what vendors edited, and what we corrected",
        crumbs=(),
        edits=tuple(_edit(edition, number, *item) for number, item in enumerate(found[:_MOST], 1)),
        total=f"{wording.count(len(found), 'edit')}, newest first"
        + (f", the latest {_MOST} here" if len(found) > _MOST else ""),
        months=months,
        corrections=tuple(_corrections(edition)),
    )
    return Page(
        "Changes",
        "What vendors edited on their status pages after the fact, and what we corrected.",
        view,
        feed="feeds/changes.rss",
    )


def _month(edition: Edition, month: tuple[int, int], found: list[_Found]) -> Page:
    name = wording.month(*month)
    view = ChangesView(
        title=f"What vendors edited: {name}",
        crumbs=(Crumb("Changes", "changes/"),),
        edits=tuple(_edit(edition, number, *item) for number, item in enumerate(found, 1)),
        total=f"{wording.count(len(found), 'edit')}, newest first",
        months=(),
        corrections=None,
    )
    return Page(f"Changes, {name}", f"What vendors edited on their status pages in {name}.", view, view.crumbs)


def _revisions(edition: Edition) -> Iterator[_Found]:
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
