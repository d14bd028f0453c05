"""Items that are written over where they stand, read again and again: nothing that was shown is lost. All is invented."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.core.model import OfficialRecord, RecordKind, Severity
from scraper.core.records.revisions import revise
from scraper.core.records.shapes import recall, remember
from scraper.formats.status import Origin, read_status
from tests.core.factories import SOURCE

A = "Storage accounts in the west cannot be reached."
B = "We apply a change of routing."
C = "The change did not help; half of all accounts are still unreachable."
D = "Now all accounts are unreachable."
URL = "https://rssfeed.azure.status.microsoft/en-us/status/feed/"
HOME = "https://status.azure.com/en-us/status/"


def look(kept: OfficialRecord | None, hour: int, clause: str, text: str, form: str = "azure_rss") -> OfficialRecord:
    item = (
        f'<guid isPermaLink="false">ABCD-123</guid><link>{HOME}</link><title>Storage - West - {clause}</title>'
        f"<description>{text}</description><pubDate>Fri, 01 May 2026 08:00:00 Z</pubDate>"
    )
    body = f'<rss version="2.0"><channel><title>Azure Status</title><item>{item}</item></channel></rss>'
    reading = read_status(body.encode(), Origin("page", "acme", URL))
    (seen,) = reading.incidents
    now = datetime(2026, 5, 1, hour, tzinfo=UTC)
    whole = reading.whole_timelines
    return revise(kept, seen, page="acme-status", source=SOURCE, whole_timelines=whole, seen_at=now, form=form)


def told(record: OfficialRecord) -> list[tuple[str, str]]:
    return [(update.state, update.text) for update in record.updates]


def course(*looks: tuple[str, str]) -> OfficialRecord:
    record = None
    for hour, (clause, text) in enumerate(looks, 9):
        record = look(record, hour, clause, text)
    assert record is not None
    return record


def test_a_state_that_comes_back_with_new_words_is_a_new_post():
    record = course(("Investigating", A), ("Applying mitigation", B), ("Investigating", C))
    assert told(record) == [("investigating", A), ("monitoring", B), ("investigating", C)]
    assert record.state == "investigating"


def test_what_is_written_over_it_then_is_an_edit_of_it():
    record = course(("Investigating", A), ("Applying mitigation", B), ("Investigating", C), ("Investigating", D))
    assert [text for _, text in told(record)] == [A, B, D]
    (edit,) = [r for r in record.revisions if r.field == "text"]
    assert (edit.before, edit.after) == (C, D)


def test_posts_of_one_instant_stand_in_the_order_in_which_they_were_written_over_each_other():
    record = course(("Investigating", A), ("Identified", B), ("Investigating", C), ("Identified", D))
    assert [text for _, text in told(record)] == [A, B, C, D]


def test_a_state_that_comes_back_in_the_same_words_is_the_same_post():
    record = course(("Investigating", A), ("Applying mitigation", B), ("Investigating", A), ("Applying mitigation", B))
    assert told(record) == [("investigating", A), ("monitoring", B)]
    assert not [r for r in record.revisions if r.field == "text"]


def test_the_same_reading_twice_changes_nothing():
    record = course(("Investigating", A), ("Applying mitigation", B), ("Investigating", C))
    assert look(record, 20, "Investigating", C) == record


def test_another_shape_of_the_page_that_comes_late_makes_no_second_post():
    record = course(("Investigating", A), ("Applying mitigation", B))
    record = look(record, 12, "Applying mitigation", B, "other")
    record = look(record, 13, "Investigating", C)
    record = look(record, 14, "Investigating", C, "other")
    assert [text for _, text in told(record)] == [A, B, C]


def test_a_record_of_two_shapes_remembers_what_each_showed_once():
    record = course(("Investigating", A), ("Applying mitigation", B))
    record = look(record, 12, "Applying mitigation", B, "other")
    views = recall(record)
    assert [len(views[name].past) for name in sorted(views)] == [1, 0]
    assert remember(record, views) == record.shapes
    assert [text for _, text in told(look(record, 13, "Investigating", C))] == [A, B, C]


CLAUSES = st.sampled_from(["Investigating", "Applying mitigation", "Identified"])
TEXTS = st.sampled_from([A, B, C, D])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(CLAUSES, TEXTS), min_size=1, max_size=6))
def test_every_wording_that_was_shown_is_a_post_or_in_a_revision(looks):
    record = course(*looks)
    kept = {update.text for update in record.updates}
    kept |= {text for r in record.revisions for text in (r.before, r.after) if text}
    assert {text for _, text in looks} <= kept
    assert recall(record) == recall(look(record, 22, *looks[-1]))


def maintenance(kept: OfficialRecord | None, hour: int, title: str, status: str) -> OfficialRecord:
    link = "https://status.gen.example/incidents/incident-0xyz"
    item = (
        f"<title>{title}</title><link>{link}</link><guid>{link}</guid><pubDate>Fri, 01 May 2026 08:00:00 GMT</pubDate>"
    )
    text = f"<description>Status: {status}\n{status} it is.</description>"
    head = "<title>Status</title><link>https://status.gen.example/</link>"
    body = f'<rss version="2.0"><channel>{head}<item>{item}{text}</item></channel></rss>'
    (seen,) = read_status(body.encode(), Origin("page", "acme", "")).incidents
    now = datetime(2026, 5, 1, hour, tzinfo=UTC)
    return revise(kept, seen, page="p", source=SOURCE, whole_timelines=False, seen_at=now, form="generic_feed")


def test_work_takes_no_grade_from_an_incident():
    record = maintenance(None, 9, "Databases", "Investigating")
    record = maintenance(record, 10, "Databases", "In progress")
    assert (record.kind, record.impact) == (RecordKind.INCIDENT, Severity.UNKNOWN)


def test_what_was_told_as_work_and_is_investigated_is_an_incident():
    record = maintenance(None, 9, "Databases", "In progress")
    assert (record.kind, record.impact) == (RecordKind.MAINTENANCE, Severity.NONE)
    record = maintenance(record, 10, "Databases", "Investigating")
    assert (record.kind, record.impact) == (RecordKind.INCIDENT, Severity.UNKNOWN)
