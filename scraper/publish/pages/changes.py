"""Changes: what providers edited or removed on their own pages, what they denied, and what we corrected."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import partial

from scraper.core.model import Dossier, OfficialRecord, Override, Revision
from scraper.publish import links, wording
from scraper.publish.dossiers import records
from scraper.publish.edition import Edition
from scraper.publish.keys import digest
from scraper.publish.page import Crumb, Page, Plan
from scraper.publish.parts.edits import Edit, edit
from scraper.publish.parts.evidence import fact_name
from scraper.publish.syndication.changes import DENIED, EDITED, LEFT, MERGED, REMOVED, WITHDRAWN, Change, changes
from scraper.publish.view import View

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


class VendorEdit(View, frozen=True):
    """A provider's change, and the incident it belongs to; `provider` is empty where the title begins with its name."""

    anchor: str
    provider: str
    title: str
    path: str
    edit: Edit


class Correction(View, frozen=True):
    """A change people made to the record, or a report that its provider denied: when, with the reason. `iso` is empty
    and `day` says so where nobody dated it.
    """

    title: str
    path: str
    what: str
    reason: str
    day: str
    iso: str


class ChangesView(View, frozen=True):
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
        corrections=tuple(_decisions(edition)),
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
    name = edition.provider_name(record.provider)
    return VendorEdit(
        f"e{number}",
        "" if dossier.incident.title.startswith(name) else name,
        dossier.incident.title,
        links.incident(dossier.incident.id),
        edit(revision, record),
    )


def _decisions(edition: Edition) -> list[Correction]:
    """What people decided and what providers denied, newest first: the rows of `changes.json` that are no vendor's."""
    found = [one for _, one in reversed(changes(edition)) if one.type not in (EDITED, REMOVED, LEFT)]
    return [_decision(edition, one) for one in found[:_MOST] if one.current in edition.by_id]


def _decision(edition: Edition, one: Change) -> Correction:
    dossier = edition.by_id[one.current]
    given = next((given for given in dossier.overrides if given.reason == one.reason), None)
    by = given.by if given else ""
    reason = (one.reason or "No reason is on record").rstrip(".")
    return Correction(
        dossier.incident.title,
        links.incident(one.current),
        _what(one, given),
        f"{reason} ({by})." if by else f"{reason}.",
        wording.day(one.at) if one.at else "undated",
        f"{one.at:%Y-%m-%d}" if one.at else "",
    )


def _what(one: Change, given: Override | None) -> str:
    if one.type == MERGED:
        return f"took in {one.incident}"
    if one.type == DENIED:
        return "denied by the provider"
    if given is None:
        return "withdrawn" if one.type == WITHDRAWN else "corrected"
    words = _OPS.get(given.op, given.op)
    return f"{words}: {fact_name(given.fact).casefold()}" if given.fact else words
