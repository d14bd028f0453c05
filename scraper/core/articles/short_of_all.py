"""Whether what an account tells of an end is short of all: over for some or for a while, with trouble told beside it.

An end is a fact of the whole (decision 0055), in the press as in posts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from scraper.core.articles.lines import Line
from scraper.core.language.going_on import (
    BACK_AGAIN,
    BESIDE,
    FOR_A_WHILE,
    LASTS,
    LASTS_NOW,
    SOME_OF_THEM,
    WHILE,
    named_trouble,
    of_some,
)
from scraper.core.model import Precision
from scraper.core.patterns import late

_ONWARD = 2
"""Sentences behind that of the end in which it may be taken back."""
_FINE = frozenset({Precision.SECOND, Precision.MINUTE})
_CLAUSE = late(
    r"[;:(—–]|(?<!\d)\.\s|,\s(?:and|but|while|und|aber|doch|et|mais|y|pero|e|mas|ma|en|maar|i|ale|и|но)\b|\b(?:and|but|while|although|though|und|aber|doch|et|mais|pero|mas|maar|ale|но|then)\s|、|，",
    re.IGNORECASE,
)
_COMMA = late(r",(?!\d)\s")
_OPENING = late(
    r"\W*(?:for|in|on|to|für|bei|in|pour|chez|dans|para|en|em|per|voor|bij|dla|для|у|för|for|hos|i)\s[^,]{1,60},\s",
    re.IGNORECASE,
)
"""A sentence's opening words on whom, or where, it holds for."""
_BEFORE_THEN = late(
    r"\b(?:not before|by (?:then|which time|that (?:time|point))|until then|at (?:its|the) (?:peak|height|worst)|had (?:been|already|earlier)|hours? earlier|earlier)\b",
    re.IGNORECASE,
)
"""What is told beside the end was so before it."""
_OF_ELSE = late(
    r"\b(?:cause|reason|why|refunds?|compensation|explanation|investigat\w+|backlogs?|ursache|grund|origine|raison|causa|motivo|oorzaak|przyczyn\w+|причин\w+|orsak\w*|årsag\w*)\b|原因|원인",
    re.IGNORECASE,
)
"""What lasts is no trouble: nobody knows why, or money is still owed."""
_UPDATED = late(r"\W*(?:update[ds]?|aktualisiert|mise à jour|actualización|aggiornamento|atualização)\b", re.IGNORECASE)


def is_short_of_all(
    lines: Sequence[Line], line: Line, start: int, end: int, at: datetime | None, *, taken: frozenset[int] = frozenset()
) -> bool:
    """Whether the end told at `start`..`end` of the text is of some, did not hold, or left trouble that the sentence, or the
    next ones, go on to tell. `taken`: indexes of sentences on another incident, or with an end of their own.
    """
    low, high = start - line.start, end - line.start
    lead, word, tail = line.text[:low], line.text[low:high], line.text[high:]
    if _is_limited(lead, word, tail) or _is_left(tail, word):
        return True
    return not _UPDATED.match(line.text) and any(_is_taken_up(on, at) for on in _onward(lines, line, taken))


def _is_limited(lead: str, word: str, tail: str) -> bool:
    """Whether its own clause limits it to some, or to a while."""
    before, behind = _own(lead), tail[: _first(_CLAUSE, tail)]
    behind = behind[: _first(_COMMA, behind)]
    if FOR_A_WHILE.search(before[-30:] + word) or FOR_A_WHILE.search(behind[:40]):
        return True
    if of_some(word + behind) or SOME_OF_THEM.match(before + word):
        return True
    limit = of_some(before)
    return limit is not None and not named_trouble(before[: limit.start()])


def _own(lead: str) -> str:
    """The words before an end that belong to its clause, with what opens its sentence."""
    last = max((m.end() for m in _CLAUSE.finditer(lead)), default=0)
    comma = max((m.end() for m in _COMMA.finditer(lead, last)), default=last)
    opening = _OPENING.match(lead, last)
    return lead[last:] if opening is not None and opening.end() == comma else lead[comma:]


def _is_left(tail: str, word: str) -> bool:
    """Whether the rest of its sentence tells of trouble that was left, or was back."""
    if BACK_AGAIN.search(tail):
        return True
    set_against = WHILE.search(word + tail)
    if set_against is None:
        lasting = LASTS.search(tail)
        return lasting is not None and _COMMA.search(tail[: lasting.start()]) is not None and not _is_aside(tail)
    rest = (word + tail)[set_against.end() :]
    return not _is_aside(rest) and (LASTS.search(rest) or BESIDE.search(rest)) is not None


def _is_aside(rest: str) -> bool:
    return _BEFORE_THEN.search(rest) is not None or _OF_ELSE.search(rest) is not None


def _onward(lines: Sequence[Line], line: Line, taken: frozenset[int]) -> Iterator[Line]:
    """The sentences that may take it back: the next ones, as far as no other end is told."""
    for on in lines[line.index + 1 : line.index + 1 + _ONWARD]:
        if on.index in taken or on.caption:
            return
        yield on


def _is_taken_up(on: Line, at: datetime | None) -> bool:
    """Whether a later sentence says that it is not over, or broke again; not as it stood before the end."""
    clocks = [t.at for t in on.times if t.at is not None and t.precision in _FINE]
    if at is not None and any(clock <= at for clock in clocks):
        return False
    if _is_aside(on.text) or on.text.rstrip(" \n\"'”’»)").endswith(("?", "？")):
        return False
    if BACK_AGAIN.search(on.text):
        return True
    lasting = LASTS.search(on.text)
    now = lasting is not None and LASTS_NOW.search(on.text, max(0, lasting.start() - 24), lasting.end())
    return lasting is not None and (bool(now) or (at is not None and bool(clocks)))


def _first(mark: re.Pattern[str], text: str) -> int:
    found = mark.search(text)
    return found.start() if found else len(text)
