"""What nobody plans for: a kill at any moment, a full disk, a clock that jumps, weeks without a run, a lost cache."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import time

import pytest
from desk import Desk, Page, machine, web

from scraper.edge.record import content
from tests.killing import dies_at

NOW = "2026-04-15T18:00:00Z"
LATER = "2026-04-15T18:20:00Z"

MOMENTS = [round(random.Random(seed).uniform(0.2, 1.0), 2) for seed in (40, 41, 42)]


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory):
    """The record after the first run, after the second, and how long a run takes."""
    with web() as where:
        desk = Desk(tmp_path_factory.mktemp("calm"), where).settle()
        desk.tell(3)
        began = time.monotonic()
        process = desk.start(NOW)
        process.communicate(timeout=60)
        took = time.monotonic() - began
        assert process.returncode == 0
        first = machine(desk.content)
        desk.tell(5, closed=2)
        assert desk.update(LATER).code == 0
        second = machine(desk.content)
        assert first != second
        yield desk, first, second, took


def twin(desk: Desk, folder, first: dict[str, bytes]) -> Desk:
    """The same desk as it was after the first run, with no cache."""
    shutil.copytree(desk.content, folder / "content", ignore=shutil.ignore_patterns("incidents", "unplaced"))
    for path, body in first.items():
        (folder / "content" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "content" / path).write_bytes(body)
    return Desk(folder, desk.web)


def sound(desk: Desk, first: dict[str, bytes], second: dict[str, bytes]) -> None:
    """What a kill leaves is the old record or the new one, once the next reader has opened it."""
    assert content.check_machine_files(desk.content) == ()
    assert machine(desk.content) in (first, second)


@pytest.mark.parametrize("share", MOMENTS)
def test_a_kill_at_any_moment_and_a_new_run_give_the_bytes_of_an_undisturbed_one(undisturbed, tmp_path, share):
    calm, first, second, took = undisturbed
    desk = twin(calm, tmp_path, first)
    process = desk.start(LATER)
    time.sleep(share * took)
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=10)
    sound(desk, first, second)
    assert desk.update(LATER).code == 0
    assert machine(desk.content) == second


@pytest.mark.parametrize("at", [1, 14, 24, 31])
def test_a_kill_in_mid_write_does_the_same(undisturbed, tmp_path, at):
    calm, first, second, _ = undisturbed
    desk = twin(calm, tmp_path, first)
    killed = desk.update(LATER, before=dies_at(at, "Path.replace", "os.fsync", "Path.mkdir"))
    assert killed.code == -signal.SIGKILL
    sound(desk, first, second)
    assert desk.update(LATER).code == 0
    assert machine(desk.content) == second
    assert not list(desk.cache.rglob(".*.tmp"))


@pytest.mark.parametrize("limit", [0, 3_000])
def test_a_disk_that_refuses_in_mid_write_costs_the_run_and_nothing_else(undisturbed, tmp_path, limit):
    calm, first, second, _ = undisturbed
    desk = twin(calm, tmp_path, first)
    small = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))"
    refused = desk.update(LATER, before=small)
    assert refused.code == 1
    assert "Traceback" not in refused.said
    assert "free space there" in refused.said
    assert machine(desk.content) == first
    assert desk.update(LATER).code == 0
    assert machine(desk.content) == second


def test_a_clock_that_jumps_back_and_forth_silences_nobody_and_loses_nothing(undisturbed, tmp_path):
    calm, first, _, _ = undisturbed
    desk = twin(calm, tmp_path, first)
    calm.tell(4)
    for wrong in ("2031-01-01T00:00:00Z", "2019-01-01T00:00:00Z"):
        assert desk.update(wrong).code == 0
        assert content.check_machine_files(desk.content) == ()
    calm.tell(5, closed=4)
    after = desk.update(LATER)
    # The clock of the last run said 2019, so this one says that it saw nothing of the years since.
    assert {p["code"] for p in json.loads(after.out)["problems"]} == {"unseen_window"}
    assert set(desk.outcomes(after).values()) == {"new"}
    archive, _ = content.load(desk.content)
    states = {d.native_id: d.state for one in archive.dossiers for d in one.documents if hasattr(d, "native_id")}
    assert {k: v for k, v in states.items() if v == "resolved"}.keys() == {
        f"{n}-{k}" for n in ("acme", "borea") for k in range(4)
    }
    calm.tell(5, closed=2)


def test_three_weeks_without_a_run_are_caught_up_with(undisturbed, tmp_path):
    """What a page still shows is read; what the papers no longer list was never seen, and no file says otherwise."""
    calm, first, _, _ = undisturbed
    desk = twin(calm, tmp_path, first)
    calm.tell(5, closed=2)
    late = desk.update("2026-05-06T18:20:00Z")
    assert late.code == 0
    assert set(desk.outcomes(late).values()) == {"new"}
    held = {d.url for one in content.load(desk.content)[0].dossiers for d in one.documents}
    held |= {d.url for _, d in content.load(desk.content)[0].unplaced}
    assert len(held) == 5 * 2 + 5 * 2
    known = {p: b for p, b in machine(desk.content).items() if p.endswith("incident.json")}
    assert known.keys() >= {p for p in first if p.endswith("incident.json")}


@pytest.mark.parametrize("lost", [False, True], ids=["cache-kept", "cache-lost"])
def test_a_window_that_nobody_could_see_is_named(undisturbed, tmp_path, lost):
    """After three weeks one page and one paper show nothing as old as the last reading; the others still do."""
    calm, first, _, _ = undisturbed
    desk = twin(calm, tmp_path, first)
    calm.tell(3)
    assert desk.update(NOW).code == 0
    if lost:
        shutil.rmtree(desk.cache)
    row = json.loads(calm.web.pages["/acme"].body)
    row["incidents"] = json.loads(
        json.dumps(row["incidents"][:1]).replace("2026-04-15T", "2026-05-05T").replace("acme-2", "acme-9")
    )
    calm.web.pages["/acme"] = Page(json.dumps(row).encode(), "application/json")
    paper = calm.web.pages["/courier"].body.replace(b"15 Apr 2026", b"05 May 2026").replace(b"courier/", b"courier/x")
    calm.web.pages["/courier"] = Page(paper, "application/rss+xml")
    late = desk.update("2026-05-06T18:20:00Z")
    calm.tell(5, closed=2)
    told = {p["source"]: p["message"] for p in json.loads(late.out)["problems"] if p["code"] == "unseen_window"}
    assert told.keys() == {"acme-status", "courier"}
    assert "between 2026-04-15T18:00:00Z and 2026-05-05T16:00:00Z" in told["acme-status"]
    assert "outagewire backfill acme-status --until 2026-04-15" in told["acme-status"]
    assert late.code == 3
    assert content.check_machine_files(desk.content) == ()


def test_a_lost_cache_costs_visits_and_no_byte(undisturbed, tmp_path):
    calm, _, second, _ = undisturbed
    calm.tell(5, closed=2)
    desk = twin(calm, tmp_path, second)
    again = desk.update("2026-04-15T19:00:00Z")
    assert again.code == 0
    assert machine(desk.content) == second
    assert json.loads(again.out)["written"] == 0


def test_a_cache_that_cannot_be_written_is_said_and_costs_nothing(undisturbed, tmp_path):
    calm, first, second, _ = undisturbed
    desk = twin(calm, tmp_path, first)
    desk.cache.mkdir()
    for name in ("captures", "articles"):
        (desk.cache / name).write_text("a file where a folder should be")
    done = desk.update(LATER)
    assert "cache_unwritable" in done.said
    assert "Traceback" not in done.said
    assert machine(desk.content) == second


def test_the_signal_of_a_cancelled_job_leaves_the_old_record_or_the_new_one(undisturbed, tmp_path):
    calm, first, second, took = undisturbed
    desk = twin(calm, tmp_path, first)
    process = desk.start(LATER)
    time.sleep(0.7 * took)
    os.kill(process.pid, signal.SIGTERM)
    process.communicate(timeout=20)
    sound(desk, first, second)


def test_two_runs_at_once_on_one_machine_take_turns(undisturbed, tmp_path):
    calm, first, second, _ = undisturbed
    calm.tell(5, closed=2)
    desk = twin(calm, tmp_path, first)
    both = [desk.start(LATER) for _ in range(2)]
    said = [process.communicate(timeout=60)[1] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert sorted("waiting for it to end" in one for one in said) == [False, True]
    assert machine(desk.content) == second
