"""Reading times of day."""

from __future__ import annotations

from dataclasses import replace

from scraper.core.moments.after_figures import GOES_ON, says_whose_word
from scraper.core.moments.atoms import Clock, Scan
from scraper.core.moments.clock_endings import (
    HALVED,
    Read,
    ended,
    halved,
    led_to,
    minutes_after,
    same_hour,
    with_minutes,
)
from scraper.core.moments.colon_clocks import colon, iso_time
from scraper.core.moments.dotted_clocks import before_stop, dotted
from scraper.core.moments.ranged_clocks import day_ends, hour_of_pair, hours_of_day, told_behind
from scraper.core.moments.told_in_words import minutes_past, told_in_words
from scraper.core.moments.unmarked_clocks import h_between, hour_with_part, military, zoned_hour
from scraper.core.moments.zone_names import zone_at
from scraper.core.patterns import late

_TURKISH_AT = late(r"'[dt][ae]n?\b")
_FINNISH_CASE = late(r":[a-zäö]{1,4}(?![^\W_])")
"""Such as "kello 15:n jälkeen"."""
_DATED = frozenset({"decimal", "slashed", "dotted", "dmy", "dmyy"})
_NOON = 12
_SIX, _FROM_SIX = 18, 6
"""Thai counts the hours of the evening from six: the first to the fifth."""


def clock_at(scan: Scan, i: int) -> Read | None:
    """The time of day that begins at token `i`."""
    if scan.has(i, "prefix") and scan.gap(i + 1) in ("", ":") and not scan.has(i + 1, "prefix"):
        read = _clock(scan, i + 1, prefixed=True)
        if read is not None and read[0].half is None:
            half = scan.tokens[i].senses["prefix"]
            return halved(replace(read[0], start=scan.tokens[i].start), half), read[1]
        if read is None and (first := _first_of_halves(scan, i)) is not None:
            return first
    return _clock(scan, i) or _first_of_two(scan, i) or _first_told(scan, i)


def _clock(scan: Scan, i: int, *, prefixed: bool = False) -> Read | None:
    kind = scan.kind(i)
    if kind == "word":
        return told_in_words(scan, i, prefixed=prefixed) or hour_with_part(scan, i)
    read = None
    if kind == "iso":
        read = iso_time(scan, i)
    elif kind == "dotted":
        read = before_stop(scan, i, prefixed=prefixed)
    elif kind == "clock":
        read = colon(scan, i)
    elif kind == "decimal":
        read = dotted(scan, i, prefixed=prefixed)
    elif kind == "num":
        read = (
            minutes_past(scan, i)
            or _hour(scan, i, prefixed=prefixed)
            or military(scan, i)
            or same_hour(scan, i)
            or h_between(scan, i)
        )
        read = read or zoned_hour(scan, i) or hour_with_part(scan, i)
    if read is None or not _possible(read[0]):
        return None
    return read


def _possible(clock: Clock) -> bool:
    if clock.half and clock.hour > 12:
        return False
    return (
        clock.minute < 60 and (clock.second or 0) < 60 and (clock.hour < 24 or (clock.hour == 24 and clock.minute == 0))
    )


def _hour(scan: Scan, i: int, *, prefixed: bool) -> Read | None:
    """Such as "4 p.m.", "16 Uhr", "12h30", "午後4時30分", "kl 16"."""
    token = scan.tokens[i]
    value = scan.number(i, 0, 24)
    if value is None or len(scan.low[token.start : token.end].partition("-")[0]) > 2:
        return None
    clock = Clock(token.start, token.end, value, 0, hour_only=True, padded=value > 12 or value == 0 or scan.zero_led(i))
    ish = scan.follows(i + 1, "about_after") and scan.follows(i + 2, "suffix")
    if (ish or scan.follows(i + 1, "suffix")) and 1 <= value <= 12:
        days = scan.has(i + 1, "unit") and (scan.has(i - 1, "for", "least") or scan.follows(i + 2, "ago"))
        return None if days else ended(scan, clock, i + 1)  # "через два дня" is no two o'clock
    return None if token.glued else _worded_hour(scan, clock, i, prefixed)


def _worded_hour(scan: Scan, clock: Clock, i: int, prefixed: bool) -> Read | None:
    """An hour by the word behind or before it."""
    word = scan.tokens[i + 1] if i + 1 < len(scan.tokens) else scan.tokens[i]
    if scan.follows(i + 1, "from_six") and 1 <= clock.hour < _FROM_SIX:
        return minutes_after(scan, replace(clock, hour=clock.hour + _SIX, end=word.end, padded=True), i + 2)
    if scan.follows(i + 1, "noon") and clock.hour == 12:
        return replace(clock, end=word.end), i + 2
    if scan.follows(i + 1, "zone") and scan.has(i + 1, "hours"):
        return clock, i + 1  # "14 giờ GMT": the word for hours is the word for time
    if scan.follows(i + 1, "ordinal", gaps=(".",)):
        clock, after = ended(scan, replace(clock, end=word.end), i + 2)  # "v 7. hodině večer"
        return (clock if clock.half else replace(clock, padded=True)), after
    return _counted_hour(scan, clock, i, prefixed)


def _counted_hour(scan: Scan, clock: Clock, i: int, prefixed: bool) -> Read | None:
    """An hour by a word behind it that counts hours too, or by none."""
    if scan.follows(i + 1, "halfpast") and scan.language.code in HALVED and not scan.gap(i):
        return with_minutes(scan, clock, i) if led_to(scan, i) or scan.follows(i + 2, "suffix") else None
    if scan.follows(i + 1, "hour") and not (scan.has(i + 1, "unit") and not _asked(scan, i, prefixed)):
        return minutes_after(scan, clock, i + 2)
    if scan.follows(i + 1, "hours") and not _network(scan, i):
        return _weak_hour(scan, clock, i, prefixed)
    return _bare_hour(scan, clock, i, prefixed)


def _network(scan: Scan, i: int) -> bool:
    """Whether the "g" of southern Vietnamese times ("9g00") has no minutes behind it: "mạng 5G"."""
    word = scan.tokens[i + 1]
    return scan.low[word.start : word.end] == "g" and not scan.low[word.end : word.end + 2].isdigit()


def _asked(scan: Scan, i: int, prefixed: bool) -> bool:
    """Whether a word before the number says that a clock time comes."""
    if prefixed or scan.gap(i) or scan.has(i - 1, "unit"):
        # "lundi 20 avril, 8 h"
        after_day = scan.gap(i) == "," and scan.language.code != "en" and day_ends(scan, i - 1)
        return prefixed or (after_day and not scan.has(i + 2, "of"))
    if scan.has(i - 1, "between") and scan.follows(i + 2, "and"):
        return True
    if scan.language.code == "en":
        # "after about 24 hours" is a length; of a clock only "at 14 hours" is said so.
        before = scan.tokens[i - 1]
        return scan.low[before.start : before.end] == "at"
    if scan.has(i - 1, "weekday", "part", "day") or hours_of_day(scan, i) or told_behind(scan, i):
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
    if scan.has(i - 1, "and") and scan.has(i - 2, "part") and scan.follows(i + 2, "weekday", "day"):
        return True  # "entre 22 heures lundi soir et 6 heures mardi matin"
    if scan.has(i - 1, "and"):
        return scan.has(i - 2, "hour", "hours", "noon") or scan.kind(i - 2) in {"num", "clock", "decimal"}
    return True


def _weak_hour(scan: Scan, clock: Clock, i: int, prefixed: bool) -> Read | None:
    """Such as "à 16 heures", "12h30": an hour word that is also a unit of length."""
    asked = _asked(scan, i, prefixed)
    before = _before_about(scan, i)
    read = minutes_after(scan, clock, i + 2)
    if scan.language.code == "vi" and _dated_hour(scan, i, before):
        return read
    if scan.has(before, "for", "least", "ago_before") and not (asked and before == i - 1):
        return read if _minutes_to(scan, read) else None
    if _since(scan, before) and read[0].half is None:
        if _since_day(scan, i, before, read):
            return read
        if before < i - 1 and clock.hour <= _NOON and zone_at(scan, read[1], read[0].end) is None:
            return None  # "depuis environ 2 h 30": how long as well as since when
    told = asked or read[0].half or _minutes_alone(scan, i, read) or zone_at(scan, read[1], read[0].end)
    return read if told else None


def _before_about(scan: Scan, i: int) -> int:
    """The token before an hour and the words for "about" before it; -1 where something stands between them."""
    before, touches = i - 1, not scan.gap(i)
    while touches and scan.has(before, "about") and not scan.has(before, "clock") and before > i - 3:
        before, touches = before - 1, not scan.gap(before)
    return before if touches else -1


def _dated_hour(scan: Scan, i: int, before: int) -> bool:
    """Whether a date or a part of the day makes a Vietnamese hour a time: "tới 0h ngày 16.7", "gần 15h cùng ngày"."""
    dated = scan.follows(i + 2, "that") or (scan.follows(i + 2, "on") and scan.kind(i + 3) in _DATED)
    return dated or (scan.has(before, "least") and scan.follows(i + 2, "suffix"))


def _minutes_to(scan: Scan, read: Read) -> bool:
    """Whether an hour with minutes begins a range."""
    return bool(read[0].minute) and scan.follows(read[1], "to") and scan.kind(read[1] + 1) == "num"


def _since_day(scan: Scan, i: int, before: int, read: Read) -> bool:
    """Whether a day behind the hour makes it since when: "depuis 8 heures ce matin", "depuis 11h ce mercredi"."""
    beside = before == i - 1
    named = ("day", "weekday") if beside else ("day",)
    return scan.follows(read[1] + (beside and scan.follows(read[1], "this")), *named)


def _minutes_alone(scan: Scan, i: int, read: Read) -> bool:
    """Whether minutes stand behind the hour that are no length of their own."""
    return bool(read[0].minute) and not (scan.follows(i + 3, "unit") and not scan.has(i + 3, "minute", "on"))


def _since(scan: Scan, i: int) -> bool:
    return i >= 0 and scan.low[scan.tokens[i].start : scan.tokens[i].end] == "depuis"


def _bare_hour(scan: Scan, clock: Clock, i: int, prefixed: bool) -> Read | None:
    """Such as "kl 16", "a las 16,": a number that only the word before it makes an hour."""
    sure = scan.sense(i - 1, "clock") if not scan.gap(i) else None
    sure = hour_of_pair(scan, i) if sure is None and not prefixed else sure
    if sure is None and _TURKISH_AT.match(scan.low, clock.end) and scan.has(i - 1, "day", "part") and not scan.gap(i):
        sure = "sure"
    if sure is None and not prefixed:
        return None
    cased = _FINNISH_CASE.match(scan.low, clock.end) if scan.language.code == "fi" else None
    if cased is not None:
        clock = replace(clock, end=cased.end())
    if sure != "sure" and not _may_end(scan, i, clock.end):
        return None
    following = scan.low[clock.end : clock.end + 2]
    marked = following[:1] in ("%", "/", ":") and following != ": "
    counts = scan.has(i + 1, "unit", "month") and not says_whose_word(scan, i + 1)
    counts = counts and not (sure == "sure" and scan.follows(i + 2, "weekday"))  # "ساعت ۱۳ روز جمعه"
    if scan.gap(i + 1) in ("%", "/") or marked or counts:
        return None
    return with_minutes(scan, clock, i)


def _first_of_halves(scan: Scan, i: int) -> Read | None:
    """The first of two hours each behind its half of the day: "सुबह आठ से शाम सात बजे तक"."""
    number = scan.sense(i + 1, "number") or str(scan.number(i + 1, 1, 12) or "")
    joined = scan.follows(i + 2, "to") and scan.follows(i + 3, "prefix") and not scan.has(i + 2, "unit")
    if not joined or not number.isdigit() or not 1 <= int(number) <= 12 or clock_at(scan, i + 3) is None:
        return None
    clock = Clock(scan.tokens[i].start, scan.tokens[i + 1].end, int(number), 0, hour_only=True)
    return halved(clock, scan.tokens[i].senses["prefix"]), i + 2


def _may_end(scan: Scan, i: int, end: int) -> bool:
    """Whether an hour that a weak word makes one may end where it does: at a stop, or before what goes with times."""
    following = scan.low[end : end + 2]
    if not following.strip() or following[0] in ".,;)\n" or following == ": ":
        return True
    beside = ("on", "zone", "abbr", "to", "and", "halfpast", "about_after", "weekday", "day")
    if scan.follows(i + 1, *beside) or scan.follows(i + 1, "zone", "abbr", gaps=("(",)):
        return True
    return GOES_ON.match(scan.low, end) is not None


def _half_written(scan: Scan, i: int) -> bool:
    """Whether am or pm stands behind the number."""
    return scan.kind(i) in {"num", "clock", "decimal"} and scan.follows(i + 1, "suffix")


def _first_of_two(scan: Scan, i: int) -> Read | None:
    """The first number of "between 9 and 11 a.m." or "9-11 a.m."."""
    value = scan.number(i, 1, 24)
    if value is None or scan.tokens[i].glued or scan.tokens[i].end - scan.tokens[i].start > 2:
        return None
    if scan.gap(i + 1) in ("-", "~"):
        second = i + 1
    elif scan.follows(i + 1, "to", "and", gaps=("", ".")) and not scan.gap(i + 2):
        second = i + 2
        while scan.has(second, "about") and second < i + 4 and scan.gap(second + 1) in ("", "~"):
            second += 1
        led = scan.has(i - 1, "from", "at", "between", "on", "clock") or scan.has(second + 2, "to_after")
        if not led and not (scan.follows(i + 1, "to") and _half_written(scan, second)):
            return None
    else:
        return None
    if scan.kind(second) not in {"num", "clock", "decimal", "dotted"}:
        return None
    read = _clock(scan, second) or (
        _clock(scan, second, prefixed=True) if scan.follows(second + 1, "hours", "hour") else None
    )
    dotted = scan.kind(second) in {"decimal", "dotted"} and scan.language.code != "en"
    if read is None or not (dotted or read[0].half or read[0].hour > 12 or read[0].end > scan.tokens[second].end):
        return None
    start, end = scan.tokens[i].start, scan.tokens[i].end + (scan.gap(i + 1) == ".")
    padded = value > 12 or scan.zero_led(i)
    return Clock(start, end, value, 0, hour_only=True, bare=True, padded=padded), i + 1


def _first_told(scan: Scan, i: int) -> Read | None:
    """The first hour of "entre las siete y las nueve y cuarto de la mañana"."""
    number = scan.sense(i, "number") or ""
    if not number.isdigit() or not 1 <= int(number) <= 12 or scan.gap(i) or scan.gap(i + 1) or scan.gap(i + 2):
        return None
    if not scan.has(i - 1, "from", "between") or not scan.has(i + 1, "to", "and") or scan.kind(i + 2) != "word":
        return None
    read = _clock(scan, i + 2)
    if read is None or read[0].half is None or not scan.has(i + 2, "number"):
        return None
    return Clock(scan.tokens[i].start, scan.tokens[i].end, int(number), 0, hour_only=True, bare=True), i + 1
