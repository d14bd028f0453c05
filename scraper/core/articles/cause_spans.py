"""Where the words for a cause end in their sentence, and whether they are none but a time or a denial."""

from __future__ import annotations

import re

from scraper.core.articles.cause_phrases import phrase_from
from scraper.core.articles.lines import Line
from scraper.core.language.fault_words import names_fault
from scraper.core.language.no_attack import attack_ruled_out
from scraper.core.patterns import late

_PART = late(r"[^、。「」]{3,60}?(?=だった|であった|である|だと|とみられ|。|$)")
_BUT_NOT = late(r"(?:,|\s(?:and|but|rather than))*\s*$", re.IGNORECASE)
_LITTLE = 5
"""Characters besides a time that name nothing."""


def last_part(line: Line, start: int, end: int) -> tuple[int, int]:
    """The fault that ends a Japanese sentence, where commas part it from "the cause was": "原因は、網を支える会社の、電源の故障だった"."""
    if names_fault(line.text[start - line.start : end - line.start], "ja", loosely=True):
        return start, end
    parts = [m for m in _PART.finditer(line.text, end - line.start) if names_fault(m.group(), "ja", loosely=True)]
    if not parts:
        return start, end
    at, stop = phrase_from(line.text, parts[0].start())
    return line.start + at, line.start + stop


def before_a_denial(line: Line, start: int, end: int) -> int:
    """Where a cause ends before the words that rule out another: "by a name server fault and not by an attack"."""
    denial = attack_ruled_out(line.text)
    at = line.start + denial.start() if denial is not None else end
    if not start < at < end:
        return end
    return start + len(_BUT_NOT.sub("", line.text[start - line.start : at - line.start]))


def is_a_time(line: Line, start: int, end: int) -> bool:
    """Whether next to nothing but a day or time is named: "because on Tuesday (25/10) …"."""
    inside = [t for t in line.times if start <= t.start < end]
    told = sum(min(t.end, end) - t.start for t in inside)
    return bool(inside) and end - start - told <= _LITTLE


def is_denied(line: Line, start: int, end: int) -> bool:
    """Whether the words only say that it was no attack: a denial (`facts/denial.py`), and no cause."""
    denial = attack_ruled_out(line.text)
    return denial is not None and line.start + denial.start() < end and start < line.start + denial.end()
