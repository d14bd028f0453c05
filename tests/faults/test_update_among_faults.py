"""The whole command among all the faults: what a run of `outagewire update` says, writes and returns."""

import asyncio
import json
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner
from zoo import FAULTS, HEALTHY, Zoo

from scraper.cli import main

SITE = """\
name: Test wire
base_url: https://wire.example/
repository: https://code.example/wire
contact: https://wire.example/policy/
tag_authority: wire.example,2026
"""


@contextmanager
def zoo_in_a_thread():
    zoo, ready, loop, stop = Zoo(), threading.Event(), asyncio.new_event_loop(), asyncio.Event()

    async def keep():
        for one in (*FAULTS, *HEALTHY):
            await zoo.open(one)
        ready.set()
        await stop.wait()
        await zoo.close()

    def work():
        with asyncio.Runner(loop_factory=lambda: loop) as runner:
            runner.run(keep())

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    assert ready.wait(10)
    try:
        yield zoo
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(10)


def content(folder: Path, zoo: Zoo) -> Path:
    folder.mkdir()
    (folder / "site.yml").write_text(SITE)
    (folder / "providers.yml").write_text("providers:\n  - {id: acme, name: Acme}\n")
    (folder / "taxonomy.yml").write_text("causes: []\n")
    lines = ["defaults: {every: 15m, timeout: 2s, max_bytes: 1MB}", "sources:"]
    lines += [
        f'  - {{id: {named(one.name)}, kind: feed, url: "{zoo.url(one.name)}", standing: press, follow: summary}}'
        for one in (*FAULTS, *HEALTHY)
    ]
    (folder / "sources.yml").write_text("\n".join(lines) + "\n")
    return folder


def named(fault: str) -> str:
    return fault.replace("_", "-")


@pytest.fixture(scope="module")
def runs(tmp_path_factory):
    """Two runs, a quarter of an hour apart."""
    folder = tmp_path_factory.mktemp("run")
    with zoo_in_a_thread() as zoo:
        place = content(folder / "content", zoo)
        hosts = [part for host in zoo.hosts for part in ("--allow-host", host)]
        options = ["--content", str(place), "--cache", str(folder / "cache")]
        found = []
        for now in ("2026-04-15T15:00:00Z", "2026-04-15T15:10:00Z", "2026-04-15T15:15:00Z"):
            arguments = [*options, "--now", now, "update", "--json", *hosts]
            found.append(CliRunner().invoke(main, arguments, catch_exceptions=False))
        return found


def outcomes(result) -> dict[str, str]:
    return {one["source"]: one["outcome"] for one in json.loads(result.stdout)["sources"]}


def test_some_failed_and_the_rest_was_done(runs):
    assert runs[0].exit_code == 3
    found = outcomes(runs[0])
    assert {name for name, outcome in found.items() if outcome == "failed"} == {named(one.name) for one in FAULTS}
    assert {name for name, outcome in found.items() if outcome == "new"} == {named(one.name) for one in HEALTHY}


def test_each_failure_is_a_line_with_its_source_and_a_problem_with_its_code(runs):
    lines = runs[0].stderr.splitlines()
    problems = {one["source"]: one["code"] for one in json.loads(runs[0].stdout)["problems"]}
    for one in FAULTS:
        assert [line for line in lines if line.startswith(f"{named(one.name)}: ")], one.name
        assert problems[named(one.name)] in one.codes
    assert "Traceback" not in runs[0].stderr


def test_nobody_is_visited_before_its_time(runs):
    assert set(outcomes(runs[1]).values()) == {"not_due"}


def test_at_their_next_turn_the_healthy_have_nothing_new_and_those_that_asked_for_time_get_it(runs):
    found = outcomes(runs[2])
    assert {found[named(one.name)] for one in HEALTHY} == {"unchanged"}
    assert {found[named(name)] for name in ("wait_seconds", "wait_until_date", "wait_for_ever")} == {"not_due"}
    assert found["wait-until-the-past"] == "failed"
    assert json.loads(runs[2].stdout)["written"] == 0
