"""A record is found again whoever's it is now: by its page and the id it has there, or by the posts that it holds."""

import json
from dataclasses import replace
from datetime import timedelta
from email.utils import format_datetime
from html import escape

import pytest
from vendor import HOST, Case, Record, answer, as_json, read_as, status_source, usual, when

from scraper.edge.people.config import load
from scraper.pipeline.official import take_status
from scraper.pipeline.page_reading import claims_in
from scraper.pipeline.run import open_record

START = when("2026-03-05 14:02")
SHARED = status_source(providers="[cloudia, bolt]")
ONE = usual("k3jd82hq0p1z", "Elevated errors", "2026-03-05 14:02", components=("Render",))


def at(minutes: int):
    return START + timedelta(minutes=minutes)


def reworded(one: Case, number: int, text: str) -> Case:
    posts = list(one.posts)
    posts[number] = replace(posts[number], text=text)
    return replace(one, posts=tuple(posts))


def settings(record: Record, *sources: str) -> None:
    (record.folder / "sources.yml").write_text("sources:\n" + "".join(sources))


def noted(record: Record) -> list[tuple[str, str | None, str | None]]:
    (found,) = record.records
    return [(r.field, r.before, r.after) for r in found.revisions]


def names(record: Record) -> tuple[str, str, str]:
    (found,), (dossier,) = record.records, record.dossiers
    return found.id, found.provider, dossier.incident.id


def test_a_page_that_names_another_providers_components_keeps_what_was_known(tmp_path) -> None:
    """The page is shared; an edit, a removal and the incident stay, and the new provider is a revision."""
    record = Record(tmp_path, SHARED)
    record.take(read_as("json", at(1), ONE), read_as("json", at(30), ONE))
    before = names(record)
    milder = reworded(ONE, 0, "A few customers see errors now and then.")
    record.take(read_as("json", at(35), milder))
    milder = replace(milder, posts=milder.posts[:1])
    record.take(read_as("json", at(40), milder))
    wider = replace(milder, components=("Render", "Compute"))
    record.take(read_as("json", at(50), wider))
    assert before[1] == "bolt"
    assert names(record) == (before[0], "cloudia", before[2])
    assert [field for field, _, _ in noted(record)] == ["text", "presence", "provider"]
    assert noted(record)[-1] == ("provider", "bolt", "cloudia")
    (found,) = record.records
    assert [u.removed_at for u in found.updates] == [None, at(40)]
    known = record.files()
    for minutes, shown in ((55, wider), (56, milder), (57, wider)):
        record.take(read_as("json", at(minutes), shown))
    assert record.files() == known, "a shorter list of components moves nothing back"


def test_a_second_form_of_the_page_that_names_more_is_no_change_by_its_owner(tmp_path) -> None:
    """A feed names no components, and its incident was filed under the first provider of the page."""
    record = Record(tmp_path, SHARED)
    record.take(read_as("atom", at(30), ONE))
    assert names(record)[1] == "cloudia"
    record.take(read_as("json", at(35), ONE))
    assert names(record)[1] == "bolt"
    record.take(read_as("atom", at(36), ONE), read_as("json", at(37), ONE))
    assert names(record)[1] == "bolt"
    assert noted(record) == []


@pytest.mark.parametrize("turned", [False, True])
def test_two_forms_of_one_instant_give_one_record_in_either_order(tmp_path, turned) -> None:
    record = Record(
        tmp_path, status_source("a" if turned else "b", providers="[cloudia, bolt]"),
        status_source("b" if turned else "a", f"https://{HOST}/history.atom", "[cloudia, bolt]"),
    )  # fmt: skip
    forms = {"a": "atom", "b": "json"} if not turned else {"a": "json", "b": "atom"}
    record.take(*(read_as(forms[source], at(50), ONE, source=source) for source in "ab"))
    assert names(record)[1] == "bolt"
    assert noted(record) == []


@pytest.mark.parametrize("renamed", [False, True])
def test_a_source_that_is_given_to_another_provider_doubles_nothing(tmp_path, renamed) -> None:
    """What is on record stays with the provider it was told of; only our settings changed."""
    record = Record(tmp_path)
    record.take(read_as("json", at(30), ONE))
    before = names(record)
    name = "bolt-status" if renamed else "acme-status"
    settings(record, status_source(name, providers="[bolt]"))
    record.take(read_as("json", at(50), ONE, source=name))
    assert names(record) == before
    assert record.records[0].state == "resolved"
    assert noted(record) == []


def test_a_page_that_moves_to_another_platform_and_provider_doubles_nothing(tmp_path) -> None:
    record = Record(tmp_path)
    record.take(read_as("json", at(50), ONE))
    before = names(record)
    settings(record, status_source(url=f"https://{HOST}/proxy/{HOST}/incidents", providers="[bolt]"))
    row = {
        "id": "01KJZ000000000000000000001", "name": ONE.title, "status": "resolved", "type": "incident", "published_at": f"{START:%Y-%m-%dT%H:%M:%SZ}",
        "updates": [{"id": f"01KJZ00000000000000000001{n}", "published_at": f"{p.at:%Y-%m-%dT%H:%M:%SZ}", "to_status": p.state, "message_string": p.text, "component_statuses": []} for n, p in enumerate(ONE.posts)],
        "component_impacts": [], "affected_components": [],
    }  # fmt: skip
    record.take(answer(json.dumps({"incidents": [row]}).encode(), at(90), f"https://{HOST}/proxy/{HOST}/incidents"))
    assert names(record) == before
    assert record.records[0].aliases == (row["id"],)


def test_pages_of_two_providers_on_one_host_may_count_from_1_both(tmp_path) -> None:
    record = Record(
        tmp_path, status_source("acme-status", f"https://{HOST}/acme/api/v2/incidents.json"),
        status_source("bolt-status", f"https://{HOST}/bolt/api/v2/incidents.json", "[bolt]"),
    )  # fmt: skip
    other = usual(ONE.id, "Slow pictures", "2026-03-06 09:00", components=("Render",))
    record.take(answer(as_json(ONE), at(60), f"https://{HOST}/acme/api/v2/incidents.json"))
    record.take(answer(as_json(other), at(60 * 30), f"https://{HOST}/bolt/api/v2/incidents.json", "bolt-status"))
    assert sorted(r.provider for r in record.records) == ["acme", "bolt"]


def test_what_may_be_known_as_anothers_waits_while_it_cannot_be_read(tmp_path) -> None:
    record = Record(tmp_path, SHARED).take(read_as("json", at(30), ONE))
    (damaged,) = record.folder.glob("incidents/*/*/*/docs.json")
    damaged.write_bytes(damaged.read_bytes()[:200])
    holdings, _ = open_record(record.folder)
    capture = read_as("json", at(50), replace(ONE, components=("Compute", "Render")))
    config, _ = load(record.folder)
    taken = take_status(holdings, capture, config.sources[0], config, claims_in)
    assert [p.code for p in taken.problems] == ["machine_file"]
    assert taken.changed == ()


# --- a feed of posts that calls an event by the oldest post it still shows

AWS = "https://status.aws.amazon.com/rss/all.rss"


def item(key: str, minutes: int, title: str, body: str) -> str:
    when_ = at(minutes)
    name = f"https://status.aws.amazon.com/#{key}_{int(when_.timestamp())}"
    return f"<item><title>{escape(title)}</title><link>https://status.aws.amazon.com/</link><pubDate>{format_datetime(when_)}</pubDate><guid>{name}</guid><description>{escape(body)}</description></item>"


def feed(minutes: int, items: list[str]):
    body = f"<rss version='2.0'><channel><title>Amazon Web Services Service Status</title><link>https://status.aws.amazon.com/</link>{''.join(items[::-1])}</channel></rss>"
    return answer(body.encode(), at(minutes), AWS, media="application/rss+xml")


EVENT = [
    item("ec2-us-east-1", 20 * n, "Service impact: Increased Error Rates", f"Post {n}: we continue to work on increased error rates.")
    for n in range(9)
]  # fmt: skip
DONE = item("ec2-us-east-1", 200, "Service is operating normally: [RESOLVED] Increased Error Rates", "All is well.")


def test_an_event_whose_first_posts_left_the_feed_is_the_same_record(tmp_path) -> None:
    record = Record(tmp_path, status_source(url=AWS))
    record.take(feed(90, EVENT[:5]))
    before = names(record)
    record.take(feed(150, EVENT[2:8]))
    record.take(feed(190, EVENT[6:9]))
    assert names(record) == before
    record.take(feed(210, [*EVENT[8:], DONE]), feed(400, [DONE]))
    assert names(record) == before
    (found,) = record.records
    assert [u.state for u in found.updates] == ["investigating", *(8 * ["update"]), "resolved"]
    assert (found.state, found.started_at, found.resolved_at) == ("resolved", at(0), at(200))
    assert not any(u.removed_at for u in found.updates)
    assert found.revisions == found.aliases == ()


def test_posts_that_leave_the_feed_are_no_news(tmp_path) -> None:
    record = Record(tmp_path, status_source(url=AWS))
    record.take(feed(190, EVENT))
    known = record.files()
    for n in range(1, 9):
        record.take(feed(190 + n, EVENT[n:]))
    assert record.files() == known


def test_what_follows_a_resolution_is_another_event_also_when_the_first_posts_are_gone(tmp_path) -> None:
    record = Record(tmp_path, status_source(url=AWS))
    again = item("ec2-us-east-1", 400, "Service impact: Increased Latencies", "We look into latencies of a new kind.")
    record.take(feed(190, EVENT))
    record.take(feed(410, [*EVENT[5:], DONE, again]), feed(420, [DONE, again]), feed(430, [again]))
    assert sorted((r.state, len(r.updates)) for r in record.records) == [("investigating", 1), ("resolved", 10)]


def test_two_services_with_the_same_words_at_the_same_time_stay_two(tmp_path) -> None:
    record = Record(tmp_path, status_source(url=AWS))
    both = [one.replace("ec2-us-east-1", key) for one in EVENT for key in ("ec2-us-east-1", "rds-us-east-1")]
    record.take(feed(190, both), feed(195, both[7:]), feed(200, both[12:]))
    assert sorted((r.components, len(r.updates)) for r in record.records) == [(("ec2-us-east-1",), 9), (("rds-us-east-1",), 9)]  # fmt: skip


def test_an_event_that_the_page_cuts_in_two_is_two(tmp_path) -> None:
    """A post is marked as the resolution afterwards: what follows it is told as an event of its own."""
    record = Record(tmp_path, status_source(url=AWS))
    record.take(feed(190, EVENT))
    closed = EVENT[3].replace("Service impact: ", "Service is operating normally: [RESOLVED] ")
    for minutes in (200, 210):
        record.take(feed(minutes, [*EVENT[:3], closed, *EVENT[4:]]))
    assert sorted(r.started_at for r in record.records) == [at(0), at(80)]


def test_an_opening_is_no_new_label_of_a_post_that_came_to_be_the_first_shown(tmp_path) -> None:
    """Better Stack's feed: posts of an incident without labels, of which the oldest leave."""
    record = Record(tmp_path, status_source(url="https://status.acme.example/feed"))
    posts = [
        f"<item><title>Sign-in fails</title><link>https://{HOST}/incident/77</link><guid>https://{HOST}/incident/77</guid><pubDate>{format_datetime(at(m))}</pubDate><description>{text}</description></item>"
        for m, text in ((0, "Some customers cannot sign in at present."), (20, "The queue of requests is being worked off."), (40, "Most of the requests go through by now."))
    ]  # fmt: skip

    def shown(minutes: int, items: list[str]):
        body = f"<rss version='2.0'><channel><title>Better Stack status</title><link>https://{HOST}</link>{''.join(items[::-1])}</channel></rss>"
        return answer(body.encode(), at(minutes), "https://status.acme.example/feed", media="application/rss+xml")

    record.take(shown(50, posts), shown(60, posts[1:]))
    (found,) = record.records
    assert [u.state for u in found.updates] == ["investigating", "update", "update"]
    assert found.revisions == ()
