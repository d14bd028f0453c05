"""Defects that other live systems paid for, each through the whole pipeline. The number is its place in our list."""

import json
from datetime import datetime, timedelta

import pytest
from vendor import (
    FORMS,
    HOST,
    Record,
    answer,
    as_json,
    case,
    front_page,
    press_source,
    read_as,
    status_source,
    story,
    usual,
    when,
)

from scraper.core.model import DocumentRole, OfficialRecord, RecordKind
from scraper.edge.people.config import load
from scraper.publish.edition import make_edition
from scraper.publish.settings import settings_of
from scraper.publish.states import provider_state

OPEN = case(
    "open", "Sign-in fails for some accounts", "2026-03-05 14:02",
    (0, "investigating", "We are looking into failing sign-ins."), (20, "identified", "A bad rollout is the reason."),
)  # fmt: skip
OUTAGE = usual("k3jd82hq0p1z", "Sign-in fails for some accounts", "2026-03-05 14:02")
LATER = when("2026-03-05 15:00")
EVENING = when("2026-03-05 20:00")
ADDRESS = f"https://{HOST}/api/v2/incidents.json"


def state_of(record: Record, provider: str, now: datetime) -> str:
    """What the site's board says of a provider."""
    config, _ = load(record.folder)
    return provider_state(
        make_edition(record.archive, settings_of(config, None), record.report, now=now), provider
    ).state


def only(record: Record) -> OfficialRecord:
    (one,) = record.records
    return one


# --- 1


BROKEN = {
    "empty list": b'{"page": {"id": "pageidpageid", "name": "Acme"}, "incidents": []}',
    "nothing": b"",
    "empty array": b"[]",
    "no JSON": b"<html><body>We will be right back</body></html>",
    "half": as_json(OPEN, OUTAGE)[:90],
    "another object": b'{"error": "not found"}',
    "null": b'{"page": {"id": "pageidpageid"}, "incidents": null}',
    "empty channel": b"<rss version='2.0'><channel><title>Acme Status - Incident History</title></channel></rss>",
    "empty feed": b"<feed xmlns='http://www.w3.org/2005/Atom'><title>Acme Status - Incident History</title></feed>",
}


@pytest.mark.parametrize("body", BROKEN.values(), ids=BROKEN)
@pytest.mark.parametrize("known", [OPEN, OUTAGE], ids=["open", "over"])
def test_01_an_empty_or_broken_answer_is_unknown_and_never_a_recovery(tmp_path, body, known) -> None:
    record = Record(tmp_path).take(read_as("json", LATER, known))
    before = record.files()
    assert state_of(record, "acme", LATER) == ("down" if known is OPEN else "none")
    record.take(answer(body, LATER + timedelta(minutes=15), ADDRESS))
    assert record.files() == before, "nothing known changes"
    (outcome,) = record.report.sources
    assert outcome.outcome == "failed"
    assert outcome.problem is not None
    assert state_of(record, "acme", LATER + timedelta(minutes=15)) == "unknown"


def test_01_what_was_open_is_over_only_when_the_page_says_so(tmp_path) -> None:
    record = Record(tmp_path).take(read_as("json", LATER, OPEN))
    record.take(read_as("json", LATER + timedelta(minutes=15), OUTAGE))
    (open_one,) = [r for r in record.records if r.native_id == OPEN.id]
    assert open_one.resolved_at is None


# --- 2


@pytest.mark.parametrize(
    "title", ["Resolved: Major outage", "[Resolved] Major outage", "RESOLVED - Major outage of Chat"]
)
def test_02_a_resolved_major_outage_is_not_active(tmp_path, title) -> None:
    feed = (
        f"<rss version='2.0'><channel><title>Acme status</title><link>https://{HOST}/</link><item><title>{title}</title><link>https://{HOST}/posts/17</link>"
        "<guid>17</guid><pubDate>Thu, 05 Mar 2026 14:50:00 GMT</pubDate><description>All sign-ins work again.</description></item></channel></rss>"
    )
    record = Record(tmp_path, status_source(url=f"https://{HOST}/feed"))
    record.take(answer(feed.encode(), LATER, f"https://{HOST}/feed", media="application/rss+xml"))
    assert only(record).state == "resolved"
    assert record.dossiers[0].incident.state == "resolved"
    assert state_of(record, "acme", LATER) == "none"


# --- 3


RESTART = case(
    "restart", "Authorization System Restart", "2026-03-05 10:00",
    (0, "scheduled", "The authorization system is restarted at 14:00 UTC; sign-in may fail for a minute."),
    (240, "in_progress", "The restart has begun."), (255, "completed", "The restart is done."),
    impact="maintenance", scheduled_for=when("2026-03-05 14:00"),
)  # fmt: skip


@pytest.mark.parametrize("form", ["json", "atom", "rss"])
def test_03_maintenance_worded_as_an_incident_is_maintenance(tmp_path, form) -> None:
    record = Record(tmp_path).take(read_as(form, EVENING, RESTART))
    assert only(record).kind is RecordKind.MAINTENANCE
    assert record.dossiers[0].incident.kind is RecordKind.MAINTENANCE
    assert state_of(record, "acme", EVENING) == "none"


def test_03_and_an_incident_worded_as_maintenance_is_an_incident(tmp_path) -> None:
    hit = usual("hit", "Errors after scheduled maintenance", "2026-03-05 14:02", impact="major")
    record = Record(tmp_path).take(read_as("json", EVENING, hit))
    assert only(record).kind is RecordKind.INCIDENT


# --- 4 and 5


@pytest.mark.parametrize("first", ["full", "thin"])
def test_04_a_thin_copy_without_components_takes_none_away(tmp_path, first) -> None:
    full, thin = as_json(OUTAGE), as_json(OUTAGE, flaw=True)
    bodies = [full, thin] if first == "full" else [thin, full]
    record = Record(tmp_path)
    for n, body in enumerate(bodies):
        record.take(answer(body, EVENING + timedelta(hours=n), ADDRESS))
    assert only(record).components == ("Chat",)
    assert record.dossiers[0].incident.components


def test_05_components_removed_at_the_end_stay_named(tmp_path) -> None:
    during = as_json(OUTAGE.until(when("2026-03-05 14:10")))
    record = Record(tmp_path).take(answer(during, when("2026-03-05 14:10"), ADDRESS))
    record.take(answer(as_json(OUTAGE, flaw=True), EVENING, ADDRESS))
    assert only(record).state == "resolved"
    assert only(record).components == ("Chat",)


# --- 6


def shared(tmp_path) -> Record:
    return Record(tmp_path, status_source(providers="[acme, bolt]"))


def test_06_on_a_shared_page_a_sibling_s_incident_does_not_leak(tmp_path) -> None:
    mine = usual("mine", "Slow answers", "2026-03-05 14:02", components=("Chat",))
    theirs = usual("theirs", "Frames are lost", "2026-03-05 14:05", components=("Render",))
    record = shared(tmp_path).take(read_as("json", EVENING, mine, theirs))
    assert {r.title: r.provider for r in record.records} == {"Slow answers": "acme", "Frames are lost": "bolt"}
    assert len(record.dossiers) == 2
    assert {p for d in record.dossiers for p in d.incident.providers} == {"acme", "bolt"}


def test_06_what_names_neither_is_kept_and_counted_once(tmp_path) -> None:
    """A rule that leaves out the sibling's words must not swallow what mentions both."""
    both = usual("both", "Slow answers while Render recovers", "2026-03-05 14:02", components=("Chat", "Render"))
    neither = usual("neither", "Invoices cannot be opened", "2026-03-09 14:02", components=("Billing",))
    record = shared(tmp_path).take(read_as("json", when("2026-03-10 00:00"), neither, both))
    assert sorted(r.title for r in record.records) == sorted([both.title, neither.title])
    assert len(record.dossiers) == 2


# --- 7 and 8


def test_07_the_same_title_weeks_apart_is_two_incidents(tmp_path) -> None:
    again = usual("again", OUTAGE.title, "2026-03-26 09:30")
    record = Record(tmp_path).take(read_as("json", when("2026-03-27 00:00"), again, OUTAGE))
    assert len({d.incident.id for d in record.dossiers}) == 2


def test_08_one_outage_per_surface_is_one_page_and_three_platform_outages_are_three(tmp_path) -> None:
    surfaces = [usual(f"s{n}", f"Elevated errors on {name}", f"2026-03-05 14:{2 + 4 * n:02}", components=(name,)) for n, name in enumerate(("Web", "Mobile", "Desktop"))]  # fmt: skip
    platforms = [
        usual("p1", "Uploads are rejected", "2026-04-09 14:02", components=("Files",)),
        usual("p2", "Search returns old results", "2026-04-09 14:04", components=("Search",)),
        usual("p3", "Webhooks arrive late", "2026-04-09 14:06", components=("Webhooks",)),
    ]
    record = Record(tmp_path).take(read_as("json", when("2026-04-10 00:00"), *platforms, *surfaces))
    assert sorted(len(group) for group in record.groups()) == [1, 1, 1, 3]
    assert len(record.records) == 6


# --- 9


def test_09_an_event_told_again_by_another_source_is_not_doubled(tmp_path) -> None:
    """A second feed of the vendor posts the same event under ids of its own."""
    again = (
        f"<rss version='2.0'><channel><title>Acme announcements</title><link>https://news.acme.example/</link><item><title>{OUTAGE.title}</title>"
        "<link>https://news.acme.example/2026/03/05/17</link><guid>17</guid><pubDate>Thu, 05 Mar 2026 14:05:00 GMT</pubDate>"
        f"<description>{OUTAGE.posts[0].text} {OUTAGE.posts[2].text}</description></item></channel></rss>"
    )
    record = Record(tmp_path, status_source(), status_source("acme-news", "https://news.acme.example/feed"))
    record.take(
        read_as("json", EVENING, OUTAGE),
        answer(again.encode(), EVENING, "https://news.acme.example/feed", "acme-news", "application/rss+xml"),
    )
    assert len(record.dossiers) == 1
    before = record.files()
    for hours in (1, 2, 3):
        record.take(
            read_as("json", EVENING + timedelta(hours=hours), OUTAGE),
            answer(again.encode(), EVENING + timedelta(hours=hours), "https://news.acme.example/feed", "acme-news", "application/rss+xml"),
        )  # fmt: skip
    assert record.files() == before


def test_09_the_press_on_a_recorded_outage_makes_no_second_one(tmp_path) -> None:
    told = story(
        "Acme Chat goes down for thousands", when("2026-03-05 16:00"),
        "Acme Chat suffered an outage on Thursday, March 5, 2026. Users were unable to sign in to Acme from about 14:00 UTC.",
        "Acme said on its status page at 14:02 UTC that it was looking into failing sign-ins. The outage ended at 14:50 UTC.",
        url="https://paper.example/acme",
    )  # fmt: skip
    feed = front_page(told.retrieved, ("Acme Chat goes down for thousands", "https://paper.example/acme", when("2026-03-05 16:00")))  # fmt: skip
    for order in ("press first", "official first"):
        record = Record(tmp_path / order.replace(" ", "-"), status_source(), press_source())
        official = read_as("json", EVENING, OUTAGE)
        early = read_as("json", when("2026-03-05 15:00"), OUTAGE)
        record.take(*(feed, told, official) if order == "press first" else (early, feed, told))
        (one,) = record.dossiers
        assert len(one.documents) == 2, order
        assert {p.role for p in one.incident.placements} == {DocumentRole.PRIMARY}


# --- 10


IN_WORDS = (
    "Between 09:02 UTC and 09:20 UTC some API requests failed with errors. The issue is fixed.",
    "Between 09:02 and 09:20 UTC, some API requests failed with errors.",
    "On March 5, 2026, between 09:02 and 09:20 UTC, some API requests failed.",
    "From 09:02 UTC to 09:20 UTC, some API requests failed.",
    "Impact occurred from 09:02 to 09:20 UTC.",
)


@pytest.mark.parametrize("told", IN_WORDS)
def test_10_paperwork_is_not_the_duration(tmp_path, told) -> None:
    """Closed in the evening, though the posts say that it lasted 18 minutes in the morning."""
    slow = case(
        "paper", "Errors on API requests", "2026-03-05 09:10",
        (0, "investigating", "Some API requests fail with errors."), (13 * 60 + 20, "resolved", told),
    )  # fmt: skip
    record = Record(tmp_path).take(read_as("json", when("2026-03-06 00:00"), slow))
    (one,) = record.dossiers
    assert one.incident.window.duration_s == 18 * 60
    assert one.incident.official.stated_start is not None
    assert one.incident.official.stated_start.at == when("2026-03-05 09:02")
    assert one.incident.official.stated_end is not None
    assert one.incident.official.stated_end.at == when("2026-03-05 09:20")
    assert only(record).resolved_at is not None, "the record itself keeps the page's own times"
    assert only(record).resolved_at.replace(second=0) == when("2026-03-05 22:30")


# --- 11 and 12


def test_11_what_began_and_ended_between_two_runs_is_kept(tmp_path) -> None:
    record = Record(tmp_path).take(read_as("json", when("2026-03-05 12:00"), usual("before", "Slow exports", "2026-03-01 10:00")))  # fmt: skip
    short = usual("short", "Sign-in fails for some accounts", "2026-03-05 12:03", 7)
    record.take(read_as("json", when("2026-03-05 12:15"), short, usual("before", "Slow exports", "2026-03-01 10:00")))
    (found,) = [r for r in record.records if r.native_id == short.id]
    assert (found.state, len(found.updates)) == ("resolved", 3)
    assert found.resolved_at is not None
    assert found.resolved_at - found.started_at == timedelta(minutes=7)


@pytest.mark.parametrize("form", FORMS)
def test_12_a_window_that_slides_takes_nothing_away(tmp_path, form) -> None:
    """The page shows three incidents; thirty happen."""
    cases = [usual(f"n{n:03}", f"Fault number {n} of the export", f"{when('2026-01-01 10:00') + timedelta(days=2 * n):%Y-%m-%d %H:%M}") for n in range(30)]  # fmt: skip
    record = Record(tmp_path)
    record.take(*(read_as(form, cases[n].posts[-1].at + timedelta(hours=1), *cases[max(0, n - 2) : n + 1][::-1]) for n in range(30)))  # fmt: skip
    assert len(record.records) == 30
    assert len(record.dossiers) == 30
    assert all(r.state == "resolved" and len(r.updates) == 3 and r.revisions == () for r in record.records)
    assert all(u.removed_at is None for r in record.records for u in r.updates)


# --- 13


def test_13_a_page_that_moves_to_another_host_goes_on(tmp_path) -> None:
    record = Record(tmp_path, status_source(more=", hosts: [status.old-acme.example]"))
    record.take(read_as("json", when("2026-03-05 14:10"), OUTAGE, host="status.old-acme.example"))
    before = {d.incident.id for d in record.dossiers}
    after = usual("after", "Slow exports", "2026-04-01 10:00")
    record.take(read_as("json", when("2026-04-02 00:00"), after, OUTAGE))
    assert len(record.records) == 2
    assert before < {d.incident.id for d in record.dossiers}
    moved = next(r for r in record.records if r.native_id == OUTAGE.id)
    assert moved.state == "resolved"
    assert moved.revisions == ()


def test_13_a_page_that_moves_to_another_platform_keeps_its_past(tmp_path) -> None:
    record = Record(tmp_path).take(read_as("json", EVENING, OUTAGE))
    before = record.files()
    (old,) = record.dossiers
    native = "01KP0000000000000000000AB1"
    start, end = "2026-04-01T10:00:00Z", "2026-04-01T10:40:00Z"
    new = {"incidents": [{
        "id": native, "name": "Slow exports", "status": "resolved", "type": "incident", "published_at": start,
        "updates": [{"id": "01KP0000000000000000000AC1", "published_at": start, "to_status": "investigating", "message_string": "Exports are slow."},
                    {"id": "01KP0000000000000000000AC2", "published_at": end, "to_status": "resolved", "message_string": "Exports are quick again."}],
        "component_impacts": [], "affected_components": [],
    }]}  # fmt: skip
    record.take(answer(json.dumps(new).encode(), when("2026-04-02 00:00"), f"https://{HOST}/proxy/{HOST}/incidents"))
    assert len(record.records) == 2
    assert old.incident.id in {d.incident.id for d in record.dossiers}
    after = record.files()
    assert {path: after[path] for path in before if "incidents/2026/03" in path} == {path: before[path] for path in before if "incidents/2026/03" in path}  # fmt: skip


# --- 14


def cloud(region: str, start: str, name: str = "cloud", **more: object):
    return usual(name, f"Elevated errors in {region}", start, 90, components=(f"Compute ({region})",), **more)


def linked(tmp_path, *said: str, clouds=(), bolt: str = "2026-03-05 14:10") -> set[str]:
    """Where the links of Bolt's outage lead: titles of Cloudia's records."""
    record = Record(
        tmp_path,
        status_source("bolt-status", "https://status.bolt.example/api/v2/incidents.json", "[bolt]"),
        status_source("cloudia-status", "https://status.cloudia.example/api/v2/incidents.json", "[cloudia]"),
        press_source(),
    )
    down = usual("bolt", "Rendering fails", bolt, 70, components=("Render",))
    moment = when("2026-03-06 12:00")
    captures = [
        answer(as_json(down, host="status.bolt.example"), moment, "https://status.bolt.example/api/v2/incidents.json", "bolt-status"),
        answer(as_json(*clouds, host="status.cloudia.example"), moment, "https://status.cloudia.example/api/v2/incidents.json", "cloudia-status"),
    ]  # fmt: skip
    if said:
        told = story("Bolt goes down", when("2026-03-06 09:00"), *said, url="https://paper.example/bolt")
        captures += [front_page(told.retrieved, ("Bolt goes down", "https://paper.example/bolt", when("2026-03-06 09:00"))), told]  # fmt: skip
    record.take(*captures)
    titles = {
        one.incident.id: d.title for one in record.dossiers for d in one.documents if isinstance(d, OfficialRecord)
    }
    bolts = [d.incident for d in record.dossiers if d.incident.providers == ("bolt",)]
    assert len(bolts) == 1
    if said:
        assert len(bolts[0].placements) == 2, "the article stands on Bolt's outage"
    return {titles[link.id] for link in bolts[0].links if link.type == "caused_by"}


DOWN = "Bolt suffered an outage on March 5, 2026. Customers of Bolt Render could not render anything from 14:10 UTC to 15:20 UTC."
BLAMED = "Bolt said that the outage was caused by an outage at its cloud provider Cloudia."
VIRGINIA, MUMBAI = "Virginia", "Mumbai"


def test_14_an_outage_elsewhere_at_the_same_hour_is_no_cause(tmp_path) -> None:
    assert linked(tmp_path, DOWN, clouds=[cloud(VIRGINIA, "2026-03-05 14:00")]) == set()
    assert linked(tmp_path / "two", clouds=[cloud(VIRGINIA, "2026-03-05 14:00")]) == set()


def test_14_a_cause_that_somebody_names_is_linked(tmp_path) -> None:
    assert linked(tmp_path, DOWN, BLAMED, clouds=[cloud(VIRGINIA, "2026-03-05 14:00")]) == {f"Elevated errors in {VIRGINIA}"}  # fmt: skip


def test_14_not_where_the_cloud_s_outage_was_on_another_day(tmp_path) -> None:
    assert linked(tmp_path, DOWN, BLAMED, clouds=[cloud(VIRGINIA, "2026-03-02 14:00")]) == set()


def test_14_not_where_it_began_after_ours_was_over(tmp_path) -> None:
    assert linked(tmp_path, DOWN, BLAMED, clouds=[cloud(VIRGINIA, "2026-03-05 20:00")]) == set()


def test_14_not_where_it_was_over_long_before_ours(tmp_path) -> None:
    assert linked(tmp_path, DOWN, BLAMED, clouds=[cloud(VIRGINIA, "2026-03-05 03:00")]) == set()


def test_14_of_two_regions_the_one_that_is_named(tmp_path) -> None:
    other = usual("two", f"Power is lost in {MUMBAI}", "2026-03-05 13:50", 90, components=(f"Network ({MUMBAI})",))
    both = [cloud(VIRGINIA, "2026-03-05 14:00", "one"), other]
    named = f"Bolt said that the outage was caused by an outage of its cloud provider Cloudia in the {VIRGINIA} region."
    assert linked(tmp_path, DOWN, named, clouds=both) == {f"Elevated errors in {VIRGINIA}"}


def test_14_not_where_another_region_is_named(tmp_path) -> None:
    named = f"Bolt said that the outage was caused by an outage of its cloud provider Cloudia in the {MUMBAI} region."
    assert linked(tmp_path, DOWN, named, clouds=[cloud(VIRGINIA, "2026-03-05 14:00")]) == set()


# --- a write-up of the provider, of which the record keeps the beginning

REVIEW = (
    "We are sorry for the trouble of 5 March. Acme knows how much its customers rely on signing in, and that many of them "
    "could not begin their working day. This page sets out in full what happened, what we did about it on the day and "
    "what we have changed since, so that nothing of the kind can come to pass again with us.\n\n"
    "Between 13:41 UTC and 14:50 UTC on 5 March 2026 sign-ins failed. The outage was caused by an expired signing "
    "certificate on the identity servers."
)


def test_the_whole_of_a_write_up_is_read_and_its_claims_outlive_a_reading_without_it(tmp_path) -> None:
    page = json.loads(as_json(OUTAGE))
    page["incidents"][0] |= {"postmortem_body": REVIEW, "postmortem_published_at": "2026-03-07T09:00:00Z"}
    record = Record(tmp_path).take(answer(json.dumps(page).encode(), when("2026-03-07 10:00"), ADDRESS))
    assert len(REVIEW) > 300 >= len(only(record).postmortem.text)
    told = {c.kind: c for c in only(record).claims if "update:postmortem" in c.flags}
    assert (told["started"].at, told["ended"].at) == (when("2026-03-05 13:41"), when("2026-03-05 14:50"))
    assert REVIEW[told["cause"].start : told["cause"].end_offset] == told["cause"].quote
    (dossier,) = record.archive.dossiers
    verdicts = {v.fact: v.value for v in dossier.incident.verdicts}
    assert "expired signing certificate" in verdicts["cause"]
    assert verdicts["started"] == "2026-03-05T13:41:00Z"
    before = only(record).claims
    page["incidents"][0] |= {"postmortem_body": "", "impact": "critical"}
    record.take(answer(json.dumps(page).encode(), when("2026-03-07 11:00"), ADDRESS))
    assert only(record).impact == "critical"
    assert [c for c in only(record).claims if "update:postmortem" in c.flags] == [
        c for c in before if "update:postmortem" in c.flags
    ]
