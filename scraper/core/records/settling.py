"""An end that a page does not state, once it was read: what somebody writes afterwards does not move it.

Many pages say that an incident is over and not when. The first reading that shows it closed knows the end no later than that;
a word put right, a cause, a credit days after make the last post, or the last change, and no later end.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from scraper.core.language.told_again import says_again
from scraper.core.model import StatusIncident, StatusUpdate
from scraper.core.model.states import CLOSED
from scraper.core.records.rewritten import is_made
from scraper.core.records.same_update import LABELS_ONLY, same_minute, text_hash
from scraper.core.records.shapes import KEY, ShapeView, UpdateView

_AHEAD = "scheduled"


def settled(seen: StatusIncident, before: ShapeView | None) -> StatusIncident:
    """The incident as a page shows it, with the end with which the same shape showed it before, where the page states none
    and nothing says that it went on in between. Posts after that end are updates.
    """
    closed = before.resolved_at if before is not None and before.state in CLOSED else None
    if before is None or closed is None or not seen.end_inferred or seen.state not in CLOSED:
        return seen
    if seen.resolved_at is None or seen.resolved_at <= closed or _went_on(seen, before, closed):
        return seen
    taken = frozenset(update.id for update in seen.updates)
    windows = (replace(w, end=closed) if w.end == seen.resolved_at else w for w in seen.impact_windows)
    return replace(
        seen,
        resolved_at=closed,
        updates=tuple(_as_before(update, before, closed, taken) for update in seen.updates),
        impact_windows=tuple(windows),
    )


def _went_on(seen: StatusIncident, before: ShapeView, closed: datetime) -> bool:
    """Whether a post after the end says that trouble is back, by its label or in its words."""
    known = {view.key for view in before.updates.values()}
    after = [u for u in seen.updates if u.at > closed and not same_minute(u.at, closed)]
    labelled = any(u.state not in CLOSED and u.state not in LABELS_ONLY and u.state != _AHEAD for u in after)
    return labelled or any(says_again(u.text) for u in after if text_hash(u.text)[:KEY] not in known)


def _as_before(update: StatusUpdate, before: ShapeView, closed: datetime, taken: frozenset[str]) -> StatusUpdate:
    view = _shown_as(update, before)
    late = update.at > closed and not same_minute(update.at, closed)
    if view is not None and view.state in CLOSED and (late or update.state in LABELS_ONLY):
        return replace(update, id=view.id, at=view.at, state=view.state)
    if not late or update.state not in CLOSED or update.state == "postmortem":
        return update
    # Ids that are made of time and state tell the state as well.
    own = update.id.replace(f"-{update.state}-", "-update-") if is_made(update) else ""
    return replace(update, id=own if own and own not in taken else update.id, state="update")


def _shown_as(update: StatusUpdate, before: ShapeView) -> UpdateView | None:
    """How this shape showed the post before: under its own id, else in the same words."""
    key = text_hash(update.text)[:KEY]
    views = before.updates.values()
    same = (view for view in views if view.key == key and view.id == update.id)
    return next(same, None) or next((view for view in views if view.key == key and bool(update.text.strip())), None)
