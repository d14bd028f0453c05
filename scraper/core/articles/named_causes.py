"""Causes that somebody names by a verb of saying: "calls DNS the likely cause", "speaks of an attack", "suspects a bug"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.articles.cause_phrases import phrase_from
from scraper.core.articles.cause_saying import crowd_says, is_refused
from scraper.core.articles.cause_setting import FOR_ANOTHER_END
from scraper.core.articles.fault_subjects import ToldFault
from scraper.core.articles.told_faults import fault_in_front
from scraper.core.language.cause_families import families
from scraper.core.language.cause_naming import Naming, naming
from scraper.core.language.fault_words import has_fault_noun, names_fault, names_thing
from scraper.core.language.lexicon import UNSPACED
from scraper.core.language.seldom import Seldom
from scraper.core.patterns import late

_OF = late(r"\s*(?:for|of|behind|für|de|del|der|des|di|do|da|van|voor|pour|para|per|till|til|для|na|untuk)\s", re.IGNORECASE)  # fmt: skip
"""Behind "the cause": of what."""
_GOES_ON = late(r" (?:was|is|were|has|had|remains?|still|blieb|bleibt|restait|reste)\b", re.IGNORECASE)
"""Behind "the cause", where that opens a clause of its own: "as the cause was still unknown"."""
_THEIRS = late(r"(?:their|my|your|his|her|users?['’]|customers?['’]|ihre?n?|leurs?|sus?|suas?|i loro) ", re.IGNORECASE)
"""Before what is the reader's own: "suspected their router"."""
_REASON = late(r"grund|reason|raison|motiv|raz[óã]|ragione|reden|pow[oó]d|důvod|anledning|grunn", re.IGNORECASE)
"""What people have for anything they do."""
_TO_A_CAUSE = late(r"\W*(?:causes?|reasons?|ursachen?|gründen?)\b", re.IGNORECASE)
"""Spoken of is that there is a cause, and not which."""
_AT = 45
"""Characters before a verb in which its subject stands."""


def named_causes(sentence: str, language: str, *, near: bool, broke: Seldom) -> Iterator[ToldFault]:
    """The causes that a sentence has somebody name. `near`: it, or what it goes on from, tells of the outage; `broke`: the words
    of its language for what does not work, one of which must follow where something is called the cause of something.
    """
    words = naming(language)
    if words is None or sentence.rstrip(" ”\"'’»").endswith("?"):
        return
    yield from _called(sentence, language, words, broke, near=near)
    if near:
        yield from _spoken_of(sentence, language, words)


def _called(sentence: str, language: str, words: Naming, broke: Seldom, *, near: bool) -> Iterator[ToldFault]:
    for pattern in words.called:
        match = pattern.search(sentence)
        if match is None or is_refused(sentence[: match.start()]) or _GOES_ON.match(sentence, match.end()):
            continue
        cause = match["cause"].strip(" ,")
        if _OF.match(sentence, match.end()) and broke.search(sentence[match.end() :]) is None:
            continue
        anything = near and _REASON.search(match.group()) is None and not crowd_says(sentence[: match.start()][-_AT:])
        if _can_be_blamed(cause, language, anything=anything):
            yield ToldFault(match.start("cause"), match.start("cause") + len(cause), match.end())


def _can_be_blamed(cause: str, language: str, *, anything: bool) -> bool:
    """Whether it is nobody's own, and a fault or a thing that can fail; or `anything`, beside an outage."""
    if _THEIRS.match(cause):
        return False
    return (
        anything or names_fault(cause, language, loosely=True) or names_thing(cause, language) or bool(families(cause))
    )


def _spoken_of(sentence: str, language: str, words: Naming) -> Iterator[ToldFault]:
    for match in words.spoken.finditer(sentence) if words.spoken is not None else ():
        start, end = phrase_from(sentence, match.end())
        if language not in UNSPACED and language != "en":
            end = start + len(fault_in_front(sentence[start:end], language))
        if _is_given(sentence, match.start(), start, end, language):
            yield ToldFault(start, end, end)
    behind = words.behind.search(sentence) if words.behind is not None else None
    if behind is not None and _is_given(sentence, behind.start(), *behind.span("cause"), language):
        yield ToldFault(*behind.span("cause"), behind.end())


def _is_given(sentence: str, verb: int, start: int, end: int, language: str) -> bool:
    """Whether what is spoken of is a fault, and given for the reason by somebody else than the crowd."""
    value = sentence[start:end]
    if FOR_ANOTHER_END.search(sentence, start) or _THEIRS.match(value) or _TO_A_CAUSE.match(value):
        return False
    fault = names_fault(value, language) or (has_fault_noun(value, language) and bool(families(value)))
    return fault and not is_refused(sentence[:verb]) and not crowd_says(sentence[:verb][-_AT:])
