"""What is kept of a document: an article without its text, and a provider's own record with all that was ever seen of it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime

from scraper.core.model.claims import Claim
from scraper.core.model.observed import ComponentLevel, ImpactWindow, PublishedPostmortem
from scraper.core.model.scales import Instant, ProviderRole, RecordKind, Relevance, Severity, Standing


@dataclass(frozen=True, slots=True)
class ProviderMention:
    """A provider named in an article, and the part it plays there."""

    id: str
    role: ProviderRole


@dataclass(frozen=True, slots=True)
class Article:
    """What we keep of an article: never its text. `terms` are hashed term weights (term hash, count), `sketch` a
    min-hash of its word 5-grams, `text_hash` SHA-256 of the text; `days` the ISO dates it gives for the incident it
    is on. `published_by` and `opted_out` as in `PageText`; `revisions` what its outlet changed after we had read it.
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
    opted_out: bool = False
    revisions: tuple[Revision, ...] = ()

    def is_of_those_hit(self, providers: Collection[str]) -> bool:
        """Whether the article is on others whom an outage of `providers` brought down: what the provider of such an article
        says of itself is not the word of those it blames.
        """
        own = {p.id for p in self.providers if p.role is ProviderRole.PRIMARY}
        behind = {p.id for p in self.providers if p.role is ProviderRole.UPSTREAM}
        return bool(own) and own.isdisjoint(providers) and not behind.isdisjoint(providers)


@dataclass(frozen=True, slots=True)
class Revision:
    """What a provider changed after the fact, as we saw it. `field`: text, title, at, state, impact, components,
    presence or provider; `change`: edited or removed; `before` and `after` are short quotes, or hashes where quoting is off.
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
    `text_hash` is of the whole. `removed_at` is set when a later reading no longer shows it. `posted_at`: when it was
    really posted, or first seen, where its own time is dated back.
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
    posted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class OfficialRecord:
    """One incident of the provider's own page, with all we ever saw of it. It keeps its identity for ever and is what
    statistics count. `page` names the status page it stands on (the first source that showed it), `id` is made of it and the provider's own id.
    `left_at` is when a page that shows only what is open was first read without it, while nothing says that it is over;
    `scheduled_until` the end that is planned for maintenance which is not over.
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
    left_at: datetime | None = None
    scheduled_until: datetime | None = None


Document = Article | OfficialRecord
"""One thing a source said, as the record keeps it."""
