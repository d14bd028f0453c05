"""The record of day one: made by our own commands from real documents, as facts and without a provider's sentence."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scraper.core.model import OfficialRecord
from scraper.edge.record import content

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def made(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The record as the two commands of `tests/dayone/__main__.py` make it, beside the shipped settings; of GitHub's feed,
    which shows four weeks, one reading in twenty days.
    """
    work = tmp_path_factory.mktemp("dayone")
    record = work / "content"
    record.mkdir()
    for path in (ROOT / "content").glob("*.yml"):
        shutil.copy(path, record / path.name)
    recording = [sys.executable, "-m", "tests.dayone", str(shared / "data" / "real"), str(work / "recording")]
    subprocess.run(recording, cwd=ROOT, check=True)
    polls = sorted(path.parent for path in (work / "recording").glob("*/github-status.body"))
    assert len(polls) > 1000
    for number, poll in enumerate(polls):
        if number % 20 and len(list(poll.iterdir())) == 2:
            shutil.rmtree(poll)
    replay = [sys.executable, "-m", "scraper", "-q", "--content", str(record), "--cache", str(work / "cache"),
              "--now", "2025-07-01", "replay", "--no-quotes", str(work / "recording")]  # fmt: skip
    subprocess.run(replay, cwd=ROOT, check=True)
    return record


def records(folder: Path) -> list[OfficialRecord]:
    archive, problems = content.load(folder)
    assert problems == ()
    return [d for dossier in archive.dossiers for d in dossier.documents if isinstance(d, OfficialRecord)]


def test_it_holds_more_than_1200_official_incidents(made: Path) -> None:
    count: dict[str, int] = {}
    for record in records(made):
        count[record.provider] = count.get(record.provider, 0) + (record.kind == "incident")
    assert sum(count.values()) > 1200
    assert len(content.load(made)[0].dossiers) > 1200
    assert {"github", "openai", "anthropic", "character-ai", "google-cloud", "aws"} <= count.keys()


def test_it_holds_no_sentence_of_a_provider(made: Path) -> None:
    for record in records(made):
        assert [u for u in record.updates if u.text] == []
        assert [c.quote for c in record.claims if c.quote and "field" not in c.flags] == []
        assert record.postmortem is None or record.postmortem.text == ""
        assert len(record.title.split()) <= 16 or not record.title.endswith((".", "!"))
        assert [r for r in record.revisions if r.field == "text" and " " in f"{r.before or ''}{r.after or ''}"] == []


def test_nothing_in_it_is_open(made: Path) -> None:
    """Whole histories were read; an incident that stays open for ever would be a lie on every page that lists it."""
    assert [d.incident.id for d in content.load(made)[0].dossiers if d.incident.state == "ongoing"] == []


def test_the_commands_of_the_record_check_out(made: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "scraper", "--content", str(made), "check"], cwd=ROOT,
                          capture_output=True, text=True, check=False)  # fmt: skip
    assert done.returncode == 0, done.stdout[-2000:]
