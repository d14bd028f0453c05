"""What may follow the hour of a time of day: minutes, hour words, am and pm."""

from __future__ import annotations

from dataclasses import replace

from scraper.core.moments.atoms import Clock, Scan

Read = tuple[Clock, int]
"""A clock time, and the index of the first token after it."""


def halved(clock: Clock, half: str) -> Clock:
    """With am, pm, night or noon written; an hour past twelve is on a clock of twenty-four whatever the word."""
    return clock if clock.hour > 12 or (clock.hour == 0 and half != "pm") else replace(clock, half=half)


def ended(scan: Scan, clock: Clock, i: int) -> Read:
    """With the hour word ("Uhr") and the half of the day that follow."""
    if scan.follows(i, "hour", "hours"):
        token = scan.tokens[i]
        of_twelve = scan.low[token.start : token.end] == "o'clock"
        clock, i = replace(clock, end=token.end, padded=clock.padded or not of_twelve), i + 1
    return _with_half(scan, clock, i)


def _with_half(scan: Scan, clock: Clock, i: int) -> Read:
    """With am or pm; "this morning" tells the half of the day, and is left to be read as a day too."""
    if not scan.follows(i, "suffix") or clock.half is not None:
        return clock, i
    clock = halved(clock, scan.tokens[i].senses["suffix"])
    return (clock, i) if scan.has(i, "day") else (replace(clock, end=scan.tokens[i].end), i + 1)


def minutes_after(scan: Scan, clock: Clock, i: int) -> Read:
    """The minutes and the half of the day behind an hour word."""
    clock = replace(clock, end=scan.tokens[i - 1].end)
    minute = scan.number(i, 0, 59)
    if minute is not None and not scan.gap(i) and _is_minute(scan, i):
        end, i = scan.tokens[i].end, i + 1
        if scan.follows(i, "minute"):
            end, i = scan.tokens[i].end, i + 1
        clock = replace(clock, minute=minute, end=end, hour_only=False)
    elif scan.follows(i, "halfpast"):
        minute = int(scan.tokens[i].senses["halfpast"])
        clock, i = replace(clock, minute=minute, end=scan.tokens[i].end, hour_only=False), i + 1
    return _with_half(scan, clock, i)


def _is_minute(scan: Scan, i: int) -> bool:
    token = scan.tokens[i]
    glued = scan.low[token.start - 1] != " "
    return scan.follows(i + 1, "minute") or (
        token.end - token.start == 2 and (glued or not scan.follows(i + 1, "unit", "month"))
    )
