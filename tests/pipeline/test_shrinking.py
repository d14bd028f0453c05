"""A list that loses many incidents at once is doubted; one that loses an incident or two is believed."""

from dataclasses import replace
from datetime import timedelta

import pytest
from vendor import Record, as_json, case, read_as, status_source, usual, when

FIRST = when("2026-03-01 08:00")
CASES = tuple(
    usual(f"{n:04}abcdefgh", f"Case {n} of the week", f"{FIRST + timedelta(days=2 * n):%Y-%m-%d %H:%M}")
    for n in range(12)
)
SEEN = CASES[-1].posts[-1].at + timedelta(hours=3)


def known(tmp_path) -> Record:
    return Record(tmp_path).take(read_as("json", SEEN, *CASES))


def look(record: Record, *cases, hours: float = 1) -> None:
    record.take(read_as("json", SEEN + timedelta(hours=hours), *cases))


def failed(record: Record) -> list[str]:
    assert [s.outcome for s in record.report.sources] in (["failed"], ["unchanged"], ["changed"], ["new"])
    return [p.code for p in record.report.problems]


@pytest.mark.parametrize(
    "left",
    [CASES[-3:], CASES[:3] + CASES[-1:], CASES[::2], CASES[-1:], CASES[::2][::-1]],
    ids=["newest", "ends", "every second", "one", "turned"],
)
def test_many_at_once_are_not_believed_to_be_gone(tmp_path, left) -> None:
    record = known(tmp_path)
    before = record.files()
    look(record, *left)
    assert failed(record) == ["shrunken"]
    assert [s.outcome for s in record.report.sources] == ["failed"]
    assert record.files() == before
    look(record, *CASES, hours=2)
    assert failed(record) == []
    assert record.files() == before


def test_what_a_doubted_list_tells_of_the_rest_is_kept(tmp_path) -> None:
    record = known(tmp_path)
    new = usual("9999abcdefgh", "Something new", f"{SEEN + timedelta(minutes=5):%Y-%m-%d %H:%M}")
    look(record, new, *CASES[-2:], hours=2)
    assert failed(record) == ["shrunken"]
    assert len(record.records) == 13


@pytest.mark.parametrize("gone", [(5,), (4, 8)])
def test_one_or_two_from_the_middle_were_taken_back(tmp_path, gone) -> None:
    record = known(tmp_path)
    look(record, *(c for n, c in enumerate(CASES) if n not in gone))
    assert failed(record) == []
    noted = [r.title for r in record.records if any(v.field == "presence" for v in r.revisions)]
    assert noted == [CASES[n].title for n in gone]


def test_what_falls_out_of_a_full_list_is_no_loss(tmp_path) -> None:
    many = [
        usual(f"{n:04}abcdefgh", f"Case {n} of the day", f"{FIRST + timedelta(hours=9 * n):%Y-%m-%d %H:%M}")
        for n in range(90)
    ]
    record = Record(tmp_path)
    record.take(read_as("json", many[49].posts[-1].at, *many[:50]))
    record.take(read_as("json", many[-1].posts[-1].at, *many[40:]))
    assert failed(record) == []
    assert not any(r.revisions for r in record.records)
    assert len(record.records) == 90


def test_a_list_that_goes_on_for_months_without_them_is_believed(tmp_path) -> None:
    record = known(tmp_path)
    later = usual("9999abcdefgh", "Something new", f"{SEEN + timedelta(days=200):%Y-%m-%d %H:%M}")
    record.take(read_as("json", later.posts[-1].at, later, *CASES[-2:]))
    assert failed(record) == []


def test_another_form_of_the_page_that_shows_less_loses_nothing(tmp_path) -> None:
    """One document of one incident, as a walk through the past reads it."""
    record = known(tmp_path)
    alone = read_as("json", SEEN + timedelta(hours=1), CASES[3])
    record.take(
        type(alone)(
            alone.source,
            alone.url.replace("incidents.json", "incidents/x.json"),
            *(getattr(alone, k) for k in ("status", "headers", "body", "retrieved")),
        )
    )
    assert failed(record) == []


def test_an_imitator_lists_as_many_as_it_likes(tmp_path) -> None:
    """incident.io answers in Statuspage's shape with half as many incidents, under ids of its own."""
    many = [
        usual(f"01KJZ{n:021}", f"Case {n} of the day", f"{FIRST + timedelta(hours=9 * n):%Y-%m-%d %H:%M}")
        for n in range(60)
    ]
    record = Record(tmp_path)
    for end in (25, 40, 60):
        record.take(read_as("json", many[end - 1].posts[-1].at, *many[end - 25 : end]))
        assert failed(record) == []
    assert len(record.records) == 60
    assert not any(r.revisions for r in record.records)


OPEN = case("9999abcdefgh", "Something that lasts", f"{SEEN - timedelta(minutes=9):%Y-%m-%d %H:%M}",
            (0, "investigating", "We are looking into something that lasts."))  # fmt: skip


def noted(record: Record) -> list[tuple[str, str]]:
    """Title and change of every incident that was taken back or shown again, oldest first."""
    found = [(v.seen_at, r.title, v.change) for r in record.records for v in r.revisions if v.field == "presence"]
    return [(title, change) for _, title, change in sorted(found)]


@pytest.mark.parametrize(("hours", "said"), [(0.5, []), (1.5, [(OPEN.title, "removed")])])
def test_the_newest_is_missed_an_hour_after_its_last_news(tmp_path, hours, said) -> None:
    record = Record(tmp_path).take(read_as("json", SEEN, *CASES, OPEN))
    look(record, *CASES, hours=hours)
    assert failed(record) == []
    assert noted(record) == said


def test_several_of_the_newest_are_a_copy_that_lags(tmp_path) -> None:
    record = known(tmp_path)
    look(record, *CASES[:-2], hours=5)
    assert failed(record) == []
    assert noted(record) == []


def test_no_copy_lags_for_a_day_and_until_then_the_list_is_read_whole_each_time(tmp_path) -> None:
    record = known(tmp_path)
    look(record, *CASES[:-2], hours=5)
    assert [one.again for one in record.report.sources] == [True]
    look(record, *CASES[:-2], hours=25)
    assert [title for title, _ in noted(record)] == [case.title for case in CASES[-2:]]
    look(record, *CASES[:-2], hours=26)
    assert [one.again for one in record.report.sources] == [False]


def test_a_page_of_the_past_misses_nothing_newer(tmp_path) -> None:
    """What a walk through the past reads, page by page, days after an earlier walk."""
    record = Record(tmp_path)
    for hours in (0, 72):
        for page in (CASES[6:], CASES[:6]):
            told = read_as("json", SEEN + timedelta(hours=hours), *page)
            record.take(replace(told, url=told.url.replace("incidents.json", f"incidents.json?page={page[0].id}")))
    record.take(replace(told, url=f"{told.url}&past", body=as_json(*CASES[:6]), retrieved=SEEN + timedelta(hours=99)))
    assert noted(record) == []
    record.take(replace(told, url=f"{told.url}&past", body=as_json(*CASES[:10]), retrieved=SEEN + timedelta(hours=99)))
    record.take(replace(told, url=f"{told.url}&past", body=as_json(*CASES[:11]), retrieved=SEEN + timedelta(hours=99)))
    assert noted(record) == []


def test_what_was_taken_back_open_is_not_said_to_last(tmp_path) -> None:
    record = Record(tmp_path).take(read_as("json", SEEN, *CASES, OPEN))
    look(record, *CASES, hours=2)
    one = next(d.incident for d in record.dossiers if d.incident.title.endswith(OPEN.title))
    assert (one.state, one.window.end) == ("unknown", None)
    look(record, *CASES, OPEN, hours=3)
    one = next(d.incident for d in record.dossiers if d.incident.title.endswith(OPEN.title))
    assert one.state == "ongoing"
    assert noted(record) == [(OPEN.title, "removed"), (OPEN.title, "edited")]


@pytest.mark.parametrize("gone", [1, 2])
def test_a_short_list_with_room_loses_what_stood_above_its_oldest(tmp_path, gone) -> None:
    cases = CASES[:3]
    record = Record(tmp_path).take(read_as("json", SEEN, *cases))
    look(record, *(c for n, c in enumerate(cases) if n != gone), hours=2)
    assert failed(record) == []
    assert noted(record) == [(cases[gone].title, "removed")]


def test_the_oldest_of_a_short_list_may_have_left_it(tmp_path) -> None:
    record = Record(tmp_path).take(read_as("json", SEEN, *CASES[:3]))
    look(record, *CASES[1:3], hours=2)
    assert noted(record) == []


def test_forms_of_a_page_that_disagree_say_it_once(tmp_path) -> None:
    """The list of one form lost an incident; that of the other shows it on and on."""
    record = Record(tmp_path, status_source(), status_source("acme-feed", "https://status.acme.example/history.atom"))
    less = [c for n, c in enumerate(CASES) if n != 5]

    def both(hours: int, *, listed) -> None:
        at = SEEN + timedelta(hours=hours)
        record.take(read_as("json", at, *listed), read_as("atom", at, *CASES, source="acme-feed"))

    both(0, listed=CASES)
    both(1, listed=less)
    after = record.files()
    for hours in (2, 3, 4):
        both(hours, listed=less)
        assert record.files() == after
    assert noted(record) == [(CASES[5].title, "removed")]
    both(5, listed=CASES)
    assert noted(record) == [(CASES[5].title, "removed"), (CASES[5].title, "edited")]


def test_what_was_merged_into_another_leaves_that_one_its_end(tmp_path) -> None:
    start = f"{SEEN - timedelta(minutes=30):%Y-%m-%d %H:%M}"
    one, two = (
        case(
            f"{n}{n}{n}{n}abcdefgh", "Requests fail", start, (0, "investigating", "Requests fail."), components=("Api",)
        )
        for n in (7, 8)
    )
    closed = replace(one, posts=(*one.posts, replace(one.posts[0], at=SEEN + timedelta(hours=1), state="resolved")))
    record = Record(tmp_path).take(read_as("json", SEEN, *CASES, one, two))
    look(record, *CASES, closed, hours=30)
    (found,) = [d.incident for d in record.dossiers if d.incident.title.endswith("Requests fail")]
    assert len(record.records) == len(CASES) + 2
    assert (found.state, found.window.end and found.window.end.at) == ("resolved", SEEN + timedelta(hours=1))
