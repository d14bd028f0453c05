"""The command as a call: the entry, the words, the exit status and what it prints are those of the process, without the
second and a half that it takes to start one and the process that reads for it.

Whatever is about a process stays one: kills, limits, what a start loads, what other programs run.
"""

from __future__ import annotations

import contextlib
import pickle
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from click.testing import CliRunner

from scraper.cli import main
from scraper.cli.running import readers
from scraper.core.model import Article, Claim, OfficialRecord, Problem, Provider
from scraper.core.records.post_words import Post
from scraper.edge.hands import crew, worker
from scraper.pipeline import page_reading
from scraper.pipeline.page_reading import Unread
from scraper.pipeline.step import Readers
from scraper.pipeline.told_by_posts import ReadPost
from scraper.publish import other_tables, parquet
from scraper.publish.export import data

ROOT = Path(__file__).resolve().parents[1]


def outagewire(*words: str, cwd: Path = ROOT, **env: str) -> CompletedProcess[str]:
    """`outagewire WORDS`, run in a folder. An exception that a process would end with is raised."""
    with contextlib.chdir(cwd):
        done = CliRunner().invoke(main, list(words), env=env, catch_exceptions=False)
    return CompletedProcess(list(words), done.exit_code, done.stdout, done.stderr)


@contextlib.contextmanager
def lent_readers() -> Iterator[None]:
    """While this is open, the processes that read pages outlive the run that started them and serve the next."""
    spare: list[worker.Worker] = []

    class Lent(worker.Workers):
        def __init__(self, size: int = 2, *, warm_up: Callable[[], None]) -> None:
            super().__init__(size, warm_up=warm_up)
            self._idle[:] = [spare.pop() if spare else one for one in self._idle]
            self._all = tuple(self._idle)

        def close(self) -> None:
            # One that is still at work belongs to a run that was broken off.
            for one in {*self._all} - {*self._idle}:
                one.close()
            spare.extend(self._idle)
            self._idle, self._all = [], ()

    class LentOne(worker.Worker):
        def __enter__(self) -> worker.Worker:
            self._used = spare.pop() if spare and self._reads_pages() else self
            return self._used

        def __exit__(self, *_: object) -> None:
            if self._reads_pages():
                spare.append(self._used)
            else:
                self.close()

        def _reads_pages(self) -> bool:
            return (self._limit, self._warm_up) == (worker.LIMIT, page_reading.warm_up)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(worker, "Workers", Lent)
        patch.setattr(worker, "Worker", LentOne)
        yield
    for one in spare:
        one.close()


@contextlib.contextmanager
def lent_hands() -> Iterator[None]:
    """While this is open, the processes that read archives outlive the run that started them, as those that read pages do."""
    begun: dict[int, crew.Crew] = {}
    processes = crew.processes

    with pytest.MonkeyPatch.context() as patch, contextlib.ExitStack() as ends:

        @contextlib.contextmanager
        def lent(size: int) -> Iterator[crew.Crew]:
            if size not in begun:
                begun[size] = ends.enter_context(processes(size))
            yield begun[size]

        patch.setattr(crew, "processes", lent)
        yield


@contextlib.contextmanager
def lent_parquet_writer() -> Iterator[None]:
    """While this is open, one process writes Parquet for every build and export of this process."""
    begun: list[parquet.ParquetWriter] = []

    with pytest.MonkeyPatch.context() as patch, contextlib.ExitStack() as ends:

        @contextlib.contextmanager
        def lent() -> Iterator[parquet.ParquetWriter]:
            if not begun:
                begun.append(ends.enter_context(parquet.parquet_writer()))
            try:
                yield begun[0]
            except BaseException:
                begun.clear()  # it may be in the middle of a table
                raise

        for module in (data, other_tables):
            patch.setattr(module, "parquet_writer", lent)
        yield


_PAGES: dict[bytes, Article | Problem] = {}
_POSTS: dict[bytes, tuple[Claim, ...] | Problem] = {}


def told_once(read: ReadPost) -> ReadPost:
    """A reader of posts who reads the same post of the same record once."""

    def post(record: OfficialRecord, one: Post) -> tuple[Claim, ...] | Problem:
        key = pickle.dumps((replace(record, claims=()), one))  # the claims that it holds tell nothing of a post
        if key not in _POSTS:
            _POSTS[key] = read(record, one)
        return _POSTS[key]

    return post


@contextlib.contextmanager
def reading_once() -> Iterator[Readers]:
    """The run's own readers, who read the same page or post for the same question once: for tests that run over the same
    recordings many times.
    """
    with readers() as reading:

        def pages(unread: Sequence[Unread], providers: tuple[Provider, ...]) -> Sequence[Article | Problem]:
            keys = [pickle.dumps((one, providers)) for one in unread]
            missing = {key: one for key, one in zip(keys, unread, strict=True) if key not in _PAGES}
            _PAGES.update(zip(missing, reading.pages([*missing.values()], providers), strict=True))
            return [_PAGES[key] for key in keys]

        yield Readers(pages, told_once(reading.post))
