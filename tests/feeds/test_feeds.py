"""Every feed is valid, complete in itself, and the same bytes until what it tells changes."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser
from urllib.parse import urlsplit

import feedparser
import pytest
from lxml import etree

from scraper.core.model import Archive
from scraper.publish import feeds
from scraper.publish.syndication.beats import KINDS
from tests.feeds.issues import BASE, FULL, changed, files, many, small, with_dossier
from tests.publish import factories

ATOM = "{http://www.w3.org/2005/Atom}"
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?Z")
TAG = re.compile(r"tag:example\.org,2026:[A-Za-z0-9._~%/-]+")
PLAIN = {"p", "strong", "em", "a", "h2", "h3", "h4", "h5", "ul", "ol", "li", "blockquote", "del", "ins", "br", "code", "pre", "hr",
         "table", "thead", "tbody", "tr", "th", "td"}  # fmt: skip
OF_ALL = ("incidents", "updates", "major", "postmortems", "digest", "changes")


@pytest.fixture(scope="module")
def made() -> dict[str, bytes]:
    return small()


class Content(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.attributes: list[str] = []
        self.open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.open += [tag] if tag not in {"br", "hr"} else []
        self.attributes += [name for name, _ in attrs]
        self.addresses += [value or "" for name, value in attrs if name in ("href", "src", "cite")]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def items(body: bytes) -> list[dict[str, str]]:
    """Id, title, link, content and dates of each entry, whatever the format."""
    if body.startswith(b"{"):
        return [{"id": i["id"], "title": i["title"], "link": i["url"], "html": i["content_html"], "updated": i["date_modified"]}
                for i in json.loads(body)["items"]]  # fmt: skip
    root = etree.fromstring(body)
    if root.tag == "rss":
        return [{"id": i.findtext("guid"), "title": i.findtext("title"), "link": i.findtext("link"), "html": i.findtext("description"),
                 "updated": i.findtext("pubDate")} for i in root.iter("item")]  # fmt: skip
    return [{"id": e.findtext(f"{ATOM}id"), "title": e.findtext(f"{ATOM}title"), "link": e.find(f"{ATOM}link").get("href"),
             "html": e.findtext(f"{ATOM}content"), "updated": e.findtext(f"{ATOM}updated")} for e in root.iter(f"{ATOM}entry")]  # fmt: skip


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def feed_paths(made: dict[str, bytes]) -> list[str]:
    return [p for p in made if p == "feed.xml" or (p.startswith("feeds/") and p.endswith((".rss", ".atom", ".json")))]


def test_every_promised_feed_is_there(made) -> None:
    wanted = {"feed.xml", "feeds/outagewire.opml"}
    wanted |= {f"feeds/{name}.{form}" for name in OF_ALL for form in ("rss", "atom", "json")}
    for group in ("nimbus", "quarry", "tern", "nimbus/chat", "nimbus/api", "nimbus/console", "quarry/storage"):
        wanted |= {
            f"feeds/providers/{group}/{kind}.{form}"
            for kind in ("incidents", "updates")
            for form in ("rss", "atom", "json")
        }
    assert wanted <= set(made)


def test_rss_keeps_to_the_advisory_boards_profile(made) -> None:
    for path in feed_paths(made):
        if not path.endswith((".rss", ".xml")):
            continue
        root = etree.fromstring(made[path])
        channel = root.find("channel")
        assert root.get("version") == "2.0"
        for name in ("title", "link", "description", "language", "lastBuildDate"):
            assert channel.findtext(name), (path, name)
        link = channel.find(f"{ATOM}link")
        assert (link.get("rel"), link.get("href"), link.get("type")) == ("self", BASE + path, "application/rss+xml")
        for date in channel.iter("pubDate", "lastBuildDate"):
            assert parsedate_to_datetime(date.text).tzinfo is not None
            assert re.fullmatch(r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT", date.text)
        assert all(one.get("isPermaLink") == "false" for one in channel.iter("guid"))
        assert all(
            one.findtext(name)
            for one in channel.iter("item")
            for name in ("title", "link", "guid", "pubDate", "description")
        )


def test_atom_is_rfc_4287(made) -> None:
    for path in feed_paths(made):
        if not path.endswith(".atom"):
            continue
        root = etree.fromstring(made[path])
        assert root.tag == f"{ATOM}feed"
        assert TAG.fullmatch(root.findtext(f"{ATOM}id"))
        assert root.find(f"{ATOM}author/{ATOM}name").text
        links = {one.get("rel"): one.get("href") for one in root.findall(f"{ATOM}link")}
        assert links["self"] == BASE + path
        assert urlsplit(links["alternate"]).netloc == "example.org"
        for entry in root.iter(f"{ATOM}entry"):
            assert RFC3339.fullmatch(entry.findtext(f"{ATOM}updated"))
            assert moment(entry.findtext(f"{ATOM}published")) <= moment(entry.findtext(f"{ATOM}updated"))
            assert entry.find(f"{ATOM}content").get("type") == "html"
        updated = [one.findtext(f"{ATOM}updated") for one in root.iter(f"{ATOM}entry")]
        assert len(set(updated)) == len(updated), path


def test_json_feeds_are_of_version_1_1(made) -> None:
    for path in feed_paths(made):
        if not path.endswith(".json"):
            continue
        feed = json.loads(made[path])
        assert feed["version"] == "https://jsonfeed.org/version/1.1"
        assert feed["feed_url"] == BASE + path
        assert feed["authors"][0]["name"]
        assert "author" not in feed
        for item in feed["items"]:
            assert RFC3339.fullmatch(item["date_published"])
            assert item["date_published"] <= item["date_modified"]
            assert all(isinstance(tag, str) and tag for tag in item.get("tags", []))


def test_content_is_complete_in_itself_and_harmless(made) -> None:
    number = 0
    for path in feed_paths(made):
        for item in items(made[path]):
            content = Content(item["html"])
            assert content.open == []
            assert set(content.tags) <= PLAIN, (path, set(content.tags) - PLAIN)
            assert set(content.attributes) <= {"href", "cite", "rel"}
            for address in (*content.addresses, item["link"]):
                assert urlsplit(address).scheme in ("http", "https"), (path, address)
                assert urlsplit(address).netloc
            number += 1
    assert number > 100


def test_an_incidents_entry_tells_summary_timeline_and_sources(made) -> None:
    entry = next(one for one in items(made["feeds/incidents.rss"]) if one["id"].endswith(f"incident/{FULL}"))
    assert entry["title"] == "Nimbus Chat failed in two waves on 15 April 2026: resolved"
    for words in (
        "Timeline",
        "Sources",
        "Nimbus status page",
        "The Gauge",
        "invented for a demonstration",
        "[1]",
        "Where sources differ",
    ):
        assert words in entry["html"], words
    assert "<script" not in entry["html"]
    assert "javascript:" not in entry["html"]
    assert "Nimbus &lt;b&gt;down&lt;/b&gt; &amp; out" in entry["html"]


def test_the_title_says_provider_what_and_state(made) -> None:
    titles = {one["id"]: one["title"] for one in items(made["feeds/updates.rss"])}
    assert all(title.rsplit(": ", 1)[1] in KINDS for title in titles.values())
    assert all(any(name in title for name in ("Nimbus", "Quarry", "Tern")) for title in titles.values())


def test_ids_are_tags_unique_in_a_feed_and_the_same_in_each_format(made) -> None:
    for path in feed_paths(made):
        ids = [one["id"] for one in items(made[path])]
        assert all(TAG.fullmatch(one) for one in ids), path
        assert len(set(ids)) == len(ids), path
        if path.endswith(".rss"):
            for form in ("atom", "json"):
                assert [one["id"] for one in items(made[path.removesuffix("rss") + form])] == ids


def test_feedparser_finds_nothing_to_complain_about(made) -> None:
    for path in feed_paths(made):
        if not path.endswith(".json"):
            read = feedparser.parse(made[path])
            assert not read.bozo, (path, read.get("bozo_exception"))
            assert len(read.entries) == len(items(made[path]))


def test_ids_outlive_a_move_a_new_title_and_a_later_build(made) -> None:
    record = changed(factories.archive(), FULL, title="Quite another title")
    later = factories.NOW + timedelta(days=90)
    moved = replace(factories.SETTINGS, base_url="https://elsewhere.test/wire/")
    other = files(factories.edition(record, factories.report(later), now=later, settings=moved), feeds)
    for path in feed_paths(made):
        if "changes" not in path:
            assert [one["id"] for one in items(other[path])] == [one["id"] for one in items(made[path])], path
    assert b"example.org/" not in re.sub(rb"tag:example\.org", b"", other["feeds/incidents.rss"])
    assert b'href="../assets/feed.css"' in other["feeds/incidents.rss"]


def test_the_moment_the_run_and_the_commit_change_no_feed(made) -> None:
    later = factories.NOW + timedelta(days=400)
    edition = replace(
        factories.edition(run=factories.report(later, failed=("nimbus-status",)), now=later), commit="other"
    )
    assert files(edition, feeds) == {
        path: body for path, body in made.items() if not path.startswith(("api/", "data/"))
    }


def test_a_feed_whose_incidents_did_not_change_is_the_same_bytes(made) -> None:
    record = changed(factories.archive(), "2026-04-28-quarry-1734", state="resolved")
    other = files(factories.edition(record, factories.report()), feeds)
    assert {path for path in feed_paths(made) if other[path] != made[path]} >= {
        "feeds/incidents.rss",
        "feeds/providers/quarry/incidents.rss",
    }
    for path in feed_paths(made):
        if path.startswith(("feeds/providers/nimbus", "feeds/providers/tern", "feeds/postmortems", "feeds/digest")):
            assert other[path] == made[path], path


def test_the_order_of_the_record_does_not_matter(made) -> None:
    record = factories.archive()
    other = files(factories.edition(replace(record, dossiers=record.dossiers[::-1]), factories.report()))
    assert other == made


def test_a_feed_with_nothing_in_it_is_valid_and_stays_the_same() -> None:
    one = files(factories.edition(Archive()), feeds)
    root = etree.fromstring(one["feeds/incidents.atom"])
    assert root.findtext(f"{ATOM}updated") == "2026-01-01T00:00:00Z"
    assert etree.fromstring(one["feed.xml"]).find("channel/item") is None
    assert one == files(factories.edition(Archive(), now=factories.NOW + timedelta(days=1)), feeds)


def test_feeds_keep_the_last_incidents_and_every_update_of_them() -> None:
    record, settings = many(60, 2)
    settings = replace(settings, feed_incidents=7, feed_updates=12)
    edition = factories.edition(record, settings=settings)
    made = files(edition, feeds)
    kept = [one.incident.id for one in edition.live[:7]]
    assert [one["id"].rsplit("/", 1)[1] for one in items(made["feeds/incidents.json"])] == kept
    told = items(made["feeds/updates.json"])
    assert {one["id"].split("/")[1] for one in told} == set(kept)
    by_incident = {name: sum(f"/{name}/" in one["id"] for one in told) for name in kept}
    # Opened, monitoring and resolved: three for each, though that is more than the twelve updates asked for.
    assert by_incident == dict.fromkeys(kept, 3)


def test_the_last_updates_are_kept_though_their_incident_is_old() -> None:
    record, settings = many(60, 2)
    settings = replace(settings, feed_incidents=2, feed_updates=9)
    old = factories.edition(record, settings=settings).live[40]
    held = old.documents[0]
    late = replace(factories.record().revisions[0], seen_at=factories.NOW)
    edited = replace(old, documents=(replace(held, revisions=(late,)), *old.documents[1:]))
    edition = factories.edition(with_dossier(record, edited), settings=settings)
    told = items(files(edition, feeds)["feeds/updates.json"])
    assert "/edited/" in told[0]["id"]
    assert old.incident.id in told[0]["id"]
    assert len(told) == 9
    assert all("/edited/" not in one["id"] for one in told[1:])


def test_signs_that_xml_cannot_hold_are_left_out() -> None:
    record = changed(factories.archive(), FULL, title="Nimbus\x0b \x1b[31mred\uffff ]]> end")
    made = files(factories.edition(record), feeds)
    titles = [one["title"] for one in items(made["feeds/incidents.atom"])]
    assert any(title.startswith("Nimbus [31mred ]]> end") for title in titles)
