"""Readers of the small written forms: what is wrong with a text, if anything."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final
from urllib.parse import urlsplit

from scraper.core.ids import is_incident_id
from scraper.core.model import Instant
from scraper.edge.people.near_values import (
    near_day,
    near_duration,
    near_instant,
    near_language,
    near_slug,
    near_url,
    near_zone,
)
from scraper.edge.people.units import seconds, size

_SLUG: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_HOST: Final = re.compile(
    r"(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*"
)
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_TAG: Final = re.compile(r"[a-z0-9.-]+(?:@[a-z0-9.-]+)?,\d{4}(?:-\d{2}(?:-\d{2})?)?")
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_CLOCK_ALONE: Final = re.compile(r"\d{4}-\d{2}-\d{2}[Tt ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?", re.ASCII)
_NAMED_ZONE: Final = re.compile(_CLOCK_ALONE.pattern + r" ?[A-Z]{2,5}", re.ASCII)
_BAD_IN_URL: Final = re.compile(r"[\s<>\"{}|\\^`\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Reader:
    """`fault` says what is wrong (to follow the quoted text), or None. `as_written`: YAML's own reading of the text
    does not count. `near` gives the valid text that was probably meant, of a faulty one.
    """

    code: str
    remedy: str
    fault: Callable[[str], str | None]
    as_written: bool = False
    near: Callable[[str], str | None] = lambda _: None


def instant(text: str) -> Instant | None:
    """An INSTANT: RFC 3339 with zone, or a plain date."""
    from scraper.core.instants import parse_instant  # noqa: PLC0415  its tables are not needed to read settings

    return parse_instant(text)


def url_fault(text: str) -> str | None:
    """What is wrong with a web address, or None."""
    if _BAD_IN_URL.search(text):
        return "holds a space or a character that no address may hold"
    try:
        parts = urlsplit(text)
        parts.port  # noqa: B018  reading it is what checks it
    except ValueError as error:
        return f"is no address ({error})"
    if parts.scheme not in {"http", "https"}:
        return "is no http or https address"
    if parts.username is not None or parts.password is not None:
        return "holds a user name or password"
    host = parts.hostname or ""
    return None if _is_host(host) else "names no host"


def _is_host(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        try:
            return bool(_HOST.fullmatch(host.encode("idna").decode("ascii").lower())) if host else False
        except UnicodeError:
            return False
    return True


def _is_day(text: str) -> bool:
    try:
        return len(text) == len("2025-11-24") and bool(date.fromisoformat(text))
    except ValueError:
        return False


def _instant_fault(text: str) -> str | None:
    if instant(text):
        return None
    text = text.strip()
    if _DAY.fullmatch(text):
        return "is no day of the calendar"
    if _CLOCK_ALONE.fullmatch(text):
        return "has no zone (Z is UTC)"
    if _NAMED_ZONE.fullmatch(text):
        return "has a zone of letters; give its distance from UTC, such as -08:00"
    return "is no time with a zone, and no date"


def _zone_fault(text: str) -> str | None:
    from zoneinfo import ZoneInfo  # noqa: PLC0415  few settings name a zone

    try:
        return None if ZoneInfo(text) else "is no time zone"
    except (KeyError, ValueError, OSError):
        return "is no time zone"


def _pattern(pattern: re.Pattern[str], said: str) -> Callable[[str], str | None]:
    return lambda text: None if pattern.fullmatch(text) else said


READERS: Final[dict[str, Reader]] = {
    "url": Reader("bad_url", "write the whole address, beginning with https://", url_fault, near=near_url),
    "slug": Reader(
        "bad_id",
        "use small letters, digits and single hyphens",
        _pattern(_SLUG, "is no id: it stands in file names"),
        near=near_slug,
    ),
    "incident": Reader(
        "bad_id",
        "an incident id is like 2026-04-15-anthropic-1453",
        lambda t: None if is_incident_id(t) else "is no incident id",
    ),
    "host": Reader(
        "bad_host", "write the host alone: status.example.com", lambda t: None if _is_host(t) else "is no host name"
    ),
    "duration": Reader(
        "bad_duration",
        "write 20s, 15m, 6h or 30d",
        lambda t: None if seconds(t) else "is no duration",
        as_written=True,
        near=near_duration,
    ),
    "size": Reader("bad_size", "write 500kB or 8MB", lambda t: None if size(t) else "is no size", as_written=True),
    "instant": Reader(
        "bad_instant",
        "write 2026-04-15T14:53:00Z, or 2026-04-15 if only the day is known",
        _instant_fault,
        as_written=True,
        near=near_instant,
    ),
    "day": Reader(
        "bad_day",
        "write the day: 2025-11-24",
        lambda t: None if _is_day(t) else "is no day",
        as_written=True,
        near=near_day,
    ),
    "language": Reader(
        "bad_language",
        "write a BCP 47 tag such as en or pt-BR",
        _pattern(_LANGUAGE, "is no language"),
        near=near_language,
    ),
    "zone": Reader("bad_zone", "write an IANA name such as Europe/Paris", _zone_fault, near=near_zone),
    "tag": Reader(
        "bad_tag_authority",
        "write a host or address you held on that day, a comma and the day: example.org,2026",
        _pattern(_TAG, "is no tagging authority (RFC 4151)"),
    ),
    "written": Reader("bad_value", "", lambda _: None, as_written=True),
}
