"""Counts that no verb leads to: lines of a table under a heading ("Acme: 65,800", "Acme | 65,800+"), and "that number" of the sentence before."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.articles.tallies import Tally
from scraper.core.language.seldom import Seldom
from scraper.core.patterns import late

_NAMED = r"\W{0,3}[^\W\d][^:|\n\d]{1,38}[:|]\s*(?:~ ?|about |around |over |more than |nearly )?"
_ROW = late(rf"{_NAMED}\d[\d.,\s]*k?\W{{0,4}}$", re.IGNORECASE)
_LABEL = late(rf"{_NAMED}$", re.IGNORECASE)
_COUNTED = late(r"\b(?:outages?|reports?|complaints?|problems?|issues?)\b", re.IGNORECASE)
_THAT_NUMBER = late(
    r"\W*(?:That|This|The|Those|These) (?:numbers?|figures?|counts?|tally|total|volume)(?: of (?:outages|reports|complaints|problems|issues))?\b|\bthe number of (?:outages|reports|complaints|problems|issues)\b",
    re.IGNORECASE,
)
_MOST_ROWS = 12


def in_table(line: Line, lines: tuple[Line, ...], reports: Seldom, counters: Seldom) -> bool:
    """Whether a line is a row under a sentence that tells what is counted and who counts."""
    if _ROW.match(line.text.strip()) is None:
        return False
    for back in range(line.index - 1, max(line.index - _MOST_ROWS, 0) - 1, -1):
        above = lines[back]
        if _ROW.match(above.text.strip()) is None:
            told = reports.search(above.text) is not None or _COUNTED.search(above.text) is not None
            return told and counters.search(above.text) is not None
    return False


def tabled(line: Line, tally: Tally) -> bool:
    """Whether a number is what a row of a table tells of its label."""
    return _LABEL.fullmatch(line.text[: tally.start]) is not None


def that_number(sentence: str) -> tuple[int, int] | None:
    """Where a sentence speaks of a number of reports that was told before it, or names what is numbered."""
    match = _THAT_NUMBER.search(sentence)
    return match.span() if match is not None else None
