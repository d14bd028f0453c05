"""The published JSON, as types: what `api/v1/` promises. Their JSON Schemas are made from these classes, so a document
and its schema cannot drift apart. Times are RFC 3339 in UTC; unknown is null, never an empty string.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

Precision = Literal["second", "minute", "hour", "part_of_day", "day", "month"]
Basis = Literal["stated", "converted", "relative", "published"]
Time = Annotated[str, Meta(pattern=r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$")]
Text = Annotated[str, Meta(min_length=1)]
IncidentId = Annotated[str, Meta(pattern=r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])-[a-z0-9][a-z0-9-]*$")]
Names = Annotated[list[Text], Meta(extra_json_schema={"uniqueItems": True})]
Count = Annotated[int, Meta(ge=0)]
Url = Annotated[str, Meta(pattern=r"^https?://[^\s\"<>]+$")]
Slug = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9-]*$")]
Sha256 = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]


class Shape(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A published object: every key is there, none besides."""


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
    """One incident of the provider's own page."""

    id: Text
    url: Text
    impact: Literal["none", "minor", "major", "critical", "unknown"]
    started_at: Time | None
    resolved_at: Time | None
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
    rule: Text
    explanation: Text
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
    evidence: Annotated[list[Text], Meta(min_length=1)]


class DocumentShape(Shape, frozen=True):
    """A document and the part it plays; `url` is the address it was read from."""

    id: Text
    url: Text
    title: Text
    publisher: Text
    standing: Literal["official", "operator", "press", "aggregator", "crowd"]
    language: Text | None
    published: InstantShape | None
    role: Literal["primary", "mention"]
    copy_of: Text | None


class LinkShape(Shape, frozen=True):
    """A tie to another incident, and why."""

    type: Literal["caused_by", "same_cause", "moved_from", "similar"]
    id: IncidentId
    reason: Text


class PostmortemShape(Shape, frozen=True):
    """Whether it was explained."""

    status: Literal["none", "promised", "published"]
    promised_at: Time | None
    published_at: Time | None
    url: Text | None
    lag_s: Count | None


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
    field: Literal["text", "title", "at", "state", "impact", "components", "presence"]
    change: Literal["edited", "removed"]
    before: Text | None
    after: Text | None


class WithdrawnShape(Shape, frozen=True):
    """Why an incident left lists and statistics."""

    at: Time | None
    reason: Text


class UrlsShape(Shape, frozen=True):
    """Where the incident stands on the site."""

    html: Url
    json: Url


class IncidentShape(Shape, frozen=True, omit_defaults=True):
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
    urls: UrlsShape
    withdrawn: WithdrawnShape | msgspec.UnsetType = msgspec.UNSET


class MovedShape(Shape, frozen=True):
    """A retired id, and where it went."""

    id: IncidentId
    moved_to: IncidentId


class RowShape(Shape, frozen=True):
    """A row of `api/v1/incidents.json`, of the CSV and of the tables; columns are these keys in this order."""

    id: IncidentId
    kind: Literal["incident", "maintenance", "notice"]
    title: Text
    providers: Names
    components: Names
    state: Literal["ongoing", "resolved", "unknown"]
    severity: Literal["none", "minor", "major", "critical", "unknown"]
    start: Time | None
    start_precision: Precision | None
    end: Time | None
    end_precision: Precision | None
    duration_s: Count | None
    causes: Names
    documents: Count
    disputed: Count
    postmortem: Literal["none", "promised", "published"]
    html: Url
    json: Url


class IncidentsShape(Shape, frozen=True):
    """`api/v1/incidents.json`."""

    incidents: list[RowShape]


class UnplacedRowShape(Shape, frozen=True):
    """A document on no incident."""

    url: Text
    reason: Text


class UnplacedShape(Shape, frozen=True):
    """`api/v1/unplaced.json`."""

    documents: list[UnplacedRowShape]


class ComponentShape(Shape, frozen=True):
    """A component of a provider, configured or named by the record; `html` is its page."""

    id: Text
    name: Text
    kind: Literal["product", "surface", "model", "region", "other", "unknown"]
    html: Url


class ProviderRowShape(Shape, frozen=True):
    """A provider. `state` at the moment of the build: down, maintenance, none (no incident known; never "up") or
    unknown, where its status page was not read just now. `incidents` counts those on record.
    """

    id: Slug
    name: Text
    state: Literal["down", "maintenance", "none", "unknown"]
    components: list[ComponentShape]
    incidents: Count
    html: Url
    json: Url


class ProvidersShape(Shape, frozen=True):
    """`api/v1/providers.json`."""

    providers: list[ProviderRowShape]


class SourceRowShape(Shape, frozen=True):
    """A source and how it fared in the last run. `state` is unknown without a report of a run; `problem` is what went
    wrong in the last try.
    """

    id: Slug
    kind: Literal["status", "feed", "page"]
    standing: Literal["official", "operator", "press", "aggregator", "crowd"]
    tier: Literal["core", "extended", "optional"]
    url: Url
    state: Literal["ok", "failing", "disabled", "unknown"]
    last_success: Time | None
    failing_since: Time | None
    problem: Text | None


class SourcesShape(Shape, frozen=True):
    """`api/v1/sources.json`."""

    sources: list[SourceRowShape]


class ChangeShape(Shape, frozen=True):
    """A change after the fact. `at` is when it was seen, null where nothing tells; `update` the provider's post it is
    of; for `merged`, `incident` is the retired id and `after` the one that answers for it.
    """

    cursor: Annotated[int, Meta(gt=0)]
    at: Time | None
    type: Literal["vendor_edited", "vendor_removed", "corrected", "merged", "withdrawn"]
    incident: IncidentId
    update: Text | None
    field: Text | None
    before: Text | None
    after: Text | None
    reason: Text | None


class ChangesShape(Shape, frozen=True):
    """`api/v1/changes.json`, oldest first; cursors grow."""

    changes: list[ChangeShape]


class BuiltFromShape(Shape, frozen=True):
    """What the edition was built from: the commit (null without git) and a digest of record and settings."""

    commit: Annotated[str, Meta(pattern=r"^[0-9a-f]{4,64}$")] | None
    input_hash: Text


class LicenceShape(Shape, frozen=True):
    """Terms of use of the data."""

    name: Text
    url: Url


class ListedShape(Shape, frozen=True):
    """A document or a download. `url` may hold `{id}`; `schema` is null for what is no JSON of ours."""

    name: Text
    url: Text
    media_type: Text
    schema: Url | None


class IndexShape(Shape, frozen=True):
    """`api/v1/index.json`: what exists."""

    name: Text
    version: Annotated[str, Meta(pattern=r"^1\.\d+$")]
    licence: LicenceShape
    built_from: BuiltFromShape
    incidents: Count
    providers: Count
    documents: list[ListedShape]
    downloads: list[ListedShape]
