"""A post that loses its words was edited, a timeline that loses its posts was removed; a broken answer takes nothing away."""

from dataclasses import replace
from datetime import timedelta

import pytest
from vendor import HOST, Case, Record, answer, as_json, read_as, status_source, usual, when

FIRST = when("2026-03-01 08:00")
CASES = tuple(
    usual(f"{n:04}abcdefgh", f"Case {n} of the week", f"{FIRST + timedelta(days=2 * n):%Y-%m-%d %H:%M}")
    for n in range(6)
)
SEEN = CASES[-1].posts[-1].at + timedelta(hours=3)
LAST = CASES[-1]


def blank(one: Case, *numbers: int) -> Case:
    return replace(one, posts=tuple(replace(p, text="") if n in numbers else p for n, p in enumerate(one.posts)))


def emptied(*cases: Case) -> bytes:
    """The list, in which these incidents have no posts."""
    body = as_json(*CASES)
    for one in cases:
        own = as_json(one).decode()
        updates = own[own.index('"incident_updates"') : own.index('], "components"') + 1]
        assert updates in body.decode()
        body = body.replace(updates.encode(), b'"incident_updates": []')
    return body


def served(body: bytes, hours: float = 1, path: str = "/api/v2/incidents.json"):
    return answer(body, SEEN + timedelta(hours=hours), f"https://{HOST}{path}")


def noted(record: Record) -> list[tuple[str, str, str, str | None]]:
    rows = [(r.title, v.field, v.before or "", v.after) for r in record.records for v in r.revisions]
    return sorted(rows)


def problems(record: Record) -> list[str]:
    return [p.code for p in record.report.problems]


@pytest.mark.parametrize("form", ["json", "atom", "rss", "html"])
def test_a_post_without_its_words_was_edited(tmp_path, form) -> None:
    record = Record(tmp_path, status_source(url=f"https://{HOST}{ {'json': '/api/v2/incidents.json', 'atom': '/history.atom', 'rss': '/history.rss', 'html': '/'}[form]}"))  # fmt: skip
    record.take(read_as(form, SEEN, *CASES))
    record.take(read_as(form, SEEN + timedelta(hours=1), *CASES[:-1], blank(LAST, 1)))
    assert noted(record) == [(LAST.title, "text", LAST.posts[1].text, "")]
    (found,) = [r for r in record.records if r.title == LAST.title]
    assert found.updates[1].text == ""
    assert not any(LAST.posts[1].text in c.quote for c in found.claims)
    known = record.files()
    record.take(read_as(form, SEEN + timedelta(hours=2), *CASES[:-1], blank(LAST, 1)))
    assert record.files() == known
    record.take(read_as(form, SEEN + timedelta(hours=3), *CASES))
    assert [row[2:] for row in noted(record)] == [("", LAST.posts[1].text), (LAST.posts[1].text, "")]
    assert problems(record) == []


def test_what_the_blank_post_claimed_is_no_longer_claimed(tmp_path) -> None:
    cause = "The outage was caused by an expired certificate on our gateways."
    told = replace(LAST, posts=(LAST.posts[0], replace(LAST.posts[1], text=cause), LAST.posts[2]))
    record = Record(tmp_path).take(read_as("json", SEEN, *CASES[:-1], told))
    assert any(c.quote in cause for r in record.records for c in r.claims if c.kind == "cause")
    record.take(read_as("json", SEEN + timedelta(hours=1), *CASES[:-1], blank(told, 1)))
    assert not any(c.kind == "cause" for r in record.records for c in r.claims)


def test_a_source_without_quotes_gives_the_fingerprint_alone(tmp_path) -> None:
    record = Record(tmp_path, status_source(more=", quote: none"))
    record.take(read_as("json", SEEN, *CASES))
    record.take(read_as("json", SEEN + timedelta(hours=1), *CASES[:-1], blank(LAST, 1)))
    ((_, field, before, after),) = noted(record)
    assert (field, len(before), after) == ("text", 64, "")


def test_a_timeline_without_its_posts_was_removed(tmp_path) -> None:
    record = Record(tmp_path).take(read_as("json", SEEN, *CASES))
    record.take(served(emptied(LAST)))
    assert [row[:3] for row in noted(record)] == sorted((LAST.title, "presence", p.text) for p in LAST.posts)
    (found,) = [r for r in record.records if r.title == LAST.title]
    assert (found.state, {u.removed_at for u in found.updates}) == ("resolved", {SEEN + timedelta(hours=1)})
    known = record.files()
    record.take(served(emptied(LAST), 2))
    assert record.files() == known
    record.take(read_as("json", SEEN + timedelta(hours=3), *CASES))
    (found,) = [r for r in record.records if r.title == LAST.title]
    assert {u.removed_at for u in found.updates} == {None}


@pytest.mark.parametrize("body", [as_json(*(blank(c, 0, 1, 2) for c in CASES)), emptied(*CASES), emptied(*CASES[:3])])
def test_a_list_that_falls_silent_is_doubted(tmp_path, body) -> None:
    """Neither now nor at the next visit is anything taken for an edit."""
    record = Record(tmp_path).take(read_as("json", SEEN, *CASES))
    for hours in (1, 2):
        record.take(served(body, hours))
        assert problems(record) == ["shrunken"]
        assert [one.outcome for one in record.report.sources] == ["failed"]
        assert noted(record) == []
    record.take(read_as("json", SEEN + timedelta(hours=3), *CASES))
    assert (problems(record), noted(record)) == ([], [])


def test_what_a_silent_list_tells_besides_is_kept(tmp_path) -> None:
    open_ = replace(LAST, posts=LAST.posts[:2])
    record = Record(tmp_path).take(read_as("json", SEEN, *CASES[:-1], open_))
    record.take(served(as_json(*(blank(c, 0, 1, 2) for c in CASES))))
    assert {r.state for r in record.records} == {"resolved"}
    assert noted(record) == []


@pytest.mark.parametrize(
    ("retitled", "said"), [(False, []), (True, ["presence", "presence", "presence", "title"])], ids=["alone", "touched"]
)
def test_the_only_incident_of_a_page_falls_silent_when_somebody_was_at_it(tmp_path, retitled, said) -> None:
    record = Record(tmp_path).take(read_as("json", SEEN, LAST))
    own = as_json(replace(LAST, title="Works") if retitled else LAST).decode()
    updates = own[own.index('"incident_updates"') : own.index('], "components"') + 1]
    record.take(served(own.replace(updates, '"incident_updates": []').encode()))
    assert [field for _, field, _, _ in noted(record)] == said


def test_a_broken_answer_blanks_nothing(tmp_path) -> None:
    record = Record(tmp_path).take(read_as("json", SEEN, *CASES))
    body = as_json(*CASES[:-1], blank(LAST, 1))
    record.take(served(body[:-40]))
    assert noted(record) == []
    record.take(served(body, 2))
    assert [row[1] for row in noted(record)] == ["text"]


def test_a_page_read_on_a_walk_through_the_past_blanks_nothing(tmp_path) -> None:
    record = Record(tmp_path).take(read_as("json", SEEN, *CASES))
    record.take(served(as_json(*CASES[:-1], blank(LAST, 1)), path="/api/v2/incidents.json?page=2"))
    assert noted(record) == []


def test_a_form_read_for_the_first_time_fills_no_blank(tmp_path) -> None:
    record = Record(tmp_path).take(read_as("json", SEEN, *CASES))
    record.take(read_as("json", SEEN + timedelta(hours=1), *CASES[:-1], blank(LAST, 1)))
    record.take(read_as("atom", SEEN + timedelta(hours=2), *CASES))
    (found,) = [r for r in record.records if r.title == LAST.title]
    assert found.updates[1].text == ""
