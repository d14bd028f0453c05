"""Meta's `data/orgs.json`: organisations and the state of their services in words.

Only what is said outright counts: "no known issues" is well, "major disruptions" and the like are levels, other words
are unknown.
"""

from __future__ import annotations

import re

import msgspec

from scraper.core.model import ComponentLevel, Level
from scraper.formats.intake import Intake, host_of, peek
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "meta"
PRIORITY = 10
ONLY_NOW = True

_LEVELS = {
    "no known issues": Level.OPERATIONAL,
    "low disruptions": Level.DEGRADED,
    "medium disruptions": Level.PARTIAL,
    "some disruptions": Level.DEGRADED,
    "high disruptions": Level.MAJOR,
    "major disruptions": Level.MAJOR,
}

_WORDED = re.compile(rf'"status"\s*:\s*"(?:{"|".join(_LEVELS)})\.?"', re.IGNORECASE)


class _Service(msgspec.Struct):
    name: Text = NO_TEXT
    status: Text = NO_TEXT


class _Organisation(msgspec.Struct):
    name: Text = NO_TEXT
    services: Rows = NO_ROWS


class _File(msgspec.Struct):
    orgs: Rows = NO_ROWS
    data: Rows = NO_ROWS


def sniff(body: bytes, origin: Origin) -> bool:
    """Services with Meta's words for health, or any JSON list from Meta's host."""
    head = peek(body)
    worded = '"services"' in head and _WORDED.search(head) is not None
    return head[:1] in {"[", "{"} and (worded or (host_of(origin.url) == "metastatus.com" and '"services"' in head))


def parse(body: bytes, origin: Origin) -> StatusReading:
    """A level for each service."""
    intake = Intake(NAME, origin)
    if peek(body).startswith("["):
        rows: tuple[object, ...] = intake.json(body, Rows) or NO_ROWS
    else:
        file = intake.json(body, _File) or _File()
        rows = (*file.orgs, *file.data)
    levels = [
        ComponentLevel(
            f"{org.name}: {service.name}" if org.name else service.name,
            _LEVELS.get(service.status.strip().rstrip(".").casefold(), Level.UNKNOWN),
        )
        for org in intake.structs(rows, _Organisation, "organisation")
        for service in intake.structs(org.services, _Service, f"{org.name}, service")
    ]
    return intake.reading(components=levels)
