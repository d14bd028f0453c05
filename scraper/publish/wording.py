"""How the site writes days, times, lengths and counts.

Fixed English, never the machine's locale; the day comes first and the clock runs to 24 hours, always in UTC. The words
are those of the visual language: `40 min`, `2 h 49 min`, `9 d 22 h`; "about", "not known".
"""

from __future__ import annotations

from datetime import datetime, timedelta

from scraper.core.instants import counted
from scraper.core.language import wording as told
from scraper.core.model import Instant, Precision, Window

MONTHS, clock, day, part_of_day, as_its_own = told.MONTHS, told.clock, told.day, told.part, told.as_its_own
"""Said on pages as in summaries."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
NOT_KNOWN = "not known"

_CLOCKED = (Precision.SECOND, Precision.MINUTE, Precision.HOUR)


def iso(at: datetime) -> str:
    """`2026-04-15T14:53:00Z`."""
    return f"{at.isoformat()[:19]}Z"


def short_day(at: datetime) -> str:
    """`15 Apr`."""
    return f"{at.day} {MONTHS[at.month - 1][:3]}"


def weekday(at: datetime) -> str:
    """`Wednesday`."""
    return WEEKDAYS[at.weekday()]


def month(year: int, number: int) -> str:
    """`April 2026`."""
    return f"{MONTHS[number - 1]} {year}"


def moment(at: datetime) -> str:
    """`15 April 2026, 14:53 UTC`."""
    return f"{day(at)}, {clock(at)} UTC"


def has_clock(instant: Instant) -> bool:
    """Whether a time of day is known, to the hour at least."""
    return instant.precision in _CLOCKED


def time_of(instant: Instant) -> str:
    """The time of day alone, as finely as it is known: `14:53`, `about 15:00`, `morning`; the day where none is."""
    if instant.precision in (Precision.SECOND, Precision.MINUTE):
        return clock(instant.at)
    if instant.precision is Precision.HOUR:
        return f"about {clock(instant.at)}"
    if instant.precision is Precision.PART_OF_DAY:
        return part_of_day(instant.at, instant.until)
    return month(instant.at.year, instant.at.month) if instant.precision is Precision.MONTH else short_day(instant.at)


def when(instant: Instant | None) -> str:
    """A time with its day, as finely as it is known, or `not known`."""
    if instant is None:
        return NOT_KNOWN
    if instant.precision is Precision.MONTH:
        return month(instant.at.year, instant.at.month)
    if instant.precision is Precision.DAY:
        return day(instant.at)
    if instant.precision is Precision.PART_OF_DAY:
        if instant.until is not None:
            return f"{day(instant.at)}, {part_of_day(instant.at, instant.until)} UTC"
        return f"{part_of_day(instant.at)} of {day(instant.at)}"
    return f"{day(instant.at)}, {time_of(instant)} UTC"


def near(instant: Instant, now: datetime) -> str:
    """A time as it is said on its own day, `17:34 UTC`, in its year, `2 March, 17:34 UTC`, or whole."""
    if instant.at.year != now.year or not has_clock(instant):
        return when(instant)
    clocked = f"{time_of(instant)} UTC"
    same = instant.at.date() == now.date()
    return clocked if same else f"{instant.at.day} {MONTHS[instant.at.month - 1]}, {clocked}"


def window(span: Window, *, ongoing: bool) -> str:
    """An impact window in words: `15 April 2026, 14:53 to 17:42 UTC`."""
    start, end = span.start, span.end
    if start is None:
        return f"start not known; ended {when(end)}" if end is not None else NOT_KNOWN
    if end is None:
        return f"since {when(start)}" if ongoing else f"{when(start)}; end not known"
    if not has_clock(start):
        return (
            when(start) if start.at.date() == end.at.date() and not has_clock(end) else f"{when(start)} to {when(end)}"
        )
    if start.at.date() == end.at.date() and has_clock(end):
        return f"{day(start.at)}, {time_of(start)} to {time_of(end)} UTC"
    return f"{day(start.at)}, {time_of(start)} to {when(end)}"


def planned(plan: Window) -> str:
    """When something is planned for that has not begun: `scheduled for 20 April 2026, 22:00 to 23:00 UTC`."""
    if plan.start is None:
        return "scheduled; its page does not say for when"
    return f"scheduled for {window(plan, ongoing=False) if plan.end else when(plan.start)}"


def not_held(planned: datetime | None) -> str:
    """When something was planned for that never began: `planned for 20 April 2026, 22:00 UTC, and not held`."""
    return (
        f"planned for {moment(planned)}, and not held"
        if planned
        else "not held; its page does not say for when it was planned"
    )


def span(window: Window) -> int | None:
    """Seconds from start to end as a reader counts them, where both are known to the hour."""
    start, end = window.start, window.end
    known = start is not None and end is not None and has_clock(start) and has_clock(end)
    return int(counted(start.at, end.at).total_seconds()) if known and start and end else None


def length(seconds: int | None) -> str:
    """A length in the two largest units, rounded to the minute and from a day on to the hour, as the summaries write
    it: `40 min`, `2 h 49 min`, `9 d 22 h`, or `not known`.
    """
    if seconds is None:
        return NOT_KNOWN
    if seconds < 60:
        return "under 1 min"
    whole = (seconds + 30) // 60
    if whole >= 1440:
        whole = (whole + 30) // 60 * 60
    days, rest = divmod(whole, 1440)
    hours, minutes = divmod(rest, 60)
    units = ((days, "d"), (hours, "h"), (minutes, "min"))
    first = next(place for place, (count, _) in enumerate(units) if count)
    return " ".join(f"{count} {unit}" for count, unit in units[first : first + 2] if count)


def count(number: int, noun: str, plural: str = "") -> str:
    """`1 article`, `15 articles`."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def number(value: int) -> str:
    """A count in prose: in words up to twelve."""
    return NUMBERS[value] if 0 <= value < len(NUMBERS) else f"{value:,}"


def listing(names: tuple[str, ...], *, most: int = 4) -> str:
    """`A, B and C`; longer lists end in `and n more`."""
    if len(names) > most:
        return f"{', '.join(names[: most - 1])} and {len(names) - most + 1} more"
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""


def days_between(earlier: datetime, later: datetime) -> int:
    """Whole days from one instant to another, never negative."""
    return max(0, (later - earlier) // timedelta(days=1))


def possessive(name: str) -> str:
    """`Anthropic’s`, `Amazon Web Services’`."""
    return f"{name}’" if name.endswith("s") else f"{name}’s"


_MARKS = (("“", "”"), ("„", "“"), ("«", "»"), ("»", "«"), ('"', '"'))


def without_lone_mark(words: str) -> str:
    """Words cut out of a quotation without the mark that opens or closes it where the other was left behind."""
    for opening, closing in _MARKS:
        if words.startswith(opening) and closing not in words[1:]:
            words = words[1:]
        if words.endswith(closing) and opening not in words[:-1]:
            words = words[:-1]
    return words


def within(name: str) -> str:
    """A name as it stands inside a sentence: `Latent defect` loses its capital, `DNS` and `claude.ai` keep theirs."""
    return name[:1].casefold() + name[1:] if name[1:2].islower() else name


def sentence(text: str) -> str:
    """The text with its first letter a capital."""
    return text[:1].upper() + text[1:]
