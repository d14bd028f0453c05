"""Records that their last words take back, or hand on to another entry of the page: what is concluded, listed and told."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from vendor import FORMS, HOST, Record, case, front_page, press_source, read_as, status_source, story, when

from scraper.core.model import DocumentRole, Outcome
from scraper.edge.people.config import load
from scraper.publish import export, feeds
from scraper.publish.dossiers import is_taken_back, is_unexplained
from scraper.publish.figures import counted
from scraper.publish.pages.incident import view_of
from scraper.publish.pages.reports import pages as report_pages
from scraper.publish.parts.rows import row as row_of
from scraper.publish.states import provider_state
from tests.feeds.issues import files
from tests.publish import factories

BEGUN = when("2026-04-05 10:00")
REPORTED = (0, "investigating", "We are investigating reports of errors when opening chats.")
FALSE = (20, "resolved", "This was a false alarm caused by our monitoring. No customers were affected; our service was fully operational throughout.")  # fmt: skip
FIRST, LATER = BEGUN + timedelta(minutes=5), BEGUN + timedelta(hours=2)


def alarm(*steps, name="alarm", title="Chats fail", start="2026-04-05 10:00", **more):
    return case(name, title, start, *steps, **more)


def edition(record: Record, now=LATER):
    (config, _) = load(record.folder)
    settings = replace(factories.SETTINGS, sources=config.sources)
    return factories.edition(record.archive, record.report, now=now, settings=settings)


def verdict(record: Record, fact: str):
    (found,) = record.dossiers
    return next((v for v in found.incident.verdicts if v.fact == fact), None)


@pytest.fixture(scope="module")
def off(tmp_path_factory) -> Record:
    told = alarm(REPORTED, FALSE)
    return Record(tmp_path_factory.mktemp("off")).take(read_as("json", FIRST, told), read_as("json", LATER, told))


# --- taken back -------------------------------------------------------------------------------------------------------


def test_a_report_that_its_page_takes_back_is_told_as_that(off: Record) -> None:
    (found,) = off.dossiers
    (official,) = off.records
    assert is_taken_back(found.incident)
    assert not found.incident.denied, "it is a record of its provider, and stays one"
    told = verdict(off, "denial")
    assert (told.outcome, told.rule, told.value) == (
        Outcome.DENIED,
        "taken back by the provider",
        "This was a false alarm",
    )
    (claim,) = [c for c in official.claims if c.kind == "denial"]
    assert (claim.speaker, claim.quote, official.updates[-1].text[claim.start : claim.end_offset]) == ("provider", *["This was a false alarm"] * 2)  # fmt: skip
    assert {c.kind for c in official.claims if f"update:{official.updates[-1].id}" in c.flags} == {"denial"}
    assert verdict(off, "cause") is None, "what brought the alarm about is no cause of an outage"
    assert [s.text for s in found.incident.summary] == [
        "On 5 April 2026 Acme reported an outage of Chat from 10:00 UTC, and at 10:20 UTC it took its own report back: “This was a false alarm”."
    ]
    assert found.incident.timeline[-1].text == "Status page: resolved (the report is taken back)"


def test_it_stays_a_record_and_is_called_no_outage_wherever_it_is_shown(off: Record) -> None:
    now = edition(off)
    (dossier,) = now.live
    assert now.denied == ()
    assert [one.id for one in counted(off.archive)] == [off.records[0].id]
    assert provider_state(now, "acme").state == "none"
    assert next(iter(report_pages(now))).make().view.reports == ()
    made = files(now, feeds, export)
    (row,) = json.loads(made["api/v1/incidents.json"])["incidents"]
    assert (row["state"], row["duration_s"], row["causes"]) == ("resolved", 1200, [])
    assert row_of(now, dossier).length == "taken back"
    rows = {one.term: (one.value, one.note) for one in view_of(now, dossier).answer}
    assert rows["How long"] == ("No outage, by the provider’s last word", "Its entry stood open for 20 min")
    assert rows["Acknowledged"][0] == "Reported by the provider, and taken back"
    assert rows["Postmortem"] == ("None", "Nothing failed, by the provider’s last word")
    assert not is_unexplained(dossier)
    assert rows["Confidence"] == ("Taken back", "Reported by the provider, and by its last word no outage")


def test_whoever_was_told_of_it_is_told_that_it_was_none(off: Record) -> None:
    made = files(edition(off), feeds, export)
    titles = [one["title"] for one in json.loads(made["feeds/updates.json"])["items"]]
    assert titles[0].endswith("denied by the provider")
    (change,) = json.loads(made["api/v1/changes.json"])["changes"]
    assert (change["type"], change["at"]) == ("denied", "2026-04-05T12:00:00Z")


def test_what_came_with_its_denial_is_no_news_of_a_denial(tmp_path) -> None:
    record = Record(tmp_path).take(read_as("json", LATER, alarm(REPORTED, FALSE)))
    titles = [one["title"] for one in json.loads(files(edition(record), feeds)["feeds/updates.json"])["items"]]
    assert titles
    assert not any("denied" in title for title in titles)


@pytest.mark.parametrize("form", FORMS)
def test_every_form_of_the_page_takes_it_back(tmp_path, form: str) -> None:
    record = Record(tmp_path).take(read_as(form, LATER, alarm(REPORTED, FALSE)))
    assert [is_taken_back(one.incident) for one in record.dossiers] == [True]


def test_a_page_that_may_not_be_quoted_takes_it_back_without_its_words(tmp_path) -> None:
    record = Record(tmp_path, status_source(more=", quote: none")).take(read_as("json", LATER, alarm(REPORTED, FALSE)))
    (found,), (official,) = record.dossiers, record.records
    assert is_taken_back(found.incident)
    (claim,) = [c for c in official.claims if c.kind == "denial"]
    assert (claim.value, claim.quote) == (None, "")
    assert found.incident.summary[0].text.endswith("at 10:20 UTC it took its own report back.")


@pytest.mark.parametrize(
    "steps",
    [
        pytest.param((REPORTED, (10, "monitoring", "A fix has been implemented."), FALSE), id="a fix"),
        pytest.param((REPORTED, (10, "identified", "We have restarted the chat servers."), FALSE), id="a restart"),
        pytest.param((REPORTED, (10, "update", "The errors have been resolved for all customers."), FALSE), id="an end that was real"),
        pytest.param((REPORTED, FALSE, (90, "update", "Some customers could not open chats after all.")), id="harm told later"),
    ],
)  # fmt: skip
def test_a_record_that_also_tells_of_a_fault_stays_an_outage(tmp_path, steps) -> None:
    record = Record(tmp_path).take(read_as("json", LATER, alarm(*steps)))
    (found,) = record.dossiers
    assert not is_taken_back(found.incident)
    assert verdict(record, "denial").outcome is Outcome.DISPUTED
    assert found.incident.window.duration_s


@pytest.mark.parametrize(
    "steps",
    [
        pytest.param((REPORTED, (20, "resolved", "This was not a false alarm: a server had failed.")), id="not one"),
        pytest.param((REPORTED, (20, "resolved", "No customers were affected.")), id="nobody hit"),
        pytest.param((REPORTED, (20, "resolved", "A false positive in our spam filter blocked mail. It is fixed.")), id="harm"),
        pytest.param((REPORTED, (20, "resolved", "False alarm: the investigation suggests an isolated incident, with ongoing investigations.")), id="unclear"),
        pytest.param(((0, "investigating", "This may be a false alarm."), (20, "resolved", "A disk had failed.")), id="an open post"),
        pytest.param((REPORTED, FALSE, (60, "investigating", "Chats fail again."), (90, "resolved", "Chats load.")), id="opened again"),
        pytest.param((REPORTED, FALSE, (60, "investigating", "Chats fail again.")), id="open again"),
        pytest.param((REPORTED, FALSE, (60, "postmortem", "On 5 April a database failed. Chats did not load for an hour.")), id="another account"),
    ],
)  # fmt: skip
def test_what_was_no_false_alarm_stays_an_outage(tmp_path, steps) -> None:
    record = Record(tmp_path).take(read_as("json", LATER, alarm(*steps)))
    assert [is_taken_back(one.incident) for one in record.dossiers] == [False]
    assert verdict(record, "denial") is None


def test_what_is_opened_again_after_it_was_taken_back_is_an_outage_again(tmp_path) -> None:
    again = alarm(REPORTED, FALSE, (60, "investigating", "Chats fail again."))
    record = Record(tmp_path).take(read_as("json", BEGUN + timedelta(minutes=30), again), read_as("json", LATER, again))
    assert [(is_taken_back(one.incident), one.incident.state) for one in record.dossiers] == [(False, "ongoing")]


def test_another_record_of_the_same_outage_that_stands_keeps_it(tmp_path) -> None:
    real = case("real", "Chats do not load", "2026-04-05 10:05", (0, "investigating", "Chats do not load."), (60, "resolved", "A failed disk was replaced."))  # fmt: skip
    record = Record(tmp_path).take(read_as("json", LATER, alarm(REPORTED, FALSE), real))
    (found,) = record.dossiers
    assert len(record.records) == 2
    assert (is_taken_back(found.incident), verdict(record, "denial").outcome) == (False, Outcome.DISPUTED)


def test_a_report_of_the_press_does_not_stand_against_the_page(tmp_path) -> None:
    paper = "https://paper.example/acme"
    told = story("Acme chat is down", BEGUN + timedelta(minutes=15), "Acme's chat went down at 10:00 UTC on 5 April 2026, users say.", url=paper)  # fmt: skip
    record = Record(tmp_path, status_source(), press_source()).take(
        read_as("json", LATER, alarm(REPORTED, FALSE)),
        front_page(BEGUN + timedelta(minutes=75), ("Acme chat is down", paper, BEGUN + timedelta(minutes=15))),
        told,
    )
    (found,) = record.dossiers
    roles = [p.role for p in found.incident.placements]
    assert (is_taken_back(found.incident), roles.count(DocumentRole.PRIMARY)) == (True, 2)


# --- told in another entry --------------------------------------------------------------------------------------------

OTHER = f"https://{HOST}/incidents/mainmainmain"
HANDED = (20, "resolved", f"This incident is being tracked in another incident: {OTHER}")
MAIN = case("mainmainmain", "API errors", "2026-04-05 09:50", (0, "investigating", "API errors."), (130, "resolved", "All is well."), components=("API",))  # fmt: skip
CLOSED = alarm(REPORTED, HANDED, name="otherother12", title="Login failures")


def by_title(record: Record, words: str):
    return next(one.incident for one in record.dossiers if words in one.incident.title)


@pytest.fixture(scope="module")
def handed(tmp_path_factory) -> Record:
    shown = (read_as("json", at, MAIN, CLOSED) for at in (FIRST, BEGUN + timedelta(minutes=30), LATER))
    return Record(tmp_path_factory.mktemp("handed")).take(*shown)


def test_an_entry_that_is_closed_for_another_one_has_no_end(handed: Record) -> None:
    incident = by_title(handed, "Login")
    assert (incident.state, incident.window.end, incident.window.duration_s, incident.official.resolved) == ("unknown", None, None, None)  # fmt: skip
    told = next(v for v in incident.verdicts if v.fact == "ended")
    assert (told.value, told.rule, told.supporting) == (None, "told elsewhere", ())
    (official,) = [r for r in handed.records if r.title == "Login failures"]
    assert official.resolved_at == BEGUN + timedelta(minutes=20), "the record keeps it"
    ends = [c for c in official.claims if c.kind == "ended"]
    assert len(ends) == 2
    assert all("not_over" in c.flags for c in ends)
    (worded,) = [c for c in ends if c.quote and "field" not in c.flags]
    assert worded.quote == "This incident is being tracked in another incident"
    assert next(s.text for s in incident.summary) == (
        "On 5 April 2026 Acme had an outage of Chat from 10:00 UTC; at 10:20 UTC the page closed this entry, because it tells the outage in another one, and when it ended is not known."
    )
    assert incident.timeline[-1].text == "Status page: resolved (told in another entry)"


def test_the_two_are_tied(handed: Record) -> None:
    one, other = by_title(handed, "Login"), by_title(handed, "API")
    assert [(link.type, link.id) for link in one.links] == [("same_cause", other.id)]
    assert [(link.type, link.id) for link in other.links] == [("moved_from", one.id)]


def test_statistics_count_the_record_as_before(handed: Record) -> None:
    assert sorted(r.title for r in counted(handed.archive)) == ["API errors", "Login failures"]


def test_followers_are_not_told_that_it_is_over(handed: Record) -> None:
    made = files(edition(handed), feeds)
    told = [one for one in json.loads(made["feeds/updates.json"])["items"] if "Login" in one["title"]]
    assert [one["title"].rpartition(": ")[2] for one in told] == ["no longer listed as open", "opened"]
    assert "tells the outage in another one" in told[0]["content_html"]
    rows = {one.term: (one.value, one.note) for one in view_of(edition(handed), next(d for d in handed.dossiers if "Login" in d.incident.title)).answer}  # fmt: skip
    assert rows["How long"] == (
        "Not known",
        "Its page closed this entry on 5 April 2026, 10:20 UTC, and tells the outage in another",
    )


def test_a_run_on_other_documents_keeps_the_tie(tmp_path) -> None:
    record = Record(tmp_path).take(read_as("json", LATER, MAIN, CLOSED))
    before = by_title(record, "Login").links
    far = case("farfarfarfar", "Exports fail", "2026-04-17 09:00", (0, "investigating", "Exports fail."), (30, "resolved", "Exports work."))  # fmt: skip
    record.take(read_as("json", when("2026-04-17 12:00"), MAIN, CLOSED, far))
    assert by_title(record, "Login").links == before != ()


def test_on_one_page_the_end_is_that_of_the_other(tmp_path) -> None:
    same = replace(MAIN, components=("Chat",))
    record = Record(tmp_path).take(read_as("json", LATER, same, CLOSED))
    (found,) = record.dossiers
    assert found.incident.window.end.at == when("2026-04-05 12:00")
    assert (found.incident.links, len(found.incident.waves)) == ((), 1)


def test_on_one_page_what_was_handed_on_outlasts_what_closed_before(tmp_path) -> None:
    early = case(
        "earlyearly12",
        "Chats fail in Asia",
        "2026-04-05 09:50",
        (0, "investigating", "Errors."),
        (15, "resolved", "Over."),
    )
    record = Record(tmp_path).take(read_as("json", LATER, early, CLOSED))
    (found,) = record.dossiers
    assert (found.incident.state, found.incident.window.end) == ("unknown", None)


@pytest.mark.parametrize(
    ("others", "tied"),
    [
        pytest.param((MAIN,), True, id="the only one that was open"),
        pytest.param((replace(MAIN, posts=MAIN.posts[:1]),), True, id="and still is"),
        pytest.param(
            (MAIN, replace(MAIN, id="thirdthirdxx", title="Renders fail", components=())), False, id="one of two"
        ),
        pytest.param((), False, id="none"),
    ],
)
def test_without_an_address_it_is_the_only_other_one_that_was_open(tmp_path, others, *, tied: bool) -> None:
    merged = alarm(REPORTED, (20, "resolved", "This incident has been merged with an existing incident."), name="otherother12", title="Login failures")  # fmt: skip
    record = Record(tmp_path).take(read_as("json", LATER, merged, *others))
    assert bool(by_title(record, "Login").links) is tied
    assert by_title(record, "Login").state == "unknown"


@pytest.mark.parametrize(
    "words",
    [
        "We merged a fix and chats load again.",
        "Duplicate messages were sent to some customers.",
        "You can track your order again.",
        f"This incident has been resolved. The write-up is at {OTHER}",
        "This incident has been resolved.",
    ],
)
def test_other_closings_end_it(tmp_path, words: str) -> None:
    record = Record(tmp_path).take(read_as("json", LATER, alarm(REPORTED, (20, "resolved", words))))
    (found,) = record.dossiers
    assert (found.incident.state, found.incident.window.duration_s) == ("resolved", 20 * 60)


def test_works_that_are_merged_are_works(tmp_path) -> None:
    steps = ((0, "scheduled", "We will upgrade."), (60, "in_progress", "Begun."), (90, "completed", f"This maintenance is being merged with an existing incident: {OTHER}"))  # fmt: skip
    work = case("work", "Upgrade", "2026-04-05 10:00", *steps, impact="maintenance", scheduled_for=BEGUN + timedelta(hours=1))  # fmt: skip
    record = Record(tmp_path).take(read_as("json", LATER, work))
    (found,) = record.dossiers
    assert (found.incident.kind.value, found.incident.state) == ("maintenance", "resolved")


def test_a_window_that_has_dropped_the_closing_post_changes_nothing(tmp_path) -> None:
    record = Record(tmp_path, status_source(more=", quote: none")).take(read_as("json", LATER, CLOSED))
    before = record.files()
    record.take(read_as("json", LATER + timedelta(minutes=12), CLOSED))
    assert record.files() == before
    assert by_title(record, "Login").state == "unknown"
