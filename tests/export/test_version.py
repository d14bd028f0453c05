"""The version of the API tells of its schemas: what is added makes a new second number, what goes a new first one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from scraper.publish.export import index
from scraper.publish.export.schemas import outputs
from tests.publish import factories

HELD = Path(__file__).parent / "version.json"


def paths(schema: object, at: str = "") -> Iterator[str]:
    """Every key and every allowed word, with the place it stands at."""
    if isinstance(schema, dict):
        for name, value in schema.items():
            if name == "properties":
                for key, inner in value.items():
                    yield f"{at}.{key}"
                    yield from paths(inner, f"{at}.{key}")
            elif name == "enum":
                yield from (f"{at}={one}" for one in value)
            elif name == "type":
                yield f"{at}:{value}"
            else:
                yield from paths(value, f"{at}/{name}" if name == "$defs" or at.endswith("/$defs") else at)
    elif isinstance(schema, list):
        for one in schema:
            yield from paths(one, at)


def described() -> list[str]:
    """All of all schemas, sorted."""
    found = set()
    for path, body in outputs(factories.edition()):
        name = path.rsplit("/", 1)[1].removesuffix(".json")
        found |= {f"{name}{one}" for one in paths(json.loads(body))}
    return sorted(found)


def test_a_changed_schema_is_a_new_version() -> None:
    held = json.loads(HELD.read_text(encoding="utf-8"))
    now = described()
    gone, added = sorted(set(held["schemas"]) - set(now)), sorted(set(now) - set(held["schemas"]))
    remedy = f"raise VERSION in scraper/publish/export/index.py, tell of it in CHANGELOG.md, and write {HELD.name} anew"
    assert not gone, f"{remedy}: version 2.0, in a folder of its own; gone: {gone[:5]}"
    assert not added, f"{remedy}: the second number grows; added: {added[:5]}"
    assert held["version"] == index.VERSION, f"write {HELD.name} anew"
