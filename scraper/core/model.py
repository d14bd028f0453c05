"""The nouns of the record, frozen.

Every stage of the pipeline takes and returns these values. Times are aware UTC datetimes cut to the second; an
`Instant` adds how precisely the time is known and how it was read. Sequences are tuples, so a value can be compared,
hashed and written out in one way only.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Precision(StrEnum):
    """How fine a time is known; the order of the members is from fine to coarse."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    PART_OF_DAY = "part_of_day"
    DAY = "day"
    MONTH = "month"


class Basis(StrEnum):
    """How a time was read: written in UTC, converted from a zone, resolved from a relative word, or of publication."""

    STATED = "stated"
    CONVERTED = "converted"
    RELATIVE = "relative"
    PUBLISHED = "published"


class Standing(StrEnum):
    """What kind of voice a source is."""

    OFFICIAL = "official"
    OPERATOR = "operator"
    PRESS = "press"
    AGGREGATOR = "aggregator"
    CROWD = "crowd"


class RecordKind(StrEnum):
    """What an official record is about; only incidents count in statistics."""

    INCIDENT = "incident"
    MAINTENANCE = "maintenance"
    NOTICE = "notice"


class Severity(StrEnum):
    """Impact as the provider graded it. `unknown` means not reported and is not ordered among the others."""

    NONE = "none"
    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"
    UNKNOWN = "unknown"


class Level(StrEnum):
    """State of one component."""

    OPERATIONAL = "operational"
    DEGRADED = "degraded_performance"
    PARTIAL = "partial_outage"
    MAJOR = "major_outage"
    MAINTENANCE = "under_maintenance"
    UNKNOWN = "unknown"


class Relevance(StrEnum):
    """What an article is, as far as outages go."""

    INCIDENT = "incident"
    POSTMORTEM = "postmortem"
    ROUNDUP = "roundup"
    EVERGREEN = "evergreen"
    OPINION = "opinion"
    IRRELEVANT = "irrelevant"


class ProviderRole(StrEnum):
    """Part a provider plays in an article."""

    PRIMARY = "primary"
    MENTIONED = "mentioned"
    UPSTREAM = "upstream"
    RULED_OUT = "ruled_out"


class DocumentRole(StrEnum):
    """Part a document plays in an incident."""

    PRIMARY = "primary"
    MENTION = "mention"


class Outcome(StrEnum):
    """What a verdict concludes. `open`: no value chosen, the range is shown; `denied`: reported, and contradicted."""

    AGREED = "agreed"
    DISPUTED = "disputed"
    SINGLE = "single"
    UNSUPPORTED = "unsupported"
    DENIED = "denied"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Problem:
    """A failure as a value: where (file, URL or source), what, and how to mend it. `line` and `column` count from 1."""

    code: str
    where: str
    message: str
    remedy: str = ""
    source: str = ""
    line: int | None = None
    column: int | None = None
    value: str | None = None
    nearest: str | None = None

    def __str__(self) -> str:
        """One line: where: what; how to mend."""
        return f"{self.where}: {self.message}" + (f"; {self.remedy}" if self.remedy else "")


@dataclass(frozen=True, slots=True)
class Instant:
    """A time (UTC), how finely it is known, and how it was read. A day is kept as its first second."""

    at: datetime
    precision: Precision = Precision.SECOND
    basis: Basis = Basis.STATED


# --- what people configure -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Component:
    """A product, surface or model of a provider (`kind`: product, surface, model, region, other)."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    kind: str = "product"


@dataclass(frozen=True, slots=True)
class Provider:
    """Somebody whose outages we record."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    homepage: str | None = None
    components: tuple[Component, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """Where we read. `kind`: status, feed or page. Durations are seconds, `max_bytes` bytes of the decoded body.
    `zone` (IANA name) is that of times written without one, `group` how a generic feed's items belong together.
    """

    id: str
    kind: str
    url: str
    standing: Standing
    format: str = "auto"
    providers: tuple[str, ...] = ()
    tier: str = "core"
    hosts: tuple[str, ...] = ()
    publisher: str | None = None
    follow: str | None = None
    match: tuple[str, ...] = ()
    every: int = 900
    timeout: float = 20.0
    max_bytes: int = 8_000_000
    enabled: bool = True
    language: str | None = None
    terms: str | None = None
    quote: str = "short"
    zone: str | None = None
    group: str | None = None


# --- what one document says ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ComponentLevel:
    """A component's name as the provider writes it, and its state."""

    name: str
    level: Level


@dataclass(frozen=True, slots=True)
class StatusUpdate:
    """One post of a status page. `state`: investigating, identified, monitoring, resolved, postmortem, update,
    scheduled, in_progress, verifying, completed or unknown. `text` is plain text without markup.
    """

    id: str
    at: datetime
    state: str
    text: str
    components: tuple[ComponentLevel, ...] = ()


@dataclass(frozen=True, slots=True)
class ImpactWindow:
    """When one component was affected, where the provider says so apart from its posts."""

    component: str
    start: datetime
    end: datetime | None
    level: Level


@dataclass(frozen=True, slots=True)
class PublishedPostmortem:
    """A provider's own write-up."""

    at: datetime | None
    url: str | None
    text: str


@dataclass(frozen=True, slots=True)
class StatusIncident:
    """One incident of a provider's own page, as one reading of it shows it; `updates` oldest first, `id` the
    provider's own. `started_at` is the earliest instant the source gives for the incident itself.
    """

    id: str
    source: str
    provider: str
    title: str
    url: str
    kind: RecordKind
    impact: Severity
    state: str
    started_at: datetime | None
    resolved_at: datetime | None
    updated_at: datetime | None
    components: tuple[str, ...] = ()
    updates: tuple[StatusUpdate, ...] = ()
    impact_windows: tuple[ImpactWindow, ...] = ()
    postmortem: PublishedPostmortem | None = None


@dataclass(frozen=True, slots=True)
class PageText:
    """What a page says once its furniture is gone. `published_by` tells how the time was known: json-ld, meta, time,
    feed, htmldate, url, retrieved. `captions` are spans of `text` that were figure captions.
    """

    url: str
    text: str
    title: str = ""
    canonical_url: str | None = None
    site: str | None = None
    author: str | None = None
    language: str | None = None
    published: Instant | None = None
    published_by: str | None = None
    captions: tuple[tuple[int, int], ...] = ()
    opted_out: bool = False


@dataclass(frozen=True, slots=True)
class About:
    """The other incident a claim is on: provider, and its day (ISO date, or a month `2026-03`) if known."""

    provider: str
    day: str | None = None


@dataclass(frozen=True, slots=True)
class PeakReports:
    """A count of user reports. `type`: simultaneous, cumulative, regional or unknown; `counter`: who counted."""

    n: int
    type: str = "unknown"
    counter: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One checkable statement in a document, with its evidence: `quote` is the text of the document from `start` to
    `end_offset`, in Unicode code points. `about` is None for the incident the document is on. `qualifier`: exact,
    about, at_least or denies; `speaker`: provider, outlet, crowd or user; `zone` as written. `value`: seconds for a
    duration, `PeakReports` for peak_reports, text for the other kinds; for times the text as written. Where the quote
    may not be kept, it is empty and `quote_hash` (SHA-256) stands for it.
    """

    id: str
    kind: str
    document: str
    value: int | str | PeakReports | None
    quote: str
    start: int
    end_offset: int
    about: About | None = None
    at: datetime | None = None
    end: datetime | None = None
    precision: Precision | None = None
    basis: Basis | None = None
    zone: str | None = None
    qualifier: str = "exact"
    speaker: str = "outlet"
    flags: tuple[str, ...] = ()
    quote_hash: str | None = None


@dataclass(frozen=True, slots=True)
class ProviderMention:
    """A provider named in an article, and the part it plays there."""

    id: str
    role: ProviderRole


@dataclass(frozen=True, slots=True)
class Article:
    """What we keep of an article: never its text. `terms` are hashed term weights (term hash, count), `sketch` a
    min-hash of its word 5-grams, `text_hash` SHA-256 of the text; `days` the ISO dates it gives for the incident it
    is on. `published_by` as in `PageText`.
    """

    id: str
    source: str
    url: str
    title: str
    publisher: str
    standing: Standing
    relevance: Relevance
    score: float
    text_hash: str
    canonical_url: str | None = None
    author: str | None = None
    language: str | None = None
    published: Instant | None = None
    published_by: str | None = None
    first_seen: datetime | None = None
    words: int = 0
    providers: tuple[ProviderMention, ...] = ()
    days: tuple[str, ...] = ()
    claims: tuple[Claim, ...] = ()
    terms: tuple[tuple[int, int], ...] = ()
    sketch: tuple[int, ...] = ()
    quoted_sources: tuple[str, ...] = ()
    headline_only: bool = False


@dataclass(frozen=True, slots=True)
class Revision:
    """What a provider changed after the fact, as we saw it. `field`: text, title, at, state, impact, components or
    presence; `change`: edited or removed; `before` and `after` are short quotes, or hashes where quoting is off.
    `seen_at` is when the reading that showed it was made.
    """

    seen_at: datetime
    update: str | None
    field: str
    change: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class KeptUpdate:
    """A post of a status page as we keep it: `text` is at most 300 characters, empty where quoting is off;
    `text_hash` is of the whole. `removed_at` is set when a later reading no longer shows it.
    """

    id: str
    at: datetime
    state: str
    text: str
    text_hash: str
    components: tuple[ComponentLevel, ...] = ()
    first_seen: datetime | None = None
    removed_at: datetime | None = None
    order: int = 0


@dataclass(frozen=True, slots=True)
class OfficialRecord:
    """One incident of the provider's own page, with all we ever saw of it. It keeps its identity for ever and is what
    statistics count. `page` names the status page it stands on (the first source that showed it), `id` is made of it and the provider's own id.
    """

    id: str
    page: str
    native_id: str
    sources: tuple[str, ...]
    provider: str
    title: str
    url: str
    kind: RecordKind
    impact: Severity
    state: str
    started_at: datetime | None
    resolved_at: datetime | None
    updated_at: datetime | None
    components: tuple[str, ...] = ()
    updates: tuple[KeptUpdate, ...] = ()
    impact_windows: tuple[ImpactWindow, ...] = ()
    postmortem: PublishedPostmortem | None = None
    revisions: tuple[Revision, ...] = ()
    claims: tuple[Claim, ...] = ()
    terms: tuple[tuple[int, int], ...] = ()
    first_seen: datetime | None = None
    aliases: tuple[str, ...] = ()
    shapes: tuple[tuple[str, str], ...] = field(default=())


Document = Article | OfficialRecord
"""One thing a source said, as the record keeps it."""


# --- what people add -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Founding:
    """What a founding note says of the incident it makes."""

    provider: str
    start: Instant
    end: Instant | None = None
    components: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteQuote:
    """A quotation in a note: at most 25 words, and where it stands."""

    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Note:
    """What a person added by pull request. `body` is Markdown; `path` is relative to content/."""

    incident: str
    kind: str
    sources: tuple[str, ...]
    path: str
    body: str = ""
    title: str | None = None
    archive: str | None = None
    published: Instant | None = None
    language: str | None = None
    author_kind: str | None = None
    checked: str = "no"
    founds: Founding | None = None
    impact: str | None = None
    blast_radius: str | None = None
    latent_since: Instant | None = None
    detection: str | None = None
    trigger: str | None = None
    contributing: tuple[str, ...] = ()
    mitigation: str | None = None
    follow_ups: tuple[str, ...] = ()
    causes: tuple[str, ...] = ()
    quotes: tuple[NoteQuote, ...] = ()
    licence: str | None = None
    contributors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Override:
    """A reviewed instruction for one incident. `op`: merge, split, attach, detach, retitle, pin or withdraw; `at`: when
    it was decided, where its author says so.
    """

    incident: str
    op: str
    reason: str
    by: str
    into: str | None = None
    documents: tuple[str, ...] = ()
    role: DocumentRole = DocumentRole.PRIMARY
    title: str | None = None
    fact: str | None = None
    value: str | None = None
    at: Instant | None = None


# --- what we conclude ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ScoreTerm:
    """One reason for a document to stand where it stands; terms add up to the score."""

    name: str
    value: float


@dataclass(frozen=True, slots=True)
class Placement:
    """Why a document stands on an incident: score and its terms, quoted spans, the runner-up and the margin to it."""

    document: str
    role: DocumentRole
    score: float = 0.0
    terms: tuple[ScoreTerm, ...] = ()
    spans: tuple[str, ...] = ()
    runner_up: str | None = None
    margin: float | None = None
    copy_of: str | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What we conclude for one fact. `value` is an RFC 3339 time, a number of seconds, or text; `low` and `high` give
    the range where sources differ. Losers are kept in `against`; `consistent` claims agree without deciding.
    """

    fact: str
    outcome: Outcome
    value: int | str | None
    rule: str
    explanation: str
    low: int | str | None = None
    high: int | str | None = None
    supporting: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    consistent: tuple[str, ...] = ()
    why_not: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """One line of the merged timeline. `lane`: official, press or crowd; `quoted`: an official fact known only
    through the press; `wave` counts from 1; `evidence` are claim ids.
    """

    at: datetime
    precision: Precision
    lane: str
    text: str
    evidence: tuple[str, ...]
    quoted: bool = False
    wave: int | None = None
    end: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the summary and the claims that carry it; never without one."""

    text: str
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wave:
    """A stretch of impact inside an incident."""

    start: datetime
    end: datetime | None


@dataclass(frozen=True, slots=True)
class Link:
    """A tie to another incident. `type`: caused_by, same_cause, moved_from or similar."""

    type: str
    id: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Window:
    """Impact window. `duration_s` is None while open or when a bound is not known to the hour."""

    start: Instant | None
    end: Instant | None
    duration_s: int | None


@dataclass(frozen=True, slots=True)
class OfficialTimes:
    """What the provider's record gives; `acknowledged` may also come from the press quoting it."""

    first_update: Instant | None = None
    acknowledged: Instant | None = None
    resolved: Instant | None = None
    stated_start: Instant | None = None
    stated_end: Instant | None = None


@dataclass(frozen=True, slots=True)
class PostmortemState:
    """`status`: none, promised or published; `lag_s` seconds from resolution to publication; `due_at` where the
    promise names a term.
    """

    status: str = "none"
    promised_at: datetime | None = None
    published_at: datetime | None = None
    url: str | None = None
    lag_s: int | None = None
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Why an incident left lists and statistics; its page stays as a tombstone."""

    at: datetime | None
    reason: str


@dataclass(frozen=True, slots=True)
class Ruling:
    """An override that was obeyed, kept so that its effect goes when its file goes. `mark`: digest of the override;
    `documents`: those it named or moved; `other`: the id that a merge retired.
    """

    op: str
    mark: str
    documents: tuple[str, ...] = ()
    other: str | None = None


@dataclass(frozen=True, slots=True)
class Incident:
    """One real-world outage of one provider, with everything we conclude about it. The documents themselves stand
    beside it; `placements` say which, and why.
    """

    id: str
    kind: RecordKind
    title: str
    providers: tuple[str, ...]
    components: tuple[str, ...]
    state: str
    severity: Severity
    window: Window
    official: OfficialTimes
    placements: tuple[Placement, ...]
    waves: tuple[Wave, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    timeline: tuple[TimelineEvent, ...] = ()
    summary: tuple[Sentence, ...] = ()
    links: tuple[Link, ...] = ()
    postmortem: PostmortemState = PostmortemState()
    causes: tuple[str, ...] = ()
    denied: bool = False
    founded_by: str = "official"
    withdrawn: Withdrawal | None = None
    rulings: tuple[Ruling, ...] = ()


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A document on no incident, and why."""

    document: str
    reason: str
    runner_up: str | None = None
    margin: float | None = None


@dataclass(frozen=True, slots=True)
class FieldChange:
    """An incident that a run altered, and the fields that differ."""

    id: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What a run would write: new, changed, merged (old id, surviving id) and withdrawn incidents."""

    new: tuple[str, ...] = ()
    changed: tuple[FieldChange, ...] = ()
    merged: tuple[tuple[str, str], ...] = ()
    withdrawn: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dossier:
    """An incident with the documents it stands on and what people added to it."""

    incident: Incident
    documents: tuple[Document, ...] = ()
    notes: tuple[Note, ...] = ()
    overrides: tuple[Override, ...] = ()


@dataclass(frozen=True, slots=True)
class Archive:
    """The whole record: dossiers by id, documents on no incident with the reason, retired ids (old, current)."""

    dossiers: tuple[Dossier, ...] = ()
    unplaced: tuple[tuple[Unplaced, Document], ...] = ()
    aliases: tuple[tuple[str, str], ...] = ()


# --- a run -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Capture:
    """A body as a source served it, decoded from transfer and content encodings. Header names are lower case."""

    source: str
    url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    retrieved: datetime
    final_url: str | None = None
    moved_for_good: bool = False


@dataclass(frozen=True, slots=True)
class NotModified:
    """The source says that nothing changed since the stored capture."""

    source: str
    url: str
    retrieved: datetime


@dataclass(frozen=True, slots=True)
class SourceOutcome:
    """How one source fared in a run. `outcome`: new, changed, unchanged, not_modified, not_due or failed."""

    source: str
    outcome: str
    items: int = 0
    last_success: datetime | None = None
    failing_since: datetime | None = None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class RunReport:
    """What a run did: kept in the cache, read by the build for all that depends on the moment."""

    at: datetime
    written: int
    unchanged: int
    sources: tuple[SourceOutcome, ...] = ()
    problems: tuple[Problem, ...] = ()
