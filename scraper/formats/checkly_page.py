"""Checkly's status pages as HTML (`incidents/page/N`): their data is a flattened array in `__NUXT_DATA__`.

Every object with `incidentUpdates` is an incident; it is put together and read as Checkly's JSON.
"""

from __future__ import annotations

from scraper.formats.checkly_incidents import read_incidents
from scraper.formats.embedded import script_with_id
from scraper.formats.flattened import Flat
from scraper.formats.intake import Intake, peek
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, Rows, decode_text, diagnose

NAME = "checkly_page"
PRIORITY = 49


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """A page with Nuxt data that holds incident updates."""
    head = peek(body, 1_000_000)
    return "__NUXT_DATA__" in head and '"incidentUpdates"' in head


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every incident of the page."""
    intake = Intake(NAME, origin)
    text = decode_text(body, origin.media_type)
    data = script_with_id(text, "__NUXT_DATA__")
    if data is None:
        intake.problems.append(diagnose(body, origin, "a page with Nuxt data"))
        return intake.reading()
    rows = intake.json(data.encode(), Rows) or NO_ROWS
    flat = Flat(rows)
    found = [flat.value_at(place) for place in range(len(rows)) if "incidentUpdates" in flat.keys_at(place)]
    return intake.reading(read_incidents(intake, found))
