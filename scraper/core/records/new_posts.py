"""A post that a page shows for the first time, as it is kept: known for dated back where an earlier reading lacked it, and
as an opening where it opens anew what had been closed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from scraper.core.instants import show
from scraper.core.model import KeptUpdate, OfficialRecord, StatusIncident, StatusUpdate
from scraper.core.model.states import CLOSED, OPENING
from scraper.core.records.levels import levels_joined
from scraper.core.records.rewritten import Pairs
from scraper.core.records.same_update import LABELS_ONLY, quoted, text_hash
from scraper.core.records.shapes import ShapeView

_NOTED = timedelta(minutes=5)
"""How long before another one a post may be dated and not be dated back."""
_OPENINGS = frozenset({OPENING, "identified", "monitoring", "in_progress", "verifying"})


def new_post(
    update: StatusUpdate, order: int, taken: Mapping[str, KeptUpdate], *, quoting: bool, seen_at: datetime
) -> KeptUpdate:
    """The post under an id of its own."""
    ours = update.id or show(update.at)
    n = 2
    while ours in taken:
        ours, n = f"{update.id or show(update.at)}-{n}", n + 1
    text, components = quoted(update.text, quoting=quoting), levels_joined((), update.components, first=True)
    full = text_hash(update.text)
    return KeptUpdate(ours, update.at, update.state, text, full, components, seen_at, None, order, update.posted_at)


def dated_back(
    record: OfficialRecord, update: StatusUpdate, before: ShapeView | None, seen_at: datetime, *, whole: bool
) -> StatusUpdate:
    """The post with when it was posted, where it stands before posts that this shape showed without it."""
    known = [u.at for u in record.updates if before is not None and whole and u.id in before.updates]
    late = bool(known) and update.at + _NOTED < max(known)
    return replace(update, posted_at=seen_at) if late else update


def opens_again(seen: StatusIncident, pairs: Pairs, before: ShapeView | None) -> int | None:
    """Which post opens anew what this shape showed as closed, where its page names no stages: the first one that is new
    and stands after the closing.
    """
    if before is None or before.state not in CLOSED or seen.state in (*CLOSED, *LABELS_ONLY):
        return None
    last = max((kept.at for kept in pairs if kept is not None), default=None)
    for n, (update, kept) in enumerate(zip(seen.updates, pairs, strict=True)):
        if kept is None and (last is None or update.at >= last):
            return n if update.state in LABELS_ONLY else None
    return None


def as_opening(update: StatusUpdate, state: str) -> StatusUpdate:
    """The post under the label of the stage that the page is in since."""
    return replace(update, state=state if state in _OPENINGS else OPENING)
