"""`outagewire parse`: the lines it prints and the status it leaves with."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from scraper.cli import main

HERE = Path(__file__).parent
GOOD = str(HERE / "statuspage_json" / "incidents" / "input.json")
CUT = str(HERE / "statuspage_json" / "truncated" / "input.json")
KEYS = [
    "file", "type", "id", "source", "provider", "title", "url", "kind", "impact", "state", "started_at", "resolved_at",
    "updated_at", "components", "updates", "impact_windows", "postmortem",
]  # fmt: skip


def run(*arguments: str, stdin: bytes | None = None) -> tuple[int, list[dict], str]:
    result = CliRunner().invoke(main, ["parse", *arguments], input=stdin)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result.exit_code, [json.loads(line) for line in result.stdout.splitlines()], result.stderr


def test_a_record_has_the_keys_of_the_contract_in_its_order() -> None:
    status, lines, _err = run(GOOD)
    assert status == 0
    assert [list(line) for line in lines] == [KEYS] * len(lines)
    assert lines[0]["file"] == GOOD
    assert lines[0]["type"] == "status_incident"
    assert list(lines[0]["updates"][0]) == ["id", "at", "state", "text", "components"]
    assert lines[0]["resolved_at"] == "2026-03-02T09:00:00Z"
    assert lines[1]["resolved_at"] is None


def test_impact_windows_and_postmortems_are_printed() -> None:
    _status, lines, _err = run(str(HERE / "incidentio_proxy" / "incidents" / "input.json"))
    assert list(lines[0]["impact_windows"][0]) == ["component", "start", "end", "level"]
    _status, lines, _err = run(str(HERE / "statuspage_json" / "offsets_2019" / "input.json"))
    assert list(lines[0]["postmortem"]) == ["at", "url", "text"]


def test_some_problems_leave_3_and_nothing_but_problems_1(tmp_path: Path) -> None:
    status, lines, _err = run(CUT)
    assert status == 3
    assert [line["type"] for line in lines] == ["status_incident", "problem"]
    assert list(lines[1]) == ["file", "type", "code", "where", "message"]
    assert lines[1]["code"] == "truncated"
    empty = tmp_path / "empty"
    empty.write_bytes(b"")
    status, lines, _err = run(str(empty), str(tmp_path / "missing"))
    assert status == 1
    assert [line["code"] for line in lines] == ["empty_body", "unreadable"]
    assert all(line["where"] for line in lines)
    status, lines, _err = run(str(empty), GOOD)
    assert status == 3


def test_a_table_and_a_page_are_named_for_what_they_are(tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("Title,Link\nx,y\n")
    page = tmp_path / "p.html"
    page.write_text("<!DOCTYPE html><html><body>Checking your browser</body></html>")
    status, lines, _err = run(str(table), str(page))
    assert status == 1
    assert [line["code"] for line in lines] == ["table_instead", "html_instead"]


def test_a_page_with_nothing_open_is_no_problem(tmp_path: Path) -> None:
    calm = tmp_path / "calm.json"
    calm.write_text(
        json.dumps(
            {
                "page": {"id": "x", "url": "https://s.example"},
                "components": [],
                "incidents": [],
                "status": {"indicator": "none"},
            }
        )
    )
    assert run(str(calm)) == (0, [], "")


def test_options_give_address_and_source(tmp_path: Path) -> None:
    one = {
        "id": "abc",
        "name": "Slow",
        "status": "investigating",
        "created_at": "2026-05-01T10:00:00Z",
        "incident_updates": [],
    }
    file = tmp_path / "one.json"
    file.write_text(json.dumps(one))
    _status, lines, _err = run("--url", "https://s.example/api/v2/incidents/abc.json", "--source", "mine", str(file))
    record = next(line for line in lines if line["type"] == "status_incident")
    assert (record["url"], record["source"]) == ("https://s.example/incidents/abc", "mine")


def configured(folder: Path, **settings: str) -> list[str]:
    """The options for content that has a source `mine` with these settings."""
    source = {"id": "mine", "kind": "status", "url": "https://s.example/x", "standing": "official", **settings}
    folder.mkdir()
    (folder / "providers.yml").write_text("providers:\n  - {id: acme, name: Acme}\n")
    (folder / "sources.yml").write_text(
        f"sources:\n  - {json.dumps({**source, 'providers': ['acme'], 'tier': 'core'})}\n"
    )
    return ["--content", str(folder), "parse", "--source", "mine"]


def test_a_configured_source_lends_its_zone(tmp_path: Path) -> None:
    file = str(HERE / "cachet" / "naive" / "input.json")
    said = {}
    for zone in ("UTC", "Europe/Berlin"):
        arguments = configured(tmp_path / zone[:3], zone=zone)
        result = CliRunner().invoke(main, [*arguments, file])
        lines = [json.loads(line) for line in result.stdout.splitlines()]
        assert "naive_time" not in [line.get("code") for line in lines]
        said[zone] = [line["started_at"] for line in lines if line["type"] == "status_incident"]
    assert said["UTC"]
    assert all(here < there for here, there in zip(said["Europe/Berlin"], said["UTC"], strict=True))


@pytest.mark.parametrize(("group", "records"), [("title", 1), ("guid", 2)])
def test_a_configured_source_lends_its_grouping(tmp_path: Path, group: str, records: int) -> None:
    items = "".join(
        f"<item><title>Mail is down</title><guid>{n}</guid><link>https://s.example/{n}</link>"
        f"<pubDate>Tue, 12 May 2026 1{n}:00:00 GMT</pubDate><description>Post {n}.</description></item>"
        for n in (1, 2)
    )
    file = tmp_path / "feed.xml"
    file.write_text(f'<rss version="2.0"><channel><title>Acme</title>{items}</channel></rss>')
    arguments = configured(tmp_path / "content", group=group, format="generic_feed")
    result = CliRunner().invoke(main, [*arguments, str(file)])
    kinds = [json.loads(line)["type"] for line in result.stdout.splitlines()]
    assert kinds.count("status_incident") == records


@pytest.mark.parametrize(
    "arguments",
    [[], ["--format", "statuspge_json", GOOD], ["--url", "javascript:1", GOOD], ["--nope", GOOD]],
)
def test_wrong_usage_leaves_2_and_one_line(arguments: list[str]) -> None:
    status, lines, err = run(*arguments)
    assert status == 2
    assert lines == []
    assert len(err.strip().splitlines()) == 1


def test_the_nearest_format_is_named() -> None:
    _status, _lines, err = run("--format", "statuspage_jsn", GOOD)
    assert "statuspage_json" in err


def test_a_named_format_is_used_even_where_another_would_be_found() -> None:
    atom = str(HERE / "statuspage_atom" / "old_markup" / "input.atom")
    status, lines, _err = run("--format", "statuspage_json", atom)
    assert status == 1
    assert lines[0]["type"] == "problem"


def test_standard_input_can_be_read() -> None:
    status, lines, _err = run("-", stdin=Path(GOOD).read_bytes())
    assert status == 0
    assert lines[0]["file"] == "-"


def test_what_comes_in_and_is_not_known_is_told_by_what_it_is() -> None:
    status, lines, _err = run("-", stdin=b"<!DOCTYPE html><html><body>Checking your browser</body></html>")
    assert (status, [line["code"] for line in lines]) == (1, ["html_instead"])


def test_output_is_utf_8_whatever_the_text() -> None:
    _status, lines, _err = run(str(HERE / "statuspage_json" / "utf16" / "input.json"))
    assert lines[0]["title"] == "Störung im Netz"
