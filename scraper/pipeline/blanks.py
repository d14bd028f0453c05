"""What a status page tells without words that it told with them: taken away by its owner, or lost by a broken answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from scraper.core.model import OfficialRecord, Problem, StatusIncident
from scraper.core.records.blanked import falls_silent, is_touched, may_be_silent, speaks
from scraper.core.records.shapes import ShapeView, recall, shape_named
from scraper.core.records.vanishing import is_bulk
from scraper.pipeline.absence import Look, last_news, shrunken

NOT_BELIEVED: Final = False


def blanked(look: Look, kept: Callable[[StatusIncident], OfficialRecord | None]) -> bool | Problem:
    """Whether blank posts and empty timelines of a reading are the provider's doing; a Problem where so many incidents
    fall silent at once that the answer rather than they must be doubted. `kept` gives the record of an incident.

    The answer must be whole, of the source's own address, and give some sign of life: words of other posts, or what
    shows that somebody was at the silent incident.
    """
    reading = look.reading
    suspects = [seen for seen in reading.incidents if may_be_silent(seen)]
    if not suspects or not look.own or not reading.whole_timelines or not reading.healthy or reading.problems:
        return NOT_BELIEVED
    pairs = [(seen, view) for seen in suspects if (view := _shown_before(look, kept(seen)))]
    silent = [(seen, view) for seen, view in pairs if falls_silent(seen, view)]
    names = {seen.id for seen, _ in silent}
    speaking = sum(1 for seen in reading.incidents if speaks(seen) and seen.id not in names)
    if is_bulk(len(silent), speaking):
        return _doubt(look, len(silent))
    if silent and shrunken(look):
        return NOT_BELIEVED
    alive = any(speaks(seen) for seen in reading.incidents)
    return alive or all(is_touched(seen, view) for seen, view in silent)


def _shown_before(look: Look, record: OfficialRecord | None) -> ShapeView | None:
    """A record as this shape showed it last; None where it never did, or where the reading is older than that."""
    if record is None or look.capture.retrieved < last_news(record):
        return None
    return recall(record).get(shape_named(look.source.id, look.reading.format))


def _doubt(look: Look, silent: int) -> Problem:
    message = f"shows {silent} incidents without the posts or the words that it showed before; nothing was removed"
    remedy = "look at the page: its answer may be broken, or its format may have changed"
    return Problem("shrunken", look.capture.url, message, remedy, look.source.id)
