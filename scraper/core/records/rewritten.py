"""Posts that are written over where they stand: a feed whose item shows its newest text alone shows no post before it.

Ids that are made of a post's time and state come back when a state does: what such an item says then is said anew, and no
old wording of what was said before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from scraper.core.model import KeptUpdate, StatusUpdate
from scraper.core.model.states import ANNOUNCED, OPENING
from scraper.core.records.same_update import LABELS_ONLY, pair_up, text_hash
from scraper.core.records.shapes import KEY, ShapeView, UpdateView

Pairs = tuple[KeptUpdate | None, ...]


def paired(kept: Sequence[KeptUpdate], seen: Sequence[StatusUpdate], before: ShapeView | None, *, whole: bool) -> Pairs:
    """For each post seen the kept one it is, or None for a new one. What a shape showed once, dropped, and seems to show
    again in other words is new where it took the place of what the shape showed last.
    """
    pairs = pair_up(kept, seen, before.updates if before else {})
    if before is None or whole:
        return pairs
    shown = {one.id for one in pairs if one is not None}
    if before.updates.keys() <= shown:
        return pairs
    return tuple(
        None if one is not None and _is_anew(one, update, before) else one
        for one, update in zip(pairs, seen, strict=True)
    )


def _is_anew(kept: KeptUpdate, update: StatusUpdate, before: ShapeView) -> bool:
    view = before.past.get(kept.id) if kept.id not in before.updates else None
    key = text_hash(update.text)
    return (
        view is not None
        and is_made(update)
        and bool(update.text.strip())
        and key != kept.text_hash
        and key[:KEY] != view.key
    )


def is_made(update: StatusUpdate) -> bool:
    """Whether the id of a post was made of its time and state, since its platform gives none."""
    return update.id.startswith(f"{update.at:%Y%m%dT%H%MZ}-")


def labelled(first: StatusUpdate, view: UpdateView | None, *, whole: bool) -> StatusUpdate:
    """The first post of a reading under the label that its shape gave it before (`view`). In a window on the newest posts it
    is labelled as an opening, when those before it have left the window; and what announced a work does so still when the
    work has begun.
    """
    if view is None:
        return first
    slid = not whole and view.state in LABELS_ONLY and first.state == OPENING
    begun = view.state in ANNOUNCED and is_made(first) and text_hash(first.text)[:KEY] == view.key
    return replace(first, state=view.state) if slid or begun else first


def place(
    n: int, seen: Sequence[StatusUpdate], pairs: Pairs, before: ShapeView | None, kept: Sequence[KeptUpdate]
) -> int:
    """The order of a post among those of its instant: behind those of the reading, and behind what it was written over.
    `before` is None for a shape that shows all at once.
    """
    shown = {one.id for one in pairs if one is not None}
    known = {*before.updates, *before.past} - shown if before else set()
    over = [one.order + 1 for one in kept if one.id in known and one.at == seen[n].at]
    return max(over, default=0) + sum(1 for other in seen[:n] if other.at == seen[n].at)


def left(
    before: ShapeView | None, views: Mapping[str, UpdateView], updates: Mapping[str, KeptUpdate]
) -> dict[str, UpdateView]:
    """What a shape showed once and shows no longer."""
    known = {**before.past, **before.updates} if before else {}
    return {ours: view for ours, view in known.items() if ours in updates and ours not in views}
