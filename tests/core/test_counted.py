"""Lengths beside clock times are those that a reader counts between them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.core.instants import counted
from scraper.core.language.wording import clock, length
from scraper.core.records.official_claims import official_claims
from tests.core.factories import at, record, told

DAY = datetime(2026, 4, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("14:48:46", "15:10:10", "22 min"),
        ("14:48:10", "15:10:50", "22 min"),
        ("16:00:00", "22:27:30", "6 h 27 min"),
        ("14:48:50", "14:49:10", "20 s"),
        ("14:48:10", "14:48:50", "40 s"),
        ("14:48:00", "14:49:00", "1 min"),
    ],
)
def test_a_length_is_what_lies_between_two_clock_times(start, end, said):
    first, last = (datetime.fromisoformat(f"2026-04-15T{t}+00:00") for t in (start, end))
    assert length(counted(first, last)) == said


@given(st.integers(0, 86399), st.integers(60, 86399))
def test_whoever_adds_the_length_to_the_start_gets_the_end(begin, lasting):
    start = DAY + timedelta(seconds=begin)
    end = start + timedelta(seconds=lasting)
    whole = counted(start, end)
    assert clock(start + whole) == clock(end)
    assert abs(whole - (end - start)) < timedelta(minutes=1)


def test_the_summary_counts_as_its_reader_does():
    kept = record(("14:48", "investigating"), ("17:42", "resolved"))
    late = timedelta(seconds=46)
    updates = tuple(replace(u, at=u.at + late) for u in kept.updates)
    kept = replace(kept, updates=updates, started_at=at("14:30"), resolved_at=updates[-1].at)
    incident = told(replace(kept, claims=official_claims(kept, {})))
    assert incident is not None
    assert [one.text for one in incident.summary][:2] == [
        "On 15 April 2026 acme had an outage of Gadget from 14:30 to 17:42 UTC, 3 h 12 min.",
        "The provider's first post came at 14:48 UTC, 18 min after the start it states.",
    ]
    assert incident.window.duration_s == 3 * 3600 + 12 * 60 + late.total_seconds()
