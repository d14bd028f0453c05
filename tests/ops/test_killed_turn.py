"""A run that is killed while it keeps its record: the runner and its cache are gone, and the next run, which begins from
what was pushed, ends with what an undisturbed one would have.
"""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest
from test_keep import LATER, NOW, QUIET, Runner, git, place  # noqa: F401  `place` is a fixture

GIT = """#!/bin/sh
case " $* " in *" $KILL_AT "*)
  if [ "$KILL_AFTER" = yes ]; then "$REAL" "$@"; fi
  kill -9 $PPID
  exit 1 ;;
esac
exec "$REAL" "$@"
"""


@pytest.mark.parametrize(("word", "after"), [("add", ""), ("commit", ""), ("commit", "yes"), ("push", ""), ("push", "yes")])  # fmt: skip
def test_the_next_run_makes_up_for_a_killed_one(place, word, after):  # noqa: F811  the fixture
    folder, upstream, desk = place
    (folder / "bin").mkdir()
    fake = folder / "bin" / "git"
    fake.write_text(GIT)
    fake.chmod(0o755)
    desk.tell(3, closed=1)
    one = Runner(folder / "one", upstream, desk)
    one.read(NOW)
    told = one.urls()
    killed = subprocess.run(
        [".github/scripts/keep.sh"], cwd=one.folder, check=False, capture_output=True,
        env={**os.environ, **QUIET, **one.env, "REAL": shutil.which("git"), "KILL_AT": word, "KILL_AFTER": after,
             "PATH": f"{folder / 'bin'}:{os.environ['PATH']}", "NOW": NOW},
    )  # fmt: skip
    assert killed.returncode == -9
    pushed = int(git(upstream, "rev-list", "--count", "main"))
    assert pushed == (2 if (word, after) == ("push", "yes") else 1)
    two = Runner(folder / "two", upstream, desk)
    two.read(LATER)
    two.keep(LATER)
    assert Runner(folder / "fresh", upstream, desk).urls() == told
    assert int(git(upstream, "rev-list", "--count", "main")) == 2
