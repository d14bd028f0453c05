"""Identity through the whole pipeline: what is one incident, what is not, and what stays apart on one page."""

from datetime import timedelta
from itertools import permutations

import pytest
from vendor import FORMS, HOST, Record, answer, as_json, case, read_as, status_source, usual, when

OUTAGE = usual("k3jd82hq0p1z", "Sign-in fails for some accounts", "2026-03-05 14:02")
SEEN = when("2026-03-05 20:00")


@pytest.mark.parametrize("order", list(permutations(FORMS)), ids="-".join)
def test_one_incident_in_four_forms_is_one_record(tmp_path, order) -> None:
    """Each form an hour after the one before, in any order."""
    record = Record(tmp_path)
    for n, form in enumerate(order):
        record.take(read_as(form, SEEN + timedelta(hours=n), OUTAGE))
    (one,) = record.records
    assert one.native_id == OUTAGE.id
    assert [u.state for u in one.updates] == ["investigating", "identified", "resolved"]
    assert [u.at.replace(second=0) for u in one.updates] == [p.at for p in OUTAGE.posts]
    assert one.revisions == ()
    assert len(record.dossiers) == 1


@pytest.mark.parametrize("order", list(permutations(FORMS))[::5], ids="-".join)
def test_forms_read_at_one_moment_in_any_order_give_the_same_bytes(tmp_path, order) -> None:
    straight, mixed = Record(tmp_path / "straight"), Record(tmp_path / "mixed")
    straight.take(*(read_as(form, SEEN, OUTAGE) for form in FORMS))
    mixed.take(*(read_as(form, SEEN, OUTAGE) for form in order))
    assert straight.files() == mixed.files()


def test_forms_that_take_turns_while_it_lasts_make_one_record(tmp_path) -> None:
    """A feed sees the beginning, JSON the middle, the page the end."""
    record = Record(tmp_path)
    begin = OUTAGE.posts[0].at
    for form, minutes in (("atom", 5), ("json", 30), ("html", 50), ("rss", 90)):
        record.take(read_as(form, begin + timedelta(minutes=minutes), OUTAGE))
    (one,) = record.records
    assert [u.state for u in one.updates] == ["investigating", "identified", "resolved"]
    assert one.state == "resolved"
    assert one.revisions == ()


def test_two_sources_of_one_page_give_one_record_that_names_both(tmp_path) -> None:
    record = Record(tmp_path, status_source(), status_source("acme-feed", f"https://{HOST}/history.atom"))
    record.take(read_as("json", SEEN, OUTAGE), read_as("atom", SEEN, OUTAGE, source="acme-feed"))
    (one,) = record.records
    assert set(one.sources) == {"acme-status", "acme-feed"}
    assert len(record.dossiers) == 1


# --- hosts


def test_an_old_and_a_new_host_of_one_page_are_one(tmp_path) -> None:
    """The page moved; old addresses are its own because `hosts` says so."""
    record = Record(tmp_path, status_source(more=", hosts: [status.old-acme.example]"))
    record.take(read_as("json", SEEN, OUTAGE, host="status.old-acme.example"))
    (before,) = record.dossiers
    record.take(read_as("json", SEEN + timedelta(days=1), OUTAGE))
    (after,) = record.dossiers
    assert after.incident.id == before.incident.id
    (one,) = record.records
    assert one.revisions == ()


def test_an_old_and_a_new_source_of_one_page_are_one(tmp_path) -> None:
    record = Record(
        tmp_path,
        status_source("acme-old", "https://status.old-acme.example/history.atom"),
        status_source(more=", hosts: [status.old-acme.example]"),
    )
    record.take(read_as("atom", SEEN, OUTAGE, host="status.old-acme.example", source="acme-old"))
    record.take(read_as("json", SEEN + timedelta(days=1), OUTAGE))
    assert len(record.records) == 1


def test_a_host_that_is_no_alias_is_another_page(tmp_path) -> None:
    """Ids are the platform's and may meet by chance; without an alias nothing ties the two."""
    record = Record(
        tmp_path,
        status_source(),
        status_source("bolt-status", "https://status.bolt.example/api/v2/incidents.json", "[bolt]"),
    )
    record.take(read_as("json", SEEN, OUTAGE), read_as("json", SEEN, OUTAGE, host="status.bolt.example", source="bolt-status"))  # fmt: skip
    assert sorted(r.provider for r in record.records) == ["acme", "bolt"]
    assert len(record.dossiers) == 2


def test_a_provider_with_two_pages_keeps_their_records_apart(tmp_path) -> None:
    """One for the product, one for developers; a few ids are the same by chance, the outages are months apart."""
    later = usual("k3jd82hq0p1z", "Webhooks arrive late", "2026-06-11 08:00", components=("Webhooks",))
    record = Record(
        tmp_path, status_source(), status_source("acme-dev", "https://dev.acme.example/api/v2/incidents.json")
    )
    record.take(read_as("json", SEEN, OUTAGE))
    record.take(read_as("json", when("2026-06-11 12:00"), later, host="dev.acme.example", source="acme-dev"))
    assert sorted(r.title for r in record.records) == [OUTAGE.title, later.title]
    assert len({r.id for r in record.records}) == 2
    assert len(record.dossiers) == 2


def test_one_outage_on_two_pages_of_a_provider_shares_an_incident_and_stays_two_records(tmp_path) -> None:
    other = usual("z9z9z9z9z9z9", "Sign-in fails for some accounts", "2026-03-05 14:09")
    record = Record(
        tmp_path, status_source(), status_source("acme-dev", "https://dev.acme.example/api/v2/incidents.json")
    )
    record.take(
        read_as("json", SEEN, OUTAGE),
        read_as("json", SEEN, other, host="dev.acme.example", source="acme-dev"),
    )
    assert len(record.records) == 2
    assert record.groups() == [[OUTAGE.title, other.title]]


# --- titles


@pytest.mark.parametrize("weeks", [1, 3, 20])
def test_the_same_title_weeks_apart_is_another_incident(tmp_path, weeks) -> None:
    again = usual("q0q0q0q0q0q0", OUTAGE.title, f"{OUTAGE.posts[0].at + timedelta(weeks=weeks):%Y-%m-%d %H:%M}")
    record = Record(tmp_path)
    record.take(read_as("json", again.posts[-1].at + timedelta(hours=1), again, OUTAGE))
    assert len(record.records) == 2
    assert record.groups() == [[OUTAGE.title], [OUTAGE.title]]


def test_the_same_title_twice_in_one_day_is_two_incidents(tmp_path) -> None:
    again = usual("q0q0q0q0q0q0", OUTAGE.title, "2026-03-05 19:02")
    record = Record(tmp_path)
    record.take(read_as("json", when("2026-03-05 22:00"), again, OUTAGE))
    assert len(record.dossiers) == 2
    assert len({d.incident.id for d in record.dossiers}) == 2


def test_a_retitled_incident_is_the_same_one(tmp_path) -> None:
    record = Record(tmp_path)
    record.take(read_as("json", OUTAGE.posts[0].at + timedelta(minutes=2), OUTAGE))
    (before,) = record.dossiers
    renamed = usual("k3jd82hq0p1z", "Sign-in and account creation fail", "2026-03-05 14:02")
    record.take(read_as("json", SEEN, renamed))
    (after,) = record.dossiers
    assert after.incident.id == before.incident.id
    assert [r.field for one in record.records for r in one.revisions if r.field == "title"] == ["title"]


# --- one page for several records


SURFACES = ("Chat", "API", "Console", "Mobile", "Desktop")


def per_surface(title: str = "Slow answers on {}"):
    return [
        usual(f"surface{n}", title.format(name), f"2026-03-05 14:{2 + 3 * n:02}", components=(name,))
        for n, name in enumerate(SURFACES)
    ]


def test_five_filings_of_one_outage_share_a_page_and_stay_five_records(tmp_path) -> None:
    record = Record(tmp_path)
    record.take(read_as("json", SEEN, *per_surface()))
    (one,) = record.dossiers
    assert len(record.records) == 5
    assert len({r.id for r in record.records}) == 5
    assert set(one.incident.components) >= {"Chat", "API"} or len(one.incident.components) >= 5
    reasons = [t.name for p in one.incident.placements for t in p.terms]
    assert all("same words" in reason for reason in reasons), reasons


def test_filings_in_few_words_that_name_the_region_again_are_one_outage(tmp_path) -> None:
    """What names the part weighs as much as all else in short posts; it is no difference in what is told."""
    where = ("Frankfurt", "Tokyo", "Mumbai", "Dallas")
    filed = [
        case(
            f"region{n}", f"Packet loss - {name}", f"2026-03-05 14:{2 + 3 * n:02}",
            (0, "investigating", f"Packets are lost on the way to {name}."), (40, "resolved", "It is over."),
            components=(name,),
        )
        for n, name in enumerate(where)
    ]  # fmt: skip
    record = Record(tmp_path).take(read_as("json", SEEN, *filed))
    assert [len(group) for group in record.groups()] == [4]


def test_filings_that_arrive_one_by_one_end_on_the_same_page(tmp_path) -> None:
    record = Record(tmp_path)
    for filed in per_surface():
        record.take(read_as("json", filed.posts[0].at + timedelta(minutes=1), *per_surface()))
    assert len(record.dossiers) == 1
    first = record.dossiers[0].incident.id
    record.take(read_as("json", SEEN, *per_surface()))
    assert [d.incident.id for d in record.dossiers] == [first]
    assert len(record.records) == 5


def test_three_platform_outages_with_different_components_stay_three(tmp_path) -> None:
    three = [
        usual("aaaa", "Uploads are rejected", "2026-03-05 14:02", components=("Files",)),
        usual("bbbb", "Search returns old results", "2026-03-05 14:10", components=("Search",)),
        usual("cccc", "Invoices cannot be opened", "2026-03-05 14:21", components=("Billing",)),
    ]
    record = Record(tmp_path)
    record.take(read_as("json", SEEN, *three))
    assert record.groups() == [[c.title] for c in sorted(three, key=lambda c: c.title)]


def test_overlap_in_time_and_component_is_one_outage(tmp_path) -> None:
    """Filed twice in different words: their windows and their components overlap."""
    other = usual("dddd", "Accounts created today are locked out", "2026-03-05 14:20", components=("Chat", "Accounts"))
    record = Record(tmp_path)
    record.take(read_as("json", SEEN, OUTAGE, other))
    assert len(record.dossiers) == 1
    assert len(record.records) == 2


def test_the_same_component_on_another_day_is_another_outage(tmp_path) -> None:
    other = usual("dddd", "Accounts created today are locked out", "2026-03-07 14:20")
    record = Record(tmp_path)
    record.take(read_as("json", when("2026-03-08 00:00"), OUTAGE, other))
    assert len(record.dossiers) == 2


def test_a_maintenance_in_the_same_hours_stands_apart(tmp_path) -> None:
    work = case(
        "work", "Database upgrade", "2026-03-05 10:00",
        (0, "scheduled", "The database is upgraded this afternoon."),
        (240, "in_progress", "The upgrade has begun."),
        (300, "completed", "The upgrade is done."),
        impact="maintenance", scheduled_for=when("2026-03-05 14:00"),
    )  # fmt: skip
    record = Record(tmp_path)
    record.take(read_as("json", SEEN, OUTAGE, work))
    assert sorted(d.incident.kind for d in record.dossiers) == ["incident", "maintenance"]


# --- incident.io through its own JSON, its imitation of Statuspage, and its feed


def test_incident_io_s_forms_are_one_record(tmp_path) -> None:
    import json

    native = "01KMXYZ0000000000000000AB1"
    start, end = "2026-03-05T14:02:00Z", "2026-03-05T14:50:00Z"
    own = {"incidents": [{
        "id": native, "name": "Sign-in fails for some accounts", "status": "resolved", "type": "incident", "published_at": start,
        "updates": [
            {"id": "01KMXYZ0000000000000000AC1", "published_at": start, "to_status": "investigating", "message_string": "We are looking into it.", "component_statuses": []},
            {"id": "01KMXYZ0000000000000000AC2", "published_at": end, "to_status": "resolved", "message_string": "All sign-ins work again.", "component_statuses": []},
        ],
        "component_impacts": [{"component_id": "c1", "start_at": "2026-03-05T13:51:00Z", "end_at": end, "status": "partial_outage"}],
        "affected_components": [{"component_id": "c1", "name": "Chat", "status": "partial_outage"}],
    }]}  # fmt: skip
    imitation = case(
        native, "Sign-in fails for some accounts", "2026-03-05 14:02",
        (0, "investigating", "We are looking into it."), (48, "resolved", "All sign-ins work again."),
    )  # fmt: skip
    feed = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Acme</title><generator>incident.io</generator>'
        f'<entry><title>Sign-in fails for some accounts</title><id>https://{HOST}//incidents/{native}</id><link href="https://{HOST}//incidents/{native}"/>'
        f'<updated>{end}</updated><content type="html">&lt;b&gt;Status: Resolved&lt;/b&gt;&lt;br/&gt;&lt;br/&gt;All sign-ins work again.</content></entry></feed>'
    )
    record = Record(tmp_path, status_source(url=f"https://{HOST}/proxy/{HOST}/incidents"))
    record.take(
        answer(json.dumps(own).encode(), SEEN, f"https://{HOST}/proxy/{HOST}/incidents"),
        answer(as_json(imitation, flaw=True), SEEN + timedelta(hours=1), f"https://{HOST}/api/v2/incidents.json"),
        answer(feed.encode(), SEEN + timedelta(hours=2), f"https://{HOST}/history.atom", media="application/atom+xml"),
    )
    (one,) = record.records
    assert one.native_id == native
    assert [u.state for u in one.updates] == ["investigating", "resolved"]
    assert one.components == ("Chat",)
    assert len(one.impact_windows) == 1
    assert one.revisions == ()


@pytest.mark.parametrize("forms", [("json",), ("atom",), ("html",), ("rss", "json"), ("json", "atom")], ids="-".join)
def test_a_planned_work_begins_when_it_begins_and_not_when_it_was_announced(tmp_path, forms) -> None:
    """Feeds start it with the announcement, JSON with the plan."""
    work = case(
        "works", "Database upgrade", "2026-03-01 10:00",
        (0, "scheduled", "We will upgrade the database."), (2880, "in_progress", "It begins."), (2970, "completed", "It is done."),
        impact="maintenance", scheduled_for=when("2026-03-03 10:00"),
    )  # fmt: skip
    record = Record(tmp_path)
    for n, at in enumerate(("2026-03-01 12:00", "2026-03-02 12:00", "2026-03-03 10:30", "2026-03-03 14:00")):
        record.take(read_as(forms[n % len(forms)], when(at), work))
    (dossier,) = record.dossiers
    window = dossier.incident.window
    assert window.start.at == when("2026-03-03 10:00")
    assert window.duration_s == 90 * 60
    assert [r.revisions for r in record.records] == [()]
