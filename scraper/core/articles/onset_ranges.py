"""Ranges within which it began: "first reports between 14:30 and 14:40"."""

from __future__ import annotations

import re

from scraper.core.articles.timings import Timing
from scraper.core.patterns import late

_FIRST_REPORTS = late(
    r"\b(?:first|initial|early)\b (?:(?!(?:occurred|happened|lasted|ran|took)\b)[\w-]+ ){0,3}?(?:reports?|complaints?|signs?|users?|errors?|alerts?|problems?|noticed|reported|seen|surfaced|emerged|appeared|began|started|between)\b"
    r"|\b(?:some ?time|at some point|somewhere) between|\b(?:began|started|surfaced|emerged) (?:at )?(?:between|from)|\breports? (?:began|started|surfaced)",
    re.IGNORECASE,
)


_BEGINS = (
    r"\b(?:beg[ai]nn?(?:en|t)?|began|started|emerged|surfaced|fing(?:en)?|setzten?|commenc(?:é|ée?s?|ait|aient|èrent)|début(?:é|ée?s?|aient)"
    r"|(?:comenz|empez|inici|arranc|começ)[^\W\d]+|(?:inizi|cominci)at[aeio]|begon(?:nen)?|(?:rozpocz|zacz)[ęey][^\W\d]*"
    r"|började|startade|begyndte|begynte|startede|startet|začal[aiyo]?|начал[^\W\d]*|почал[^\W\d]*)\b"
)
_BETWEEN = r"(?:between|zwischen|entre|tra|fra|tussen|między|pomiędzy|mellan|mellem|mellom|mezi|medzi|между|між)\s"
_JOINED = r"\b(?:and|und|et|y|e|en|i|и|och|og)\b"
_BEGAN_BETWEEN = late(rf"{_BEGINS}(?:(?!{_JOINED})[^.;,:])*\b{_BETWEEN}", re.IGNORECASE)
_AT_FIRST = late(rf"(?:\A|[.;,:]\s)[^.;,:]{{0,12}}\b{_BETWEEN}", re.IGNORECASE)
_THEN_BEGAN = late(rf"(?:(?!{_JOINED})[^.;:]){{0,60}}?{_BEGINS}", re.IGNORECASE)
"""Verbs of beginning before and behind a range that "between" opens; "it began on Tuesday and was down between" is none."""
_UNTIL_WHEN = late(r"\b(?:ended|ending|lasted|resolved|restored|over|until)\b", re.IGNORECASE)
_NEAR = 60


def is_onset_range(timing: Timing) -> bool:
    """Whether a range tells when it began ("first reports between 14:30 and 14:40"), not from when until when."""
    low, high = timing.mention.start - timing.line.start, timing.mention.end - timing.line.start
    # Such as "the first phase began at 13:05 and ended at 13:50".
    if _UNTIL_WHEN.search(timing.line.text, low, high):
        return False
    return _FIRST_REPORTS.search(timing.line.before(timing.mention.start, 50)) is not None or _began_in(
        timing, low, high
    )


def _began_in(timing: Timing, low: int, high: int) -> bool:
    """Whether its clause says that something began between its two ends."""
    text = timing.line.text
    if _BEGAN_BETWEEN.search(text, max(0, low - _NEAR), high):
        return True
    return _AT_FIRST.search(text, max(0, low - _NEAR), high) is not None and _THEN_BEGAN.match(text, high) is not None
