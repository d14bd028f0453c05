"""As of when a number of reports is told: "By 9:30 a.m. more than 73,000 had reported it"."""

from __future__ import annotations

from scraper.core.articles.lines import Line
from scraper.core.articles.timings import Timing
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_APART = 80
"""Letters between a number and its time."""
_OF_OTHERS = frozenset({"started", "ended", "fixed", "acknowledged"})
"""Kinds of times that tell of something other than the number."""
_ENDS = late(r"[;。!?]|\.\s|\n")


def told_at(
    line: Line, timings: tuple[Timing, ...], counts: list[tuple[int, int]], start: int, end: int
) -> TimeMention | None:
    """The instant of the number at `start`..`end` of the text: the nearest one of its sentence with neither another time
    nor another of the `counts` between, and that is not the time of something else.
    """
    found = [
        t
        for t in timings
        if t.line is line and t.mention.kind == "instant" and t.mention.at is not None and t.kind not in _OF_OTHERS
    ]
    near = [t.mention for t in found if _is_beside(line, t.mention, counts, start, end)]
    return min(near, key=lambda m: max(m.start - end, start - m.end), default=None)


def _is_beside(line: Line, mention: TimeMention, counts: list[tuple[int, int]], start: int, end: int) -> bool:
    low, high = (mention.end, start) if mention.end <= start else (end, mention.start)
    if not 0 <= high - low <= _APART or _ENDS.search(line.text, low - line.start, high - line.start):
        return False
    others = [t for t in line.times if t is not mention and t.kind != "duration" and t.start != mention.start]
    return not any(low <= t.start < high for t in others) and not any(low <= a < high for a, _ in counts)
