"""The stretches of days that a sentence names by words: "the week before", "some days ago"."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.language.looking_back import STRETCHES
from scraper.core.patterns import late

_AHEAD = late(r"(?i:(?:a|one) (?:week|month) before) (?:the |its )?[A-Z]")
_OF_A_DEED = late(
    r"(?i:[\w ]*\bafter (?!suffering|experiencing|facing|going (?:down|dark|offline)|crashing|failing|recovering|restoring|being (?:hit|struck|down|knocked)|falling|having|breaking)\w{3,}ing\b)"
)
"""So long after something was done."""
_ENDS = late(r"\s*[,.;:)”\"]|\s*$")
_OVER = late(r"\b(?:over|throughout|across) (?:the )?$", re.IGNORECASE)
_UNCOUNTED = frozenset({"some_days", "some_weeks"})


def named_stretches(line: Line) -> list[tuple[str, re.Match[str]]]:
    """Every stretch that a sentence names for itself, in order, with its name."""
    matches = [(name, match) for name, pattern in STRETCHES.items() for match in pattern.finditer(line.text)]
    told = [(name, m) for name, m in matches if not (_is_counted(line, name, m) or _is_of_else(line, name, m))]
    return sorted(told, key=lambda named: named[1].span())


def _is_counted(line: Line, name: str, match: re.Match[str]) -> bool:
    """Whether the words are part of a length: "two days after", "three days before it returned"."""
    start, end = line.start + match.start(), line.start + match.end()
    if any(t.kind == "duration" and t.start < end and start <= t.end + 1 for t in line.times):
        return True
    return name in _UNCOUNTED and any(t.start < end and start < t.end for t in line.times)


def _is_of_else(line: Line, name: str, match: re.Match[str]) -> bool:
    """Whether it is of something else: "days after reaching the top", "demand over the preceding week", "explained the day after"."""
    text = line.text
    if (
        _OF_A_DEED.match(text, match.start())
        or _OVER.search(text, 0, match.start())
        or _AHEAD.match(text, match.start())
    ):
        return True
    return name == "day_before" and _ENDS.match(text, match.end()) is not None
