"""A worker process that reads pages of the web and can be killed: some keep whoever reads them busy for minutes.

The worker is a fresh Python process that talks over its standard streams, so that it inherits no sockets, locks or
threads of ours. A page that is not read in time costs that process, not the run.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import selectors
import signal
import struct
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, ParamSpec, Self, TypeVar

from scraper.core.model import Problem
from scraper.edge.clock import ticks

LIMIT = 2.7
"""Seconds of work a page may take; with the time it takes to end a process full of markup, a page costs at most three.
They are counted by the system in the process itself: on a busy machine a good page is not late.
"""
_PATIENCE = 4.0
"""Times the limit that may pass on the clock, for a process that waits instead of working."""
WARM_UP = 30.0
"""Seconds a new worker may take to start, and to load what it reads with."""
_A_PAGE = 70_000_000
"""Bytes that a page may take beside what the worker holds: far beyond an article. Two new workers at
their limit and the run beside them stay below 400 MB; a page that wants more is a Problem."""
_WORN = 120_000_000
"""Bytes from which on a worker is replaced after a page: what it keeps of two dozen languages is left behind."""
_SIZE = struct.Struct("<Q")
_INSTEAD = "follow: summary reads the feed item alone"
_P = ParamSpec("_P")
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class _Errand:
    """A function of our own, what it is given, and how many seconds of work it may take."""

    seconds: float
    work: Callable[..., object]
    given: tuple[object, ...]
    named: tuple[tuple[str, object], ...]


@dataclass(frozen=True, slots=True)
class _Fault:
    """What the function raised, and where in our program."""

    said: str


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the function gave, and whether the process holds too much to go on."""

    found: object
    worn: bool


class WorkerGoneError(Exception):
    """The process ended or hung."""


class Worker:
    """One process; `do` gives what it made of a page, or a Problem, within the limit. It does `warm_up` before its first
    page: loading what pages are read with takes longer than a page may.
    """

    def __init__(
        self, limit: float = LIMIT, *, warm_up: Callable[[], None] | None = None, command: tuple[str, ...] = ()
    ) -> None:
        self._limit = limit
        self._warm_up = warm_up
        self._command = command or (sys.executable, "-m", "scraper.edge.hands.worker")
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def do(self, url: str, work: Callable[_P, _T | Problem], /, *given: _P.args, **named: _P.kwargs) -> _T | Problem:
        """`work(*given, **named)`, done over there on the page at `url`. A page that takes too long, kills the process or
        makes the function raise is a Problem. The function is one of a module, and what it takes and gives can be pickled.
        """
        try:
            process = self._ready()
        except (WorkerGoneError, OSError) as error:
            self.close()
            message = f"the reading process did not start ({error})"
            return Problem("no_worker", url, message, "see that Python can import trafilatura")
        try:
            answer = _asked(process, _Errand(self._limit, work, given, tuple(named.items())), self._limit * _PATIENCE)
        except (WorkerGoneError, OSError) as gone:
            self.close()
            if process.returncode == -signal.SIGPROF or gone.args == ("late",):
                message = f"the page was not read within {self._limit:g} s"
                return Problem("extraction_timeout", url, message, _INSTEAD)
            return Problem("extraction_failed", url, "the page ended the process that read it", _INSTEAD)
        found: _T | Problem | _Fault = answer.found  # type: ignore[assignment]  # what `work` gave, or its fault
        if (
            answer.worn
            or isinstance(found, _Fault)
            or (isinstance(found, Problem) and found.code == "extraction_failed")
        ):
            # A process that ran out of memory is not fit for the next page.
            self.close()
        if isinstance(found, _Fault):
            message = f"the page could not be read ({found.said})"
            return Problem(
                "extraction_failed", url, message, f"{_INSTEAD}; the fault is ours: report it with the address"
            )
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
        if self._warm_up is not None:
            found = _asked(process, _Errand(WARM_UP, self._warm_up, (), ()), WARM_UP).found
            if isinstance(found, _Fault):
                raise WorkerGoneError(found.said)
        return process


class Workers:
    """A pool of workers for use from threads: each thread that asks waits for a free one."""

    def __init__(self, size: int = 2, limit: float = LIMIT, *, warm_up: Callable[[], None] | None = None) -> None:
        self._idle = [Worker(limit, warm_up=warm_up) for _ in range(max(size, 1))]
        self._all = tuple(self._idle)
        self._free = threading.Condition()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def do(self, url: str, work: Callable[_P, _T | Problem], /, *given: _P.args, **named: _P.kwargs) -> _T | Problem:
        """As `Worker.do`, by the next free worker."""
        with self._free:
            while not self._idle:
                self._free.wait()
            worker = self._idle.pop()
        try:
            return worker.do(url, work, *given, **named)
        finally:
            with self._free:
                self._idle.append(worker)
                self._free.notify()

    def close(self) -> None:
        """End all processes."""
        for worker in self._all:
            worker.close()


def _asked(process: subprocess.Popen[bytes], errand: _Errand, limit: float) -> _Answer:
    """What the process makes of an errand. Raises WorkerGoneError, with "late" after so many seconds on the clock."""
    _send(process.stdin, pickle.dumps(errand))
    # What arrives was pickled by our own module in our own process.
    answer: _Answer = pickle.loads(_receive(process.stdout, limit))  # noqa: S301  see above
    return answer


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
    """The worker's side: do what comes over standard input until that closes."""
    import resource  # noqa: PLC0415  only the worker limits itself

    source, sink = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    # Whatever a library prints must not end up in the answers.
    os.dup2(2, 1)
    _send(sink, pickle.dumps("ready"))
    while head := source.read(_SIZE.size):
        errand: _Errand = pickle.loads(source.read(_SIZE.unpack(head)[0]))  # noqa: S301  from our own parent process
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_DATA, (_held() + _A_PAGE, resource.RLIM_INFINITY))
        # Nothing handles the signal, so that the system ends the process wherever it is, in a library's C code too.
        signal.setitimer(signal.ITIMER_PROF, errand.seconds)
        found = _done(errand)
        signal.setitimer(signal.ITIMER_PROF, 0)
        _send(sink, pickle.dumps(_Answer(found, _held() > _WORN)))


def _held() -> int:
    """Bytes of data in use (`/proc`, field 6 of statm); a fixed guess where the system does not tell. The peak that
    `getrusage` gives is no measure: a process begins with that of the one that started it.
    """
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[5])
    except (OSError, ValueError, IndexError):
        return _WORN // 2
    return pages * os.sysconf("SC_PAGE_SIZE")


def _done(errand: _Errand) -> object:
    try:
        return errand.work(*errand.given, **dict(errand.named))
    except Exception as error:  # noqa: BLE001  one page must not end a run; what it met is said with its place
        place = traceback.extract_tb(error.__traceback__)[-1]
        return _Fault(f"{type(error).__name__} in {Path(place.filename).name}:{place.lineno}")


if __name__ == "__main__":
    from scraper.edge.hands.worker import serve as main  # the pickled classes live in this module, not in __main__

    main()
