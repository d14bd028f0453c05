"""A page that shows only what is open: what left it is not said to last, nor to be over, nor to be taken back."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from vendor import HOST, Record, answer, as_json, case, read_as, status_source, when

BEGUN = when("2026-03-10 10:15")
OPEN = case("webwebwebweb", "Chat does not load", "2026-03-10 10:15", (0, "investigating", "Chat does not load."))
OVER = case(
    "webwebwebweb", "Chat does not load", "2026-03-10 10:15",
    (0, "investigating", "Chat does not load."), (45, "resolved", "Chat loads."),
)  # fmt: skip
SUMMARY = f"https://{HOST}/api/v2/summary.json"
LISTS = status_source("acme-status")
NOW = status_source("acme-now", SUMMARY)


def summary(minutes: int, *cases):
    shown = json.loads(as_json(*cases)) | {
        "components": [{"id": "c1", "name": "Chat", "status": "operational" if not cases else "major_outage"}],
        "status": {"indicator": "none", "description": "All Systems Operational"},
    }
    return answer(json.dumps(shown).encode(), BEGUN + timedelta(minutes=minutes), SUMMARY, "acme-now")


def one(record: Record):
    (found,) = record.dossiers
    return found.incident


def test_what_left_it_is_neither_ongoing_nor_over_nor_taken_back(tmp_path) -> None:
    record = Record(tmp_path, NOW).take(summary(5, OPEN))
    assert one(record).state == "ongoing"
    record.take(summary(20))
    assert (one(record).state, one(record).window.end) == ("unknown", None)
    (official,) = record.records
    assert (official.left_at, official.revisions) == (BEGUN + timedelta(minutes=20), ())
    before = record.files()
    record.take(summary(35))
    assert record.files() == before, "the first reading without it is the one that tells"


def test_what_is_listed_again_goes_on(tmp_path) -> None:
    record = Record(tmp_path, NOW).take(summary(5, OPEN), summary(20), summary(35, OPEN))
    assert one(record).state == "ongoing"
    assert record.records[0].left_at is None


@pytest.mark.parametrize(
    "body", [b"", b"{}", b'{"page": null, "incidents": []}', b"<html><body>502 Bad gateway</body></html>"]
)
def test_an_answer_that_proves_nothing_says_nothing(tmp_path, body) -> None:
    record = Record(tmp_path, NOW).take(summary(5, OPEN))
    before = record.files()
    record.take(answer(body, BEGUN + timedelta(minutes=20), SUMMARY, "acme-now"))
    assert record.files() == before


@pytest.mark.parametrize("late", [0, 30])
def test_the_page_s_own_list_tells_when_it_was_over(tmp_path, late) -> None:
    record = Record(tmp_path, LISTS, NOW)
    record.take(read_as("json", BEGUN + timedelta(minutes=5), OPEN), summary(5, OPEN))
    record.take(summary(60), read_as("json", BEGUN + timedelta(minutes=60 + late), OVER))
    assert (one(record).state, one(record).window.duration_s) == ("resolved", 45 * 60)
    assert record.records[0].left_at is None


def test_an_older_reading_played_again_changes_nothing(tmp_path) -> None:
    record = Record(tmp_path, NOW).take(summary(5, OPEN), summary(20))
    before = record.files()
    record.take(summary(5, OPEN))
    assert record.files() == before


def test_a_page_that_shows_what_is_over_says_it_another_way(tmp_path) -> None:
    record = Record(tmp_path, LISTS).take(read_as("json", BEGUN + timedelta(minutes=5), OPEN))
    record.take(read_as("json", BEGUN + timedelta(minutes=20), case("otherotherxx", "Old", "2026-01-01 08:00", (0, "resolved", "Over."))))  # fmt: skip
    assert next(d.incident.state for d in record.dossiers if d.incident.title.endswith(OPEN.title)) == "ongoing"
