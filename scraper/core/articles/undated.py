"""Stretches from one time of day to another whose day nobody tells: "from 22:20 UTC on May 19 to 06:14 UTC"."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_NEXT = r"\s(?:[a-zà-ü]+\.?\s){0,2}\d"
_TO = late(
    rf"\b(?:to|until|till|through|and end(?:ed|ing) at|bis|à|al?|alle|hasta|até|às|tot|do|till|до){_NEXT}|(?:\d|[ap]\.?m\.?|uhr|uur|hrs?)\s?[–—-]\s?\d|(?:부터|から|起|至|到|[~〜～])\s?\D{{0,4}}\d",
    re.IGNORECASE,
)
_AND = late(rf"\b(?:and|und|et|e|y|en|i|och){_NEXT}")
_BETWEEN = late(r"\b(?:between|zwischen|entre|tra|fra|tussen|między|mellan)\s(?:[a-zà-ü]+\s)?$", re.IGNORECASE)
_CLOSE = 6
"""Code points between a stretch and the day on which it ended."""


def is_stretch(line: Line, mention: TimeMention) -> bool:
    """Whether a time is one from when until when; without an instant where its day is not known."""
    if mention.kind != "clock" or mention.at is not None:
        return mention.kind == "range"
    low, high = mention.start - line.start, mention.end - line.start
    if _TO.search(line.text, low, high) is not None:
        return True
    return _BETWEEN.search(line.before(mention.start, 24)) is not None and bool(_AND.search(line.text, low, high))


def closes_stretch(line: Line, mention: TimeMention) -> bool:
    """Whether a day is only that of the end of the stretch right before it: "… to 06:14 UTC on May 20", "to 2pm
    yesterday".
    """
    if mention.kind != "date":
        return False
    before = (t for t in line.times if 0 <= mention.start - t.end <= _CLOSE)
    return any(t.kind == "clock" and is_stretch(line, t) for t in before)
