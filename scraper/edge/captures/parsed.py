"""What `outagewire parse` printed, read back: NDJSON of status incidents."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from scraper.core.instants import parse_instant
from scraper.core.model import (
    ComponentLevel,
    ImpactWindow,
    Level,
    Problem,
    PublishedPostmortem,
    RecordKind,
    Severity,
    StatusIncident,
    StatusUpdate,
)
from scraper.formats.records import each_once


class _Level(msgspec.Struct):
    name: str
    level: str = "unknown"


class _Update(msgspec.Struct):
    at: str
    state: str = "unknown"
    id: str = ""
    text: str = ""
    components: list[_Level] = []


class _Window(msgspec.Struct):
    start: str
    component: str = ""
    end: str | None = None
    level: str = "unknown"


class _Postmortem(msgspec.Struct):
    at: str | None = None
    url: str | None = None
    text: str = ""


class _Record(msgspec.Struct):
    type: str = "status_incident"
    id: str = ""
    source: str = ""
    provider: str = ""
    title: str = ""
    url: str = ""
    kind: str = "incident"
    impact: str = "unknown"
    state: str = "unknown"
    started_at: str | None = None
    resolved_at: str | None = None
    updated_at: str | None = None
    components: list[str] = []
    updates: list[_Update] = []
    impact_windows: list[_Window] = []
    postmortem: _Postmortem | None = None


def read_parsed(path: Path) -> tuple[tuple[StatusIncident, ...], tuple[Problem, ...]]:
    """The records of one file; problem records are passed over, a line that cannot be read is a problem."""
    found: list[StatusIncident] = []
    problems: list[Problem] = []
    for number, line in enumerate(path.read_bytes().splitlines(), 1):
        if not line.strip():
            continue
        try:
            record = msgspec.json.decode(line, type=_Record)
            if record.type == "status_incident":
                found.append(_incident(record))
        except (msgspec.MsgspecError, ValueError) as error:
            remedy = "one record of `outagewire parse` a line"
            problems.append(Problem("bad_record", str(path), f"cannot be read: {error}", remedy, line=number))
    return tuple(found), tuple(problems)


def pages_once(found: Iterable[StatusIncident]) -> tuple[StatusIncident, ...]:
    """Each incident page once, however many readings or sources of its page tell it: as the reading that tells most. Ids are
    the page's own, so those of two hosts are two.
    """
    pages: dict[tuple[str, str, str], list[StatusIncident]] = {}
    for one in found:
        page = urlsplit(one.url).hostname or one.source
        pages.setdefault((one.provider or one.source, page, one.id), []).append(one)
    return tuple(one for told in pages.values() for one in each_once(told))


def _incident(record: _Record) -> StatusIncident:
    written = record.postmortem
    return StatusIncident(
        record.id,
        record.source,
        record.provider,
        record.title,
        record.url,
        RecordKind(record.kind),
        Severity(record.impact) if record.impact != "maintenance" else Severity.NONE,
        record.state,
        _at(record.started_at),
        _at(record.resolved_at),
        _at(record.updated_at),
        tuple(record.components),
        tuple(
            StatusUpdate(
                u.id, _sure(u.at), u.state, u.text, tuple(ComponentLevel(c.name, Level(c.level)) for c in u.components)
            )
            for u in record.updates
        ),
        tuple(ImpactWindow(w.component, _sure(w.start), _at(w.end), Level(w.level)) for w in record.impact_windows),
        PublishedPostmortem(_at(written.at), written.url, written.text) if written else None,
    )


def _at(text: str | None) -> datetime | None:
    return _sure(text) if text else None


def _sure(text: str) -> datetime:
    found = parse_instant(text)
    if found is None:
        raise ValueError(f"{text!r} is no instant")
    return found.at
