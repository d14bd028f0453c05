"""The nouns of the record, frozen.

Every stage of the pipeline takes and returns these values. Times are aware UTC datetimes cut to the second; an
`Instant` adds how precisely the time is known and how it was read. Sequences are tuples, so a value can be compared,
hashed and written out in one way only.
"""

from scraper.core.model.claims import About, Claim, PeakReports
from scraper.core.model.conclusions import (
    Link,
    OfficialTimes,
    Placement,
    PostmortemState,
    Ruling,
    ScoreTerm,
    Sentence,
    TimelineEvent,
    Verdict,
    Wave,
    Window,
    Withdrawal,
)
from scraper.core.model.contributions import Founding, Note, NoteQuote, Override
from scraper.core.model.documents import Article, Document, KeptUpdate, OfficialRecord, ProviderMention, Revision
from scraper.core.model.incidents import Archive, ChangeSet, Dossier, FieldChange, Incident, Unplaced
from scraper.core.model.observed import (
    ComponentLevel,
    ImpactWindow,
    PageText,
    PublishedPostmortem,
    StatusIncident,
    StatusUpdate,
)
from scraper.core.model.runs import Capture, NotModified, RunReport, SourceOutcome
from scraper.core.model.scales import (
    Basis,
    DocumentRole,
    Instant,
    Level,
    Outcome,
    Precision,
    Problem,
    ProviderRole,
    RecordKind,
    Relevance,
    Severity,
    Standing,
)
from scraper.core.model.sources import Component, Provider, Source

__all__ = [
    "About",
    "Archive",
    "Article",
    "Basis",
    "Capture",
    "ChangeSet",
    "Claim",
    "Component",
    "ComponentLevel",
    "Document",
    "DocumentRole",
    "Dossier",
    "FieldChange",
    "Founding",
    "ImpactWindow",
    "Incident",
    "Instant",
    "KeptUpdate",
    "Level",
    "Link",
    "NotModified",
    "Note",
    "NoteQuote",
    "OfficialRecord",
    "OfficialTimes",
    "Outcome",
    "Override",
    "PageText",
    "PeakReports",
    "Placement",
    "PostmortemState",
    "Precision",
    "Problem",
    "Provider",
    "ProviderMention",
    "ProviderRole",
    "PublishedPostmortem",
    "RecordKind",
    "Relevance",
    "Revision",
    "Ruling",
    "RunReport",
    "ScoreTerm",
    "Sentence",
    "Severity",
    "Source",
    "SourceOutcome",
    "Standing",
    "StatusIncident",
    "StatusUpdate",
    "TimelineEvent",
    "Unplaced",
    "Verdict",
    "Wave",
    "Window",
    "Withdrawal",
]
