"""What the heartbeat says while sources do not answer, and in a run for which none was due."""

from __future__ import annotations

import json

from desk import Desk, Page, web

from tests.in_process import outagewire


def beat(desk: Desk, now: str) -> dict[str, object]:
    out = desk.folder / "site"
    words = ["-q", "--content", str(desk.content), "--cache", str(desk.cache), "--now", now, "build", "--out", str(out)]
    done = outagewire(*words)
    assert done.returncode == 0, done.stderr
    told = json.loads((out / "heartbeat.json").read_text())
    del told["commit"]
    return told


def test_an_hour_without_a_network_is_said_by_the_heartbeat_and_over_with_it(tmp_path):
    with web() as where:
        desk = Desk(tmp_path, where).settle()
        desk.tell(1)
        desk.update("2026-04-15T18:00:00Z")
        all_four = ["acme-status", "borea-status", "courier", "dispatch"]
        assert beat(desk, "2026-04-15T18:00:00Z") == {"at": "2026-04-15T18:00:00Z", "sources": 4, "answered": 4, "failed": []}  # fmt: skip
        well = dict(where.pages)
        where.pages.clear()
        where.pages |= dict.fromkeys(well, Page(b"no", "text/plain", 503))
        for minute in (20, 40):
            now = f"2026-04-15T18:{minute}:00Z"
            assert desk.update(now).code == 3
            assert beat(desk, now) == {"at": now, "sources": 4, "answered": 0, "failed": all_four}
        # A minute later nothing is due: what failed then has not answered since.
        desk.update("2026-04-15T18:41:00Z")
        assert beat(desk, "2026-04-15T18:41:00Z")["failed"] == all_four
        where.pages |= well
        desk.update("2026-04-15T19:00:00Z")
        assert beat(desk, "2026-04-15T19:00:00Z")["answered"] == 4


def test_a_run_for_which_no_source_was_due_says_when_they_were_read(tmp_path):
    with web() as where:
        desk = Desk(tmp_path, where).settle()
        desk.tell(1)
        desk.update("2026-04-15T18:00:00Z")
        desk.update("2026-04-15T18:05:00Z")
    assert beat(desk, "2026-04-15T18:05:00Z") == {"at": "2026-04-15T18:00:00Z", "sources": 4, "answered": 4, "failed": []}  # fmt: skip
