"""Reading days of the month that stand in a row or alone, and the year behind a date."""

from __future__ import annotations

from dataclasses import replace

from scraper.core.moments.atoms import Day, Scan
from scraper.core.patterns import late

Read = tuple[Day, int]
"""A day, and the index of the first token after it."""

_AFTER_TENTH = late(
    r" (?:\(|of (?:that|the same|the) month|and|as well|too|also|again|was|were|saw|brought|when|with)\b"
)


_NUMBERS_CALLED = late(
    r"(?:,? (?:le |il |el |the )?[0-9]{1,2})*,? (?:et|ou|e|o|y|and|or) (?:le |il |el |o |the )?[0-9]{3}(?![0-9])"
    r"|(?:(?:,| et| ou| e| o| y) (?:le |il |el )?[0-9]{1,2})* (?:(?:momentanément|momentaneamente) )?(?:ne |n['’]est |(?:est|sont|étaient|était|reste\w*) |in(?:joignable|accessible|disponible)|(?:è|sono|era|erano) |irraggiungibil)"
)
"""Behind a number with an article: it is one that people call, in a row with a longer one, or the subject of a verb."""
_CALLED = late(
    r"(?:\b[0-9]{3},? (?:et|ou|e|o|y|and|or)|\b(?:appel|compos|joindre|contact|numér|chiam|numer)\w*(?: d['’]urgence)?) (?:le|il|el|the) $"
)
"""The same before it."""
_NEAR = 40
_ARTICLES = {
    "es": late(r"\b(?:el día|el|día) $"),
    "pt": late(r"\b(?:no dia|dia) $"),
    "fr": late(r"\ble $"),
    "it": late(r"\b(?:il|giorno) $"),
}


_ORDINAL = late(r"[0-9]{1,2}(?:st|nd|rd|th)")


def ordinal(scan: Scan, i: int) -> bool:
    """Whether the number is written as one that counts: "10th"."""
    return _ORDINAL.fullmatch(scan.low, scan.tokens[i].start, scan.tokens[i].end) is not None


def the_tenth(scan: Scan, i: int) -> Read | None:
    """Such as "on the 10th", where nothing follows that it could count."""
    number = scan.number(i, 1, 31)
    if number is None or scan.gap(i):
        return None
    token = scan.tokens[i]
    before = scan.low[max(token.start - 8, 0) : token.start]
    if scan.language.code in _ARTICLES:
        named = _ARTICLES[scan.language.code].search(before) is not None
    else:
        named = before.endswith("the ") and _ORDINAL.fullmatch(scan.low, token.start, token.end) is not None
    if (
        not named
        or _NUMBERS_CALLED.match(scan.low, token.end)
        or _CALLED.search(scan.low, max(0, token.start - _NEAR), token.start)
    ):
        return None
    rest = scan.low[token.end : token.end + 1]
    stands_alone = (
        not rest
        or rest in ".,;:)]|\n"
        or scan.kind(i + 1) == "clock"
        or (scan.follows(i + 1, "at", "on", "to") and not scan.has(i + 1, "of"))
    )
    stands_alone = stands_alone or _AFTER_TENTH.match(scan.low, token.end) is not None
    return (Day(token.start, token.end, day=number), i + 1) if stands_alone else None


_CLOSES_ROW = late(
    r"(?:st|nd|rd|th)?\s*(?:[.,;:)\n]|$|(?:and|was|were|at|on|with|when|as|that|had|have|saw|in|for|by|each|all)\b)"
)


_LONGEST_ROW = 6


def _between(scan: Scan, i: int) -> str:
    """What stands before token `i`, without the stop of an ordinal ("3., 7. und 9. Mai")."""
    return scan.gap(i).removeprefix(".").strip()


def in_a_row(scan: Scan, i: int) -> Read | None:
    """A later number of "April 13, 14 and 15" or "the 13th, 14th and 15th"."""
    number = scan.number(i, 1, 31)
    if number is None or scan.tokens[i].glued or not _CLOSES_ROW.match(scan.low, scan.tokens[i].end):
        return None
    at, least = i, number
    for _ in range(_LONGEST_ROW):
        before = at - 1
        if scan.has(before, "on") and not _between(scan, at):
            before -= 1  # an article: "el 13, el 14"
        joined = scan.has(before, "and") and not _between(scan, before + 1)
        before -= joined
        if _between(scan, before + 1) not in (("", ",") if joined else (",",)):
            return None
        earlier = scan.number(before, 1, least - 1)
        if earlier is None:
            return None
        day = Day(scan.tokens[i].start, scan.tokens[i].end, day=number)
        if scan.has(before - 1, "month") and _between(scan, before) in ("", "."):
            month = int(scan.tokens[before - 1].senses["month"])
            return with_year(scan, replace(day, month=month), i + 1)
        start = scan.tokens[before].start
        if scan.low[max(start - 4, 0) : start] == "the " and _ORDINAL.match(scan.low, start):
            return day, i + 1
        at, least = before, earlier
    return None


def heads_a_row(scan: Scan, i: int) -> Read | None:
    """The first number of "2, 9 and 10 February"."""
    number = scan.number(i, 1, 31)
    if (
        number is None
        or scan.tokens[i].glued
        or not (_between(scan, i + 1) == "," or scan.follows(i + 1, "and", gaps=("", ".")))
    ):
        return None
    at, most = i, number
    for _ in range(_LONGEST_ROW):
        joined = scan.has(at + 1, "and") and _between(scan, at + 1) in ("", ",")
        after = at + 1 + joined
        if _between(scan, after) not in (("",) if joined else (",",)):
            return None
        if scan.has(after, "on") and not _between(scan, after + 1):
            after += 1
        later = scan.number(after, most + 1, 31)
        if later is None:
            return None
        if scan.follows(after + 1, "of") and scan.follows(after + 2, "month"):
            after += 1
        if scan.follows(after + 1, "month", gaps=("", ".")):
            month = int(scan.tokens[after + 1].senses["month"])
            return Day(scan.tokens[i].start, scan.tokens[i].end, month=month, day=number), i + 1
        at, most = after, later
    return None


def hyphened(scan: Scan, i: int) -> bool:
    """Whether the day at token `i` stands between hyphens: "Oct-19-2025" (by itself, "Oct-19" may be a year)."""
    return scan.gap(i) == scan.gap(i + 1) == "-" and scan.number(i + 1, 1990, 2100) is not None


_FIRST, _LAST = 1990, 2100
_SHORTEST = 50
"""From here two figures are a year of the era, not a day: 69 for 2569."""


def _common_year(scan: Scan, i: int) -> int | None:
    """The year of our era that token `i` writes, be it by another era: the Thai 2569, and 69 for it."""
    year, era = scan.number(i, _FIRST, _LAST), scan.language.era
    if year is None and era:
        year = scan.number(i, _FIRST + era, _LAST + era)
        short = scan.number(i, _SHORTEST, 99) if year is None and not scan.gap(i) else None
        year = era // 100 * 100 + 2000 + short if short is not None else year
        year = None if year is None else year - era
        return year if scan.gap(i + 1) not in (":", ".") else None
    written = scan.tokens[i] if year is not None else None
    return year if written is not None and written.end - written.start == len("2026") else None


_LAST_YEAR = 2040
"""Four figures above this, with a zone behind them, are no year."""


def _is_clock(scan: Scan, i: int) -> bool:
    """Whether four figures behind a day are a time after all: "July 5, 2035 hrs", "January 26 2010UTC"."""
    if scan.tokens[i].parts[0] > _LAST_YEAR and scan.follows(i + 1, "abbr", "zone", "coast", gaps=("", "(", "[")):
        return True
    if scan.follows(i + 1, "hour", "hours") and scan.low[scan.tokens[i + 1].start] == "h":
        return True
    return scan.has(i + 1, "abbr", "hourly") and scan.tokens[i + 1].start == scan.tokens[i].end


def year_behind_clock(scan: Scan, i: int) -> int | None:
    """The year between the clock time at token `i` and its zone, as machines write it: "Jun 30 23:59:59 2026 GMT"."""
    if scan.kind(i) != "clock" or scan.gap(i + 1):
        return None
    dated = (scan.has(i - 2, "month") and scan.kind(i - 1) == "num") or scan.has(i - 1, "month")
    year = scan.number(i + 1, _FIRST, _LAST_YEAR) if dated and not scan.gap(i) else None
    zoned = scan.follows(i + 2, "abbr", "zone", gaps=("", "(")) or len(scan.tokens[i].parts) > len(("14", "53"))
    return year if zoned else None


def with_year(scan: Scan, day: Day, i: int) -> Read:
    """The day with the year that follows it, if one does."""
    behind = year_behind_clock(scan, i)
    if behind is not None and not scan.gap(i):
        return replace(day, year=behind), i
    step = i + 1 if scan.follows(i, "of") and scan.kind(i + 1) == "num" else i
    year = _common_year(scan, step)
    token = scan.tokens[step] if year is not None else None
    if token is None or scan.gap(step) not in ("", ",", ".", "-"):
        return day, i
    if scan.language.code == "en" and day.month is not None and _is_clock(scan, step):
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


_DAY_BEFORE_IT = ("ngày ", " đêm ", "sáng ", "chiều ", " tối ", "hôm ")
_PLAIN_DAY = late(r"[0-3]?[0-9]\.[01]?[0-9]")


def dotted_after_day(scan: Scan, i: int) -> Day | None:
    """A day and its month that a Vietnamese word for day or a part of it makes one: "ngày 16.7"."""
    token = scan.tokens[i]
    led = scan.low[max(token.start - 5, 0) : token.start] in _DAY_BEFORE_IT and not scan.gap(i)
    told = led and _PLAIN_DAY.fullmatch(scan.low, token.start, token.end) is not None
    return Day(token.start, token.end, month=token.parts[1], day=token.parts[0]) if told else None
