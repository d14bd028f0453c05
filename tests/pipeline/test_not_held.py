"""Works that were announced and never begun: their page cancelled them, or closed them before they were to begin."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import icalendar
import pytest
from vendor import HOST, Record, answer, as_json, case, when

from scraper.core.judging.not_held import is_not_held
from scraper.core.model import Severity
from scraper.edge.people.config import load
from scraper.formats import pagerduty
from scraper.formats.labels import kind_of, of_fault, of_work, state_of
from scraper.formats.status import Origin
from scraper.publish import export, feeds, wording
from scraper.publish.pages.incident import view_of
from scraper.publish.pages.provider import view_of as provider_view
from scraper.publish.parts.rows import row
from scraper.publish.states import provider_state
from tests.feeds.issues import files
from tests.publish import factories

TOLD, BEGINS, OFF = when("2026-04-05 10:00"), when("2026-04-20 22:00"), when("2026-04-06 10:00")
PAGE = f"https://{HOST}/api/v2/incidents.json"
DAY = 24 * 60
ANNOUNCED = (0, "scheduled", "We will upgrade the database. Between 22:00 and 02:00 UTC chats will not load.")
CLOSED = (DAY, "completed", "This maintenance has been cancelled and will not take place.")
HELD = (15 * DAY + 12 * 60, "in_progress", "The upgrade is under way.")
DONE = (15 * DAY + 13 * 60, "completed", "The upgrade is done.")


def read(at, *steps, begins=BEGINS):
    work = case("work", "Database upgrade", "2026-04-05 10:00", *steps, impact="maintenance", scheduled_for=begins)
    body = json.loads(as_json(work.until(at)))
    for each in body["incidents"]:
        each["scheduled_for"] = f"{begins:%Y-%m-%dT%H:%M:%SZ}"
        each["scheduled_until"] = f"{begins + timedelta(hours=4):%Y-%m-%dT%H:%M:%SZ}"
    return answer(json.dumps(body).encode(), at, PAGE)


def edition(record: Record, now=OFF + timedelta(hours=2)):
    (config, _) = load(record.folder)
    settings = replace(factories.SETTINGS, sources=config.sources)
    return factories.edition(record.archive, record.report, now=now, settings=settings)


@pytest.fixture(scope="module")
def off(tmp_path_factory) -> Record:
    announced = read(TOLD + timedelta(hours=1), ANNOUNCED, CLOSED)
    return Record(tmp_path_factory.mktemp("off")).take(announced, read(OFF + timedelta(hours=1), ANNOUNCED, CLOSED))


def test_nothing_is_concluded_of_what_was_never_begun(off: Record) -> None:
    (found,) = off.dossiers
    incident, (official,) = found.incident, off.records
    assert incident.state == "unknown", "of the contract's values the one true"
    assert (incident.window.start.at, incident.window.end, incident.window.duration_s) == (BEGINS, None, None)
    assert {getattr(incident.official, name) for name in ("first_update", "acknowledged", "resolved", "stated_start", "stated_end")} == {None}  # fmt: skip
    assert incident.waves == ()
    assert {v.fact for v in incident.verdicts} <= {"component"}
    assert {c.kind for c in official.claims} <= {"component", "state"}
    assert official.revisions == ()


def test_the_summary_says_so_with_its_evidence(off: Record) -> None:
    (found,) = off.dossiers
    (sentence,) = found.incident.summary
    assert (
        sentence.text
        == "Acme did not hold the maintenance of Chat that it had planned for 20 April 2026, at 22:00 UTC."
    )
    plan = next(c for c in found.documents[0].claims if "plan" in c.flags)
    assert plan.id in sentence.evidence


def test_the_page_and_the_lists_say_not_held(off: Record) -> None:
    (found,) = off.dossiers
    now = edition(off)
    view = view_of(now, found)
    rows = {one.term: (one.value, one.note) for one in view.answer}
    assert view.state.word == "Not held"
    assert rows["When"] == ("Planned for 20 April 2026, 22:00 UTC, and not held", "")
    assert rows["How long"] == ("Not held", "")
    assert rows["Announced"] == (wording.moment(TOLD), f"Closed {wording.moment(OFF)}")
    assert "Acknowledged" not in rows
    line = row(now, found)
    assert (line.mark.word, line.length, line.since) == ("Not held", "not held", "")
    state = provider_state(now, "acme")
    assert (state.state, state.incident) == ("none", None)
    assert [one.mark.word for one in provider_view(now, "acme", state, (found,)).planned] == ["Not held"]


def test_the_calendar_drops_it(off: Record) -> None:
    body = files(edition(off), feeds)["calendar/acme.ics"]
    (event,) = icalendar.Calendar.from_ical(body).walk("VEVENT")
    assert (event["DTSTART"].dt, event["STATUS"]) == (BEGINS, "CANCELLED")
    assert "DTEND" not in event
    assert "(maintenance not held)" in event["SUMMARY"]


def test_the_object_tells_the_plan_and_when_it_was_called_off(off: Record) -> None:
    made = files(edition(off), export)
    told = json.loads(made["api/v1/incidents/2026-04-05-acme-1000.json"])
    assert told["not_held"] == {"planned_start": "2026-04-20T22:00:00Z", "closed_at": "2026-04-06T10:00:00Z"}
    assert "scheduled" not in told
    assert told["documents"][0]["published"]["at"] == "2026-04-05T10:00:00Z"


@pytest.mark.parametrize(
    "steps",
    [
        pytest.param((ANNOUNCED, HELD, DONE), id="held"),
        pytest.param((ANNOUNCED, DONE), id="closed after its hour without a word that it began"),
        pytest.param((ANNOUNCED, (DAY, "in_progress", "We begin early."), CLOSED), id="begun and closed early"),
        pytest.param(
            (ANNOUNCED, (15 * DAY + 12 * 60, "completed", "Done.")), id="closed at the minute it was to begin"
        ),
    ],
)
def test_works_that_were_held_stay_so(tmp_path, steps) -> None:
    record = Record(tmp_path).take(read(BEGINS + timedelta(hours=3), *steps))
    (found,) = record.dossiers
    assert not is_not_held(record.records[0])
    assert found.incident.state == "resolved"
    assert found.incident.official.resolved


def test_works_that_are_planned_anew_after_they_were_closed_are_scheduled(tmp_path) -> None:
    again = (2 * DAY, "scheduled", "The upgrade will take place after all.")
    record = Record(tmp_path).take(
        read(OFF + timedelta(hours=1), ANNOUNCED, CLOSED), read(OFF + timedelta(days=2), ANNOUNCED, CLOSED, again)
    )
    assert view_of(edition(record), record.dossiers[0]).state.word == "Scheduled"


SLACK = {"id": 7, "date_created": "2026-04-05T03:00:00-07:00", "date_updated": "2026-04-05T03:30:00-07:00", "title": "Work on channels", "type": "incident", "url": "https://slack-status.com/7", "services": ["Chat"]}  # fmt: skip
_SAID = [
    {"date_created": "2026-04-05T03:30:00-07:00", "body": "<p>This maintenance is cancelled.</p>"},
    {"date_created": "2026-04-05T03:00:00-07:00", "body": "<p>Planned work on 20 April.</p>"},
]


@pytest.mark.parametrize("word", ["cancelled", "canceled"])
def test_a_page_that_calls_works_cancelled_is_believed(tmp_path, word: str) -> None:
    url = f"https://{HOST}/api/v2.0.0/history"
    before = json.dumps([SLACK | {"status": "scheduled", "notes": _SAID[1:]}]).encode()
    after = json.dumps([SLACK | {"status": word, "notes": _SAID}]).encode()
    record = Record(tmp_path).take(answer(before, TOLD + timedelta(minutes=5), url))
    record.take(answer(after, TOLD + timedelta(hours=1), url))
    (found,) = record.dossiers
    (official,) = record.records
    assert [u.state for u in official.updates] == ["scheduled", "cancelled"]
    assert (found.incident.state, found.incident.window.end, found.incident.official.acknowledged) == ("unknown", None, None)  # fmt: skip
    assert [s.text for s in found.incident.summary] == ["Acme cancelled the maintenance of Chat that it had announced."]
    view = view_of(edition(record), found)
    assert view.state.word == "Cancelled"
    assert {one.term: one.value for one in view.answer}[
        "When"
    ] == "Not held; its page does not say for when it was planned"
    assert [r.field for r in official.revisions] == []
    assert found.incident.timeline[-1].text == "Status page: maintenance cancelled"


def test_pagerduty_has_a_word_for_it() -> None:
    body = {"posts": [{"id": "P1", "title": "Work", "post_type": "maintenance", "starts_at": "2026-04-20T22:00:00Z", "ends_at": "2026-04-21T02:00:00Z", "reported_at": "2026-04-05T10:00:00Z", "updates": [
        {"id": "U1", "message": "We will upgrade.", "status": {"description": "scheduled"}, "reported_at": "2026-04-05T10:00:00Z"},
        {"id": "U2", "message": "No longer needed.", "status": {"description": "canceled"}, "reported_at": "2026-04-06T10:00:00Z"}]}]}  # fmt: skip
    url = "https://status.acme.example/api/posts"
    (found,) = pagerduty.parse(json.dumps(body).encode(), Origin("s", "acme", url, retrieved=OFF)).incidents
    assert found.state == "cancelled"


@pytest.mark.parametrize(
    "label",
    ["Cancelled", "canceled", "Maintenance cancelled", "Abgesagt", "Annulé", "Cancelado", "Annullato", "Geannuleerd", "Отменено", "キャンセル", "已取消"],
)  # fmt: skip
def test_labels_of_what_was_called_off(label: str) -> None:
    assert state_of(label) == of_work("cancelled") == "cancelled"
    assert of_fault(state_of(label)) == "resolved", "a fault that a page cancels is closed"


def test_a_word_like_it_in_a_title_is_no_label() -> None:
    assert state_of("Cancelling orders fails") == "unknown"
    assert kind_of("Cancellations fail", frozenset({"investigating"}), Severity.MAJOR).value == "incident"


def test_a_post_that_calls_it_cancelled_is_enough_where_the_page_also_dates_its_end(off: Record) -> None:
    (kept,) = off.records
    *before, last = kept.updates
    dated = replace(kept, resolved_at=BEGINS + timedelta(hours=4))
    assert not is_not_held(dated), "an end that the page states is no closing before the plan"
    assert is_not_held(replace(dated, updates=(*before, replace(last, state="cancelled"))))
