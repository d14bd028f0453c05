"""Sentences, and texts, on outages that nobody had: drills, studies of what would be, outages that were averted."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.language.lexicon import Cues
from scraper.core.language.unreal import AFTER_ALL, AVERTED, CAME_TRUE, REHEARSED, SUPPOSED

_TELLING = frozenset({"started", "ended", "acknowledged", "peaked", "rose"})


def is_unreal(line: Line, words: Cues) -> bool:
    """Whether all that a sentence tells of an outage was rehearsed, supposed or averted."""
    rehearsed = REHEARSED.search(line.text)
    if rehearsed is not None:
        return CAME_TRUE.search(line.text) is None
    found = SUPPOSED.search(line.text) or AVERTED.search(line.text)
    if found is None:
        return False
    return not any(_asserted(line, found, m.start()) for m in words.broke.finditer(line.text))


def _asserted(line: Line, found: re.Match[str], at: int) -> bool:
    """Whether words of an outage beside one that was not to be tell one: of a provider that is named there, or after all."""
    if found.start() <= at < found.end():
        return False
    named = any(n.start - line.start >= found.end() for n in line.namings)
    return at < found.start() or named or AFTER_ALL.search(line.text, found.end(), at) is not None


def unreal_lines(reading: Reading) -> tuple[Line, ...]:
    """The sentences on outages that nobody had."""
    return tuple(line for line in reading.lines if is_unreal(line, reading.words))


def only_unreal(reading: Reading) -> bool:
    """Whether a text says that something failed only in such sentences, and times nothing of an outage in any other."""
    unreal = {line.index for line in unreal_lines(reading)}
    if not unreal:
        return False
    if (
        any(line.broke and line.index not in unreal for line in reading.beneath)
        or "downdetector" in reading.text.lower()
    ):
        return False
    return not any(t.kind in _TELLING and t.line.index not in unreal for t in reading.timings)
