"""Past years bind themselves, once, in one commit, as the weekly workflow calls it."""

from __future__ import annotations

import shutil
import sys

import pytest
import yaml
from desk import ROOT
from test_keep import NOW, Runner, call, commits, git, place  # noqa: F401  `place` is a fixture

from scraper.edge.record import content

NEXT_YEAR = "2027-03-03T05:00:00Z"


@pytest.fixture
def weekly(place):  # noqa: F811  the fixture
    """A checkout that has a year of its own, small as it is, and the script that the workflow calls."""
    folder, upstream, desk = place
    runner = Runner(folder / "one", upstream, desk)
    runner.read(NOW)
    runner.keep(NOW)
    command = folder / "few.sh"
    command.write_text(
        f'#!/bin/sh\nexport PYTHONPATH="{ROOT}"\nexec "{sys.executable}" -c "import sys; import scraper.edge.record.years as y; y.MANY = 1; '
        f'from scraper.cli import main; sys.exit(main(sys.argv[1:]))" --now "$NOW" "$@"\n'
    )
    command.chmod(0o755)

    def bind(where: Runner, now: str, **env: str) -> str:
        script = where.folder / ".github" / "scripts" / "bind.sh"
        shutil.copy(ROOT / ".github" / "scripts" / "bind.sh", script)
        (where.folder / "content" / "incidents" / "2027" / "01").mkdir(parents=True, exist_ok=True)  # it goes on
        return call(str(script), cwd=where.folder, NOW=now, OUTAGEWIRE=str(command), PYTHON=sys.executable, **env)

    return folder, upstream, desk, runner, bind


def test_a_year_is_bound_once_in_one_commit_and_says_the_same(weekly):
    folder, upstream, desk, runner, bind = weekly
    whole, before = content.load(runner.folder / "content"), commits(upstream)
    assert bind(runner, "2027-01-20T05:00:00Z") == "nothing changed\n"
    assert commits(upstream) == before
    assert bind(runner, NEXT_YEAR) == ""
    assert commits(upstream) == before + 1
    assert git(upstream, "log", "-1", "--format=%s").strip() == "Bind the months of past years"
    fresh = Runner(folder / "fresh", upstream, desk)
    assert content.load(fresh.folder / "content") == whole
    assert (fresh.folder / "content" / "incidents" / "2026" / "04.json").exists()
    assert bind(fresh, "2027-03-10T05:00:00Z") == "nothing changed\n"
    assert commits(upstream) == before + 1


def test_a_push_in_between_leaves_it_to_the_next_week(weekly):
    folder, upstream, desk, runner, bind = weekly
    other = Runner(folder / "other", upstream, desk)
    desk.tell(3)
    other.read("2027-03-03T04:00:00Z")
    other.keep("2027-03-03T04:00:00Z")
    newest = Runner(folder / "newest", upstream, desk).urls()
    bind(runner, NEXT_YEAR)
    fresh = Runner(folder / "fresh", upstream, desk)
    assert fresh.urls() == newest
    bind(fresh, "2027-03-10T05:00:00Z")
    assert (fresh.folder / "content" / "incidents" / "2026" / "04.json").exists()
    assert Runner(folder / "last", upstream, desk).urls() == newest


def test_the_weekly_workflow_binds_unless_a_variable_says_no():
    flow = yaml.safe_load((ROOT / ".github" / "workflows" / "links.yml").read_text())
    step = flow["jobs"]["links"]["steps"][-1]
    assert step["run"] == ".github/scripts/bind.sh"
    assert step["if"] == "vars.OUTAGEWIRE_BIND != 'off'"
    assert flow["concurrency"]["group"] == "pipeline"
