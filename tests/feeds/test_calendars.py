"""Calendars: RFC 5545, the same UIDs for ever, a higher SEQUENCE after a change."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import icalendar
import pytest

from scraper.core.model import Instant, Precision, Window
from scraper.publish import feeds
from tests.feeds.issues import FULL, RETIRED, changed, files, with_dossier
from tests.publish import factories


def calendar(record=None, provider: str = "nimbus") -> tuple[bytes, dict[str, icalendar.Event]]:
    body = files(factories.edition(record), feeds)[f"calendar/{provider}.ics"]
    events = icalendar.Calendar.from_ical(body).walk("VEVENT")
    return body, {str(one["UID"]): one for one in events}


@pytest.mark.parametrize("provider", ["nimbus", "quarry", "tern"])
def test_a_calendar_keeps_to_the_format(provider: str) -> None:
    body, events = calendar(provider=provider)
    made = icalendar.Calendar.from_ical(body)
    assert made["VERSION"] == "2.0"
    assert made["PRODID"]
    assert body.count(b"\n") == body.count(b"\r\n")
    assert all(len(line) <= 75 for line in body.split(b"\r\n"))
    assert len(events) == body.count(b"BEGIN:VEVENT") > 0
    for event in events.values():
        for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY", "SEQUENCE", "URL", "STATUS"):
            assert name in event, name
        assert event["DTSTAMP"].dt.tzinfo is UTC or event["DTSTAMP"].dt.utcoffset().total_seconds() == 0
        if "DTEND" in event:
            assert type(event["DTEND"].dt) is type(event["DTSTART"].dt)
            assert event["DTEND"].dt > event["DTSTART"].dt


def test_an_incident_of_known_hours_is_an_event_of_those_hours() -> None:
    event = calendar()[1][f"{FULL}@example.org"]
    assert event["DTSTART"].dt == datetime(2026, 4, 15, 14, 53, tzinfo=UTC)
    assert event["DTEND"].dt == datetime(2026, 4, 15, 17, 42, tzinfo=UTC)
    assert "resolved" in event["SUMMARY"]


def test_an_incident_of_which_only_the_day_is_known_is_an_event_of_the_day() -> None:
    event = calendar()[1]["2026-04-13-nimbus@example.org"]
    assert event["DTSTART"].dt == date(2026, 4, 13)
    window = Window(
        Instant(datetime(2026, 4, 13, tzinfo=UTC), Precision.DAY),
        Instant(datetime(2026, 4, 14, tzinfo=UTC), Precision.DAY),
        None,
    )
    event = calendar(changed(factories.archive(), "2026-04-13-nimbus", window=window))[1][
        "2026-04-13-nimbus@example.org"
    ]
    assert event["DTEND"].dt == date(2026, 4, 15), "the end of a span of days is the day after"


def test_maintenance_is_announced_and_withdrawn_and_merged_ones_are_cancelled() -> None:
    tern = calendar(provider="tern")[1]
    assert "planned maintenance" in tern["2026-04-28-tern-1800@example.org"]["SUMMARY"]
    assert tern["2026-04-02-tern-0800@example.org"]["STATUS"] == "CANCELLED"
    assert calendar()[1][f"{RETIRED}@example.org"]["STATUS"] == "CANCELLED"


def test_a_new_post_keeps_the_uid_and_raises_the_sequence() -> None:
    before = calendar()[1][f"{FULL}@example.org"]
    dossier = factories.two_waves()
    held = dossier.documents[0]
    more = replace(held, updates=(*held.updates, factories.update("u4", "19:00", "update", "All is well.")))
    after = calendar(with_dossier(factories.archive(), replace(dossier, documents=(more, *dossier.documents[1:]))))[1][
        f"{FULL}@example.org"
    ]
    assert after["SEQUENCE"] > before["SEQUENCE"]
    assert after["DTSTAMP"].dt >= before["DTSTAMP"].dt


def test_an_unchanged_provider_keeps_its_bytes() -> None:
    record = changed(factories.archive(), "2026-04-28-quarry-1734", state="resolved")
    assert calendar(record)[0] == calendar()[0]
    assert calendar(record, "quarry")[0] != calendar(provider="quarry")[0]


def test_a_provider_without_events_has_a_calendar_with_one_component() -> None:
    body, events = calendar(replace(factories.archive(), dossiers=()))
    assert events == {}
    assert icalendar.Calendar.from_ical(body).subcomponents
    assert re.search(rb"BEGIN:VTIMEZONE\r\n", body)
