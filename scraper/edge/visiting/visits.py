"""What is asked of a source, and what comes back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from scraper.core.model import Capture, NotModified, Problem


@dataclass(frozen=True, slots=True)
class Request:
    """One address of one source. Durations are seconds, `max_bytes` bytes of the decoded body.

    `etag` and `last_modified` are sent as they are; `fetch_all` fills them from the cache. `hosts`, if any, are the
    only hosts whose answer counts (official sources). `article`: the body is kept 30 days at most, and says nothing of
    the source's health.
    """

    source_id: str
    url: str
    every: int = 0
    timeout: float = 20.0
    max_bytes: int = 8_000_000
    etag: str | None = None
    last_modified: str | None = None
    accept: str = "*/*"
    robots: bool = True
    hosts: tuple[str, ...] = ()
    article: bool = False


@dataclass(frozen=True, slots=True)
class NotDue:
    """The address was visited less than `every` ago, or its host asked us to wait; `until` is when it is due."""

    source: str
    url: str
    until: datetime


Result = Capture | NotModified | NotDue | Problem
"""What a visit can come to."""


class Fetcher(Protocol):
    """The seam between a run and the world: one method."""

    async def fetch(self, request: Request) -> Result:
        """Visit one address; whatever happens is a value."""
