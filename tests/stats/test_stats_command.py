"""`outagewire stats` from outside: what `parse` printed goes in, the contract's object comes out."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from scraper.cli import main
from scraper.edge.captures.uptime import read_uptime
from scraper.publish.stats_shapes import FiguresShape, ProviderStatsShape, StatsShape

ROOT = Path(__file__).resolve().parents[2]


def record(
    name: str,
    day: int,
    *,
    provider: str = "acme",
    kind: str = "incident",
    components: tuple[str, ...] = ("API",),
    hours: int = 2,
) -> str:
    at = [f"2026-05-{day:02d}T{hour:02d}:00:00Z" for hour in (8, 9, 10, 8 + hours)]
    states = ("investigating", "identified", "monitoring", "resolved")
    return json.dumps({
        "file": "f", "type": "status_incident", "id": name, "source": "s", "provider": provider, "title": name, "url": f"https://s.example/{name}",
        "kind": kind, "impact": "major", "state": "resolved", "started_at": at[0], "resolved_at": at[3], "updated_at": at[3],
        "components": list(components), "impact_windows": [], "postmortem": None,
        "updates": [{"id": str(n), "at": t, "state": s, "text": "", "components": []} for n, (t, s) in enumerate(zip(at, states, strict=True))],
    })  # fmt: skip


def stats(tmp_path: Path, lines: list[str], *words: str, status: int = 0) -> dict:
    file = tmp_path / "records.ndjson"
    file.write_text("\n".join(lines) + "\n")
    done = subprocess.run([sys.executable, "-m", "scraper", "stats", "--json", "--records", str(file), *words],
                          cwd=ROOT, capture_output=True, text=True, check=False)  # fmt: skip
    assert done.returncode == status, done.stderr
    return json.loads(done.stdout)


def test_maintenance_and_notices_never_count(tmp_path: Path) -> None:
    found = stats(tmp_path, [record("a", 1), record("b", 2, kind="maintenance"), record("c", 3, kind="notice")])
    (acme,) = found["providers"]
    assert acme["counts"]["incidents"] == 1
    assert acme["counts"]["by_kind"] == {"incident": 1, "maintenance": 1, "notice": 1}
    assert acme["components"][0]["counts"]["by_kind"] == {"incident": 1, "maintenance": 1, "notice": 1}
    assert acme["breadth"] == {"1": 1}


def test_what_there_is_beside_incidents_is_narrowed_too(tmp_path: Path) -> None:
    """A planned work goes through other stages; it begins when its page says."""
    work = json.loads(record("b", 9, kind="maintenance"))
    for post in work["updates"]:
        post["state"] = "in_progress"
    found = stats(tmp_path, [record("a", 1), record("c", 9), json.dumps(work)], "--since", "2026-05-05")
    assert found["providers"][0]["counts"]["by_kind"] == {"incident": 1, "maintenance": 1, "notice": 0}
    found = stats(tmp_path, [record("a", 1), record("c", 9), json.dumps(work)], "--until", "2026-05-05")
    assert found["providers"][0]["counts"]["by_kind"] == {"incident": 1, "maintenance": 0, "notice": 0}


def test_lags_have_quartiles_as_well(tmp_path: Path) -> None:
    told = [json.loads(record(f"r{n}", 1 + 7 * n)) for n in range(4)]
    for n, one in enumerate(told):
        one["impact_windows"] = [{"component": "API", "start": f"2026-05-{1 + 7 * n:02d}T07:{50 - 10 * n}:00Z", "end": None, "level": "unknown"}]  # fmt: skip
        one["postmortem"] = {"at": f"2026-05-{2 + 8 * n:02d}T10:00:00Z", "url": None, "text": ""}
    (acme,) = stats(tmp_path, [json.dumps(one) for one in told])["providers"]
    assert acme["acknowledgement"] == {"n": 4, "mean": 25.0, "median": 25.0, "p25": 17.5, "p75": 32.5}
    lag = {"n": 4, "mean": 2.5, "median": 2.5, "p25": 1.75, "p75": 3.25}
    assert acme["postmortems"] == {"n": 4, "published": 4, "median_lag_d": 2.5, "lag_d": lag}


def test_a_record_on_two_components_counts_once_and_pooled_twice(tmp_path: Path) -> None:
    found = stats(tmp_path, [record("a", 1, components=("API", "Web")), record("b", 3, components=("API",), hours=4)])
    (acme,) = found["providers"]
    assert acme["figures"]["mttr_h"] == {"n": 2, "mean": 3.0, "median": 3.0, "p25": 2.5, "p75": 3.5}
    assert acme["pooled"]["mttr_h"]["n"] == 3
    assert acme["figures"]["mtbf_d"] == {"n": 1, "mean": 2.0, "median": 2.0, "p25": 2.0, "p75": 2.0}
    assert acme["pooled"]["mtbf_d"]["n"] == 1
    assert acme["breadth"] == {"1": 1, "2": 1}
    assert [c["name"] for c in acme["components"]] == ["API", "Web"]


def test_stages_out_of_order_are_left_out_and_named(tmp_path: Path) -> None:
    broken = json.loads(record("bad", 2))
    broken["updates"][1]["at"] = "2026-05-02T23:00:00Z"
    found = stats(tmp_path, [record("a", 1), json.dumps(broken)])
    assert found["excluded"] == [{"record": "bad", "reason": "stages_out_of_order"}]
    assert found["providers"][0]["counts"]["incidents"] == 2
    assert found["providers"][0]["figures"]["mttr_h"]["n"] == 1


def test_since_until_and_provider_narrow(tmp_path: Path) -> None:
    lines = [record("a", 1), record("b", 5), record("c", 9), record("d", 5, provider="other")]
    found = stats(tmp_path, lines, "--since", "2026-05-02", "--until", "2026-05-08", "--provider", "acme")
    assert [(p["id"], p["counts"]["incidents"]) for p in found["providers"]] == [("acme", 1)]


def test_a_line_that_cannot_be_read_costs_only_itself(tmp_path: Path) -> None:
    found = stats(tmp_path, [record("a", 1), "{", record("b", 2)], status=3)
    assert found["providers"][0]["counts"]["incidents"] == 2


def test_uptime_gives_availability_and_co_occurrence(tmp_path: Path) -> None:
    uptime = tmp_path / "uptime.csv"
    uptime.write_text(
        "provider,component,date,major,partial\n"
        "acme,API,2026-05-01,144,0\nacme,API,2026-05-02,0,0\nacme,Web,2026-05-01,0,480\nacme,Web,2026-05-02,0,10\n"
    )
    found = stats(tmp_path, [record("a", 1, components=("API", "Web"))], "--uptime", str(uptime))
    api, web = found["providers"][0]["components"]
    assert (api["availability"]["outage_days"], api["availability"]["min"]) == (1, 0.9)
    assert web["availability"]["minutes_scaled"] == 147.0
    pairs = {(c["a"], c["b"]): c["share"] for c in found["co_occurrence"]}
    assert pairs == {("acme/API", "acme/Web"): 1.0, ("acme/Web", "acme/API"): 0.5}


@pytest.mark.parametrize(
    "body", [b"\xff\xfe\x00PNG\n", b"component,date,major\n" + b"x" * 200_000 + b",2026-01-01,5\n"]
)
def test_an_uptime_file_that_is_no_table_is_a_line_and_no_traceback(tmp_path: Path, body: bytes) -> None:
    (tmp_path / "uptime.csv").write_bytes(body)
    (tmp_path / "records.ndjson").write_text("")
    where = ["--records", str(tmp_path / "records.ndjson"), "--uptime", str(tmp_path / "uptime.csv")]
    done = CliRunner().invoke(main, ["stats", "--json", *where])
    assert done.exit_code == 3
    assert "uptime.csv: no table can be read here" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("minutes", ["nan", "inf", "-5"])
def test_minutes_that_no_day_has_are_a_problem_of_their_row(tmp_path: Path, minutes: str) -> None:
    (tmp_path / "uptime.csv").write_text(f"component,date,major\nAPI,2026-01-01,{minutes}\nAPI,2026-01-02,7\n")
    days, problems = read_uptime(tmp_path / "uptime.csv")
    assert [day.major for day in days] == [7]
    assert [one.line for one in problems] == [2]


@pytest.mark.parametrize(("major", "partial"), [(1501, 0), (900, 700)])
def test_no_day_is_longer_than_the_one_on_which_clocks_go_back(tmp_path: Path, major: int, partial: int) -> None:
    (tmp_path / "uptime.csv").write_text(
        f"component,date,major,partial\nAPI,2026-01-01,{major},{partial}\nAPI,2026-01-02,1500,0\n"
    )
    days, problems = read_uptime(tmp_path / "uptime.csv")
    assert [day.major for day in days] == [1500]
    assert [(one.code, one.line) for one in problems] == [("bad_row", 2)]


def test_a_day_of_a_component_counts_once_as_it_was_given_first(tmp_path: Path) -> None:
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    first.write_text(
        "provider,component,date,major\nacme,API,2026-05-01,1400\nacme,Web,2026-05-01,7\nacme,API,2026/05/01,5\n"
    )
    second.write_text(
        "day,provider,service,major\n1 May 2026,acme,API,9\n2 May 2026,acme,API,3\n1 May 2026,acme,Web,8\n"
    )
    days, problems = read_uptime(first, second)
    assert [(d.component, d.day, d.major) for d in days] == [
        ("API", "2026-05-01", 1400), ("Web", "2026-05-01", 7), ("API", "2026-05-02", 3),
    ]  # fmt: skip
    assert [(p.code, p.where, p.line, p.message) for p in problems] == [
        ("bad_row", str(first), 4, f"acme, API, 2026-05-01 was given before, at {first}:2, and counts as there"),
        ("bad_row", str(second), 2, f"acme, API, 2026-05-01 was given before, at {first}:2, and counts as there; 1 further row(s) of this file repeat a day, too"),
    ]  # fmt: skip


def test_the_same_day_of_two_components_or_providers_is_two(tmp_path: Path) -> None:
    file = tmp_path / "uptime.csv"
    file.write_text(
        "provider,component,date,major\nacme,API,2026-05-01,1\nacme,Web,2026-05-01,1\nbolt,API,2026-05-01,1\n"
    )
    days, problems = read_uptime(file)
    assert (len(days), problems) == (3, ())


@pytest.mark.parametrize("text", ["", "\n\n", "provider,component,date,major,partial\n"])
def test_an_uptime_file_without_a_row_is_a_line(tmp_path: Path, text: str) -> None:
    (tmp_path / "uptime.csv").write_text(text)
    (tmp_path / "records.ndjson").write_text(record("a", 1) + "\n")
    where = ["--records", str(tmp_path / "records.ndjson"), "--uptime", str(tmp_path / "uptime.csv")]
    done = CliRunner().invoke(main, ["stats", "--json", *where])
    assert done.exit_code == 3
    assert "uptime.csv: no table can be read here: it holds no row" in done.stderr
    assert done.stderr.count("\n") == 1
    assert '"incidents":1' in done.stdout


@pytest.mark.parametrize("turned", [False, True])
def test_an_incident_page_counts_once_as_it_is_told_most(tmp_path: Path, *, turned: bool) -> None:
    """An id is the page's own: read again later, or in its feed, it is the same incident; on another host it is not."""
    late = json.loads(record("a", 1, hours=6)) | {"source": "feed"}
    early = json.loads(record("a", 1)) | {"state": "monitoring", "updated_at": "2026-05-01T10:00:00Z"}
    early["updates"] = early["updates"][:3]
    other = json.loads(record("a", 1)) | {"url": "https://eu.s.example/a", "source": "eu"}
    lines = [json.dumps(one) for one in (late, early, other)][:: -1 if turned else 1]
    (acme,) = stats(tmp_path, lines)["providers"]
    assert acme["counts"]["incidents"] == 2
    assert sorted((acme["figures"]["mttr_h"]["p25"], acme["figures"]["mttr_h"]["p75"])) == [3.0, 5.0]


def test_every_figure_is_defined_in_words() -> None:
    told = (ROOT / "site" / "pages" / "method.md").read_text(encoding="utf-8")
    names = (*StatsShape.__struct_fields__, *ProviderStatsShape.__struct_fields__, *FiguresShape.__struct_fields__)
    assert {name for name in names if f"`{name}`" not in told} == {"id", "providers", "components"}
