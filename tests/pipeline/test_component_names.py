"""incident.io's list gives ids of components; the page's summary has their names. The two are read together."""

import json
from datetime import timedelta

import pytest
from click.testing import CliRunner
from loopback import Page, web
from test_backfill import arguments, records, settings, walk
from vendor import Record, answer, status_source, when

from scraper.cli import main

HOST = "status.acme.example"
BASE = f"https://{HOST}/proxy/{HOST}"
AT = when("2026-03-05 12:00")
CHAT, FILES, BARE = "01JD00000000000000000000C1", "01JD00000000000000000000C2", "01JD00000000000000000000C9"


def history(host: str = HOST, **more: object) -> bytes:
    rows = [
        {
            "id": "01KJZ0000000000000000000A1", "name": "Replies fail", "status": "resolved", "type": "incident", "published_at": "2026-03-05T08:15:10Z",
            "updates": [
                {"id": "01KJZ0000000000000000000U1", "published_at": "2026-03-05T08:15:10Z", "to_status": "investigating", "message_string": "We look into failing replies.",
                 "component_statuses": [{"component_id": CHAT, "status": "partial_outage"}]},
                {"id": "01KJZ0000000000000000000U2", "published_at": "2026-03-05T09:40:20Z", "to_status": "resolved", "message_string": "Replies work again for all.", "component_statuses": []},
            ],
            "component_impacts": [
                {"component_id": CHAT, "start_at": "2026-03-05T08:10:00Z", "end_at": "2026-03-05T09:30:00Z", "status": "partial_outage"},
                {"component_id": BARE, "start_at": "2026-03-05T08:12:00Z", "end_at": "2026-03-05T09:20:00Z", "status": "degraded_performance"},
            ],
            "affected_components": [{"component_id": CHAT, "status": "partial_outage"}, {"component_id": BARE, "status": "degraded_performance"}],
            **more,
        }
    ]  # fmt: skip
    return json.dumps({"incidents": rows}).encode()


def summary(**names: str) -> bytes:
    parts = [{"id": key, "name": name, "status_page_id": "01P"} for key, name in (names or {CHAT: "Chat", FILES: "Files"}).items()]  # fmt: skip
    told = {"id": "01P", "name": "Acme", "public_url": f"https://{HOST}", "components": parts, "structure": {"items": []},
            "affected_components": [], "ongoing_incidents": [], "scheduled_maintenances": []}  # fmt: skip
    return json.dumps({"summary": told}).encode()


def source() -> str:
    return status_source(url=f"{BASE}/incidents")


def listed(at=AT):
    return answer(history(), at, f"{BASE}/incidents")


def named(at=AT, body: bytes | None = None):
    return answer(body or summary(), at, BASE)


@pytest.mark.parametrize("turned", [False, True])
def test_names_come_from_the_document_beside_the_list(tmp_path, turned) -> None:
    record = Record(tmp_path, source())
    both = (listed(), named())
    record.take(*(reversed(both) if turned else both))
    (one,) = record.records
    assert one.components == ("Chat",)
    assert [(w.component, w.level.value) for w in one.impact_windows] == [
        ("Chat", "partial_outage"),
        ("", "degraded_performance"),
    ]
    assert [c.name for u in one.updates for c in u.components] == ["Chat"]
    assert not any(BARE in path + body.decode() for path, body in record.files().items())


def test_the_document_that_names_is_no_reading_of_the_incidents(tmp_path) -> None:
    """It lists nothing: neither is the incident taken back, nor the page silent."""
    record = Record(tmp_path, source())
    record.take(listed(), named())
    record.take(listed(AT + timedelta(hours=1)), named(AT + timedelta(hours=1)))
    assert record.report.problems == ()
    assert [s.outcome for s in record.report.sources] == ["unchanged"]
    (one,) = record.records
    assert one.revisions == ()


def test_names_that_come_late_are_taken_and_those_that_fail_to_come_are_kept(tmp_path) -> None:
    record = Record(tmp_path, source())
    record.take(listed())
    assert record.records[0].components == ()
    record.take(listed(AT + timedelta(hours=1)), named(AT + timedelta(hours=1)))
    assert record.records[0].components == ("Chat",)
    after = record.files()
    record.take(listed(AT + timedelta(hours=2)))
    assert record.files() == after
    assert record.records[0].impact_windows[0].component == "Chat"
    assert record.records[0].revisions == ()


def test_another_source_that_reads_the_summary_names_them_too(tmp_path) -> None:
    record = Record(tmp_path, source(), status_source("acme-now", BASE))
    record.take(listed(), answer(summary(), AT, BASE, "acme-now"))
    (one,) = record.records
    assert one.components == ("Chat",)


def outagewire(folder, server, *words: str):
    return CliRunner().invoke(main, arguments(folder / "content", folder / "cache", server.host, *words), catch_exceptions=False)  # fmt: skip


def test_a_run_asks_for_both_and_offline_takes_both_from_the_cache(tmp_path) -> None:
    with web() as server:
        base = f"/proxy/{server.host}"
        server.pages |= {f"{base}/incidents": Page(history(), "application/json"), base: Page(summary(), "application/json")}  # fmt: skip
        settings(tmp_path / "content", server.host, f"{base}/incidents")
        result = outagewire(tmp_path, server, "update", "--only", "acme-status")
        assert result.exit_code == 0, result.stderr
        assert [r.components for r in records(tmp_path).values()] == [("Chat",)]
        assert [path for _, path, _ in server.log] == ["/robots.txt", f"{base}/incidents", base]
        settings(tmp_path / "again" / "content", server.host, f"{base}/incidents")
        (tmp_path / "cache").rename(tmp_path / "again" / "cache")
        asked = len(server.log)
        result = outagewire(tmp_path / "again", server, "update", "--offline", "--only", "acme-status")
        assert result.exit_code == 0, result.stderr
        assert len(server.log) == asked
        assert [r.components for r in records(tmp_path / "again").values()] == [("Chat",)]


@pytest.mark.parametrize("answered", [Page(b"gone", "text/plain", 404), Page(b"<html></html>"), Page(b"{}", "application/json")])  # fmt: skip
def test_without_names_the_rest_is_recorded_and_the_source_is_well(tmp_path, answered) -> None:
    with web() as server:
        base = f"/proxy/{server.host}"
        server.pages |= {f"{base}/incidents": Page(history(), "application/json"), base: answered}
        settings(tmp_path / "content", server.host, f"{base}/incidents")
        result = outagewire(tmp_path, server, "update", "--only", "acme-status", "--json")
        assert result.exit_code == 0, result.stderr
        assert json.loads(result.stdout)["sources"] == [{"source": "acme-status", "outcome": "new", "items": 1}]
        assert [(r.components, len(r.updates)) for r in records(tmp_path).values()] == [((), 2)]


def test_a_walk_through_the_past_names_them(tmp_path) -> None:
    with web() as server:
        base = f"/proxy/{server.host}"
        server.pages |= {f"{base}/incidents": Page(history(), "application/json"), base: Page(summary(), "application/json")}  # fmt: skip
        settings(tmp_path / "content", server.host, f"{base}/incidents")
        walk(tmp_path, server, "acme-status", "--pages", "1")
        assert [r.components for r in records(tmp_path).values()] == [("Chat",)]


def test_an_incident_first_known_by_its_impact_gets_its_title_without_a_revision(tmp_path) -> None:
    impacts = {"component_impacts": [{"component_id": CHAT, "start_at": "2026-03-05T08:10:00Z", "end_at": "2026-03-05T09:30:00Z", "status": "partial_outage",
                                      "status_page_incident_id": "01KJZ0000000000000000000A1"}], "component_uptimes": []}  # fmt: skip
    record = Record(tmp_path, source())
    record.take(answer(json.dumps(impacts).encode(), AT, f"{BASE}/component_impacts?start_at=2026-01-01"), named())
    assert [(r.title, r.components) for r in record.records] == [("Untitled incident", ("Chat",))]
    record.take(listed(AT + timedelta(hours=1)), named(AT + timedelta(hours=1)))
    (one,) = record.records
    assert one.title == "Replies fail"
    assert one.revisions == ()
