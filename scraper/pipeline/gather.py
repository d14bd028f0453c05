"""What a run asks of the world: the sources that are due, then the pages that feeds announce."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence
from contextlib import AsyncExitStack
from datetime import datetime
from fnmatch import fnmatchcase
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from scraper.core.model import Capture, Problem, Source
from scraper.edge.cache import Cache
from scraper.edge.http import CachedFetcher, Fetcher, HttpFetcher, NotDue, Request, Result, fetch_all
from scraper.pipeline.intake import Wanted
from scraper.pipeline.step import Arrival

_PAGE_EVERY = 6 * 3600
"""Seconds before a page that could not be read is asked for again."""

_STATUS = (
    "application/json, application/atom+xml, application/rss+xml, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5"
)
_FEED = "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5"
_PAGE = "text/html, application/xhtml+xml, */*;q=0.5"
_ACCEPT = {"status": _STATUS, "feed": _FEED, "page": _PAGE}


def chosen(sources: Sequence[Source], only: Sequence[str]) -> tuple[Source, ...]:
    """Enabled sources, narrowed to those that match one of the globs; a source named exactly counts even if off."""
    return tuple(
        s for s in sources if (s.enabled or s.id in only) and (not only or any(fnmatchcase(s.id, g) for g in only))
    )


class Gathering:
    """One run's visits, on one event loop and with one set of per-host queues."""

    def __init__(
        self,
        cache: Cache,
        now: datetime,
        *,
        contact: str,
        allow_hosts: Collection[str] = (),
        jobs: int = 64,
        offline: bool = False,
        said: Callable[[int, int, str], None] = lambda _done, _total, _what: None,
    ) -> None:
        self._cache, self._now, self._said = cache, now, said
        self._contact, self._allow, self._jobs, self._offline = contact, tuple(allow_hosts), jobs, offline
        self._runner = asyncio.Runner()
        self._stack = AsyncExitStack()
        self._fetcher: Fetcher | None = None

    def __enter__(self) -> Self:
        self._fetcher = self._runner.run(self._open())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._runner.run(self._stack.aclose())
        self._runner.close()

    async def _open(self) -> Fetcher:
        if self._offline:
            return CachedFetcher(self._cache)
        return await self._stack.enter_async_context(
            HttpFetcher(
                contact=self._contact, now=self._now, cache=self._cache, allow_hosts=self._allow, jobs=self._jobs
            )
        )

    def sources(self, sources: Sequence[Source]) -> tuple[tuple[Source, Arrival], ...]:
        """What each source answered."""
        requests = [self._request(s) for s in sources]
        answers = self._runner.run(self._fetch(requests, early=self._offline))
        return tuple(zip(sources, answers, strict=True))

    def pages(self, wanted: Sequence[Wanted]) -> Sequence[tuple[Wanted, Capture | Problem]]:
        """The pages that feeds announce; those not due again yet are left out."""
        requests = [
            Request(
                w.source.id,
                w.item.url,
                every=_PAGE_EVERY,
                timeout=w.source.timeout,
                max_bytes=w.source.max_bytes,
                accept=_PAGE,
                article=True,
            )
            for w in wanted
        ]
        answers = self._runner.run(self._fetch(requests, early=self._offline))
        for want, answer in zip(wanted, answers, strict=True):
            if isinstance(answer, NotDue | Problem):
                # Asked conditionally, the feed would not name the page again.
                self._cache.forget_validators(want.source.id)
        return [(w, a) for w, a in zip(wanted, answers, strict=True) if isinstance(a, Capture | Problem)]

    def _request(self, source: Source) -> Request:
        official = source.standing == "official"
        own = urlsplit(source.url).hostname or ""
        return Request(
            source.id,
            source.url,
            every=source.every,
            timeout=source.timeout,
            max_bytes=source.max_bytes,
            accept=_ACCEPT.get(source.kind, "*/*"),
            hosts=(own, *source.hosts) if official else (),
        )

    async def _fetch(self, requests: Sequence[Request], *, early: bool) -> list[Result]:
        assert self._fetcher is not None, "a gathering is a context manager"
        found: list[Result] = []
        async for answer in fetch_all(
            requests, fetcher=self._fetcher, cache=None if early else self._cache, now=self._now
        ):
            found.append(answer)
            self._said(len(found), len(requests), "addresses")
        return found
