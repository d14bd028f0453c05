"""Clauses that are why something broke, where a language says so by a conjunction and not by a noun of cause: "weil zu viele
Schüler …", "dopo che un guasto …", "истёк сертификат, поэтому …"; and what a house is quoted to have happened.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from scraper.core.articles.fault_subjects import NOT_IT, ToldFault, is_fault
from scraper.core.language.harmed_things import harmed_things
from scraper.core.language.lacking import lacks_service
from scraper.core.language.lexicon import cues
from scraper.core.language.reason_words import BECAUSE, NEGATED, NO_REASON, OF_PEOPLE, ReasonWords, reason_words
from scraper.core.patterns import late

_ENDS: Final = late(r"[;:!?()\n”»—–“]|,(?!\d)|(?<=[^\W\d_]{2})\.(?=\s|$)")
_BEGINS: Final = late(r"[;:!?()\n„“«»—–\"‘]|,\s|(?<=[^\W\d_]{2})\.\s")
_QUOTED: Final = late(r"[«“„‘\"](?P<cause>[^«»“”„‘’\"\n]{10,140}?)[,.]?[»”“’\"],?\s")
_NOT: Final = late(r"(?<!\w)(?:nicht|pas|no|não|non|niet|nie|inte|не|bukan|ikke|ne)\W*$", re.IGNORECASE)
"""Just before a conjunction."""
_LEAST: Final = 2
_MOST: Final = 20
_CLAUSE: Final = 3
"""Words of a clause, at least, at most, and of one that names no fault."""
_MANY: Final = 8
"""Clauses that one sentence is read for: a run of more is no sentence."""


def reason_clauses(sentence: str, language: str, *, broke: bool) -> Iterator[ToldFault]:
    """The clauses of a sentence on an outage (`broke`) that tell a fault and are put before it as its reason, and those that
    "because" gives as the reason whatever they tell; in any sentence those that tell of a part of the house that was harmed.
    """
    words = reason_words(language)
    if words is None:
        return
    for low, end, sure in (*(_clauses(sentence, words) if broke else ()), *_harmed(sentence, words)):
        start = end - len(sentence[low:end].lstrip(" –—“\"'‘«„"))
        phrase = sentence[start:end].rstrip(" ,.–—”\"'’»")
        if not _LEAST <= len(phrase.split()) <= _MOST or NO_REASON.search(phrase):
            continue
        if sure or is_fault(phrase, language, loosely=True):
            yield ToldFault(start, start + len(phrase), start + len(phrase))


def _clauses(sentence: str, words: ReasonWords) -> Iterator[tuple[int, int, bool]]:
    """Offsets of the clauses behind conjunctions and words of saying, before words that go over to the outage, and in
    quotation marks; and whether each is a reason whatever it tells.
    """
    for pattern in (words.opens, words.says):
        for lead in islice(pattern.finditer(sentence), _MANY):
            denied = _NOT if pattern is words.opens else NOT_IT
            if denied.search(sentence[: lead.start()]):
                continue
            over = _ENDS.search(sentence, lead.end() + 1)
            end = over.start() if over is not None else len(sentence)
            yield lead.end(), end, BECAUSE.match(lead.group()) is not None and _is_reason(sentence, lead, end, words)
    for follows in islice(words.follows.finditer(sentence), _MANY):
        begun = [m.end() for m in _BEGINS.finditer(sentence, 0, follows.start())]
        yield (begun[-1] if begun else 0), follows.start(), False
    for quoted in islice(_QUOTED.finditer(sentence), _MANY):
        yield *quoted.span("cause"), False


def _is_reason(sentence: str, lead: re.Match[str], end: int, words: ReasonWords) -> bool:
    """Whether a clause of "because" tells what happened, and not what people did or could not do, in a sentence that has the
    outage outside of it.
    """
    broke, clause = cues(words.language).broke, sentence[lead.end() : end]
    outside = broke.search(sentence, 0, lead.start()) or broke.search(sentence, end)
    if outside is None and not lacks_service(sentence[: lead.start()]):
        return False
    if broke.search(clause) is not None or len(clause.split()) < _CLAUSE:
        return False
    return OF_PEOPLE.match(clause) is None and NEGATED.search(clause) is None


def _harmed(sentence: str, words: ReasonWords) -> Iterator[tuple[int, int, bool]]:
    """The clauses that tell of a part of the house that was harmed."""
    things = harmed_things(words.language)
    for match in islice(things.finditer(sentence), _MANY) if things is not None else ():
        begun = [m.end() for m in _BEGINS.finditer(sentence, 0, match.start())]
        start = max((begun[-1] if begun else 0, *(m.end() for m in words.opens.finditer(sentence, 0, match.start()))))
        over = _ENDS.search(sentence, match.end())
        yield start, over.start() if over is not None else len(sentence), True
