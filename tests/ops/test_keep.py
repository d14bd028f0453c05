"""The steps of the workflow as they run on GitHub, rehearsed with bare repositories on this disk."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from desk import ROOT, Desk, Page, web
from documents import item, rss

from scraper.edge.record import content

NOW, LATER = "2026-04-15T18:00:00Z", "2026-04-15T18:20:00Z"
QUIET = {
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null",
    "KEEP_PAUSE": "0", "GITHUB_REF_NAME": "main", "PUSH_TOKEN": "", "GITHUB_STEP_SUMMARY": "",
}  # fmt: skip


def call(*command: str, cwd: Path, code: int = 0, **env: str) -> str:
    done = subprocess.run(
        command, cwd=cwd, check=False, capture_output=True, text=True, env={**os.environ, **QUIET, **env}
    )
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout


def git(where: Path, *arguments: str) -> str:
    return call("git", "-c", "user.name=someone", "-c", "user.email=someone@example.org", *arguments, cwd=where)


class Runner:
    """A checkout as a runner has it, with the command that reads the little world."""

    def __init__(self, folder: Path, upstream: Path, desk: Desk, *, depth: int = 1) -> None:
        git(folder.parent, "clone", "--quiet", f"--depth={depth}", f"file://{upstream}", str(folder))
        self.folder, self.desk = folder, desk
        command = folder.parent / f"{folder.name}.sh"
        command.write_text(
            f'#!/bin/sh\nexport PYTHONPATH="{ROOT}"\nexec "{sys.executable}" -m scraper --cache "{folder}/.cache" '
            f'--now "${{NOW:-{NOW}}}" "$@" --allow-host {desk.web.host}\n'
        )
        command.chmod(0o755)
        self.env = {"OUTAGEWIRE": str(command), "PYTHON": sys.executable}

    def read(self, now: str) -> None:
        call(".github/scripts/update.sh", cwd=self.folder, NOW=now, **self.env)

    def keep(self, now: str, code: int = 0, **more: str) -> str:
        return call(".github/scripts/keep.sh", cwd=self.folder, code=code, NOW=now, **self.env, **more)

    def urls(self) -> set[str]:
        archive, problems = content.load(self.folder / "content")
        assert problems == ()
        assert content.check_machine_files(self.folder / "content") == ()
        held = {d.url for one in archive.dossiers for d in one.documents}
        return held | {d.url for _, d in archive.unplaced}


@pytest.fixture
def place(tmp_path):
    """An upstream with one run's record in it, and the world that it tells of."""
    with web() as where:
        desk = Desk(tmp_path / "seed", where).settle()
        desk.tell(1)
        for name in ("update.sh", "keep.sh", "summary.py"):
            target = desk.folder / ".github" / "scripts" / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / ".github" / "scripts" / name, target)
        (desk.folder / ".gitignore").write_text(".cache/\ncontent/.staging/\n")
        git(desk.folder, "init", "--quiet", "--initial-branch=main")
        git(desk.folder, "add", "--all")
        git(desk.folder, "commit", "--quiet", "--message", "begin")
        upstream = tmp_path / "upstream.git"
        git(tmp_path, "clone", "--quiet", "--bare", str(desk.folder), str(upstream))
        yield tmp_path, upstream, desk


def commits(upstream: Path) -> int:
    return int(git(upstream, "rev-list", "--count", "main"))


def test_a_run_commits_when_something_changed_and_only_then(place):
    folder, upstream, desk = place
    runner = Runner(folder / "one", upstream, desk)
    runner.read(NOW)
    runner.keep(NOW)
    assert commits(upstream) == 2
    assert git(upstream, "log", "-1", "--format=%an %s").startswith("outagewire Record: ")
    changed = git(upstream, "diff", "--name-only", "main~1", "main").split()
    assert changed
    assert all(p.startswith(("content/incidents/", "content/unplaced/")) for p in changed)
    runner.read(LATER)
    assert "nothing changed" in runner.keep(LATER)
    assert commits(upstream) == 2
    assert git(runner.folder, "status", "--porcelain") == ""


def test_what_people_or_a_run_leave_elsewhere_is_never_committed(place):
    folder, upstream, desk = place
    runner = Runner(folder / "one", upstream, desk)
    runner.read(NOW)
    (runner.folder / "content" / "sources.yml").write_text("sources: []\n")
    (runner.folder / "stray; rm -rf x").write_text("x")
    runner.keep(NOW)
    changed = git(upstream, "diff", "--name-only", "main~1", "main").split()
    assert all(p.startswith(("content/incidents/", "content/unplaced/")) for p in changed)


def test_two_runs_that_race_end_with_what_both_found(place):
    """The second saw more than the first, and both saw the same incident; nothing is on two incidents."""
    folder, upstream, desk = place
    one, two = (Runner(folder / name, upstream, desk) for name in ("one", "two"))
    one.read(NOW)
    desk.tell(3, closed=1)
    two.read(LATER)
    first, second = one.urls(), two.urls()
    one.keep(NOW)
    said = two.keep(LATER)
    assert "push 1 was refused" in said
    fresh = Runner(folder / "fresh", upstream, desk)
    assert fresh.urls() == first | second
    assert len(second) > len(first)
    assert commits(upstream) == 3
    assert git(upstream, "log", "--merges", "--oneline", "main") == ""


def test_the_slower_run_may_know_less_and_loses_nothing_either(place):
    folder, upstream, desk = place
    one, two = (Runner(folder / name, upstream, desk) for name in ("one", "two"))
    one.read(NOW)
    desk.tell(3, closed=2)
    two.read(LATER)
    two.keep(LATER)
    newer = Runner(folder / "newer", upstream, desk).urls()
    one.keep(NOW)
    fresh = Runner(folder / "fresh", upstream, desk)
    assert fresh.urls() == newer
    archive, _ = content.load(fresh.folder / "content")
    states = [d.state for a in archive.dossiers for d in a.documents if hasattr(d, "native_id")]
    assert states.count("resolved") == 4


def test_what_two_runs_saw_of_one_event_becomes_one_incident(place):
    """One run saw the papers, the other the status pages. No file of the two clashes; merged line by line, the event
    would be on two pages for ever.
    """
    folder, upstream, desk = place
    one, two = (Runner(folder / name, upstream, desk) for name in ("one", "two"))
    desk.tell(2)  # the papers say 14:01, the page 14:00: by itself each would give the event another id
    for paper in ("courier", "dispatch"):
        only = rss(item(paper, 1)).replace("HOST", desk.web.host)
        desk.web.pages[f"/{paper}"] = Page(only.encode(), "application/rss+xml")
    full, none = dict(desk.web.pages), Page(b"down for repairs", "text/plain", 503)
    desk.web.pages |= {"/acme": none, "/borea": none}
    one.read(NOW)
    desk.web.pages |= {"/acme": full["/acme"], "/courier": none, "/dispatch": none}
    two.read(LATER)
    two.keep(LATER)
    assert "push 1 was refused" in one.keep(LATER)
    archive, _ = content.load(Runner(folder / "fresh", upstream, desk).folder / "content")
    acme = [a.incident for a in archive.dossiers if a.incident.providers == ("acme",)]
    about = [sorted(p.document[0] for p in i.placements if p.role == "primary") for i in acme]
    assert sorted(about) == [["a", "a", "r"], ["r"]]


def test_a_change_of_code_in_between_is_kept_below_ours(place):
    folder, upstream, desk = place
    runner, person = Runner(folder / "one", upstream, desk), Runner(folder / "person", upstream, desk)
    runner.read(NOW)
    (person.folder / "README.md").write_text("Better words\n")
    git(person.folder, "add", "README.md")
    git(person.folder, "commit", "--quiet", "--message", "Say it better")
    git(person.folder, "push", "--quiet")
    runner.keep(NOW)
    fresh = Runner(folder / "fresh", upstream, desk, depth=9)
    assert (fresh.folder / "README.md").exists()
    assert git(fresh.folder, "log", "--format=%s").splitlines()[1:] == ["Say it better", "begin"]
    assert fresh.urls() == runner.urls()


def test_a_push_that_is_never_taken_fails_aloud(place):
    folder, upstream, desk = place
    runner = Runner(folder / "one", upstream, desk)
    runner.read(NOW)
    hook = upstream / "hooks" / "pre-receive"
    hook.write_text("#!/bin/sh\nexit 1\n")
    hook.chmod(0o755)
    runner.keep(NOW, code=1)
    assert commits(upstream) == 1


# --- the other scripts ------------------------------------------------------------------------------------------------


def summary(report: object) -> str:
    script = str(ROOT / ".github" / "scripts" / "summary.py")
    done = subprocess.run(
        [sys.executable, script], input=json.dumps(report), capture_output=True, text=True, check=True
    )
    return done.stdout


def test_the_summary_shows_what_sources_say_as_text():
    nasty = "<img src=x onerror=alert(1)> [click](javascript:x) @everyone | `x` ::error:: \n\n# big\u202e https://evil.example"
    problems = [{"source": "a|b", "code": "timeout", "message": nasty, "where": ""}] * 120
    said = summary({"written": 2, "sources": [{"source": "a", "outcome": "failed"}], "problems": problems})
    assert said.startswith("### 2 files written, 1 sources, 1 failed")
    row = said.splitlines()[4]
    assert row.count("|") == 4
    for active in ("<img", "](", "@everyone", "`", "::", "https://", "\u202e", "# big"):
        assert active not in row
    assert "20 more are in the log." in said


def standing(rows: str, hours: str = "24") -> dict[str, list[object]]:
    script = f"import sys; sys.path.insert(0, {str(ROOT / '.github' / 'scripts')!r}); import broken; {rows}"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    return json.loads(done.stdout)


def test_only_core_sources_that_have_failed_for_long_are_named():
    found = standing(
        "import json; from datetime import datetime, timedelta, UTC; "
        "from scraper.core.model import Problem, RunReport, SourceOutcome as S; now = datetime(2026, 4, 15, tzinfo=UTC); "
        "ago = lambda h: now - timedelta(hours=h); p = lambda c: Problem(c, 'u', '<b>::set-output'); "
        "rows = (S('long', 'failed', failing_since=ago(30), problem=p('timeout')), "
        "S('waiting', 'not_due', failing_since=ago(25), problem=p('gone')), "
        "S('short', 'failed', failing_since=ago(2), problem=p('timeout')), "
        "S('quiet', 'failed', failing_since=ago(900), problem=p('empty_channel')), "
        "S('extra', 'failed', failing_since=ago(900), problem=p('timeout')), S('fine', 'not_modified')); "
        "core = {'long', 'waiting', 'short', 'quiet', 'fine'}; "
        "print(json.dumps(broken.standing(RunReport(now, 0, 0, rows), core, longer_than=timedelta(hours=24))))"
    )
    assert [one["id"] for one in found["broken"]] == ["long", "waiting"]
    assert found["well"] == ["fine"]
    assert "set-output" not in json.dumps(found)


GH = """#!/usr/bin/env python3
import json, os, sys
store = os.environ["STORE"]
rows = json.load(open(store)) if os.path.exists(store) else []
act = sys.argv[1:3]
if act == ["issue", "list"]:
    print(json.dumps([{"number": r["number"], "title": r["title"]} for r in rows if r["open"]]))
elif act == ["issue", "create"]:
    at = sys.argv.index("--title") + 1
    rows.append({"number": len(rows) + 1, "title": sys.argv[at], "open": True, "body": sys.stdin.read()})
elif act == ["issue", "close"]:
    rows[int(sys.argv[3]) - 1]["open"] = False
json.dump(rows, open(store, "w"))
"""


@pytest.fixture
def desk_of_issues(tmp_path):
    fake, store = tmp_path / "gh", tmp_path / "issues.json"
    fake.write_text(GH)
    fake.chmod(0o755)

    def run(broken: list[str], well: list[str]) -> str:
        rows = [{"id": one, "code": "timeout", "since": "2026-04-14T00:00:00Z"} for one in broken]
        given = json.dumps({"broken": rows, "well": well})
        return call(
            sys.executable, str(ROOT / ".github" / "scripts" / "issues.py"), cwd=tmp_path,
            STANDING=given, GH=str(fake), STORE=str(store),
        )  # fmt: skip

    return run, store


def test_an_issue_is_opened_once_and_closed_when_the_source_answers(desk_of_issues):
    run, store = desk_of_issues
    assert run(["acme-status"], []) == "opened: acme-status\n"
    for _ in range(3):
        assert run(["acme-status"], ["borea-status"]) == ""
    assert run([], ["acme-status"]) == "closed: acme-status\n"
    assert run(["acme-status"], []) == "opened: acme-status\n"
    rows = json.loads(store.read_text())
    assert [(r["title"], r["open"]) for r in rows] == [
        ("Source stays broken: acme-status", False), ("Source stays broken: acme-status", True),
    ]  # fmt: skip
    assert "outagewire doctor --only acme-status" in rows[0]["body"]


def test_when_all_fail_at_once_few_issues_are_opened(desk_of_issues):
    run, store = desk_of_issues
    said = run([f"source-{n}" for n in range(40)], [])
    assert "37 more sources stay broken" in said
    assert len(json.loads(store.read_text())) == 3


def test_nothing_but_words_of_ours_reaches_an_issue(desk_of_issues):
    run, store = desk_of_issues
    run(["$(touch x)", "a\nb", "@everyone"], [])
    assert json.loads(store.read_text()) == []


def test_the_weekly_run_switches_on_what_github_switched_off_and_nothing_else(tmp_path):
    fake = tmp_path / "gh"
    fake.write_text(
        '#!/bin/sh\necho "$@" >> "$LOG"\ncase "$*" in *pipeline.yml*--jq*) echo disabled_inactivity ;; '
        "*alive.yml*--jq*) echo disabled_manually ;; esac\n"
    )
    fake.chmod(0o755)
    said = call(
        str(ROOT / ".github" / "scripts" / "alive.sh"), cwd=tmp_path, GH=str(fake), LOG=str(tmp_path / "log"),
        GITHUB_REPOSITORY="us/wire",
    )  # fmt: skip
    assert said.splitlines() == ["pipeline.yml: on", "alive.yml: switched off by a person, left alone", "links.yml: on"]
    asked = (tmp_path / "log").read_text().splitlines()
    assert [line for line in asked if "PUT" in line] == [
        f"api --method PUT repos/us/wire/actions/workflows/{name}.yml/enable" for name in ("pipeline", "links")
    ]


def test_the_bill_of_materials_names_every_locked_package(tmp_path):
    lock = (ROOT / "requirements.lock").read_text()
    script = str(ROOT / ".github" / "scripts" / "sbom.py")
    made = json.loads(call(sys.executable, script, str(ROOT / "requirements.lock"), "1.2.3", cwd=tmp_path))
    names = [line.split("==")[0].lower() for line in lock.splitlines() if "==" in line and line[0].isalnum()]
    assert [part["name"] for part in made["components"]] == names
    assert all(part["externalReferences"] for part in made["components"])
    assert made["metadata"]["component"]["version"] == "1.2.3"


def test_the_workflows_pass_the_audit_and_the_schema():
    bin_ = Path(sys.executable).parent
    flows = sorted(str(p) for p in (ROOT / ".github" / "workflows").glob("*.yml"))
    zizmor, schema = bin_ / "zizmor", bin_ / "check-jsonschema"
    if not zizmor.exists() or not schema.exists():
        pytest.skip("needs zizmor and check-jsonschema beside this Python")
    call(str(zizmor), "--offline", "--quiet", ".github/workflows", cwd=ROOT)
    call(str(schema), "--builtin-schema", "vendor.github-workflows", *flows, cwd=ROOT)
