"""What founds an incident has a day: without one nothing is founded, and no day of ours stands in."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from test_cluster import article, at, held, record, where

from scraper.core.cluster import assign
from scraper.core.model import Article, ImpactWindow, Level, OfficialRecord
from scraper.core.placing.assignment import Constraints, Held
from scraper.core.records.first_instant import first_instant


def undated(name: str = "x", **known: object) -> OfficialRecord:
    bare = replace(record(name, at("14:53"), None), started_at=None, resolved_at=None, updated_at=None, updates=())
    return replace(bare, **known)  # type: ignore[arg-type]


def test_a_record_without_any_time_founds_nothing() -> None:
    answer = assign([undated(), record("y", at("14:53"), at("17:42"))])
    assert where(answer) == {"r-y": "2026-04-15-anthropic-1453"}
    assert [(u.document, u.reason) for u in answer.unplaced] == [("r-x", "nothing tells on which day it was")]


def test_an_id_that_was_given_stays_though_no_time_is_known() -> None:
    before = Held("2026-04-15-anthropic-1453", frozenset({"r-x"}))
    assert where(assign([undated()], (before,))) == {"r-x": before.id}


@pytest.mark.parametrize(
    "known",
    [
        {"updated_at": at("14:53")},
        {"resolved_at": at("14:53"), "updated_at": at("16:00")},
        {"impact_windows": (ImpactWindow("API", at("14:53"), None, Level.MAJOR),), "updated_at": at("16:00")},
    ],
    ids=["last change", "close", "impact"],
)
def test_the_first_official_instant_names_it_whatever_it_is_of(known: dict[str, object]) -> None:
    assert where(assign([undated(**known)])) == {"r-x": "2026-04-15-anthropic-1453"}


def test_the_planned_end_and_the_first_sight_of_it_are_no_instants_of_it() -> None:
    seen = undated(first_seen=at("14:53"), scheduled_until=at("15:00"))
    assert first_instant(seen) is None
    assert where(assign([seen])) == {}


def test_an_article_that_gives_a_clock_time_and_no_day_apart_is_named_by_it() -> None:
    told: Article = replace(article("one", started=at("14:40"), acknowledged=at("14:53")), days=())
    assert where(assign([told])) == {"a-one": "2026-04-15-anthropic-1453"}


def test_what_a_person_splits_off_is_of_the_day_of_the_whole_where_it_tells_none() -> None:
    both = [record("y", at("14:53"), at("17:42")), undated()]
    whole = Held("2026-04-15-anthropic-1453", frozenset({"r-x", "r-y"}))
    asked = Constraints(split=((whole.id, frozenset({"r-x"})),))
    answer = assign(both, (whole,), asked)
    assert where(answer) == {"r-y": whole.id, "r-x": "2026-04-15-anthropic"}
    assert where(assign(both, held(answer), asked)) == where(answer)


def test_a_record_whose_times_come_later_keeps_the_id_of_its_last_change() -> None:
    first = assign([undated(updated_at=at("14:53"))])
    known = undated(started_at=at("13:00"), updated_at=at("16:00"))
    assert where(assign([known], held(first))) == where(first)


def test_no_day_stands_in_for_one_that_is_not_known() -> None:
    many = [undated(name) for name in ("x", "y", "z")]
    answer = assign(many)
    assert answer.incidents == ()
    assert {u.document for u in answer.unplaced} == {r.id for r in many}
    assert not any(isinstance(first_instant(r), datetime) for r in many)
