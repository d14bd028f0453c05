"""incident.io's pages as people see them: a page's payload holds the summary, and on `/history` and an incident's own
page the incidents, in the shape of the proxy's JSON.
"""

from __future__ import annotations

from scraper.formats.embedded import flight_values, objects_with
from scraper.formats.incidentio_incidents import Page, Summary, levels_of, names_of, overall_of, read_incident
from scraper.formats.intake import peek
from scraper.formats.records import each_once
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import convert, decode_text, problem

NAME = "incidentio_page"
PRIORITY = 24


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """HTML whose payload has the structure of such a page, or posts that tell `to_status`."""
    head = peek(body, 2_000_000)
    payload = head.startswith("<") and "self.__next_f" in head
    return payload and ("ongoing_incidents" in head or "to_status" in head or "worst_component_status" in head)


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every incident in the page's payload, once."""
    text = decode_text(body, origin.media_type)
    values = flight_values(text)
    if not values:
        trouble = problem(origin, "html_instead", "this HTML carries no payload of incident.io")
        return StatusReading(NAME, problems=(trouble,), healthy=False)
    found = [convert(row, Summary) for value in values for row in objects_with(value, "structure", "components")]
    summary = next((one for one in found if one), Summary())
    own = names_of(summary)
    page = Page(origin, summary.public_url or origin.url, {**dict(origin.names), **own})
    rows = [*summary.rows, *(row for value in values for row in objects_with(value, "updates", "status", "name", "id"))]
    read_rows = (read_incident(number, row, page) for number, row in enumerate(rows, 1))
    incidents = each_once(found for found in read_rows if found is not None)
    whole = "</html" in text.lower()
    problems = page.problems
    if not whole:
        message = "the page ends early; its complete incidents were kept"
        problems.append(problem(origin, "truncated", message, "fetch it again"))
    levels = levels_of(summary, own)
    healthy = whole and bool(incidents or levels)
    overall = overall_of(summary, own)
    return StatusReading(
        NAME, incidents, tuple(problems), levels, whole, healthy, names=tuple(own.items()), overall=overall
    )
