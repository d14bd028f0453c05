"""One visit to one source: robots.txt, redirects, retries, and what the answer means."""

from __future__ import annotations

import asyncio
import random
import ssl
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from types import TracebackType
from typing import Final, Self

import aiohttp
from yarl import URL

from scraper.core.model import Capture, NotModified, Problem
from scraper.edge.cache import Cache
from scraper.edge.visiting import answers
from scraper.edge.visiting.addresses import AllowedHosts, Lookup, PrivateAddressError, canonical_host
from scraper.edge.visiting.body import BodyError
from scraper.edge.visiting.robots import KeptCopies
from scraper.edge.visiting.robots_desk import RobotsDesk
from scraper.edge.visiting.visits import NotDue, Request, Result
from scraper.edge.visiting.wire import Answer, Wire

MOST_REDIRECTS: Final = 5
MOST_TRIES: Final = 3
PAUSE: Final = 1.0
"""Seconds between two visits to one host that names no crawl delay."""

LONGEST_PAUSE: Final = 10.0
"""Where a host wants longer pauses, its other addresses are left for later runs."""

_RAMP: Final = 64
_PERMANENT: Final = frozenset({301, 308})
_WORTH_ANOTHER_TRY: Final = frozenset({"connection_lost", "empty_reply", "server_error"})
_PASSING: Final = frozenset({"502", "503", "504"})
_FAILURES: Final = (aiohttp.ClientError, OSError, BodyError, ssl.SSLError, ValueError, UnicodeError)


class HttpFetcher:
    """Fetches over the network; an async context manager.

    One visit to a host at a time and a pause after it, at most `jobs` visits at once; hosts that `allowed` names are
    asked without pause. A host that wants more than `longest_pause` seconds between visits is visited once. `now` is the
    run's moment: it stamps captures and dates waits, and no clock is read.
    """

    def __init__(
        self,
        *,
        contact: str,
        now: datetime,
        cache: Cache | None = None,
        allow_hosts: Collection[str] = (),
        jobs: int = 64,
        pause: float = PAUSE,
        longest_pause: float = LONGEST_PAUSE,
        lookup: Lookup | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._now = now
        self._cache = cache
        self._allowed = AllowedHosts.of(allow_hosts)
        self._wire = Wire(contact=contact, allowed=self._allowed, lookup=lookup, tls=tls)
        self._desk = RobotsDesk(self._wire, KeptCopies(cache.folder if cache else None), now)
        self._jobs = asyncio.Semaphore(jobs)
        self._pause = pause
        self._longest = longest_pause
        self._hosts: dict[str, asyncio.Lock] = {}
        self._visited: dict[str, float] = {}
        self._started = 0
        self._closed: dict[str, datetime] = {}

    async def __aenter__(self) -> Self:
        """Nothing is connected before the first visit."""
        await self._wire.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close every connection."""
        await self._desk.close()
        await self._wire.__aexit__(kind, error, trace)

    async def fetch(self, request: Request) -> Result:
        """Visit one address. Whatever happens is a value; only a bug raises."""
        try:
            start = _address(request.url)
        except ValueError as error:
            return Problem(
                "bad_url", request.url, f"is no http or https address ({error})", "correct it", request.source_id
            )
        host = canonical_host(start.host or "")
        if self._allowed.allow(host, start.port or 0):
            await self._ramp()
            async with self._jobs:
                return await self._bounded(request, start)
        async with self._hosts.setdefault(host, asyncio.Lock()):
            if host in self._closed or not await self._polite(host, start):
                return NotDue(request.source_id, request.url, self._closed.get(host, self._now))
            async with self._jobs:
                result = await self._bounded(request, start)
            self._visited[host] = asyncio.get_running_loop().time()
            if isinstance(result, Problem) and result.code == "rate_limited":
                # Whoever asks for fewer visits is not asked for its other pages in the same run.
                self._closed[host] = self._now
            return result

    async def _ramp(self) -> None:
        """Spread the first visits to allowed hosts over a few milliseconds: a small server's queue of new connections
        is short, and the kernel makes those it drops wait for seconds.
        """
        if self._started < _RAMP:
            self._started += 1
            await asyncio.sleep(self._started * 0.001)

    async def _polite(self, host: str, start: URL) -> bool:
        """Wait until the host may be asked again; False where that is too long for this run."""
        last = self._visited.get(host)
        if last is None:
            return True
        pause = max(self._pause, self._desk.known_delay(start))
        if pause > self._longest:
            return False
        await asyncio.sleep(max(0.0, last + pause - asyncio.get_running_loop().time()))
        return True

    async def _bounded(self, request: Request, start: URL) -> Result:
        try:
            async with asyncio.timeout(request.timeout):
                return await self._tries(request, start)
        except TimeoutError as error:
            found = answers.failure(request.source_id, request.url, error, request.timeout)
            if self._desk.waiting(start):
                return replace(found, message=f"{found.message}, not even robots.txt")
            return found

    async def _tries(self, request: Request, start: URL) -> Result:
        for attempt in range(1, MOST_TRIES):
            result = await self._follow(request, start)
            if not isinstance(result, Problem) or not self._worth_another_try(request, result):
                return result
            # Jitter keeps many readers of one broken host from coming back at the same moment.
            pause = min(0.2, request.timeout / 20) * attempt
            await asyncio.sleep(random.uniform(0.5, 1.5) * pause)  # noqa: S311  no secret hangs on it
        return await self._follow(request, start)

    def _worth_another_try(self, request: Request, problem: Problem) -> bool:
        """A lost connection, and the server errors that pass; not where the host said when to come back."""
        if problem.code == "server_error" and problem.value not in _PASSING:
            return False
        held = self._cache.held(request.source_id, request.url) if self._cache else None
        return problem.code in _WORTH_ANOTHER_TRY and held is None and "Retry-After" not in problem.message

    async def _follow(self, request: Request, start: URL) -> Result:
        """Go where redirects lead, each hop checked like the first."""
        url, permanent, seen = start, True, {start}
        for _ in range(MOST_REDIRECTS + 1):
            problem = self._foreign(request, url) or await self._refused_by_robots(request, url)
            if problem is not None:
                return problem
            answer = await self._ask(request, url)
            if isinstance(answer, Problem):
                return answer
            if answer.location is None:
                return self._meaning(request, answer, url, moved=url != start and permanent)
            permanent = permanent and answer.status in _PERMANENT
            target = _target(request, url, answer.location)
            if isinstance(target, Problem):
                return target
            if target in seen:
                return _redirect(request, "redirect_loop", f"redirects in a circle, back to {target}")
            seen.add(target)
            url = target
        return _redirect(request, "too_many_redirects", f"redirects more than {MOST_REDIRECTS} times")

    def _foreign(self, request: Request, url: URL) -> Problem | None:
        """What an official source says counts only from a host that is known to be its own."""
        if not request.hosts or self._allowed.allow(url.host or "", url.port or 0):
            return None
        host = canonical_host(url.host or "")
        own = {canonical_host(name) for name in request.hosts}
        if host in own or host.removeprefix("www.") in {name.removeprefix("www.") for name in own}:
            return None
        remedy = f"if {host} belongs to the provider, add it to this source's hosts"
        return Problem("foreign_host", request.url, f"leads to {host}", remedy, request.source_id, value=host)

    async def _refused_by_robots(self, request: Request, url: URL) -> Problem | None:
        if not request.robots:
            return None
        return await self._desk.refusal(request.source_id, request.url, url, request.timeout)

    async def _ask(self, request: Request, url: URL) -> Answer | Problem:
        headers = {"Accept": request.accept}
        if request.etag:
            headers["If-None-Match"] = request.etag
        if request.last_modified:
            headers["If-Modified-Since"] = request.last_modified
        try:
            return await self._wire.ask(url, headers, request.max_bytes)
        except (*_FAILURES, PrivateAddressError) as error:
            return answers.failure(request.source_id, request.url, error, request.timeout)

    def _meaning(self, request: Request, answer: Answer, url: URL, *, moved: bool) -> Result:
        if answer.status == 304:
            if request.etag or request.last_modified:
                return NotModified(request.source_id, request.url, self._now)
            message = "says that nothing changed (304) since a reading that never was"
            return Problem(
                "not_modified_unasked", request.url, message, "read again at its next turn", request.source_id
            )
        challenged = answers.is_challenge(answer.headers, answer.body)
        if 200 <= answer.status < 300 and not challenged:
            return self._capture(request, answer, url, moved=moved)
        until = answers.retry_after(answer.headers.get("retry-after"), self._now)
        if until is not None and answer.status in {429, 503} and self._cache is not None:
            self._cache.hold(request.source_id, request.url, until)
        if challenged:
            return self._challenge(request, answer)
        return answers.status_problem(request.source_id, request.url, answer.status, answer.headers)

    def _capture(self, request: Request, answer: Answer, url: URL, *, moved: bool) -> Capture | Problem:
        if answer.status in {204, 205, 206}:
            message = f"answers {answer.status}, without a whole body"
            return Problem("no_body", request.url, message, "read again at its next turn", request.source_id)
        final = str(url) if url != _address(request.url) else None
        headers = tuple(sorted(answer.headers.items()))
        return Capture(
            request.source_id, request.url, answer.status, headers, answer.body, self._now, final, moved_for_good=moved
        )

    @staticmethod
    def _challenge(request: Request, answer: Answer) -> Problem:
        message = f"answers with a check for robots instead of its content ({answer.status})"
        remedy = "no challenge is bypassed: ask the operator, or set enabled: false"
        return Problem("challenge", request.url, message, remedy, request.source_id, value=str(answer.status))


def _address(text: str) -> URL:
    url = URL(text)
    if url.scheme not in {"http", "https"}:
        raise ValueError(f"scheme {url.scheme!r}")
    if not url.host:
        raise ValueError("no host")
    return url.with_fragment(None).with_user(None)


def _target(request: Request, url: URL, location: str) -> URL | Problem:
    if not location.strip():
        return _redirect(request, "redirect_without_location", "redirects without saying where to")
    try:
        target = url.join(URL(location.strip()))
    except ValueError:
        return _redirect(request, "bad_redirect", f"redirects to something that is no address: {location[:80]!r}")
    try:
        target = _address(str(target))
    except ValueError:
        return _redirect(request, "bad_redirect", f"redirects to {target.scheme}:, which is not followed")
    if url.scheme == "https" and target.scheme == "http" and request.hosts:
        return _redirect(request, "bad_redirect", "redirects an official source from https to http")
    return target


def _redirect(request: Request, code: str, message: str) -> Problem:
    return Problem(code, request.url, message, "correct the source's url", request.source_id)
