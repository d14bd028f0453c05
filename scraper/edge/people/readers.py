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
    LONGEST_TITLE,
    near_day,
    near_duration,
    near_instant,
    near_language,
    near_site,
    near_slug,
    near_title,
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


_BRANCH: Final = re.compile(r"(?!.*(?:\.\.|//|@\{|\.lock$|\.lock/|[/.]$))[A-Za-z0-9_][A-Za-z0-9_./@+#-]{0,200}")
_LONGEST: Final = 3653 * 86400
_LARGEST: Final = 2**30
_LONGEST_ID: Final = 60
"""Of a provider, source, component or cause: it stands in names of files beside a day, an hour and an ending."""


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


def _duration_fault(text: str) -> str | None:
    length = seconds(text)
    if length is None:
        return "is no duration"
    return "is longer than ten years" if length > _LONGEST else None


def _size_fault(text: str) -> str | None:
    held = size(text)
    if held is None:
        return "is no size"
    return "is larger than a gigabyte" if held > _LARGEST else None


def _slug_fault(text: str) -> str | None:
    if not _SLUG.fullmatch(text):
        return "is no id: it stands in file names"
    return f"is longer than {_LONGEST_ID} characters" if len(text) > _LONGEST_ID else None


def _title_fault(text: str) -> str | None:
    if "\n" in text.strip():
        return "goes over several lines"
    return f"is longer than {LONGEST_TITLE} characters" if len(text) > LONGEST_TITLE else None


def _site_fault(text: str) -> str | None:
    fault = url_fault(text)
    return fault or ("has a ? or # in it: paths are put after it" if set(text) & set("?#") else None)


def _pattern(pattern: re.Pattern[str], said: str) -> Callable[[str], str | None]:
    return lambda text: None if pattern.fullmatch(text) else said


READERS: Final[dict[str, Reader]] = {
    "url": Reader("bad_url", "write the whole address, beginning with https://", url_fault, near=near_url),
    "slug": Reader(
        "bad_id",
        "use small letters, digits and single hyphens",
        _slug_fault,
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
        _duration_fault,
        as_written=True,
        near=near_duration,
    ),
    "size": Reader("bad_size", "write 500kB or 8MB", _size_fault, as_written=True),
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
    "title": Reader("bad_title", "write one line of at most 400 characters", _title_fault, near=near_title),
    "site": Reader("bad_url", "write the address of the front page", _site_fault, near=near_site),
    "branch": Reader("bad_branch", "write the name of a git branch", _pattern(_BRANCH, "is no name of a branch")),
    "written": Reader("bad_value", "", lambda _: None, as_written=True),
}
