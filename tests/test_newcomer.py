"""A newcomer, taken at their word: from the link on an incident's page to a pull request whose checks are green."""

import json
import os
import re
import runpy
import shutil
import subprocess
import sys
import time
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from click.testing import CliRunner

from scraper.cli import main
from tests import in_process

WORDS = "A change of settings reached every region at once. Taking it back ended it."
PARTS = ("scraper", "site", ".github")

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")


def git(folder: Path, *arguments: str) -> str:
    command = ["git", "-c", "user.name=new comer", "-c", "user.email=new@comer.example", *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture(scope="module")
def upstream(root: Path, replayed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository as it is found: the code, and the record of the bundled snapshot."""
    folder = tmp_path_factory.mktemp("upstream") / "repository"
    folder.mkdir()
    for name in PARTS:
        shutil.copytree(root / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(replayed, folder / "content")
    shutil.copyfile(root / ".gitignore", folder / ".gitignore")
    git(folder, "init", "--quiet", "--initial-branch=main")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message", "the record")
    return folder


@pytest.fixture(scope="module")
def site(upstream: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site they read, built from it."""
    folder = tmp_path_factory.mktemp("site")
    arguments = ["-q", "--content", str(upstream / "content"), "--cache", str(folder / "cache")]
    done = CliRunner().invoke(main, [*arguments, "build", "--out", str(folder / "site")])
    assert done.exit_code == 0, done.stderr
    return folder / "site"


def linked(site: Path, words: str) -> tuple[str, str, dict[str, str]]:
    """An incident's id, and what the form holds that a link with these words opens on its page."""
    for page in sorted(site.glob("incidents/*/index.html")):
        for href, said in re.findall(r'<a [^>]*href="([^"]+/new/[^"]+)"[^>]*>(.*?)</a>', page.read_text(), re.DOTALL):
            if words in re.sub(r"<[^>]+>", "", said):
                asked = parse_qs(urlsplit(unescape(href)).query)
                return page.parent.name, unescape(href), {name: held[0] for name, held in asked.items()}
    pytest.fail(f"a page has a link {words!r}")


def outagewire(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "scraper", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def fork(upstream: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "fork"
    git(tmp_path, "clone", "--quiet", str(upstream), str(folder))
    git(folder, "switch", "--quiet", "--create", "patch-1")
    return folder


def test_from_a_pages_link_to_a_green_pull_request(upstream, site, tmp_path, record_property):
    steps: list[tuple[str, float]] = []
    begun = time.monotonic()

    def step(what: str) -> None:
        nonlocal begun
        steps.append((what, time.monotonic() - begun))
        begun = time.monotonic()

    incident, href, asked = linked(site, "Add a postmortem")
    assert urlsplit(href).netloc
    assert asked["filename"].startswith(f"content/notes/{incident}/")
    step("1. follow the link on the incident's page: a form opens, filled in")
    text = asked["value"].replace("https://example.com/replace-this", "https://blog.vendor.example/why")
    text = re.sub(r"(?<=\n---\n).*\Z", f"\n{WORDS}\n", text, flags=re.DOTALL)
    assert WORDS in text
    step("2. replace the source, write what happened")
    folder = fork(upstream, tmp_path)
    path = folder / asked["filename"]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", f"Add {asked['filename']}")
    step("3. propose the file: a fork, a branch, a commit, a pull request")
    base = git(folder, "rev-parse", "origin/main")
    refused = subprocess.run(
        [sys.executable, "-I", str(folder / ".github/scripts/refuse_machine.py"), base],
        cwd=folder,
        capture_output=True,
        check=False,
    )
    assert refused.returncode == 0, refused.stdout
    done = outagewire(folder, "check", "--format", "github", "--changed-from", base)
    assert (done.returncode, done.stdout) == (0, ""), done.stdout
    assert "in order" in done.stderr
    step("4. the check answers")
    preview = subprocess.run(
        ["bash", ".github/scripts/preview.sh", base, str(tmp_path / "preview")],
        cwd=folder, env={**os.environ, "PYTHON": sys.executable}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert preview.returncode == 0, preview.stderr
    pages = json.loads((tmp_path / "preview" / "pages.json").read_text())
    assert f"incidents/{incident}/index.html" in pages["changed"]
    assert pages["removed"] == []
    assert len(pages["changed"]) + len(pages["added"]) < 25, "what the note does not touch is not built anew"
    shown = (tmp_path / "preview" / "site" / "incidents" / incident / "index.html").read_text()
    assert WORDS in shown
    assert git(folder, "status", "--porcelain") == "", "the preview leaves the checkout as it was"
    step("5. the preview: the changed pages, before and after")
    for what, seconds in steps:
        record_property(what, f"{seconds:.1f} s")
        print(f"{seconds:6.1f} s  {what}")  # noqa: T201  shown with -s
    assert sum(seconds for _, seconds in steps) < 240
    pictures = sorted((tmp_path / "preview" / "pictures").glob("*.png"))
    if pictures:
        made = runpy.run_path(str(folder / ".github/scripts/pictures.py"))
        assert set(made["sound"](pictures[0].parent)) == {one.name for one in pictures}, (
            "a browser's pictures can be shown"
        )


def test_a_correction_from_the_page_is_obeyed_in_the_preview(upstream, site, tmp_path):
    incident, _, asked = linked(site, "Correct a fact")
    folder = fork(upstream, tmp_path)
    path = folder / asked["filename"]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(asked["value"])
    done = in_process.outagewire("check", "--format", "github", str(path), cwd=folder)
    assert (done.returncode, done.stdout) == (0, "")
    assert asked["filename"] == f"content/overrides/{incident}.yml"


def test_a_newcomers_mistakes_stand_on_the_lines_of_the_pull_request(upstream, site, tmp_path):
    _, _, asked = linked(site, "Add a postmortem")
    folder = fork(upstream, tmp_path)
    path = folder / asked["filename"]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(asked["value"].replace("\nkind: postmortem\n", "\nkind: post-mortem\ncauses: [config_chnage]\n"))
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "a mistake or two")
    done = in_process.outagewire("check", "--format", "github", "--changed-from", "origin/main", cwd=folder)
    assert done.returncode == 1
    lines = done.stdout.splitlines()
    assert len(lines) == 2, "one line for each mistake"
    assert all(one.startswith(f"::error file={asked['filename']},line=") for one in lines)
    assert "did you mean 'postmortem'" in lines[0]
    assert "did you mean 'config-change'" in lines[1]
