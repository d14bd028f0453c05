"""Incidents told in one message that is written over: the posts that can be known of them."""

from __future__ import annotations

from datetime import datetime, timedelta

from scraper.core.ids import standing_id
from scraper.formats.labels import UNTOLD, opening
from scraper.formats.records import Post

_MINUTE = timedelta(minutes=1)


def as_it_stands(opened: datetime | None, changed: datetime | None, state: str, text: str) -> list[Post]:
    """The posts of an incident whose page shows one message, when it was made and last changed, and the present stage. It
    was made as trouble begins; a later stage, and the words beside it, are of the last change.
    """
    if opened is None:
        return []
    first = opening(planned=False)
    if state in UNTOLD or state == first or changed is None or changed - opened < _MINUTE:
        return [Post(opened, state, text)]
    return [Post(opened, first, ""), Post(changed, state, text, standing_id(changed, state))]
