import json
import re
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from scraper.cli import main
from scraper.core.model import Incident, Instant, OfficialTimes, Precision, RecordKind, Severity, Window
from scraper.edge.record import content as machine
from scraper.edge.record.incident_folders import check_aliases

ID = "2026-04-15-anthropic-1453"
FRONT = f"---\nincident: {ID}\nkind: context\nsources: [https://paper.example/a]\n"
FOUNDS = "founds: {provider: anthropic, start: 2026-04-15T14:53:00Z}\n"


@pytest.fixture
def content(root: Path, tmp_path: Path, monkeypatch) -> Path:
    """The shipped settings, alone; the working directory is beside them."""
    (tmp_path / "content").mkdir()
    for path in [*(root / "content").glob("*.yml"), *(root / "content").glob("*.json")]:
        shutil.copy(path, tmp_path / "content")
    (tmp_path / "content" / "aliases.json").unlink(missing_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path / "content"


def check(*arguments: str):
    return CliRunner().invoke(main, ["--content", "content", "check", *arguments])


def rows(*arguments: str):
    return json.loads(check("--format", "json", *arguments).stdout)


def found(*arguments: str):
    return [(one["file"], one["line"], one["code"], one["nearest"]) for one in rows(*arguments)]


def note(content: Path, text: str, name: str = "2026-04-16-a.md", folder: str = ID) -> str:
    path = content / "notes" / folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path.relative_to(content.parent).as_posix()


def override(content: Path, text: str, incident: str = ID) -> str:
    path = content / "overrides" / f"{incident}.yml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    return path.relative_to(content.parent).as_posix()


def test_what_is_shipped_is_in_order(root, monkeypatch):
    monkeypatch.chdir(root)
    result = CliRunner().invoke(main, ["check"])
    assert result.stdout == ""
    assert result.exit_code == 0
    assert result.stderr.startswith("Everything is in order: ")


def test_each_format_says_the_same(content):
    note(content, FRONT + FOUNDS + "cause: [x]\n---\na, <b>100%</b>\n")
    where = f"content/notes/{ID}/2026-04-16-a.md"
    result = check()
    assert result.exit_code == 1
    lines = result.stdout.splitlines()
    assert [re.match(r"(.+?):(\d+): ", line).groups() for line in lines] == [(where, "6"), (where, "8")]
    assert "did you mean 'causes'?" in lines[0]
    assert result.stderr.startswith("2 problems in 1 file. ")
    first, second = rows()
    assert set(first) == {"file", "line", "column", "code", "message", "value", "nearest"}
    assert (first["file"], first["line"], first["column"]) == (where, 6, 1)
    assert (first["value"], first["nearest"]) == ("cause", "causes")
    assert second["column"] == 4
    github = check("--format", "github").stdout.splitlines()
    assert github[0].startswith(f"::error file={where},line=6::")
    assert "100%25" in github[1]


def test_a_note_on_an_unknown_incident_names_the_three_nearest(content):
    ids = [f"2026-04-15-anthropic-{n}" for n in (1450, 1453, 1531)] + ["2024-01-01-openai"]
    for number, name in enumerate(ids[1:]):
        text = FRONT.replace(ID, name) + f"founds: {{provider: {name.split('-')[3]}, start: {name[:10]}}}\n---\n"
        note(content, text, f"2026-04-1{number}-x.md", name)
    where = note(content, FRONT.replace(ID, "2026-04-15-anthropic-1435") + "---\n", folder="2026-04-15-anthropic-1435")
    (row,) = rows()
    assert (row["file"], row["line"], row["code"]) == (where, 2, "unknown_incident")
    assert row["nearest"] in ids
    assert sum(one in row["message"] for one in ids) >= 2


def test_names_in_notes_must_lead_somewhere(content):
    text = FRONT + "causes: [dns, dsn]\n" + FOUNDS.replace("anthropic", "antropic", 1) + "---\n"
    where = note(content, text)
    assert (where, 5, "unknown_cause", "dns") in found()
    assert (where, 6, "unknown_provider", "anthropic") in found()
    note(content, FRONT + FOUNDS.replace("}", ", components: [api, apo]}") + "---\n")
    assert found() == [(where, 5, "unknown_component", "api")]


def test_an_incident_is_founded_once(content):
    note(content, FRONT + FOUNDS + "---\n")
    note(content, FRONT + FOUNDS + "---\n", "2026-04-17-b.md")
    assert [one[2] for one in found()] == ["founded_twice"]


def test_overrides_name_incidents_and_facts_that_exist(content):
    note(content, FRONT + FOUNDS + "---\n")
    where = override(
        content,
        f"- {{op: merge, reason: same, into: {ID}}}\n"
        "- {op: merge, reason: same, into: 2026-04-15-anthropic-1454}\n"
        "- {op: pin, reason: read it, fact: startd, value: x}\n"
        "- {op: withdraw}\n",
    )
    assert found() == [
        (where, 1, "bad_value", None),
        (where, 2, "unknown_incident", ID),
        (where, 3, "unknown_fact", "started"),
        (where, 4, "missing_key", None),
    ]
    lost = override(content, "- {op: withdraw, reason: x}\n", "2026-04-15-anthropic-1530")
    assert (lost, 1, "unknown_incident", ID) in found()


def test_mergers_that_lead_in_a_ring_are_named_in_each_file(content):
    note(content, FRONT + FOUNDS + "---\n")
    other = "2026-04-15-anthropic-1454"
    here = override(content, f"- {{op: merge, reason: same, into: {other}}}\n")
    there = override(content, f"- {{op: merge, reason: same, into: {ID}}}\n", other)
    assert {(here, 1, "merge_ring", None), (there, 1, "merge_ring", None)} <= set(found())


def test_machine_files_that_cannot_be_read_and_stray_ones_are_named(content):
    folder = content / "incidents" / "2026" / "04" / ID
    folder.mkdir(parents=True)
    (folder / "incident.json").write_text("{")
    (folder / ".incident.json.123.tmp").write_text("half")
    codes = {(file.rpartition("/")[2], code) for file, _, code, _ in found()}
    assert ("incident.json", "machine_file") in codes
    assert (".incident.json.123.tmp", "stray_file") in codes
    for name in ("04/the first one/incident.json", f"04/{ID}/incident 2.json", f"13/{ID}/docs.json", "04.json"):
        path = content / "incidents" / "2026" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("{\n\n}\n")
    strays = {file.partition("/2026/")[2] for file, _, code, _ in found() if code == "stray_file"}
    assert strays == {"04/the first one/incident.json", f"04/{ID}/incident 2.json", f"13/{ID}/docs.json", f"04/{ID}/.incident.json.123.tmp"}  # fmt: skip


def day(name: str) -> str:
    return name if name == ID else f"2026-04-15-{name}"


def test_aliases_lead_to_incidents(content):
    (content / "incidents" / "2026" / "04" / ID).mkdir(parents=True)
    (content / "aliases.json").write_text(json.dumps({"2026-04-15-a": "2026-04-15-b", "2026-04-15-b": ID, "x": ID}))
    assert {code for file, _, code, _ in found() if file == "content/aliases.json"} >= {"alias_chain", "bad_id"}
    for entries, near, said in (
        ({"a": "b", "b": "c", "c": ID}, ID, f"write '{ID}'"),
        ({"a": "b", "b": "a"}, None, "go round"),
        ({"a": "b", "b": ID, ID: "b"}, ID, f"'{ID}' is in the record: remove its own entry"),
        ({"a": "b", "b": "d"}, None, "'2026-04-15-d', which is not in the record: restore that"),
    ):
        whole = {day(one): day(other) for one, other in entries.items()}
        (content / "aliases.json").write_text(json.dumps(whole))
        (line,) = [p for p in check_aliases(content) if p.code == "alias_chain" and p.value == day("a")]
        assert (line.nearest, said in str(line)) == (near, True), str(line)
    (content / "aliases.json").write_text("[]")
    assert [(file, code) for file, _, code, _ in found() if "aliases" in file] == [
        ("content/aliases.json", "bad_aliases")
    ]


def test_files_nobody_reads_are_named(content):
    (content / "notes" / ID).mkdir(parents=True)
    (content / "notes" / ID / "draft.txt").write_text("x")
    (content / "notes" / "lost.md").write_text("x")
    assert [(file, code) for file, _, code, _ in found()] == [
        (f"content/notes/{ID}/draft.txt", "stray_file"),
        ("content/notes/lost.md", "stray_file"),
    ]


def test_paths_narrow_what_is_reported_and_not_what_is_known(content):
    good = note(content, FRONT + FOUNDS + "---\n")
    bad = note(content, FRONT + "x: 1\n---\n", "2026-04-17-b.md")
    assert found(good) == []
    assert [one[0] for one in found(bad)] == [bad]
    assert [one[0] for one in found(f"content/notes/{ID}")] == [bad]
    assert [one[0] for one in found("content")] == [bad]
    assert check("content/absent.yml").exit_code == 2


def test_a_path_in_another_record_is_checked_against_that_record(content, tmp_path):
    other = tmp_path / "elsewhere" / "record"
    shutil.copytree(content, other)
    path = note(other, FRONT + FOUNDS + "x: 1\n---\n")
    assert found(f"elsewhere/{path}") == [(f"elsewhere/{path}", 6, "unknown_key", None)]


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_only_what_a_branch_changes_is_reported(content):
    def git(*arguments: str) -> None:
        subprocess.run(
            ["git", "-c", "user.name=t", "-c", "user.email=t@t.example", "-c", "init.defaultBranch=main", *arguments],
            cwd=content.parent,
            check=True,
            capture_output=True,
        )

    old = note(content, FRONT + FOUNDS + "x: 1\n---\n")
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "one")
    assert found("--changed-from", "HEAD") == []
    new = note(content, FRONT + "y: 1\n---\n", "2026-04-17-b.md")
    assert [one[0] for one in found("--changed-from", "HEAD")] == [new]
    (content / "taxonomy.yml").write_text("causes: []\n")
    assert [one[0] for one in found("--changed-from", "HEAD")] == [old, new]
    result = check("--changed-from", "nosuch")
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1


def test_dead_links_are_found_when_the_network_is_asked(content, monkeypatch):
    import asyncio
    import threading

    ready, port, loop = threading.Event(), [0], asyncio.new_event_loop()

    async def serve(reader, writer):
        head = await reader.readuntil(b"\r\n\r\n")
        status = {b"/alive": b"200 OK", b"/shy": b"403 Forbidden"}.get(head.split(b" ")[1], b"404 Not Found")
        writer.write(b"HTTP/1.1 " + status + b"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        writer.close()

    stop = asyncio.Event()

    async def start():
        async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
            port[0] = server.sockets[0].getsockname()[1]
            ready.set()
            await stop.wait()

    def work():
        with asyncio.Runner(loop_factory=lambda: loop) as runner:
            runner.run(start())

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    ready.wait(5)
    base = f"http://127.0.0.1:{port[0]}"
    where = note(
        content, FRONT.replace("https://paper.example/a", f"{base}/alive, {base}/dead, {base}/shy") + FOUNDS + "---\n"
    )
    assert found() == []
    (row,) = rows("--links", "--allow-host", f"127.0.0.1:{port[0]}")
    kept = content / "incidents" / "dead-links.json"
    assert not kept.exists()
    check("--links", "--keep", "--allow-host", f"127.0.0.1:{port[0]}")
    assert json.loads(kept.read_text()) == [f"{base}/dead"]
    assert found() == []
    assert check("--keep").exit_code == 2
    loop.call_soon_threadsafe(stop.set)
    thread.join(5)
    assert (row["file"], row["code"], row["value"]) == (where, "dead_link", f"{base}/dead")


def test_a_folder_that_is_no_record_is_wrong_usage(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = check()
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1


def test_ten_thousand_incidents_are_known_quickly(content):
    import time

    from scraper.edge.people.known_names import nearest_incidents
    from scraper.edge.record.incident_folders import incident_ids

    for number in range(2000):
        (content / "incidents" / "2026" / "04" / f"2026-04-15-p{number % 50}-{number:04d}").mkdir(parents=True)
    began = time.process_time()
    known = incident_ids(content)
    near = nearest_incidents("2026-04-15-p7-0009", known)
    assert time.process_time() - began < 1.0
    assert len(known) == 2000
    assert near[0].startswith("2026-04-15-p")


def test_a_path_that_is_no_part_of_the_record_is_not_called_in_order(content, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "page.md").write_text("x")
    for path in ("elsewhere", "page.md"):
        result = check(path)
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr == (f"outagewire: {path} is no part of content; name a file or folder of the record\n")
    assert check("..").exit_code == check(".").exit_code == check("content/sources.yml").exit_code == 0


@pytest.mark.parametrize(
    ("fact", "value"), [("started", "soon"), ("ended", "2026-04-15T25:00:00Z"), ("acknowledged", "14:53"), ("duration", "-5"), ("duration", "2 h"), ("peak_reports", "²"), ("duration", "²")]
)  # fmt: skip
def test_a_pinned_value_must_be_of_its_kind(content, fact, value):
    note(content, FRONT + FOUNDS + "---\n")
    path = override(content, f'- {{op: pin, fact: {fact}, value: "{value}", reason: read it, by: me}}\n')
    assert found() == [(path, 1, "bad_value", None)]
    good = "5400" if fact in ("duration", "peak_reports") else "2026-04-15T14:53:00Z"
    override(content, f'- {{op: pin, fact: {fact}, value: "{good}", reason: read it, by: me}}\n')
    assert found() == []


def pins(**facts: str) -> str:
    return "".join(f'- {{op: pin, fact: {f}, value: "{v}", reason: read it, by: me}}\n' for f, v in facts.items())


@pytest.mark.parametrize(
    ("held", "wrong"),
    [
        ({"started": "2026-04-15T16:00:00Z", "ended": "2026-04-15T15:00:00Z"}, 2),
        ({"started": "2026-04-16", "ended": "2026-04-15T15:00:00Z"}, 2),
        ({"started": "2026-04-15", "ended": "2026-04-15T15:00:00Z"}, None),
        ({"started": "2026-04-15T14:00:00Z", "ended": "2026-04-15T15:00:00Z"}, None),
        ({"ended": "2026-04-15T14:52:59Z"}, 1),
        ({"ended": "2026-04-15T14:53:01Z"}, None),
        ({"started": "2026-04-15T18:00:01Z"}, 1),
        ({"started": "2026-04-14"}, None),
        ({"duration": "5400"}, None),
    ],
)
def test_no_incident_may_be_pinned_to_end_before_it_began(content, held, wrong):
    window = Window(
        Instant(datetime(2026, 4, 15, 14, 53, tzinfo=UTC), Precision.MINUTE),
        Instant(datetime(2026, 4, 15, 18, tzinfo=UTC), Precision.MINUTE),
        11_220,
    )
    names = ("anthropic",)
    recorded = Incident(
        ID, RecordKind.INCIDENT, "API errors", names, (), "resolved", Severity.MAJOR, window, OfficialTimes(), ()
    )
    machine.save(content, machine.incident_files(recorded, ()))
    path = override(content, pins(**held))
    assert found() == ([(path, wrong, "bad_value", None)] if wrong else [])


def test_years_that_no_calendar_goes_on_from_are_told_and_raise_nothing(content):
    for year in ("0001-01-01", "9999-12-31"):
        note(content, (FRONT + FOUNDS + "---\n").replace("2026-04-15T14:53:00Z", year))
        assert check().exit_code == 1


def test_one_instant_written_in_two_ways_is_decided_once(content):
    note(content, FRONT + FOUNDS + "---\n")
    override(content, pins(ended="2026-04-15T18:00:00Z") + pins(ended="2026-04-15T18:00Z"))
    assert found() == []


def test_a_handle_within_an_address_of_a_document_is_no_mail(content):
    note(content, FRONT + FOUNDS + "---\n")
    override(content, '- {op: attach, document: "https://medium.example/@joe@social.example/post", reason: same}\n')
    assert found() == []
