"""What the two ends of a range lend each other: the zone and the half of the day that only one of them has."""

from __future__ import annotations

from dataclasses import replace

from scraper.core.moments.atoms import Clock, Scan
from scraper.core.moments.clock_time import hours_of
from scraper.core.moments.stretch import Form
from scraper.core.patterns import late

_ROUGHLY = late(
    r"about|around|approx|ongeveer|rond|omstreeks|sowat|gegen|etwa|ca\.|circa|rund|kurz|kort|environ|vers\b|aproximad|cerca|pasadas|por volta|około|ok\.|примерно|около|cirka|omkring|ungefär|khoảng|[约約약]|حوالي"
)


def roughly_until(scan: Scan, form: Form) -> bool | None:
    """Whether the word that leads to the end of a range says that it is only about then ("bis gegen 11"); None where none
    leads to it. A mere "until" may say so of a length in some languages, and never does of an end.
    """
    if not scan.has(form.first - 1, "to"):
        return None
    tie = scan.tokens[form.first - 1]
    return _ROUGHLY.search(scan.low, tie.start, tie.end) is not None


def share(first: Form, last: Form) -> None:
    """Give each end of a range the zone and the half of the day that only the other has."""
    first.zone, last.zone = first.zone or last.zone, last.zone or first.zone
    if first.clock.twelve and last.clock.half in ("am", "pm"):
        first.clock = _earlier(first.clock, last.clock)
    elif first.clock.twelve and last.clock.half in ("noon", "night"):
        first.clock = min(_halves(first.clock, "am"), key=lambda c: (_minutes(last.clock) - _minutes(c)) % (24 * 60))
    elif last.clock.twelve and first.clock.half in ("am", "pm"):
        same, other = _halves(last.clock, first.clock.half)
        last.clock = same if _minutes(same) > _minutes(first.clock) else other


def follow(first: Form, last: Form) -> None:
    """Let an end without a half of the day be the next such hour after a start that has one: "晚8点40分至10点15分"."""
    if first.clock.half is not None and last.clock.follows_half:
        last.clock = _next_after(first.clock, last.clock)


def lead(first: Form, last: Form) -> None:
    """Let an end in words be the next such hour after a start in figures: "från klockan 8.40 till kvart över tolv"."""
    if last.clock.twelve and last.clock.spoken and first.clock.half is None and not first.clock.spoken:
        last.clock = _next_after(first.clock, last.clock)


def _next_after(first: Clock, last: Clock) -> Clock:
    """The reading of the end that comes first after the start."""
    return min(_halves(last, "am"), key=lambda c: (_minutes(c) - _minutes(first)) % (24 * 60))


def _earlier(first: Clock, last: Clock) -> Clock:
    """The reading of the start that lies before the end on one day, else the one in the same half."""
    same, other = _halves(first, last.half or "am")
    return other if _minutes(other) < _minutes(last) < _minutes(same) else same


def _halves(clock: Clock, half: str) -> tuple[Clock, Clock]:
    return replace(clock, half=half), replace(clock, half="am" if half == "pm" else "pm")


def _minutes(clock: Clock) -> int:
    return hours_of(clock)[0] * 60 + clock.minute
