"""Times of day in figures without a colon, which something beside them must confirm: 1453 UTC, 0930 hrs, 14h53."""

from __future__ import annotations

from dataclasses import replace

from scraper.core.moments.atoms import Clock, Scan
from scraper.core.moments.clock_endings import Read
from scraper.core.moments.date_rows import ordinal
from scraper.core.moments.days import day_at
from scraper.core.moments.zone_names import zone_at

_FIGURES = 4
_LAST_HOUR = 23
_DATES = frozenset({"ymd", "dmy", "dmyy", "named", "digits"})
_DASHES = ("-", "~", "→")
_TOLD = frozenset({"at", "by", "since", "until", "till", "from", "between"})
"""English words before "1453 hours" that make it a time; "after 1453 hours" may be a length."""


def military(scan: Scan, i: int) -> Read | None:
    """Such as "1453 UTC", "1453Z", "at 1453 hours", "0930 hrs", "from 0430 to 0630 UTC"."""
    read = _marked(scan, i) or _first(scan, i) or _second(scan, i)
    return read if read is not None and read[0].hour <= _LAST_HOUR else None


def _four(scan: Scan, i: int) -> Clock | None:
    if scan.kind(i) != "num":
        return None
    token = scan.tokens[i]
    if token.end - token.start != _FIGURES or token.glued:
        return None
    if (
        scan.number(i, 1990, 2059) is not None
        and not scan.gap(i)
        and (scan.kind(i - 1) in {"clock", "iso"} or scan.has(i - 1, "abbr"))
    ):
        return None  # "14 June 17:43 2022 US/Pacific"
    hour, minute = divmod(token.parts[0], 100)
    return Clock(token.start, token.end, hour, minute, padded=True) if minute < 60 else None


def _marked(scan: Scan, i: int) -> Read | None:
    clock = _four(scan, i)
    if clock is None:
        return None
    if _with_day(scan, i) is not None or (scan.language.code in _NORDIC and _behind_kl(scan, i)):
        return clock, i + 1
    if scan.language.code == "en" and scan.follows(i + 1, "hour", "hours", "hourly"):
        end = scan.tokens[i + 1].end
        if scan.zero_led(i) or _told(scan, i) or zone_at(scan, i + 2, end) is not None:
            return replace(clock, end=end), i + 2
        return None
    return (clock, i + 1) if scan.follows(i + 1, "abbr") or zone_at(scan, i + 1, clock.end) is not None else None


_NORDIC = frozenset({"no", "sv", "da"})


def _behind_kl(scan: Scan, i: int) -> bool:
    """Whether a word that only times of day stand behind leads to the figures: "kl 1501", "kl. 0930"."""
    return i > 0 and not scan.gap(i) and scan.sense(i - 1, "clock") == "sure"


_AROUND = frozenset({"at", "by", "around", "about", "until", "till", "from", "since", "before", "after"})


def _with_day(scan: Scan, i: int) -> Clock | None:
    """Such as "around 0015 on Wednesday": a leading zero, a word for times before and a day behind."""
    clock = _four(scan, i)
    if clock is None or i == 0 or scan.gap(i) or not scan.zero_led(i) or scan.language.code != "en":
        return None
    before = scan.tokens[i - 1]
    told = scan.low[before.start : before.end].split(" ")[-1] in _AROUND
    return clock if told and scan.follows(i + 1, "on") and scan.follows(i + 2, "weekday", "day", "month") else None


def _told(scan: Scan, i: int) -> bool:
    if scan.gap(i) not in ("", ",", ":", "|", "-") or i == 0:
        return False
    before = scan.tokens[i - 1]
    return _dated(scan, i) or scan.low[before.start : before.end] in _TOLD


def _dated(scan: Scan, i: int) -> bool:
    """Whether a day stands right before the figures."""
    if scan.gap(i) not in ("", ",", ":", "|", "-", ")", "),"):
        return False
    if scan.has(i - 1, "weekday", "month", "day") or scan.kind(i - 1) in _DATES:
        return True
    return scan.kind(i - 1) == "num" and (
        scan.number(i - 1, 1990, 2100) is not None or scan.has(i - 2, "month", "weekday") or ordinal(scan, i - 1)
    )


def _past_day(scan: Scan, i: int) -> int:
    """The token behind the day that may stand at token `i`, between a time and what joins it to another."""
    step = i
    while scan.follows(step, "on", gaps=("", ",")) and step < i + 2 and not scan.has(step, "month", "weekday"):
        step += 1
    read = day_at(scan, step) if scan.gap(step).strip(")] ") in ("", ",") and not scan.has(step, "to") else None
    return read[1] if read is not None and not read[0].part_only else i


def _first(scan: Scan, i: int) -> Read | None:
    """The first of two, where the second is marked: "0430-0630 UTC", "from 0430 until 0630 hrs"."""
    clock = _four(scan, i)
    worded = scan.language.code == "en" and scan.follows(i + 1, "hour", "hours", "hourly")
    second = joined(scan, i + 1 + worded) if clock is not None else None
    if clock is None or second is None or scan.has(i + 1, "month"):
        return None
    if _marked(scan, second) is None and not (_four(scan, second) and _zoned_later(scan, second)):
        return None
    return (replace(clock, end=scan.tokens[i + 1].end), i + 2) if worded else (clock, i + 1)


def _zoned_later(scan: Scan, i: int) -> bool:
    """Whether the zone of a time stands behind its hour word."""
    worded = scan.follows(i + 1, "hour", "hours", "hourly")
    return bool(worded) and zone_at(scan, i + 2, scan.tokens[i + 1].end) is not None


def _second(scan: Scan, i: int) -> Read | None:
    """The second of two, where the first is marked: "0430 UTC to 0630"."""
    clock = _four(scan, i)
    if clock is None or scan.has(i + 1, "month"):
        return None
    back = i - 1
    if scan.gap(i) not in _DASHES:
        if not scan.has(back, "to", "and") or scan.gap(i):
            return None
        back -= 1
    for first in (back, back - 1, back - 2):
        if _marked(scan, first) is not None and joined(scan, _after(scan, first)) == i:
            return clock, i + 1
    return None


def _after(scan: Scan, first: int) -> int:
    """The token after a marked time and its zone."""
    i = first + 1
    if scan.has(i, "hour", "hours", "hourly"):
        i += 1
    return i + scan.has(i, "abbr", "zone", "coast")


def joined(scan: Scan, i: int) -> int | None:
    """The token behind a word or dash that leads from one time to another, where token `i` is what follows the first."""
    i = _past_day(scan, i)
    if scan.gap(i).strip(")] ") in _DASHES and i < len(scan.tokens):
        return i
    if not scan.has(i, "to", "and") or scan.gap(i).strip(")] "):
        return None
    i = _past_day(scan, i + 1)
    while scan.has(i, "about", "at") and not scan.gap(i) and scan.kind(i) == "word":
        i += 1
    return i


_BEFORE_HOUR = frozenset({"at", "by", "around", "about", "since", "until", "before", "after", "from"})


def zoned_hour(scan: Scan, i: int) -> Read | None:
    """An hour that only its zone makes one: "at 9 ET", whose half of the day a neighbour must tell."""
    hour = scan.number(i, 1, 24)
    if hour is None or scan.language.code != "en" or scan.gap(i) or i == 0 or not scan.follows(i + 1, "abbr"):
        return None
    before, token = scan.tokens[i - 1], scan.tokens[i]
    if scan.low[before.start : before.end].split(" ")[-1] not in _BEFORE_HOUR or token.end - token.start > 2:
        return None
    return Clock(token.start, token.end, hour, 0, hour_only=True, padded=hour > 12 or scan.zero_led(i)), i + 1


def hour_with_part(scan: Scan, i: int) -> Read | None:
    """An hour that the part of a day behind it makes one: "at nine on Tuesday morning", "by 8 last night"."""
    written = scan.number(i, 1, 12) if scan.kind(i) == "num" else None
    spoken = scan.sense(i, "number") or ""
    hour = written or (int(spoken) if spoken.isdigit() and 1 <= int(spoken) <= 12 else None)
    if hour is None or scan.language.code != "en" or i == 0 or scan.gap(i) or scan.gap(i + 1):
        return None
    before, token = scan.tokens[i - 1], scan.tokens[i]
    if scan.low[before.start : before.end].split(" ")[-1] not in _BEFORE_HOUR or token.end - token.start > len(
        "twelve"
    ):
        return None
    read = day_at(scan, i + 2) if scan.low[token.end : token.end + 4] == " on " else None
    read = read or (day_at(scan, i + 1) if scan.has(i + 1, "day", "that", "weekday") else None)
    if read is None or read[0].part is None or read[0].part_only:
        return None
    return Clock(token.start, token.end, hour, 0, hour_only=True), i + 1


def h_between(scan: Scan, i: int) -> Read | None:
    """Such as "at 17h34", "17h34 UTC" and "from 9h15 to 10h40", where `h` is otherwise a unit ("lasted 2h49")."""
    clock = _with_h(scan, i)
    if clock is None:
        return None
    told = scan.has(i - 1, "at", "between") and not scan.has(i - 1, "for", "after", "before", "least", "to")
    if (told and not scan.gap(i)) or zone_at(scan, i + 3, clock.end) is not None:
        return clock, i + 3
    return (clock, i + 3) if _dated(scan, i) or _h_range(scan, i) else None


def _with_h(scan: Scan, i: int) -> Clock | None:
    hour, minute = scan.number(i, 0, _LAST_HOUR), scan.number(i + 2, 0, 59)
    if hour is None or minute is None or scan.language.code not in {"en", "de"}:
        return None
    first, last = scan.tokens[i], scan.tokens[i + 2]
    if scan.low[first.end : last.start] != "h" or last.end - last.start != 2 or first.glued:
        return None
    if scan.low[last.end : last.end + 1].isalnum() and scan.low[last.end : last.end + 3] not in ("utc", "gmt"):
        return None
    return Clock(first.start, last.end, hour, minute, padded=True)


def _h_range(scan: Scan, i: int) -> bool:
    """Whether the time is one of two that a word or dash joins, one of them with its zone, or "from" before them."""
    second = joined(scan, i + 3)
    last = _with_h(scan, second) if second is not None else None
    if second is not None and last is not None:
        return scan.has(i - 1, "from") or zone_at(scan, second + 3, last.end) is not None
    for back in (4, 5, 6):
        first = _with_h(scan, i - back) if i >= back else None
        if first is None:
            continue
        zone = zone_at(scan, i - back + 3, first.end)
        if joined(scan, i - back + 3 + (zone is not None)) == i:
            return (
                zone is not None
                or scan.has(i - back - 1, "from")
                or zone_at(scan, i + 3, last_end(scan, i)) is not None
            )
    return False


def last_end(scan: Scan, i: int) -> int:
    """Where the minutes of "17h34" end, whose hour is token `i`."""
    return scan.tokens[i + 2].end
