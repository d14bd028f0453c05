"""Documents whose values were dropped, swapped, emptied or blown up: read without raising, into plain values.

Damaged bytes are the matter of test_hostile.py; here the JSON stays whole and its contents are wrong.
"""

import copy
import json
import random
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from scraper.core.model import StatusIncident
from scraper.core.model.states import CLOSED
from scraper.formats.status import Origin, StatusReading, formats, read_status

HERE = Path(__file__).parent
FOUND = {found.NAME: found for found in formats()}
ORIGIN = Origin("page", "vendor", "https://status.vendor.example/")
WRONG = (None, 7, -1.5, True, "", "word", [], {}, [[]], [None], {"id": None}, {"id": []}, "\u0000\u202e", 10**30, "x" * 9000, list(range(50)))  # fmt: skip
WORDS = ("resolved", "in progress", "scheduled", "completed", "postmortem", "Zorkmid", "maintenance", "major", "5", "active")  # fmt: skip
TIMES = ("2024-02-30T00:00:00Z", "1709287200", "9999-12-31T23:59:59Z", "0001-01-01", "yesterday", "2031-05-05T05:05:05+14:00")  # fmt: skip
MUTANTS = 30


def whole(path: Path) -> object:
    try:
        return json.loads(path.read_bytes())
    except ValueError:
        return None


INPUTS = {p: value for p in sorted(HERE.glob("*/*/input.*")) if p.parent.parent.name in FOUND and (value := whole(p))}


def places(value: object, path: tuple = ()) -> Iterator[tuple]:
    if path:
        yield path
    rows = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in rows:
        yield from places(inner, (*path, key))


def at(value: object, path: tuple) -> object:
    for key in path:
        value = value[key]
    return value


def changed(value: object, chance: random.Random) -> object:
    value = copy.deepcopy(value)
    for _ in range(chance.randint(1, 5)):
        found = list(places(value))
        if not found:
            break
        *inner, key = chance.choice(found)
        parent = at(value, tuple(inner))
        match chance.randrange(6):
            case 0:
                del parent[key]
            case 1:
                parent[key] = chance.choice(WORDS)
            case 2:
                parent[key] = chance.choice(TIMES)
            case 3:
                parent[key] = copy.deepcopy(at(value, chance.choice(found)))
            case 4 if isinstance(parent, list):
                chance.shuffle(parent)
            case _:
                parent[key] = copy.deepcopy(chance.choice(WRONG))
    return value


def addresses(found: StatusIncident) -> list[str]:
    return [found.url, (found.postmortem.url if found.postmortem else "") or ""]


def check(reading: StatusReading) -> None:
    msgspec.json.encode(reading)  # raises on a value of the wire's own types
    for found in reading.incidents:
        assert found.id
        assert found.title
        assert found.resolved_at is None or found.state in CLOSED
        assert all(not url or url.startswith(("http://", "https://", "/", "#")) for url in addresses(found))
        assert all(0 < len(name) <= 400 for name in found.components)
    assert all(p.code and p.message and p.where for p in reading.problems)


@pytest.mark.parametrize("path", INPUTS, ids=lambda p: f"{p.parent.parent.name}/{p.parent.name}")
def test_changed_values_are_read_into_plain_ones(path: Path) -> None:
    name = path.parent.parent.name
    for seed in range(MUTANTS):
        document = changed(INPUTS[path], random.Random(f"{name}{seed}"))
        check(read_status(json.dumps(document).encode(), ORIGIN, name))


def test_the_address_of_a_report_is_an_address() -> None:
    update = {"when": "2026-05-04T10:00:00Z", "text": "# Incident Report\nIt is over.", "status": "AVAILABLE"}
    incident = {"id": "A", "begin": "2026-05-04T09:00:00Z", "end": "2026-05-04T10:00:00Z", "external_desc": "Slow", "updates": [update]}  # fmt: skip
    reading = read_status(json.dumps([{**incident, "uri": "no address"}, {**incident, "id": "B", "uri": "incidents/B"}]).encode(), ORIGIN, "google")  # fmt: skip
    assert [found.postmortem.url for found in reading.incidents if found.postmortem] == [
        None,
        "https://status.vendor.example/incidents/B",
    ]


def test_a_month_without_a_list_of_incidents_is_no_quiet_month() -> None:
    entry = {"code": "abc123def456", "name": "Slow", "timestamp": "Feb <var>3</var>, 10:00 - 11:00 UTC", "message": "Over.", "impact": "minor"}  # fmt: skip
    months = [{"name": "February", "year": 2026, "incidents": [entry]}, {"name": "January", "year": 2026}]
    reading = read_status(json.dumps({"months": months}).encode(), ORIGIN, "statuspage_history")
    assert [found.id for found in reading.incidents] == ["abc123def456"]
    assert [(p.code, "1 month" in p.message) for p in reading.problems] == [("bad_item", True)]


def test_nothing_in_place_of_an_item_is_a_problem_and_its_siblings_live() -> None:
    notice = {"id": 5, "subject": "Slow", "began_at": "2026-05-04T10:00:00Z", "state": "open"}
    reading = read_status(json.dumps({"notices": [None, notice]}).encode(), ORIGIN, "sorry")
    assert [found.id for found in reading.incidents] == ["5"]
    assert [p.code for p in reading.problems] == ["bad_item"]
