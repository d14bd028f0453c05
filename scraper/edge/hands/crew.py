"""Hands for work in pieces: processes of this machine, or the workers of a Dask cluster. Both take a function and its
arguments and give a future; a piece whose hand was lost is done again by another.
"""

from __future__ import annotations

import multiprocessing
import os
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import Final, ParamSpec, Protocol, TypeVar

_P = ParamSpec("_P")
_T = TypeVar("_T")
_LOOK: Final = 1.0


class CrewError(Exception):
    """There are no hands: a cluster that does not answer, a package that is missing. The message is one line."""


class Crew(Protocol):
    """Hands; `size` of them."""

    size: int

    def submit(self, work: Callable[_P, _T], /, *args: _P.args, **kwargs: _P.kwargs) -> Future[_T]:
        """Begin a piece of work."""
        ...


class _Processes:
    """Processes of this machine. A pool in which one was killed is of no more use, and is made anew."""

    def __init__(self, size: int) -> None:
        self.size = size
        self._pool = self._new()

    def _new(self) -> ProcessPoolExecutor:
        # Fresh processes: a fork would inherit locks that threads of ours hold.
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(self.size, context, initializer=_die_with, initargs=(os.getpid(),))

    def submit(self, work: Callable[_P, _T], /, *args: _P.args, **kwargs: _P.kwargs) -> Future[_T]:
        try:
            return self._pool.submit(work, *args, **kwargs)
        except BrokenProcessPool:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = self._new()
            return self._pool.submit(work, *args, **kwargs)

    def close(self) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)


class _Cluster:
    """The workers of a Dask cluster; the scheduler gives a lost worker's pieces to others."""

    def __init__(self, size: int, pool: Executor) -> None:
        self.size = size
        self._pool = pool

    def submit(self, work: Callable[_P, _T], /, *args: _P.args, **kwargs: _P.kwargs) -> Future[_T]:
        return self._pool.submit(work, *args, **kwargs)


@contextmanager
def processes(size: int) -> Iterator[Crew]:
    """So many processes of this machine; they end with ours, however that ends."""
    crew = _Processes(size)
    try:
        yield crew
    finally:
        crew.close()


@contextmanager
def cluster(address: str, *, patience: float = 30.0) -> Iterator[Crew]:
    """The workers of the Dask scheduler at `address` (tcp://host:8786). They need this package in the same version, and
    the same files at the same paths. Raises CrewError.
    """
    try:
        from distributed import Client  # noqa: PLC0415  an extra, and slow to import
    except ImportError as error:
        raise CrewError("--dask needs the extra of that name: pip install 'outagewire[dask]'") from error
    try:
        client = Client(address, timeout=patience, set_as_default=False)  # type: ignore[no-untyped-call]  # dask has no types
    except (OSError, ValueError, TimeoutError) as error:
        raise CrewError(f"no Dask scheduler answers at {address}; start one, or leave --dask out") from error
    try:
        client.wait_for_workers(1, timeout=patience)
        pool = client.get_executor(pure=False)  # type: ignore[no-untyped-call]  # same
        yield _Cluster(max(1, len(client.scheduler_info(n_workers=-1)["workers"])), pool)
    except TimeoutError as error:
        raise CrewError(f"the Dask scheduler at {address} has no workers; start some") from error
    finally:
        client.close()  # type: ignore[no-untyped-call]  # same


def _die_with(parent: int) -> None:
    """End this process when its parent has ended: a killed run leaves nothing behind that goes on working."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(_LOOK)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
