"""What one reading of one document says, before anything is kept of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from scraper.core.model.scales import Instant, Level, RecordKind, Severity


@dataclass(frozen=True, slots=True)
class ComponentLevel:
    """A component's name as the provider writes it, and its state."""

    name: str
    level: Level


@dataclass(frozen=True, slots=True)
class Overall:
    """What a page says of itself as a whole: its level, and its own words for it. The level is unknown where the words
    tell none; without words and level the page says nothing.
    """

    level: Level = Level.UNKNOWN
    words: str = ""


NOT_SAID: Final = Overall()
"""Of a page that says nothing of the whole."""


@dataclass(frozen=True, slots=True)
class StatusUpdate:
    """One post of a status page. `state`: investigating, identified, monitoring, resolved, postmortem, update,
    scheduled, in_progress, verifying, completed, cancelled or unknown. `text` is plain text without markup. `posted_at`: when the
    page says that it was made, where that is later than the time it is shown with.
    """

    id: str
    at: datetime
    state: str
    text: str
    components: tuple[ComponentLevel, ...] = ()
    posted_at: datetime | None = None


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
    provider's own. `started_at` is the earliest instant the source gives for the incident itself; `filed_at` the one
    that the page keeps beside its posts, if it keeps one: it may be dated back without any of them. `scheduled_until` is
    the end that is planned for maintenance which is not over. `end_inferred`: the page says that it is over and not when,
    so that `resolved_at` is when somebody last posted or was at it; what is written afterwards moves such a time.
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
    filed_at: datetime | None = None
    scheduled_until: datetime | None = None
    end_inferred: bool = False


@dataclass(frozen=True, slots=True)
class PageText:
    """What a page says once its furniture is gone. `published_by` tells how the time was known: json-ld, meta, time,
    feed, htmldate, url, shown, retrieved. `captions` are spans of `text` that were figure captions. Where the page has
    `opted_out`, nothing of it may be quoted, and nothing of the spans `withheld` elsewhere; what it tells are facts all the same.
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
    published_offset: int | None = None
    """Minutes east of UTC in which the page itself writes its time of publication."""
    headline_ends: int = 0
    """Where the page's own words begin, after the headline that was set before them."""
    withheld: tuple[tuple[int, int], ...] = ()
