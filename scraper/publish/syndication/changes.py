"""What changed after the fact, in one list with a cursor: providers' edits, and our own corrections.

A cursor is a whole number that grows: the second the change is known from, then six digits taken from the change itself,
so a later build gives it the same cursor. What people decide is known from the run that took it up, whatever date its
author gave it, and a merger from the run that found it: so whoever has read up to a cursor finds all that is new after it.
A decision that no run has taken up stands at the last instant its incident knows. A report is told as denied once a denial
was first read after it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import datetime

from scraper.core.model import Dossier, Note, Override, RecordKind
from scraper.publish.dossiers import records
from scraper.publish.edition import Edition
from scraper.publish.once import once
from scraper.publish.syndication.beats import NO_END, left_lists
from scraper.publish.syndication.denial import denial
from scraper.publish.syndication.instants import last_change, note_day
from scraper.publish.syndication.lineage import decisions, heirs, home, taken_up, withdrawn_at, withdrawn_on
from scraper.publish.view import View

EDITED, REMOVED, CORRECTED, MERGED, WITHDRAWN = "vendor_edited", "vendor_removed", "corrected", "merged", "withdrawn"
DENIED, LEFT = "denied", "left_list"
_HALF = 500_000


class Change(View, frozen=True):
    """One change. `at` is when it was seen or decided, None where nothing tells; `known` the instant it is filed under;
    `update` the post it is of; `current` the incident whose page tells of it; `place` the one it was first told under.
    """

    at: datetime | None
    known: datetime
    type: str
    incident: str
    current: str
    update: str | None = None
    field: str | None = None
    before: str | None = None
    after: str | None = None
    reason: str | None = None
    origin: str = ""
    place: str = ""

    @property
    def name(self) -> str:
        """Twelve hex digits that stand for what the change is, whenever it was and whatever is said of it."""
        after = None if self.type == MERGED else self.after
        words = (self.type, self.place, self.update, self.field, self.before, after, self.origin)
        # A vendor may make one edit twice; a decision of ours stays the same one when a date is added to it.
        when = self.at.isoformat() if self.at and self.type in (EDITED, REMOVED, LEFT) else None
        return hashlib.sha256(repr((*words, when)).encode()).hexdigest()[:12]

    @property
    def digits(self) -> int:
        """The last six digits of its cursor: what has no date comes after what was seen in the same second."""
        return int(self.name, 16) % _HALF + (_HALF if self.at is None else 0)


@once
def changes(edition: Edition) -> tuple[tuple[int, Change], ...]:
    """All changes with their cursors, oldest first."""
    taken = heirs(edition)
    found = [one for dossier in edition.archive.dossiers for one in changes_of(dossier)]
    for current, retired in taken.items():
        found += (_merger(edition.by_id[current], old) for old in retired)
    rows: list[tuple[int, Change]] = []
    last = 0
    for one in sorted(found, key=lambda change: (change.known, change.digits, change.name)):
        last = max(last + 1, max(0, int(one.known.timestamp())) * 2 * _HALF + one.digits)
        rows.append((last, one))
    return tuple(rows)


def _merger(dossier: Dossier, old: str) -> Change:
    """One incident taken in by another: for the reason a reviewer gave, else because the two were found to be one."""
    given = next((one for one in dossier.overrides if one.op == "merge" and one.incident == old), None)
    reason = given.reason if given else "The two were one incident; the old address leads here."
    current = dossier.incident.id
    found = next((one.known for one in dossier.incident.absorbed if one.id == old), None)
    at, known = _decided(dossier, given) if given else (None, None)
    return Change(
        at, known or found or last_change(dossier), MERGED, old, current, after=current, reason=reason, place=old
    )


def _decided(dossier: Dossier, one: Override | Note) -> tuple[datetime | None, datetime | None]:
    """When something was decided, as its author says or else as we learnt of it; and since when it is known."""
    said = note_day(one) if isinstance(one, Note) else one.at.at if one.at else None
    learnt = taken_up(dossier, one)
    return said or learnt, learnt or said


def changes_of(dossier: Dossier) -> Iterator[Change]:
    """The changes of one incident, but for mergers."""
    incident = dossier.incident
    identity = incident.id
    for record in records(dossier):
        place = home(dossier, record) if record.revisions else ""
        for one in record.revisions:
            kind = REMOVED if one.change == "removed" else EDITED
            yield Change(
                one.seen_at, one.seen_at, kind, identity, identity, one.update, one.field, one.before, one.after, None, record.id, place
            )  # fmt: skip
    left = left_lists(records(dossier)) if incident.kind is RecordKind.INCIDENT else None
    if left is not None:
        yield Change(left, left, LEFT, identity, identity, field="presence", reason=NO_END, place=identity)
    for name, override in decisions(dossier).items():
        if override.op not in ("withdraw", "merge"):
            at, known = _decided(dossier, override)
            yield Change(
                at, known or last_change(dossier), CORRECTED, identity, identity, None, field_of(override), None, _after(override), override.reason, name, override.incident
            )  # fmt: skip
    for note in dossier.notes:
        if note.kind == "correction":
            at, known = _decided(dossier, note)
            yield Change(
                at, known or last_change(dossier), CORRECTED, identity, identity, None, "note", None, note.title, note.title or "A contributor's note", note.path, note.incident
            )  # fmt: skip
    denied = denial(dossier)
    if denied is not None:
        yield Change(denied.at, denied.at, DENIED, identity, identity, reason=denied.explanation, place=identity)
    gone = incident.withdrawn
    if gone is not None:
        known = withdrawn_at(dossier) or gone.at or last_change(dossier)
        yield Change(withdrawn_on(dossier), known, WITHDRAWN, identity, identity, reason=gone.reason, place=identity)


def field_of(override: Override) -> str:
    """What an override alters: a fact, the title, or which documents stand on the incident."""
    if override.op == "pin":
        return override.fact or "fact"
    return {
        "retitle": "title",
        "attach": "documents",
        "detach": "documents",
        "split": "documents",
    }.get(override.op, override.op)


def _after(override: Override) -> str | None:
    documents = ", ".join(override.documents)
    return override.value or override.title or override.into or (f"{override.op} {documents}" if documents else None)
