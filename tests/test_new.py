"""`outagewire new`: the untouched scaffold passes `check`, and holds what could be known."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from scraper.cli import main
from scraper.edge.people.config import load
from scraper.edge.people.notes import load_notes
from tests.pipeline.loopback import Page, web

ID = "2026-04-15-anthropic-1453"
ARTICLE = """<!doctype html><html lang="en"><head><title>Claude outage: what happened on April 15</title>
<meta property="og:site_name" content="The Daily Packet">
<meta property="article:published_time" content="2026-04-16T08:30:00Z">
<meta name="author" content="A. Person"></head><body><article>
<h1>Claude outage: what happened on April 15</h1>
<p>Anthropic's Claude was unavailable for many users on April 15, 2026, starting at 14:53 UTC, the company said.</p>
<p>Anthropic said the outage was caused by a configuration change that overloaded the database behind claude.ai, and
that engineers rolled the change back at 17:40 UTC. Users saw error 529 for most of the afternoon and could not sign in
to the web app, while the API kept answering for many customers.</p>
<p>The company said it would publish a full report in the coming days. It apologised to customers, and said that a
slower rollout of such changes would follow. Reports on outage trackers peaked shortly after 15:00 UTC and fell off as
service returned in the evening.</p></article></body></html>"""
STATUSPAGE = json.dumps(
    {
        "page": {"id": "p1", "name": "Honey Badger", "url": "https://status.example"},
        "incidents": [
            {
                "id": "x1", "name": "Errors", "status": "resolved", "impact": "minor", "shortlink": "",
                "created_at": "2026-04-15T10:00:00Z", "updated_at": "2026-04-15T11:00:00Z",
                "resolved_at": "2026-04-15T11:00:00Z", "components": [],
                "incident_updates": [
                    {"id": "u1", "status": "resolved", "body": "Over.", "created_at": "2026-04-15T11:00:00Z"},
                ],
            },
        ],
    }
)  # fmt: skip
FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title><link>https://paper.example/</link>
<item><title>A town fair</title><link>https://paper.example/fair</link><guid>1</guid>
<pubDate>Wed, 15 Apr 2026 10:00:00 GMT</pubDate></item></channel></rss>"""


@pytest.fixture
def content(root: Path, tmp_path: Path, monkeypatch) -> Path:
    """The shipped settings, alone; the working directory is beside them."""
    folder = tmp_path / "content"
    folder.mkdir()
    for path in [*(root / "content").glob("*.yml"), *(root / "content").glob("*.json")]:
        shutil.copy(path, folder)
    (folder / "aliases.json").unlink(missing_ok=True)
    monkeypatch.chdir(tmp_path)
    return folder


def run(*arguments: str):
    return CliRunner().invoke(main, ["--now", "2026-04-17", *arguments])


def new(*arguments: str, allow: str = "") -> Path:
    allowed = ["--allow-host", allow] if allow else []
    result = run("new", *arguments, *allowed)
    assert result.exit_code == 0, result.stderr
    return Path(result.stdout.strip().splitlines()[0])


def the_note(content: Path, path: Path):
    notes, problems = load_notes(content)
    assert problems == ()
    (note,) = [one for one in notes if content / one.path == Path.cwd() / path]
    return note


def assert_sound() -> None:
    result = run("check")
    assert (result.exit_code, result.stdout) == (0, "")


def found(content: Path, incident: str = ID) -> None:
    """An incident of the record: a note founds it."""
    start = "2026-04-15T14:53:00Z" if incident == ID else incident[:10]
    path = content / "notes" / incident / "2026-04-15-found.md"
    path.parent.mkdir(parents=True)
    path.write_text(
        f"---\nincident: {incident}\nkind: context\nsources: [https://paper.example/a]\n"
        f"founds: {{provider: anthropic, start: {start}}}\n---\n"
    )


@pytest.fixture
def server():
    with web({"/outage": Page(ARTICLE.encode()), "/robots.txt": Page(b"User-agent: *\nAllow: /\n", "text/plain")}) as w:
        yield w


@pytest.fixture
def silent(monkeypatch):
    """No address answers."""
    from scraper.core.model import Problem

    monkeypatch.setattr("scraper.cli.new._fetch", lambda url, *_: Problem("timeout", url, "no answer"))


def test_a_note_is_filled_from_its_page(content, server):
    path = new("note", f"{server.base}/outage", allow=server.host)
    assert path.parts[:2] == ("content", "notes")
    assert path.name.startswith("2026-04-17-claude-outage-what-happened")
    note = the_note(content, path)
    assert note.title == "Claude outage: what happened on April 15"
    assert note.incident == "2026-04-15-anthropic" == path.parent.name
    assert note.founds.provider == "anthropic"
    assert note.founds.start.at.isoformat() == "2026-04-15T00:00:00+00:00"
    assert note.published.at.isoformat() == "2026-04-16T08:30:00+00:00"
    assert (note.language, note.author_kind, note.checked) == ("en", "press", "no")
    assert {"config-change", "data-store"} <= set(note.causes)
    assert note.quotes
    assert all(len(one.text.split()) <= 25 and one.source == f"{server.base}/outage" for one in note.quotes)
    text = path.read_text()
    assert "The Daily Packet" in text
    assert "A. Person" not in text, "a note names no journalist"
    assert 1 <= sum(line.startswith("# ") for line in text.splitlines()) <= 3
    assert_sound()


def test_the_nearest_incident_of_the_record_is_proposed(content, server, replayed):
    shutil.rmtree(content)
    shutil.copytree(replayed, content)
    held = {p.parent.name for p in content.glob("incidents/*/*/*/incident.json")}
    path = new("note", f"{server.base}/outage", allow=server.host)
    assert path.parent.name in held
    assert path.parent.name.startswith("2026-04-15-anthropic")
    assert "founds" not in path.read_text()
    assert_sound()


def test_a_named_incident_needs_no_page(content):
    found(content)
    path = new("note", "--incident", ID)
    note = the_note(content, path)
    assert (note.incident, note.founds) == (ID, None)
    assert note.sources
    assert_sound()
    again = new("note", "--incident", ID)
    assert again != path, "nothing is written over"
    assert_sound()


def test_without_a_page_the_sources_are_those_of_the_note_that_founded_it(content):
    folder = content / "notes" / "2024-05-06-github"
    folder.mkdir(parents=True)
    front = "incident: 2024-05-06-github\nkind: context\nsources: [https://paper.example/a]\n"
    founds = "founds: {provider: github, start: 2024-05-06}\n"
    (folder / "2024-05-07-a.md").write_text(f"---\n{front}{founds}---\nOurs.\n")
    path = new("note", "--incident", "2024-05-06-github")
    assert "paper.example/a" in path.read_text()
    assert "Which page do you write from?" in path.read_text()
    assert path.read_text().count("\n# ") <= 3
    assert_sound()


def test_an_incident_the_record_lacks_is_founded_by_its_id(content):
    path = new("note", "--incident", "2024-05-06-github-0711")
    note = the_note(content, path)
    assert note.founds.provider == "github"
    assert note.founds.start.at.date().isoformat() == "2024-05-06"
    assert_sound()


def test_a_page_that_cannot_be_read_stops_nobody_who_names_the_incident(content, server):
    path = new("note", "--incident", "2024-05-06-github", "--url", f"{server.base}/gone", allow=server.host)
    assert the_note(content, path).sources == (f"{server.base}/gone",)
    assert_sound()
    result = run("new", "note", f"{server.base}/gone", "--allow-host", server.host)
    assert result.exit_code == 1
    assert "--incident" in result.stderr
    assert "doctor" not in result.stderr, "that is for sources"
    assert len(result.stderr.strip().splitlines()) == 1


@pytest.mark.usefixtures("silent")
def test_an_archived_copy_is_noted_as_such(content):
    copy = "https://web.archive.org/web/20240507081122/https://github.example/what"
    note = the_note(content, new("note", copy, "--incident", "2024-05-06-github"))
    assert (note.sources, note.archive) == (("https://github.example/what",), copy)
    assert_sound()


def test_what_is_missing_or_wrong_is_said_in_one_line(content, server):
    assert run("new", "note").exit_code == 2
    assert run("new", "note", "javascript:alert(1)").exit_code == 2
    assert run("new", "source").exit_code == 2
    wrong = run("new", "note", "--incident", "2026-04-15-nobody-known")
    assert wrong.exit_code == 2, "as explain has it"
    assert "nobody-known" in wrong.stderr
    refused = run("new", "note", "http://127.0.0.1:9/x", "--incident", "2024-05-06-github")
    assert refused.exit_code == 0
    assert "not public" in refused.stderr, "a private address needs --allow-host"


@pytest.mark.parametrize(
    "title",
    [
        'He said: "no" & left # not a comment',
        "@someone wrote to me@example.org about Claude",
        "Claude: <script>alert(1)</script> - [x](javascript:1) {a: b}",
        "---\nincident: x",
        "Claude \u202eevil\u202c \x07 bell " + "long " * 200,
        "Claude é 障害 — ’quote’",
    ],
)
def test_a_hostile_page_still_makes_a_sound_note(content, server, title):
    from html import escape

    body = ARTICLE.replace("Claude outage: what happened on April 15", escape(title))
    body = body.replace("The Daily Packet", "</p><b>P@cket</b> @someone [a](b)")
    server.pages["/outage"] = Page(body.encode())
    new("note", f"{server.base}/outage", "--incident", "2026-04-15-anthropic", allow=server.host)
    assert_sound()


def test_a_status_page_is_recognised_and_its_provider_gets_a_file(content, server):
    server.pages |= {"/": Page(b"<html><body>All fine</body></html>"),
                     "/api/v2/incidents.json": Page(STATUSPAGE.encode(), "application/json")}  # fmt: skip
    result = run("new", "source", server.base, "--allow-host", server.host)
    assert result.exit_code == 0, result.stderr
    path = Path(result.stdout.strip())
    assert path == Path("content/providers.d/honey-badger.yml")
    assert "name: Honey Badger" in path.read_text()
    assert "statuspage" in result.stderr
    assert f"{server.base}/api/v2/incidents.json" in path.read_text()
    assert_sound()


@pytest.mark.usefixtures("silent")
def test_a_source_of_a_known_provider_goes_into_sources_yml(content):
    before = (content / "sources.yml").read_text()
    path = new("source", "https://status.heroku.test.invalid/api/v4/incidents")
    assert path == Path("content/sources.yml")
    after = (content / "sources.yml").read_text()
    assert after.startswith(before)
    assert "providers: [heroku]" in after[len(before) :]
    assert_sound()
    twice = run("new", "source", "https://status.heroku.test.invalid/api/v4/incidents")
    assert twice.exit_code == 1
    assert "heroku-status" in twice.stderr


def test_a_news_feed_becomes_a_feed(content, server):
    server.pages["/rss"] = Page(FEED.encode(), "application/rss+xml")
    path = new("source", f"{server.base}/rss", allow=server.host)
    last = path.read_text().splitlines()[-1]
    assert "kind: feed" in last
    assert "standing: press" in last
    assert_sound()


def test_the_front_page_of_a_status_page_that_is_read_is_no_new_source(content):
    for address in ("status.claude.com", "https://status.claude.com/history"):
        result = run("new", "source", address)
        assert result.exit_code == 1
        assert "is read already, as anthropic-status" in result.stderr
    assert not (content / "providers.d").exists()


def test_a_page_that_is_no_source_is_refused_and_nothing_is_written(content, server):
    before = {p: p.read_bytes() for p in content.rglob("*") if p.is_file()}
    result = run("new", "source", f"{server.base}/outage", "--allow-host", server.host)
    assert result.exit_code == 1
    assert before == {p: p.read_bytes() for p in content.rglob("*") if p.is_file()}


def test_another_server_of_the_same_machine_is_another_page(content, server):
    with (content / "sources.yml").open("a") as file:
        file.write(
            '  - {id: lab-status, kind: status, url: "http://127.0.0.1:9/api/v2/incidents.json", providers: [github], standing: official}\n'
        )
    server.pages["/api/v2/incidents.json"] = Page(STATUSPAGE.encode(), "application/json")
    known = run("new", "source", "http://127.0.0.1:9/history")
    assert (known.exit_code, "is read already, as lab-status" in known.stderr) == (1, True)
    other = run("new", "source", f"{server.base}/", "--allow-host", server.host)
    assert other.exit_code == 0, other.stderr


@pytest.mark.parametrize("what", ["source", "note"])
@pytest.mark.parametrize("word", ["notaurl", "https://notaurl/", "nope"])
def test_a_word_that_is_no_address_is_a_mistake_of_use(content, what, word):
    before = {p: p.read_bytes() for p in content.rglob("*") if p.is_file()}
    result = run("new", what, word)
    assert result.exit_code == 2
    assert "names no host of the web" in result.stderr
    assert before == {p: p.read_bytes() for p in content.rglob("*") if p.is_file()}


@pytest.mark.usefixtures("silent")
def test_a_record_without_sources_takes_its_first_one(content):
    (content / "sources.yml").write_text("defaults: {every: 12m}\nsources: []\n")
    new("source", "https://www.githubstatus.com/history.atom")
    assert "https://www.githubstatus.com/history.atom" in [one.url for one in load(content)[0].sources]
    assert_sound()


@pytest.mark.usefixtures("silent")
def test_a_line_that_would_break_the_file_is_for_pasting(content):
    text = (content / "sources.yml").read_text()
    head, _, tail = text.partition("sources:\n")
    assert "defaults:" in head
    (content / "sources.yml").write_text("sources:\n" + tail + head)
    before = (content / "sources.yml").read_bytes()
    result = run("new", "source", "https://status.heroku.test.invalid/api/v4/incidents")
    assert result.exit_code == 0
    assert result.stdout.startswith("  - {id: heroku-status")
    assert "paste" in result.stderr
    assert (content / "sources.yml").read_bytes() == before


def checkout(tmp_path: Path, root: Path) -> Path:
    """A copy of the code, so that a new module can be tried."""
    folder = tmp_path / "checkout"
    shutil.copytree(root / "scraper", folder / "scraper", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "tests" / "formats").mkdir(parents=True)
    shutil.copy(root / "tests" / "formats" / "test_formats.py", folder / "tests" / "formats")
    shutil.copy(root / "pyproject.toml", folder)
    return folder


def test_a_new_format_is_found_reads_its_case_and_passes_the_linters(tmp_path, root, monkeypatch):
    folder = checkout(tmp_path, root)
    monkeypatch.chdir(folder)
    result = run("new", "format", "Status Board 9")
    assert result.exit_code == 0, result.stderr
    paths = result.stdout.split()
    assert paths[0] == "scraper/formats/status_board_9.py"
    environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/formats/test_formats.py",
               "-k", "status_board_9", "--rootdir", str(folder), "-c", "/dev/null"]  # fmt: skip
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 passed" in done.stdout
    _lint(folder, paths[0])
    assert run("new", "format", "status board 9").exit_code == 1, "a module is not written over"
    assert run("new", "format", "!!").exit_code == 2


def test_a_new_chart_draws_and_passes_the_linters(tmp_path, root, monkeypatch):
    folder = checkout(tmp_path, root)
    monkeypatch.chdir(folder)
    result = run("new", "chart", "by-severity")
    assert result.exit_code == 0, result.stderr
    assert result.stdout.split() == ["scraper/publish/charts/by_severity.py"]
    code = "from scraper.publish.charts.by_severity import by_severity; print(by_severity(()).drawing)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, env={**os.environ, "PYTHONPATH": str(folder)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.stdout.startswith("<svg"), done.stderr
    _lint(folder, "scraper/publish/charts/by_severity.py")


def _lint(folder: Path, path: str) -> None:
    for command in (["ruff", "check"], ["ruff", "format", "--check"]):
        done = subprocess.run([sys.executable, "-m", *command, path], cwd=folder, capture_output=True, text=True,
                              check=False)  # fmt: skip
        assert done.returncode == 0, done.stdout


def test_outside_a_checkout_no_code_is_written(content):
    result = run("new", "format", "board")
    assert result.exit_code == 1
    assert "checkout" in result.stderr
