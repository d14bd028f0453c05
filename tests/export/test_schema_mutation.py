"""What share of broken documents the schemas refuse."""

from __future__ import annotations

import copy
import json
import re
from collections import Counter
from collections.abc import Iterator

import jsonschema_rs

from scraper.publish import export
from tests.feeds.issues import files
from tests.publish import factories

TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
FREE = {"value", "low", "high"}
"""Keys that may hold a number or a text."""

Path = tuple[str | int, ...]


def places(node: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    yield path, node
    if isinstance(node, dict):
        for key, one in node.items():
            yield from places(one, (*path, key))
    elif isinstance(node, list):
        for number, one in enumerate(node[:3]):
            yield from places(one, (*path, number))


def broken(value: object, path: Path) -> Iterator[tuple[str, object]]:
    """What may stand in a place of a document and makes it a broken one."""
    free = path[-1] in FREE
    if isinstance(value, bool):
        yield from (("another type", one) for one in ("yes", 1, []))
    elif isinstance(value, (int, float)):
        yield from (("another type", one) for one in (([],) if free else ("many", [])))
        if isinstance(value, int) and not free:
            yield "below zero", -1
    elif isinstance(value, str):
        yield from broken_text(value, path[-1])
    elif isinstance(value, list):
        yield from (("another type", one) for one in ("one", {}, 3))
        yield "an odd member", [*value, {"odd": []}]
    elif isinstance(value, dict):
        yield from broken_object(value, path[-1])


def broken_text(value: str, key: str | int) -> Iterator[tuple[str, object]]:
    yield from (("another type", one) for one in (([], True) if key in FREE else (7, [], True)))
    yield "an empty text", ""
    if TIME.fullmatch(value) and key not in FREE:
        bad = (value[:-1], value.replace("T", " "), f"{value[:5]}13{value[7:]}", f"{value[:11]}25{value[13:]}")
        yield from (("a bad time", one) for one in bad)
    if key in ("html", "json"):
        yield "a bad address", "javascript:alert(1)"


def broken_object(value: dict[str, object], key: str | int) -> Iterator[tuple[str, object]]:
    yield from (("another type", one) for one in ([[]] if key in FREE else ["one", [], 3]))
    if key not in ("why_not", "breadth"):
        yield "an unknown key", {**value, "surplus": 1}
        for name in value:
            if name != "withdrawn":
                yield "a missing key", {other: one for other, one in value.items() if other != name}


def put(document: object, path: Path, value: object) -> object:
    if not path:
        return value
    made = copy.deepcopy(document)
    at = made
    for step in path[:-1]:
        at = at[step]  # type: ignore[index]
    at[path[-1]] = value  # type: ignore[index]
    return made


def shortened(value: object) -> object:
    """The document with long lists cut: one member of a kind tells as much as fifty."""
    if isinstance(value, dict):
        return {key: shortened(one) for key, one in value.items()}
    return [shortened(one) for one in value[:3]] if isinstance(value, list) else value


def test_schemas_refuse_broken_documents(record_property) -> None:
    made = files(factories.edition(run=factories.report(failed=("tern-status",))), export)
    documents = {path: json.loads(body) for path, body in made.items() if path.startswith("api/v1/")}
    tried: Counter[str] = Counter()
    passed: list[tuple[str, Path, str]] = []
    for path, value in documents.items():
        if "/schemas/" in path or (path.count("-") > 4 and "1453" not in path and "0800" not in path):
            continue
        folder = path.removeprefix("api/v1/").rpartition("/")[0]
        name = {"incidents": "incident", "providers": "provider"}.get(
            folder, path.rpartition("/")[2].removesuffix(".json")
        )
        checker = jsonschema_rs.Draft202012Validator(documents[f"api/v1/schemas/{name}.json"])
        short = shortened(value)
        assert checker.is_valid(short), path
        for place, held in places(short):
            for kind, other in broken(held, place or ("",)):
                tried[kind] += 1
                if checker.is_valid(put(short, place, other)):
                    passed.append((path, place, kind))
    share = 1 - len(passed) / tried.total()
    record_property("refused", f"{share:.4f} of {tried.total()}")
    print(f"schemas refuse {share:.4%} of {tried.total()} broken documents: {dict(tried)}; let through: {passed[:20]}")  # noqa: T201  shown with -s
    assert tried.total() > 3000
    assert share > 0.999, passed[:20]
