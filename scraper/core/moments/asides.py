"""Times that are told beside another: the mark from which a length is counted, and the same time by a clock far away."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from scraper.core.model import Precision
from scraper.core.moments.atoms import Length, Scan
from scraper.core.moments.clock_time import hours_of
from scraper.core.moments.mention import TimeMention
from scraper.core.moments.stretch import Moment, Stretch, told_aside
from scraper.core.patterns import late

_HALF_DAY, _QUARTER = 12 * 60, 15
"""Minutes."""
_OPENED = late(r"(?:'[^\W\d_]{1,3})?\s*\(\s*")
"""Between a time and its aside: a bracket, and in Turkish a case ending before it."""


def is_mark(scan: Scan, length: Stretch | Length, moment: Moment) -> bool:
    """Whether the moment is only the mark from which a length is counted: "45 minutes before noon"."""
    if not isinstance(length, Length) or length.ago or not moment.clocked:
        return False
    i = moment.forms[0].first - 1
    led = scan.has(i, "after", "before") and not scan.gap(i + 1)
    return led and scan.tokens[i - 1].end == length.end and not scan.gap(i)


def shifted(scan: Scan, length: TimeMention, found: list[TimeMention], moment: Moment) -> list[TimeMention]:
    """The instant that lies the length before or after the mark; both apart where the mark has no instant."""
    if len(found) != 1 or found[0].at is None:
        return [length, *found]
    earlier = scan.has(moment.forms[0].first - 1, "before")
    apart = timedelta(seconds=length.seconds or 0)
    at = found[0].at - apart if earlier else found[0].at + apart
    precision = Precision.MINUTE if found[0].precision is Precision.HOUR else found[0].precision
    return [replace(found[0], start=length.start, at=at, precision=precision, qualifier=length.qualifier)]


def as_in_brackets(
    scan: Scan, before: Stretch | Length, bare: TimeMention, moment: Moment, aside: TimeMention
) -> TimeMention:
    """A time without a zone as the one in the brackets behind it tells it, where by the clock of the press they would not be
    one time: "vers 3h35 (12h35 en France)". More than half a day apart they may be of two days.
    """
    zone = moment.forms[0].zone if moment.clocked else None
    if not isinstance(before, Stretch) or before.end is not None or zone is None or zone.zone is None:
        return bare
    if not before.start.clocked or bare.at == aside.at or _of_its_own_clock(before.start, bare):
        return bare
    if not told_aside(scan.low, before.start, moment) and not _OPENED.fullmatch(
        scan.low, before.start.end, moment.start
    ):
        return bare
    apart = _minutes(before.start) - _minutes(moment)
    closed = scan.low.startswith(")", moment.end - (scan.low[moment.end - 1] == ")"))
    if not closed or apart % _QUARTER or not apart:
        return bare
    flags = tuple(flag for flag in bare.flags if flag != "no_zone")
    if abs(apart) > _HALF_DAY or aside.at is None:
        return replace(bare, kind="clock", at=None, basis=None, flags=(*flags, "no_zone"))
    return replace(bare, kind="instant", at=aside.at, basis=aside.basis, flags=flags)


def _of_its_own_clock(moment: Moment, bare: TimeMention) -> bool:
    """Whether a time names its clock, other than as local time."""
    own = moment.forms[0].zone
    return bare.zone is not None and (own is None or own.zone is not None or own.elsewhere)


def _minutes(moment: Moment) -> int:
    clock = moment.forms[0].clock
    return hours_of(clock)[0] * 60 + clock.minute
