"""What the operator's guide says of moving to a new version, run as it stands."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

LINES = re.compile(r"## Moving to a new version.*?```sh\n(.*?)```", re.DOTALL)
OURS = {"content/README.md": "1\n", "content/note.schema.json": "{}\n", "content/taxonomy.yml": "causes: []\n"}


def git(folder: Path, *arguments: str) -> str:
    who = ("-c", "user.name=a", "-c", "user.email=a@b.example", "-c", "init.defaultBranch=main")
    return subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True, text=True).stdout


def write(folder: Path, files: dict[str, str], said: str) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", said)


@pytest.fixture
def fork(tmp_path: Path) -> Path:
    """A fork that began an empty record of its own, beside a project that went on with its own record."""
    project, fork = tmp_path / "project", tmp_path / "fork"
    project.mkdir()
    git(project, "init", "--quiet")
    write(
        project,
        {**OURS, "scraper/x.py": "1\n", "content/incidents/2025/a.json": "1\n", "content/aliases.json": "{}\n"},
        "1",
    )
    git(tmp_path, "clone", "--quiet", "project", "fork")
    git(fork, "rm", "-r", "--quiet", "content/incidents", "content/aliases.json")
    write(fork, {"content/incidents/2026/mine.json": "mine\n", "content/providers.yml": "mine\n"}, "my record")
    write(
        project,
        {"scraper/x.py": "2\n", "content/README.md": "2\n", "content/note.schema.json": '{"a": 1}\n', "content/aliases.json":
         '{"b": "c"}\n', "content/incidents/2025/a.json": "2\n", "content/incidents/2026/theirs.json": "3\n"},
        "2",
    )  # fmt: skip
    git(project, "tag", "v2.0.0")
    return fork


def test_the_guide_brings_the_code_of_a_release_and_leaves_the_record_alone(fork: Path, root: Path) -> None:
    page = (root / "site" / "pages" / "operate.md").read_text(encoding="utf-8")
    script = LINES.search(page)[1].replace("https://github.com/outagewire/outagewire", str(fork.parent / "project"))
    before = (fork / "content" / "incidents" / "2026" / "mine.json").read_text()
    who = {
        "GIT_AUTHOR_NAME": "a",
        "GIT_AUTHOR_EMAIL": "a@b.example",
        "GIT_COMMITTER_NAME": "a",
        "GIT_COMMITTER_EMAIL": "a@b.example",
    }
    subprocess.run(["bash", "-ec", script], cwd=fork, check=True, capture_output=True,
                   env={"PATH": "/usr/bin:/bin", "HOME": str(fork.parent), **who})  # fmt: skip
    assert git(fork, "status", "--porcelain") == ""
    tracked = git(fork, "ls-files").split()
    assert [one for one in tracked if "incidents" in one] == ["content/incidents/2026/mine.json"]
    assert "content/aliases.json" not in tracked
    assert (fork / "content" / "incidents" / "2026" / "mine.json").read_text() == before
    assert (fork / "content" / "providers.yml").read_text() == "mine\n"
    assert (fork / "scraper" / "x.py").read_text() == "2\n"
    assert (fork / "content" / "note.schema.json").read_text() == '{"a": 1}\n'
    assert (fork / "content" / "README.md").read_text() == "2\n"
    assert "v2.0.0" in git(fork, "tag", "--merged"), "the next release merges onto this one"
