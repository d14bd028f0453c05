"""Instants and lengths of time as machines write them (RFC 3339, `15m`)."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

from scraper.core.model import Basis, Claim, Instant, Precision
from scraper.core.patterns import late

_DAY = late(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_INSTANT = late(
    r"(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,12})?)?\s?(?:([Zz]|UTC)|([+\-−])(\d\d):?(\d\d)?)",
    re.ASCII,
)
_DURATION = late(r"(\d{1,6})([smhdw])", re.ASCII)
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}


def parse_instant(text: str) -> Instant | None:
    """Read RFC 3339 with a zone (also with a space for `T`, without seconds), or a plain date (day precision).

    A time without a zone is refused. Fractions of a second are cut; second 60 counts as 59.
    """
    text = text.strip()
    day = _DAY.fullmatch(text)
    if day is not None:
        at = _utc(*(int(part) for part in day.groups()))
        return None if at is None else Instant(at, Precision.DAY, Basis.STATED)
    found = _INSTANT.fullmatch(text)
    if found is None:
        return None
    year, month, date, hour, minute = (int(part) for part in found.groups()[:5])
    local = _utc(year, month, date, hour, minute, min(int(found[6] or 0), 59) if int(found[6] or 0) <= 60 else 60)
    offset = _offset(found)
    if local is None or offset is None:
        return None
    try:
        at = local - offset
    except OverflowError:
        return None
    precision = Precision.MINUTE if found[6] is None else Precision.SECOND
    return Instant(at, precision, Basis.STATED if not offset else Basis.CONVERTED)


def _utc(*parts: int) -> datetime | None:
    try:
        year, month, day, hour, minute, second = (*parts, *(0 for _ in range(6 - len(parts))))
        return datetime(year, month, day, hour, minute, second, tzinfo=UTC)
    except ValueError:
        return None


def _offset(found: re.Match[str]) -> timedelta | None:
    if found[7]:
        return timedelta()
    hours, minutes = int(found[9]), int(found[10] or 0)
    if hours > 23 or minutes > 59:
        return None
    size = timedelta(hours=hours, minutes=minutes)
    return size if found[8] == "+" else -size


def show(at: datetime) -> str:
    """An aware time as `YYYY-MM-DDTHH:MM:SSZ`, fractions cut. A naive time is an error of the caller."""
    if at.tzinfo is None:
        raise ValueError(f"a time without a zone: {at.isoformat()}")
    at = at.astimezone(UTC)
    return f"{at.year:04}-{at.month:02}-{at.day:02}T{at.hour:02}:{at.minute:02}:{at.second:02}Z"


def parse_duration(text: str) -> int | None:
    """Seconds of `15m`, `6h`, `3650d` (also `s` and `w`); None for anything else or for zero."""
    found = _DURATION.fullmatch(text.strip())
    return int(found[1]) * _UNITS[found[2]] or None if found else None


def fixed(minutes: int) -> timezone:
    """A zone that stands `minutes` east of UTC."""
    return timezone(timedelta(minutes=minutes))


_PART = timedelta(hours=6)


def until_of(claim: Claim) -> datetime | None:
    """Where the part of a day ends that a claim tells by a clock we know; None for any other time."""
    if claim.precision is not Precision.PART_OF_DAY or claim.at is None or "no_zone" in claim.flags:
        return None
    return claim.at + _PART


def to_the_minute(at: datetime) -> datetime:
    """The minute a clock shows: who sees 13:49 and 16:12 counts 2 h 23 min between them, whatever the seconds."""
    return at.replace(second=0, microsecond=0)


def counted(start: datetime, end: datetime) -> timedelta:
    """The length between two times as a reader counts it who sees both to the minute; below a minute to the second."""
    exact = end - start
    return exact if abs(exact) < timedelta(minutes=1) else to_the_minute(end) - to_the_minute(start)
