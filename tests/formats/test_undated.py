"""An incident of which no time can be read: left out and named, in every format, and no proof that all is well."""

import json
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from scraper.core.model import StatusIncident
from scraper.formats.status import Origin, StatusReading, formats, read_status

HERE = Path(__file__).parent
NAMES = {found.NAME for found in formats()}
INPUTS = sorted(case for case in HERE.glob("*/*/input.*") if case.parent.parent.name in NAMES)
_TIME = re.compile(
    r"\d{4}[-/]\d\d?[-/]\d\d?|\d{1,2}:\d\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d|\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
)
_STAMPED = re.compile(r"<((?:\w+:)?(?:pubDate|published|updated|date|modified|lastBuildDate))>[^<]*</\1>")
ORIGIN = Origin("page", "vendor", "https://status.vendor.example/x")


def without_times(value: object, instead: str | None) -> object:
    """A JSON value with something else in the place of every time; None: without its keys."""
    if isinstance(value, dict):
        kept = {k: without_times(v, instead) for k, v in value.items() if not is_time(v)}
        return kept | ({k: instead for k, v in value.items() if is_time(v)} if instead is not None else {})
    return [without_times(one, instead) for one in value] if isinstance(value, list) else value


def is_time(value: object) -> bool:
    if isinstance(value, bool):
        return False
    if isinstance(value, int | float):
        return 6e8 < value < 5e9 or 6e11 < value < 5e12
    if not isinstance(value, str):
        return False
    return (len(value) < 60 and _TIME.search(value) is not None) or (value.isdecimal() and len(value) in (10, 13))


def stripped(body: bytes, instead: str | None) -> bytes:
    try:
        return json.dumps(without_times(json.loads(body), instead)).encode()
    except ValueError:
        text = _STAMPED.sub("", body.decode("utf-8", "replace"))
        return (text if instead is None else _TIME.sub(instead, text)).encode()


def instants(found: StatusIncident) -> Iterator[datetime | None]:
    yield from (found.started_at, found.resolved_at, found.updated_at)
    yield from (post.at for post in found.updates)
    yield from (window.start for window in found.impact_windows)


@pytest.mark.parametrize("instead", [None, "soon"], ids=["gone", "unreadable"])
@pytest.mark.parametrize("name", sorted({case.parent.parent.name for case in INPUTS}))
def test_what_has_no_time_is_left_out_of_every_format(name: str, instead: str | None) -> None:
    for case in (one for one in INPUTS if one.parent.parent.name == name):
        body = case.read_bytes()
        before = read_status(body, ORIGIN, name)
        after = read_status(stripped(body, instead), ORIGIN, name)
        assert all(any(instants(found)) for found in after.incidents), case
        if before.incidents and not after.incidents:
            assert after.problems, case


def cachet(*rows: dict) -> StatusReading:
    return read_status(
        json.dumps({"data": [{"component_id": 0, "name": "Disk", **row} for row in rows]}).encode(), ORIGIN
    )


DATED = {"id": 1, "status": 4, "created_at": "2026-05-01 10:00:00", "updated_at": "2026-05-01 11:00:00"}


def test_the_problem_names_the_item_and_the_page() -> None:
    reading = cachet({"id": 7, "status": 4, "created_at": None}, DATED)
    (named,) = [p for p in reading.problems if p.code == "bad_item"]
    assert (named.where, named.message, named.source) == (ORIGIN.url, "item '7': it has no readable time", "page")
    assert [found.id for found in reading.incidents] == ["1"]


@pytest.mark.parametrize(("status", "healthy"), [(1, False), (3, False), (4, True)])
def test_what_is_open_and_cannot_be_dated_leaves_the_state_unknown(status: int, *, healthy: bool) -> None:
    assert cachet({"id": 7, "status": status, "created_at": None}, DATED).healthy is healthy


def test_a_time_of_the_last_change_is_a_time() -> None:
    reading = cachet({"id": 7, "status": 4, "created_at": "", "updated_at": "2026-05-01 11:00:00"})
    (found,) = reading.incidents
    assert (found.started_at, found.updated_at is not None) == (None, True)


@pytest.mark.parametrize("turned", [False, True])
def test_of_two_tellings_the_one_with_a_time_counts_and_nothing_is_lost(*, turned: bool) -> None:
    region = {
        "region": "EU-1",
        "response": {"incidents": [{"id": "k1", "name": "Sign-in fails", "incident_updates": []}]},
    }
    other = {"region": "US-1", "response": {"incidents": [{"id": "k1", "name": "Sign-in fails", "created_at": "2026-05-01T10:00:00Z", "incident_updates": []}]}}  # fmt: skip
    told = [region, other][:: -1 if turned else 1]
    page = f'<html><script id="__NEXT_DATA__" type="application/json">{json.dumps({"activeIncidents": told})}</script></html>'
    reading = read_status(page.encode(), ORIGIN)
    assert reading.format == "next_data"
    assert [found.started_at is not None for found in reading.incidents] == [True]
    assert reading.problems == ()


def test_statuspage_names_one_that_does_not_say_when_it_began() -> None:
    row = {"id": "aaaabbbbcccc", "name": "API errors", "status": "resolved", "impact": "major", "incident_updates": []}
    page = {"page": {"id": "p", "name": "V", "url": "https://status.vendor.example"}}
    (only,) = read_status(json.dumps({**page, "incidents": [row]}).encode(), ORIGIN).problems
    assert only.message == "item 'aaaabbbbcccc': it has no readable time"
    reading = read_status(
        json.dumps({**page, "incidents": [{**row, "updated_at": "2026-05-01T11:00:00Z"}]}).encode(), ORIGIN
    )
    assert [p.message for p in reading.problems] == ["item 'aaaabbbbcccc': it does not say when it began"]
    assert len(reading.incidents) == 1


@pytest.mark.parametrize("version", [2, 3])
def test_a_post_of_cachet_that_cannot_be_dated_is_named(version: int) -> None:
    if version == 2:
        reading = cachet({**DATED, "updates": [{"id": 5, "status": 4, "message": "Done."}]})
    else:
        time = {"human": "x", "string": "2026-05-01 10:00:00"}
        row = {"id": "1", "type": "incidents", "attributes": {"name": "Disk", "message": "m", "status": {"human": "Fixed", "value": 4}, "created": time},
               "relationships": {"updates": {"data": [{"id": "5", "type": "updates"}]}}}  # fmt: skip
        post = {
            "id": "5",
            "type": "updates",
            "attributes": {"message": "Done.", "status": {"human": "Fixed", "value": 4}},
        }
        reading = read_status(json.dumps({"data": [row], "included": [post]}).encode(), ORIGIN)
        assert reading.format == "cachet3"
    told = [(p.where, p.message) for p in reading.problems if p.code == "bad_item"]
    assert told == [(f"{ORIGIN.url}: item 1", "1 post(s) that cannot be dated were left out")]
