"""Checkly's status page data: an object with `incidents`, each with `incidentUpdates`."""

from __future__ import annotations

import msgspec

from scraper.formats.checkly_incidents import read_incidents
from scraper.formats.intake import Intake, peek
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, Rows

NAME = "checkly"
PRIORITY = 50


class _Page(msgspec.Struct):
    incidents: Rows = NO_ROWS


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """Incidents with incidentUpdates."""
    head = peek(body)
    return head.startswith("{") and '"incidentUpdates"' in head


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every incident of the file."""
    intake = Intake(NAME, origin)
    page = intake.json(body, _Page) or _Page()
    return intake.reading(read_incidents(intake, page.incidents), works=sniff(body, origin))
