"""The hour that a clock shows twice: order and the moment of reading tell which one a time is of."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from scraper.core.model import StatusIncident
from scraper.formats.status import Origin, read_status

Update = tuple[str, int]
"""When, by the clock, and which stage."""


def at(clock: str) -> datetime:
    return datetime.fromisoformat(f"2026-10-25T{clock}").replace(tzinfo=UTC)


def read(
    begun: str, *updates: Update, retrieved: str | None, form: str = "cachet", zone: str = "Europe/Berlin", day: str = "2026-10-25"
) -> StatusIncident:  # fmt: skip
    rows = [
        {"id": n, "created_at": f"{day} {clock}:00", "status": stage, "message": "x"}
        for n, (clock, stage) in enumerate(updates, 1)
    ]
    stage, changed = (updates[-1][1], updates[-1][0]) if updates else (1, begun)
    item = {"id": 7, "name": "Errors", "message": "We look into it.", "status": stage, "latest_status": stage, "human_status": "x", "updates": rows,
            "occurred_at": f"{day} {begun}:00", "created_at": f"{day} {begun}:00", "updated_at": f"{day} {changed}:00"}  # fmt: skip
    moment = datetime.fromisoformat(f"{day}T{retrieved}").replace(tzinfo=UTC) if retrieved else None
    origin = Origin(
        "s", "acme", "https://status.acme.example/api/v1/incidents", retrieved=moment, options=(("zone", zone),)
    )
    (found,) = read_status(json.dumps({"data": [item]}).encode(), origin, form).incidents
    return found


def test_what_was_fixed_before_it_began_by_the_clock_was_fixed_in_the_second_hour() -> None:
    for retrieved in ("01:15", "04:00", None):
        found = read("02:30", ("02:10", 4), retrieved=retrieved)
        assert (found.started_at, found.resolved_at, found.updated_at) == (at("00:30"), at("01:10"), at("01:10"))
        assert [(u.at, u.state) for u in found.updates] == [(at("00:30"), "investigating"), (at("01:10"), "resolved")]


def test_nothing_is_told_before_it_happens() -> None:
    assert read("02:30", ("02:10", 2), retrieved="00:35").updates[0].at == at("00:10")


def test_updates_come_in_the_order_of_their_numbers_whichever_is_listed_first() -> None:
    steps = (("02:50", 2), ("02:20", 3), ("02:40", 4))
    found = read("02:05", *steps, retrieved="03:00")
    assert [(f"{u.at:%H:%M}", u.state) for u in found.updates[1:]] == [
        ("00:50", "identified"),
        ("01:20", "monitoring"),
        ("01:40", "resolved"),
    ]


def test_a_clock_that_goes_on_is_read_as_it_stands() -> None:
    found = read("02:10", ("02:30", 2), ("02:50", 4), retrieved="04:00")
    assert [f"{u.at:%H:%M}" for u in found.updates] == ["00:10", "00:30", "00:50"]


def test_an_update_after_the_hour_lets_the_times_before_it_stand() -> None:
    found = read("02:30", ("02:10", 2), ("03:10", 4), retrieved="04:00")
    assert [f"{u.at:%H:%M}" for u in found.updates] == ["00:30", "01:10", "02:10"]


@pytest.mark.parametrize(
    ("zone", "day", "begun", "fixed"),
    [
        ("America/New_York", "2026-11-01", "05:30", "06:10"),
        ("Australia/Sydney", "2026-04-05", "15:30", "16:10"),
    ],
)
def test_other_zones_turn_their_clocks_on_other_days(zone: str, day: str, begun: str, fixed: str) -> None:
    own = {"America/New_York": ("01:30", "01:10"), "Australia/Sydney": ("02:30", "02:10")}[zone]
    found = read(own[0], (own[1], 4), retrieved=None, zone=zone, day=day)
    assert (found.started_at, found.resolved_at) != (None, None)
    assert [f"{u.at:%H:%M}" for u in found.updates] == [begun, fixed]


def test_a_day_without_a_repeated_hour_is_read_as_before() -> None:
    found = read("02:30", ("02:10", 4), retrieved=None, day="2026-10-24")
    assert [f"{u.at:%H:%M}" for u in found.updates] == ["00:10", "00:30"]
    spring = read("02:30", ("03:10", 4), retrieved=None, day="2026-03-29")
    assert {f"{u.at:%H:%M}" for u in spring.updates} == {"01:30", "01:10"}


def test_a_message_that_was_changed_in_the_second_hour_was_changed_after_it_was_made() -> None:
    item = {"id": 7, "name": "Errors", "message": "Fixed.", "status": 4, "latest_status": 4, "human_status": "x", "updates": [],
            "occurred_at": "2026-10-25 02:30:00", "created_at": "2026-10-25 02:30:00", "updated_at": "2026-10-25 02:10:00"}  # fmt: skip
    origin = Origin("s", "acme", "", retrieved=at("01:15"), options=(("zone", "Europe/Berlin"),))
    (found,) = read_status(json.dumps({"data": [item]}).encode(), origin, "cachet").incidents
    assert (found.started_at, found.resolved_at) == (at("00:30"), at("01:10"))
    assert [u.state for u in found.updates] == ["investigating", "resolved"]
    assert all(moment.fold == 0 for moment in (found.started_at, *(u.at for u in found.updates)) if moment)
