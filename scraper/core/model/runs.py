"""What a run fetched and how it went."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from scraper.core.model.observed import NOT_SAID, ComponentLevel, Overall
from scraper.core.model.scales import Problem


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
class PageWord:
    """What a status page says of now beside its incidents: of itself as a whole, and of its parts. `parts` are those that
    are not operational, the gravest first, at most 50; `touched` counts them all, `listed` all parts that the page lists,
    `graded` those whose level is known.
    """

    overall: Overall = NOT_SAID
    parts: tuple[ComponentLevel, ...] = ()
    touched: int = 0
    graded: int = 0
    listed: int = 0


@dataclass(frozen=True, slots=True)
class SourceOutcome:
    """How one source fared in a run. `outcome`: new, changed, unchanged, not_modified, not_due or failed; `again`: the same
    answer will tell more when it is read later, so that it is to be fetched whole; `said`: what a status page said of now
    when it was last read, None where it was not. `last_success` is when what was read last was served, and `tried` when the
    answer came that the run read, good or bad: neither is the moment at which a run read a kept answer over again.
    """

    source: str
    outcome: str
    items: int = 0
    last_success: datetime | None = None
    failing_since: datetime | None = None
    problem: Problem | None = None
    again: bool = False
    said: PageWord | None = None
    tried: datetime | None = None

    @property
    def answered(self) -> bool:
        """Whether its last visit was answered: that of this run, or the one before where it was not visited in this one."""
        if self.outcome == "not_due" and self.last_success is None:
            return False
        return self.outcome != "failed" and self.failing_since is None


@dataclass(frozen=True, slots=True)
class RunReport:
    """What a run did: kept in the cache, read by the build for all that depends on the moment."""

    at: datetime
    written: int
    unchanged: int
    sources: tuple[SourceOutcome, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def read(self) -> datetime:
        """When sources were last asked: in this run, or before where none was due, or only kept answers were read."""
        asked = (at for one in self.sources for at in (one.tried, one.last_success) if at is not None)
        return max(asked, default=self.at)
