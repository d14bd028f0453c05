"""The command as a call: the entry, the words, the exit status and what it prints are those of the process, without the
second and a half that it takes to start one and the process that reads for it.

Whatever is about a process stays one: kills, limits, what a start loads, what other programs run.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from click.testing import CliRunner

from scraper.cli import main
from scraper.edge.hands import worker

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
            spare.extend(self._idle)
            for one in {*self._all} - {*self._idle}:
                one.close()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(worker, "Workers", Lent)
        yield
    for one in spare:
        one.close()
