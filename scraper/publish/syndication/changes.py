"""What changed after the fact, in one list with a cursor: providers' edits, and our own corrections.

A cursor is a whole number that grows: the second the change is known from, then six digits taken from the change itself,
so a later build gives it the same cursor. Overrides, mergers and withdrawals bear no date of their own (`at` is null);
they stand at the last instant their incident knows, after what was seen then.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from scraper.core.model import Dossier, Override
from scraper.publish.edition import Edition, records
from scraper.publish.syndication.instants import last_change, note_day
from scraper.publish.syndication.lineage import heirs, home

EDITED, REMOVED, CORRECTED, MERGED, WITHDRAWN = "vendor_edited", "vendor_removed", "corrected", "merged", "withdrawn"
_HALF = 500_000


@dataclass(frozen=True, slots=True)
class Change:
    """One change. `at` is when it was seen or noted, None where nothing tells; `known` the instant it is filed under;
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
        """Twelve hex digits that stand for what the change is, whenever it was."""
        words = (self.type, self.place, self.update, self.field, self.before, self.after, self.reason, self.origin)
        when = self.at.isoformat() if self.at else None
        return hashlib.sha256(repr((*words, when)).encode()).hexdigest()[:12]

    @property
    def digits(self) -> int:
        """The last six digits of its cursor: what has no date comes after what was seen in the same second."""
        return int(self.name, 16) % _HALF + (_HALF if self.at is None else 0)


def changes(edition: Edition) -> tuple[tuple[int, Change], ...]:
    """All changes with their cursors, oldest first."""
    taken = heirs(edition)
    found = [
        one for dossier in edition.archive.dossiers for one in changes_of(dossier, taken.get(dossier.incident.id, ()))
    ]
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
    given = (one.reason for one in dossier.overrides if one.op == "merge" and one.incident == old)
    reason = next(given, "The two were one incident; the old address leads here.")
    current = dossier.incident.id
    return Change(None, last_change(dossier), MERGED, old, current, after=current, reason=reason, place=old)


def changes_of(dossier: Dossier, retired: tuple[str, ...] = ()) -> Iterator[Change]:
    """The changes of one incident, but for mergers; `retired` are ids it took over."""
    incident = dossier.incident
    identity, known = incident.id, last_change(dossier)
    for record in records(dossier):
        place = home(dossier, record, retired)
        for one in record.revisions:
            kind = REMOVED if one.change == "removed" else EDITED
            yield Change(
                one.seen_at, one.seen_at, kind, identity, identity, one.update, one.field, one.before, one.after, None, record.id, place
            )  # fmt: skip
    for override in dossier.overrides:
        if override.op not in ("withdraw", "merge"):
            yield Change(
                None, known, CORRECTED, identity, identity, None, field_of(override), None, _after(override), override.reason, override.op, identity
            )  # fmt: skip
    for note in dossier.notes:
        if note.kind == "correction":
            day = note_day(note)
            yield Change(
                day, day or known, CORRECTED, identity, identity, None, "note", None, note.title, note.title or "A contributor's note", note.path, identity
            )  # fmt: skip
    gone = incident.withdrawn
    if gone is not None:
        yield Change(gone.at, gone.at or known, WITHDRAWN, identity, identity, reason=gone.reason, place=identity)


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
