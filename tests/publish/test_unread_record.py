"""What was published of a file that cannot be read any more stays as it was, and the command says so (decision 0050)."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from site_files import tree
from test_incremental import Desk, desk, note, rule

from scraper.cli import main
from scraper.edge.record import content as record
from scraper.publish.preparation import Failure, prepare

__all__ = ["desk"]

ONE = "2024-01-01-nimbus-0400"
FOLDER = record.incident_folder(ONE)


def cut(path: str) -> Callable[[Path], None]:
    return lambda content: (content / path).write_bytes((content / path).read_bytes()[:30])


def written(path: str, text: str) -> Callable[[Path], None]:
    return lambda content: next(content.glob(path)).write_text(text)  # type: ignore[func-returns-value]


def moved(path: str) -> Callable[[Path], None]:
    def move(content: Path) -> None:
        (content / path).parent.mkdir(parents=True, exist_ok=True)
        (content / FOLDER).rename(content / path)

    return move


HARMS: dict[str, Callable[[Path], None]] = {
    "cut": cut(f"{FOLDER}/incident.json"),
    "documents": cut(f"{FOLDER}/docs.json"),
    "removed": lambda content: (content / FOLDER / "incident.json").unlink(),
    "no id": moved("incidents/2024/01/copy of it"),
    "another id": moved("incidents/2024/01/2024-01-01-nimbus-0401"),
    "another month": moved(f"incidents/2024/02/{ONE}"),
    "aliases": cut("aliases.json"),
    "note": written("notes/*/*.md", "no front matter"),
    "override": written("overrides/*.yml", "- op: retitle\n"),
    "provider": written("providers.yml", "providers:\n  - {id: nimbus, name: Nimbus, hompage: x}\n  - {id: quarry, name: Quarry Cloud}\n"),
    "settings": written("sources.yml", "sources: ["),
}  # fmt: skip


def ready(desk: Desk) -> None:
    """Give the record one of each kind of file."""
    chance = random.Random(3)
    note(desk, chance)
    rule(desk, chance)
    (desk.content / "aliases.json").write_text(json.dumps({"2024-01-01-nimbus-0399": ONE}, indent=1))


def test_what_cannot_be_read_is_shown_as_it_was_last_read(desk: Desk) -> None:
    ready(desk)
    whole = desk.build()
    assert b"2024-01-01-nimbus-0399" in whole["incidents/2024-01-01-nimbus-0399/index.html"]
    shutil.copytree(desk.content, desk.home / "sound")
    for name, harm in HARMS.items():
        harm(desk.content)
        assert desk.build(sound=False, full=name == "cut") == whole, name
        assert desk.last.removed == 0
        told = [one for one in desk.problems if "shown as it was last read" in one.message]
        assert told or name == "aliases", desk.problems
        shutil.rmtree(desk.content)
        shutil.copytree(desk.home / "sound", desk.content)
    assert desk.build() == whole


def test_a_volume_cut_short_loses_nothing_that_was_published(desk: Desk) -> None:
    record.bind(desk.content, 2025)
    whole = desk.build()
    volume = desk.content / "incidents" / "2024" / "01.json"
    volume.write_bytes(volume.read_bytes()[:700])
    assert desk.build(sound=False) == whole
    volume.write_bytes(b"")
    assert desk.build(sound=False) == whole


def test_what_was_never_read_keeps_its_addresses_where_they_are(desk: Desk) -> None:
    before = desk.build()
    cut(f"{FOLDER}/incident.json")(desk.content)
    for file in desk.left("kept", "index"):
        file.unlink()
    after = desk.build(sound=False)
    assert before.keys() <= after.keys()
    for path in (f"incidents/{ONE}/index.html", f"api/v1/incidents/{ONE}.json"):
        assert after[path] == before[path]
    shutil.rmtree(desk.content / FOLDER)
    gone = desk.build()
    assert f"incidents/{ONE}/index.html" not in gone
    assert gone == desk.anew()


def test_readings_of_another_version_stand_in_as_well(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = desk.build()
    cut(f"{FOLDER}/docs.json")(desk.content)
    monkeypatch.setattr("scraper.publish.preparation._make", lambda: b"another")
    assert desk.build(sound=False) == whole


def test_an_export_keeps_what_it_had(desk: Desk) -> None:
    def exported() -> dict[str, bytes]:
        made = prepare(
            desk.content, desk.home / "kept" / "cache", None, report_file=None, base_url=None,
            site=desk.home / "kept" / "site",
        )  # fmt: skip
        assert not isinstance(made, Failure)
        assert not isinstance(made.export(desk.home / "data"), Failure)
        return tree(desk.home / "data")

    whole = exported()
    cut(f"{FOLDER}/incident.json")(desk.content)
    assert exported() == whole
    for file in desk.left("kept", "index"):
        file.unlink()
    assert f"api/v1/incidents/{ONE}.json" in exported()


@pytest.mark.parametrize("command", ["build", "export", "stats"])
def test_a_command_that_could_not_read_all_says_so(desk: Desk, command: str) -> None:
    cut(f"{FOLDER}/incident.json")(desk.content)
    out = () if command == "stats" else ("--out", str(desk.home / "site"))
    done = CliRunner().invoke(
        main, ["--content", str(desk.content), "--cache", str(desk.home / "cache"), command, *out]
    )
    assert done.exit_code == 3, done.output
    assert f"{FOLDER}/incident.json" in done.stderr


def test_an_incident_that_cannot_be_read_is_not_called_unknown(desk: Desk) -> None:
    cut(f"{FOLDER}/incident.json")(desk.content)
    done = CliRunner().invoke(main, ["--content", str(desk.content), "explain", ONE])
    assert done.exit_code == 1
    assert f"{FOLDER}/incident.json: cannot be read" in done.stderr


def test_settings_that_never_were_are_said_and_are_no_loss(desk: Desk) -> None:
    file = desk.content / "taxonomy.yml"
    file.unlink(missing_ok=True)
    prepared = prepare(desk.content, desk.home / "another cache", None, report_file=None, base_url=None)
    assert not isinstance(prepared, Failure)
    assert [one.code for one in prepared.notices if one.where == str(file)] == ["missing_file"]
    assert not prepared.problems
