"""Texts that touch on outages and report none: essays, pages that promise everything about one, notices of planned work."""

from __future__ import annotations

from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.language import signs
from scraper.core.language.reflecting import ALL_ABOUT_IT, FOR_THE_READER, REFLECTS, TO_COME, WORK_PLANNED

_ESSAY, _THOUGHTS = 0.3, 0.25
_SEVERAL = 3
_LEAD = 3


def is_essay(reading: Reading) -> bool:
    """Whether the writer speaks of himself, outside quotations, in much of a text that touches on outages, or thinks about
    them in much of it.
    """
    body = [line for line in reading.lines if line.start >= reading.headline_end]
    if signs.FAILURE.search(reading.text) is None:
        return False
    spoken = [line for line in body if signs.FIRST_SINGULAR.search(signs.QUOTED.sub("", line.text))]
    if len(spoken) >= max(2, _ESSAY * len(body)):
        return True
    thought = [line for line in body if REFLECTS.search(signs.QUOTED.sub("", line.text))]
    return len(thought) >= max(_SEVERAL, _THOUGHTS * len(body))


def is_all_about_it(reading: Reading, title: str) -> bool:
    """Whether the headline promises everything about a thing, and the text speaks of itself and its advice."""
    return ALL_ABOUT_IT.search(title) is not None and FOR_THE_READER.search(reading.text) is not None


def is_planned_work(reading: Reading) -> bool:
    """Whether headline and lead say what will not work, and the text that work on it is planned."""
    lead = reading.lines[:_LEAD]
    told = [line for line in reading.lines if WORK_PLANNED.search(line.text)]
    return len(told) > 1 and any(TO_COME.search(line.text) and (line.broke or _is_planned(line)) for line in lead)


def _is_planned(line: Line) -> bool:
    return WORK_PLANNED.search(line.text) is not None
