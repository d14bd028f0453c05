"""A merger that was asked for before its incidents were known is obeyed as soon as they are."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

from scraper.edge.captures.recordings import read_recorded
from scraper.edge.people.config import load
from scraper.pipeline.replaying import moments_of
from scraper.pipeline.run import open_record, run, write
from tests.in_process import reading_once

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 4, 28, 18, 20, tzinfo=UTC)
GONE, STAYS = "2026-04-08-anthropic-0623", "2026-04-06-anthropic-1545"


def test_the_first_run_obeys_and_the_second_has_nothing_to_do(tmp_path) -> None:
    folder = Path(shutil.copytree(ROOT / "tests" / "replay" / "content", tmp_path / "content"))
    (folder / "overrides").mkdir(exist_ok=True)
    path = folder / "overrides" / f"{GONE}.yml"
    path.write_text(f"- {{op: merge, into: {STAYS}, reason: one event, by: somebody}}\n")
    config, _ = load(folder)
    moments = list(
        moments_of(read_recorded(ROOT / "tests" / "replay" / "snapshot")[0], {s.id: s for s in config.sources})
    )
    with reading_once() as extract:
        holdings, _ = open_record(folder, tmp_path / "cache")
        write(folder, run(holdings, config, moments, extract, NOW))
        holdings, _ = open_record(folder, tmp_path / "cache")
        assert dict(holdings.aliases) == {GONE: STAYS}
        assert STAYS in holdings.incidents
        assert GONE not in holdings.incidents
        assert write(folder, run(holdings, config, (), extract, NOW)).report.written == 0
