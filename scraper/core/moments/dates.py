"""Reading dates in figures and words."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace

from scraper.core.moments.atoms import Day, Scan
from scraper.core.moments.date_order import order_by_zone, order_by_zone_before, order_of
from scraper.core.moments.date_rows import Read, dotted_after_day, heads_a_row, hyphened, in_a_row, the_tenth, with_year
from scraper.core.moments.feasts import feast
from scraper.core.moments.months_named import month_year
from scraper.core.moments.solar import solar_day
from scraper.core.moments.years_before import of_last_year
from scraper.core.patterns import late


def absolute(scan: Scan, i: int) -> Read | None:
    """The date that begins at token `i`, with the weekday behind it."""
    read = (
        _figures(scan, i)
        or _year_month_day(scan, i)
        or solar_day(scan, i)
        or _day_month(scan, i)
        or _month_day(scan, i)
        or month_year(scan, i)
        or the_tenth(scan, i)
        or in_a_row(scan, i)
        or heads_a_row(scan, i)
        or feast(scan, i)
    )
    if read is None:
        return None
    day = read[0]
    if day.month and day.day and day.day > monthrange(day.year or 2024, day.month)[1]:
        return None
    read = _weekday_after(scan, *read)
    return of_last_year(scan, read[0]), read[1]


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


_IN_FIGURES = frozenset(
    (
        "ymd",
        "dmy",
        "dmyy",
        "east",
        "eastmonth",
        "eastday",
        "justmonth",
        "dotted",
        "slashed",
        "named",
        "digits",
        "decimal",
    )
)


def _figures(scan: Scan, i: int) -> Read | None:
    kind = scan.kind(i)
    if kind not in _IN_FIGURES:
        return None
    token = scan.tokens[i]
    if (token.glued and scan.low[token.start - 1] != "=") or (kind == "digits" and not _beside_a_time(scan, i)):
        return None
    read = {
        "dmy": _dmy,
        "dmyy": _dmy,
        "dotted": _day_and_month,
        "slashed": _day_and_month,
        "decimal": _before_clock,
    }.get(kind)
    day = read(scan, i) if read else _from_parts(Day(token.start, token.end), kind, token.parts)
    if (
        day is None
        or (day.month is not None and not 1 <= day.month <= 12)
        or (day.day is not None and not 1 <= day.day <= 31)
    ):
        return None
    if kind == "eastday" and (found := _LAST_MONTH.search(scan.low, max(token.start - 5, 0), token.start)) is not None:
        day = replace(day, start=found.start(), which="last_month")
    return day, i + 1


_LAST_MONTH = late(r"(?:지난달|지난 달|先月|上个月|上個月|上月)\s?$")
_DAY_AND_MONTH = late(r"[0-3][0-9]\.[01][0-9]")


def _before_clock(scan: Scan, i: int) -> Day | None:
    """Such as "21.04 в 15:10": a decimal that the time behind it makes a day and a month."""
    token = scan.tokens[i]
    behind = i + 2 if scan.follows(i + 1, "at", "on", "clock") else i + 1
    if scan.language.code == "vi":
        return dotted_after_day(scan, i)
    if scan.language.order != "dmy" or scan.has(i - 1, "to", "about", "least") or scan.kind(behind) != "clock":
        return None
    if scan.gap(behind) not in ("", ",") or not _DAY_AND_MONTH.fullmatch(scan.low, token.start, token.end):
        return None
    return Day(token.start, token.end, month=token.parts[1], day=token.parts[0])


def _beside_a_time(scan: Scan, i: int) -> bool:
    """Whether eight figures can only be a date: "on 20260415", "20260415 14:53"."""
    return scan.has(i - 1, "on") or scan.kind(i + 1) == "clock"


def _from_parts(day: Day, kind: str, parts: tuple[int, ...]) -> Day | None:
    if kind in {"ymd", "east", "named", "digits"}:
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
    order = order_of(scan) if slash else "dmy"
    if first > 12 or second > 12:
        order = "dmy" if first > 12 else "mdy"
    elif order == "none" and scan.kind(i + 1) == "clock" and scan.gap(i + 1) in ("", ",", "-"):
        order = order_by_zone(scan, i + 1)
    elif order == "none" and not scan.gap(i):
        order = order_by_zone_before(scan, token.start)
    month, number = (second, first) if order != "mdy" else (first, second)
    return replace(day, month=month, day=number, ambiguous=order == "none" and first != second)


_MONTH_FIRST = frozenset({"ja", "zh", "ko"})


def _day_and_month(scan: Scan, i: int) -> Day | None:
    """Such as "15.04." or "(15/4)", where a weekday or a word for dates stands before."""
    token = scan.tokens[i]
    before = scan.has(i - 1, "on", "from", "to", "weekday", "part") and scan.gap(i) in ("", ",", "(")
    before = before or (scan.language.code == "vi" and scan.has(i - 1, "hours") and scan.kind(i) == "slashed")
    if scan.language.code == "en" and scan.kind(i) == "slashed":
        return _slashed(scan, i, before=before)
    if (
        scan.language.code in _MONTH_FIRST
        and scan.kind(i) == "slashed"
        and scan.kind(i + 1) == "clock"
        and not scan.gap(i + 1)
    ):
        return Day(token.start, token.end, month=token.parts[0], day=token.parts[1])
    timed = scan.kind(i) == "dotted" and scan.kind(i + 1) == "clock" and scan.gap(i + 1) in ("", ",")
    if not (before or timed) or order_of(scan) != "dmy":
        return None
    counted = ("unit", "hour") if scan.kind(i) == "slashed" else ("unit", "zone", "hour")
    if scan.has(i + 1, *counted) and not scan.gap(i + 1):
        return None
    return Day(token.start, token.end, month=token.parts[1], day=token.parts[0])


def _slashed(scan: Scan, i: int, *, before: bool) -> Day | None:
    """Such as "6/17 1:02 PM PDT" and "on 17/6": by what can be a month, else by the country or an American zone."""
    token = scan.tokens[i]
    first, second = token.parts
    step = i + 2 if scan.follows(i + 1, "at") and scan.kind(i + 2) == "clock" else i + 1
    timed = scan.kind(step) == "clock" and scan.gap(step) in ("", ",", "-")
    if not (before or timed) or scan.has(i + 1, "unit") or first == second == 0:
        return None
    if not timed and (scan.kind(i + 1) in {"num", "decimal"} or not _ends_date(scan, token.end)):
        return None
    order = order_of(scan)
    if first > 12 or second > 12:
        order = "dmy" if first > 12 else "mdy"
    elif order == "none" and timed:
        order = order_by_zone(scan, step)
    elif order == "none" and order_by_zone_before(scan, token.start) == "mdy":
        return Day(token.start, token.end, month=first, day=second)
    if order == "none" or (not timed and first <= 12 and second <= 12 and not scan.has(i - 1, "weekday")):
        return None
    month, number = (second, first) if order == "dmy" else (first, second)
    return Day(token.start, token.end, month=month, day=number)


def _ends_date(scan: Scan, end: int) -> bool:
    """Whether no thing that could be counted follows ("on 9/10 of calls")."""
    rest = scan.low[end : end + 12]
    return not rest or rest[0] in ".,;:)]\n" or rest.startswith((" at ", " and ", " from ", " around ", " to ", " -"))


def _day_month(scan: Scan, i: int) -> Read | None:
    """Such as "15 April 2026", "15. April", "15 de abril de 2026", "13 to 15 April"."""
    number = scan.number(i, 1, 31)
    if number is None or scan.tokens[i].glued:
        return None
    step, last = i + 1, None
    tied = scan.gap(step) in ("-", ".-") or scan.follows(step, "to", "and", gaps=("", ".")) or _of_a_night(scan, i)
    if tied and not scan.has(step, "month"):
        second = step + (0 if scan.kind(step) == "num" else 1)
        last = scan.number(second, number, 31)
        if last is None or (_apart(scan, step) and last > number + 1):
            return None
        step = second + 1
    if scan.follows(step, "of") and scan.follows(step + 1, "month"):
        step += 1
    if not scan.has(step, "month") or scan.gap(step) not in ("", ".", "-"):
        return None
    if scan.gap(step) == "." and scan.language.code == "en":
        return None  # "… on the 3rd and 4th. March was quiet"
    month = int(scan.tokens[step].senses["month"])
    day = Day(
        scan.tokens[i].start, scan.tokens[step].end, month=month, day=number, last=(last and (month, last)) or None
    )
    return with_year(scan, day, step + 1)


def _of_a_night(scan: Scan, i: int) -> bool:
    """Whether a number is the first of the two days of a night: "в ночь с 11 на 12 ноября"."""
    return scan.sense(i - 1, "part_of") == "night" and not scan.gap(i) and scan.follows(i + 1, "on", gaps=("", "."))


def _month_day(scan: Scan, i: int) -> Read | None:
    """Such as "April 15, 2026", "Apr. 15", "April 13-15"."""
    if not scan.has(i, "month"):
        return None
    step = i + 2 if scan.follows(i + 1, "on") and scan.kind(i + 2) == "num" and scan.language.code == "en" else i + 1
    number = scan.number(step, 1, 31)
    if number is None or not (hyphened(scan, step) or (scan.gap(step) in ("", ".") and not scan.tokens[step].glued)):
        return None
    if scan.follows(step + 1, "hour", "hours", "suffix") and scan.language.code != "en":
        return None
    month = int(scan.tokens[i].senses["month"])
    day = Day(scan.tokens[i].start, scan.tokens[step].end, month=month, day=number)
    step += 1
    if scan.language.order == "ymd" and scan.gap(i) in ("", ".") and scan.number(i - 1, 1990, 2100):
        year = scan.tokens[i - 1]
        end = scan.tokens[step].end if scan.follows(step, "on") and scan.low[day.end] == "-" else day.end  # "7-én"
        return replace(day, start=year.start, end=end, year=year.parts[0]), step + scan.has(step, "on")
    other = (
        step
        if scan.gap(step) == "-"
        else step + 1
        if scan.follows(step, "and", "to") and not scan.gap(step + 1)
        else None
    )
    last = scan.number(other, number + 1, 31) if other is not None else None
    if last is not None and number is not None and _apart(scan, step) and last > number + 1:
        other = None
    if other is not None and last is not None and not _is_hour(scan, other):
        day, step = replace(day, last=(month, last), end=scan.tokens[other].end), other + 1
    return with_year(scan, day, step)


def _year_month_day(scan: Scan, i: int) -> Read | None:
    """Such as "2026 March 25"."""
    year, number = scan.number(i, 1990, 2100), scan.number(i + 2, 1, 31)
    if year is None or number is None or not (scan.follows(i + 1, "month") and scan.gap(i + 2) in ("", ".")):
        return None
    if scan.number(i + 3, 1990, 2100) is not None or scan.tokens[i].glued or scan.language.code != "en":
        return None
    month = int(scan.tokens[i + 1].senses["month"])
    return Day(scan.tokens[i].start, scan.tokens[i + 2].end, year=year, month=month, day=number), i + 3


def _apart(scan: Scan, i: int) -> bool:
    """Whether two days are joined by a mere "and": two that are not neighbours are no stretch of days."""
    return scan.gap(i) not in ("-", ".-") and scan.has(i, "and") and not scan.has(i, "to")


def _is_hour(scan: Scan, i: int) -> bool:
    return scan.follows(i + 1, "hour", "hours", "suffix", "unit") or scan.gap(i + 1) in (":", "%")
