"""What a status page says of now beside its incidents, as a run hands it on to whoever tells the state."""

from __future__ import annotations

from typing import Final

from scraper.core.model import Level, PageWord
from scraper.formats.status import StatusReading

_GRAVEST_FIRST: Final = (Level.MAJOR, Level.PARTIAL, Level.DEGRADED, Level.MAINTENANCE)
_NAMED: Final = 50
"""Parts kept by name; a page may list twenty thousand."""


def page_word(reading: StatusReading) -> PageWord:
    """The whole by the page's own words, and its parts by their levels."""
    touched = [part for part in reading.components if part.level in _GRAVEST_FIRST]
    # By name within a level: some pages shuffle their parts from answer to answer.
    touched.sort(key=lambda part: (_GRAVEST_FIRST.index(part.level), part.name))
    graded = sum(part.level is not Level.UNKNOWN for part in reading.components)
    return PageWord(reading.overall, tuple(touched[:_NAMED]), len(touched), graded, len(reading.components))


def is_ungraded(reading: StatusReading) -> bool:
    """Whether a page that lists no incident speaks of itself in words that tell no level, such as *has issues*: it may
    know of more than it shows.
    """
    return not reading.incidents and bool(reading.overall.words) and reading.overall.level is Level.UNKNOWN
