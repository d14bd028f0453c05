"""What a run asks of the world: the sources that are due, then the pages that feeds announce."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import datetime
from fnmatch import fnmatchcase
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from scraper.core.model import Capture, NotModified, Problem, Source
from scraper.edge.cache import Cache
from scraper.edge.http import CachedFetcher, Fetcher, HttpFetcher, NotDue, Request, Result, fetch_all
from scraper.formats.status import names_address
from scraper.pipeline.again import due_again
from scraper.pipeline.holdings import Holdings
from scraper.pipeline.intake import Wanted
from scraper.pipeline.step import Arrival, Pages

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


def _page(wanted: Wanted) -> Request:
    source = wanted.source
    return Request(
        source.id,
        wanted.item.url,
        every=_PAGE_EVERY,
        timeout=source.timeout,
        max_bytes=source.max_bytes,
        accept=_PAGE,
        article=True,
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
        if not self._offline:
            self._fetcher = self._runner.run(self._open())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._offline:
            self._runner.run(self._stack.aclose())
        self._runner.close()

    async def _open(self) -> Fetcher:
        return await self._stack.enter_async_context(
            HttpFetcher(
                contact=self._contact, now=self._now, cache=self._cache, allow_hosts=self._allow, jobs=self._jobs
            )
        )

    def sources(self, sources: Sequence[Source]) -> tuple[tuple[Source, Arrival], ...]:
        """What each source answered."""
        for source in sources:
            if source.kind == "status" and self._cache.said(source.id) is None:
                # What the page says of now was never noted: "not modified" would leave it unknown for ever.
                self._cache.forget_validators(source.id)
        requests = [self._request(s) for s in sources]
        answers = self._answers(requests)
        own = tuple(zip(sources, answers, strict=True))
        return (*own, *self._names([s for s, a in own if isinstance(a, Capture) and names_address(s.url)]))

    def _names(self, sources: Sequence[Source]) -> list[tuple[Source, Capture]]:
        """The documents beside those that came, which name their components; without one the names are missing, and
        nothing else is.
        """
        requests = [
            replace(self._request(s), url=names_address(s.url), every=_PAGE_EVERY, article=True) for s in sources
        ]
        answers = self._answers(requests) if requests else []
        found = []
        for source, request, answer in zip(sources, requests, answers, strict=True):
            known = isinstance(answer, NotModified | NotDue)
            capture = self._cache.capture(source.id, request.url) if known else answer
            found += [(source, capture)] if isinstance(capture, Capture) else []
        return found

    def reading(self, holdings: Holdings, sources: Sequence[Source]) -> Pages:
        """Pages that feeds announce, and those of known articles whose turn it is and that are not what they were."""

        def pages(wanted: Sequence[Wanted]) -> Sequence[tuple[Wanted, Capture | Problem]]:
            return [*self.pages(wanted), *self._again(holdings, sources)]

        return pages

    def _again(self, holdings: Holdings, sources: Sequence[Source]) -> list[tuple[Wanted, Capture]]:
        due = [] if self._offline else due_again(self._cache, holdings, sources, self._now)
        requests = [replace(_page(want), every=every) for want, every in due]
        answers = self._answers(requests) if requests else []
        # A page that is gone or refuses now was read once, which is enough.
        found = [(want, a) for (want, _), a in zip(due, answers, strict=True) if isinstance(a, Capture)]
        return [(want, capture) for want, capture in found if not self._cache.unchanged(capture)]

    def pages(self, wanted: Sequence[Wanted]) -> Sequence[tuple[Wanted, Capture | Problem]]:
        """The pages that feeds announce; those not due again yet are left out."""
        answers = self._answers([_page(w) for w in wanted])
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

    def _answers(self, requests: Sequence[Request]) -> list[Result]:
        """One result for each request, in their order."""
        if self._offline:
            kept = CachedFetcher(self._cache)
            return [kept.kept(request) for request in requests]
        return self._runner.run(self._fetch(requests))

    async def _fetch(self, requests: Sequence[Request]) -> list[Result]:
        assert self._fetcher is not None, "a gathering is a context manager"
        found: list[Result] = []
        async for answer in fetch_all(requests, fetcher=self._fetcher, cache=self._cache, now=self._now):
            found.append(answer)
            self._said(len(found), len(requests), "addresses")
        return found
