"""A worker process that reads article pages and can be killed: some pages keep an extractor busy for minutes.

The worker is a fresh Python process that talks over its standard streams, so that it inherits no sockets, locks or
threads of ours. A page that is not read in time costs that process, not the run.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import selectors
import struct
import subprocess
import sys
import threading
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import IO, Self

from scraper.core.model import Instant, PageText, Problem
from scraper.edge.clock import ticks
from scraper.formats.article import LARGEST, Given

LIMIT = 2.7
"""Seconds a page may take; with the time it takes to end a process full of markup, a page costs at most three."""
WARM_UP = 30.0
"""Seconds a new worker may take to import the extraction libraries."""
_MEMORY = 140_000_000
"""Bytes of its own a worker may hold: some 25,000 elements, far beyond an article. Two workers at their limit and the
run beside them stay below 400 MB; a page that wants more is a Problem."""
_SIZE = struct.Struct("<Q")


@dataclass(frozen=True, slots=True)
class Job:
    """One page to read: its bytes and what is known beside them."""

    body: bytes
    given: Given


class WorkerGoneError(Exception):
    """The process ended or hung."""


class Worker:
    """One process; `read` gives what it made of a page, or a Problem, within the limit."""

    def __init__(self, limit: float = LIMIT, *, command: tuple[str, ...] = ()) -> None:
        self._limit = limit
        self._command = command or (sys.executable, "-m", "scraper.edge.hands.worker")
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def read(self, job: Job) -> PageText | Problem:
        """Read one page. A page that takes too long, or kills the process, is a Problem."""
        url = job.given.url
        try:
            process = self._ready()
        except (WorkerGoneError, OSError) as error:
            self.close()
            return Problem(
                "no_worker",
                url,
                f"the reading process did not start ({error})",
                "see that Python can import trafilatura",
            )
        try:
            _send(process.stdin, pickle.dumps(job))
            answer = _receive(process.stdout, self._limit)
        except WorkerGoneError as gone:
            self.close()
            if gone.args and gone.args[0] == "late":
                return Problem(
                    "extraction_timeout",
                    url,
                    f"the page was not read within {self._limit:g} s",
                    "follow: summary reads the feed item alone",
                )
            return Problem(
                "extraction_failed",
                url,
                "the page ended the process that read it",
                "follow: summary reads the feed item alone",
            )
        except OSError:
            self.close()
            return Problem(
                "extraction_failed",
                url,
                "the page ended the process that read it",
                "follow: summary reads the feed item alone",
            )
        found = _page_or_problem(answer, url)
        if isinstance(found, Problem) and found.code == "extraction_failed":
            # A process that ran out of memory is not fit for the next page.
            self.close()
        return found

    def close(self) -> None:
        """End the process, at once."""
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(OSError):
            process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()

    def _ready(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self.close()
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
        process = subprocess.Popen(  # noqa: S603  our own interpreter on our own module
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
        )
        self._process = process
        if _receive(process.stdout, WARM_UP) != pickle.dumps("ready"):
            raise WorkerGoneError("it said something else than ready")
        return process


class Workers:
    """A pool of workers for use from threads: each thread that asks waits for a free one."""

    def __init__(self, size: int = 2, limit: float = LIMIT) -> None:
        self._idle = [Worker(limit) for _ in range(max(size, 1))]
        self._all = tuple(self._idle)
        self._free = threading.Condition()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def read(self, job: Job) -> PageText | Problem:
        """Read one page on the next free worker."""
        with self._free:
            while not self._idle:
                self._free.wait()
            worker = self._idle.pop()
        try:
            return worker.read(job)
        finally:
            with self._free:
                self._idle.append(worker)
                self._free.notify()

    def extract(self, body: bytes, given: Given) -> PageText | Problem:
        """Read one page from its bytes and what is known beside them."""
        return self.read(Job(body, given))

    def close(self) -> None:
        """End all processes."""
        for worker in self._all:
            worker.close()


def _page_or_problem(answer: bytes, url: str) -> PageText | Problem:
    # What arrives was pickled by our own module in our own process.
    found = pickle.loads(answer)  # noqa: S301  see above
    if isinstance(found, PageText | Problem):
        return found
    return Problem("extraction_failed", url, "the reading process answered with something else than a page")


def _send(stream: IO[bytes] | None, data: bytes) -> None:
    if stream is None:
        raise WorkerGoneError("no stream")
    try:
        stream.write(_SIZE.pack(len(data)) + data)
        stream.flush()
    except (BrokenPipeError, ValueError) as error:
        raise WorkerGoneError("gone") from error


def _receive(stream: IO[bytes] | None, limit: float) -> bytes:
    if stream is None:
        raise WorkerGoneError("no stream")
    deadline = ticks() + limit
    number = stream.fileno()
    (length,) = _SIZE.unpack(_exactly(number, _SIZE.size, deadline))
    return _exactly(number, length, deadline)


def _exactly(number: int, length: int, deadline: float) -> bytes:
    parts = bytearray()
    with selectors.DefaultSelector() as selector:
        selector.register(number, selectors.EVENT_READ)
        while len(parts) < length:
            if not selector.select(max(deadline - ticks(), 0)):
                raise WorkerGoneError("late")
            piece = os.read(number, min(length - len(parts), 1 << 20))
            if not piece:
                raise WorkerGoneError("gone")
            parts += piece
    return bytes(parts)


def serve() -> None:
    """The worker's side: read jobs from standard input until it closes."""
    import resource  # noqa: PLC0415  only the worker limits itself

    from scraper.formats.article import extract_article, warm_up  # noqa: PLC0415  heavy, and only here

    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_DATA, (_MEMORY, _MEMORY))
    source, sink = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    # Whatever a library prints must not end up in the answers.
    os.dup2(2, 1)
    warm_up()
    _send(sink, pickle.dumps("ready"))
    while head := source.read(_SIZE.size):
        job: Job = pickle.loads(source.read(_SIZE.unpack(head)[0]))  # noqa: S301  from our own parent process
        given = job.given
        found = extract_article(
            job.body[:LARGEST],
            given.url,
            media_type=given.media_type,
            feed_published=given.feed_published,
            feed_title=given.feed_title,
            retrieved=given.retrieved,
            headers=given.headers,
        )
        _send(sink, pickle.dumps(found))


def job(
    body: bytes,
    url: str,
    *,
    media_type: str = "",
    feed_published: Instant | None = None,
    feed_title: str = "",
    headers: tuple[tuple[str, str], ...] = (),
    retrieved: datetime | None = None,
) -> Job:
    """A job from its parts; see `formats.article.extract_article`."""
    return Job(body[:LARGEST], Given(url, media_type, feed_published, feed_title, retrieved, headers))


if __name__ == "__main__":
    from scraper.edge.hands.worker import serve as main  # the pickled classes live in this module, not in __main__

    main()
