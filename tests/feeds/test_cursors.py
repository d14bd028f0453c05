"""A bot that keeps the last cursor alone misses nothing and is told nothing twice, whatever people decide without a date."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from scraper.cli import main

_SITE = "name: W\nbase_url: https://w.example/\nrepository: https://c.example/w\ncontact: https://w.example/p/\ntag_authority: w.example,2026\n"
_PROVIDERS = (
    "providers:\n  - {id: nimbus, name: Nimbus, components: [{id: a, name: Sign-in}]}\n  - {id: tern, name: Tern}\n"
)
_SOURCES = "sources:\n" + "".join(
    f"  - {{id: {name}-status, kind: status, url: https://status.{name}.example/api/v2/incidents.json, format: auto, providers: [{name}], standing: official}}\n"
    for name in ("nimbus", "tern")
)
_STATES = ("investigating", "identified", "monitoring", "resolved")


@dataclass
class World:
    """Two status pages, read run by run, and what people decide in between."""

    folder: Path
    now: datetime = datetime.fromisoformat("2026-06-01T08:00:00Z")  # noqa: RUF009  a date is no mutable default
    pages: dict[str, list[dict[str, object]]] = field(default_factory=lambda: {"nimbus": [], "tern": []})

    def __post_init__(self) -> None:
        self.content.mkdir()
        for name, text in (
            ("site", _SITE),
            ("providers", _PROVIDERS),
            ("sources", _SOURCES),
            ("taxonomy", "causes: []\n"),
        ):
            (self.content / f"{name}.yml").write_text(text)

    @property
    def content(self) -> Path:
        return self.folder / "content"

    def opens(self, provider: str, native: str) -> str:
        """An incident that is open; its id here."""
        self.pages[provider].insert(
            0, {"id": native, "name": f"Errors in {native}", "impact": "major", "incident_updates": []}
        )
        self.posts(provider, native, "investigating")
        return f"{self.now:%Y-%m-%d}-{provider}-{self.now - timedelta(minutes=5):%H%M}"

    def posts(self, provider: str, native: str, state: str) -> None:
        one = next(each for each in self.pages[provider] if each["id"] == native)
        at = f"{self.now - timedelta(minutes=5):%Y-%m-%dT%H:%M:%SZ}"
        told = one["incident_updates"]
        assert isinstance(told, list)
        one.setdefault("created_at", at)
        one |= {"status": state, "updated_at": at, "resolved_at": at if state == "resolved" else None}
        told.insert(0, {"id": f"{native}-{len(told)}", "status": state, "body": f"We are {state}.", "created_at": at, "display_at": at, "updated_at": at})  # fmt: skip

    def edits(self, provider: str, native: str) -> None:
        one = next(each for each in self.pages[provider] if each["id"] == native)
        told = one["incident_updates"]
        assert isinstance(told, list)
        told[-1]["body"] += f" Changed at {self.now:%H:%M}."

    def decide(self, incident: str, text: str) -> None:
        place = self.content / "overrides" / f"{incident}.yml"
        place.parent.mkdir(exist_ok=True)
        with place.open("a") as file:
            file.write(f"- {{{text}, by: me}}\n")

    def run(self, hours: float = 3) -> list[dict[str, object]]:
        """A run, three hours later; what `changes.json` holds after it."""
        self.now += timedelta(hours=hours)
        shot = self.folder / "shots" / f"{self.now:%Y-%m-%dT%H%M%SZ}"
        shot.mkdir(parents=True)
        for name, incidents in self.pages.items():
            page = {"id": name, "name": name, "url": f"https://status.{name}.example", "time_zone": "Etc/UTC", "updated_at": f"{self.now:%Y-%m-%dT%H:%M:%SZ}"}  # fmt: skip
            (shot / f"{name}-status.body").write_text(json.dumps({"page": page, "incidents": incidents}))
            told = {"url": f"https://status.{name}.example/api/v2/incidents.json", "status": 200, "headers": {"content-type": "application/json"}, "retrieved": f"{self.now:%Y-%m-%dT%H:%M:%SZ}"}  # fmt: skip
            (shot / f"{name}-status.json").write_text(json.dumps(told))
        one = self.folder / "one"
        one.mkdir(exist_ok=True)
        for old in one.iterdir():
            old.unlink()
        (one / shot.name).symlink_to(shot)
        self._call("replay", str(one))
        self._call("export", "--out", str(self.folder / "out"))
        return list(json.loads((self.folder / "out" / "api" / "v1" / "changes.json").read_text())["changes"])

    def _call(self, *arguments: str) -> None:
        done = CliRunner().invoke(main, ["-q", "--content", str(self.content), "--cache", str(self.folder / "cache"), *arguments])  # fmt: skip
        assert done.exit_code == 0, done.stderr


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def test_the_last_cursor_is_enough(world: World) -> None:
    last, told = 0, list[tuple[object, ...]]()

    def read() -> list[str]:
        """What a bot acts on after a run that knows only the greatest cursor it saw."""
        nonlocal last
        rows = world.run()
        new = [row for row in rows if row["cursor"] > last]
        last = max((row["cursor"] for row in rows), default=0)
        told.extend((row["type"], row["field"], row["after"], row["reason"]) for row in new)
        assert len(told) == len(rows), "nothing is lost, nothing told twice"
        return [str(row["type"]) for row in new]

    first = world.opens("nimbus", "i1")
    assert read() == []
    second = world.opens("tern", "t1")
    world.edits("nimbus", "i1")
    assert read() == ["vendor_edited"]
    world.decide(first, "op: retitle, title: Another name, reason: clearer")
    world.edits("tern", "t1")
    assert sorted(read()) == ["corrected", "vendor_edited"]
    for state in _STATES[1:]:
        world.posts("nimbus", "i1", state)
        assert read() == [], "news of the incident tell nobody of the correction again"
    world.edits("tern", "t1")
    assert read() == ["vendor_edited"]
    world.decide(first, "op: pin, fact: ended, value: 2026-06-01T12:00:00Z, reason: said so, at: 2026-06-01")
    assert read() == ["corrected"], "though its author dates it before what is known"
    third = world.opens("nimbus", "i2")
    assert read() == []
    world.decide(third, f"op: merge, into: {first}, reason: one outage")
    assert read() == ["merged"]
    place = world.content / "notes" / first
    place.mkdir(parents=True)
    (place / "2026-06-01-a-correction.md").write_text(
        f"---\nincident: {first}\nkind: correction\nsources: [https://s.example/a]\ntitle: It was the name\n---\nWords.\n"
    )
    assert read() == ["corrected"]
    world.decide(second, "op: withdraw, reason: a drill")
    assert read() == ["withdrawn"]
    world.posts("nimbus", "i1", "investigating")
    world.edits("nimbus", "i2")
    assert read() == ["vendor_edited"]


def test_mended_words_keep_the_cursor_and_another_wish_is_another_change(world: World) -> None:
    first = world.opens("nimbus", "i1")
    world.run()
    world.decide(first, "op: retitle, title: Another name, reason: clearer")
    (before,) = world.run()
    place = world.content / "overrides" / f"{first}.yml"
    place.write_text(place.read_text().replace("clearer", "much clearer"))
    (after,) = world.run()
    assert (after["cursor"], after["reason"]) == (before["cursor"], "much clearer")
    place.write_text(place.read_text().replace("Another name", "A third name"))
    (other,) = world.run()
    assert other["cursor"] > before["cursor"]


def test_a_run_takes_a_decision_up_once(world: World) -> None:
    first = world.opens("nimbus", "i1")
    world.run()
    world.decide(first, "op: retitle, title: Another name, reason: clearer")
    world.run()
    (place,) = world.content.glob(f"incidents/*/*/{first}/incident.json")
    before = place.read_bytes()
    assert json.loads(before)["decided"][0]["at"] == f"{world.now:%Y-%m-%dT%H:%M:%SZ}"
    world.run()
    assert place.read_bytes() == before
    (world.content / "overrides" / f"{first}.yml").unlink()
    world.run()
    assert "decided" not in json.loads(place.read_bytes()), "it goes when its file goes"
