"""The published incident, as types: what `api/v1/incidents/<id>.json` promises. Its JSON Schema is made from these
classes, so a document and its schema cannot drift apart. Times are RFC 3339 in UTC; unknown is null, never an empty
string.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from scraper.publish.scalars import Basis, Count, IncidentId, Names, Precision, Sha256, Shape, Text, Time, Url


class InstantShape(Shape, frozen=True):
    """A time, how finely it is known and how it was read."""

    at: Time
    precision: Precision
    basis: Basis


class WindowShape(Shape, frozen=True):
    """When it began and ended; `duration_s` null while open or not known to the hour."""

    start: InstantShape | None
    end: InstantShape | None
    duration_s: Count | None


class OfficialShape(Shape, frozen=True):
    """What the provider's record gives."""

    first_update: InstantShape | None
    acknowledged: InstantShape | None
    resolved: InstantShape | None
    stated_start: InstantShape | None
    stated_end: InstantShape | None


class RecordShape(Shape, frozen=True):
    """One incident of the provider's own page. `left_at`: when a page that shows only what is open was first read without it,
    while nothing says that it is over.
    """

    id: Text
    url: Text | None
    impact: Literal["none", "minor", "major", "critical", "unknown"]
    started_at: Time | None
    resolved_at: Time | None
    left_at: Time | None
    documents: Names


class WaveShape(Shape, frozen=True):
    """A stretch of impact."""

    start: Time
    end: Time | None


class SentenceShape(Shape, frozen=True):
    """A sentence of the summary with the claims that carry it."""

    text: Text
    evidence: Annotated[list[Text], Meta(min_length=1)]


class RangeShape(Shape, frozen=True):
    """Lowest and highest value that sources give."""

    low: int | Text | None
    high: int | Text | None


class VerdictShape(Shape, frozen=True, rename={"supporting": "for"}):
    """What is concluded for one fact. `why_not` gives the reason against each losing claim."""

    fact: Text
    outcome: Literal["agreed", "disputed", "single", "unsupported", "denied", "open"]
    value: int | Text | None
    range: RangeShape | None
    supporting: Names
    against: Names
    consistent: Names
    rule: Text | None
    explanation: Text | None
    why_not: dict[str, Text]


class AboutShape(Shape, frozen=True):
    """The other incident a claim is on."""

    provider: Text
    day: Text | None


class PeakShape(Shape, frozen=True):
    """A count of user reports, its type and whose count it is."""

    n: Count
    type: Literal["simultaneous", "cumulative", "regional", "unknown"]
    counter: Text | None


class ClaimShape(Shape, frozen=True):
    """One checkable statement with its evidence; `quote` is null where it may not be shown, `quote_hash` (SHA-256)
    stands for it then. Offsets count code points of the document's text.
    """

    id: Text
    kind: Text
    about: AboutShape | None
    value: int | Text | PeakShape | None
    at: Time | None
    end: Time | None
    precision: Precision | None
    basis: Basis | None
    zone: Text | None
    qualifier: Literal["exact", "about", "at_least", "denies"]
    speaker: Literal["provider", "outlet", "crowd", "user"]
    quote: Text | None
    quote_hash: Sha256 | None
    start: Count
    end_offset: Count
    flags: Names
    document: Text


class EventShape(Shape, frozen=True):
    """One line of the merged timeline."""

    at: Time
    precision: Precision
    lane: Literal["official", "press", "crowd"]
    quoted: bool
    wave: Annotated[int, Meta(ge=1)] | None
    text: Text
    evidence: Names


class DocumentShape(Shape, frozen=True):
    """A document and the part it plays; `url` is the address it was read from."""

    id: Text
    url: Text | None
    title: Text
    publisher: Text | None
    standing: Literal["official", "operator", "press", "aggregator", "crowd"]
    language: Text | None
    published: InstantShape | None
    role: Literal["primary", "mention"]
    copy_of: Text | None


class LinkShape(Shape, frozen=True):
    """A tie to another incident, and why."""

    type: Literal["caused_by", "same_cause", "moved_from", "similar"]
    id: IncidentId
    reason: Text | None


class PostmortemShape(Shape, frozen=True):
    """Whether it was explained. `due_at` is the end of the term a promise names; `explained_by` tells where the
    provider's account is known from: the documents (record), a contributor's note, or articles that tell of one which was not
    read here (press); null: no account is known.
    """

    status: Literal["none", "promised", "published"]
    promised_at: Time | None
    published_at: Time | None
    url: Text | None
    lag_s: Count | None
    due_at: Time | None
    explained_by: Literal["record", "note", "press"] | None


class NoteShape(Shape, frozen=True):
    """What a person added."""

    kind: Literal["postmortem", "context", "correction"]
    title: Text | None
    published: InstantShape | None
    checked: Literal["official", "secondary", "no"]
    sources: Names
    causes: Names
    contributors: Names
    path: Text


class RevisionShape(Shape, frozen=True):
    """What a provider changed after the fact, as we saw it."""

    at: Time
    document: Text
    update: Text | None
    field: Literal["text", "title", "at", "state", "impact", "components", "presence", "provider"]
    change: Literal["edited", "removed"]
    before: Text | None
    after: Text | None


class WithdrawnShape(Shape, frozen=True):
    """Why an incident left lists and statistics."""

    at: Time | None
    reason: Text | None


class ScheduledShape(Shape, frozen=True):
    """When something is planned for that its page has announced and that has not begun."""

    start: Time | None
    end: Time | None


class NotHeldShape(Shape, frozen=True):
    """For when something was planned that its page cancelled, or closed before it was to begin, and when it did so."""

    planned_start: Time | None
    closed_at: Time | None


class UrlsShape(Shape, frozen=True):
    """Where the incident stands on the site."""

    html: Url
    json: Url


class IncidentShape(Shape, frozen=True, kw_only=True, omit_defaults=True):
    """`api/v1/incidents/<id>.json`."""

    id: IncidentId
    kind: Literal["incident", "maintenance", "notice"]
    title: Text
    providers: Names
    components: Names
    state: Literal["ongoing", "resolved", "unknown"]
    severity: Literal["none", "minor", "major", "critical", "unknown"]
    denied: bool
    window: WindowShape
    official: OfficialShape
    records: list[RecordShape]
    waves: list[WaveShape]
    summary: list[SentenceShape]
    verdicts: list[VerdictShape]
    claims: list[ClaimShape]
    timeline: list[EventShape]
    documents: list[DocumentShape]
    links: list[LinkShape]
    postmortem: PostmortemShape
    notes: list[NoteShape]
    revisions: list[RevisionShape]
    causes: Names
    withdrawn: WithdrawnShape | msgspec.UnsetType = msgspec.UNSET
    scheduled: ScheduledShape | msgspec.UnsetType = msgspec.UNSET
    not_held: NotHeldShape | msgspec.UnsetType = msgspec.UNSET
    urls: UrlsShape


class MovedShape(Shape, frozen=True):
    """A retired id, and where it went."""

    id: IncidentId
    moved_to: IncidentId
