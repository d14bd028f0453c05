"""A walk through a source's past: page by page back in time, each answer kept at once, so that a walk that is stopped
goes on where it was. What was found goes through the same step as a live run.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final
from urllib.parse import urlsplit

from scraper.core.model import Capture, Problem, Source
from scraper.edge.cache import Cache
from scraper.edge.http import Fetcher, Request
from scraper.formats.status import names_address, read_status
from scraper.pipeline.history import History, Lead, Leaf, histories_of
from scraper.pipeline.intake import origin_of
from scraper.pipeline.platform import guessed, platform_of, sniffed
from scraper.pipeline.run import Moment

MOST_PAGES: Final = 400
"""Pages of a walk that nobody bounded: a hundred years of quarters."""

LONGEST_PAUSE: Final = 120.0
"""Seconds between two requests that a walk puts up with: it has all night."""

_FAILURES: Final = 5
"""Incidents that fail one after the other before the walk stops: the page is broken, not they."""

_EMPTY_PAGES: Final = 8
"""Some platforms list empty months for ever; two years of nothing are taken for the beginning."""

_PAGE_KEPT: Final = timedelta(days=1)
_INCIDENT_KEPT: Final = timedelta(days=7)
"""How long an answer of a walk that was stopped is as good as a new one."""

_ACCEPT: Final = "application/json, application/atom+xml;q=0.9, application/rss+xml;q=0.9, text/html;q=0.8, */*;q=0.5"
_FINAL: Final = frozenset({"not_found", "gone", "refused"})
"""Codes of problems that asking again will not mend."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """How far to walk: back to `until`, and at most so many pages."""

    until: datetime | None = None
    pages: int = MOST_PAGES


@dataclass(slots=True)
class Trail:
    """What a walk found. `asked` counts requests, `kept` answers that an earlier walk had left; `names` is the document
    that names the page's components, where it is another one; `beginning` is True where the platform has nothing older,
    `stopped` where the walk could not go on.
    """

    captures: list[Capture] = field(default_factory=list)
    names: Capture | None = None
    problems: list[Problem] = field(default_factory=list)
    pages: int = 0
    asked: int = 0
    kept: int = 0
    reached: datetime | None = None
    beginning: bool = False
    stopped: bool = False

    def moments(self, source: Source) -> tuple[Moment, ...]:
        """What arrived, by the instant it did. Whatever form the source is read in, its past has its own."""
        anyhow = replace(source, format="auto")
        beside = (self.names,) if self.names else ()
        instants = sorted({c.retrieved for c in self.captures})
        return tuple(
            Moment(
                at, tuple((anyhow, c) for c in (*self.captures, *beside) if at == c.retrieved or c in beside), _no_pages
            )
            for at in instants
        )


def _no_pages(_wanted: object) -> tuple[()]:
    """A status page announces no articles."""
    return ()


@dataclass(slots=True)
class Walk:
    """One source's past. `kept` holds the answers of walks that were stopped; `said(done, total)` hears of each
    incident.
    """

    source: Source
    fetcher: Fetcher
    kept: Cache
    now: datetime
    bounds: Bounds
    said: Callable[[int, int], None] = lambda _done, _total: None
    _trail: Trail = field(default_factory=Trail)
    _names: set[str] = field(default_factory=set)
    _total: int = 0
    _failed: int = 0

    async def go(self, last: Capture | None = None) -> Trail:
        """Walk. `last` is what the source answered when it was last read, if that is known."""
        platform = guessed(self.source, last) or await self._asked_platform()
        if platform is None or self._trail.stopped:
            return self._trail
        found = await self._open(platform)
        if found is not None:
            self._trail.names = await self._named(found[1])
            await self._back(*found)
        return self._trail

    async def _named(self, page: Capture) -> Capture | None:
        """The document that names what the pages of the walk give ids of; a walk goes on without it."""
        address = names_address(page.url)
        answer = await self._get(address, _PAGE_KEPT) if address else None
        return answer if isinstance(answer, Capture) else None

    async def _asked_platform(self) -> str | None:
        answer = await self._get(self.source.url, _PAGE_KEPT)
        if isinstance(answer, Problem):
            self._stop(answer)
            return None
        form = sniffed(answer, self.source)
        return platform_of(form) if form else "*"

    async def _open(self, platform: str) -> tuple[History, Capture, Leaf] | None:
        """The first way into the past that answers; one that may answer later is waited for, not passed over."""
        for history in histories_of(platform):
            for address in history.openings(self.source):
                answer = await self._get(address, _PAGE_KEPT)
                if isinstance(answer, Problem):
                    if answer.code not in _FINAL:
                        self._stop(answer)
                        return None
                    continue
                leaf = history.read(answer, self.source)
                if leaf is not None:
                    if history.PLATFORMS == ("*",) and leaf.earlier is None:
                        self._trail.problems.append(self._no_history(platform))
                    return history, answer, leaf
        self._stop(self._no_history(platform))
        return None

    def _no_history(self, platform: str) -> Problem:
        known = "its platform" if platform == "*" else f"the platform ({platform})"
        message = f"{known} keeps no history beyond what this address shows"
        remedy = "read it often, or replay recordings of it (outagewire replay)"
        return Problem("no_history", self.source.url, message, remedy, self.source.id)

    async def _back(self, history: History, page: Capture, leaf: Leaf) -> None:
        empty = 0
        while True:
            self._trail.pages += 1
            if leaf.names <= self._names and self._trail.pages > 1:
                # A server that does not know the parameter gives its first page again.
                self._trail.beginning = True
                return
            self._names |= leaf.names
            await self._take(page, leaf)
            self._trail.reached = min((at for at in (self._trail.reached, leaf.oldest) if at), default=None)
            empty = 0 if leaf.leads or (leaf.whole and leaf.names) else empty + 1
            if self._trail.stopped or self._far_enough(leaf):
                return
            if leaf.earlier is None or empty >= _EMPTY_PAGES:
                self._trail.beginning = True
                return
            answer = await self._get(leaf.earlier, _PAGE_KEPT)
            if isinstance(answer, Problem):
                self._stop(answer)
                return
            further = history.read(answer, self.source)
            if further is None:
                message = "is no page of the history that was being walked"
                remedy = "run the command again later"
                self._stop(Problem("bad_history", leaf.earlier, message, remedy, self.source.id))
                return
            page, leaf = answer, further

    def _far_enough(self, leaf: Leaf) -> bool:
        until = self.bounds.until
        if until is not None and leaf.oldest is not None and leaf.oldest <= until:
            return True
        return self._trail.pages >= self.bounds.pages

    async def _take(self, page: Capture, leaf: Leaf) -> None:
        if leaf.whole:
            self._trail.captures.append(page)
            self._total += len(leaf.names)
            self.said(self._total, self._total)
            return
        until = self.bounds.until
        leads = [lead for lead in leaf.leads if not (until and lead.at and lead.at < until)]
        self._total += len(leads)
        lost = [lead for lead in leads if not await self._incident(lead)]
        if lost and read_status(page.body, origin_of(page, self.source)).incidents:
            # The list alone knows of what it no longer tells whole.
            self._trail.captures.append(page)

    async def _incident(self, lead: Lead) -> bool:
        """Read one incident; False where it is gone for good."""
        if self._trail.stopped:
            return True
        answer = await self._get(lead.url, _INCIDENT_KEPT, incident=True)
        self._failed = 0 if isinstance(answer, Capture) or answer.code in _FINAL else self._failed + 1
        if isinstance(answer, Capture):
            self._trail.captures.append(answer)
        elif answer.code == "later" or self._failed >= _FAILURES:
            self._stop(answer)
        else:
            self._trail.problems.append(answer)
        self.said(len(self._trail.captures), self._total)
        return isinstance(answer, Capture) or answer.code not in _FINAL

    def _stop(self, problem: Problem) -> None:
        self._trail.stopped = True
        self._trail.problems.append(problem)

    async def _get(self, url: str, good_for: timedelta, *, incident: bool = False) -> Capture | Problem:
        """An answer: the one that was kept, if it is young enough, else a new one, which is kept at once."""
        kept = self.kept.capture(self.source.id, url)
        if kept is not None and timedelta() <= self.now - kept.retrieved <= good_for:
            self._trail.kept += 1
            return kept
        self._trail.asked += 1
        answer = await self.fetcher.fetch(self._request(url))
        if isinstance(answer, Problem):
            return answer
        if not isinstance(answer, Capture):
            message = "the host wants longer pauses than this run may make"
            return Problem("later", url, message, "run the command again: it goes on from here", self.source.id)
        if incident and not read_status(answer.body, origin_of(answer, self.source)).incidents:
            message = "is no incident that a format could read"
            return Problem("bad_incident", url, message, "open the address and look", self.source.id)
        self.kept.keep(answer, article=True)
        return answer

    def _request(self, url: str) -> Request:
        own = urlsplit(self.source.url).hostname or ""
        there = urlsplit(url).hostname or ""
        related = (there,) if own.endswith(f".{there}") else ()
        official = self.source.standing == "official"
        return Request(
            self.source.id,
            url,
            timeout=self.source.timeout,
            max_bytes=self.source.max_bytes,
            accept=_ACCEPT,
            hosts=(own, *self.source.hosts, *related) if official else (),
        )
