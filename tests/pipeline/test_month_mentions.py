"""An article that names only a month is on that month's one grave incident, in whatever order things arrive."""

import sys
from dataclasses import replace
from datetime import UTC, datetime
from itertools import permutations
from pathlib import Path

import pytest

from scraper.core.model import Archive, Relevance, Severity
from scraper.pipeline.holdings import Holdings
from scraper.pipeline.settle import settle

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "core"))
from test_cluster import article, record


def clock(day: int, hour: int) -> datetime:
    return datetime(2026, 4, day, hour, tzinfo=UTC)


SMALL = replace(record("small", clock(3, 9), clock(3, 10)), impact=Severity.MINOR)
GRAVE = record("grave", clock(15, 9), clock(15, 12))
LATER = record("later", clock(27, 9), clock(27, 12))
YEAR = article("year", relevance=Relevance.ROUNDUP, day=30, about=(("anthropic", "2026-04"),))


def spoken(order) -> frozenset[str]:
    """The incidents that the roundup is a mention of once all have arrived, one at a time."""
    holdings = Holdings(Archive())
    for document in order:
        holdings.put(document)
        settle(holdings, (document.id,), ())
    return frozenset(holdings.places(YEAR.id))


@pytest.mark.parametrize("order", [*permutations((SMALL, GRAVE, YEAR))])
def test_the_one_grave_incident_is_meant(order):
    assert spoken(order) == {"2026-04-15-anthropic-0900"}


@pytest.mark.parametrize("order", [*permutations((GRAVE, LATER, YEAR))])
def test_of_two_grave_ones_neither_is(order):
    assert spoken(order) == frozenset()
