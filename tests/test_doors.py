"""The doors for contributors: forms, the draft made of one, the checks and the comment on a pull request."""

import json
import os
import re
import runpy
import shutil
import struct
import subprocess
import sys
import zlib
from datetime import UTC, datetime
from pathlib import Path

import pytest
import yaml

from scraper.core.verdicts import facts
from scraper.edge.people.notes import load_notes
from scraper.edge.people.overrides import load_overrides

ID = "2026-04-15-anthropic-1453"
HOSTILE = (
    "`$(touch pwned)` ${{ github.token }} <img src=x onerror=alert(1)> [x](javascript:alert(1))\n---\nincident: evil\n"
    "### Incident\n\n2020-01-01-github\n\n@everyone \u202e j.doe@vendor.example '\"; rm -rf / #"
)


def scripts(root: Path) -> Path:
    return root / ".github" / "scripts"


def python(root: Path, script: str, *arguments: object, cwd: Path, isolated: bool = False):
    command = [sys.executable, *(["-I"] if isolated else []), str(scripts(root) / script), *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def content(root: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    folder.mkdir()
    for path in [*(root / "content").glob("*.yml"), *(root / "content").glob("*.json")]:
        shutil.copy(path, folder)
    (folder / "aliases.json").unlink(missing_ok=True)
    return folder


def event(tmp_path: Path, label: str, body: str, login: str = "some-body") -> Path:
    issue = {"number": 12, "title": HOSTILE, "body": body, "labels": [{"name": label}], "user": {"login": login},
             "created_at": "2026-04-20T09:00:00Z"}  # fmt: skip
    path = tmp_path / "event.json"
    path.write_text(json.dumps({"issue": issue}))
    return path


def form(**answers: str) -> str:
    return "\n\n".join(f"### {label.replace('_', ' ')}\n\n{text}" for label, text in answers.items())


def drafted(root: Path, tmp_path: Path, label: str, body: str, login: str = "some-body") -> dict:
    done = python(root, "issue_draft.py", event(tmp_path, label, body, login), tmp_path / "draft", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    taken = python(root, "issue_propose.py", tmp_path / "draft", 12, "--dry-run", cwd=tmp_path, isolated=True)
    assert taken.returncode == 0, taken.stderr
    assert not (tmp_path / "pwned").exists()
    return json.loads(taken.stdout)


def test_the_forms_ask_what_the_script_reads(root):
    made = runpy.run_path(str(scripts(root) / "issue_draft.py"))
    asked = set()
    for path in sorted((root / ".github" / "ISSUE_TEMPLATE").glob("[1-3]*.yml")):
        read = yaml.safe_load(path.read_text())
        assert {"name", "description", "labels", "body"} <= set(read)
        assert read["labels"] in (["note"], ["correction"], ["source"])
        asked |= {one["attributes"]["label"] for one in read["body"] if one["type"] != "markdown"}
        for one in read["body"]:
            if one.get("id") == "fact":
                assert tuple(one["attributes"]["options"]) == made["FACTS"]
    assert asked == set(made["LABELS"])
    assert set(made["FACTS"]) - set(made["OPS"]) <= {one.FACT for one in facts()}


def test_a_postmortem_form_becomes_a_note(root, content, tmp_path):
    body = form(Link="http://127.0.0.1:9/x", Incident=f"https://site.example/incidents/{ID}/", Kind="postmortem",
                What_happened_and_what_helped="It broke.\n\nThey mended it.")  # fmt: skip
    answer = drafted(root, tmp_path, "note", body)
    assert answer["path"].startswith(f"content/notes/{ID}/")
    assert answer["branch"] == "issue-12-note"
    (note,), problems = load_notes(content)
    assert problems == ()
    assert note.body == "It broke.\n\nThey mended it."
    assert note.contributors == ("some-body",)
    assert (tmp_path / "draft" / "file").read_bytes() == (tmp_path / answer["path"]).read_bytes()


def test_hostile_words_stay_words(root, content, tmp_path):
    body = form(Link="http://127.0.0.1:9/x", Incident=ID, Kind="postmortem", What_happened_and_what_helped=HOSTILE)
    answer = drafted(root, tmp_path, "note", body)
    assert answer["path"].startswith(f"content/notes/{ID}/"), "a heading inside an answer is no answer"
    text = (tmp_path / answer["path"]).read_text()
    front, _, rest = text.removeprefix("---\n").partition("\n---\n")
    assert yaml.safe_load(front)["incident"] == ID
    assert "<img" not in rest
    assert "\u202e" not in text
    for name in ("title", "message"):
        assert not set(answer[name]) & set("<>`$@\u202e"), "no word of the issue stands in the pull request"


def test_a_correction_form_becomes_an_override_after_those_there(root, content, tmp_path):
    path = content / "overrides" / f"{ID}.yml"
    path.parent.mkdir()
    path.write_text("- {op: retitle, title: A, reason: b, by: c}\n")
    body = form(Incident=ID, Fact="ended", What_is_right="2026-04-15T17:42:00Z", Link="https://a.example/b",
                Reason=HOSTILE.replace("j.doe@vendor.example", ""))  # fmt: skip
    answer = drafted(root, tmp_path, "correction", body, login="x;y")
    assert answer["path"] == f"content/overrides/{ID}.yml"
    (first, second), problems = load_overrides(content)
    assert problems == ()
    assert first.op == "retitle"
    assert (second.op, second.fact, second.value, second.by) == ("pin", "ended", "2026-04-15T17:42:00Z", "unknown")
    assert second.reason.startswith("`$(touch pwned)`")
    assert second.reason.endswith("(https://a.example/b)")
    assert second.at.at == datetime(2026, 4, 20, tzinfo=UTC)


def test_a_correction_that_check_would_refuse_is_refused_and_leaves_the_file_alone(root, content, tmp_path):
    path = content / "overrides" / f"{ID}.yml"
    path.parent.mkdir()
    kept = "- {op: retitle, title: A, reason: b, by: c}\n"
    for before in (kept, "", "- {op: pin, fact: started, value: yesterday, reason: b, by: c}\n"):
        path.unlink(missing_ok=True)
        if before:
            path.write_text(before)
        for fact, value in (("ended", "5:42pm"), ("duration", "2 h")):
            body = form(Incident=ID, Fact=fact, What_is_right=value, Link="https://a.example/b", Reason="it says so")
            answer = drafted(root, tmp_path, "correction", body)
            assert set(answer) == {"refused"}
            assert value not in answer["refused"]
            assert (path.read_text() if path.exists() else "") == before


def test_a_correction_of_no_incident_is_refused(root, content, tmp_path):
    (content / "notes" / ID).mkdir(parents=True)
    sound = {"Fact": "title", "What_is_right": "A", "Link": "https://a.example/b", "Reason": "r"}
    assert "path" in drafted(root, tmp_path, "correction", form(Incident=ID, **sound))
    assert set(drafted(root, tmp_path, "correction", form(Incident="2026-04-15-anthropic-1454", **sound))) == {
        "refused"
    }


@pytest.mark.parametrize(
    ("label", "body"),
    [
        ("note", form(Link="javascript:alert(1)", Incident=ID)),
        ("note", form(Link="https://a.example/", Incident="../../.github/workflows/x")),
        ("note", ""),
        (
            "correction",
            form(Incident=ID, Fact="nothing known", What_is_right="x", Link="https://a.example/", Reason="r"),
        ),
        ("correction", form(Incident="", Fact="ended", What_is_right="x", Link="https://a.example/", Reason="r")),
        (
            "correction",
            form(Incident=ID, Fact="title", What_is_right="x", Link="https://a.example/", Reason=HOSTILE),
        ),
        ("source", form(Link="file:///etc/passwd", Why="x")),
        ("bug", form(Link="https://a.example/")),
    ],
)
def test_a_form_that_cannot_be_used_is_answered_in_our_words(root, content, tmp_path, label, body):
    answer = drafted(root, tmp_path, label, body)
    assert set(answer) == {"refused"}
    assert "javascript" not in answer["refused"]
    assert not list(content.rglob("notes/*"))


@pytest.mark.parametrize(
    "change",
    [
        {"path": ".github/workflows/x.yml"},
        {"path": "content/notes/../../.github/workflows/x.yml"},
        {"path": "content/incidents/2026/04/x/incident.json"},
        {"path": f"content/notes/{ID}/2026-04-16-a.md\n.github/x"},
        {"branch": "main"},
        {"branch": "issue-13-note"},
        {"branch": "--force"},
        {"path": 5},
    ],
)
def test_the_second_job_believes_nothing(root, tmp_path, change):
    folder = tmp_path / "draft"
    folder.mkdir()
    sound = {"path": f"content/notes/{ID}/2026-04-16-a.md", "branch": "issue-12-note", "title": "x", "message": "y"}
    (folder / "file").write_text("words")
    (folder / "draft.json").write_text(json.dumps(sound))
    assert python(root, "issue_propose.py", folder, 12, "--dry-run", cwd=tmp_path, isolated=True).returncode == 0
    (folder / "draft.json").write_text(json.dumps({**sound, **change}))
    done = python(root, "issue_propose.py", folder, 12, "--dry-run", cwd=tmp_path, isolated=True)
    assert done.returncode == 1
    assert done.stderr.startswith("::error::")


def git(folder: Path, *arguments: str) -> str:
    command = ["git", "-c", "user.name=t", "-c", "user.email=t@example.org", *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    folder = tmp_path / "repository"
    folder.mkdir()
    git(folder, "init", "--quiet", "--initial-branch=main")
    for name in (
        "content/incidents/2026/04/a/incident.json",
        "content/unplaced/2026/04/a.json",
        "content/notes/a/b.md",
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("1")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message", "base")
    git(folder, "switch", "--quiet", "--create", "change")
    return folder


@pytest.mark.parametrize(
    ("change", "refused"),
    [
        ({"content/notes/a/b.md": "2", "content/overrides/x.yml": "2"}, []),
        ({"content/incidents/2026/04/a/incident.json": "2"}, ["content/incidents/2026/04/a/incident.json"]),
        ({"content/incidents/2026/04/a/incident.json": None}, ["content/incidents/2026/04/a/incident.json"]),
        ({"content/unplaced/2026/04/b,c:d.json": "2"}, ["content/unplaced/2026/04/b%2Cc%3Ad.json"]),
        ({"content/aliases.json": "{}", "content/aliases.json.md": "x"}, ["content/aliases.json"]),
        ({"content/.staging/journal.json": "[]"}, ["content/.staging/journal.json"]),
    ],
)
def test_a_pull_request_leaves_machine_folders_alone(root, repository, change, refused):
    for name, text in change.items():
        if text is None:
            (repository / name).rename(repository / "elsewhere.json")
        else:
            (repository / name).parent.mkdir(parents=True, exist_ok=True)
            (repository / name).write_text(text)
    git(repository, "add", "--all")
    git(repository, "commit", "--quiet", "--message", "change")
    done = python(root, "refuse_machine.py", "main", cwd=repository, isolated=True)
    assert done.returncode == (1 if refused else 0), done.stderr
    assert re.findall(r"::error file=(.*?)::", done.stdout) == refused


def test_a_pull_request_brings_no_module_that_answers_for_git(root, repository):
    """The step as the workflow has it, in a checkout whose subprocess.py says that nothing changed."""
    git(repository, "switch", "--quiet", "main")
    script = repository / ".github/scripts/refuse_machine.py"
    script.parent.mkdir(parents=True)
    shutil.copy(scripts(root) / script.name, script)
    git(repository, "add", ".github")
    git(repository, "commit", "--quiet", "--message", "rule")
    git(repository, "switch", "--quiet", "--create", "trick")
    (repository / "subprocess.py").write_text("raise SystemExit(0)")
    (repository / "content/aliases.json").write_text("{}")
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "--message", "trick")
    read = yaml.safe_load((root / ".github" / "workflows" / "pr-check.yml").read_text())
    (step,) = (s["run"] for s in read["jobs"]["check"]["steps"] if "refuse_machine" in s.get("run", ""))
    environment = {**os.environ, "BASE": git(repository, "rev-parse", "main")}
    done = subprocess.run(["bash", "-eo", "pipefail", "-c", step], cwd=repository, env=environment, capture_output=True, check=False)  # fmt: skip
    assert (done.returncode, b"content/aliases.json" in done.stdout) == (1, True), done.stderr


def test_what_the_base_changed_meanwhile_is_not_the_pull_requests_doing(root, repository):
    git(repository, "switch", "--quiet", "main")
    (repository / "content/incidents/2026/04/a/incident.json").write_text("run")
    git(repository, "commit", "--quiet", "--all", "--message", "run")
    git(repository, "switch", "--quiet", "change")
    assert python(root, "refuse_machine.py", "main", cwd=repository, isolated=True).returncode == 0


def test_only_the_changed_pages_are_kept(root, tmp_path, monkeypatch):
    monkeypatch.setenv("CHROMIUM", "/bin/false")
    pages = {"before": {"a/index.html": "1", "b/index.html": "1", "c/index.html": "1", "assets/s.css": "x", "badge/b.svg": "x"},
             "after": {"a/index.html": "1", "b/index.html": "2", "d/index.html": "1", "assets/s.css": "x", "badge/b.svg": "x"}}  # fmt: skip
    for side, held in pages.items():
        for name, text in held.items():
            (tmp_path / side / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / side / name).write_text(text)
    done = python(root, "changed_pages.py", tmp_path / "before", tmp_path / "after", tmp_path / "out", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    found = json.loads((tmp_path / "out" / "pages.json").read_text())
    assert found == {"changed": ["b/index.html"], "added": ["d/index.html"], "removed": ["c/index.html"]}
    kept = {p.relative_to(tmp_path / "out" / "site").as_posix() for p in (tmp_path / "out" / "site").rglob("*.*")}
    assert kept == {"b/index.html", "d/index.html", "assets/s.css"}


@pytest.mark.parametrize(
    "answer",
    [
        "nothing",
        "[]",
        "[" * 100_000,
        '{"changed": "x"}',
        '{"changed": ["../x.html", "a`b.html", "](x).html", 5, null]}',
    ],
)
def test_a_hostile_list_of_pages_says_nothing(root, tmp_path, answer):
    (tmp_path / "pages.json").write_text(answer)
    done = python(root, "comment.py", tmp_path / "pages.json", "https://github.com/a/b/actions/runs/1",
                  "https://a.example/b/", cwd=tmp_path, isolated=True)  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "No page changes." in done.stdout
    assert "x.html" not in done.stdout


def test_the_comment_links_the_preview_and_the_pages_as_they_are(root, tmp_path):
    names = [f"incidents/{ID}/index.html", "providers/anthropic/index.html"]
    (tmp_path / "pages.json").write_text(json.dumps({"changed": names, "added": [], "removed": []}))
    done = python(root, "comment.py", tmp_path / "pages.json", "https://github.com/a/b/actions/runs/1",
                  "https://a.example/b/", cwd=tmp_path, isolated=True)  # fmt: skip
    assert done.stdout.startswith("<!-- outagewire preview -->")
    assert "https://github.com/a/b/actions/runs/1" in done.stdout
    assert f"(https://a.example/b/incidents/{ID}/)" in done.stdout


def test_no_workflow_lets_a_strangers_text_near_a_shell(root):
    for path in sorted((root / ".github" / "workflows").glob("*.yml")):
        text = path.read_text()
        assert "pull_request_target" not in text, path
        for used in re.findall(r"uses: (\S+)", text):
            assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", used), used
        read = yaml.safe_load(text)
        assert read["permissions"] == {}, path
        assert read["concurrency"]["group"], path
        for job in read["jobs"].values():
            for step in job["steps"]:
                assert "${{" not in step.get("run", ""), (path, step)
        for said in re.findall(r"\$\{\{(.*?)\}\}", text):
            assert not re.search(r"github\.head_ref|event\.[\w.]*(title|body|ref|label|login|message)\b", said), said


def test_what_runs_contributed_code_may_change_nothing(root):
    read = yaml.safe_load((root / ".github" / "workflows" / "pr-check.yml").read_text())
    for job in read["jobs"].values():
        assert job["permissions"] == {"contents": "read"}
        assert all(
            step["with"]["persist-credentials"] is False for step in job["steps"] if "checkout" in step.get("uses", "")
        )
    trusted = (root / ".github" / "workflows" / "pr-preview.yml").read_text()
    assert "make setup" not in trusted
    assert "head_ref" not in trusted


def png(width: int = 3, height: int = 2, *, extra: bytes = b"", cut: int = 0) -> bytes:
    """A picture of one colour; `extra` is a part that draws nothing, `cut` so many pixels are missing."""

    def part(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I4s", len(data), kind) + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress((b"\0" + b"\x10\x20\x30" * width)[: None if not cut else -cut] * height)
    more = part(b"tEXt", extra) if extra else b""
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", header) + more + part(b"IDAT", pixels) + part(b"IEND", b"")


@pytest.mark.parametrize(
    ("name", "body", "kept"),
    [
        ("incidents_a-after.png", png(), True),
        ("incidents_a-before.png", png(extra=b"Comment\0<script>alert(1)</script>"), True),
        ("home-after.png", b"<svg onload=alert(1)>", False),
        ("home-after.png", png()[:-4], False),
        ("home-after.png", png() + b"<script>", True),
        ("home-after.png", png(cut=1), False),
        ("home-after.png", png(width=20_000), False),
        ("home-after.png", png(height=100_000), False),
        ("home.png", png(), False),
        ("a b-after.png", png(), False),
        ("](x)-after.png", png(), False),
    ],
)
def test_of_a_picture_only_what_draws_is_kept(root, tmp_path, name, body, kept):
    folder = tmp_path / "pictures"
    folder.mkdir()
    (folder / name).write_bytes(body)
    done = python(root, "pictures.py", folder, 12, "--dry-run", cwd=tmp_path, isolated=True)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["names"] == ([name] if kept else [])
    made = runpy.run_path(str(scripts(root) / "pictures.py"))
    clean = made["sound"](folder)
    assert all(b"script" not in one for one in clean.values())
    assert all(made["drawn"](one) == one for one in clean.values())


def test_no_picture_costs_the_comment(root, tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "home-after.png").write_bytes(png())
    environment = {**os.environ, "GITHUB_REPOSITORY": "a/b", "PATH": str(tmp_path / "empty")}
    command = [sys.executable, "-I", str(scripts(root) / "pictures.py"), str(tmp_path / "a"), "12"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert json.loads(done.stdout) == {"commit": "", "names": []}
    assert done.stderr.startswith("::warning::")


GH = """#!{python}
import json, sys
path, method = sys.argv[2].split("/", 3)[3], sys.argv[sys.argv.index("--method") + 1]
value = json.loads(sys.stdin.read()) if "--input" in sys.argv else None
with open({log!r}, "a") as log:
    log.write(json.dumps([method, path, value]) + "\\n")
answer = {{"git/matching-refs/heads/previews/": [{{"ref": "refs/heads/previews/11"}}, {{"ref": "refs/heads/previews/10"}}],
          "pulls/11": {{"state": "closed"}}, "pulls/10": {{"state": "open"}}}}.get(path, {{"sha": "a" * 40}})
print(json.dumps(answer))
"""


def test_pictures_get_an_address_and_leave_with_their_pull_request(root, tmp_path):
    log = tmp_path / "log"
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "gh").write_text(GH.format(python=sys.executable, log=str(log)))
    (tmp_path / "bin" / "gh").chmod(0o755)
    (tmp_path / "a").mkdir()
    for word in ("before", "after"):
        (tmp_path / "a" / f"incidents_{ID}-{word}.png").write_bytes(png())
    environment = {**os.environ, "GITHUB_REPOSITORY": "a/b", "PATH": f"{tmp_path / 'bin'}:/usr/bin:/bin"}
    command = [sys.executable, "-I", str(scripts(root) / "pictures.py"), str(tmp_path / "a"), "12"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    asked = [json.loads(line) for line in log.read_text().splitlines()]
    (commit,) = [value for method, path, value in asked if path == "git/commits"]
    assert commit["parents"] == [], "the branch never grows"
    assert ["POST", "git/refs", {"ref": "refs/heads/previews/12", "sha": "a" * 40}] in asked
    assert [path for method, path, _ in asked if method == "DELETE"] == ["git/refs/heads/previews/11"]
    (tmp_path / "pictures.json").write_text(done.stdout)
    (tmp_path / "pages.json").write_text(json.dumps({"changed": [f"incidents/{ID}/index.html", "x/index.html"]}))
    said = python(root, "comment.py", tmp_path / "pages.json", "https://github.com/a/b/actions/runs/1", "https://a.example/b/",
                  tmp_path / "pictures.json", "https://raw.githubusercontent.com/a/b", cwd=tmp_path, isolated=True)  # fmt: skip
    for word in ("before", "after"):
        address = f"https://raw.githubusercontent.com/a/b/{'a' * 40}/incidents_{ID}-{word}.png"
        assert f'<img src="{address}" alt="{word}" width="380">' in said.stdout
    assert said.stdout.count("<details>") == 1, "a page without pictures has none"
