"""An incident, what it stands on, and the record as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from scraper.core.model.conclusions import (
    NO_POSTMORTEM,
    Absorbed,
    Decision,
    Link,
    OfficialTimes,
    Placement,
    PostmortemState,
    Ruling,
    Sentence,
    TimelineEvent,
    Verdict,
    Wave,
    Window,
    Withdrawal,
)
from scraper.core.model.contributions import Note, Override
from scraper.core.model.documents import Document
from scraper.core.model.scales import RecordKind, Severity, State


@dataclass(frozen=True, slots=True)
class Incident:
    """One real-world outage of one provider, with everything we conclude about it. The documents themselves stand
    beside it; `placements` say which, and why. `told` names the official records that were first published under another
    incident, with its id; `absorbed` the incidents that were merged into this one; `decided` what people decided on it.
    """

    id: str
    kind: RecordKind
    title: str
    providers: tuple[str, ...]
    components: tuple[str, ...]
    state: State
    severity: Severity
    window: Window
    official: OfficialTimes
    placements: tuple[Placement, ...]
    waves: tuple[Wave, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    timeline: tuple[TimelineEvent, ...] = ()
    summary: tuple[Sentence, ...] = ()
    links: tuple[Link, ...] = ()
    postmortem: PostmortemState = NO_POSTMORTEM
    causes: tuple[str, ...] = ()
    denied: bool = False
    founded_by: str = "official"
    withdrawn: Withdrawal | None = None
    rulings: tuple[Ruling, ...] = ()
    told: tuple[tuple[str, str], ...] = ()
    absorbed: tuple[Absorbed, ...] = ()
    decided: tuple[Decision, ...] = ()


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
    """The whole record: dossiers by id, documents on no incident with the reason, retired ids (old, current), and
    addresses of notes that led nowhere when they were last asked.
    """

    dossiers: tuple[Dossier, ...] = ()
    unplaced: tuple[tuple[Unplaced, Document], ...] = ()
    aliases: tuple[tuple[str, str], ...] = ()
    dead_links: tuple[str, ...] = ()
