"""incident.io: `/proxy/<host>/incidents` tells recent incidents in full; older ones are found through the times when
components were affected (`component_impacts?start_at=&end_at=`), a quarter at a time, and then read one by one.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from urllib.parse import quote, urlsplit

import msgspec

from scraper.core.model import Capture, Source
from scraper.formats.status import read_status
from scraper.formats.wire import NO_MOMENT, NO_ROWS, NO_TEXT, Moment, Rows, Text, convert, read_json
from scraper.pipeline.history import Lead, Leaf, asked, site_of
from scraper.pipeline.intake import origin_of

PLATFORMS = ("incidentio", "statuspage")
"""Its pages also answer in Statuspage's shape, which has no past."""

_PROXY = re.compile(r"/proxy/[^/?#]+")


class _Impact(msgspec.Struct):
    status_page_incident_id: Text = NO_TEXT
    start_at: Moment = NO_MOMENT


class _Uptime(msgspec.Struct):
    data_available_since: Moment = NO_MOMENT


class _Impacts(msgspec.Struct):
    component_impacts: Rows = NO_ROWS
    component_uptimes: Rows = NO_ROWS


def openings(source: Source) -> tuple[str, ...]:
    """The list of recent incidents."""
    own = _PROXY.search(source.url)
    return (f"{site_of(source.url)}{own[0] if own else '/proxy/' + urlsplit(source.url).netloc}/incidents",)


def read(capture: Capture, source: Source) -> Leaf | None:
    """Recent incidents in full, or leads to those of a quarter."""
    proxy = _PROXY.search(capture.url)
    if proxy is None:
        return None
    base = f"{site_of(capture.url)}{proxy[0]}"
    value = read_json(capture.body, origin_of(capture, source)).value
    if isinstance(value, dict) and isinstance(value.get("component_impacts"), list):
        return _quarter(capture, value, base)
    return _recent(capture, source, base)


def _recent(capture: Capture, source: Source, base: str) -> Leaf | None:
    reading = read_status(capture.body, origin_of(capture, source), "incidentio_proxy")
    if not reading.healthy:
        return None
    starts = [i.started_at for i in reading.incidents if i.started_at]
    oldest = min(starts, default=capture.retrieved)
    names = frozenset(i.id for i in reading.incidents)
    return Leaf(names, (), _window(base, oldest.year, (oldest.month - 1) // 3), min(starts, default=None), whole=True)


def _quarter(capture: Capture, value: object, base: str) -> Leaf | None:
    document = convert(value, _Impacts)
    begin = re.search(r"start_at=(\d{4})-(\d\d)", capture.url)
    if document is None or begin is None:
        return None
    first: dict[str, datetime | None] = {}
    for row in document.component_impacts:
        impact = convert(row, _Impact)
        if impact and impact.status_page_incident_id:
            known = [at for at in (first.get(impact.status_page_incident_id), impact.start_at.at) if at]
            first[impact.status_page_incident_id] = min(known, default=None)
    start = datetime(int(begin[1]), int(begin[2]), 1, tzinfo=UTC)
    told = (convert(row, _Uptime) for row in document.component_uptimes)
    since = [u.data_available_since.at for u in told if u and u.data_available_since.at]
    ended = bool(since) and start <= min(since)
    year, quarter = (start.year, (start.month - 1) // 3 - 1) if start.month > 3 else (start.year - 1, 3)
    return Leaf(
        frozenset(first) | {f"{start:%Y-%m}"},
        tuple(Lead(f"{base}/incidents/{quote(name, safe='')}", at) for name, at in first.items()),
        None if ended or year < 2015 else _window(base, year, quarter),
        start,
    )


def _window(base: str, year: int, quarter: int) -> str:
    """Whole quarters: a walk that is resumed on another day asks for the same ones."""
    last = f"{year + 1}-01" if quarter == 3 else f"{year}-{quarter * 3 + 4:02}"
    start = f"{year}-{quarter * 3 + 1:02}-01T00:00:00.000Z"
    return asked(f"{base}/component_impacts", start_at=start, end_at=f"{last}-01T00:00:00.000Z")
