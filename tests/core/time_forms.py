"""Forms in which writers of English put clocks, zones and days: each from a local time to its words.

A form that cannot say a time (an hour without minutes for 14:53) gives None. Nothing of the reader is used here.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

Form = Callable[[datetime], str | None]

# --- clocks ----------------------------------------------------------------------------------------------------------


def half_of(at: datetime) -> str:
    return "am" if at.hour < 12 else "pm"


def hour_of(at: datetime) -> int:
    return at.hour % 12 or 12


def _dots(at: datetime) -> str:
    return "a.m." if at.hour < 12 else "p.m."


def _whole(form: Form) -> Form:
    return lambda at: form(at) if at.minute == 0 else None


def _of_day(at: datetime) -> str:
    return "in the morning" if at.hour < 12 else "in the afternoon" if at.hour < 18 else "in the evening"


_NUMBERS = ("twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_SPOKEN = {
    5: "five past",
    10: "ten past",
    15: "quarter past",
    20: "twenty past",
    25: "twenty-five past",
    30: "half past",
    35: "twenty-five to",
    40: "twenty to",
    45: "quarter to",
    50: "ten to",
    55: "five to",
}


def _spoken(at: datetime, *, end: str, british: bool = False) -> str | None:
    if at.minute not in _SPOKEN or (at.hour, at.minute > 30) in {(11, True), (23, True)} or not 5 <= at.hour < 22:
        return None
    hour = (at.hour + (at.minute > 30)) % 12
    words = "half" if british else _SPOKEN[at.minute]
    if british and at.minute != 30:
        return None
    tail = {"am": f" {half_of(at)}", "part": f" {_of_day(at)}"}[end]
    return f"{words} {_NUMBERS[hour]}{tail}"


def _in_words(at: datetime) -> str | None:
    return f"{_NUMBERS[at.hour % 12]} {_of_day(at)}" if at.minute == 0 and 5 <= at.hour < 22 else None


TWELVE: dict[str, Form] = {
    "2:53 PM": lambda a: f"{hour_of(a)}:{a:%M} {half_of(a).upper()}",
    "2:53pm": lambda a: f"{hour_of(a)}:{a:%M}{half_of(a)}",
    "2:53 p.m.": lambda a: f"{hour_of(a)}:{a:%M} {_dots(a)}",
    "2:53 P.M.": lambda a: f"{hour_of(a)}:{a:%M} {_dots(a).upper()}",
    "2.53pm": lambda a: f"{hour_of(a)}.{a:%M}{half_of(a)}",
    "2.53 pm": lambda a: f"{hour_of(a)}.{a:%M} {half_of(a)}",
    "02:53 PM": lambda a: f"{hour_of(a):02}:{a:%M} {half_of(a).upper()}",
    "02:53PM": lambda a: f"{hour_of(a):02}:{a:%M}{half_of(a).upper()}",
    "00:53AM": lambda a: f"0{a.hour}:{a:%M}{half_of(a).upper()}" if a.hour < 10 else None,
    "2:53:07 PM": lambda a: f"{hour_of(a)}:{a:%M:%S} {half_of(a).upper()}",
    "2:53p": lambda a: f"{hour_of(a)}:{a:%M}{half_of(a)[0]}",
    "14:53 PM": lambda a: f"{a:%H:%M} PM" if a.hour > 12 else None,
    "2 p.m.": _whole(lambda a: f"{hour_of(a)} {_dots(a)}"),
    "2pm": _whole(lambda a: f"{hour_of(a)}{half_of(a)}"),
    "2 PM": _whole(lambda a: f"{hour_of(a)} {half_of(a).upper()}"),
    "2 o'clock in the afternoon": _whole(lambda a: f"{hour_of(a)} o'clock {_of_day(a)}" if 4 < a.hour < 22 else None),
    "2:53 in the afternoon": lambda a: f"{hour_of(a)}:{a:%M} {_of_day(a)}" if 4 < a.hour < 22 else None,
    "two in the afternoon": _in_words,
    "noon": _whole(lambda a: "noon" if a.hour == 12 else None),
    "12 noon": _whole(lambda a: "12 noon" if a.hour == 12 else None),
    "half past two pm": lambda a: _spoken(a, end="am"),
    "half past two in the afternoon": lambda a: _spoken(a, end="part"),
    "half two in the afternoon": lambda a: _spoken(a, end="part", british=True),
    "2-ish pm": _whole(lambda a: f"{hour_of(a)}-ish {half_of(a)}"),
}
TWENTY_FOUR: dict[str, Form] = {
    "14:53": lambda a: f"{a:%H:%M}",
    "14:53:07": lambda a: f"{a:%H:%M:%S}",
    "9:53": lambda a: f"{a.hour}:{a:%M}" if a.hour == 0 or a.hour > 12 else None,
    "14:53 hrs": lambda a: f"{a:%H:%M} hrs",
    "14:53 hours": lambda a: f"{a:%H:%M} hours",
    "14:53h": lambda a: f"{a:%H:%M}h",
    "14h53": lambda a: f"{a:%H}h{a:%M}",
    "14.53": lambda a: f"{a:%H.%M}",
    "14.53 hrs": lambda a: f"{a:%H.%M} hrs",
    "1453": lambda a: f"{a:%H%M}",
    "1453 hrs": lambda a: f"{a:%H%M} hrs",
    "1453 hours": lambda a: f"{a:%H%M} hours",
    "1453h": lambda a: f"{a:%H%M}h",
}
RANGED_TWELVE = (
    "2:53 PM",
    "2:53pm",
    "2:53 p.m.",
    "2.53pm",
    "02:53 PM",
    "02:53PM",
    "00:53AM",
    "2 p.m.",
    "2pm",
    "2 PM",
    "noon",
)
RANGED_TWENTY_FOUR = ("14:53", "14:53:07", "14h53", "1453", "14:53 hrs", "1453 hrs")

# --- zones -----------------------------------------------------------------------------------------------------------

AMERICAN = {
    "America/New_York": ("E", "Eastern", "New York"),
    "America/Los_Angeles": ("P", "Pacific", "San Francisco"),
    "America/Chicago": ("C", "Central", "Chicago"),
    "America/Denver": ("M", "Mountain", "Denver"),
}
OTHERS = {
    "Europe/London": ("GMT", "BST", "UK time", "London time", "British time"),
    "Europe/Paris": ("CET", "CEST", "Paris time", "Central European time", "in Paris"),
    "Europe/Berlin": ("CET", "CEST", "Berlin time", "German time", "in Frankfurt"),
    "Asia/Kolkata": ("IST", "IST", "India time", "Indian Standard Time", "in Mumbai"),
    "Asia/Tokyo": ("JST", "JST", "Japan time", "Japan Standard Time", "in Tokyo"),
    "Asia/Singapore": ("SGT", "SGT", "Singapore time", "Singapore Time", "in Singapore"),
    "Australia/Sydney": ("AEST", "AEDT", "Sydney time", "AET", "in Sydney"),
    "America/Sao_Paulo": ("BRT", "BRT", "Brasilia time", "São Paulo time", "in São Paulo"),
}
ZONES = ("UTC", *AMERICAN, *OTHERS)


def offset_of(at: datetime, style: str) -> str:
    minutes = int((at.utcoffset() or timedelta()).total_seconds() // 60)
    sign, size = "-" if minutes < 0 else "+", abs(minutes)
    if style == "short":
        return f"{sign}{size // 60}" + (f":{size % 60:02}" if size % 60 else "")
    return f"{sign}{size // 60:02}{':' if style == 'long' else ''}{size % 60:02}"


def zone_names(at: datetime, key: str) -> list[str]:
    """Every way to write the zone of a local time behind it, the space included."""
    offsets = [f" UTC{offset_of(at, 'short')}", f" (UTC{offset_of(at, 'short')})", f" GMT{offset_of(at, 'short')}"]
    offsets += [f" UTC{offset_of(at, 'long')}", f" (UTC {offset_of(at, 'long')})", f" {offset_of(at, 'plain')}"]
    if key == "UTC":
        return [
            " UTC",
            " GMT",
            " (UTC)",
            "UTC",
            " [UTC]",
            " Coordinated Universal Time",
            " UTC time",
            " utc",
            ", UTC",
            " Z",
        ]
    if key in AMERICAN:
        letter, name, city = AMERICAN[key]
        season = "D" if at.dst() else "S"
        word = "Daylight" if at.dst() else "Standard"
        return [
            f" {letter}T",
            f" {letter}{season}T",
            f" ({letter}T)",
            f" {name}",
            f" {name} time",
            f" {name} Time",
            f" {name} {word} Time",
            f" {name} Time ({letter}T)",
            f" US {name} time",
            f" {city} time",
            f" ({name})",
            f" {letter}{season}T (UTC{offset_of(at, 'short')})",
            f" {letter.lower()}{season.lower()}t",
            f" {letter}T time",
            *offsets,
        ]
    standard, daylight, *names = OTHERS[key]
    short = daylight if at.dst() else standard
    return [
        f" {short}",
        f" ({short})",
        *(f" {name}" for name in names),
        *(f" ({name})" for name in names[:2]),
        *offsets,
    ]


# --- days ------------------------------------------------------------------------------------------------------------


def _ordinal(number: int) -> str:
    ending = "th" if 10 < number < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


WITH_YEAR: dict[str, Form] = {
    "March 3, 2026": lambda a: f"{a:%B} {a.day}, {a.year}",
    "March 3 2026": lambda a: f"{a:%B} {a.day} {a.year}",
    "March 3rd, 2026": lambda a: f"{a:%B} {_ordinal(a.day)}, {a.year}",
    "3 March 2026": lambda a: f"{a.day} {a:%B} {a.year}",
    "3 March, 2026": lambda a: f"{a.day} {a:%B}, {a.year}",
    "3rd March 2026": lambda a: f"{_ordinal(a.day)} {a:%B} {a.year}",
    "3rd of March 2026": lambda a: f"{_ordinal(a.day)} of {a:%B} {a.year}",
    "the 3rd of March, 2026": lambda a: f"the {_ordinal(a.day)} of {a:%B}, {a.year}",
    "Mar 3, 2026": lambda a: f"{a:%b} {a.day}, {a.year}",
    "Mar 03, 2026": lambda a: f"{a:%b} {a:%d}, {a.year}",
    "3 Mar 2026": lambda a: f"{a.day} {a:%b} {a.year}",
    "03-Mar-2026": lambda a: f"{a:%d-%b-%Y}",
    "03/Mar/2026": lambda a: f"{a:%d/%b/%Y}",
    "03-Mar-26": lambda a: f"{a:%d-%b-%y}",
    "2026-03-03": lambda a: f"{a:%Y-%m-%d}",
    "2026/03/03": lambda a: f"{a:%Y/%m/%d}",
    "2026.03.03": lambda a: f"{a:%Y.%m.%d}",
    "2026 March 3": lambda a: f"{a.year} {a:%B} {a.day}",
    "2026-Mar-03": lambda a: f"{a:%Y-%b-%d}",
    "25/03/2026": lambda a: f"{a:%d/%m/%Y}" if a.day > 12 else None,
    "03/25/2026": lambda a: f"{a:%m/%d/%Y}" if a.day > 12 else None,
    "3/25/26": lambda a: f"{a.month}/{a.day}/{a:%y}" if a.day > 12 else None,
    "25.03.2026": lambda a: f"{a:%d.%m.%Y}",
    "Tuesday, March 3, 2026": lambda a: f"{a:%A}, {a:%B} {a.day}, {a.year}",
    "Tuesday, 3 March 2026": lambda a: f"{a:%A}, {a.day} {a:%B} {a.year}",
    "Tuesday March 3rd 2026": lambda a: f"{a:%A} {a:%B} {_ordinal(a.day)} {a.year}",
    "Tue, 3 Mar 2026": lambda a: f"{a:%a}, {a.day} {a:%b} {a.year}",
    "Tue, 03 Mar 2026": lambda a: f"{a:%a}, {a:%d %b %Y}",
    "Tue Mar 3 2026": lambda a: f"{a:%a} {a:%b} {a.day} {a.year}",
    "Tuesday, 2026-03-03": lambda a: f"{a:%A}, {a:%Y-%m-%d}",
    "Tuesday 3rd, 2026": lambda a: f"{a:%A} {_ordinal(a.day)}, {a.year}",
}
NO_YEAR: dict[str, Form] = {
    "March 3": lambda a: f"{a:%B} {a.day}",
    "March 3rd": lambda a: f"{a:%B} {_ordinal(a.day)}",
    "3 March": lambda a: f"{a.day} {a:%B}",
    "3rd March": lambda a: f"{_ordinal(a.day)} {a:%B}",
    "the 3rd of March": lambda a: f"the {_ordinal(a.day)} of {a:%B}",
    "Mar 3": lambda a: f"{a:%b} {a.day}",
    "Mar 03": lambda a: f"{a:%b} {a:%d}",
    "Mar. 3": lambda a: f"{a:%b}. {a.day}" if a.month != 5 else None,
    "3 Mar": lambda a: f"{a.day} {a:%b}",
    "03-Mar": lambda a: f"{a:%d-%b}",
    "MARCH 3": lambda a: f"{a:%B} {a.day}".upper(),
    "Tuesday, March 3": lambda a: f"{a:%A}, {a:%B} {a.day}",
    "Tuesday March 3": lambda a: f"{a:%A} {a:%B} {a.day}",
    "Tuesday, 3 March": lambda a: f"{a:%A}, {a.day} {a:%B}",
    "Tuesday 3 March": lambda a: f"{a:%A} {a.day} {a:%B}",
    "Tuesday 3rd March": lambda a: f"{a:%A} {_ordinal(a.day)} {a:%B}",
    "Tuesday the 3rd of March": lambda a: f"{a:%A} the {_ordinal(a.day)} of {a:%B}",
    "Tuesday (March 3)": lambda a: f"{a:%A} ({a:%B} {a.day})",
    "Tue Mar 3": lambda a: f"{a:%a} {a:%b} {a.day}",
    "Tue 3 Mar": lambda a: f"{a:%a} {a.day} {a:%b}",
    "Tue, Mar 3": lambda a: f"{a:%a}, {a:%b} {a.day}",
    "Tuesday 3rd": lambda a: f"{a:%A} {_ordinal(a.day)}",
    "Tuesday the 3rd": lambda a: f"{a:%A} the {_ordinal(a.day)}",
    "Tuesday, the 3rd": lambda a: f"{a:%A}, the {_ordinal(a.day)}",
    "the 3rd": lambda a: f"the {_ordinal(a.day)}",
    "Tuesday": lambda a: f"{a:%A}",
    "last Tuesday": lambda a: f"last {a:%A}",
    "this Tuesday": lambda a: f"this {a:%A}",
}
LONE_WEEKDAY = ("Tuesday", "last Tuesday", "this Tuesday")


def part_of(at: datetime) -> str:
    return (
        "early morning"
        if at.hour < 5
        else "morning"
        if at.hour < 12
        else "afternoon"
        if at.hour < 17
        else "evening"
        if at.hour < 21
        else "night"
    )
