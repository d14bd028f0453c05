"""Statuspage's archive: `/history.json?page=N`, and the history page, whose `data-react-props` hold the same.

Three months a page, each incident with its last message only. The year stands on the month; the written time is that
of the first post, or a range from the first to the last, in the page's zone.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec

from scraper.core.language.told_ends import says_done, says_over
from scraper.core.model import Problem, StatusIncident
from scraper.formats.labels import closing, impact_of
from scraper.formats.local_dates import in_english, month_number
from scraper.formats.markup import plain, plain_markdown
from scraper.formats.records import Draft, Post, apart, incident_address, record
from scraper.formats.stamps import believable, zone_of
from scraper.formats.status import Origin, StatusReading
from scraper.formats.timeline import local_time
from scraper.formats.wire import (
    NO_ROWS,
    NO_TEXT,
    JsonBody,
    Rows,
    Text,
    convert,
    decode_text,
    diagnose,
    json_start,
    problem,
    read_json,
)

NAME = "statuspage_history"
PRIORITY = 36

_PROPS = re.compile(r"""data-react-props=(?:"([^"]*)"|'([^']*)')""")
_CLOCK = re.compile(r"\d{1,2}:\d\d")
_DAY = re.compile(r"[A-Za-z]{3,9}\.?\s+\d{1,2}\b")
_ZONE = re.compile(r"([A-Za-z]{1,5}|[+-]\d{2,4})\s*\Z")


class _Entry(msgspec.Struct):
    code: Text = NO_TEXT
    name: Text = NO_TEXT
    message: Text = NO_TEXT
    impact: Text = NO_TEXT
    timestamp: Text = NO_TEXT


class _Month(msgspec.Struct):
    name: Text = NO_TEXT
    year: Text = NO_TEXT
    incidents: Rows = NO_ROWS

    @property
    def filed(self) -> tuple[int, int] | None:
        """Year and number of the month."""
        number = month_number(self.name)
        year = int(self.year) if self.year.isdecimal() and len(self.year) == 4 else 0
        return (year, number) if year and number else None


class _Page(msgspec.Struct):
    domain: Text = NO_TEXT
    subdomain: Text = NO_TEXT


class _Status(msgspec.Struct):
    page: Any = None


class _Document(msgspec.Struct):
    months: Rows = NO_ROWS
    page_status: Any = None


def sniff(body: bytes, origin: Origin) -> bool:
    """A page whose react properties hold months, or that JSON itself."""
    text = decode_text(body, origin.media_type)
    if json_start(text) >= 0:
        return '"months"' in text and ('"timestamp"' in text or '"starts_on"' in text)
    return "data-react-props" in text and "&quot;months&quot;" in text


@dataclass(frozen=True, slots=True)
class Filed:
    """A month of the archive, and the incidents filed under it: code, and start where it can be read."""

    month: tuple[int, int]
    incidents: tuple[tuple[str, datetime | None], ...]


def contents(body: bytes, origin: Origin) -> tuple[Filed, ...] | None:
    """What a page of the archive lists, month by month; None for any other body."""
    document = _document(body, origin)[0]
    if document is None:
        return None
    found: dict[tuple[int, int], list[tuple[str, datetime | None]]] = {}
    for month in _months(document):
        for row in month.incidents:
            entry = convert(row, _Entry)
            if entry is not None and entry.code.strip() and month.filed:
                start = written_range(entry.timestamp, month.filed)[0]
                found.setdefault(month.filed, []).append((entry.code.strip(), start))
        if month.filed:
            found.setdefault(month.filed, [])
    return tuple(Filed(month, tuple(rows)) for month, rows in sorted(found.items()))


def _document(body: bytes, origin: Origin) -> tuple[_Document | None, JsonBody | None]:
    """The archive, in a page's properties or by itself; and how the JSON was read, where there is any."""
    text = decode_text(body, origin.media_type)
    found = _PROPS.search(text) if json_start(text) < 0 else None
    if json_start(text) < 0 and not found:
        return None, None
    read = read_json(html.unescape(found[1] or found[2] or "").encode() if found else body, origin)
    told = isinstance(read.value, dict) and isinstance(read.value.get("months"), list)
    return (convert(read.value, _Document) if told else None), read


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Read each incident of each month."""
    document, read = _document(body, origin)
    if read is None:
        wrong: tuple[Problem, ...] = (diagnose(body, origin, "a Statuspage history"),)
        return StatusReading(NAME, problems=wrong, whole_timelines=False, healthy=False)
    if document is None:
        wrong = read.problems or (problem(origin, "wrong_shape", "this JSON is no Statuspage history"),)
        return StatusReading(NAME, problems=wrong, whole_timelines=False, healthy=False)
    base = _base(document, origin)
    incidents, bad = apart(_incident(place, row, filed, base, origin) for place, row, filed in _rows(document))
    problems = (*read.problems, *_unlisted(document, origin), *bad)
    healthy = read.whole and not (problems and not incidents)
    return StatusReading(NAME, incidents, problems, whole_timelines=False, healthy=healthy)


def _unlisted(document: _Document, origin: Origin) -> tuple[Problem, ...]:
    """The months that do not say which incidents they had: they are no quiet months."""
    lost = len(document.months) - sum(1 for _ in _months(document))
    message = f"{lost} month(s) without a list of incidents were left out"
    return (problem(origin, "bad_item", message, "report it to the page's owner"),) if lost else ()


def _base(document: _Document, origin: Origin) -> str:
    status = convert(document.page_status, _Status)
    page = convert(status.page, _Page) if status else None
    if page and page.domain:
        return f"https://{page.domain}"
    return f"https://{page.subdomain}.statuspage.io" if page and page.subdomain and not origin.url else origin.url


def _months(document: _Document) -> Iterator[_Month]:
    """The months that list their incidents, be it none."""
    listed = (row for row in document.months if isinstance(row, dict) and isinstance(row.get("incidents"), list))
    return (month for row in listed if (month := convert(row, _Month)))


def _rows(document: _Document) -> Iterator[tuple[str, object, tuple[int, int] | None]]:
    """Each incident with its place in the list, and the year and month it is filed under."""
    for month in _months(document):
        for number, incident in enumerate(month.incidents, 1):
            yield f"item {number} of {month.name} {month.year}", incident, month.filed


def written_range(timestamp: str, filed: tuple[int, int]) -> tuple[datetime | None, datetime | None]:
    """Start and end of `Feb 29, 22:00 - 23:00 GMT` or `Dec 31, 23:00 - Jan  1, 01:00 UTC`; the end may be missing."""
    text = in_english(" ".join(plain(timestamp).split()))
    zone_name = _ZONE.search(text)
    zone = zone_name[1] if zone_name and not month_number(zone_name[1]) else "UTC"
    first, dash, second = text.partition(" - ")
    day = _DAY.search(first)
    if dash and day and not _DAY.search(second):
        second = f"{day[0]}, {second}"
    if dash and not _CLOCK.search(first):
        first, second = f"{first} {second}", ""
    return _at(first, zone, filed), _at(second, zone, filed)


def _at(text: str, zone: str, filed: tuple[int, int]) -> datetime | None:
    """One end of a range; a month far from the one it is filed under belongs to the year beside it."""
    written = local_time(text)
    if written is None:
        return None
    year, month = filed
    if written.year is None:
        year += 1 if month - written.month >= 6 else -1 if written.month - month >= 6 else 0
    wall = written.on(written.year or year)
    known = zone_of(zone, wall.replace(tzinfo=None)) if wall else None
    return believable(wall.replace(tzinfo=known)) if wall and known else None


def _incident(
    place: str, row: object, filed: tuple[int, int] | None, base: str, origin: Origin
) -> StatusIncident | Problem:
    wire = convert(row, _Entry)
    if wire is None or not wire.code.strip():
        message = f"{place}: it is no incident with a code, and was left out"
        return problem(origin, "bad_item", message, "report it to the page's owner")
    identity = wire.code.strip()
    start, end = written_range(wire.timestamp, filed) if filed else (None, None)
    if start is None:
        return problem(
            origin, "bad_item", f"incident {identity:.80}: its time cannot be read", "report it to the page's owner"
        )
    maintenance = wire.impact.strip().lower() == "maintenance"
    over = end is not None and (origin.retrieved is None or end <= origin.retrieved)
    message = plain_markdown(wire.message)
    told = over or says_over(message) or says_done(message)
    state = closing(planned=maintenance) if told else "unknown"
    draft = Draft(
        identity,
        wire.name,
        incident_address(base, identity) or f"/incidents/{identity}",
        posts=(Post(end or start, state, message),) if message else (),
        impact=impact_of(wire.impact),
        maintenance=maintenance,
        state=state,
        started_at=start,
        resolved_at=end if over else None,
        components=(),
    )
    return record(draft, origin)
