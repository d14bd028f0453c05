"""Patterns that few sentences hold: looked for only where one of their stems is.

An article is asked some two hundred things a sentence, and nearly every answer is no. The stems of all these patterns
(`stems.py`) are therefore looked for at once, a sentence at a time, and what is kept of the sentence is which patterns it may
hold, a bit each. The answers are those of the patterns themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from sys import maxsize
from typing import Literal

from scraper.core.language.stems import folded, rarity, stems_of
from scraper.core.patterns import late

_SHORTEST, _LONGEST = 50, 1500
"""Code points of a text that is searched for stems: no sentence is longer, and whole articles are not searched, nor parts of
sentences, of which only a thing or two is asked.
"""
_BEFORE_LEARNING = 200
"""Texts that are read before the stems are derived, which takes as long as reading a dozen articles and, where articles are
in many languages, as a hundred.
"""
_PORTION = 8
"""Patterns that are learned at a time: those of all languages at once would take longer than one page may."""
_REMEMBERED = 2048
"""Sentences, those of a long article."""
_WINDOWS: dict[int, Literal["Q", "I", "H"]] = {4: "Q", 2: "I", 1: "H"}
"""By their length the windows that are cut from a text at every place: as whole numbers, which takes a sixth of the time of
cutting strings.
"""


def _raw(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")


def _windows(raw: bytes, size: int) -> set[int]:
    found: set[int] = set()
    for start in range(0, 2 * size, 2):
        end = len(raw) - (len(raw) - start) % (2 * size)
        found.update(memoryview(raw)[start:end].cast(_WINDOWS[size]))
    return found


class _Stems:
    """The stems of the patterns that are known so far, by length of a window and by the rarest window of each stem."""

    def __init__(self) -> None:
        self.patterns: list[Seldom] = []
        self._learned = self._everywhere = self._read = 0
        self._bits: dict[str, int] = {}
        self._by_window: dict[int, dict[int, tuple[str, ...]]] = {size: {} for size in _WINDOWS}

    def admit(self, text: str) -> int:
        """The bits of the patterns that a text may hold. Those that have not been learned are among them."""
        self._read += 1
        if self._read < _BEFORE_LEARNING:
            return -1
        if self._learned < len(self.patterns):
            self._learn()
        text = folded(text)
        raw = _raw(text)
        found = self._everywhere
        for size, known in self._by_window.items():
            for window in known.keys() & _windows(raw, size):
                for stem in known[window]:
                    if stem in text:
                        found |= self._bits[stem]
        return found | -1 << self._learned

    def _learn(self) -> None:
        for pattern in self.patterns[self._learned : self._learned + _PORTION]:
            found = [_stems_of(alternative, pattern.flags) for alternative in pattern.alternatives]
            if None in found:
                self._everywhere |= pattern.bit
            for stem in (stem for stems in found for stem in stems or ()):
                if stem not in self._bits:
                    self._place(stem)
                self._bits[stem] = self._bits.get(stem, 0) | pattern.bit
            self._learned += 1

    def _place(self, stem: str) -> None:
        size = next(size for size in _WINDOWS if size <= len(stem))
        pieces = (stem[at : at + size] for at in range(len(stem) - size + 1))
        rarest = min(pieces, key=lambda piece: (rarity(piece), piece))
        window = memoryview(_raw(rarest)[: 2 * size]).cast(_WINDOWS[size])[0]
        self._by_window[size][window] = (*self._by_window[size].get(window, ()), stem)


_stems_of = lru_cache(maxsize=128)(stems_of)
"""The English words stand in the cues of every language, some forty patterns apart: what remembers fewer derives them anew each time.
"""
_STEMS = _Stems()
_admitted = lru_cache(maxsize=_REMEMBERED)(_STEMS.admit)


class Seldom:
    """A compiled pattern that is asked for its stems first. What it answers is what the pattern answers."""

    __slots__ = ("alternatives", "bit", "compiled", "flags", "pattern")

    def __init__(self, alternatives: tuple[str, ...], flags: int, place: int) -> None:
        self.alternatives, self.flags, self.bit = alternatives, flags, 1 << place
        self.pattern = "|".join(alternatives)
        self.compiled = late(self.pattern, flags)

    def may_be_in(self, text: str) -> bool:
        """Whether a text may hold a stem; False only where the pattern is not found in any part of it."""
        return not _SHORTEST < len(text) <= _LONGEST or _admitted(text) & self.bit != 0

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """The first place of the pattern between two offsets."""
        if _SHORTEST < len(text) <= _LONGEST and not _admitted(text) & self.bit:
            return None
        return self.compiled.search(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """All places of the pattern between two offsets."""
        if _SHORTEST < len(text) <= _LONGEST and not _admitted(text) & self.bit:
            return iter(())
        return self.compiled.finditer(text, start, end)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The pattern at an offset."""
        return self.compiled.match(text, start)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The pattern as a whole text."""
        return self.compiled.fullmatch(text)


Sought = Seldom | re.Pattern[str]
"""Either kind of pattern."""


def seldom(pattern: str, flags: int = 0) -> Seldom:
    """Compile a pattern that is looked for in whole sentences and seldom found. For patterns that are compiled once: each is
    remembered for good.
    """
    return seldom_any((pattern,), flags)


def seldom_any(alternatives: tuple[str, ...], flags: int = 0) -> Seldom:
    """The same for alternatives, of which some may be shared with other patterns: their stems are derived once."""
    known = Seldom(alternatives, flags, len(_STEMS.patterns))
    _STEMS.patterns.append(known)
    return known
