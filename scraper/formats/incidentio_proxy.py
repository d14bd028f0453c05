"""incident.io's own JSON: `/proxy/<host>/incidents` (history) and `/proxy/<host>` (summary of now).

The history names components by id only; the summary has their names, and is read beside it for them.
"""

from __future__ import annotations

import re

import msgspec

from scraper.formats.incidentio_incidents import Page, Summary, levels_of, names_of, overall_of, read_incident
from scraper.formats.records import each_once
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, Rows, convert, decode_text, json_start, problem, read_json

NAME = "incidentio_proxy"
PRIORITY = 20

_PROXIED = re.compile(r"/proxy/([^/?#]+)")
_HISTORY = re.compile(r"(https?://[^/?#]+/proxy/[^/?#]+)/(?:incidents|component_impacts)\b[^#]*")


class _Document(msgspec.Struct):
    incidents: Rows = NO_ROWS
    summary: object = None
    incident: object = None


def names_at(url: str) -> str:
    """Where the components of a history have their names; empty for any other address."""
    found = _HISTORY.fullmatch(url)
    return found[1] if found else ""


def sniff(body: bytes, origin: Origin) -> bool:
    """JSON with posts that tell `to_status`, a summary with a structure, or incidents read through the proxy."""
    text = decode_text(body, origin.media_type)
    if json_start(text) < 0:
        return False
    if '"to_status"' in text or ('"summary"' in text and '"structure"' in text and '"ongoing_incidents"' in text):
        return True
    return "/proxy/" in origin.url and ('"incidents"' in text or '"summary"' in text)


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Read the incidents and maintenances of a history or a summary, each once."""
    read = read_json(body, origin)
    document = _document(read.value)
    if document is None:
        problems = read.problems or (problem(origin, "wrong_shape", "this JSON holds no incidents of incident.io"),)
        return StatusReading(NAME, problems=problems, healthy=False)
    summary = convert(document.summary, Summary) or Summary()
    own = names_of(summary)
    page = Page(origin, _home(summary, origin), {**dict(origin.names), **own}, list(read.problems))
    rows = [*document.incidents, *summary.rows, *([document.incident] if document.incident is not None else [])]
    read_rows = (read_incident(number, row, page) for number, row in enumerate(rows, 1))
    incidents = each_once(found for found in read_rows if found is not None)
    return StatusReading(
        NAME,
        incidents,
        tuple(page.problems),
        components=levels_of(summary, own),
        healthy=read.whole and not (page.problems and not incidents),
        names=tuple(own.items()),
        overall=overall_of(summary, own),
    )


def _document(value: object) -> _Document | None:
    """None for JSON that tells neither a list of incidents nor a summary, an error message among it."""
    if not isinstance(value, dict):
        return None
    told = isinstance(value.get("incidents"), list) or any(
        isinstance(value.get(k), dict) for k in ("summary", "incident")
    )
    return convert(value, _Document) if told else None


def _home(summary: Summary, origin: Origin) -> str:
    proxied = _PROXIED.search(origin.url)
    host = f"https://{proxied[1]}/" if proxied and "." in proxied[1] else ""
    return summary.public_url or host or origin.url
