"""Asks each host once a run for its robots.txt, and answers for it."""

from __future__ import annotations

import asyncio
import ssl
from datetime import datetime
from typing import Final

import aiohttp
from yarl import URL

from scraper.core.model import Problem
from scraper.edge.visiting import answers
from scraper.edge.visiting.body import BodyError
from scraper.edge.visiting.robots import MOST_BYTES, Copy, KeptCopies, Rules, rules_of
from scraper.edge.visiting.wire import Wire

_MOST_HOPS: Final = 6
_TRIES: Final = 3
_FAILURES: Final = (aiohttp.ClientError, OSError, BodyError, ssl.SSLError, ValueError)
_OF_THE_HOST: Final = frozenset(
    {"name_not_found", "connection_refused", "private_address", "tls_certificate", "tls", "unreachable", "not_http"}
)
"""Failures that say something of the host itself: they are named as such, not as a fault of its robots.txt."""


class RobotsDesk:
    """Rules of hosts, each asked for once. `now` dates the copies."""

    def __init__(self, wire: Wire, kept: KeptCopies, now: datetime) -> None:
        self._wire = wire
        self._kept = kept
        self._now = now
        self._asked: dict[str, asyncio.Task[Rules | Problem]] = {}

    async def refusal(self, source: str, shown: str, url: URL, patience: float) -> Problem | None:
        """Why this address may not be fetched, or None where it may."""
        origin = str(url.origin())
        if origin not in self._asked:
            self._asked[origin] = asyncio.ensure_future(self._rules(origin, patience))
        # Shielded: the visit that asked first may run out of time while others still wait for the answer.
        found = await asyncio.shield(self._asked[origin])
        if isinstance(found, Problem):
            return Problem(found.code, shown, found.message, found.remedy, source)
        if found.allows(str(url)):
            return None
        remedy = "ask its operator, or set enabled: false"
        return Problem("robots_disallow", shown, "robots.txt of the source refuses this address", remedy, source)

    def waiting(self, url: URL) -> bool:
        """Whether the host of this address still owes its robots.txt."""
        task = self._asked.get(str(url.origin()))
        return task is not None and not task.done()

    def known_delay(self, url: URL) -> float:
        """Seconds that a host wants between visits, as far as its rules have been read."""
        task = self._asked.get(str(url.origin()))
        if task is None or not task.done() or task.cancelled() or task.exception() is not None:
            return 0.0
        found = task.result()
        return 0.0 if isinstance(found, Problem) else found.delay

    async def close(self) -> None:
        """Stop asking."""
        for task in self._asked.values():
            task.cancel()
        await asyncio.gather(*self._asked.values(), return_exceptions=True)

    async def _rules(self, origin: str, patience: float) -> Rules | Problem:
        copy: Copy | Problem | None = self._kept.get(origin, self._now)
        if copy is None:
            try:
                async with asyncio.timeout(patience):
                    copy = await self._ask(origin)
            except TimeoutError:
                copy = _unreachable(f"no answer within {patience:g} s")
            if isinstance(copy, Copy):
                self._kept.keep(origin, copy)
        if isinstance(copy, Problem):
            return copy
        return rules_of(copy) or _unreachable(f"it answers {copy.status}")

    async def _ask(self, origin: str) -> Copy | Problem:
        url = URL(origin) / "robots.txt"
        tries = 0
        for _ in range(_MOST_HOPS + _TRIES):
            try:
                answer = await self._wire.ask(url, {"Accept": "text/plain, */*;q=0.1"}, MOST_BYTES, cut=True)
            except _FAILURES as error:
                problem = answers.failure("", origin, error, 0)
                tries += 1
                if problem.code in {"connection_lost", "empty_reply"} and tries < _TRIES:
                    continue
                return problem if problem.code in _OF_THE_HOST else _unreachable(problem.message)
            if answer.location is None:
                return Copy(answer.status, self._now, answer.body.decode("utf-8", "replace"))
            try:
                target = url.join(URL(answer.location))
            except ValueError:
                break
            if target.scheme not in {"http", "https"} or not target.host:
                break
            url = target
        # More redirects than anyone need follow: the file counts as absent (RFC 9309, 2.3.1.2).
        return Copy(404, self._now)


def _unreachable(reason: str) -> Problem:
    message = f"robots.txt cannot be read, so nothing is fetched: {reason}"
    return Problem("robots_unreachable", "", message, "nothing to do here; it is asked again at the next run")
