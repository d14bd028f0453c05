"""Reading days: dates in figures and words, weekdays, today and yesterday, parts of a day."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace

from scraper.core.moments.atoms import Day, Scan

Read = tuple[Day, int]
"""A day, and the index of the first token after it."""

_DAY_FIRST = frozenset({"GB", "UK", "AU", "NZ", "IE", "IN", "ZA", "SG", "HK", "NG", "KE", "PK", "MY"})


def day_at(scan: Scan, i: int) -> Read | None:
    """The day that begins at token `i`, with the part of the day that stands with it."""
    read = _part_of(scan, i) or _early(scan, i) or _day(scan, i)
    if read is None and scan.has(i, "part"):
        token = scan.tokens[i]
        return Day(token.start, token.end, part=token.senses["part"]), i + 1
    return None if read is None else _with_part(scan, *read)


def _day(scan: Scan, i: int) -> Read | None:
    return _with_weekday(scan, i) or _absolute(scan, i) or _relative(scan, i)


def _part_of(scan: Scan, i: int) -> Read | None:
    """Such as "the morning of April 15"."""
    if not scan.has(i, "part"):
        return None
    step = i + 1
    while scan.follows(step, "of", "on") and step <= i + 2:
        step += 1
    if (read := _day(scan, step)) is None or scan.gap(step) or read[0].part:
        return None
    return replace(read[0], start=scan.tokens[i].start, part=scan.tokens[i].senses["part"]), read[1]


def _early(scan: Scan, i: int) -> Read | None:
    """Such as "early Wednesday", "late on Wednesday"."""
    if not scan.has(i, "early") or scan.gap(i + 1):
        return None
    step = i + 2 if scan.has(i + 1, "on") and not scan.gap(i + 2) else i + 1
    read = _day(scan, step)
    if read is None:
        return None
    part = scan.tokens[i].senses["early"]
    after = _with_part(scan, *read)
    if after[0].part and after[0].part != read[0].part:
        return replace(after[0], start=scan.tokens[i].start), after[1]
    return replace(read[0], start=scan.tokens[i].start, part=part), read[1]


def _with_part(scan: Scan, day: Day, i: int) -> Read:
    if day.part or not scan.has(i, "part") or scan.gap(i) not in ("", ","):
        return day, i
    if scan.has(i, "day") and not scan.text[scan.tokens[i].start].isupper():
        return day, i
    if scan.kind(i + 1) in {"num", "clock"} and not scan.gap(i + 1) and scan.has(i, "prefix"):
        return day, i
    return replace(day, end=scan.tokens[i].end, part=scan.tokens[i].senses["part"]), i + 1


# --- weekdays --------------------------------------------------------------------------------------------------------


def _with_weekday(scan: Scan, i: int) -> Read | None:
    """A weekday, "last Wednesday", and the date that may follow it."""
    first, which = i, None
    if scan.has(i, "last", "next", "this") and scan.follows(i + 1, "weekday"):
        which = next(word for word in ("last", "next", "this") if scan.has(i, word))
        first = i + 1
    short = scan.has(first, "wday") and not scan.has(first, "weekday")
    number = scan.sense(first, "weekday") or scan.sense(first, "wday")
    if number is None:
        return None
    token = scan.tokens[first]
    day = Day(scan.tokens[i].start, token.end, weekday=int(number), which=which, part=token.senses.get("with_part"))
    read = _dated(scan, day, first + 1)
    if read is not None:
        return read
    if short:
        return None
    if which in (None, "this") and scan.follows(first + 1, "last", "next") and not scan.has(first + 2, "weekday"):
        which = "last" if scan.has(first + 1, "last") else "next"
        return replace(day, which=which, end=scan.tokens[first + 1].end), first + 2
    return day, first + 1


def _dated(scan: Scan, day: Day, i: int) -> Read | None:
    """The date behind a weekday: "Wednesday, April 15", "miércoles 15", "quarta-feira (15)"."""
    gap = scan.gap(i)
    if gap not in ("", ",", "(", ".", ".,", ", (", ",("):
        return None
    step = i
    while scan.follows(step, "on", "of", gaps=("", ",")) and step < i + 2 and not scan.has(step, "month"):
        step += 1
    read = _absolute(scan, step) if step == i or not scan.gap(step) else None
    if read is not None and (read[0].day or read[0].month) and read[0].day:
        return _closed(
            scan, replace(read[0], start=day.start, weekday=day.weekday, part=day.part or read[0].part), read[1], gap
        )
    number = scan.number(step, 1, 31)
    if number is None or scan.tokens[step].glued or not (scan.language.day_after_weekday or "(" in gap):
        return None
    if scan.follows(step + 1, "hour", "hours", "unit", "suffix") or scan.gap(step + 1) in (":", "%"):
        return None
    return _closed(scan, replace(day, day=number, end=scan.tokens[step].end), step + 1, gap)


def _closed(scan: Scan, day: Day, i: int, gap: str) -> Read:
    """The day with the bracket that closes it."""
    if "(" in gap and scan.low[day.end : day.end + 1] == ")":
        return replace(day, end=day.end + 1), i
    return day, i


# --- dates -----------------------------------------------------------------------------------------------------------


def _absolute(scan: Scan, i: int) -> Read | None:
    read = _figures(scan, i) or _day_month(scan, i) or _month_day(scan, i) or _month_year(scan, i)
    if read is None:
        return None
    day = read[0]
    if day.month and day.day and day.day > monthrange(day.year or 2024, day.month)[1]:
        return None
    return _weekday_after(scan, *read)


def _weekday_after(scan: Scan, day: Day, i: int) -> Read:
    """Such as "4月15日(水)" and "April 15 (Wednesday)"."""
    number = scan.sense(i, "wday") if scan.low[day.end : day.end + 1] == "(" and scan.tokens[i : i + 1] else None
    if number is not None and scan.tokens[i].start == day.end and scan.low[scan.tokens[i].end - 1] == ")":
        return replace(day, weekday=int(number), end=scan.tokens[i].end), i + 1
    if scan.has(i, "weekday") and scan.gap(i) in ("", "(", ",") and day.weekday is None:
        end = scan.tokens[i].end
        closing = scan.gap(i) == "(" and scan.low[end : end + 1] == ")"
        part = scan.tokens[i].senses.get("with_part")
        return replace(
            day, weekday=int(scan.tokens[i].senses["weekday"]), end=end + closing, part=day.part or part
        ), i + 1
    return day, i


def _figures(scan: Scan, i: int) -> Read | None:
    kind = scan.kind(i)
    if kind not in {"ymd", "dmy", "dmyy", "east", "eastmonth", "eastday", "justmonth", "dotted", "slashed"}:
        return None
    token = scan.tokens[i]
    if token.glued:
        return None
    read = {"dmy": _dmy, "dmyy": _dmy, "dotted": _day_and_month, "slashed": _day_and_month}.get(kind)
    day = read(scan, i) if read else _from_parts(Day(token.start, token.end), kind, token.parts)
    if (
        day is None
        or (day.month is not None and not 1 <= day.month <= 12)
        or (day.day is not None and not 1 <= day.day <= 31)
    ):
        return None
    return day, i + 1


def _from_parts(day: Day, kind: str, parts: tuple[int, ...]) -> Day | None:
    if kind in {"ymd", "east"}:
        year, month, number = parts if len(parts) == 3 else (None, *parts)
        return replace(day, year=year, month=month, day=number) if year is None or 1970 <= year <= 2100 else None
    if kind == "eastmonth":
        return replace(day, year=parts[0], month=parts[1]) if 1970 <= parts[0] <= 2100 else None
    return replace(day, day=parts[0]) if kind == "eastday" else replace(day, month=parts[0])


def _dmy(scan: Scan, i: int) -> Day | None:
    token = scan.tokens[i]
    first, second, year = token.parts
    year += 2000 if year < 100 else 0
    day = Day(token.start, token.end, year=year)
    slash = "/" in scan.low[token.start : token.end]
    order = _order(scan) if slash else "dmy"
    if first > 12 or second > 12:
        order = "dmy" if first > 12 else "mdy"
    month, number = (second, first) if order != "mdy" else (first, second)
    return replace(day, month=month, day=number, ambiguous=order == "none" and first != second)


def _order(scan: Scan) -> str:
    if scan.language.order != "none" or not scan.region:
        return scan.language.order
    return "mdy" if scan.region.upper() == "US" else "dmy" if scan.region.upper() in _DAY_FIRST else "none"


def _day_and_month(scan: Scan, i: int) -> Day | None:
    """Such as "15.04." or "(15/4)", where a weekday or a word for dates stands before."""
    token = scan.tokens[i]
    before = scan.has(i - 1, "on", "from", "to", "weekday") and scan.gap(i) in ("", ",", "(")
    if not before or _order(scan) != "dmy":
        return None
    if scan.has(i + 1, "unit", "zone", "hour") and not scan.gap(i + 1):
        return None
    return Day(token.start, token.end, month=token.parts[1], day=token.parts[0])


def _day_month(scan: Scan, i: int) -> Read | None:
    """Such as "15 April 2026", "15. April", "15 de abril de 2026", "13 to 15 April"."""
    number = scan.number(i, 1, 31)
    if number is None or scan.tokens[i].glued:
        return None
    step, last = i + 1, None
    if (scan.gap(step) in ("-", ".-") or scan.follows(step, "to", "and")) and not scan.has(step, "month"):
        second = step + (0 if scan.kind(step) == "num" else 1)
        last = scan.number(second, number, 31)
        if last is None:
            return None
        step = second + 1
    if scan.follows(step, "of") and scan.follows(step + 1, "month"):
        step += 1
    if not scan.has(step, "month") or scan.gap(step) not in ("", ".", "-"):
        return None
    month = int(scan.tokens[step].senses["month"])
    day = Day(scan.tokens[i].start, scan.tokens[step].end, month=month, day=number, last=(last and (month, last)) or None)
    return _with_year(scan, day, step + 1)


def _month_day(scan: Scan, i: int) -> Read | None:
    """Such as "April 15, 2026", "Apr. 15", "April 13-15"."""
    if not scan.has(i, "month"):
        return None
    step = i + 2 if scan.follows(i + 1, "on") and scan.kind(i + 2) == "num" and scan.language.code == "en" else i + 1
    number = scan.number(step, 1, 31)
    if number is None or scan.gap(step) not in ("", ".") or scan.tokens[step].glued:
        return None
    if scan.follows(step + 1, "hour", "hours", "suffix") and scan.language.code != "en":
        return None
    month = int(scan.tokens[i].senses["month"])
    day = Day(scan.tokens[i].start, scan.tokens[step].end, month=month, day=number)
    step += 1
    other = (
        step
        if scan.gap(step) == "-"
        else step + 1
        if scan.follows(step, "and", "to") and not scan.gap(step + 1)
        else None
    )
    last = scan.number(other, number + 1, 31) if other is not None else None
    if other is not None and last is not None and not _is_hour(scan, other):
        day, step = replace(day, last=(month, last), end=scan.tokens[other].end), other + 1
    return _with_year(scan, day, step)


def _is_hour(scan: Scan, i: int) -> bool:
    return scan.follows(i + 1, "hour", "hours", "suffix", "unit") or scan.gap(i + 1) in (":", "%")


def _month_year(scan: Scan, i: int) -> Read | None:
    """Such as "April 2026", and "in March" without a year."""
    if not scan.has(i, "month"):
        return None
    token = scan.tokens[i]
    day = Day(token.start, token.end, month=int(token.senses["month"]))
    read = _with_year(scan, day, i + 1)
    if read[0].year is not None:
        return read
    if scan.has(i - 1, "in") and not scan.gap(i) and not scan.gap(i + 1).startswith("'"):
        return day, i + 1
    return None


def _with_year(scan: Scan, day: Day, i: int) -> Read:
    step = i + 1 if scan.follows(i, "of") and scan.kind(i + 1) == "num" else i
    year = scan.number(step, 1990, 2100)
    token = scan.tokens[step] if year is not None else None
    if token is None or scan.gap(step) not in ("", ",", ".", "-") or token.end - token.start != 4:
        return day, i
    if (
        scan.low[token.end : token.end + 2].strip()[:1] in ("-", ":")
        and scan.kind(step + 1) == "num"
        and scan.gap(step + 1) == ""
    ):
        return day, i
    end = token.end
    if scan.follows(step + 1, "year"):
        step += 1
        end = scan.tokens[step].end
    return replace(day, year=year, end=end), step + 1


# --- words -----------------------------------------------------------------------------------------------------------


def _relative(scan: Scan, i: int) -> Read | None:
    for sense in ("day", "that"):
        value = scan.sense(i, sense)
        if value is not None:
            if (
                sense == "day"
                and scan.has(i, "part")
                and (scan.text[scan.tokens[i].start].isupper() and i and not scan.gap(i))
            ):
                return None
            offset, _, part = value.partition(" ")
            token = scan.tokens[i]
            return Day(token.start, token.end, offset=int(offset), continued=sense == "that", part=part or None), i + 1
    return None
