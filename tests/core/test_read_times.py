"""What a page cannot have known when it was read, what it dates back, and what it opens anew without naming a stage."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scraper.core.model import Incident, OfficialRecord, Source, Standing, StatusIncident, StatusUpdate
from scraper.core.records.official_claims import official_claims
from scraper.core.records.revisions import revise
from tests.core.factories import DAY, SOURCE, at, claim, seen, told

NEXT = "2026-04-17"
LOOKING, OVER, BACK = "We are looking into errors.", "Everything works again.", "Unfortunately it is back."


def read(
    kept: OfficialRecord | None, what: StatusIncident, clock: str, day: str = DAY, source: Source = SOURCE
) -> OfficialRecord:
    return revise(kept, what, page="acme-status", source=source, whole_timelines=True, seen_at=at(clock, day))


def incident(record: OfficialRecord) -> Incident:
    return told(replace(record, claims=official_claims(record, {})), id=f"{DAY}-acme-1000")


OPEN = seen(("10:00", "investigating", LOOKING))


def closed(clock: str, **fields: object) -> StatusIncident:
    return seen(("10:00", "investigating", LOOKING), (clock, "resolved", OVER), **fields)


# --- dated ahead ------------------------------------------------------------------------------------------------------


def test_an_end_that_had_not_come_when_it_was_read_is_no_end() -> None:
    record = read(read(None, OPEN, "10:05"), closed("21:00"), "11:25")
    assert (record.state, record.resolved_at) == ("resolved", None)
    found = incident(record)
    assert (found.state, found.window.end, found.window.duration_s) == ("resolved", None, None)
    assert found.official.resolved is None
    assert "when it ended is not known" in found.summary[0].text
    last = found.timeline[-1]
    assert (last.at, last.text) == (at("11:25"), "Status page: resolved (dated ahead; read so by then)")


def test_what_was_doubted_stays_so_when_its_time_has_come() -> None:
    record = read(read(read(None, OPEN, "10:05"), closed("21:00"), "11:25"), closed("21:00"), "12:00", NEXT)
    assert record.resolved_at is None
    assert record == read(record, closed("21:00"), "12:15", NEXT)
    assert incident(record).window.end is None


def test_an_end_that_is_put_right_is_the_end() -> None:
    record = read(read(read(None, OPEN, "10:05"), closed("21:00"), "11:25"), closed("11:00"), "12:00")
    assert record.resolved_at == at("11:00")
    assert [(r.field, r.before, r.after) for r in record.revisions] == [
        ("at", "2026-04-15T21:00:00Z", "2026-04-15T11:00:00Z")
    ]
    assert incident(record).window.duration_s == 3600


@pytest.mark.parametrize("clock", ["11:00", "11:25", "11:29"])
def test_a_clock_that_is_a_little_ahead_is_believed(clock: str) -> None:
    record = read(read(None, OPEN, "10:05"), closed(clock), "11:25")
    assert record.resolved_at == at(clock)
    found = incident(record).window.end
    assert found is not None
    assert found.at == at(clock)


def test_a_capture_of_which_the_day_alone_is_known_may_show_all_of_it() -> None:
    record = read(None, closed("21:00"), "00:00")
    assert (record.started_at, record.resolved_at) == (at("10:00"), at("21:00"))
    assert incident(record).window.duration_s == 11 * 3600
    assert read(None, closed("21:00"), "00:00", "2026-04-14").resolved_at is None


def test_an_end_in_the_field_alone_is_doubted_too() -> None:
    record = read(read(None, OPEN, "10:05"), replace(OPEN, state="resolved", resolved_at=at("21:00")), "11:25")
    assert (record.state, record.resolved_at) == ("resolved", None)
    assert incident(record).window.end is None
    later = read(record, replace(OPEN, state="resolved", resolved_at=at("21:00")), "12:00", NEXT)
    assert later.resolved_at is None


def test_planned_work_lies_ahead_by_right() -> None:
    plan = seen(("09:00", "scheduled", "We will upgrade."), started_at=at("22:00"), scheduled_until=at("23:00"))
    record = read(None, plan, "09:05")
    assert (record.started_at, record.scheduled_until) == (at("22:00"), at("23:00"))


def test_a_start_that_had_not_come_is_that_of_the_reading() -> None:
    record = read(None, seen(("22:00", "investigating", LOOKING)), "10:05")
    assert record.started_at == at("10:05")
    start = incident(record).window.start
    assert start is not None
    assert start.at == at("10:05")


def test_an_end_in_words_that_had_not_come_is_no_stated_end() -> None:
    record = read(read(None, OPEN, "10:05"), closed("11:00"), "11:25")
    (last,) = (u for u in record.updates if u.state == "resolved")
    flags = (f"update:{last.id}", "window")
    words = (
        claim("started", clock="10:00", speaker="provider", document=record.id, flags=flags, quote="from 10:00 to 21:00"),
        claim("ended", clock="21:00", speaker="provider", document=record.id, flags=flags, quote="from 10:00 to 21:00"),
    )  # fmt: skip
    found = told(replace(record, claims=(*official_claims(record, {}), *words)), id=f"{DAY}-acme-1000")
    assert found.official.stated_end is None
    assert found.window.duration_s == 3600


# --- dated back -------------------------------------------------------------------------------------------------------

FIRST = seen(("10:00", "investigating", LOOKING), ("11:00", "resolved", OVER))
EARLIER = replace(
    FIRST,
    started_at=at("08:30"),
    updates=(StatusUpdate("id-0009", at("08:30"), "investigating", "First errors were seen by us."), *FIRST.updates),
)


def test_a_post_that_an_earlier_reading_lacked_is_no_acknowledgement() -> None:
    record = read(read(None, FIRST, "12:15"), EARLIER, "14:00", NEXT)
    found = incident(record)
    assert found.official.acknowledged is not None
    assert found.official.acknowledged.at == at("10:00")
    assert found.official.stated_start is not None
    assert found.official.stated_start.at == at("08:30")
    assert found.timeline[0].text == "Status page: investigating (dated back; posted by 14:00 UTC on 17 April)"


def test_what_another_page_shows_in_full_is_not_dated_back() -> None:
    other = Source("acme-full", "status", "https://acme.example/full", Standing.OFFICIAL, providers=("acme",))
    record = read(read(None, FIRST, "12:15"), replace(EARLIER, source="acme-full"), "14:00", NEXT, other)
    assert all(u.posted_at is None for u in record.updates)
    start = incident(record).official.acknowledged
    assert start is not None
    assert start.at == at("08:30")


def test_a_post_that_its_page_made_days_later_is_acknowledged_then() -> None:
    posts = tuple(replace(u, posted_at=at("09:00", NEXT)) for u in closed("11:00").updates)
    found = incident(read(None, replace(closed("11:00"), updates=posts), "09:05", NEXT))
    assert found.official.acknowledged is not None
    assert found.official.acknowledged.at == at("09:00", NEXT)
    assert (found.window.start and found.window.start.at, found.window.end and found.window.end.at) == (
        at("10:00"),
        at("11:00"),
    )


# --- opened anew ------------------------------------------------------------------------------------------------------

STAGELESS = (("10:00", "investigating", LOOKING), ("11:00", "resolved", OVER))
AGAIN = (("10:00", "investigating", LOOKING), ("11:00", "update", OVER), ("15:00", "update", BACK))


def test_a_page_without_stages_that_is_active_again_is_opened_by_its_new_post() -> None:
    record = read(read(None, seen(*STAGELESS), "11:05"), seen(*AGAIN, state="investigating"), "15:05")
    assert [u.state for u in record.updates] == ["investigating", "resolved", "investigating"]
    found = incident(record)
    assert found.state == "ongoing"
    assert [(w.start, w.end) for w in found.waves] == [(at("10:00"), at("11:00")), (at("15:00"), None)]
    assert read(record, seen(*AGAIN, state="investigating"), "15:20") == record


def test_closed_again_it_has_two_stretches() -> None:
    record = read(read(None, seen(*STAGELESS), "11:05"), seen(*AGAIN, state="investigating"), "15:05")
    over = seen(*AGAIN, ("16:00", "resolved", "Fixed."))
    record = read(record, over, "16:05")
    assert [u.state for u in record.updates] == ["investigating", "resolved", "investigating", "resolved"]
    assert incident(record).window.duration_s == 2 * 3600


def test_a_note_on_what_stays_closed_opens_nothing() -> None:
    after = seen(
        *STAGELESS, ("15:00", "update", "More detail: a host failed."), state="resolved", resolved_at=at("11:00")
    )
    record = read(read(None, seen(*STAGELESS), "11:05"), after, "15:05")
    assert [u.state for u in record.updates] == ["investigating", "resolved", "update"]
    assert incident(record).window.duration_s == 3600


def test_stages_that_a_page_names_stay_as_it_names_them() -> None:
    again = seen(*STAGELESS, ("15:00", "monitoring", BACK))
    record = read(read(None, seen(*STAGELESS), "11:05"), again, "15:05")
    assert record.updates[-1].state == "monitoring"
