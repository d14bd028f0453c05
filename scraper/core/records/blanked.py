"""Words and posts that a page no longer has: which incidents fall silent, and whether anything shows that this is meant."""

from __future__ import annotations

from scraper.core.ids import is_standing
from scraper.core.language.text import UNTITLED, clean_title
from scraper.core.model import StatusIncident
from scraper.core.records.same_update import text_hash
from scraper.core.records.shapes import KEY, ShapeView

_WORDLESS = text_hash("")[:KEY]


def may_be_silent(seen: StatusIncident) -> bool:
    """Whether an incident is shown without posts, or with a post that has no words."""
    return not seen.updates or any(not update.text.strip() for update in seen.updates)


def speaks(seen: StatusIncident) -> bool:
    """Whether an incident is shown with words."""
    return any(update.text.strip() for update in seen.updates)


def falls_silent(seen: StatusIncident, before: ShapeView) -> bool:
    """Whether an incident that this shape showed with posts has none now, or a post that had words has lost them."""
    if not seen.updates:
        return bool(before.updates)
    if speaks(seen) and any(is_standing(update.id) for update in seen.updates):
        # One message, which stands with the newest stage.
        return False
    worded = {view.id for view in before.updates.values() if view.key != _WORDLESS}
    return any(update.id in worded and not update.text.strip() for update in seen.updates)


def is_touched(seen: StatusIncident, before: ShapeView) -> bool:
    """Whether the page shows that somebody was at the incident: it has another title, or was changed later."""
    title = clean_title(seen.title)
    renamed = title not in ("", UNTITLED) and text_hash(title) != text_hash(before.title)
    later = seen.updated_at is not None and before.updated_at is not None and seen.updated_at > before.updated_at
    return renamed or later
