"""What a provider writes after the end moves no end, and a stage or a work that goes on is no edit."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from vendor import Record, answer, status_source, when

from scraper.core.model import OfficialRecord, RecordKind

HOST = "status.acme.example"
START = when("2026-05-01 10:00")
LOOKING, OVER = "We are looking into trouble sending messages.", "All is well again."
MORE = "More detail: a database host failed, and messages could not be stored."
BACK = "Unfortunately the trouble is back. We are on it."
Told = list[tuple[int, str]]
"""Posts: minutes after the start, words."""


def z(minutes: int) -> str:
    return f"{START + timedelta(minutes=minutes):%Y-%m-%dT%H:%M:%SZ}"


def slack(told: Told, *, over: bool, **more: str) -> object:
    notes = [{"date_created": z(m), "body": f"<p>{text}</p>"} for m, text in reversed(told)]
    own = {"status": "resolved" if over else "active", "type": "incident", "title": "Trouble sending"} | more
    return [
        {"id": 900, "date_created": z(0), "date_updated": z(told[-1][0]), "services": ["Chat"], "notes": notes} | own
    ]


def vultr(told: Told, *, over: bool) -> object:
    entries = [{"updated_at": z(m), "message": text} for m, text in told]
    own = {"id": "v1", "region": "Tokyo", "subject": "Trouble in Tokyo", "status": "resolved" if over else "ongoing"}
    return {"service_alerts": [{**own, "start_date": z(0), "updated_at": z(told[-1][0]), "entries": entries}]}


def betterstack(told: Told, *, over: bool) -> object:
    state = "resolved" if over else "downtime"
    touched = [{"status_page_resource_id": "5", "status": "downtime"}]
    report = {"title": "Trouble", "report_type": "manual", "starts_at": z(0), "ends_at": None, "aggregate_state": state}
    listed = {"status_updates": {"data": [{"id": str(100 + n), "type": "status_update"} for n in range(len(told))]}}
    rows = [
        {"id": "77", "type": "status_report", "attributes": {**report, "affected_resources": touched}, "relationships": listed},
        {"id": "5", "type": "status_page_resource", "attributes": {"public_name": "Chat", "status": state}},
        *({"id": str(100 + n), "type": "status_update", "attributes": {"message": text, "published_at": z(m)}} for n, (m, text) in enumerate(told)),
    ]  # fmt: skip
    page = {"custom_domain": HOST, "timezone": "UTC", "aggregate_state": state}
    return {"data": {"id": "1", "type": "status_page", "attributes": page}, "included": rows}


def yandex(told: Told, *, over: bool) -> object:
    comments = [{"id": str(n), "date": z(m), "content": text} for n, (m, text) in enumerate(told)]
    own = {"id": 5, "title": "Trouble", "status": "resolved" if over else "", "startDate": z(0), "endDate": None}
    return {"incidents": [{**own, "updatedAt": z(told[-1][0]), "comments": comments, "services": []}]}


def heroku(told: Told, *, over: bool) -> object:
    updates = [{"id": n, "created_at": z(m), "contents": text, "update_type": ""} for n, (m, text) in enumerate(told)]
    own = {
        "id": 3,
        "title": "Trouble",
        "state": "resolved" if over else "open",
        "full_url": f"https://{HOST}/incidents/3",
    }
    return [{**own, "created_at": z(0), "updated_at": z(told[-1][0]), "updates": updates[::-1]}]


def hetzner(told: Told, *, over: bool) -> bytes:
    minute, text = told[-1]
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Hetzner Status</title><entry><id>https://status.hetzner.com/incident/a1</id>'
        f"<title>Trouble in Tokyo</title><published>{z(0)}</published><updated>{z(minute)}</updated>"
        f'<link href="https://status.hetzner.com/incident/a1"/><content>{text}</content></entry></feed>'
    ).encode()


FORMS = {"slack": slack, "vultr": vultr, "betterstack": betterstack, "yandex": yandex, "heroku": heroku}


def page(folder: Path, form: str, *readings: tuple[int, object]) -> Record:
    """A status page read at minutes after the start."""
    record = Record(folder, status_source(more=f", format: {form}"))
    for minute, body in readings:
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        record.take(answer(raw, START + timedelta(minutes=minute), f"https://{HOST}/x"))
    return record


def only(record: Record) -> OfficialRecord:
    (found,) = record.records
    return found


def ended(minutes: int) -> datetime:
    return START + timedelta(minutes=minutes)


@pytest.mark.parametrize("form", FORMS)
def test_a_note_the_day_after_is_no_later_end(form: str, tmp_path: Path) -> None:
    told = [(0, LOOKING), (60, OVER), (1800, MORE)]
    readings = ((5, told[:1], False), (65, told[:2], True), (1805, told, True))
    record = page(tmp_path, form, *((at, FORMS[form](shown, over=over)) for at, shown, over in readings))
    found = only(record)
    assert (found.state, found.resolved_at, found.revisions) == ("resolved", ended(60), ())
    assert [(u.state, u.text) for u in found.updates] == [
        ("investigating", LOOKING),
        ("resolved", OVER),
        ("update", MORE),
    ]
    assert [w.end for w in found.impact_windows] in ([], [ended(60)])
    (dossier,) = record.dossiers
    assert dossier.incident.window.duration_s == 3600
    again = page(
        tmp_path / "again",
        form,
        *((at, FORMS[form](shown, over=over)) for at, shown, over in (*readings, (1900, told, True))),
    )
    assert only(again) == found


@pytest.mark.parametrize("form", FORMS)
def test_a_note_that_says_when_it_was_over_is_no_later_end_at_first_sight_either(form: str, tmp_path: Path) -> None:
    told = [(0, LOOKING), (60, "This is now fixed for everyone."), (1800, MORE)]
    found = only(page(tmp_path, form, (1805, FORMS[form](told, over=True))))
    assert (found.resolved_at, [u.state for u in found.updates]) == (ended(60), ["investigating", "resolved", "update"])


@pytest.mark.parametrize("form", FORMS)
def test_trouble_that_came_back_between_two_readings_ends_when_it_ended_again(form: str, tmp_path: Path) -> None:
    told = [(0, LOOKING), (60, OVER), (300, BACK), (360, "Done.")]
    found = only(page(tmp_path, form, (65, FORMS[form](told[:2], over=True)), (365, FORMS[form](told, over=True))))
    assert found.resolved_at == ended(360)


def test_a_feed_whose_item_is_touched_later_keeps_its_end(tmp_path: Path) -> None:
    fixed = "The problem has been resolved."
    readings = [(5, [(0, LOOKING)], False), (65, [(60, fixed)], True), (5765, [(5760, fixed)], True)]
    record = page(tmp_path, "hetzner", *((at, hetzner(told, over=over)) for at, told, over in readings))
    assert (only(record).resolved_at, only(record).revisions) == (ended(60), ())
    record.take(answer(hetzner([(7000, f"{fixed} {MORE}")], over=True), ended(7010), f"https://{HOST}/x"))
    assert only(record).resolved_at == ended(60)


def cachet(
    stage: int, words: str, changed: int, updates: tuple[tuple[int, int, str], ...] = (), **more: object
) -> object:
    def clock(minute: int) -> str:
        return f"{START + timedelta(minutes=minute):%Y-%m-%d %H:%M:%S}"

    rows = [
        {"id": n, "status": s, "message": text, "created_at": clock(m)} for n, (m, s, text) in enumerate(updates, 1)
    ]
    own = {"id": 7, "component_id": 1, "name": "Trouble", "status": stage, "latest_status": stage, "human_status": "x", "message": words,
           "occurred_at": clock(0), "created_at": clock(0), "updated_at": clock(changed), "updates": rows, "permalink": f"https://{HOST}/incidents/7"}  # fmt: skip
    return {"data": [own | more]}


def cachet3(stage: int, words: str, changed: int, **_: object) -> object:
    def clock(minute: int) -> dict[str, str]:
        return {"human": "x", "string": f"{START + timedelta(minutes=minute):%Y-%m-%d %H:%M:%S}"}

    status = {"human": "x", "value": stage}
    said = {"name": "Trouble", "message": words, "status": status, "latest_status": status, "occurred_at": clock(0)}
    return {
        "data": [
            {
                "id": "7",
                "type": "incidents",
                "attributes": {**said, "created_at": clock(0), "updated_at": clock(changed)},
            }
        ]
    }


def stages(record: OfficialRecord) -> list[tuple[int, str, str]]:
    return [(int((u.at - START).total_seconds()) // 60, u.state, u.text) for u in record.updates if not u.removed_at]


def edits(record: OfficialRecord) -> list[tuple[str, str | None, str | None]]:
    return [(r.field, r.before, r.after) for r in record.revisions]


ONE_MESSAGE = {"cachet": cachet, "cachet3": cachet3}


@pytest.mark.parametrize("form", ONE_MESSAGE)
def test_a_message_that_is_written_over_tells_each_stage_when_it_came(form: str, tmp_path: Path) -> None:
    made = ONE_MESSAGE[form]
    record = page(
        tmp_path, form, (5, made(1, LOOKING, 0)), (45, made(2, LOOKING, 40)), (65, made(4, "Fixed: a host failed.", 60))
    )
    found = only(record)
    assert stages(found) == [
        (0, "investigating", LOOKING),
        (40, "identified", ""),
        (60, "resolved", "Fixed: a host failed."),
    ]
    assert (found.started_at, found.resolved_at, found.revisions) == (START, ended(60), ())


@pytest.mark.parametrize("form", ONE_MESSAGE)
def test_a_word_put_right_days_later_is_an_edit_and_no_later_end(form: str, tmp_path: Path) -> None:
    made = ONE_MESSAGE[form]
    record = page(
        tmp_path, form, (5, made(1, LOOKING, 0)), (65, made(4, "Fixed: a host failed.", 60)),
        (5765, made(4, "Fixed: a database host failed.", 5760)), (7000, made(4, "Fixed: a database host failed.", 6990)),
    )  # fmt: skip
    found = only(record)
    assert (found.resolved_at, edits(found)) == (
        ended(60),
        [("text", "Fixed: a host failed.", "Fixed: a database host failed.")],
    )
    assert stages(found) == [(0, "investigating", LOOKING), (60, "resolved", "Fixed: a database host failed.")]


@pytest.mark.parametrize("form", ONE_MESSAGE)
def test_a_message_that_is_read_when_all_is_over_began_with_trouble(form: str, tmp_path: Path) -> None:
    found = only(page(tmp_path, form, (65, ONE_MESSAGE[form](4, "Fixed: a host failed.", 60))))
    assert stages(found) == [(0, "investigating", ""), (60, "resolved", "Fixed: a host failed.")]
    assert (found.started_at, found.resolved_at) == (START, ended(60))


@pytest.mark.parametrize("form", ONE_MESSAGE)
def test_a_message_that_goes_back_to_an_earlier_stage_is_opened_again(form: str, tmp_path: Path) -> None:
    made = ONE_MESSAGE[form]
    record = page(tmp_path, form, (5, made(1, LOOKING, 0)), (65, made(4, OVER, 60)), (305, made(1, BACK, 300)))
    assert (only(record).state, only(record).resolved_at, only(record).revisions) == ("investigating", None, ())
    assert stages(only(record))[1:] == [(60, "resolved", OVER), (300, "investigating", BACK)]


def test_words_of_a_message_that_change_while_its_stage_stands_are_an_edit(tmp_path: Path) -> None:
    found = only(page(tmp_path, "cachet", (5, cachet(1, LOOKING, 0)), (25, cachet(1, "Chats do not load.", 20))))
    assert (stages(found), edits(found)) == (
        [(0, "investigating", "Chats do not load.")],
        [("text", LOOKING, "Chats do not load.")],
    )


def test_updates_that_follow_a_stage_set_by_hand_take_nothing_away(tmp_path: Path) -> None:
    record = page(
        tmp_path, "cachet", (5, cachet(1, LOOKING, 0)), (25, cachet(2, LOOKING, 20)), (65, cachet(4, LOOKING, 60, ((60, 4, OVER),)))
    )  # fmt: skip
    assert stages(only(record)) == [(0, "investigating", LOOKING), (20, "identified", ""), (60, "resolved", OVER)]
    assert (only(record).resolved_at, only(record).revisions) == (ended(60), ())


def test_the_stage_of_the_message_goes_on_with_its_updates(tmp_path: Path) -> None:
    told = ((20, 2, "A host failed."), (60, 4, OVER))
    record = page(
        tmp_path,
        "cachet",
        (5, cachet(1, LOOKING, 0)),
        (25, cachet(2, LOOKING, 20, told[:1])),
        (65, cachet(4, LOOKING, 60, told)),
    )
    assert [state for _, state, _ in stages(only(record))] == ["investigating", "identified", "resolved"]
    assert only(record).revisions == ()


def test_work_of_slacks_that_begins_is_the_work_that_was_announced(tmp_path: Path) -> None:
    told = [(0, "Maintenance is planned for 3 May."), (60, "Maintenance is under way."), (120, "Done.")]
    for n, title in enumerate(("Maintenance of channels", "Channels on 3 May")):
        shown = [(5, "scheduled", 1), (65, "active", 2), (125, "completed", 3)]
        readings = [(at, slack(told[:count], over=False, status=word, title=title)) for at, word, count in shown]
        for upto, state in ((2, "in_progress"), (3, "completed")):
            found = only(page(tmp_path / f"{n}{upto}", "slack", *readings[:upto]))
            assert (found.kind, found.state, found.revisions) == (RecordKind.MAINTENANCE, state, ())
            assert [u.state for u in found.updates] == ["scheduled", "update", "completed"][:upto]


def test_trouble_in_what_was_announced_as_work_is_trouble(tmp_path: Path) -> None:
    planned = cachet(0, "We will move a database.", 0)
    found = only(page(tmp_path, "cachet", (5, planned), (65, cachet(2, "The move failed, and chats are down.", 60))))
    assert found.kind is RecordKind.INCIDENT


def statusio(messages: Told, *, active: bool) -> object:
    told = [{"details": text, "state": 100, "status": 200, "datetime": z(m)} for m, text in messages]
    event = {"_id": "6" * 24, "name": "Database upgrade", "datetime_open": z(0), "datetime_planned_start": z(120), "datetime_planned_end": z(240),
             "messages": told, "components_affected": [{"name": "Chat", "_id": "a"}]}  # fmt: skip
    work = {"active": [event] if active else [], "upcoming": [] if active else [event]}
    return {
        "result": {
            "status_overall": {"status": "Operational", "status_code": 100},
            "status": [],
            "incidents": [],
            "maintenance": work,
        }
    }


def test_work_of_status_io_begins_at_its_start_and_not_with_its_announcement(tmp_path: Path) -> None:
    told = [(0, "We will upgrade the database."), (120, "The upgrade has begun.")]
    record = page(tmp_path, "statusio", (5, statusio(told[:1], active=False)), (130, statusio(told, active=True)))
    found = only(record)
    assert (found.state, [u.state for u in found.updates], found.revisions) == (
        "in_progress",
        ["scheduled", "in_progress"],
        (),
    )
    (dossier,) = record.dossiers
    assert dossier.incident.window.start is not None
    assert dossier.incident.window.start.at == ended(120)
