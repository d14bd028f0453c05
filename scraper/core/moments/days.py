"""Reading days: weekdays, today and yesterday, parts of a day, and the dates beside them."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

from scraper.core.moments.atoms import Day, Scan
from scraper.core.moments.date_rows import Read, ordinal, with_year
from scraper.core.moments.dates import absolute
from scraper.core.moments.weeks_back import is_of_last_week
from scraper.core.patterns import late


def day_at(scan: Scan, i: int) -> Read | None:
    """The day that begins at token `i`, with the part of the day that stands with it."""
    read = of_event(scan, i) or _nth_weekday(scan, i) or _part_of(scan, i) or _early(scan, i) or _day(scan, i)
    if read is None and scan.has(i, "part"):
        token = scan.tokens[i]
        return Day(token.start, token.end, part=token.senses["part"]), i + 1
    return None if read is None else _of_whole_night(scan, *_with_part(scan, *read))


_WHOLE_NIGHT = late(r"overnight\b|(?:n?a |de )?madrugada\b")
_INTO = late(r" (?:(?:in|on)?to|through|para|a[lo]?|até)(?: the| a| o)? $")


def _of_whole_night(scan: Scan, day: Day, i: int) -> Read:
    """Small hours that lead from one day into the next are not those of the first: "overnight from Sunday into Monday"."""
    if day.part != "early" or not _WHOLE_NIGHT.match(scan.low, day.start):
        return day, i
    near = range(i, min(i + 3, len(scan.tokens)))
    second = next((k for k in near if scan.has(k, "weekday") or scan.number(k, 1, 31) is not None), None)
    if second is None or not _INTO.fullmatch(scan.low[day.end : scan.tokens[second].start]):
        return day, i
    name, number = scan.sense(second, "weekday"), scan.number(second, 1, 31)
    follows = (
        (day.weekday is not None and name is not None and int(name) == (day.weekday + 1) % _WEEK)
        or (day.day is not None and number == day.day + 1)
    )  # fmt: skip
    return (replace(day, part="night") if follows else day), i


def _day(scan: Scan, i: int) -> Read | None:
    return _with_weekday(scan, i) or absolute(scan, i) or _relative(scan, i)


def _part_of(scan: Scan, i: int) -> Read | None:
    """Such as "the morning of April 15", "in the afternoon today"."""
    part = scan.sense(i, "part") or scan.sense(i, "part_of")
    if part is None:
        return None
    step = i + 1
    while scan.follows(step, "of", "on") and step <= i + 2:
        step += 1
    if (read := _day(scan, step)) is None or scan.gap(step) or read[0].part:
        return None
    return replace(read[0], start=scan.tokens[i].start, part=part), read[1]


_NTH = late(
    r"(?:the )?(first|second|third|fourth|last|final) "
    r"(monday|tuesday|wednesday|thursday|friday|saturday|sunday) (?:of|in)(?: the (?:year|month|week))?(?= |[.,;)\n]|\Z)"
)
_PLACES = ("first", "second", "third", "fourth")
_WEEK = 7


def _nth_weekday(scan: Scan, i: int) -> Read | None:
    """Such as "the first Monday of 2021" and "the last Friday in June 2021": counted in its month or year, where these
    are told with the year; else no day that anybody knows.
    """
    if scan.language.code != "en" or i >= len(scan.tokens):
        return None
    at = scan.tokens[i].start
    found = _NTH.match(scan.low, at) or _NTH.match(scan.low, scan.low.rfind(" ", 0, max(at - 1, 0)) + 1)
    if found is None or not found.start() <= at < found.end():
        return None
    after = next(
        j for j in range(i, len(scan.tokens) + 1) if j == len(scan.tokens) or scan.tokens[j].start >= found.end()
    )
    counted = next(j for j in range(i, after) if scan.has(j, "weekday"))
    month = scan.sense(after, "month")
    step = after + (month is not None)
    year = scan.number(step, 1990, 2100) if scan.gap(step) in ("", ",") else None
    if found[0].endswith(" in") and month is None and year is None and found[1] == "last":
        return None  # "an outage last Friday in Azure"
    told = _counted(year, month, int(scan.tokens[counted].senses["weekday"]), found[1]) if year is not None else None
    if told is None:
        return Day(found.start(), scan.tokens[counted].end, offset=0, which="event"), max(after, i + 1)
    return Day(found.start(), scan.tokens[step].end, year=told.year, month=told.month, day=told.day), step + 1


def _counted(year: int, month: str | None, weekday: int, place: str) -> date | None:
    """That weekday of a month, or of a year; None for the last one of a year."""
    first = date(year, int(month or 1), 1)
    first += timedelta(days=(weekday - first.weekday()) % _WEEK)
    if place in _PLACES:
        return first + timedelta(days=_WEEK * _PLACES.index(place))
    return first + timedelta(days=(monthrange(year, int(month))[1] - first.day) // _WEEK * _WEEK) if month else None


_NARROWED = frozenset({("early", "morning"), ("late", "evening"), ("late", "night")})
"""Parts of a day that a word for "early" or "late" makes narrower ones."""


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
    if read[0].part is not None and (part, read[0].part) not in _NARROWED:
        part = read[0].part  # "am frühen Mittwochnachmittag"
    return replace(read[0], start=scan.tokens[i].start, part=part), read[1]


def _with_part(scan: Scan, day: Day, i: int) -> Read:
    if scan.language.code == "hi" and scan.follows(i, "on") and scan.follows(i + 1, "part"):
        i += not (_leads_hour(scan, i + 1) or scan.has(i + 2, "number"))  # "12 अप्रैल की सुबह"
    behind = ("", ",", ")") if scan.low[day.end - 1 : day.end] == ")" else ("", ",")
    if day.part or not scan.has(i, "part") or scan.gap(i) not in behind:
        return day, i
    if scan.has(i, "day") and not scan.text[scan.tokens[i].start].isupper():
        return day, i
    if _leads_hour(scan, i):
        return day, i
    return replace(day, end=scan.tokens[i].end, part=scan.tokens[i].senses["part"]), i + 1


def _leads_hour(scan: Scan, i: int) -> bool:
    """Whether a part of the day is the half of an hour behind it."""
    spoken = scan.has(i + 1, "number") and scan.follows(i + 2, "hour")
    timed = spoken or scan.kind(i + 1) in {"num", "clock", "decimal"}
    return timed and not scan.gap(i + 1) and scan.has(i, "prefix")


# --- weekdays --------------------------------------------------------------------------------------------------------


_COUNTED = late(
    r" (?:vez|queda|falha|pane|interrupção|onda|instabilidade|maior|parte|metade|ocorrência|geração"
    r"|posição|colocação|tentativa|rodada|fase|edição|série|semana|temporada|região|versão|potência|economia|cidade|incidência|ocasião|avaria|perturbação|indisponibilidade|oportunidade|de final|ou )\b"
)
"""Behind Portuguese "segunda", "quarta": an ordinal and no day of the week."""


_AFTER_COUNTED = late(
    r"\s*(?:\Z|[^\w\s]|[0-9]|(?:at|on|and|to|from|until|till|through|thru|by|around|about|between|when|was|were|after|before|with|for"
    r"|shortly|just|morning|afternoon|evening|night|noon|midnight|half|quarter|in the)\b)"
)
"""What may stand behind "Thursday 13th"; "Thursday 5th Avenue shut" names no day of the month."""


def _with_weekday(scan: Scan, i: int) -> Read | None:
    """A weekday, "last Wednesday", and the date that may follow it."""
    if scan.language.code == "pt" and i < len(scan.tokens) and _COUNTED.match(scan.low, scan.tokens[i].end):
        return None
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
    if which is None and is_of_last_week(scan, day):
        day = replace(day, which="last_week")
    elif which in (None, "this") and scan.follows(first + 1, "last", "next") and not scan.has(first + 2, "weekday"):
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
    clock = scan.kind(step) == "dotted" and scan.has(step - 1, "clock")
    read = absolute(scan, step) if not clock and (step == i or not scan.gap(step)) else None
    if read is not None and read[0].day:
        found, after = read if read[0].month else with_year(scan, *read)
        return _closed(
            scan, replace(found, start=day.start, weekday=day.weekday, part=day.part or found.part), after, gap
        )
    number = scan.number(step, 1, 31)
    counted = number is not None and scan.language.code == "en" and ordinal(scan, step)
    counted = counted and _AFTER_COUNTED.match(scan.low, scan.tokens[step].end) is not None
    if number is None or scan.tokens[step].glued or not (scan.language.day_after_weekday or "(" in gap or counted):
        return None
    if counted:
        return with_year(scan, replace(day, day=number, end=scan.tokens[step].end), step + 1)
    an_hour = step > i and scan.has(step - 1, "clock")  # "lunedì alle 23"
    if an_hour or scan.follows(step + 1, "hour", "hours", "unit", "suffix") or scan.gap(step + 1) in (":", "%"):
        return None
    return _closed(scan, replace(day, day=number, end=scan.tokens[step].end), step + 1, gap)


def _closed(scan: Scan, day: Day, i: int, gap: str) -> Read:
    """The day with the bracket that closes it."""
    if "(" in gap and scan.low[day.end : day.end + 1] == ")":
        return replace(day, end=day.end + 1), i
    return day, i


# --- words -----------------------------------------------------------------------------------------------------------


_OF_EVENT = late(
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|several|(?:a )?few|(?:a )?couple(?: of)?|some|just an?|the)"
    r" (?:days?|weeks?|months?|nights?|fortnights?) (?:after|before) (?=[^\W\d_])(?!that\b|this\b|it\b|yesterday\b|today\b|tomorrow\b)"
)


def of_event(scan: Scan, i: int) -> Read | None:
    """Such as "a day after GitHub failed": a day that hangs on an event, whose own day may be any."""
    if scan.language.code != "en" or not (scan.kind(i) == "num" or scan.has(i, "number", "on", "about")):
        return None
    start = scan.tokens[i].start
    found = _OF_EVENT.match(scan.low, start)
    if found is None:
        return None
    after = i + 1
    while after < len(scan.tokens) and scan.tokens[after].start < found.end():
        after += 1
    if scan.has(after, "month", "weekday", "day"):
        return None
    return Day(start, found.end() - 1, offset=0, which="event"), after


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
            day = Day(token.start, token.end, offset=int(offset), continued=sense == "that", part=part or None)
            return _dated_in_brackets(scan, day, i + 1) or (day, i + 1)
    return None


def _dated_in_brackets(scan: Scan, day: Day, i: int) -> Read | None:
    """A part of a day told from that of publication, with the date that tells the day once more: "今晚（25日）", "yesterday
    evening (24 May)". The part holds for the hour behind the bracket.
    """
    read = absolute(scan, i) if day.part and scan.gap(i) == "(" else None
    if read is None or not read[0].day or read[0].last:
        return None
    found, after = read if read[0].month is None else with_year(scan, *read)
    if scan.low[found.end : found.end + 1] != ")":
        return None
    return replace(found, start=day.start, end=found.end + 1, part=day.part), after
