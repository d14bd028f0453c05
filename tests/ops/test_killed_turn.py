"""A run that is killed while it keeps its record: the runner and its cache are gone, and the next run, which begins from
what was pushed, ends with what an undisturbed one would have.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from desk import Desk
from test_keep import LATER, NOW, QUIET, Runner, commits, git, place  # noqa: F401  `place` is a fixture

GIT = """#!/bin/sh
case " $* " in *" $KILL_AT "*)
  if [ "$KILL_AFTER" = yes ]; then "$REAL" "$@"; fi
  kill -9 $PPID
  exit 1 ;;
esac
exec "$REAL" "$@"
"""


def killed(one: Runner, checkout: Path, word: str, *, after: bool) -> None:
    """Keep what a run has read, from a checkout of it, and be killed at a command of git or behind it."""
    bin_ = checkout.parent / f"bin-{checkout.name}"
    bin_.mkdir()
    fake = bin_ / "git"
    fake.write_text(GIT)
    fake.chmod(0o755)
    done = subprocess.run(
        [".github/scripts/keep.sh"], cwd=checkout, check=False, capture_output=True,
        env={**os.environ, **QUIET, **one.env, "REAL": shutil.which("git"), "KILL_AT": word,
             "KILL_AFTER": "yes" if after else "", "PATH": f"{bin_}:{os.environ['PATH']}", "NOW": NOW},
    )  # fmt: skip
    assert done.returncode == -9


def makes_up(folder: Path, upstream: Path, desk: Desk, told: set[str]) -> None:
    two = Runner(folder / "two", upstream, desk)
    two.read(LATER)
    two.keep(LATER)
    assert Runner(folder / "fresh", upstream, desk).urls() == told
    assert commits(upstream) == 2


def test_until_its_push_is_taken_a_killed_run_leaves_nothing_and_the_next_makes_up_for_it(place):  # noqa: F811  the fixture
    folder, upstream, desk = place
    desk.tell(3, closed=1)
    one = Runner(folder / "one", upstream, desk)
    one.read(NOW)
    before = git(upstream, "for-each-ref")
    for word, after in (("add", False), ("commit", False), ("commit", True), ("push", False)):
        checkout = Path(shutil.copytree(one.folder, folder / f"{word}-{after}", symlinks=True))
        killed(one, checkout, word, after=after)
        made = int(git(checkout, "rev-list", "--count", "HEAD"))
        assert made == (2 if word == "push" or after else 1), "it was killed where it was meant to be"
        assert git(upstream, "for-each-ref") == before
    makes_up(folder, upstream, desk, one.urls())


def test_a_run_killed_behind_its_push_has_nothing_to_be_made_up_for(place):  # noqa: F811  the fixture
    folder, upstream, desk = place
    desk.tell(3, closed=1)
    one = Runner(folder / "one", upstream, desk)
    one.read(NOW)
    told = one.urls()
    killed(one, one.folder, "push", after=True)
    assert commits(upstream) == 2
    makes_up(folder, upstream, desk, told)
