"""The words of documents as vectors, and how alike two of them are.

A word weighs the logarithm of how often it stands there, times how rare it is: the words that every report of an
outage has tell nothing of which outage. How rare a word is was counted once (`common_words.py`) and never follows the
growing record, or the same documents would be placed otherwise a year later.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import cache

from scraper.core.language.text import term_counts
from scraper.core.placing.common_words import COMMON

Terms = tuple[tuple[int, int], ...]
"""Hashed terms with their counts, as documents keep them."""


@cache
def _rarity() -> Mapping[int, float]:
    """By hashed term, 0 to 1; a term that is not there is as rare as can be told: 1."""
    return {term: weight for weight, words in COMMON for word in words.split() for term, _ in term_counts(word)}


@cache
def _emphasis(count: int) -> float:
    return 1.0 + math.log(count)


def sameness(one: Terms, other: Terms) -> float:
    """Cosine of two texts in which each word counts for what it is: whether one was written over the other, name by
    name, and not what they are about.
    """
    mine, theirs = ({term: _emphasis(count) for term, count in terms} for terms in (one, other))
    norms = math.sqrt(sum(w * w for w in mine.values())) * math.sqrt(sum(w * w for w in theirs.values()))
    return sum(weight * theirs.get(term, 0.0) for term, weight in mine.items()) / norms if norms else 0.0


class Words:
    """The words of one document or of several, each document weighing the same; the vector is made when asked for."""

    __slots__ = ("_norm", "_parts", "_vector")

    def __init__(self, *parts: Terms) -> None:
        self._parts: list[Terms] = [part for part in parts if part]
        self._vector: dict[int, float] | None = None
        self._norm: float | None = None

    def add(self, other: Words) -> None:
        """Take in the words of further documents."""
        self._parts += other._parts
        if self._vector is not None:
            self._gather(other._parts)
            self._norm = None

    def copy(self) -> Words:
        """The same words, to be added to."""
        return Words(*self._parts)

    def likeness(self, other: Words) -> float:
        """Cosine, 0 to 1; 0 where either has no words."""
        if not self._parts or not other._parts:
            return 0.0
        few, many = sorted((self._made(), other._made()), key=len)
        norms = self._length() * other._length()
        return sum(weight * many.get(term, 0.0) for term, weight in few.items()) / norms if norms else 0.0

    def _made(self) -> dict[int, float]:
        if self._vector is None:
            self._vector = {}
            self._gather(self._parts)
        return self._vector

    def _length(self) -> float:
        if self._norm is None:
            self._norm = math.sqrt(sum(w * w for w in self._made().values()))
        return self._norm

    def _gather(self, parts: Sequence[Terms]) -> None:
        vector, rarity = self._vector, _rarity()
        assert vector is not None
        for part in parts:
            weights = [(term, _emphasis(count) * rarity.get(term, 1.0)) for term, count in part]
            norm = math.sqrt(sum(w * w for _, w in weights))
            for term, weight in weights if norm else ():
                vector[term] = vector.get(term, 0.0) + weight / norm
