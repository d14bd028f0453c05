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


_UNTIL_WHEN = late(r"\b(?:ended|ending|lasted|resolved|restored|over|until)\b", re.IGNORECASE)


def is_onset_range(timing: Timing) -> bool:
    """Whether a range tells when it began ("first reports between 14:30 and 14:40"), not from when until when."""
    low, high = timing.mention.start - timing.line.start, timing.mention.end - timing.line.start
    # Such as "the first phase began at 13:05 and ended at 13:50".
    over = _UNTIL_WHEN.search(timing.line.text, low, high) is not None
    return not over and _FIRST_REPORTS.search(timing.line.before(timing.mention.start, 50)) is not None
