"""What Amazon's status numbers and words mean, shared by the formats of its three public shapes.

0 operating normally, 1 informational, 2 degradation, 3 disruption. An informational event is graded none; it is a notice
only when nothing in it speaks of a fault, since most informational events are small incidents.
"""

from __future__ import annotations

import re

from scraper.core.language.told_ends import says_over
from scraper.core.model import Level, RecordKind, Severity

PAGE = "https://health.aws.amazon.com/health/status"

_FAULT = re.compile(
    r"\b(?:error|latenc|connectivit|investigat|impact|degrad|disrupt|fail|unavail|issue|elevated|delay|outage|loss|"
    r"recover|resolv|impair)",
    re.IGNORECASE,
)
_MARKED = re.compile(r"\[resolved\]", re.IGNORECASE)
_MARK = re.compile(r"^\s*\[resolved\]\s*", re.IGNORECASE)


def severity(number: int | None) -> Severity:
    """Impact by the highest status an event had."""
    if number is None or not 0 <= number <= 3:
        return Severity.UNKNOWN
    return (Severity.NONE, Severity.NONE, Severity.MINOR, Severity.MAJOR)[number]


def level(number: int | None) -> Level:
    """State of one service; an informational status says nothing of it."""
    if number is None or not 0 <= number <= 3:
        return Level.UNKNOWN
    return (Level.OPERATIONAL, Level.UNKNOWN, Level.DEGRADED, Level.MAJOR)[number]


def kind(number: int | None, words: str) -> RecordKind:
    """Notice for an informational event in which no word speaks of a fault."""
    return RecordKind.NOTICE if number in {0, 1} and not _FAULT.search(words) else RecordKind.INCIDENT


def is_resolved(words: str) -> bool:
    """Whether a title or post says that the event is over."""
    return _MARKED.search(words) is not None or says_over(words)


def bare(title: str) -> str:
    """A title without its mark of resolution."""
    return _MARK.sub("", title)
