"""Whether the sentences around one tell of an outage: what is told of a fault there is told as its reason."""

from __future__ import annotations

import re
from typing import Final

from scraper.core.articles.cause_setting import speaks_of_outage
from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.language.lacking import lacks_service
from scraper.core.language.seldom import seldom

_LEFT_WITHOUT: Final = seldom(
    r"\b(?:left|leaving|leaves|kept|keeps)\b[^.;]{3,70}?\b(?:without|unable to|out of|offline|in the dark|stranded|cut off)\b",
    re.IGNORECASE,
)
"""Whom something left without service, in English, where no word for an outage stands."""
_LEAD: Final = 3
"""Sentences of a lead."""


def stands_by_outage(reading: Reading, line: Line) -> bool:
    """Whether the sentence before it says that something does not work, or one that follows, of a headline; or, in a language
    other than English, it or the one before it that somebody had no service.
    """
    if _lacks_service(reading, line, back=1):
        return True
    if line.start < reading.headline_end:
        return any(speaks_of_outage(other) for other in reading.lines[line.index + 1 : line.index + 1 + _LEAD])
    return line.index > 0 and speaks_of_outage(reading.lines[line.index - 1])


def is_near_outage(reading: Reading, line: Line) -> bool:
    """Whether one of the few sentences before it, in a language other than English, tells of an outage."""
    if not _is_abroad(reading):
        return False
    return follows_outage(reading, line) or _lacks_service(reading, line, back=_LEAD)


def follows_outage(reading: Reading, line: Line) -> bool:
    """Whether one of the few sentences before it tells of an outage, in any language, or it left somebody without service."""
    return _LEFT_WITHOUT.search(line.text) is not None or any(
        speaks_of_outage(other) for other in reading.lines[max(0, line.index - _LEAD) : line.index]
    )


def _lacks_service(reading: Reading, line: Line, *, back: int) -> bool:
    """Whether a sentence, or one of the `back` before it, says that somebody had no service."""
    around = reading.lines[max(0, line.index - back) : line.index + 1]
    return _is_abroad(reading) and any(lacks_service(other.text) for other in around)


def _is_abroad(reading: Reading) -> bool:
    return (reading.language or "en")[:2] != "en"
