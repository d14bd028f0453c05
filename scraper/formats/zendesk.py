"""Zendesk's `api/ssp/incidents.json` (JSON:API): incidents with a flag `outage`, updates as included resources."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

import msgspec

from scraper.core.model import PublishedPostmortem, Severity, StatusIncident
from scraper.formats.ends import end_post
from scraper.formats.intake import Intake, joined, peek
from scraper.formats.jsonapi import Related, references
from scraper.formats.labels import staged, state_of
from scraper.formats.markup import plain_markdown
from scraper.formats.records import Post, dated
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "zendesk"
PRIORITY = 45


class _Attributes(msgspec.Struct):
    title: Text = NO_TEXT
    name: Text = NO_TEXT
    impact: Text = NO_TEXT
    status: Text = NO_TEXT
    outage: bool | None = None
    degradation: bool | None = None
    startedAt: Text = NO_TEXT  # noqa: N815 - the API's own key
    createdAt: Text = NO_TEXT  # noqa: N815 - the API's own key
    updatedAt: Text = NO_TEXT  # noqa: N815 - the API's own key
    resolvedAt: Text = NO_TEXT  # noqa: N815 - the API's own key
    postmortem: Text = NO_TEXT
    description: Text = NO_TEXT
    incidentId: Text = NO_TEXT  # noqa: N815 - the API's own key


class _Resource(msgspec.Struct):
    id: Text
    type: Text = NO_TEXT
    attributes: _Attributes = msgspec.field(default_factory=_Attributes)
    relationships: dict[str, Related] | None = None


class _Answer(msgspec.Struct):
    data: Rows = NO_ROWS
    included: Rows = NO_ROWS


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """A JSON:API list whose items say whether they are outages and when they were resolved."""
    head = peek(body)
    return head.startswith("{") and '"attributes"' in head and '"resolvedAt"' in head and '"outage"' in head


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every incident of the answer."""
    intake = Intake(NAME, origin)
    answer = intake.json(body, _Answer) or _Answer()
    included = intake.structs(answer.included, _Resource, "included")
    items = intake.structs(answer.data, _Resource)
    return intake.reading(intake.each(items, lambda item: _record(intake, item, included)), works=sniff(body, origin))


def _related(intake: Intake, item: _Resource, included: Iterable[_Resource]) -> list[_Resource]:
    """What belongs to an incident: it refers to it, or is referred to by it."""
    keys = {r.id for r in references(intake, item.relationships)}
    return [r for r in included if r.id in keys or (r.attributes.incidentId and r.attributes.incidentId == item.id)]


def _record(intake: Intake, item: _Resource, included: list[_Resource]) -> StatusIncident:
    said = item.attributes
    related = _related(intake, item, included)
    ended = intake.time(said.resolvedAt)
    url = joined(intake.origin.url, f"/incidents/{item.id}")
    return intake.record(
        id=item.id,
        title=said.title or said.name,
        url=url,
        impact=Severity.MAJOR if said.outage else Severity.MINOR if said.degradation else Severity.UNKNOWN,
        state="resolved" if ended else "investigating",
        started=intake.time(said.startedAt, said.createdAt),
        resolved=ended,
        updated=intake.time(said.updatedAt),
        components=[r.attributes.name for r in related if "service" in r.type.casefold()],
        posts=_posts(intake, [r for r in related if "update" in r.type.casefold()], ended),
        postmortem=PublishedPostmortem(None, url, plain_markdown(said.postmortem)) if said.postmortem else None,
    )


def _posts(intake: Intake, updates: Sequence[_Resource], ended: datetime | None) -> list[Post]:
    told = dated(updates, lambda r: intake.time(r.attributes.createdAt))
    texts = [(at, plain_markdown(r.attributes.description)) for at, r in told]
    last = end_post(texts, ended)
    states = staged((state_of(r.attributes.status) for _, r in told), over=ended is not None, last=last)
    return [Post(at, state, text, r.id) for (_, r), (at, text), state in zip(told, texts, states, strict=True)]
