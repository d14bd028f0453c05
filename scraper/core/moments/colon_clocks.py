"""Times of day in figures with a colon, and those of stamps."""

from __future__ import annotations

from dataclasses import replace

from scraper.core.moments.after_figures import says_whose_word
from scraper.core.moments.atoms import Clock, Scan
from scraper.core.moments.clock_endings import Read, ended, halved
from scraper.core.moments.date_rows import year_behind_clock
from scraper.core.moments.zone_names import zone_at
from scraper.core.patterns import late

_LAST_HOUR = 23
_LETTER = late(r"[ap](?![^\W_]|\.\w)")
"""Half of the day as posts shorten it: "2:53p"."""


def iso_time(scan: Scan, i: int) -> Read:
    """The time of a stamp such as 2026-04-15T14:53."""
    token = scan.tokens[i]
    _, _, _, hour, minute, *rest = token.parts
    clock = Clock(token.start, token.end, hour, minute, rest[0] if rest else None, padded=True)
    if scan.has(i + 1, "hourly") and scan.tokens[i + 1].start == clock.end:
        return replace(clock, end=scan.tokens[i + 1].end), i + 2
    return ended(scan, clock, i + 1) if scan.follows(i + 1, "suffix", "hour", "hours") else (clock, i + 1)


def colon(scan: Scan, i: int) -> Read | None:
    """A time of day in figures with a colon."""
    token = scan.tokens[i]
    hour, minute, *rest = token.parts
    clock = Clock(token.start, token.end, hour, minute, rest[0] if rest else None, padded=hour > 12 or scan.zero_led(i))
    if year_behind_clock(scan, i) is not None:
        return replace(clock, end=scan.tokens[i + 1].end), i + 2
    letter = _LETTER.match(scan.low, token.end)
    if letter is not None and hour <= 12:
        half = {"a": "am", "p": "pm"}[letter.group()]
        after = i + 1 + (i + 1 < len(scan.tokens) and scan.tokens[i + 1].start == token.end)
        return halved(replace(clock, end=letter.end()), half), after
    if scan.language.unspaced and scan.has(i + 1, "minute") and scan.tokens[i + 1].start == clock.end:
        return ended(scan, replace(clock, end=scan.tokens[i + 1].end), i + 2)  # 下午1:20分
    if scan.follows(i + 1, "minute") and token.parts[0] <= _LAST_HOUR and _of_the_day(scan, i):
        return ended(scan, replace(clock, end=scan.tokens[i + 1].end), i + 2)  # "a las 7:10 minutos de la noche"
    counted = scan.follows(i + 1, "unit", gaps=("", "-")) and not scan.has(i + 1, "hour", "hours", "on")
    if counted and not says_whose_word(scan, i + 1):
        return _with_unit(scan, clock, i)
    return ended(scan, clock, i + 1)


def _of_the_day(scan: Scan, i: int) -> bool:
    """Whether figures with a word for minutes behind them are a time of day; "ran 2:49 minutes" is none."""
    led = not scan.gap(i) and scan.has(i - 1, "at", "clock", "hour") and not scan.has(i - 1, "for", "about", "of")
    return led or scan.follows(i + 2, "suffix")


def _with_unit(scan: Scan, clock: Clock, i: int) -> Read | None:
    """Such as "14:53h" behind a word for times or before a zone; "took 2:49h" is a length."""
    unit = scan.tokens[i + 1]
    if unit.start - clock.end > 1 or scan.low[unit.start : unit.end] != "h" or clock.second is not None:
        return None
    dated = scan.has(i - 1, "at", "month", "weekday", "day") and not scan.has(i - 1, "for", "about")
    if dated or zone_at(scan, i + 2, unit.end) is not None:
        return replace(clock, end=unit.end, padded=True), i + 2
    return None
