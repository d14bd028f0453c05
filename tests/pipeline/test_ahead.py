"""Works that lie ahead: they are scheduled, and nothing of them has begun, been acknowledged, or lasted."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import icalendar
import pytest
from vendor import HOST, Case, Record, answer, as_json, case, when

from scraper.core.model import RecordKind
from scraper.edge.people.config import load
from scraper.formats.status import Origin, read_status
from scraper.publish import export, feeds, wording
from scraper.publish.pages.incident import view_of
from scraper.publish.pages.provider import view_of as provider_view
from scraper.publish.parts.rows import row
from scraper.publish.states import provider_state
from tests.feeds.issues import files
from tests.publish import factories

TOLD, BEGINS, UNTIL = when("2026-04-05 10:00"), when("2026-04-20 22:00"), when("2026-04-21 02:00")
PAGE = f"https://{HOST}/api/v2/incidents.json"
STEPS = (
    (0, "scheduled", "We will upgrade the database. Between 22:00 and 02:00 UTC chats will not load."),
    (15 * 24 * 60 + 12 * 60, "in_progress", "The upgrade is under way."),
    (15 * 24 * 60 + 13 * 60, "completed", "The upgrade is done."),
)
WORK = case("work", "Database upgrade", "2026-04-05 10:00", *STEPS, impact="maintenance", scheduled_for=BEGINS)


def read(at, shown: Case = WORK, until=UNTIL):
    body = json.loads(as_json(shown.until(at)))
    for each in body["incidents"]:
        each["scheduled_for"] = f"{BEGINS:%Y-%m-%dT%H:%M:%SZ}"
        each["scheduled_until"] = f"{until:%Y-%m-%dT%H:%M:%SZ}" if until else None
    return answer(json.dumps(body).encode(), at, PAGE)


@pytest.fixture(scope="module")
def ahead(tmp_path_factory) -> Record:
    return Record(tmp_path_factory.mktemp("ahead")).take(read(TOLD + timedelta(hours=1)))


def edition(record: Record, now=TOLD + timedelta(hours=2)):
    (config, _) = load(record.folder)
    settings = replace(factories.SETTINGS, sources=config.sources)
    return factories.edition(record.archive, record.report, now=now, settings=settings)


def test_nothing_is_concluded_of_what_has_not_begun(ahead: Record) -> None:
    (found,) = ahead.dossiers
    incident, (official,) = found.incident, ahead.records
    assert (incident.kind, incident.state) == (RecordKind.MAINTENANCE, "unknown"), (
        "of the contract's values the one true"
    )
    assert (incident.window.start.at, incident.window.end, incident.window.duration_s) == (BEGINS, None, None)
    assert {getattr(incident.official, name) for name in ("first_update", "acknowledged", "resolved", "stated_start", "stated_end")} == {None}  # fmt: skip
    assert incident.waves == ()
    assert {v.fact for v in incident.verdicts} <= {"component"}
    assert {c.kind for c in official.claims} <= {"component", "state"}
    assert [e.text for e in incident.timeline] == ["Status page: maintenance scheduled"]
    assert official.scheduled_until == UNTIL


def test_the_summary_tells_the_plan_with_its_evidence(ahead: Record) -> None:
    (found,) = ahead.dossiers
    (sentence,) = found.incident.summary
    assert sentence.text == "Acme has scheduled maintenance of Chat for 20 April 2026, at 22:00 UTC, until 02:00 UTC on 21 April 2026."  # fmt: skip
    plan = next(c for c in found.documents[0].claims if "plan" in c.flags)
    assert plan.id in sentence.evidence
    assert (plan.at, plan.end) == (BEGINS, UNTIL)


@pytest.mark.parametrize(
    ("until", "words"),
    [
        (None, "Acme has scheduled maintenance of Chat for 20 April 2026, at 22:00 UTC."),
        (when("2026-04-20 23:30"), "Acme has scheduled maintenance of Chat for 20 April 2026, 22:00 until 23:30 UTC."),
    ],
)
def test_the_summary_tells_no_more_than_the_plan(tmp_path, until, words: str) -> None:
    record = Record(tmp_path).take(read(TOLD + timedelta(hours=1), until=until))
    assert [s.text for s in record.dossiers[0].incident.summary] == [words]


def test_the_page_the_list_and_the_board_say_scheduled(ahead: Record) -> None:
    (found,) = ahead.dossiers
    now = edition(ahead)
    view = view_of(now, found)
    rows = {one.term: (one.value, one.note) for one in view.answer}
    assert view.state.word == "Scheduled"
    assert rows["When"] == ("Scheduled for 20 April 2026, 22:00 to 21 April 2026, 02:00 UTC", "")
    assert rows["How long"] == ("Not begun, as its page last said", "4 h planned")
    assert rows["Announced"][0] == wording.moment(TOLD)
    assert "Acknowledged" not in rows
    line = row(now, found)
    assert (line.mark.word, line.length, line.since) == ("Scheduled", "not begun", "")
    state = provider_state(now, "acme")
    assert (state.state, state.incident) == ("none", None), "what is planned is no maintenance now"
    assert [one.mark.word for one in provider_view(now, "acme", state, (found,)).planned] == ["Scheduled"]


def test_its_hour_makes_no_beginning_that_its_page_does_not_tell(ahead: Record) -> None:
    late = edition(ahead, BEGINS + timedelta(hours=1))
    assert view_of(late, ahead.dossiers[0]).state.word == "Scheduled"
    assert provider_state(late, "acme").state == "unknown", "the reading is old"


def test_the_calendar_has_the_plan(ahead: Record) -> None:
    body = files(edition(ahead), feeds)["calendar/acme.ics"]
    (event,) = icalendar.Calendar.from_ical(body).walk("VEVENT")
    assert (event["DTSTART"].dt, event["DTEND"].dt, event["STATUS"]) == (BEGINS, UNTIL, "CONFIRMED")
    assert "(scheduled maintenance)" in event["SUMMARY"]
    assert "since" not in event["DESCRIPTION"]


def test_the_object_has_the_plan_and_the_announcement(ahead: Record) -> None:
    made = files(edition(ahead), export)
    told = json.loads(made["api/v1/incidents/2026-04-05-acme-1000.json"])
    assert told["scheduled"] == {"start": "2026-04-20T22:00:00Z", "end": "2026-04-21T02:00:00Z"}
    assert told["documents"][0]["published"]["at"] == "2026-04-05T10:00:00Z"
    assert (told["state"], told["window"]["duration_s"]) == ("unknown", None)


def test_what_is_under_way_is_told_with_its_planned_end(tmp_path) -> None:
    at = BEGINS + timedelta(minutes=30)
    record = Record(tmp_path).take(read(TOLD + timedelta(hours=1)), read(at))
    (found,) = record.dossiers
    now = edition(record, at + timedelta(minutes=5))
    rows = {one.term: one for one in view_of(now, found).answer}
    assert (found.incident.state, rows["When"].value) == ("ongoing", "Since 20 April 2026, 22:00 UTC")
    assert rows["When"].note == "Planned to last until 21 April 2026, 02:00 UTC"
    assert provider_state(now, "acme").note == "Planned, until 21 April 2026, 02:00 UTC"


def test_what_is_over_has_its_own_end_and_no_plan(tmp_path) -> None:
    record = Record(tmp_path).take(read(TOLD + timedelta(hours=1)), read(BEGINS + timedelta(hours=2)))
    (found,) = record.dossiers
    assert (found.incident.state, found.incident.window.duration_s) == ("resolved", 3600)
    assert record.records[0].scheduled_until is None
    alone = Record(tmp_path / "alone").take(read(BEGINS + timedelta(hours=2)))
    assert alone.records[0].claims == record.records[0].claims, "what was planned leaves no trace in what it was"


def test_a_plan_that_moves_is_an_edit_and_one_that_stays_is_none(tmp_path) -> None:
    record = Record(tmp_path).take(read(TOLD + timedelta(hours=1)))
    before = record.files()
    assert record.take(read(TOLD + timedelta(hours=2))).files() == before
    later = UNTIL + timedelta(hours=1)
    record.take(read(TOLD + timedelta(hours=3), until=later))
    (official,) = record.records
    (edit,) = official.revisions
    assert (edit.field, edit.before, edit.after) == ("at", "2026-04-21T02:00:00Z", "2026-04-21T03:00:00Z")
    assert official.scheduled_until == later
    assert view_of(edition(record), record.dossiers[0]).edits[0].what.startswith("Planned end")


def test_what_was_announced_and_taken_back_is_not_scheduled_any_more(tmp_path) -> None:
    kept = case("otherother", "Slow chats", "2026-04-04 10:00", (0, "investigating", "Slow."), (9, "resolved", "Well."))
    both = json.loads(read(TOLD + timedelta(hours=1)).body)
    both["incidents"] += json.loads(as_json(kept))["incidents"]
    record = Record(tmp_path).take(answer(json.dumps(both).encode(), TOLD + timedelta(hours=1), PAGE))
    record.take(*(answer(as_json(kept), TOLD + timedelta(hours=h), PAGE) for h in (2, 3, 30)))
    work = next(one for one in record.dossiers if one.incident.kind is RecordKind.MAINTENANCE)
    assert work.incident.state == "unknown"
    assert not work.incident.official.acknowledged


PLANS = {
    "https://status.rootly.example/api/v1/status.json": {
        "page": {"url": "https://s.example"},
        "incidents": [{"id": "w", "title": "Work", "status": "scheduled", "created_at": "2026-04-05T10:00:00Z", "scheduled_for": "2026-04-20T22:00:00Z", "scheduled_until": "2026-04-21T02:00:00Z"}],
    },
    "https://api.status.io/1.0/status/0123456789abcdef01234567": {
        "result": {"status_overall": {"status": "Operational", "status_code": 100}, "status": [], "incidents": [], "maintenance": {"active": [], "upcoming": [
            {"_id": "w", "name": "Work", "datetime_open": "2026-04-05T10:00:00Z", "datetime_planned_start": "2026-04-20T22:00:00Z", "datetime_planned_end": "2026-04-21T02:00:00Z", "messages": []}]}},
    },
    "https://acme.instatus.com/summary.json": {
        "page": {"name": "A", "url": "https://acme.instatus.com", "status": "UP"},
        "activeMaintenances": [{"id": "w", "name": "Work", "start": "2026-04-20T22:00:00Z", "status": "NOTSTARTEDYET", "duration": "240", "url": "https://acme.instatus.com/w"}],
    },
}  # fmt: skip


@pytest.mark.parametrize("url", sorted(PLANS))
def test_other_platforms_tell_their_plans_too(url: str) -> None:
    reading = read_status(json.dumps(PLANS[url]).encode(), Origin("s", "acme", url, retrieved=TOLD))
    (found,) = reading.incidents
    assert (found.kind, found.state, found.started_at, found.scheduled_until) == (RecordKind.MAINTENANCE, "scheduled", BEGINS, UNTIL)  # fmt: skip
