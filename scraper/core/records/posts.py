"""The posts of a record joined with those of one more reading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from scraper.core.instants import show
from scraper.core.model import KeptUpdate, OfficialRecord, Revision, StatusIncident, StatusUpdate
from scraper.core.records.levels import levels_joined
from scraper.core.records.new_posts import as_opening, dated_back, new_post, opens_again
from scraper.core.records.rewritten import labelled, left, paired, place
from scraper.core.records.same_update import LABELS_ONLY, alike_as_quoted, finer, quoted, same_minute, text_hash
from scraper.core.records.shapes import KEY, ShapeView, UpdateView, edits_of

_WORDLESS = text_hash("")


@dataclass(frozen=True, slots=True)
class Posts:
    """Posts and revisions after a reading, what the reading's shape showed, ids that changed (old, new), and what the shape
    showed once.
    """

    updates: tuple[KeptUpdate, ...]
    revisions: tuple[Revision, ...]
    views: Mapping[str, UpdateView]
    renamed: Mapping[str, str]
    past: Mapping[str, UpdateView]


@dataclass(frozen=True, slots=True)
class _Look:
    """One look at a record: what a post's joining depends on besides the post. `before` is the last look at this shape."""

    record: OfficialRecord
    quoting: bool
    seen_at: datetime
    before: ShapeView | None
    whole: bool
    blanks: bool

    @property
    def views(self) -> Mapping[str, UpdateView]:
        """What this shape showed last time, by our ids."""
        return self.before.updates if self.before else {}

    @property
    def past(self) -> Mapping[str, UpdateView]:
        """What it showed once and had dropped by then."""
        return self.before.past if self.before else {}


def join_posts(
    record: OfficialRecord,
    seen: StatusIncident,
    before: ShapeView | None,
    *,
    whole: bool,
    quoting: bool,
    seen_at: datetime,
    blanks: bool = False,
    stands: frozenset[str] = frozenset(),
) -> Posts:
    """Every post ever seen, oldest first; edits, removals and returns become revisions. `blanks` tells whether words and
    posts that are gone altogether were taken away by the provider, and not lost on the way; `stands` are posts that stand
    as they were shown last, whether the reading has them or not.
    """
    look = _Look(record, quoting, seen_at, before, whole, blanks)
    joining = _Joining(look, {u.id: u for u in record.updates}, record.revisions)
    pairs = paired([u for u in record.updates if u.id not in stands], seen.updates, before, whole=whole)
    again = opens_again(seen, pairs, before)
    for n, (update, kept) in enumerate(zip(seen.updates, pairs, strict=True)):
        order = place(n, seen.updates, pairs, None if whole else before, record.updates)
        if kept is None:
            fresh = dated_back(record, update, before, seen_at, whole=whole)
            joining.add(as_opening(fresh, seen.state) if n == again else fresh, update, order)
        else:
            view = look.views.get(kept.id) if n == 0 else None
            joining.renew(kept, labelled(update, view, whole=whole), order)
    if whole and (seen.updates or blanks):
        joining.remove(frozenset(look.views) - {k.id for k in pairs if k is not None} - stands)
    return joining.posts(stands, told=bool(seen.updates) or blanks)


@dataclass(slots=True)
class _Joining:
    """Posts by our ids and revisions while a look is joined; the posts it `shown` so far, and ids that changed (old, new)."""

    look: _Look
    updates: dict[str, KeptUpdate]
    revisions: tuple[Revision, ...]
    shown: dict[str, StatusUpdate] = field(default_factory=dict)
    renamed: dict[str, str] = field(default_factory=dict)

    def add(self, fresh: StatusUpdate, update: StatusUpdate, order: int) -> None:
        """A post that was not known; `update` is how it is shown, `fresh` how it is kept."""
        joined = new_post(fresh, order, self.updates, quoting=self.look.quoting, seen_at=self.look.seen_at)
        self.updates[joined.id] = joined
        self.shown[joined.id] = update

    def renew(self, kept: KeptUpdate, update: StatusUpdate, order: int) -> None:
        """A known post, as it is shown now."""
        joined, edits = _joined(self.look, kept, update, order)
        if joined.id != kept.id and joined.id in self.updates:
            joined = replace(joined, id=kept.id)
        if joined.id != kept.id:
            self.renamed[kept.id] = joined.id
            del self.updates[kept.id]
        self.updates[joined.id] = joined
        self.shown[joined.id] = update
        for edit in edits:
            self.revisions = _recorded(self.revisions, edit, self.look)

    def remove(self, missing: frozenset[str]) -> None:
        """Mark the posts that this shape showed before and no longer shows."""
        for ours in sorted(missing):
            gone = self.updates[ours]
            if gone.removed_at is None:
                self.updates[ours] = replace(gone, removed_at=self.look.seen_at)
                text = quotable(gone.text, gone.text_hash, quoting=self.look.quoting)
                gap = Revision(self.look.seen_at, ours, "presence", "removed", text, None)
                self.revisions = added(self.revisions, gap)

    def posts(self, stands: frozenset[str], *, told: bool) -> Posts:
        """What came of it. `told`: the look shows posts, or shows that there are none."""
        look = self.look
        revisions = added(tuple(replace(r, update=self.renamed.get(r.update or "", r.update)) for r in self.revisions))
        record = replace(look.record, revisions=revisions)
        views = {ours: _viewed(look, u, ours, edits_of(record, ours, "text")) for ours, u in self.shown.items()}
        views |= {ours: view for ours, view in look.views.items() if ours in stands}
        if look.whole and not told:
            # No word of a removal: what was shown last is remembered until one is believed.
            views = {ours: view for ours, view in look.views.items() if ours in self.updates}
        past = {} if look.whole else left(look.before, views, self.updates)
        updates = tuple(sorted(self.updates.values(), key=lambda u: (u.at, u.order, u.id)))
        return Posts(updates, revisions, views, self.renamed, past)


def _viewed(look: _Look, update: StatusUpdate, ours: str, edits: int) -> UpdateView:
    """The post as it is shown now; where its words are missing and nobody took them away, with the words of before."""
    view = look.views.get(ours)
    lost = view is not None and not update.text.strip() and not look.blanks
    key = view.key if view is not None and lost else text_hash(update.text)[:KEY]
    return UpdateView(update.id, key, update.at, update.state, edits)


def _joined(look: _Look, kept: KeptUpdate, update: StatusUpdate, order: int) -> tuple[KeptUpdate, list[Revision]]:
    """The post after this look, and what its shape shows changed since its last one."""
    edits: list[Revision] = []
    view = look.views.get(kept.id) or look.past.get(kept.id)
    result = _returned(look, kept, view, edits)
    if result is not kept:
        view = UpdateView(update.id, kept.text_hash[:KEY], kept.at, kept.state, edits_of(look.record, kept.id, "text"))
    result = _text(look, result, update, view, edits)
    result = _time(look, result, (update, order), view, edits)
    result = _state(look, result, update, view, edits)
    first = kept.first_seen == look.seen_at and view is None
    if first and update.id:
        result = replace(result, id=min(kept.id, update.id, key=lambda i: (len(i), i)))
    return replace(result, components=levels_joined(result.components, update.components, first=first)), edits


def _returned(look: _Look, kept: KeptUpdate, view: UpdateView | None, edits: list[Revision]) -> KeptUpdate:
    # A shape that lags behind, or is read for the first time, is no proof that a removed post came back.
    if kept.removed_at is None or view is not None or look.before is None or kept.removed_at == look.seen_at:
        return kept
    back = quotable(kept.text, kept.text_hash, quoting=look.quoting)
    edits.append(Revision(look.seen_at, kept.id, "presence", "edited", None, back))
    return replace(kept, removed_at=None)


def _text(
    look: _Look, kept: KeptUpdate, update: StatusUpdate, view: UpdateView | None, edits: list[Revision]
) -> KeptUpdate:
    blank = not update.text.strip()
    if blank and (view is None or not look.blanks):
        return kept
    told = replace(kept, text=quoted(update.text, quoting=look.quoting), text_hash=text_hash(update.text))
    if view is None:
        return _first_text(look, kept, told)
    if view.key == told.text_hash[:KEY]:
        return kept
    if edits_of(look.record, kept.id, "text") > view.edits or told.text_hash == kept.text_hash:
        return _known_edit(look, kept, told, edits)
    # What was changed beyond the quote shows in the hashes alone.
    quoting = look.quoting and not alike_as_quoted(kept.text, told.text)
    was, now = (_words_of(u, quoting=quoting) for u in (kept, told))
    edits.append(Revision(look.seen_at, kept.id, "text", "edited", was, now))
    return told


def _words_of(post: KeptUpdate, *, quoting: bool) -> str:
    """What a revision gives of a post's words; nothing where it has none."""
    wordless = post.text_hash == _WORDLESS and not post.text
    return "" if wordless else quotable(post.text, post.text_hash, quoting=quoting)


def _first_text(look: _Look, kept: KeptUpdate, told: KeptUpdate) -> KeptUpdate:
    """The wording to keep when a shape shows a post for the first time: no edit, but perhaps a fuller text."""
    if kept.first_seen == look.seen_at:
        return _better(kept, told)
    stem = kept.text.casefold().rstrip("… .")
    longer = bool(stem) and told.text.casefold().startswith(stem) and len(told.text) > len(kept.text)
    never = kept.text_hash == _WORDLESS and not edits_of(look.record, kept.id, "text")
    return told if longer or never else kept


def _known_edit(look: _Look, kept: KeptUpdate, told: KeptUpdate, edits: list[Revision]) -> KeptUpdate:
    """Another shape showed the change first; at the same instant the two wordings are weighed."""
    known = [r for r in look.record.revisions if r.update == kept.id and r.field == "text"]
    last = max(known, key=lambda r: r.seen_at, default=None)
    if last is None or last.seen_at != look.seen_at:
        return kept
    best = _better(kept, told)
    quoting = look.quoting and last.after != kept.text_hash
    after = quotable(best.text, best.text_hash, quoting=quoting)
    edits.append(Revision(look.seen_at, kept.id, "text", "edited", None, after))
    return best


def _better(one: KeptUpdate, other: KeptUpdate) -> KeptUpdate:
    """Of the same words the text with less markup, else the longer text; the same in either order."""
    if one.text_hash == other.text_hash:
        return min(one, other, key=lambda u: (len(u.text), u.text))
    return max(one, other, key=lambda u: (len(u.text), u.text, u.text_hash))


def _time(
    look: _Look, kept: KeptUpdate, placed: tuple[StatusUpdate, int], view: UpdateView | None, edits: list[Revision]
) -> KeptUpdate:
    update, order = placed
    if same_minute(kept.at, update.at):
        best = finer(kept.at, update.at) if view is None or not kept.at.second else kept.at
        return kept if best == kept.at else replace(kept, at=best, order=order)
    if view is None:
        return replace(kept, at=min(kept.at, update.at)) if kept.first_seen == look.seen_at else kept
    if same_minute(view.at, update.at):
        return kept
    edits.append(Revision(look.seen_at, kept.id, "at", "edited", show(kept.at), show(update.at)))
    return replace(kept, at=update.at, order=order)


def _state(
    look: _Look, kept: KeptUpdate, update: StatusUpdate, view: UpdateView | None, edits: list[Revision]
) -> KeptUpdate:
    if update.state == kept.state or update.state in LABELS_ONLY:
        return kept
    if kept.state in LABELS_ONLY:
        return replace(kept, state=update.state)
    if view is None:
        return replace(kept, state=min(kept.state, update.state)) if kept.first_seen == look.seen_at else kept
    if view.state == update.state or view.state in LABELS_ONLY:
        return kept
    edits.append(Revision(look.seen_at, kept.id, "state", "edited", kept.state, update.state))
    return replace(kept, state=update.state)


def _recorded(revisions: tuple[Revision, ...], edit: Revision, look: _Look) -> tuple[Revision, ...]:
    """One more revision; the same edit seen in two shapes at one instant is one, in the fuller wording."""
    if edit.field != "text" or edit.before is not None or edit.change != "edited":
        return added(revisions, edit)
    return added(
        tuple(
            replace(r, after=edit.after)
            if r.seen_at == look.seen_at and r.update == edit.update and r.field == "text"
            else r
            for r in revisions
        )
    )


def quotable(text: str, full_hash: str, *, quoting: bool) -> str:
    """A short quote, or the hash where quoting is off."""
    return text if quoting else full_hash


def added(revisions: tuple[Revision, ...], *more: Revision) -> tuple[Revision, ...]:
    """Revisions in one order, each once."""
    return tuple(sorted({*revisions, *more}, key=_revision_order))


def _revision_order(revision: Revision) -> tuple[datetime, str, str, str, str, str]:
    return (
        revision.seen_at,
        revision.update or "",
        revision.field,
        revision.change,
        revision.before or "",
        revision.after or "",
    )
