"""Runs that ask for the next one: the scripts of the workflows against a GitHub of our own, minute by minute."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import timedelta
from itertools import pairwise
from unittest import mock

import pytest
import yaml
from desk import ROOT
from hub import T0, Hub, chain


@pytest.fixture
def hub():
    return Hub()


def gaps(began: list[int]) -> list[int]:
    return [b - a for a, b in pairwise(began)]


def test_one_scheduled_run_is_enough_for_a_day_of_runs(hub):
    hub.start("pipeline.yml")
    hub.live(24 * 60)
    assert len(hub.began()) > 85
    assert max(gaps(hub.began())) <= 18
    assert min(gaps(hub.began())) >= 13


def test_one_wait_is_asked_for_each_turn_and_none_is_cancelled(hub):
    hub.start("pipeline.yml")
    hub.live(24 * 60)
    assert [one for one in hub.runs if one["conclusion"] == "cancelled"] == []
    assert sum(one["workflow"] == "next.yml" for one in hub.runs) <= len(hub.began()) + 1


def test_a_run_that_takes_longer_than_the_wait_is_not_followed_at_its_heels(hub):
    hub.takes = 20
    hub.start("pipeline.yml")
    hub.live(600)
    assert min(gaps(hub.began())) > 20
    assert max(gaps(hub.began())) <= 35


def test_a_run_and_its_successor_cost_few_calls(hub):
    """The token of a workflow may ask 1,000 times an hour."""
    hub.start("pipeline.yml")
    hub.live(24 * 60)
    assert hub.asked / 24 < 60


def test_runs_of_the_schedule_join_the_chain_and_make_no_second_one(hub):
    for at in range(24):
        hub.start("pipeline.yml")
        hub.live(37 + at)
    began = hub.began()
    assert max(gaps(began)) <= 18
    alone = Hub()
    alone.start("pipeline.yml")
    alone.live(hub.minute)
    assert len(began) <= len(alone.began()) + 24


def test_two_that_race_end_as_one(hub):
    """Two waits asked for at once, and a run beside: after the next turn one wait is left."""
    for workflow in ("pipeline.yml", "next.yml", "next.yml", "pipeline.yml"):
        hub.start(workflow)
    hub.live(120)
    since = hub.minute
    hub.live(300)
    assert all(13 <= gap <= 18 for gap in gaps(hub.began(since)))


@pytest.mark.parametrize("workflow", ["pipeline.yml", "next.yml"])
@pytest.mark.parametrize("after", range(0, 20, 2))
def test_what_is_killed_at_any_minute_is_taken_over(hub, workflow, after):
    """The one of the two goes on without the other."""
    hub.start("pipeline.yml")
    hub.live(60 + after)
    hub.kill(workflow)
    since = hub.minute
    hub.live(180)
    if not hub.began(since):  # both were at their end in that minute: only the schedule is left
        hub.start("pipeline.yml")
        hub.live(180)
    assert max(gaps(hub.began(since))) <= 31


@pytest.mark.parametrize("started", [1, 2])
def test_a_wait_killed_between_its_two_words_is_taken_over(hub, started):
    hub.start("pipeline.yml")
    hub.live(40)
    hub.die_after = started
    since = hub.minute
    hub.live(180)
    assert hub.die_after <= 0
    assert max(gaps(hub.began(since))) <= 31


def test_when_both_are_killed_the_schedule_begins_a_new_chain(hub):
    hub.start("pipeline.yml")
    hub.live(70)
    hub.kill("next.yml")
    hub.kill("pipeline.yml")
    since = hub.minute
    assert hub.live(200).began(since) == []
    hub.start("pipeline.yml")
    assert len(hub.live(60).began(since)) >= 4


def test_where_neither_comes_the_seldom_schedule_starts_one(hub):
    hub.start("pipeline.yml")
    hub.live(70)
    hub.kill("next.yml")
    hub.kill("pipeline.yml")
    since = hub.live(100).minute
    assert hub.script("revive") == 0
    assert "one is started" in hub.said[-1]
    hub.live(60)
    assert len(hub.began(since)) >= 4


@pytest.mark.parametrize(("jump", "started"), [(-30, 0), (0, 0), (61 * 24, 1), (90, 1)])
def test_a_clock_that_jumps_costs_one_run_at_the_most(hub, jump, started):
    """Only `revive` compares a clock of ours with GitHub's."""
    hub.start("pipeline.yml")
    hub.live(10)
    with mock.patch.multiple(chain, gh=hub.gh):
        chain.revive(T0 + timedelta(minutes=hub.minute + jump))
    assert sum(one["status"] == "pending" and one["workflow"] == "pipeline.yml" for one in hub.runs) == started


def test_an_hour_without_the_interface_of_github_ends_the_chain_and_the_schedule_revives_it(hub):
    hub.start("pipeline.yml")
    hub.live(40)
    hub.deaf = 10_000
    since = hub.minute
    hub.live(60)
    assert len(hub.began(since)) <= 1
    assert any("GitHub could not be asked" in line for line in hub.said)
    hub.deaf = 0
    hub.start("pipeline.yml")
    since = hub.minute
    assert len(hub.live(60).began(since)) >= 4


def test_a_few_refused_calls_are_tried_again(hub):
    hub.start("pipeline.yml")
    for _ in range(6):
        hub.deaf = 3
        hub.live(30)
    assert max(gaps(hub.began())) <= 18


def test_an_interface_that_cannot_be_asked_does_not_fail_the_run_that_has_published(hub):
    hub.deaf = 10_000
    assert hub.script("ask", RESULTS="success success") == 0
    assert hub.script("go", GITHUB_RUN_ID="1") == 1


@pytest.mark.parametrize(("chain", "timer", "most"), [("off", 13, 1), ("", 0, 1), ("off", 0, 1)])
def test_no_timer_or_a_variable_leaves_it_to_the_schedule(hub, chain, timer, most):
    hub.chain, hub.timer = chain, timer
    hub.start("pipeline.yml")
    assert len(hub.live(300).began()) == most
    assert ("wait timer of 13 minutes" in hub.said[0]) == (not chain)
    assert hub.asked == (0 if chain else 1)


def test_switched_off_on_the_way_it_ends(hub):
    hub.start("pipeline.yml")
    hub.live(100)
    hub.chain = "off"
    since = hub.live(20).minute
    assert hub.live(200).began(since) == []


def test_a_timer_that_is_taken_away_or_not_kept_to_lets_nothing_run_round_and_round(hub):
    hub.start("pipeline.yml")
    hub.live(100)
    hub.timer = 0
    since = hub.live(20).minute
    assert hub.live(200).began(since) == []
    other = Hub(holds=False)
    other.start("pipeline.yml")
    assert len(other.live(200).began()) <= 3


def test_who_says_so_lets_a_runner_wait(hub):
    hub.chain, hub.timer = "sleep", 0
    hub.start("pipeline.yml")
    assert len(hub.live(100).began()) > 3


def test_runs_that_fail_again_and_again_are_left_to_the_schedule(hub):
    hub.start("pipeline.yml")
    hub.live(60)
    hub.fails = True
    since = hub.minute
    hub.live(300)
    assert 1 <= len(hub.began(since)) <= 5
    assert any("3 runs in a row have failed" in line for line in hub.said)
    hub.start("pipeline.yml")
    hub.live(60)
    hub.fails = False
    hub.start("pipeline.yml")
    since = hub.minute
    assert len(hub.live(100).began(since)) >= 5


def test_the_workflows_give_the_script_what_it_reads():
    flows = {name: yaml.safe_load((ROOT / ".github/workflows" / f"{name}.yml").read_text()) for name in ("pipeline", "next", "alive")}  # fmt: skip
    assert flows["next"][True] == {"workflow_dispatch": None}
    assert flows["next"]["concurrency"] == {"group": "next", "cancel-in-progress": False}
    assert flows["next"]["jobs"]["go"]["environment"] == "pause"
    for name, job, word in (("pipeline", "next", "ask"), ("next", "go", "go"), ("alive", "alive", "revive")):
        step = flows[name]["jobs"][job]["steps"][-1]
        assert step["run"] == f"python3 .github/scripts/chain.py {word}"
        assert {"GH_TOKEN", "GH_REPO", "CHAIN"} <= set(step["env"])
        assert flows[name]["jobs"][job]["permissions"] == {"contents": "read", "actions": "write"}
        condition = step.get("if") or flows[name]["jobs"][job]["if"]
        assert "vars.OUTAGEWIRE_CHAIN != 'off'" in condition
        assert "vars.OUTAGEWIRE_SCHEDULE != 'off'" in condition


def test_the_script_speaks_to_gh(tmp_path):
    """Once as the workflow calls it, with a program in place of `gh`."""
    fake, log = tmp_path / "gh", tmp_path / "log"
    fake.write_text(
        '#!/bin/sh\necho "$@" >> "$LOG"\ncase "$*" in *environments*) echo \'{"protection_rules": [{"wait_timer": 13}]}\' ;; '
        "*runs?*) echo '{\"workflow_runs\": []}' ;; esac\n"
    )
    fake.chmod(0o755)
    script = [sys.executable, str(ROOT / ".github" / "scripts" / "chain.py")]
    env = {
        **os.environ,
        "GH": str(fake),
        "LOG": str(log),
        "RESULTS": "success success",
        "GITHUB_RUN_ID": "7",
        "CHAIN": "",
    }
    said = [subprocess.run([*script, w], env=env, capture_output=True, text=True, check=True).stdout for w in ("ask", "go", "revive")]  # fmt: skip
    assert said == ["the next run is asked for now\n", "the next run is started\n", "no run has begun for an hour; one is started\n"]  # fmt: skip
    started = [line for line in log.read_text().splitlines() if line.startswith("workflow run ")]
    assert [line.split()[-1] for line in started] == ["next.yml", "pipeline.yml", "next.yml", "pipeline.yml"]
    fake.write_text('#!/bin/sh\necho "gh: Not Found (HTTP 404)" >&2\nexit 1\n')
    done = subprocess.run([*script, "ask"], env=env, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("::notice::")


def test_a_workflow_that_a_person_switched_off_is_left_alone_at_once(monkeypatch) -> None:
    asked = []

    def gh(*arguments: str) -> str:
        asked.append(arguments)
        if arguments[:2] == ("workflow", "run"):
            raise chain.GitHubError("HTTP 422: Cannot trigger a 'workflow_dispatch' on a disabled workflow")
        return "[]"

    monkeypatch.setattr(chain, "gh", gh)
    monkeypatch.setattr(chain, "runs", lambda _: [])
    monkeypatch.setenv("CHAIN_PATIENCE", "0")
    assert chain.revive(T0) == "the pipeline is switched off by a person"
    assert len(asked) == 1
