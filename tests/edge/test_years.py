"""Which months are bound without anybody asking for it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from scraper.edge.record.volumes import volume_of
from scraper.edge.record.years import MANY, months_due

YEAR = [f"2026/{n:02}" for n in range(1, 13)]
LATE = datetime(2027, 3, 1, tzinfo=UTC)


def month(content: Path, name: str, units: int) -> None:
    for n in range(units):
        folder = content / "incidents" / name / f"{name.replace('/', '-')}-{1 + n % 28:02}-acme-{n:04}"
        folder.mkdir(parents=True)
        (folder / "incident.json").write_text("{}")


def bind(content: Path, name: str) -> None:
    (content / volume_of(name)).parent.mkdir(parents=True, exist_ok=True)
    (content / volume_of(name)).write_text(f'{{\n"incidents/{name}/x-a-1/docs.json":{{}}\n}}\n')


def year(content: Path, units: int = MANY) -> Path:
    for name in YEAR:
        month(content, name, units)
    month(content, "2027/01", 1)
    return content


def test_a_year_with_many_files_is_due_eight_weeks_after_its_end(tmp_path):
    year(tmp_path)
    month(tmp_path, "2027/02", 2 * MANY)
    assert months_due(tmp_path, LATE) == tuple(YEAR)
    assert months_due(tmp_path, datetime(2027, 2, 20, tzinfo=UTC)) == ()
    assert months_due(tmp_path, datetime(2026, 12, 31, tzinfo=UTC)) == ()


def test_a_clock_that_jumped_ahead_binds_nothing(tmp_path):
    for name in YEAR:
        month(tmp_path, name, MANY)
    assert months_due(tmp_path, datetime(2031, 1, 1, tzinfo=UTC)) == ()


def test_a_year_with_few_files_stays_as_it_is(tmp_path):
    assert months_due(year(tmp_path, MANY - 1), LATE) == ()
    assert months_due(tmp_path / "none", LATE) == ()


def test_what_was_interrupted_is_finished_and_what_was_bound_is_left_alone(tmp_path):
    year(tmp_path)
    for name in YEAR[:9]:
        bind(tmp_path, name)  # and what has become files of its own since stays so
    assert months_due(tmp_path, LATE) == tuple(YEAR[9:])
    for name in YEAR[9:]:
        bind(tmp_path, name)
    assert months_due(tmp_path, LATE) == ()
    month(tmp_path, "2025/06", 3)  # a backfill brought a few of a year long gone
    assert months_due(tmp_path, LATE) == ()


def test_articles_of_no_incident_count_by_their_days(tmp_path):
    month(tmp_path, "2027/01", 1)
    for name in YEAR:
        month(tmp_path, name, MANY - 1)
        day = tmp_path / "unplaced" / name / "03.json"
        day.parent.mkdir(parents=True)
        day.write_text("[]")
    assert months_due(tmp_path, LATE) == tuple(YEAR)
