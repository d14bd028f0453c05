"""Stretches of an article that speak of what outages come from at large: behind a sentence or heading that goes over to the
reasons of a kind, as far as its paragraph or list goes.
"""

from __future__ import annotations

from scraper.core.articles.lines import Line
from scraper.core.language.at_large import ASKS, ITEM, OF_THE_OUTAGE, OPENS

_HEADING = 90
"""Characters of a heading at most."""
_STOPS = (".", "!", "。", "।", ";")


def lines_at_large(lines: tuple[Line, ...], headline_end: int) -> frozenset[int]:
    """The sentences, by index, that stand in a stretch at large; none that comes back to the outage or gives a time."""
    found: set[int] = set()
    at = -1
    whole = guide = False
    for line in lines:
        if line.start < headline_end:
            guide = guide or ASKS.match(line.text) is not None
            continue
        heading = _is_heading(lines, line)
        if at >= 0 and line.block != at and not _goes_on(line, heading=heading, whole=whole, near=line.block == at + 1):
            at = -1
        elif at >= 0:
            at = line.block
        if (at >= 0 or guide) and not line.times and OF_THE_OUTAGE.search(line.text) is None:
            found.add(line.index)
        if (heading and ASKS.match(line.text)) or OPENS.search(line.text):
            at, whole = line.block, heading
            if OF_THE_OUTAGE.search(line.text) is None:
                found.add(line.index)
    return frozenset(found)


def _goes_on(line: Line, *, heading: bool, whole: bool, near: bool) -> bool:
    """Whether a paragraph belongs to the stretch before it: everything under a heading, and the things of a list."""
    return near and not (heading and not ITEM.match(line.text)) and (whole or ITEM.match(line.text) is not None)


def _is_heading(lines: tuple[Line, ...], line: Line) -> bool:
    """Whether a sentence is a paragraph of its own, short, and without a full stop."""
    alone = all(
        not 0 <= place < len(lines) or lines[place].block != line.block for place in (line.index - 1, line.index + 1)
    )
    return alone and len(line.text) <= _HEADING and not line.text.rstrip().endswith(_STOPS)
