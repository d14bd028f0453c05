"""What people add by pull request: notes and overrides."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from scraper.core.model.scales import DocumentRole, Instant


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

    @property
    def name(self) -> str:
        """Twelve hex digits that stand for the note, whatever its words become."""
        return _digest(self.path)


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

    @property
    def name(self) -> str:
        """Twelve hex digits of what it asks for: words of reason and dates may be mended without its being another."""
        return _digest(repr(self._asked))

    @property
    def mark(self) -> str:
        """Twelve hex digits of what it asks for, of its reason and of who decided: another wish is another ruling."""
        return _digest(repr((*self._asked, self.reason, self.by)))

    @property
    def _asked(self) -> tuple[object, ...]:
        return self.incident, self.op, self.into, self.documents, self.role.value, self.title, self.fact, self.value


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]
