"""What may follow the hour of a time of day: minutes, hour words, am and pm."""

from __future__ import annotations

from dataclasses import replace

from scraper.core.moments.atoms import Clock, Scan
from scraper.core.moments.zone_names import zone_at

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
    elif scan.language.unspaced and scan.follows(i, "number") and scan.follows(i + 1, "minute"):
        spoken = scan.tokens[i].senses["number"]
        if spoken.isdigit():
            clock = replace(clock, minute=int(spoken), end=scan.tokens[i + 1].end, hour_only=False)
            i += 2
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


_BACK = 40
_LAST_HOUR = 23


def same_hour(scan: Scan, i: int) -> Read | None:
    """Minutes of the hour told last: 午前10時20分に発生し、同45分に復旧."""
    minute, token = scan.number(i, 0, 59), scan.tokens[i]
    if minute is None or scan.low[max(token.start - 1, 0) : token.start] != "同" or not scan.follows(i + 1, "minute"):
        return None
    for j in range(i - 1, max(i - _BACK, 0), -1):
        hour = scan.number(j - 1, 0, _LAST_HOUR) if scan.has(j, "hour") else None
        if hour is None:
            continue
        clock = Clock(token.start - 1, scan.tokens[i + 1].end, hour, minute, padded=hour > 12 or hour == 0)
        half = scan.sense(j - 2, "prefix")
        return (halved(clock, half) if half else clock), i + 2
    return None


def h_between(scan: Scan, i: int) -> Read | None:
    """Such as "at 17h34" and "17h34 UTC" where `h` is otherwise a unit of length ("lasted 2h49")."""
    hour, minute = scan.number(i, 0, _LAST_HOUR), scan.number(i + 2, 0, 59)
    if hour is None or minute is None or scan.language.code != "en":
        return None
    first, last = scan.tokens[i], scan.tokens[i + 2]
    if scan.low[first.end : last.start] != "h" or last.end - last.start != 2 or first.glued:
        return None
    if scan.low[last.end : last.end + 1].isalnum():
        return None
    clock = Clock(first.start, last.end, hour, minute, padded=True)
    told = scan.has(i - 1, "at") and not scan.has(i - 1, "for", "after", "before", "least", "to") and not scan.gap(i)
    return (clock, i + 3) if told or zone_at(scan, i + 3, last.end) is not None else None
