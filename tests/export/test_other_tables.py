"""What `outagewire export` adds: every table in every format, the rows of the SQLite file."""

from __future__ import annotations

import csv
import json
import sqlite3
from contextlib import closing
from io import BytesIO
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from scraper.publish.dataset import write_dataset
from scraper.publish.parquet import parquet_writer
from scraper.publish.tables import COVERAGE_COLUMNS, TABLES
from tests.feeds.issues import many
from tests.publish import factories

COLUMNS = {table.name: table.columns for table in TABLES} | {"coverage": COVERAGE_COLUMNS}
OTHERS = sorted(set(COLUMNS) - {"incidents"})


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    record, settings = many(12, 3, edited=True)
    folder = tmp_path_factory.mktemp("export")
    write_dataset(factories.edition(record, factories.report(), settings=settings), folder)
    return folder / "data"


@pytest.fixture(scope="module")
def rows(out: Path) -> dict[str, list[dict[str, object]]]:
    with closing(sqlite3.connect(out / "outagewire.sqlite")) as base:
        base.row_factory = sqlite3.Row
        return {name: [dict(row) for row in base.execute(f"SELECT * FROM {name}")] for name in OTHERS}


def of_lists(name: str, rows: list[dict[str, object]]) -> list[dict[str, object]]:
    lists = {column.name for column in COLUMNS[name] if column.kind == "list"}
    return [{key: json.loads(str(value)) if key in lists else value for key, value in row.items()} for row in rows]


def test_there_are_rows_and_every_table_has_three_files(out: Path, rows) -> None:
    assert rows["claims"]
    assert rows["updates"]
    assert {path.name for path in out.iterdir()} == {
        "outagewire.sqlite", *(f"{name}.{kind}" for name in COLUMNS for kind in ("csv", "ndjson", "parquet")),
    }  # fmt: skip


@pytest.mark.parametrize("name", OTHERS)
def test_each_file_holds_the_rows_of_sqlite(out: Path, rows, name) -> None:
    wanted = of_lists(name, rows[name])
    with (out / f"{name}.csv").open(newline="", encoding="utf-8") as file:
        told = [{key: "" if value is None else str(value) for key, value in row.items()} for row in rows[name]]
        assert list(csv.DictReader(file)) == told
    assert [json.loads(line) for line in (out / f"{name}.ndjson").read_bytes().splitlines()] == wanted
    table = pq.read_table(out / f"{name}.parquet")
    assert table.to_pylist() == wanted
    assert table.column_names == [column.name for column in COLUMNS[name]]
    assert all(field.metadata[b"about"].decode() == column.about for field, column in zip(table.schema, COLUMNS[name], strict=True))  # fmt: skip


def test_a_second_export_writes_nothing(tmp_path: Path) -> None:
    record, settings = many(3, 2, edited=False)
    edition = factories.edition(record, factories.report(), settings=settings)
    write_dataset(edition, tmp_path)
    assert write_dataset(edition, tmp_path).written == 0


@pytest.mark.parametrize("number", [1, 100_000])
def test_a_table_that_cannot_be_written_as_parquet_is_said_with_the_reason(number: int) -> None:
    with (
        parquet_writer() as writer,
        pytest.raises(RuntimeError, match=r"Parquet could not be written: .*JSON parse error"),
    ):
        writer.write(COLUMNS["claims"], [b"no row\n"] * number, BytesIO())
