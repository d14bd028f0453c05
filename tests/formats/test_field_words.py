"""The field's own words, said once for all formats: earliest of several times, worst of several grades, what posts told."""

import ast
import importlib
import inspect
import json
from datetime import UTC, datetime

import pytest

from scraper.core.model import Level, RecordKind, Severity
from scraper.formats.channel import Entry
from scraper.formats.intake import Intake
from scraper.formats.labels import closing, of_work, opening, staged, worst, worst_level
from scraper.formats.records import Post, dated, last_told, unique
from scraper.formats.stamps import earliest, end_of_all, latest
from scraper.formats.status import Origin, StatusReading, formats, read_status

ORIGIN = Origin("page", "vendor", "https://status.vendor.example/")
NINE, TEN, NOON = (datetime(2026, 5, 4, hour, tzinfo=UTC) for hour in (9, 10, 12))


def read(value: object, name: str) -> StatusReading:
    return read_status(json.dumps(value).encode(), ORIGIN, name)


def levels(reading: StatusReading) -> dict[str, Level]:
    return {c.name: c.level for c in reading.components}


def test_of_several_times_those_count_that_are_known() -> None:
    assert earliest(None, NOON, NINE) == NINE
    assert latest(NINE, None, NOON) == NOON
    assert earliest() is latest(None) is None


def test_several_ends_are_one_when_all_have_come() -> None:
    assert end_of_all([NOON, TEN]) == NOON
    assert end_of_all([NOON, None]) is None
    assert end_of_all([]) is None


def test_the_gravest_grade_counts_and_unknown_only_alone() -> None:
    assert worst([Severity.MINOR, Severity.CRITICAL, Severity.UNKNOWN]) is Severity.CRITICAL
    assert worst([Severity.UNKNOWN, Severity.NONE]) is Severity.NONE
    assert worst([]) is Severity.UNKNOWN


def test_work_is_worse_than_no_word_and_better_than_trouble() -> None:
    ordered = [Level.OPERATIONAL, Level.UNKNOWN, Level.MAINTENANCE, Level.DEGRADED, Level.PARTIAL, Level.MAJOR]
    assert [worst_level(ordered[: n + 1]) for n in range(len(ordered))] == ordered
    assert worst_level([]) is Level.UNKNOWN


def test_every_grade_and_level_has_its_place() -> None:
    assert {worst([grade]) for grade in Severity} == set(Severity)
    assert {worst_level([level]) for level in Level} == set(Level)


@pytest.mark.parametrize(
    ("told", "over", "planned", "states"),
    [
        (["", "", ""], False, False, ["investigating", "update", "update"]),
        (["", "", ""], True, False, ["investigating", "update", "resolved"]),
        ([""], True, False, ["resolved"]),
        (["unknown", "identified", "unknown"], True, False, ["investigating", "identified", "resolved"]),
        (["", "resolved", ""], True, False, ["investigating", "resolved", "update"]),
        (["update", ""], False, False, ["update", "update"]),
        (["", ""], True, True, ["scheduled", "completed"]),
        ([], True, False, []),
    ],
)
def test_posts_that_tell_no_state_are_staged(told: list[str], over: bool, planned: bool, states: list[str]) -> None:
    assert staged(told, over=over, planned=planned) == states


def test_work_has_words_of_its_own() -> None:
    assert [opening(planned=p) for p in (True, False)] == ["scheduled", "investigating"]
    assert [closing(planned=p) for p in (True, False)] == ["completed", "resolved"]
    assert [of_work(word) for word in ("investigating", "resolved", "monitoring")] == ["in_progress", "completed", "monitoring"]  # fmt: skip


def test_rows_are_dated_oldest_first_and_keep_their_order_within_an_instant() -> None:
    times = {"z": NOON, "b": NINE, "c": NOON, "d": None}
    assert dated("zbcd", times.get) == [(NINE, "b"), (NOON, "z"), (NOON, "c")]


def test_the_last_post_that_tells_a_state_tells_it() -> None:
    told = [Post(NINE, "identified", ""), Post(NINE, "monitoring", "")]
    silent = [Post(TEN, "update", ""), Post(NOON, "unknown", "")]
    assert last_told([*told, *silent]) == "monitoring"
    assert last_told(silent) == ""


def test_the_first_of_several_stamps_that_is_a_time_counts() -> None:
    intake = Intake("x", ORIGIN)
    assert intake.time("", None, "soon", "2026-05-04T10:00:00Z", "2026-05-04T12:00:00Z") == TEN
    assert intake.time("soon", None) is None


def test_names_are_texts_or_objects_that_have_one() -> None:
    intake = Intake("x", ORIGIN)
    rows = [{"title": "Login"}, "Mail", {"name": "", "title": "Chat"}, None, {"name": None}, 7, " "]
    assert intake.names(rows, "name", "title", label="service") == ["Mail", "Login", "Chat"]
    assert [(p.code, p.where.rpartition(": ")[2]) for p in intake.problems] == [("bad_item", "service 6")]
    assert intake.names([{"name": "Login", "title": "Other"}]) == ["Login"]


def test_names_are_kept_once_on_one_line() -> None:
    assert unique(["a\n b", "a b", " ", "c"]) == ("a b", "c")


def test_an_entry_is_called_by_the_end_of_its_address_else_by_its_guid() -> None:
    entry = Entry("", "https://x.example/incidents/abc", "tag:1", "", "", "")
    assert (entry.address, entry.name) == ("https://x.example/incidents/abc", "abc")
    bare = Entry("", "", "tag:1", "", "", "")
    assert bare.address == "tag:1"
    assert Entry("", "https://x.example/", "77", "", "", "").name == "77"


def test_what_is_planned_is_maintenance_without_impact() -> None:
    found = Intake("x", ORIGIN).record(id="1", title="T", url="", kind=None, planned=True, impact=Severity.MAJOR)
    assert (found.kind, found.impact) == (RecordKind.MAINTENANCE, Severity.NONE)


def test_a_service_is_as_bad_as_the_worst_of_what_goes_on() -> None:
    events = [{"messageId": str(n), "statusType": word, "eventStatus": "ongoing"} for n, word in enumerate(("Slow", "Outage"))]  # fmt: skip
    apple = {"services": [{"serviceName": "Mail", "events": events}]}
    assert levels(read(apple, "apple")) == {"Mail": Level.MAJOR}
    algolia = {"status": {"c": [{"status": "major_outage"}, {"status": "under_maintenance"}]}}
    assert levels(read(algolia, "algolia")) == {"c": Level.MAJOR}
    parts = [{"component_id": "1", "name": "Api", "available_since_seconds": 1}]
    changes = [
        {
            "change_id": str(number),
            "title": "T",
            "type": "incident",
            "status": "investigating",
            "start_at_seconds": 1770000000,
            "affected_components": [{"component_id": "1", "status": word}],
        }
        for number, word in enumerate(("full_outage", "degraded"))
    ]
    flashcat = {"data": {"page": {"components": parts}, "active_changes": changes}}
    assert levels(read(flashcat, "flashcat")) == {"Api": Level.MAJOR}


def test_an_issue_without_a_number_is_a_problem() -> None:
    issue = {"title": "Api is down", "labels": [{"name": "status"}], "created_at": "2026-05-04T10:00:00Z"}
    reading = read([{**issue, "number": 4}, issue], "upptime")
    assert [found.id for found in reading.incidents] == ["4"]
    assert [p.code for p in reading.problems] == ["bad_item"]


def test_a_post_within_the_label_of_another_is_gone_with_it_and_its_siblings_live() -> None:
    stamp = "<small>May 4, 10:00 UTC</small>"
    page = f"""<html><body><div class="status-day"><div class="date">May 4, 2026</div>
    <div class="incident-container"><div class="incident-title"><a href="/incidents/abc123def456">Slow</a></div>
    <div class="update"><strong>Resolved<div class="update"></div></strong>{stamp}</div>
    <div class="update"><strong>Investigating</strong> - Slow. {stamp}</div></div></div></body></html>"""
    (found,) = read_status(page.encode(), ORIGIN, "statuspage_html").incidents
    assert [u.state for u in found.updates] == ["investigating", "resolved"]


def test_names_by_id_are_plain_texts() -> None:
    summary = {"summary": {"components": [{"id": "01C1", "name": "Api"}], "structure": {"items": []}, "ongoing_incidents": []}}  # fmt: skip
    names = read(summary, "incidentio_proxy").names
    assert names == (("01C1", "Api"),)
    assert {type(text) for pair in names for text in pair} == {str}


def said_again(tree: ast.Module) -> list[int]:
    """Lines that choose between an incident's word and that of planned work, or put severities in an order."""
    pairs = ({"completed", "resolved"}, {"scheduled", "investigating"})
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.IfExp):
            chosen = {part.value for part in (node.body, node.orelse) if isinstance(part, ast.Constant)}
            found += [node.lineno] if chosen in pairs else []
        elif isinstance(node, ast.Tuple):
            grades = [part for part in node.elts if isinstance(part, ast.Attribute) and ast.unparse(part.value) == "Severity"]  # fmt: skip
            found += [node.lineno] if len(grades) > 2 and isinstance(node.ctx, ast.Load) else []
    return found


def test_formats_use_the_words_of_the_field_and_say_none_again() -> None:
    again = {
        found.NAME: lines
        for found in formats()
        if (lines := said_again(ast.parse(inspect.getsource(importlib.import_module(f"scraper.formats.{found.NAME}")))))
    }
    assert again == {}


def test_a_word_said_again_is_seen() -> None:
    tree = ast.parse('a = "completed" if p else "resolved"\nb = (Severity.NONE, Severity.MINOR, Severity.MAJOR)\n')
    assert said_again(tree) == [1, 2]
