"""The parsers against real documents beside the checkout. Nothing of those documents is kept here."""

import json
import lzma
import re
import tarfile
import time
from datetime import datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from scraper.cli import main
from scraper.core.model import RecordKind, StatusIncident
from scraper.formats.status import Origin, read_status

ORIGIN = Origin("page", "vendor", "https://status.vendor.example/")
NOT_STATUS = re.compile(r"icpe25|_icpe25")
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def real_files(shared: Path) -> list[Path]:
    return sorted(p for p in (shared / "data" / "real").rglob("*") if p.is_file() and p.suffix != ".xz")


def lines_of(arguments: list[str]) -> tuple[int, list[dict]]:
    result = CliRunner().invoke(main, ["parse", *arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result.exit_code, [json.loads(line) for line in result.stdout.splitlines()]


@pytest.fixture(scope="module")
def parsed(shared: Path) -> dict[Path, tuple[int, list[dict]]]:
    """What `parse` prints for each real file, and its exit status."""
    return {file: lines_of([str(file)]) for file in real_files(shared)}


def test_every_real_status_document_is_read_and_every_table_is_a_named_problem(shared: Path, parsed: dict) -> None:
    for file, (status, lines) in parsed.items():
        codes = [line["code"] for line in lines if line["type"] == "problem"]
        if NOT_STATUS.search(str(file.relative_to(shared))):
            assert (status, codes) == (1, ["table_instead"]), file
            continue
        assert status == 0, (file, codes)
        assert codes == [], file


def test_every_real_record_keeps_the_contract(parsed: dict) -> None:
    for file, (_status, lines) in parsed.items():
        records = [line for line in lines if line["type"] == "status_incident"]
        identities = [record["id"] for record in records]
        assert len(identities) == len(set(identities)), file
        for record in records:
            assert record["id"], file
            assert record["title"], file
            assert record["kind"] in ("incident", "maintenance", "notice")
            if record["kind"] == "maintenance":
                assert record["impact"] == "none", (file, record["id"])
            closed = record["state"] in ("resolved", "completed", "postmortem")
            assert closed or record["resolved_at"] is None, (file, record["id"])
            stamps = [update["at"] for update in record["updates"]]
            assert stamps == sorted(stamps), (file, record["id"])
            names = [update["id"] for update in record["updates"]]
            assert len(names) == len(set(names)), (file, record["id"])
            times = [*stamps, record["started_at"], record["resolved_at"], record["updated_at"]]
            assert all(TIME.fullmatch(at) for at in times if at), (file, record["id"])


def test_both_copies_of_one_history_agree(shared: Path) -> None:
    folder = shared / "data" / "real" / "emma"
    readings = [read_status(path.read_bytes(), ORIGIN) for path in sorted(folder.iterdir())]
    assert len(readings) == 2
    assert readings[0].incidents == readings[1].incidents
    assert all(found.started_at and found.started_at.tzinfo for found in readings[0].incidents)


@pytest.fixture(scope="module")
def polls(shared: Path) -> list[bytes]:
    """All polls of one history in order of time, out of the archive."""
    packed = next((shared / "data" / "real" / "github").glob("*.tar.xz"))
    with lzma.open(packed) as stream, tarfile.open(fileobj=stream) as archive:
        # In the archive's own order: going back in a compressed stream starts it anew.
        bodies = {Path(member.name).name: archive.extractfile(member).read() for member in archive if member.isfile()}
    return [bodies[name] for name in sorted(bodies)]


def expected_incidents(shared: Path) -> dict[str, dict]:
    listed = json.loads((shared / "data" / "expected" / "github_dev_expected.json").read_text(encoding="utf-8"))
    return {one["id"]: one for one in listed}


def at(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def test_three_years_of_polls_give_what_was_expected(shared: Path, polls: list[bytes]) -> None:
    last: dict[str, StatusIncident] = {}
    shapes: dict[str, set[StatusIncident]] = {}
    for body in polls:
        reading = read_status(body, ORIGIN)
        assert reading.healthy
        assert not reading.problems
        tags = re.findall(rb"<id>(tag:[^<]+Incident/\d+)</id>", body)
        for tag, found in zip(tags, reading.incidents, strict=True):
            last[tag.decode()] = found
            shapes.setdefault(tag.decode(), set()).add(found)
    wanted = expected_incidents(shared)
    assert set(last) == set(wanted)
    for tag, one in wanted.items():
        found = last[tag]
        assert found.title == one["title"]
        assert found.started_at == at(one["start"])
        assert found.resolved_at == at(one["resolved"])
        assert found.updated_at == at(one["atom_updated"])
        stages = [update.state.replace("_", " ").capitalize() for update in found.updates]
        assert stages == one["statuses_oldest_first"]
        assert (found.kind is RecordKind.MAINTENANCE) == one["scheduled"]
        assert len(shapes[tag]) == one["versions_seen"]
        assert found.url.endswith(f"/incidents/{found.id}")


def test_a_poll_is_read_in_milliseconds(polls: list[bytes]) -> None:
    began = time.process_time()
    for body in polls[::10]:
        read_status(body, ORIGIN)
    assert (time.process_time() - began) / len(polls[::10]) < 0.05
