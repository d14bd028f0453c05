"""Visits to many sources: due times, validators, health, and results in the order asked for."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

from scraper.core.model import Capture, Problem
from scraper.edge.cache import Cache
from scraper.edge.captures.recordings import recorded_result
from scraper.edge.ledger import Visit
from scraper.edge.visiting.exchange import HttpFetcher
from scraper.edge.visiting.visits import Fetcher, NotDue, Request, Result

__all__ = ["CachedFetcher", "CannedFetcher", "Fetcher", "HttpFetcher", "NotDue", "Request", "Result", "fetch_all"]

_NEVER: Final = datetime(1970, 1, 1, tzinfo=UTC)


class CachedFetcher:
    """`--offline`: what the cache holds, and no socket."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache

    async def fetch(self, request: Request) -> Result:
        """The kept capture, or the problem `not_cached`."""
        return self.kept(request)

    def kept(self, request: Request) -> Capture | Problem:
        """The same without an event loop, since even an idle one opens a pair of sockets."""
        found = self._cache.capture(request.source_id, request.url)
        if found is not None:
            return found
        message = "there is no kept answer of this address, and --offline asks nobody"
        return Problem("not_cached", request.url, message, "run once without --offline", request.source_id)


class CannedFetcher:
    """Answers laid down beforehand, by source and address or by address alone; for replay and for tests."""

    def __init__(self, captures: Sequence[Capture]) -> None:
        self._by_source = {(one.source, one.url): one for one in captures}
        self._by_url = {one.url: one for one in captures}

    async def fetch(self, request: Request) -> Result:
        """The recorded capture, or the problem `not_recorded`."""
        found = self._by_source.get((request.source_id, request.url)) or self._by_url.get(request.url)
        if found is not None:
            return recorded_result(replace(found, source=request.source_id))
        message = "the recording holds no answer of this address"
        return Problem("not_recorded", request.url, message, "record it, or leave it out", request.source_id)


async def fetch_all(
    requests: Sequence[Request], *, fetcher: Fetcher, cache: Cache | None, now: datetime
) -> AsyncIterator[Result]:
    """Visit what is due, side by side, and give one result for each request in the order of `requests`.

    The cache keeps captures at once, and validators, due times and health until its `save`. Without a cache
    everything counts as due.
    """
    tasks: dict[int, asyncio.Task[Result]] = {}
    try:
        for index in _longest_unseen_first(requests, cache):
            tasks[index] = asyncio.ensure_future(_visit(requests[index], fetcher, cache, now))
        for index in range(len(requests)):
            yield await tasks.pop(index)
    finally:
        for task in tasks.values():
            task.cancel()
        await asyncio.gather(*tasks.values(), return_exceptions=True)


def _longest_unseen_first(requests: Sequence[Request], cache: Cache | None) -> list[int]:
    """Where a host allows few visits, its addresses take turns from run to run."""

    def last(index: int) -> datetime:
        visit = cache.visit(requests[index].source_id, requests[index].url) if cache else None
        return visit.visited if visit else _NEVER

    return sorted(range(len(requests)), key=lambda index: (last(index), index))


async def _visit(request: Request, fetcher: Fetcher, cache: Cache | None, now: datetime) -> Result:
    if cache is None:
        return await fetcher.fetch(request)
    visit = cache.visit(request.source_id, request.url)
    # A visit in the future means that the clock jumped; waiting for it to pass could silence a source for years.
    if visit is not None and visit.visited <= now < visit.next_due:
        return NotDue(request.source_id, request.url, visit.next_due)
    result = await fetcher.fetch(_conditional(request, visit, cache))
    _remember(request, result, visit, cache, now)
    return result


def _conditional(request: Request, visit: Visit | None, cache: Cache) -> Request:
    if visit is None or request.etag or request.last_modified or not (visit.etag or visit.last_modified):
        return request
    if not cache.has(request.source_id, request.url):
        return request
    return replace(request, etag=visit.etag, last_modified=visit.last_modified)


def _remember(request: Request, result: Result, before: Visit | None, cache: Cache, now: datetime) -> None:
    if isinstance(result, NotDue):
        return
    held = cache.held(request.source_id, request.url)
    due = max(now + timedelta(seconds=request.every), held or now)
    visit = Visit(now, due, first=(before.first or before.visited) if before else now)
    if isinstance(result, Capture):
        headers = dict(result.headers)
        visit.etag = _sendable(headers.get("etag"))
        visit.last_modified = _sendable(headers.get("last-modified"))
        visit.sha256 = hashlib.sha256(result.body).hexdigest()
        visit.moved_to = result.final_url if result.moved_for_good else None
        cache.keep(result, article=request.article)
    elif before is not None:
        visit.etag, visit.last_modified = before.etag, before.last_modified
        visit.sha256, visit.moved_to = before.sha256, before.moved_to
    cache.note_visit(request.source_id, request.url, visit)
    if not request.article:
        cache.note_health(request.source_id, result, now)


def _sendable(validator: str | None) -> str | None:
    """A validator goes back exactly as it came, weak or unquoted; one that no header may hold is not kept."""
    if validator and validator.isascii() and validator.isprintable() and len(validator) <= 1024:
        return validator
    return None
