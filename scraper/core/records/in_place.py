"""One message that is written over as things go on: its words and its stage are the newest, and no page keeps the others.

Such a page says when the message was made and when it was last changed. The stage that it shows beside the message is told
once more for each stage that was seen, and dated by the change; an advancing stage is no edit, and says nothing was removed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from scraper.core.ids import is_standing, standing_id
from scraper.core.model import StatusIncident, StatusUpdate
from scraper.core.records.same_update import LABELS_ONLY, text_hash
from scraper.core.records.shapes import KEY, ShapeView, UpdateView

_NONE: frozenset[str] = frozenset()


def placed(seen: StatusIncident, before: ShapeView | None) -> tuple[StatusIncident, frozenset[str]]:
    """The incident with what is new in it alone, where it is told in one message, and the ids of posts that stand as this
    shape showed them before. Of any other incident itself, and none.
    """
    views = before.updates if before else {}
    shown = seen.updates
    standing = any(is_standing(u.id) for u in shown) or any(is_standing(view.id) for view in views.values())
    if not standing or not shown or not views:
        return seen, _NONE
    alone = len(shown) == 1 or is_standing(shown[-1].id)
    told = shown if alone else shown[:1]
    new, edited = _stage(seen, told, views) if alone else _words(told, views)
    old = {ours for ours, view in views.items() if alone or is_standing(view.id) or ours == _seat(views)}
    return replace(seen, updates=(*new, *shown[len(told) :])), frozenset(old - edited)


def _stage(
    seen: StatusIncident, told: tuple[StatusUpdate, ...], views: Mapping[str, UpdateView]
) -> tuple[tuple[StatusUpdate, ...], set[str]]:
    """A stage that this shape did not show before, with its words if they are new; else what changed in the words."""
    last, newest = told[-1], max(views.values(), key=lambda view: view.at)
    at = last.at if is_standing(last.id) else seen.updated_at
    if last.state == newest.state or last.state in LABELS_ONLY or at is None or at <= newest.at:
        return _words(told, views)
    text = next((update.text for update in reversed(told) if update.text.strip()), "")
    fresh = "" if _key(text) == views[_in_force(views)].key else text
    return (replace(last, id=standing_id(at, last.state), at=at, text=fresh),), set()


def _words(
    told: tuple[StatusUpdate, ...], views: Mapping[str, UpdateView]
) -> tuple[tuple[StatusUpdate, ...], set[str]]:
    """The message under the stage with which its words were told, where they changed, and our id of that stage."""
    message = next((update for update in reversed(told) if update.text.strip()), None)
    ours = _in_force(views)
    if message is None or _key(message.text) == views[ours].key:
        return (), set()
    return (replace(message, id=views[ours].id, at=views[ours].at, state=views[ours].state),), {ours}


def _in_force(views: Mapping[str, UpdateView]) -> str:
    """Our id of the newest stage that brought words; of the newest where none did."""
    worded = [ours for ours, view in views.items() if view.key != _key("") and _is_of_message(ours, views)]
    return max(worded or views, key=lambda ours: (views[ours].at, ours))


def _is_of_message(ours: str, views: Mapping[str, UpdateView]) -> bool:
    return ours == _seat(views) or is_standing(views[ours].id)


def _seat(views: Mapping[str, UpdateView]) -> str:
    """Our id of the message as it was made."""
    return min(views, key=lambda ours: (views[ours].at, ours))


def _key(text: str) -> str:
    return text_hash(text)[:KEY]
