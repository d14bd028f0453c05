"""What may follow the hour of a time of day: minutes, hour words, am and pm."""

from __future__ import annotations

from dataclasses import replace

from scraper.core.moments.atoms import Clock, Scan
from scraper.core.patterns import late

Read = tuple[Clock, int]
"""A clock time, and the index of the first token after it."""


HALVED = frozenset({"ro", "el", "he", "vi"})
"""Languages in which the words for half and quarter hours alone make the number before them an hour, behind "at"."""


def led_to(scan: Scan, i: int) -> bool:
    """Whether a word that times of day stand behind leads to token `i`."""
    before = scan.low[max(0, scan.tokens[i].start - 4) : scan.tokens[i].start]
    return (scan.has(i - 1, "at", "clock") and not scan.gap(i)) or (scan.language.code == "ro" and before == " la ")


_NOON = 12
_FORENOON = "de la mañana"
"""The Spanish forenoon, which ends with twelve: midnight is twelve "de la noche"."""


def halved(clock: Clock, half: str) -> Clock:
    """With am, pm, night or noon written; an hour past twelve is on a clock of twenty-four whatever the word."""
    return clock if clock.hour > 12 or (clock.hour == 0 and half != "pm") else replace(clock, half=half)


def later(clock: Clock, minutes: int, end: int) -> Clock:
    """So many minutes after the hour, or before it: "y media", "menos cuarto"."""
    hour, minute = divmod(clock.hour * 60 + minutes, 60)
    return replace(clock, hour=hour if hour or not clock.hour else 12, minute=minute, end=end, hour_only=False)


def ended(scan: Scan, clock: Clock, i: int) -> Read:
    """With the hour word ("Uhr") and the half of the day that follow."""
    if scan.follows(i, "hour", "hours") and not scan.has(i, "zone"):
        token = scan.tokens[i]
        of_twelve = scan.language.twelve or scan.low[token.start : token.end] == "o'clock"
        clock, i = replace(clock, end=token.end, worded=not of_twelve), i + 1
    return _with_half(scan, clock, i)


def _with_half(scan: Scan, clock: Clock, i: int) -> Read:
    """With am or pm; "this morning" tells the half of the day, and is left to be read as a day too."""
    if scan.follows(i, "about_after") and scan.follows(i + 1, "suffix"):
        i += 1  # "3-ish pm"
    if not scan.follows(i, "suffix") or clock.half is not None:
        return clock, i
    token, half = scan.tokens[i], scan.tokens[i].senses["suffix"]
    if clock.hour == _NOON and scan.low[token.start : token.end] == _FORENOON:
        half = "noon"
    clock = halved(clock, half)
    return (clock, i) if scan.has(i, "day", "weekday") else (replace(clock, end=scan.tokens[i].end), i + 1)


def minutes_after(scan: Scan, clock: Clock, i: int) -> Read:
    """The minutes and the half of the day behind an hour word."""
    clock = replace(clock, end=scan.tokens[i - 1].end)
    minute = scan.number(i, 0, 59)
    told = scan.sense(i, "number") or ""
    if minute is None and told.isdigit() and int(told) < _HOUR and scan.follows(i + 1, "minute"):
        minute = int(told)
    if minute is not None and not scan.gap(i) and _is_minute(scan, i):
        end, i = scan.tokens[i].end, i + 1
        if scan.follows(i, "minute"):
            end, i = scan.tokens[i].end, i + 1
        clock = replace(clock, minute=minute, end=end, hour_only=False)
    elif scan.language.unspaced and (spoken := MINUTES_IN_WORDS.match(scan.low, clock.end)) is not None:
        clock = replace(clock, minute=_in_figures(spoken[1], spoken[2]), end=spoken.end(), hour_only=False)
        while i < len(scan.tokens) and scan.tokens[i].start < spoken.end():
            i += 1
    elif scan.follows(i, "halfpast"):
        token = scan.tokens[i]
        clock, i = later(clock, int(token.senses["halfpast"]), token.end), i + 1
    return _with_half(scan, clock, i)


_HOUR = 60
_UNITS = "一二三四五六七八九"
MINUTES_IN_WORDS = late(rf"(?:[零〇]|([二三四五]?十))?([{_UNITS}])?(?<=[十{_UNITS}])分")
"""Chinese and Japanese for up to 59 minutes: tens, ones."""


def _in_figures(tens: str | None, ones: str | None) -> int:
    ten = _UNITS.index(tens[0]) + 1 if tens and tens != "十" else int(bool(tens))
    return ten * 10 + (_UNITS.index(ones) + 1 if ones else 0)


def _is_minute(scan: Scan, i: int) -> bool:
    token = scan.tokens[i]
    glued = scan.low[token.start - 1] != " "
    if scan.language.code == "fr" and token.end - token.start == 1 and scan.low[token.start - 2 : token.start] == "h ":
        return not scan.gap(i) and scan.low[token.end : token.end + 1] in (",", ".", ";", ")", "")  # "à 13 h 9,"
    return scan.follows(i + 1, "minute") or (
        token.end - token.start == 2
        and (glued or not scan.follows(i + 1, "unit", "month", "hour") or scan.has(i + 1, "on"))
    )


_SPOKEN_MINUTES = frozenset({"it", "es", "pt", "fa", "ar"})
"""Languages that say "alle 8 e 40"."""


def with_minutes(scan: Scan, clock: Clock, i: int) -> Read:
    """The hour with the minutes that follow it: "alle 8 e 40", "a las 9 y media"."""
    told = scan.language.code in _SPOKEN_MINUTES and scan.follows(i + 1, "and")
    told = told and not scan.has(i + 1, "clock") and not scan.has(i - 1, "between")
    least = 0 if scan.follows(i + 3, "minute") else 1
    minute = scan.number(i + 2, least, 59) if told else None
    if minute is not None and not scan.gap(i + 2) and not least:
        return ended(scan, replace(clock, minute=minute, end=scan.tokens[i + 3].end, hour_only=False), i + 4)
    if minute is not None and not scan.gap(i + 2) and not scan.has(i + 3, "unit", "hour", "hours"):
        clock = replace(clock, minute=minute, end=scan.tokens[i + 2].end, hour_only=False)
        return ended(scan, clock, i + 3)
    if scan.follows(i + 1, "halfpast"):
        token = scan.tokens[i + 1]
        return ended(scan, later(clock, int(token.senses["halfpast"]), token.end), i + 2)
    return clock, i + 1


_BACK = 40
_LAST_HOUR = 23


def same_hour(scan: Scan, i: int) -> Read | None:
    """Minutes of the hour told last: 午前10時20分に発生し、同45分に復旧, 오전 6시43~48분."""
    minute, token = scan.number(i, 0, 59), scan.tokens[i]
    if minute is not None and scan.follows(i - 1, "to") and not scan.gap(i) and scan.follows(i + 1, "minute"):
        first = i - 2 - scan.has(i - 2, "minute")
        return _of_hour(scan, i, first - 1) if scan.kind(first) == "num" and scan.follows(first - 1, "hour") else None
    if minute is None or scan.low[max(token.start - 1, 0) : token.start] != "同" or not scan.follows(i + 1, "minute"):
        return None
    for j in range(i - 1, max(i - _BACK, 0), -1):
        read = _of_hour(scan, i, j) if scan.has(j, "hour") else None
        if read is not None:
            return replace(read[0], start=token.start - 1), read[1]
    return None


def _of_hour(scan: Scan, i: int, j: int) -> Read | None:
    """The minutes at token `i`, of the hour whose word is token `j`."""
    hour = scan.number(j - 1, 0, _LAST_HOUR)
    if hour is None:
        return None
    token, half = scan.tokens[i], scan.sense(j - 2, "prefix")
    clock = Clock(token.start, scan.tokens[i + 1].end, hour, token.parts[0], padded=hour > 12 or hour == 0)
    return (halved(clock, half) if half else clock), i + 2
