"""The laws of the record, on the bundled snapshot: replay, idempotence, order, chunks, conservation, groundedness."""

import random
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scraper.core.model import Archive, Article, Capture, OfficialRecord
from scraper.edge.captures.recordings import read_recorded
from scraper.edge.people.config import Config, load
from scraper.edge.record import content
from scraper.pipeline.replaying import moments_of
from scraper.pipeline.run import open_record, run, write
from tests.in_process import reading_once

ROOT = Path(__file__).resolve().parents[2]
SNAPSHOT = ROOT / "tests" / "replay" / "snapshot"
NOW = datetime(2026, 4, 28, 18, 20, tzinfo=UTC)
Recorded = tuple[tuple[datetime, tuple[Capture, ...]], ...]


@pytest.fixture(scope="module")
def extract():
    with reading_once() as reading:
        yield reading


@pytest.fixture(scope="module")
def recorded() -> Recorded:
    captures, problems = read_recorded(SNAPSHOT)
    assert problems == ()
    return captures


def fresh(folder: Path) -> Path:
    shutil.copytree(ROOT / "tests" / "replay" / "content", folder)
    return folder


def replay(folder: Path, recorded: Recorded, extract, config: Config | None = None) -> int:
    config = config or load(folder)[0]
    holdings, problems = open_record(folder)
    assert problems == ()
    sources = {s.id: s for s in config.sources}
    return write(folder, run(holdings, config, moments_of(recorded, sources), extract, NOW)).report.written


def tree(folder: Path) -> dict[str, bytes]:
    """The machine's files by path."""
    return {
        p.relative_to(folder).as_posix(): p.read_bytes()
        for part in ("incidents", "unplaced", "aliases.json")
        for p in sorted([folder / part, *(folder / part).rglob("*")])
        if p.is_file()
    }


@pytest.fixture(scope="module")
def whole(tmp_path_factory, recorded, extract) -> Path:
    folder = fresh(tmp_path_factory.mktemp("whole") / "content")
    assert replay(folder, recorded, extract) > 0
    return folder


@pytest.fixture(scope="module")
def archive(whole: Path) -> Archive:
    held, problems = content.load(whole)
    assert problems == ()
    return held


def test_the_same_captures_give_the_same_bytes(whole, tmp_path, recorded, extract) -> None:
    again = fresh(tmp_path / "content")
    replay(again, recorded, extract)
    assert tree(again) == tree(whole)


def test_a_second_replay_writes_nothing(whole, recorded, extract) -> None:
    before = tree(whole)
    assert replay(whole, recorded, extract) == 0
    assert tree(whole) == before


@pytest.mark.parametrize("seed", [1, 2])
def test_the_order_of_sources_and_captures_does_not_matter(whole, tmp_path, recorded, extract, seed) -> None:
    shuffler = random.Random(seed)
    mixed = tuple((at, tuple(shuffler.sample(captures, len(captures)))) for at, captures in recorded)
    folder = fresh(tmp_path / "content")
    config, _ = load(folder)
    sources = tuple(shuffler.sample(config.sources, len(config.sources)))
    shuffled = Config(config.site, sources, config.providers, config.taxonomy)
    replay(folder, mixed, extract, shuffled)
    assert tree(folder) == tree(whole)


@pytest.mark.parametrize("size", [1, 7])
def test_one_run_or_many_give_the_same_bytes(whole, tmp_path, recorded, extract, size) -> None:
    folder = fresh(tmp_path / "content")
    for begin in range(0, len(recorded), size):
        replay(folder, recorded[begin : begin + size], extract)
    assert tree(folder) == tree(whole)


def test_every_document_is_primary_once_or_mentioned_or_unplaced_with_a_reason(archive: Archive) -> None:
    primary: dict[str, list[str]] = {}
    placed = set()
    for dossier in archive.dossiers:
        for placement in dossier.incident.placements:
            placed.add(placement.document)
            if placement.role == "primary":
                primary.setdefault(placement.document, []).append(dossier.incident.id)
    assert [d for d, where in primary.items() if len(where) > 1] == []
    unplaced = {u.document: u.reason for u, _ in archive.unplaced}
    assert placed.isdisjoint(unplaced)
    assert all(unplaced.values())


def test_every_item_of_every_feed_is_somewhere(archive: Archive, recorded: Recorded) -> None:
    pages = {c.url for _, captures in recorded for c in captures if "html" in dict(c.headers).get("content-type", "")}
    held = {d.url for dossier in archive.dossiers for d in dossier.documents if isinstance(d, Article)}
    held |= {d.url for _, d in archive.unplaced}
    assert len(held) >= 30
    assert held <= pages


def test_every_conclusion_leads_to_claims_that_exist(archive: Archive) -> None:
    for dossier in archive.dossiers:
        known = {c.id for d in dossier.documents for c in d.claims}
        incident = dossier.incident
        for verdict in incident.verdicts:
            assert {*verdict.supporting, *verdict.against, *verdict.consistent} <= known, (incident.id, verdict.fact)
        for sentence in incident.summary:
            assert sentence.evidence
            assert set(sentence.evidence) <= known
        for event in incident.timeline:
            assert event.evidence
            assert set(event.evidence) <= known


def test_no_file_records_the_time_of_a_run(whole: Path) -> None:
    stamp = NOW.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    seen = {d.first_seen for dossier in content.load(whole)[0].dossiers for d in dossier.documents}
    assert seen
    for path, body in tree(whole).items():
        if stamp in body:
            records = [d for dossier in content.load(whole)[0].dossiers for d in dossier.documents
                       if isinstance(d, OfficialRecord) and path.startswith(content.incident_folder(dossier.incident.id))]  # fmt: skip
            assert any(u.first_seen == NOW for r in records for u in r.updates) or records == []


def test_the_cache_is_never_needed(whole, tmp_path, recorded, extract) -> None:
    """Every chunk above ran without one; here the record is moved as well."""
    moved = tmp_path / "elsewhere"
    shutil.copytree(whole, moved)
    assert replay(moved, recorded[-3:], extract) == 0
