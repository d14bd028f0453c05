"""What a run may forget: captures, validators, due times, health, the last report. Losing it costs only refetching.

Bodies are written when they arrive; validators, due times and health only by `save`, after the record itself has been
written. A run killed in between asks again for what it had not recorded yet, instead of being told "not modified".
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, TypeVar

import msgspec

from scraper.core.model import Capture, NotModified, PageWord, Problem, RunReport
from scraper.edge.ledger import Dealt, Health, Ledger, Visit

_T = TypeVar("_T")

_DIGITS: Final = 12
_ITEM: Final = 16
"""Digits of an item's digest."""

_FORGET: Final = timedelta(days=60)
ARTICLE_DAYS: Final = 30
"""Days the text of an article is kept (editorial policy)."""


class _Meta(msgspec.Struct):
    source: str
    url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    retrieved: datetime
    body: str
    final_url: str | None = None
    moved_for_good: bool = False


class Cache:
    """The folder, by default `.cache/`. Nothing is made before something is written."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.problems: list[Problem] = []
        self._held: dict[tuple[str, str], datetime] = {}
        self._ledger = _read(folder / "ledger.json", Ledger) or Ledger()
        self._fared = {name: msgspec.structs.replace(health) for name, health in self._ledger.health.items()}
        self._before = {
            (source, url): visit.sha256
            for source, visits in self._ledger.visits.items()
            for url, visit in visits.items()
        }

    def prepare(self, now: datetime) -> None:
        """Remove what a killed run left behind, and article bodies older than 30 days."""
        for stray in self.folder.rglob(".*.tmp") if self.folder.is_dir() else ():
            stray.unlink(missing_ok=True)
        oldest = f"{now - timedelta(days=ARTICLE_DAYS):%Y-%m-%d}"
        for day in (self.folder / "articles").glob("*"):
            if day.name < oldest:
                shutil.rmtree(day, ignore_errors=True)
        for visits in self._ledger.visits.values():
            for url in [url for url, visit in visits.items() if visit.visited < now - _FORGET]:
                del visits[url]

    # --- captures

    def capture(self, source: str, url: str) -> Capture | None:
        """The last answer of this address, or None where there is none (or only half of one)."""
        for path in self._places(source, url):
            meta = _read(path, _Meta)
            body = _whole(path.parent / meta.body) if meta else None
            if meta is None or body is None:
                continue
            return Capture(
                meta.source,
                meta.url,
                meta.status,
                meta.headers,
                body,
                meta.retrieved,
                meta.final_url,
                meta.moved_for_good,
            )
        return None

    def has(self, source: str, url: str) -> bool:
        """Whether an answer of this address is kept, body and all."""
        found = ((path, _read(path, _Meta)) for path in self._places(source, url))
        return any(meta is not None and (path.parent / meta.body).exists() for path, meta in found)

    def keep(self, capture: Capture, *, article: bool = False) -> None:
        """Keep an answer. An article's body goes to the day it came on, so that it can leave in time."""
        folder = self.folder / "articles" / f"{capture.retrieved:%Y-%m-%d}" if article else self.folder / "captures"
        name = _name(capture.source, capture.url)
        digest = hashlib.sha256(capture.body).hexdigest()
        body = f"{name}.{digest[:_DIGITS]}.body"
        meta = _Meta(
            capture.source,
            capture.url,
            capture.status,
            capture.headers,
            capture.retrieved,
            body,
            capture.final_url,
            capture.moved_for_good,
        )
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if _whole(folder / body) is None:
                write(folder / body, capture.body)
            write(folder / f"{name}.json", msgspec.json.encode(meta))
            for old in folder.glob(f"{name}.*.body"):
                if old.name != body:
                    old.unlink(missing_ok=True)
        except OSError as error:
            self._unwritable(error)

    def unchanged(self, capture: Capture) -> bool:
        """Whether the body is the one that the last saved run saw at this address."""
        before = self._before.get((capture.source, capture.url))
        return before is not None and before == hashlib.sha256(capture.body).hexdigest()

    def _places(self, source: str, url: str) -> Iterator[Path]:
        name = f"{_name(source, url)}.json"
        yield self.folder / "captures" / name
        articles = self.folder / "articles"
        if articles.is_dir():
            yield from (day / name for day in sorted(articles.iterdir(), reverse=True))

    # --- visits and health

    def visit(self, source: str, url: str) -> Visit | None:
        """What is known of an address; validators count only while the body they belong to is kept."""
        return self._ledger.visits.get(source, {}).get(url)

    def note_visit(self, source: str, url: str, visit: Visit) -> None:
        """Remember a visit until `save`."""
        self._ledger.visits.setdefault(source, {})[url] = visit

    def pages_due(self, source: str, now: datetime, during: timedelta) -> list[tuple[str, Visit]]:
        """Addresses of a source that were first visited not long ago and may be asked again."""
        visits = self._ledger.visits.get(source, {})
        return [
            (url, visit)
            for url, visit in visits.items()
            if not visit.settled and visit.next_due <= now < (visit.first or visit.visited) + during
        ]

    def hold(self, source: str, url: str, until: datetime) -> None:
        """Remember that a host asked not to be visited before this moment."""
        self._held[source, url] = until

    def held(self, source: str, url: str) -> datetime | None:
        """Until when a host asked us to wait, in this run."""
        return self._held.get((source, url))

    def forget_validators(self, source: str) -> None:
        """Ask a source for its whole answer next time, as when some of its items could not be followed."""
        for visit in self._ledger.visits.get(source, {}).values():
            visit.etag = visit.last_modified = visit.sha256 = None
        self._ledger.dealt.pop(source, None)

    def dealt(self, source: str, terms: str) -> frozenset[str]:
        """Items of a feed that an earlier run passed over on the same terms, by digest."""
        known = self._ledger.dealt.get(source)
        if known is None or known.terms != terms:
            return frozenset()
        return frozenset(known.items[at : at + _ITEM] for at in range(0, len(known.items), _ITEM))

    def note_dealt(self, source: str, terms: str, items: frozenset[str]) -> None:
        """Remember until `save` which items of a feed need not be read again."""
        self._ledger.dealt[source] = Dealt(terms, "".join(sorted(items)))

    def health(self, source: str) -> Health:
        """How a source has fared so far."""
        return self._ledger.health.get(source) or Health()

    def note_health(self, source: str, result: Capture | NotModified | Problem, now: datetime) -> None:
        """Remember how a source fared just now."""
        known = self._ledger.health.setdefault(source, Health())
        if isinstance(result, Problem):
            known.failing_since = known.failing_since or now
            known.code, known.message = result.code, result.message
        else:
            known.last_success, known.failing_since, known.code, known.message = now, None, None, None

    def last_success(self, source: str) -> datetime | None:
        """When a source last answered before this run."""
        return (self._fared.get(source) or Health()).last_success

    def note_read(self, source: str, at: datetime | None) -> None:
        """An answer at an instant was read that no visit of ours fetched: a replay's. What a later visit found stands."""
        known = self.health(source)
        if at is None or any(later is not None and later >= at for later in (known.last_success, known.failing_since)):
            return
        self._ledger.health[source] = self._fared[source] = Health(at)

    def note_unread(self, source: str, problem: Problem, now: datetime) -> None:
        """An answer came, and it was no proof that the source works: it is no success, and is asked for again whole,
        since "not modified" since then would say nothing.
        """
        if self.health(source).failing_since is not None:
            return  # the visit itself failed; what was read before still stands
        before = self._fared.get(source) or Health()
        self._ledger.health[source] = Health(
            before.last_success, before.failing_since or now, problem.code, problem.message
        )
        self.forget_validators(source)

    def said(self, source: str) -> PageWord | None:
        """What a status page said of now when it was last read; None where that is not known."""
        return self._ledger.said.get(source)

    def note_said(self, source: str, said: PageWord, at: datetime) -> None:
        """Remember until `save` what a status page said of now; what a later visit found stands."""
        if at >= (self.health(source).last_success or at):
            self._ledger.said[source] = said

    def save(self) -> None:
        """Write visits and health down; to be called once the record is written."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            write(self.folder / "ledger.json", msgspec.json.encode(self._ledger, order="sorted"))
        except OSError as error:
            self._unwritable(error)

    # --- the last run

    def write_report(self, report: RunReport) -> None:
        """Leave the run report for the build."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            write(self.folder / REPORT, msgspec.json.encode(report))
        except OSError as error:
            self._unwritable(error)

    def read_report(self) -> RunReport | None:
        """The report of the last run, if it left a whole one."""
        return read_report(self.folder / REPORT)

    def _unwritable(self, error: OSError) -> None:
        problem = Problem(
            "cache_unwritable",
            str(error.filename or self.folder),
            f"the cache cannot be written: {error.strerror}",
            "free space or choose another --cache; the run goes on without it",
        )
        if problem not in self.problems:
            self.problems.append(problem)


REPORT: Final = "report.json"
"""Name of the run report in the cache."""


def read_report(path: Path) -> RunReport | None:
    """A run report, or None where there is no whole one."""
    return _read(path, RunReport)


def write(path: Path, body: bytes) -> None:
    """Write a file whole or not at all."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        temporary.write_bytes(body)
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def _whole(path: Path) -> bytes | None:
    """A body that is what its name says; a crash of the machine can leave a file of the right name and no content."""
    try:
        body = path.read_bytes()
    except OSError:
        return None
    named = path.name.removesuffix(".body").rpartition(".")[2]
    return body if hashlib.sha256(body).hexdigest()[:_DIGITS] == named else None


def _name(source: str, url: str) -> str:
    return f"{source}.{hashlib.sha256(url.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"


def _read(path: Path, shape: type[_T]) -> _T | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=shape)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
