"""The operator's guide says what is true: its commands and flags exist, its files are there, its steps can be taken."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml
from desk import ROOT

GUIDE = (ROOT / "site" / "pages" / "operate.md").read_text()


PAGES = ("site/pages/operate.md", "site/pages/api.md", "site/pages/method.md", "site/pages/contribute.md", "README.md", "CONTRIBUTING.md")  # fmt: skip


def commands() -> list[list[str]]:
    """Of every page for people, each once."""
    told = "\n".join((ROOT / page).read_text() for page in PAGES)
    found = re.findall(r"(?:\.venv/bin/|(?<![\w/]))outagewire ([a-z-][^`\n&;|#]*)", told)
    return [list(words) for words in dict.fromkeys(tuple(one.split()) for one in found)]


def help_of(*words: str) -> str:
    command = [sys.executable, "-m", "scraper", *words, "--help"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("words", commands(), ids=" ".join)
def test_each_command_of_the_pages_exists_with_its_flags(words):
    words = [w.strip(".,") for w in words if not w.startswith("-v")]
    if words[0].startswith("-"):
        return
    told = help_of(*words[: 2 if words[0] == "new" else 1])
    for flag in (w for w in words if w.startswith("--")):
        assert re.search(rf"{re.escape(flag)}\b", told), flag


def test_each_file_of_the_guide_is_there():
    for name in re.findall(r"`((?:\.github|content|scraper|site)/[^`*<> ]+)`", GUIDE):
        made_by_runs = name.startswith(("content/incidents", "content/unplaced", "content/aliases.json"))
        assert made_by_runs or (ROOT / name).exists(), name
    flows = {p.stem for p in (ROOT / ".github" / "workflows").glob("*.yml")}
    assert {"pipeline", "alive", "release"} <= flows


def test_what_the_guide_says_of_the_schedule_is_what_the_workflow_says():
    flow = yaml.safe_load((ROOT / ".github" / "workflows" / "pipeline.yml").read_text())
    (schedule,) = flow[True]["schedule"]
    minutes = [int(m) for m in schedule["cron"].split()[0].split(",")]
    assert len(minutes) == 4
    assert 0 not in minutes
    assert "vars.OUTAGEWIRE_SCHEDULE" in flow["jobs"]["run"]["if"]
    assert flow["permissions"] == {}
    writes = {
        name: sorted(k for k, v in job["permissions"].items() if v == "write") for name, job in flow["jobs"].items()
    }
    assert writes == {"run": ["contents"], "deploy": ["id-token", "pages"], "broken": ["issues"], "next": ["actions"]}


def test_the_steps_of_a_fork_lead_to_a_page(tmp_path):
    """Steps 3 to 6 and 9, taken literally in a copy without git; nothing is asked, for no source is left on."""
    for name in ("content", "site"):
        shutil.copytree(
            ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("incidents", "unplaced", ".staging")
        )
    site = tmp_path / "content" / "site.yml"
    site.write_text(site.read_text().replace("outagewire.github.io/outagewire", "you.github.io/outagewire"))
    for folder in ("notes", "overrides"):
        shutil.rmtree(tmp_path / "content" / folder, ignore_errors=True)
    (tmp_path / "content" / "sources.yml").write_text("sources: []\n")
    for one in (tmp_path / "content" / "providers.d").glob("*.yml"):
        one.unlink()

    def outagewire(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "scraper", *words]
        env = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"}
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, env=env)

    checked = outagewire("check")
    assert checked.returncode == 0, checked.stdout + checked.stderr
    for step in (("update",), ("build",)):
        done = outagewire(*step)
        assert done.returncode == 0, done.stderr
    home = (tmp_path / "_site" / "index.html").read_text()
    assert "https://you.github.io/outagewire/" in home
    assert (tmp_path / "_site" / "operate" / "index.html").exists()
    assert Path(tmp_path / "_site" / "heartbeat.json").exists()


def test_what_the_container_copies_is_there_let_in_and_enough():
    text = (ROOT / "Containerfile").read_text()
    allowed = {line[1:] for line in (ROOT / ".containerignore").read_text().splitlines() if line.startswith("!")}
    before_setup, _, after = text.partition("make setup")
    copied = [re.findall(r"^COPY (?:--\S+ )*(.+) \S+$", part, re.MULTILINE) for part in (before_setup, after)]
    early, late = (frozenset(name for line in part for name in line.split()) for part in copied)
    for name in early | late:
        assert (ROOT / name).exists(), name
        assert name in allowed, name
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    needed = {"pyproject.toml", "requirements.lock", "Makefile", project["project"]["readme"]}
    needed |= {*project["project"]["license-files"], *project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]}
    assert needed <= early
    assert {"site", "content"} <= late
    assert re.search(r"^USER [1-9]\d*$", before_setup, re.MULTILINE)
