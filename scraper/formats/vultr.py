"""Vultr's `alerts.json`: service alerts by region, with entries."""

from __future__ import annotations

import msgspec

from scraper.core.model import RecordKind, Severity, StatusIncident
from scraper.formats.ends import end_post
from scraper.formats.intake import Intake, peek
from scraper.formats.labels import closing, kind_of, staged, state_of
from scraper.formats.markup import plain
from scraper.formats.records import Post, dated
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "vultr"
PRIORITY = 10


class _Entry(msgspec.Struct):
    message: Text = NO_TEXT
    updated_at: Text = NO_TEXT


class _Alert(msgspec.Struct):
    id: Text
    subject: Text = NO_TEXT
    region: Text = NO_TEXT
    status: Text = NO_TEXT
    start_date: Text = NO_TEXT
    updated_at: Text = NO_TEXT
    entries: Rows = NO_ROWS


class _Answer(msgspec.Struct):
    service_alerts: Rows = NO_ROWS


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """An object of service alerts."""
    head = peek(body)
    return head.startswith("{") and '"service_alerts"' in head


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every alert of the answer."""
    intake = Intake(NAME, origin)
    answer = intake.json(body, _Answer) or _Answer()
    return intake.reading(
        intake.each(intake.structs(answer.service_alerts, _Alert), lambda item: _record(intake, item)),
        works=sniff(body, origin),
    )


def _record(intake: Intake, item: _Alert) -> StatusIncident:
    entries = intake.structs(item.entries, _Entry, f"alert {item.id}, entry")
    told = dated(entries, lambda e: intake.time(e.updated_at))
    over = state_of(item.status) in {"resolved", "completed"}
    kind = kind_of(item.subject, frozenset(), Severity.UNKNOWN)
    texts = [(at, plain(e.message)) for at, e in told]
    last = end_post(texts)
    states = staged([""] * len(texts), over=over, last=last)
    return intake.record(
        id=item.id,
        title=item.subject,
        url=f"https://status.vultr.com/#{item.id}",
        kind=kind,
        impact=Severity.UNKNOWN if kind is RecordKind.INCIDENT else Severity.NONE,
        state=closing(planned=kind is RecordKind.MAINTENANCE) if over else "investigating",
        started=intake.time(item.start_date),
        resolved=texts[last][0] if texts else intake.time(item.updated_at),
        updated=intake.time(item.updated_at),
        components=[item.region] if item.region else [],
        posts=[Post(at, state, text) for (at, text), state in zip(texts, states, strict=True)],
        inferred=True,
    )
