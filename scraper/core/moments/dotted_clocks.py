"""Decimals that something beside them makes a time of day: "vid 12.20 på tisdagen", "13.21 Uhr"."""

from __future__ import annotations

import re

from scraper.core.moments.atoms import Scan
from scraper.core.moments.ranged_clocks import POINT_DECIMALS, day_ends, priced
from scraper.core.moments.zone_names import zone_at

_TURKISH_AT = re.compile(r"'[dt][ae]n?\b")
_TOLD = frozenset({"at", "by", "until", "till", "before", "after", "around", "about", "from", "since"})
_ABOUT_BEHIND = frozenset({"tr", "fi", "hu"})
"""Languages that say "about" behind a time, and write their decimals with a comma."""


def dotted_in_place(scan: Scan, i: int) -> bool:
    """Whether the decimal stands between a word for times and a day, a stop or the end: "vid 12.20 på tisdagen"."""
    if scan.language.code == "en":
        return like_one_before(scan, i)
    if scan.language.code in POINT_DECIMALS or scan.has(i + 1, "unit") or scan.gap(i):
        return False
    if scan.has(i - 1, "at", "from") and not scan.has(i - 1, "for", "to", "and") and day_ends(scan, i - 2):
        return not priced(scan, i)
    if scan.has(i - 1, "from") and _day_and_end(scan, i):
        return not priced(scan, i)
    if not scan.has(i - 1, "at") or scan.has(i - 1, "about", "of", "from", "to", "and", "for"):
        return False
    rest = scan.low[scan.tokens[i].end : scan.tokens[i].end + 2]
    stop = not rest or rest[0] in ",;)\n" or (rest[0] == "." and not rest[1:].strip())
    return stop or scan.zero_led(i) or scan.follows(i + 1, "on", "weekday", "day", "month", "part", "to")


_BACK = 30


def like_one_before(scan: Scan, i: int) -> bool:
    """Whether an English text that has just written a time so goes on so: "hit at 6.50am and was sorted by 8.15"."""
    if scan.language.code != "en":
        return _ends_like_one_before(scan, i)
    before = scan.tokens[i - 1]
    rest = scan.low[scan.tokens[i].end : scan.tokens[i].end + 2]
    if scan.gap(i) or scan.low[before.start : before.end] not in _TOLD:
        return False
    if scan.kind(i) == "decimal" and ((rest.strip() and rest[0] not in ".,;)") or rest[1:].isdigit()):
        return False
    return any(scan.kind(j) == "decimal" and scan.follows(j + 1, "suffix") for j in range(max(0, i - _BACK), i))


def _ends_like_one_before(scan: Scan, i: int) -> bool:
    """Whether the decimal is the end of what a time so written began: "začal ve středu v 9.20 a trval do 10.45"."""
    if not scan.has(i - 1, "to") or scan.gap(i) or scan.language.code in POINT_DECIMALS or priced(scan, i):
        return False
    rest = scan.low[scan.tokens[i].end : scan.tokens[i].end + 2]
    if (rest.strip() and rest[0] not in ".,;)") or rest[1:].isdigit() or scan.kind(i - 2) in {"decimal", "num"}:
        return False
    return any(scan.kind(j) == "decimal" and _stands(scan, j) for j in range(max(0, i - _BACK), i - 1))


def _stands(scan: Scan, i: int) -> bool:
    """Whether an earlier decimal is a time told as such."""
    return not priced(scan, i) and (marked_after(scan, i) or dotted_in_place(scan, i))


def _day_and_end(scan: Scan, i: int) -> bool:
    """Whether a weekday stands behind the decimal, and a word that leads to the end: "od 22.10 w niedzielę do"."""
    step = i + 2 if scan.follows(i + 1, "on", "of") and not scan.has(i + 1, "weekday", "day") else i + 1
    return scan.follows(step, "weekday", "day") and scan.follows(step + 1, "to")


def marked_after(scan: Scan, i: int) -> bool:
    """Whether an hour word, am or pm, or a zone behind the decimal makes it a time."""
    if scan.follows(i + 1, "hour", "suffix") or zone_at(scan, i + 1, scan.tokens[i].end) is not None:
        return True
    about = scan.language.code in _ABOUT_BEHIND and scan.follows(i + 1, "about_after")
    if about or (scan.language.code == "tr" and _TURKISH_AT.match(scan.low, scan.tokens[i].end)):
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
