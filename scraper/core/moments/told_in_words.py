"""Reading times of day told in words: noon, midnight, "nine a.m.", "half past nine"."""

from __future__ import annotations

from dataclasses import replace

from scraper.core.moments.atoms import Clock, Scan
from scraper.core.moments.clock_endings import Read, ended, minutes_after
from scraper.core.moments.zone_names import zone_at


def told_in_words(scan: Scan, i: int, *, prefixed: bool) -> Read | None:
    """The time of day that begins with the word at token `i`."""
    token = scan.tokens[i]
    if scan.has(i, "noon"):
        return _noon(scan, i)
    # 一時 is also "for a while" and 一点 "a little": there a half of the day must stand before.
    told = prefixed or not scan.language.unspaced or _after_part(scan, i)
    hour = _spoken_hour(scan, i) if told else None
    hour = hour or _quarter(scan, i)
    if hour is not None:
        return hour
    if scan.has(i, "midnight") and (
        scan.has(i - 1, "at", "on", "about", "to", "from", "after", "before") or zone_at(scan, i + 1, token.end)
    ):
        side = "after" if scan.has(i - 1, "after") else "before" if scan.has(i - 1, "before") else None
        hour_of = 24 if side == "before" else 0
        return Clock(token.start, token.end, hour_of, 0, hour_only=True, midnight=side is None, padded=True), i + 1
    return None


def _noon(scan: Scan, i: int) -> Read:
    """Noon, and "midi et demi"."""
    clock = Clock(scan.tokens[i].start, scan.tokens[i].end, 12, 0, hour_only=True, padded=True)
    if not scan.follows(i + 1, "halfpast"):
        return clock, i + 1
    half = scan.tokens[i + 1]
    return replace(clock, minute=int(half.senses["halfpast"]), end=half.end, hour_only=False), i + 2


def _after_part(scan: Scan, i: int) -> bool:
    """Whether a day with its part stands right before: 昨天下午三點半."""
    day = scan.sense(i - 1, "day") or scan.sense(i - 1, "that")
    return day is not None and " " in day and scan.tokens[i - 1].end == scan.tokens[i].start


def _quarter(scan: Scan, i: int) -> Read | None:
    """Such as "half past nine", "halb neun", "kwart over 12"."""
    minutes = scan.sense(i, "spoken")
    number = scan.sense(i + 1, "number") or str(scan.number(i + 1, 1, 12) or "")
    if minutes is None or scan.gap(i + 1) or not number.isdigit() or not 1 <= int(number) <= 12:
        return None
    if scan.has(i + 2, "unit") and not scan.has(i + 2, "hour") and not scan.gap(i + 2):
        return None
    hour, minute = divmod(int(number) * 60 + int(minutes), 60)
    clock = Clock(scan.tokens[i].start, scan.tokens[i + 1].end, hour or 12, minute, spoken=True)
    clock, after = ended(scan, clock, i + 2)
    return replace(clock, padded=False), after


def _spoken_hour(scan: Scan, i: int) -> Read | None:
    """Such as "nine a.m.", "neun Uhr", "下午四点"."""
    number = scan.sense(i, "number")
    if number is None or not number.isdigit() or not 1 <= int(number) <= 12:
        return None
    clock = Clock(scan.tokens[i].start, scan.tokens[i].end, int(number), 0, hour_only=True)
    led = scan.has(i - 1, "at", "about", "clock") and not scan.gap(i)
    if scan.follows(i + 1, "suffix") and (led or not scan.has(i + 1, "part")):
        # "One in the morning and one in the evening" counts; "at one in the morning" tells the hour.
        token = scan.tokens[i + 1]
        counts = " " in scan.low[token.start : token.end] and not (
            scan.has(i - 1, "at", "clock") and not scan.has(i - 1, "and") and not scan.gap(i)
        )
        return None if counts else ended(scan, clock, i + 1)
    if scan.follows(i + 1, "hour") and not scan.has(i + 1, "unit"):
        return minutes_after(scan, clock, i + 2)
    if scan.follows(i + 1, "halfpast") and scan.has(i - 1, "clock") and not scan.gap(i):
        minute = int(scan.tokens[i + 1].senses["halfpast"])
        clock = replace(clock, end=scan.tokens[i + 1].end, minute=minute, hour_only=False, spoken=True)
        return ended(scan, clock, i + 2)
    return None
