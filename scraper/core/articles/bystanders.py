"""Providers that a text only names beside the outage of somebody else: the shop that closed in a power cut, the messenger that
staff used instead, the card with which a till would have been paid.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from itertools import chain

from scraper.core.articles.blamed import is_of_another_day
from scraper.core.articles.felled import is_at_fault
from scraper.core.articles.lines import Line
from scraper.core.articles.naming import Naming
from scraper.core.language.bystanding import (
    AT_HAND,
    BESIDE_ITS_SERVICE,
    ITS_DOORS,
    NEGATED,
    OURS,
    TRYING,
    WITHIN_IT,
    at_its_house,
    goes_on,
    is_its_object,
    leads_to,
    of_its_trouble,
    only_reaches,
    said_by,
    turned,
)
from scraper.core.language.lexicon import Cues, each_in


class _Part(IntEnum):
    """What a sentence makes of a name: something at hand, or with doors and vans (`ASIDE`); nothing in particular (`NAMED`);
    what people could not use (`WANTED`), which is so too where the way to it failed; what failed, or who speaks of it (`FAILED`).
    """

    ASIDE = 0
    NAMED = 1
    WANTED = 2
    FAILED = 3


_FAR = 140
_Named = tuple[Line, int]


def bystanders(lines: tuple[Line, ...], headline_end: int, words: Cues, acting: frozenset[str]) -> frozenset[str]:
    """Providers that no sentence makes the one that failed, where something else is said to have. `acting`: those that a
    sentence blames or names as the one that took others down, never among them.
    """
    named: dict[str, list[_Named]] = {}
    for line in lines:
        for place, name in enumerate(line.namings):
            named.setdefault(name.provider, []).append((line, place))
    return frozenset(
        p for p, where in named.items() if p not in acting and not _may_have_failed(lines, where, headline_end, words)
    )


def _may_have_failed(lines: tuple[Line, ...], named: Sequence[_Named], headline_end: int, words: Cues) -> bool:
    """Whether an outage may be that of the provider of these names. One whom the headline names as more than something at hand
    may always be it: whether it is, others weigh.
    """
    if any(line.start < headline_end and _part(line, place, words) is not _Part.ASIDE for line, place in named):
        return True
    parts = [(line, place, _part(line, place, words)) for line, place in named]
    if any(part is _Part.FAILED for _, _, part in parts):
        return True
    told = next((line for line in lines if line.broke and line.start >= headline_end), None)
    if any(line is told and part is _Part.WANTED for line, _, part in parts):
        return True
    first = next(((line, place) for line, place, part in parts if part is not _Part.ASIDE), None)
    if first is None:
        return False
    if told is None or _stands_before(first, told, words) or _is_spoken_of(lines, first):
        return True
    own = {line.index for line, _ in named}
    return not any(line.broke and line.index not in own for line in lines)


def _stands_before(first: _Named, told: Line, words: Cues) -> bool:
    """Whether a name stands before the words by which the text first tells that something broke."""
    line, place = first
    if line is not told:
        return line.index < told.index
    start = line.namings[place].start - line.start
    return not any(m.start() < start for m in each_in(words.broke, line.text))


def _is_spoken_of(lines: tuple[Line, ...], first: _Named) -> bool:
    """Whether a sentence begins with the name, beneath a headline that tells of nothing broken."""
    line, place = first
    return not lines[0].broke and line.namings[place].start == line.start


def _part(line: Line, place: int, words: Cues) -> _Part:
    name = line.namings[place]
    before = line.before(name.start, _FAR)
    if BESIDE_ITS_SERVICE.match(line.after(name.end, _FAR)) or ITS_DOORS.search(before):
        return _Part.ASIDE
    broke = [m.span() for m in each_in(words.broke, line.text)] if line.broke else []
    if not is_of_another_day(line, place) and _failed(line, name, broke, words):
        return _Part.FAILED
    start = name.start - line.start
    if any(stop <= start and _is_wanted(line.text, stop, start) for _, stop in broke):
        return _Part.WANTED
    return _Part.ASIDE if AT_HAND.search(before) else _Part.NAMED


def _is_wanted(text: str, stop: int, start: int) -> bool:
    """Whether what broke, up to `stop`, is the way to the name at `start`: "could not log in to Acme"."""
    if not leads_to(text, stop, start):
        return False
    return TRYING.search(text, stop, start) is not None or not of_its_trouble(text, stop, stop)


def _failed(line: Line, name: Naming, broke: Sequence[tuple[int, int]], words: Cues) -> bool:
    """Whether a sentence says that a name failed, or lets it speak of what did."""
    start, end = name.start - line.start, name.end - line.start
    ahead = [(first, last) for first, last in broke if last <= start]
    if is_at_fault(line, name) or any(_befell(line.text, first, last, start) for first, last in ahead):
        return True
    before = line.before(name.start, _FAR)
    if ahead and WITHIN_IT.search(before):
        return True
    if AT_HAND.search(before):
        return False
    if any(first >= end and goes_on(line.text, end, first) for first, _ in broke):
        return True
    if any(turned(line.text, first, last, start) for first, last in ahead):
        return True
    told = broke or OURS.search(line.text) or next(each_in(words.ended, line.text), None)
    return bool(told) and _speaks(line.text, start, end, words)


def _befell(text: str, first: int, last: int, start: int) -> bool:
    """Whether what broke, between `first` and `last`, did so at the name at `start`, or somebody broke that one."""
    if of_its_trouble(text, last, start) or at_its_house(text, last, start):
        return True
    return is_its_object(text, last, start) and not (only_reaches(text, first) or NEGATED.search(text, first, last))


def _speaks(text: str, start: int, end: int, words: Cues) -> bool:
    """Whether a name speaks: "Acme said that …", "…, said Acme"."""
    for said in chain(each_in(words.said, text), each_in(words.acknowledged, text)):
        if said.start() >= end and goes_on(text, end, said.start()):
            return True
        if said.end() <= start and said_by(text, said.end(), start):
            return True
    return False
