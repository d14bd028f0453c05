"""How times, lengths and lists are said: plain, 24-hour, in UTC, day first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from scraper.core.model import Instant, Precision
from scraper.core.patterns import late

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


_FIRST_PERSON = late(r"\b(?:[Ww]e|us|[Oo]urs?)\b(?!-)")
_QUOTED = late(r"[“”„«»\"]")


def as_its_own(words: str) -> str:
    """Words that somebody says of himself stand in quotation marks: `“our hosting partner”` is not ours."""
    return f"“{words}”" if _FIRST_PERSON.search(words) and not _QUOTED.search(words) else words


def clock(at: datetime) -> str:
    """`14:53`."""
    return f"{at.hour:02d}:{at.minute:02d}"


def day(at: datetime) -> str:
    """`15 April 2026`."""
    return f"{at.day} {MONTHS[at.month - 1]} {at.year}"


def short_day(at: datetime) -> str:
    """`15 April`."""
    return f"{at.day} {MONTHS[at.month - 1]}"


def month(at: datetime) -> str:
    """`April 2026`."""
    return f"{MONTHS[at.month - 1]} {at.year}"


def part(at: datetime, until: datetime | None = None) -> str:
    """A part of a day: by its name where nobody says by whose clock (`morning`), else by its hours of UTC (`between about
    04:00 and 10:00`), as the morning of one place is the night of another.
    """
    if until is not None:
        return f"between about {clock(at)} and {clock(until)}"
    return ("night", "morning", "afternoon", "evening")[at.hour // 6]


def moment(
    at: datetime, precision: Precision | None = None, near: datetime | None = None, until: datetime | None = None
) -> str:
    """`14:53 UTC`, with the day in front of it (`14:53 UTC on 16 April`) when it is not the day of `near`. `until`: as of an
    `Instant`.
    """
    if precision is Precision.MONTH:
        return month(at)
    if precision is Precision.DAY:
        return day(at)
    if precision is Precision.PART_OF_DAY:
        named = f"the {part(at)} of"
        return f"{part(at, until)} UTC on {short_day(at)}" if until else f"{named} {short_day(at)}"
    said = f"about {clock(at)} UTC" if precision is Precision.HOUR else f"{clock(at)} UTC"
    return said if near is not None and near.date() == at.date() else f"{said} on {short_day(at)}"


def instant(at: Instant, near: datetime | None = None) -> str:
    """`moment` of an instant."""
    return moment(at.at, at.precision, near, at.until)


def length(seconds: float | timedelta) -> str:
    """`40 min`, `2 h 49 min`, `9 d 22 h`; below a minute `25 s`."""
    total = int(seconds.total_seconds() if isinstance(seconds, timedelta) else seconds)
    if total < 60:
        return f"{total} s"
    minutes = (total + 30) // 60
    if minutes < 60:
        return f"{minutes} min"
    hours, minutes = divmod(minutes, 60)
    if hours < 24:
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    days, hours = divmod(hours + (minutes >= 30), 24)
    return f"{days} d {hours} h" if hours else f"{days} d"


def number(n: int) -> str:
    """`5,100`."""
    return f"{n:,}"


def listing(names: Sequence[str], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {last} {names[-1]}"
