"""Times as machines write them: ISO 8601, RFC 822 with named zones, and seconds or milliseconds since 1970."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from scraper.core.language.zones import zone_named

EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
LATEST = datetime(2100, 1, 1, tzinfo=UTC)
MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1
    )
}
_RFC822 = re.compile(
    r"\s*(?:[A-Za-z]{2,9}\.?,?\s+)?(\d{1,2})[\s-]([A-Za-z]{3,9})\.?[\s-](\d{4}|\d\d)\s+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?"
    r"\s*((?:UTC|GMT)?[+-]\d{1,2}:?\d{0,2}|[A-Za-z]{1,5})?"
)
_OFFSET = re.compile(r"(?:UTC|GMT)?([+-])(\d{1,2}):?(\d\d)?")
_ULID = re.compile(r"[0-7][0-9A-HJKMNP-TV-Z]{25}")
_CROCKFORD = {character: value for value, character in enumerate("0123456789ABCDEFGHJKMNPQRSTVWXYZ")}
_ISO = re.compile(
    r"\s*(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*(Z|z|UTC|GMT|[+-]\d\d:?\d{0,2})?(?:\s+[A-Z]{3,4})?\s*\Z"
)


def believable(at: datetime | None) -> datetime | None:
    """The time in UTC cut to the second, or None where it is outside 1990 to 2100. A time without zone is UTC."""
    if at is None:
        return None
    try:
        utc = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (OverflowError, ValueError):
        return None
    utc = utc.replace(microsecond=0)
    return utc if EARLIEST <= utc < LATEST else None


def earliest(*times: datetime | None) -> datetime | None:
    """The first in time of those that are known."""
    return min(filter(None, times), default=None)


def latest(*times: datetime | None) -> datetime | None:
    """The last in time of those that are known."""
    return max(filter(None, times), default=None)


def end_of_all(ends: Sequence[datetime | None]) -> datetime | None:
    """When the last of several ended; None while one of them goes on, and where there are none."""
    return latest(*ends) if all(ends) else None


def zone_of(name: str, at: datetime) -> tzinfo | None:
    """A zone by its abbreviation (UTC, PDT, JST) or offset (`+0530`, `-03`), as in force at a local time."""
    if name.upper() in ("UTC", "GMT", "Z", "UT"):
        return UTC
    offset = _OFFSET.fullmatch(name)
    if not offset:
        return zone_named(name.upper(), at)
    sign = -1 if offset[1] == "-" else 1
    span = timedelta(hours=int(offset[2]), minutes=int(offset[3] or 0))
    return timezone(sign * span) if span <= timedelta(hours=14) else None


def _iso(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        pass
    loose = _ISO.match(text)
    if not loose:
        return None
    zone = (loose[3] or "Z").upper().replace("UTC", "Z").replace("GMT", "Z")
    try:
        return datetime.fromisoformat(f"{loose[1]}T{loose[2]}{zone}")
    except ValueError:
        return None


def rfc822(text: str) -> datetime | None:
    """`Thu, 23 Jul 2026 16:29:09 Z`, `28 Aug 2026 10:33 PDT`. Without a zone it is UTC; an unknown zone is no time."""
    found = _RFC822.match(text)
    if not found:
        return None
    day, month, year, hour, minute, second, zone = found.groups()
    number = MONTHS.get(month[:3].lower())
    if number is None:
        return None
    full = int(year) + (0 if len(year) == 4 else 2000 if int(year) < 70 else 1900)
    try:
        local = datetime(full, number, int(day), int(hour), int(minute), min(int(second or 0), 59), tzinfo=UTC)
    except ValueError:
        return None
    known = zone_of(zone, local) if zone else UTC
    return local.replace(tzinfo=known) if known else None


def epoch(value: float) -> datetime | None:
    """Seconds since 1970, or milliseconds where seconds would be beyond the year 5000."""
    try:
        return believable(datetime.fromtimestamp(value / 1000 if abs(value) > 1e11 else value, tz=UTC))
    except (OverflowError, ValueError, OSError):
        return None


def ulid_time(identity: str) -> datetime | None:
    """The moment a ULID was made: its first ten characters count milliseconds since 1970."""
    if not _ULID.fullmatch(identity.upper()):
        return None
    value = 0
    for character in identity[:10].upper():
        value = value * 32 + _CROCKFORD[character]
    return epoch(float(value)) if value > 1e11 else None


def instant(value: object) -> datetime | None:
    """A believable UTC time cut to the second, from ISO 8601, RFC 822 or a number since 1970; else None."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return epoch(value)
    if isinstance(value, datetime):
        return believable(value)
    if not isinstance(value, str) or not 8 <= len(value) <= 80:
        return None
    text = value.strip()
    if text.isdecimal():
        return epoch(int(text)) if 9 <= len(text) <= 13 else None
    return believable(_iso(text) or rfc822(text))
