"""Reading times of day."""

from __future__ import annotations

import re
from dataclasses import replace

from scraper.core.moments.atoms import Clock, Scan
from scraper.core.moments.clock_endings import Read, ended, h_between, halved, minutes_after, same_hour
from scraper.core.moments.told_in_words import told_in_words
from scraper.core.moments.zone_names import zone_at

_TURKISH_AT = re.compile(r"'[dt][ae]\b")
_BEFORE_HOURS = frozenset({"um", "om", "vid", "o"})
"""Words that stand before times of day and never before dates, in German, Dutch, Swedish, Polish."""
_SPOKEN_MINUTES = frozenset({"it", "es", "pt"})
"""Languages that say "alle 8 e 40"."""
_DOTTED = re.compile(r"[0-9]{1,2}\.[0-9]{2}")


def clock_at(scan: Scan, i: int) -> Read | None:
    """The time of day that begins at token `i`."""
    if scan.has(i, "prefix") and scan.gap(i + 1) in ("", ":") and not scan.has(i + 1, "prefix"):
        read = _clock(scan, i + 1, prefixed=True)
        if read is not None and read[0].half is None:
            half = scan.tokens[i].senses["prefix"]
            return halved(replace(read[0], start=scan.tokens[i].start), half), read[1]
    return _clock(scan, i) or _first_of_two(scan, i)


def _clock(scan: Scan, i: int, *, prefixed: bool = False) -> Read | None:
    kind = scan.kind(i)
    if kind == "word":
        return told_in_words(scan, i, prefixed=prefixed)
    read = None
    if kind == "iso":
        read = _iso_time(scan, i)
    elif kind == "dotted":
        read = _before_stop(scan, i, prefixed=prefixed)
    elif kind == "clock":
        read = _colon(scan, i)
    elif kind == "decimal":
        read = _dot(scan, i, prefixed=prefixed)
    elif kind == "num":
        read = _hour(scan, i, prefixed=prefixed) or _military(scan, i) or same_hour(scan, i) or h_between(scan, i)
    if read is None or not _possible(read[0]):
        return None
    return read


def _possible(clock: Clock) -> bool:
    if clock.half and clock.hour > 12:
        return False
    return (
        clock.minute < 60 and (clock.second or 0) < 60 and (clock.hour < 24 or (clock.hour == 24 and clock.minute == 0))
    )


def _iso_time(scan: Scan, i: int) -> Read:
    token = scan.tokens[i]
    _, _, _, hour, minute, *rest = token.parts
    return Clock(token.start, token.end, hour, minute, rest[0] if rest else None, padded=True), i + 1


def _colon(scan: Scan, i: int) -> Read | None:
    token = scan.tokens[i]
    hour, minute, *rest = token.parts
    if scan.follows(i + 1, "unit", gaps=("", "-")) and not scan.has(i + 1, "hour", "hours"):
        return None
    clock = Clock(token.start, token.end, hour, minute, rest[0] if rest else None, padded=hour > 12 or scan.zero_led(i))
    return ended(scan, clock, i + 1)


def _dot(scan: Scan, i: int, *, prefixed: bool) -> Read | None:
    """Such as "13.21 Uhr", "7.40pm", "kl. 14.30": a decimal that something beside it makes a time."""
    token = scan.tokens[i]
    digits = scan.low[token.start : token.end]
    if not _DOTTED.fullmatch(digits) or token.glued:
        return None
    before = prefixed or (scan.has(i - 1, "clock", "abbr", "zone") and not scan.gap(i)) or _second_of_dotted(scan, i)
    if not (before or _dotted_in_place(scan, i) or _marked_after(scan, i) or _first_of_dotted(scan, i)):
        return None
    hour, minute = token.parts
    return ended(scan, Clock(token.start, token.end, hour, minute, padded=hour > 12 or digits[0] == "0"), i + 1)


def _before_stop(scan: Scan, i: int, *, prefixed: bool) -> Read | None:
    """Such as "pukul 16.40." or "kl. 14.30." at the end of a sentence, which looks like a day and a month."""
    token = scan.tokens[i]
    digits = scan.low[token.start : token.end - 1]
    before = scan.tokens[i - 1] if i else token
    told = scan.has(i - 1, "clock") or scan.low[before.start : before.end] in _BEFORE_HOURS
    asked = prefixed or (told and not scan.gap(i)) or _second_of_dotted(scan, i)
    if not asked or not _DOTTED.fullmatch(digits) or token.glued:
        return None
    hour, minute = token.parts
    return Clock(token.start, token.end - 1, hour, minute, padded=hour > 12 or digits[0] == "0"), i + 1


def _dotted_in_place(scan: Scan, i: int) -> bool:
    """Whether the decimal stands between a word for times and a day, a stop or the end: "vid 12.20 på tisdagen"."""
    if not scan.has(i - 1, "at") or scan.has(i - 1, "about", "of", "from", "to", "and", "for") or scan.gap(i):
        return False
    if scan.language.code == "en" or scan.has(i + 1, "unit"):
        return False
    rest = scan.low[scan.tokens[i].end : scan.tokens[i].end + 2]
    stop = not rest or rest[0] in ",;)\n" or (rest[0] == "." and not rest[1:].strip())
    return stop or scan.zero_led(i) or scan.follows(i + 1, "on", "weekday", "day", "month", "part", "to")


def _marked_after(scan: Scan, i: int) -> bool:
    """Whether an hour word, am or pm, or a zone behind the decimal makes it a time."""
    if scan.follows(i + 1, "hour", "suffix") or zone_at(scan, i + 1, scan.tokens[i].end) is not None:
        return True
    if scan.language.code == "tr" and _TURKISH_AT.match(scan.low, scan.tokens[i].end):
        return True
    if scan.language.code not in {"en", "ja", "zh", "ko"} and _after_day(scan, i):
        return True
    if scan.language.code == "sv" and scan.low.startswith("-tiden", scan.tokens[i].end):
        return True
    comma_decimals = scan.language.code not in {"en", "ja", "zh", "ko"}
    return scan.follows(i + 1, "hours") and (comma_decimals or scan.has(i - 1, "at", "clock"))


def _after_day(scan: Scan, i: int) -> bool:
    """Whether the decimal stands right behind a date or a weekday: "czwartek 19 listopada około 12.40"."""
    before = i - 1
    while scan.has(before, "about") and before > i - 3 and not scan.gap(before + 1):
        before -= 1
    stands = scan.has(before, "month", "weekday") and not scan.gap(before + 1)
    return stands and not scan.has(i + 1, "unit") and scan.gap(i + 1)[:1] not in {"%", "€", "$"}


def _second_of_dotted(scan: Scan, i: int) -> bool:
    """Whether the decimal ends a range whose beginning is marked as a time: "från klockan 12.20 till 18.06"."""
    first = i - 1 if scan.gap(i) == "-" else i - 2
    if first == i - 2 and (scan.gap(i) or not scan.follows(i - 1, "to", "and")):
        return False
    marked = (scan.has(first - 1, "clock") and not scan.gap(first)) or scan.follows(i + 1, "to_after")
    if scan.kind(first) != "decimal" or not marked:
        return False
    return _DOTTED.fullmatch(scan.low[scan.tokens[first].start : scan.tokens[first].end]) is not None


def _first_of_dotted(scan: Scan, i: int) -> bool:
    """Whether the decimal begins a range whose end is marked as a time: "9.00 en 11.30 uur"."""
    second = i + 1 if scan.gap(i + 1) == "-" else i + 2
    if second == i + 2 and not (
        scan.follows(i + 1, "to", "and") and scan.has(i - 1, "from", "at", "between", "on", "clock")
    ):
        return False
    if scan.kind(second) != "decimal" or not scan.follows(second + 1, "hour", "hours", "suffix", "abbr", "zone"):
        return False
    return _DOTTED.fullmatch(scan.low[scan.tokens[second].start : scan.tokens[second].end]) is not None


def _hour(scan: Scan, i: int, *, prefixed: bool) -> Read | None:
    """Such as "4 p.m.", "16 Uhr", "12h30", "午後4時30分", "kl 16"."""
    token = scan.tokens[i]
    value = scan.number(i, 0, 24)
    if value is None or token.end - token.start > 2:
        return None
    clock = Clock(token.start, token.end, value, 0, hour_only=True, padded=value > 12 or value == 0 or scan.zero_led(i))
    if scan.follows(i + 1, "suffix") and 1 <= value <= 12:
        return ended(scan, clock, i + 1)
    return None if token.glued else _worded_hour(scan, clock, i, prefixed)


def _worded_hour(scan: Scan, clock: Clock, i: int, prefixed: bool) -> Read | None:
    """An hour by the word behind or before it."""
    if scan.follows(i + 1, "noon") and clock.hour == 12:
        return replace(clock, end=scan.tokens[i + 1].end), i + 2
    if scan.follows(i + 1, "hour") and not (scan.has(i + 1, "unit") and not _asked(scan, i, prefixed)):
        return minutes_after(scan, clock, i + 2)
    if scan.follows(i + 1, "hours"):
        return _weak_hour(scan, clock, i, prefixed)
    return _bare_hour(scan, clock, i, prefixed)


def _asked(scan: Scan, i: int, prefixed: bool) -> bool:
    """Whether a word before the number says that a clock time comes."""
    if prefixed or scan.gap(i) or scan.has(i - 1, "unit"):
        return prefixed
    if scan.has(i - 1, "between") and scan.follows(i + 2, "and"):
        return True
    if scan.language.code == "en":
        # "after about 24 hours" is a length; of a clock only "at 14 hours" is said so.
        before = scan.tokens[i - 1]
        return scan.low[before.start : before.end] == "at"
    if scan.has(i - 1, "weekday", "part", "day"):
        return True
    if scan.has(i - 1, "at", "clock"):
        return _after_word(scan, i)
    late = scan.tokens[i].parts[0] > 12 and scan.has(i - 1, "on", "from", "to")
    return late and not scan.has(i - 1, "of", "for", "about")


def _after_word(scan: Scan, i: int) -> bool:
    """Whether the word before the number, one that stands before times of day, does so here: "de 9 h à 11 h"."""
    if scan.has(i - 1, "of"):
        with_minutes = scan.kind(i + 2) == "num" and scan.follows(i + 3, "to")
        return scan.follows(i + 2, "to", "and") or scan.gap(i + 2) == "-" or with_minutes
    if scan.has(i - 1, "and"):
        return scan.has(i - 2, "hour", "hours") or scan.kind(i - 2) in {"num", "clock", "decimal"}
    return True


def _weak_hour(scan: Scan, clock: Clock, i: int, prefixed: bool) -> Read | None:
    """Such as "à 16 heures", "12h30": an hour word that is also a unit of length."""
    asked = _asked(scan, i, prefixed)
    before = i - 1
    while scan.has(before, "about") and not scan.has(before, "clock") and before > i - 3:
        before -= 1
    read = minutes_after(scan, clock, i + 2)
    ranged = read[0].minute and scan.follows(read[1], "to") and scan.kind(read[1] + 1) == "num"
    if scan.has(before, "for", "least", "ago_before") and not (asked and before == i - 1) and not scan.gap(i):
        return read if ranged else None
    half_hours = read[0].minute and not (scan.follows(i + 3, "unit") and not scan.has(i + 3, "minute"))
    if half_hours or asked or read[0].half or zone_at(scan, read[1], read[0].end):
        return read
    return None


def _bare_hour(scan: Scan, clock: Clock, i: int, prefixed: bool) -> Read | None:
    """Such as "kl 16", "a las 16,": a number that only the word before it makes an hour."""
    if scan.gap(i) and not prefixed:
        return None
    sure = scan.sense(i - 1, "clock")
    if sure is None and not prefixed:
        return None
    following = scan.low[clock.end : clock.end + 2]
    if (
        sure != "sure"
        and following.strip()
        and following[0] not in ".,;)\n"
        and not scan.follows(i + 1, "on", "zone", "abbr", "to", "and", "halfpast", "about_after")
    ):
        return None
    if scan.gap(i + 1) in ("%", "/", ":") or following[:1] in ("%", "/", ":") or scan.has(i + 1, "unit", "month"):
        return None
    return _with_minutes(scan, clock, i)


def _with_minutes(scan: Scan, clock: Clock, i: int) -> Read:
    """The hour with the minutes that follow it: "alle 8 e 40", "a las 9 y media"."""
    minute = scan.number(i + 2, 1, 59) if scan.language.code in _SPOKEN_MINUTES and scan.follows(i + 1, "and") else None
    if minute is not None and not scan.gap(i + 2) and not scan.has(i + 3, "unit", "hour", "hours"):
        clock = replace(clock, minute=minute, end=scan.tokens[i + 2].end, hour_only=False)
        return ended(scan, clock, i + 3)
    if scan.follows(i + 1, "halfpast"):
        minute = int(scan.tokens[i + 1].senses["halfpast"])
        return ended(scan, replace(clock, minute=minute, end=scan.tokens[i + 1].end, hour_only=False), i + 2)
    return clock, i + 1


def _military(scan: Scan, i: int) -> Read | None:
    """Such as "1453 UTC", "1453Z", "at 1453 hours"."""
    token = scan.tokens[i]
    if token.end - token.start != 4 or token.glued:
        return None
    worded = scan.language.code == "en" and scan.has(i - 1, "at") and not scan.gap(i) and scan.follows(i + 1, "hour")
    if not (worded or scan.follows(i + 1, "abbr")):
        return None
    hour, minute = divmod(token.parts[0], 100)
    end = scan.tokens[i + 1].end if worded else token.end
    return Clock(token.start, end, hour, minute, padded=True), i + 1 + worded


def _first_of_two(scan: Scan, i: int) -> Read | None:
    """The first number of "between 9 and 11 a.m." or "9-11 a.m."."""
    value = scan.number(i, 1, 24)
    if value is None or scan.tokens[i].glued or scan.tokens[i].end - scan.tokens[i].start > 2:
        return None
    if scan.gap(i + 1) in ("-", "~"):
        second = i + 1
    elif (
        scan.follows(i + 1, "to", "and")
        and not scan.gap(i + 2)
        and scan.has(i - 1, "from", "at", "between", "on", "clock")
    ):
        second = i + 2
    else:
        return None
    if scan.kind(second) not in {"num", "clock", "decimal"}:
        return None
    read = _clock(scan, second) or (
        _clock(scan, second, prefixed=True) if scan.follows(second + 1, "hours", "hour") else None
    )
    if read is None or not (read[0].half or read[0].hour > 12 or read[0].end > scan.tokens[second].end):
        return None
    token = scan.tokens[i]
    return Clock(
        token.start, token.end, value, 0, hour_only=True, bare=True, padded=value > 12 or scan.zero_led(i)
    ), i + 1
