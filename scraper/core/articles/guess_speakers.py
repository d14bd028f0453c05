"""Whose word a guess stays: that of users, of whoever is quoted, of a provider that is said to tell it."""

from __future__ import annotations

from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.model import Claim


def keeps_its_word(reading: Reading, line: Line, claim: Claim) -> bool:
    """Whether a guess stays with whose word it is: users, whoever is quoted, a provider that says "likely" itself."""
    if claim.speaker in {"user", "crowd"} or (claim.speaker == "provider" and _is_told(reading, line)):
        return True
    return any(v.start <= claim.start < v.end and v.speaker == claim.speaker for v in reading.voices)


def _is_told(reading: Reading, line: Line) -> bool:
    """Whether a provider tells what a sentence says, by the sentence itself or by the whole text."""
    whole = reading.lines[line.index]
    if reading.own_words or reading.discourse.is_ours(whole.start, whole.end):
        return True
    return any(t.speaker in ("provider", "") for t in reading.discourse.told(whole.start, whole.end))
