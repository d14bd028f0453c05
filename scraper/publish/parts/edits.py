"""What a provider changed on its own page after the fact, word by word."""

from __future__ import annotations

import difflib

from scraper.core.instants import parse_instant, show
from scraper.core.model import Dossier, OfficialRecord, Revision
from scraper.publish import wording
from scraper.publish.dossiers import records
from scraper.publish.fingerprints import in_words, is_fingerprint
from scraper.publish.view import View

_FIELDS = {
    "text": "Text",
    "title": "Title",
    "at": "Time",
    "state": "State",
    "impact": "Impact",
    "components": "Components",
    "presence": "Post",
    "provider": "Provider",
}

_WHETHER_SHOWN = {"removed": "removed", "edited": "shown again"}


class Piece(View, frozen=True):
    """Some words of a text, and whether they are kept, removed (del) or added (ins)."""

    text: str
    sign: str


class Edit(View, frozen=True):
    """One change: what, when we saw it, and the words before and after; `bare` says instead what is known of words that
    were too many or not ours to keep.
    """

    what: str
    seen: str
    iso: str
    summary: str
    before: tuple[Piece, ...]
    after: tuple[Piece, ...]
    bare: str = ""


def edits(dossier: Dossier) -> tuple[Edit, ...]:
    """All changes of a dossier's official records, oldest first."""
    found = [(revision, record) for record in records(dossier) for revision in record.revisions]
    return tuple(
        edit(revision, record) for revision, record in sorted(found, key=lambda pair: (pair[0].seen_at, pair[1].id))
    )


def edit(revision: Revision, record: OfficialRecord) -> Edit:
    """One change as a figure shows it."""
    if revision.field == "at":
        before, after = pieces(_time_in_words(revision.before), _time_in_words(revision.after))
    elif is_fingerprint(revision.before) or is_fingerprint(revision.after):
        before, after = _fingerprint(revision.before), _fingerprint(revision.after)
    else:
        before, after = pieces(revision.before or "", revision.after or "")
    update = next((one for one in record.updates if one.id == revision.update), None)
    what = _FIELDS.get(revision.field, wording.sentence(revision.field))
    if revision.field == "text" and revision.update is None:
        what = "Postmortem"
    if revision.field == "at" and revision.update is None:
        what = _which_time(revision, record)
    if update is not None:
        what = (
            f"{what} of {wording.moment(update.at)}"
            if revision.field == "presence"
            else f"{what} of the post of {wording.moment(update.at)}"
        )
    elif revision.field == "presence":
        what = "The whole incident"
    return Edit(
        what=what,
        seen=wording.moment(revision.seen_at),
        iso=wording.iso(revision.seen_at),
        summary=_in_short(revision, before, after),
        before=before,
        after=after,
        bare=_bare(revision),
    )


def _in_short(revision: Revision, before: tuple[Piece, ...], after: tuple[Piece, ...]) -> str:
    if revision.field == "presence":
        return _WHETHER_SHOWN[revision.change]
    return "another one is named" if revision.field == "provider" else _summary(before, after)


def _time_in_words(time: str | None) -> str:
    told = parse_instant(time) if time else None
    return wording.moment(told.at) if told else time or ""


def _which_time(revision: Revision, record: OfficialRecord) -> str:
    """Which time of the record moved, as far as those it has now tell."""
    moved = {revision.before, revision.after}
    named = [("Start", record.started_at), ("End", record.resolved_at), ("Planned end", record.scheduled_until)]
    found = [word for word, at in named if at is not None and show(at) in moved]
    return found[0] if len(found) == 1 else "Time"


def _bare(revision: Revision) -> str:
    """`other words (fingerprint 1f2e3d4c, then 5a6b7c8d)` where neither text is kept."""
    old, new = revision.before or "", revision.after or ""
    if not is_fingerprint(old) or (new and not is_fingerprint(new)):
        return ""
    return f"other words (fingerprint {old[:8]}, then {new[:8]})" if new else f"removed (fingerprint {old[:8]})"


def _fingerprint(text: str | None) -> tuple[Piece, ...]:
    """A text too long to keep, or not ours to repeat, by the first digits of its SHA-256."""
    if not text:
        return ()
    return (Piece(in_words(text), ""),)


def pieces(before: str, after: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Two texts cut at what differs between them, by words."""
    old, new = before.split(), after.split()
    left: list[Piece] = []
    right: list[Piece] = []
    for tag, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if b > a:
            left.append(Piece(" ".join(old[a:b]), "" if tag == "equal" else "del"))
        if d > c:
            right.append(Piece(" ".join(new[c:d]), "" if tag == "equal" else "ins"))
    return tuple(left), tuple(right)


def _summary(before: tuple[Piece, ...], after: tuple[Piece, ...]) -> str:
    gone = sum(len(piece.text.split()) for piece in before if piece.sign)
    new = sum(len(piece.text.split()) for piece in after if piece.sign)
    parts = [
        f"{wording.count(gone, 'word')} removed" if gone else "",
        f"{wording.count(new, 'word')} added" if new else "",
    ]
    return ", ".join(part for part in parts if part) or "edited"
