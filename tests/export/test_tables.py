"""The datasets: the same rows as the API, the same bytes for the same record, figures by documented queries."""

from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner

from scraper.cli import main
from scraper.core.model import Dossier, Founding, Instant, Note, PostmortemState, Precision, Window
from scraper.core.records.official_claims import official_claims
from scraper.publish import export, links, wording
from scraper.publish.counting import counts
from scraper.publish.dossiers import begins, is_explained
from scraper.publish.edition import Edition
from scraper.publish.export import index
from scraper.publish.pages import cause, causes, postmortems, stats
from scraper.publish.parts.figures import length_parts
from scraper.publish.tables import COVERAGE_COLUMNS, TABLES
from tests.feeds.issues import changed, files, many
from tests.publish import factories

TOLD, PROMISED = "2026-04-13-nimbus", "2026-04-14-nimbus-0900"
"""An incident that a note explains with its provider's account, and one whose account is promised."""
DOUBTED = "2020-01-01-nimbus"
SQL = re.compile(r"```sql\n-- (\w+)\n(.*?)```", re.DOTALL)


@pytest.fixture(scope="module")
def edition() -> Edition:
    """A record with enough incidents for a median, and the odd ones of the small record."""
    record, settings = many(40, 3, edited=True)
    small = factories.archive()
    settings = replace(settings, providers=(*settings.providers, *factories.PROVIDERS))
    note = Note(
        TOLD, "postmortem", ("https://blog.example/why",), f"notes/{TOLD}/2026-05-01-why.md", author_kind="provider",
        checked="official", causes=("dns",),
    )  # fmt: skip
    doubtful = replace(
        note, path=f"notes/{TOLD}/2026-05-02-b.md", checked="no", author_kind=None, causes=("dns", "power")
    )
    noon = datetime(2026, 4, 15, 12, tzinfo=UTC)
    promise = PostmortemState("promised", noon, due_at=noon + timedelta(days=7))
    dossiers = [replace(one, notes=(note, doubtful)) if one.incident.id == TOLD else one for one in small.dossiers]
    small = changed(replace(small, dossiers=(*dossiers, doubted())), PROMISED, postmortem=promise)
    small = changed(small, TOLD, causes=("dns", "power"))
    return factories.edition(
        replace(small, dossiers=(*small.dossiers, *record.dossiers)), factories.report(), settings=settings
    )


def doubted() -> Dossier:
    """An incident that rests on a note alone, which nobody checked."""
    bare = factories.brief(DOUBTED)
    day = Instant(datetime(2020, 1, 1, tzinfo=UTC), Precision.DAY)
    note = Note(
        DOUBTED, "postmortem", ("https://blog.example/old",), f"notes/{DOUBTED}/2020-01-02-old.md", founds=Founding("nimbus", day),
        author_kind="provider", causes=("power",),
    )  # fmt: skip
    incident = replace(
        bare.incident,
        placements=(),
        causes=("power",),
        window=Window(day, None, None),
        founded_by="note",
        timeline=(),
        summary=(),
    )
    return Dossier(incident, (), (note,))


@pytest.fixture(scope="module")
def made(edition: Edition) -> dict[str, bytes]:
    return files(edition, export)


@pytest.fixture(scope="module")
def rows(made) -> list[dict[str, object]]:
    return json.loads(made["api/v1/incidents.json"])["incidents"]


@pytest.fixture(scope="module")
def base(made, tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    path = tmp_path_factory.mktemp("sqlite") / "outagewire.sqlite"
    path.write_bytes(made["data/outagewire.sqlite"])
    with closing(sqlite3.connect(path)) as held:
        held.row_factory = sqlite3.Row
        yield held


def as_json(row: dict[str, object]) -> dict[str, object]:
    return {
        key: json.dumps(value, ensure_ascii=False) if isinstance(value, list) else value for key, value in row.items()
    }


def test_csv_agrees_with_the_api_row_for_row(made, rows) -> None:
    text = made["data/incidents.csv"].decode()
    assert text.count("\r\n") == len(rows) + 1
    read = list(csv.DictReader(io.StringIO(text, newline="")))
    assert read == [{key: "" if value is None else str(value) for key, value in as_json(row).items()} for row in rows]
    assert list(read[0]) == list(rows[0])


def test_ndjson_and_parquet_hold_the_very_rows(made, rows) -> None:
    assert [json.loads(line) for line in made["data/incidents.ndjson"].splitlines()] == rows
    table = pq.read_table(io.BytesIO(made["data/incidents.parquet"]))
    assert table.to_pylist() == rows
    assert table.column_names == list(rows[0])


def test_the_sqlite_file_agrees_with_the_api(made, rows, base) -> None:
    assert base.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert [dict(row) for row in base.execute("SELECT * FROM incidents ORDER BY rowid")] == [
        as_json(row) for row in rows
    ]
    for row in rows:
        one = json.loads(made[f"api/v1/incidents/{row['id']}.json"])
        held = {
            table.name: [
                dict(each) for each in base.execute(f'SELECT * FROM "{table.name}" WHERE incident = ?', (row["id"],))
            ]
            for table in TABLES[1:]
        }
        assert [each["id"] for each in held["claims"]] == [claim["id"] for claim in one["claims"]]
        assert [each["quote"] for each in held["claims"]] == [claim["quote"] for claim in one["claims"]]
        assert [each["id"] for each in held["documents"]] == [each["id"] for each in one["documents"]]
        assert [each["url"] for each in held["documents"]] == [each["url"] for each in one["documents"]]
        assert [(each["id"], each["impact"], each["started_at"]) for each in held["records"]] == [
            (each["id"], each["impact"], each["started_at"]) for each in one["records"]
        ]
        assert {key: value for key, value in held["postmortems"][0].items() if key != "incident"} == one["postmortem"]


def test_other_tables_speak_of_the_rows_of_the_first_alone(base) -> None:
    assert {row[0] for row in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")} == {
        *(one.name for one in TABLES), "coverage",
    }  # fmt: skip
    for table in TABLES[1:]:
        stray = base.execute(
            f'SELECT count(*) FROM "{table.name}" WHERE incident NOT IN (SELECT id FROM incidents)'
        ).fetchone()[0]
        assert stray == 0
        assert base.execute(f'SELECT count(*) FROM "{table.name}"').fetchone()[0] > 0


def test_no_cell_is_an_empty_text(base) -> None:
    for table in TABLES:
        for column in table.columns:
            assert (
                base.execute(f"""SELECT count(*) FROM "{table.name}" WHERE "{column.name}" = ''""").fetchone()[0] == 0
            ), column.name


def test_the_same_record_gives_the_same_bytes(edition, made) -> None:
    again = files(replace(edition, commit="other"), export)
    assert {path for path in made if path.startswith("data/") and again[path] != made[path]} == set()


def test_hash_seed_zone_and_locale_do_not_matter(root: Path) -> None:
    script = (
        "import sys, hashlib; sys.path.insert(0, sys.argv[1]);"
        "from tests.feeds.issues import small; print(hashlib.sha256(repr(sorted(small().items())).encode()).hexdigest())"
    )
    found = set()
    for env in (
        {"TZ": "Asia/Tokyo", "PYTHONHASHSEED": "1", "LC_ALL": "C"},
        {"TZ": "America/Lima", "PYTHONHASHSEED": "2", "LC_ALL": "C.UTF-8"},
    ):
        done = subprocess.run(
            [sys.executable, "-c", script, str(root)],
            check=True,
            capture_output=True,
            text=True,
            cwd=root,
            env={**env, "PATH": "/usr/bin:/bin"},
        )
        found.add(done.stdout)
    assert len(found) == 1


def queries(root: Path) -> dict[str, str]:
    return dict(SQL.findall((root / "site" / "pages" / "api.md").read_text(encoding="utf-8")))


def asked(base: sqlite3.Connection, root: Path, name: str) -> list[sqlite3.Row]:
    return base.execute(queries(root)[name]).fetchall()


def known(edition: Edition, provider: str) -> list[int]:
    found = (one.incident.window.duration_s for one in edition.by_provider[provider])
    return [seconds for seconds in found if seconds is not None]


def test_each_documented_query_is_tested(root: Path) -> None:
    assert set(queries(root)) == {
        "span",
        "median",
        "lengths",
        "between",
        "explained",
        "promised",
        "together",
        "days",
        "causes",
        "wait",
    }


def counted(edition: Edition) -> list[Dossier]:
    """What figures count, told by the record itself."""
    return [one for one in edition.live if one.incident.id != DOUBTED]


def shown(edition: Edition, module: ModuleType, path: str) -> Any:
    """The view of a page."""
    (plan,) = (one for one in module.pages(edition) if one.path == path)
    return plan.make().view


def sides(edition: Edition) -> dict[str, stats.Side]:
    view = shown(edition, stats, "stats/")
    return {one.path: one for one in (*view.sides, *view.few)}


def test_the_view_counts_what_figures_count(edition, base) -> None:
    ids = {row[0] for row in base.execute("SELECT id FROM counted")}
    assert (
        ids == {one.incident.id for one in counted(edition)} == {one.incident.id for one in edition.live if counts(one)}
    )
    assert DOUBTED in {row[0] for row in base.execute("SELECT id FROM incidents")}, "lists show it"


def test_span_and_median(edition, base, root) -> None:
    starts = [begins(one.incident) for one in counted(edition)]
    row = asked(base, root, "span")[0]
    assert (row["incidents"], row["first"], row["last"]) == (
        len(starts),
        f"{min(starts):%Y-%m-%dT%H:%M:%SZ}",
        f"{max(starts):%Y-%m-%dT%H:%M:%SZ}",
    )
    view = shown(edition, stats, "stats/")
    first, last = (wording.day(datetime.fromisoformat(row[name])) for name in ("first", "last"))
    assert view.span == f"{row['incidents']} incidents, {first} to {last}"
    lengths = [one.incident.window.duration_s for one in edition.live if one.incident.window.duration_s is not None]
    row = asked(base, root, "median")[0]
    assert (row["n"], row["median_s"]) == (len(lengths), statistics.median(lengths))
    assert f"half of {row['n']} known outages ended within {wording.length(int(row['median_s']))}" in view.title


def test_lengths_by_provider(edition, base, root) -> None:
    found = {row["provider"]: (row["n"], row["median_s"], row["mean_s"]) for row in asked(base, root, "lengths")}
    held = {one: known(edition, one) for one in edition.by_provider}
    assert found == {
        one: (len(v), statistics.median(v), pytest.approx(statistics.fmean(v))) for one, v in held.items() if v
    }
    assert len(found) >= 4
    on_page = sides(edition)
    for provider, (n, middle, mean) in found.items():
        side = on_page[links.provider(provider)]
        assert (side.n, side.median, side.mean) == (n, wording.length(int(middle)), wording.length(int(mean)))


def test_time_between_incidents(edition, base, root) -> None:
    found = {row["provider"]: row["median_d"] for row in asked(base, root, "between")}
    on_page = {path: one.rest for path, one in sides(edition).items()}
    assert {links.provider(one): f"{days:.1f} d" for one, days in found.items()} == {
        path: rest for path, rest in on_page.items() if rest != "–"
    }
    assert len(found) >= 3
    starts = sorted(begins(one.incident) for one in counted(edition) if "nimbus" in one.incident.providers)
    everywhere = statistics.median((b - a).total_seconds() / 86_400 for a, b in pairwise(starts))
    assert (
        "nimbus" not in found
        or found["nimbus"] != pytest.approx(everywhere)
        or len(edition.covered["nimbus"].official) == 1
    )


def test_explained_by_provider(edition, base, root) -> None:
    rows = asked(base, root, "explained")
    found = {row["provider"]: (row["explained"], row["incidents"]) for row in rows}
    groups = {
        None: counted(edition),
        **{name: [one for one in own if one.incident.id != DOUBTED] for name, own in edition.by_provider.items()},
    }
    assert found == {
        provider: (sum(is_explained(one) for one in dossiers), len(dossiers)) for provider, dossiers in groups.items()
    }
    assert rows[0]["provider"] is None
    figure = next(one for one in shown(edition, postmortems, "postmortems/").figures if one.term == "Explained")
    assert figure.parts == ((str(found[None][0]), f"of {found[None][1]}"),)
    assert {path: one.explained for path, one in sides(edition).items()} == {
        links.provider(name): f"{explained} of {whole}" for name, (explained, whole) in found.items() if name
    }
    by_note = base.execute("SELECT incident FROM postmortems WHERE explained_by = 'note'").fetchall()
    assert [row[0] for row in by_note] == [TOLD], "a checked note that records the provider's account counts"


def test_causes_that_somebody_checked(edition, base, root) -> None:
    found = {row["cause"]: row["incidents"] for row in asked(base, root, "causes")}
    on_page = {links.cause(tag): count for tag, count in found.items()}
    assert {one.path: one.count for one in shown(edition, causes, "causes/").lines if one.count} == on_page
    assert found["dns"] == 1
    assert "power" not in found, "two notes say so, and nobody checked either"
    listed = shown(edition, cause, links.cause("power"))
    assert listed.count == "0 incidents; 2 more, from notes that nobody checked"
    assert len(listed.incidents) == 2


def test_how_long_a_postmortem_took(edition, base, root) -> None:
    (row,) = asked(base, root, "wait")
    figure = next(one for one in shown(edition, postmortems, "postmortems/").figures if one.term == "Median wait")
    assert row["n"] >= 1
    assert figure.note.startswith(f"n = {row['n']},")
    assert figure.parts == length_parts(row["lag_s"])


def test_open_promises(edition, base, root) -> None:
    assert [tuple(row) for row in asked(base, root, "promised")] == [
        (PROMISED, "2026-04-15T12:00:00Z", "2026-04-22T12:00:00Z")
    ]


def test_days_on_which_two_providers_failed(edition, base, root) -> None:
    found = {(row["a"], row["b"]): (row["days_a"], row["days_both"]) for row in asked(base, root, "together")}
    own_days = {row["provider"]: row["days"] for row in asked(base, root, "days")}
    view = shown(edition, stats, "stats/")
    names = {one.name: one.id for one in edition.providers.values()}
    compared = 0
    for row in view.matrix:
        for column, cell in zip(view.columns, row.cells, strict=True):
            if column == row.name:
                assert cell.text == str(own_days[names[column]])
                continue
            own, both = found.get((names[row.name], names[column]), (0, 0))
            assert cell.text == ("–" if not own else f"{both}/{own}" if own < 10 else f"{100 * both / own:.0f}")
            compared += own > 0
    assert compared >= 3


def test_the_dictionary_names_every_column(root: Path) -> None:
    page = (root / "site" / "pages" / "api.md").read_text(encoding="utf-8")
    for table in TABLES:
        lines = [f"| `{one.name}` | {one.kind} | {one.about} |" for one in table.columns]
        assert (
            "\n".join([f"### `{table.name}`: {table.about}", "", "| column | type | holds |", "|---|---|---|", *lines])
            in page
        ), table.name


CODED = {
    "incidents": ("kind", "state", "severity", "start_precision", "postmortem"),
    "records": ("kind", "impact"),
    "updates": ("state",),
    "claims": ("kind", "precision", "basis", "qualifier", "speaker"),
    "documents": ("standing", "role"),
    "postmortems": ("status", "explained_by"),
    "notes": ("checked",),
}


def test_the_dictionary_names_every_value_of_a_coded_column(base) -> None:
    told = {(table.name, one.name): one.about for table in TABLES for one in table.columns}
    seen = {
        (table, column): {row[0] for row in base.execute(f'SELECT DISTINCT "{column}" FROM "{table}"')} - {None}
        for table, columns in CODED.items()
        for column in columns
    }
    seen["claims", "kind"] |= {one.kind for one in official_claims(factories.record(), {})}
    unnamed = {
        place: lost
        for place, values in seen.items()
        if (lost := {one for one in values if not re.search(rf"\b{one}\b", told[place])})
    }
    assert unnamed == {}
    assert "state" in seen["claims", "kind"]


def test_the_dictionary_names_the_days_covered(root: Path, base) -> None:
    page = (root / "site" / "pages" / "api.md").read_text(encoding="utf-8").partition("### `coverage`")[2]
    assert all(f"| `{one.name}` | {one.kind} | {one.about} |" in page for one in COVERAGE_COLUMNS)
    names = [row[1] for row in base.execute("PRAGMA table_info(coverage)")]
    assert names == [one.name for one in COVERAGE_COLUMNS]


def test_a_changed_incident_changes_the_files(made, edition) -> None:
    other = files(
        replace(factories.edition(changed(factories.archive(), "2026-04-14-nimbus-0900", title="Other"))), export
    )
    assert other["data/incidents.csv"] != made["data/incidents.csv"]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    folder.mkdir()
    (folder / "site.yml").write_text(
        "name: Test wire\nbase_url: https://wire.example\nrepository: https://git.example/wire\ncontact: https://wire.example/about/\ntag_authority: wire.example,2026\n"
    )
    for name, key in (("providers.yml", "providers"), ("sources.yml", "sources"), ("taxonomy.yml", "causes")):
        (folder / name).write_text(f"{key}: []\n")
    return folder


def exported(content: Path, out: Path):
    return CliRunner().invoke(
        main, ["--content", str(content), "--cache", str(content.parent / "cache"), "export", "--out", str(out)]
    )


def test_the_command_writes_api_and_data_and_nothing_else(content: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = exported(content, out)
    assert done.exit_code == 0, done.output
    assert sorted(one.name for one in out.iterdir()) == ["api", "data"]
    assert json.loads((out / "api/v1/incidents.json").read_text()) == {"incidents": []}
    assert json.loads((out / "api/v1/index.json").read_text())["name"] == "Test wire"
    with closing(sqlite3.connect(out / "data/outagewire.sqlite")) as base:
        assert base.execute("SELECT count(*) FROM claims").fetchone() == (0,)
    assert "0 files written" in exported(content, out).output


def test_a_file_that_cannot_be_made_is_one_line_and_no_success(
    content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "VERSION", "one")
    done = exported(content, tmp_path / "out")
    assert done.exit_code == 1
    line = done.output.strip().splitlines()[-1]
    assert line.startswith(
        "scraper.publish.export.index: cannot be made, DocumentRefusedError: IndexShape at ['version']"
    )
    assert "Run outagewire check" in line


def test_the_command_removes_its_own_leftovers_and_leaves_other_files_alone(content: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    exported(content, out)
    (out / "data/mine.csv").write_text("a")
    stale = out / "api/v1/incidents/2020-01-01-gone.json"
    stale.parent.mkdir(parents=True, exist_ok=True)
    stale.write_text("{}")
    exported(content, out)
    assert not stale.exists()
    assert (out / "data/mine.csv").exists()
