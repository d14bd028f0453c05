"""Feast days by name: "at 6 p.m. on New Year's Eve", "klokken 18 nytårsaften". Those that move from year to year are of no
day that anybody knows here.
"""

from __future__ import annotations

from scraper.core.moments.atoms import Day, Scan
from scraper.core.moments.date_rows import Read, with_year

_MOVES = "event"
_LEADING = ("on", "at", "from", "early", "part", "about", "in", "of")
_TIMES = frozenset({"clock", "decimal", "num"})


def feast(scan: Scan, i: int) -> Read | None:
    """The feast day at token `i`, behind a word that leads to a day or beside a time."""
    when = scan.sense(i, "feast")
    if when is None:
        return None
    parted = scan.language.unspaced and scan.has(i + 1, "prefix", "part", "midnight", "on", "of")  # "大晦日の午後11時"
    beside = (
        parted or scan.has(i - 1, *_LEADING) or not _TIMES.isdisjoint(scan.kind(at) for at in (i - 1, i + 1, i + 2))
    )
    token = scan.tokens[i]
    if (
        not beside or token.glued or scan.follows(i + 1, "weekday", "month", gaps=("", ","))
    ):  # "Thanksgiving Monday, Oct. 12"
        return None
    if when == _MOVES:
        return Day(token.start, token.end, offset=0, which="event"), i + 1
    month, day = (int(part) for part in when.split("-"))
    return with_year(scan, Day(token.start, token.end, month=month, day=day), i + 1)
