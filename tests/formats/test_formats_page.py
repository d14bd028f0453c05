"""The page on formats names every format, and says of commands what they do."""

import json
import re
from pathlib import Path

from click.testing import CliRunner

from scraper.cli import main
from scraper.formats.status import formats
from scraper.pipeline.diagnosis.examination import STATES

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "site" / "pages" / "formats.md").read_text(encoding="utf-8")
TABLES = re.findall(r"(?:^\|.*\n)+", PAGE, re.MULTILINE)


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.strip("|\n").split("|")] for line in table.splitlines()[2:]]


def test_every_format_has_its_row_and_no_row_is_of_another() -> None:
    named = [re.fullmatch(r"`(\w+)`", row[0]) for row in rows(TABLES[0])]
    assert all(named)
    assert sorted(m[1] for m in named if m) == sorted(f.NAME for f in formats())
    assert all(len(row) == 4 and all(row) for row in rows(TABLES[0]))


def test_the_states_of_doctor_are_the_ones_it_has() -> None:
    assert [row[0].strip("`") for row in rows(TABLES[1])] == list(STATES)


def test_the_records_are_the_ones_that_parse_prints() -> None:
    case = ROOT / "tests" / "formats" / "statuspage_json" / "bad_items" / "input.json"
    printed = [json.loads(line) for line in CliRunner().invoke(main, ["parse", str(case)]).stdout.splitlines()]
    told = [re.findall(r'"(\w+)"', shape) for shape in re.findall(r'`\{("file","type":"[^`]*)\}`', PAGE)]
    for keys, kind in zip(told, ("status_incident", "problem"), strict=True):
        assert [key for key in keys if key != kind] == list(next(row for row in printed if row["type"] == kind))


def test_the_commands_and_flags_exist() -> None:
    for command, flags in (
        ("parse", ("--url", "--source", "--format")),
        ("doctor", ("--only", "--json")),
        ("backfill", ("--until", "--pages")),
    ):
        told = CliRunner().invoke(main, [command, "--help"]).stdout
        for flag in flags:
            assert flag in told
            assert flag in PAGE


def test_the_histories_are_the_ones_that_can_be_walked() -> None:
    from scraper.pipeline import history

    platforms = {name for module in history._histories() for name in module.PLATFORMS} - {"*"}
    words = (
        PAGE.partition("It knows the histories of")[2]
        .partition(".\n")[0]
        .casefold()
        .replace("incident.io", "incidentio")
    )
    for name in platforms - {"cachet3"}:
        assert name in words, name
