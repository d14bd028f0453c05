"""Times as status pages write them, read to UTC.

Platforms write ISO 8601 with and without zone, RFC 822 with zone names, Go's time strings, 12-hour clocks without a year
and epochs in seconds, milliseconds or as strings. A stamp without a zone is read in the zone given, and said to be naive.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from scraper.formats.local_dates import in_english
from scraper.formats.repeated_hour import is_repeated
from scraper.formats.stamps import MONTHS, believable, epoch, zone_of

_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_ORDINAL = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_CLOCK = r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?\s*(?P<half>[ap]\.?m\.?)?"
_ZONE = r"\s*\(?(?P<zone>z\b|[a-z]{0,3}[+-]\d{1,2}:?(?:\d{2})?|[a-z]{2,5}\b)?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?P<year>\d{{4}})[-/](?P<number>\d{{1,2}})[-/](?P<day>\d{{1,2}})(?:(?:t|\s)\s*{_CLOCK}{_ZONE})?",
        rf"(?:[a-z]{{3,9}},?\s+)?(?P<day>\d{{1,2}})[\s-]+{_MONTH}[\s-]+(?P<year>\d{{4}}),?(?:\s+{_CLOCK}{_ZONE})?",
        rf"(?:[a-z]{{3,9}},\s+)?{_MONTH}\s+{_ORDINAL},?\s+(?P<year>\d{{4}}),?(?:\s*(?:at|-|\|)?\s*{_CLOCK}{_ZONE})?",
    )
)
_YEARLESS = re.compile(rf"{_MONTH}\s+{_ORDINAL},?\s+(?:at\s+|-\s+)?{_CLOCK}{_ZONE}", re.IGNORECASE)
_WEEKDAY = re.compile(r"[^\W\d_]{2,14}\.?,\s+")
_PLAIN = re.compile(rf"{_MONTH}\s+\d{{1,2}},?\s+\d{{4}}", re.IGNORECASE)
_CLOCK_ONLY = re.compile(rf"{_CLOCK}{_ZONE}", re.IGNORECASE)
_NUMBER = re.compile(r"-?\d{9,17}(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Stamp:
    """A time read from a page. `naive` is True when the page gave no zone, so that the reader's was taken; `repeated` when
    its clock shows that time twice, as summer time ends: then `at` is the first.
    """

    at: datetime
    naive: bool = False
    repeated: bool = False


def _built(found: re.Match[str], year: int, month: int, day: int, zone: tzinfo) -> Stamp | None:
    parts = found.groupdict()
    hour = int(parts["hour"] or 0)
    half = (parts["half"] or "").casefold().replace(".", "")
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    try:
        clock = datetime(
            year, month, day, hour, int(parts["minute"] or 0), min(int(parts["second"] or 0), 59), tzinfo=UTC
        )
    except ValueError:
        return None
    own = zone_of(parts["zone"].rstrip(")"), clock) if parts["zone"] else None
    at = believable(clock.replace(tzinfo=own or zone))
    return Stamp(at, naive=own is None, repeated=is_repeated(clock, own or zone)) if at else None


def read_stamp(text: str, zone: tzinfo = UTC) -> Stamp | None:
    """A full date, with or without a clock, in any of the forms above. None when it is none of them."""
    bare = text.strip()
    if _NUMBER.fullmatch(bare):
        at = epoch(float(bare))
        return Stamp(at) if at else None
    for form in _FORMS:
        found = form.match(bare)
        if found:
            parts = found.groupdict()
            month = int(parts["number"]) if "number" in parts else MONTHS[parts["month"].casefold()]
            return _built(found, int(parts["year"]), month, int(parts["day"]), zone)
    foreign = _WEEKDAY.sub("", in_english(bare))
    return read_stamp(foreign, zone) if foreign != bare and _PLAIN.match(foreign) else None


def read_near(text: str, anchor: datetime, zone: tzinfo = UTC) -> Stamp | None:
    """A month, day and clock without a year (`Aug 28, 10:33 PM UTC`): the year that lies nearest to `anchor`."""
    found = _YEARLESS.match(text.strip()) or _YEARLESS.match(in_english(text))
    if found is None:
        return None
    month, day = MONTHS[found["month"].casefold()], int(found["day"])
    years = (anchor.year, anchor.year - 1, anchor.year + 1)
    near = [stamp for year in years if 1 < year < 9999 and (stamp := _built(found, year, month, day, zone))]
    return min(near, key=lambda stamp: abs(stamp.at - anchor), default=None)


def read_clock(text: str, after: datetime, zone: tzinfo = UTC) -> Stamp | None:
    """A clock without a day (`3:23pm PST`): its first occurrence not before `after`, to the minute."""
    found = _CLOCK_ONLY.match(text.strip())
    if found is None:
        return None
    floor = after.replace(second=0, microsecond=0)
    own = (zone_of(found["zone"], floor) if found["zone"] else None) or zone
    try:
        local = floor.astimezone(own)
        stamp = _built(found, local.year, local.month, local.day, zone)
        if stamp and stamp.at < floor:
            stamp = Stamp(stamp.at + timedelta(days=1), stamp.naive)
    except OverflowError:
        return None
    return stamp
