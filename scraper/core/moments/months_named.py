"""Months that are named without a day: "April 2026", "in March", "March last year"."""

from __future__ import annotations

from scraper.core.moments.atoms import Day, Scan
from scraper.core.moments.date_rows import Read, with_year


def _heads_line(scan: Scan, i: int) -> bool:
    """Whether the month is the heading of what follows: "June: Google Cloud", "November and December: …"."""
    after = scan.low[scan.tokens[i].end : scan.tokens[i].end + 2]
    both = scan.follows(i + 1, "and") and scan.follows(i + 2, "month")
    if both:
        after = scan.low[scan.tokens[i + 2].end : scan.tokens[i + 2].end + 2]
    return after.strip()[:1] == ":"


def month_year(scan: Scan, i: int) -> Read | None:
    """Such as "April 2026", and "in March" without a year."""
    if not scan.has(i, "month"):
        return None
    token = scan.tokens[i]
    day = Day(token.start, token.end, month=int(token.senses["month"]))
    read = with_year(scan, day, i + 1)
    if read[0].year is not None:
        return read
    if _heads_line(scan, i):
        return day, i + 1
    joined = scan.has(i - 1, "and") and scan.has(i - 2, "month") and scan.has(i - 3, "in") and not scan.gap(i - 1)
    told_last = (scan.has(i - 1, "last") and not scan.gap(i)) or (
        scan.follows(i + 1, "last", "ago") and scan.language.code != "en"
    )
    if told_last:
        return day, i + 1
    if (scan.has(i - 1, "in") or joined) and not scan.gap(i) and not scan.gap(i + 1).startswith("'"):
        return day, i + 1
    return None
