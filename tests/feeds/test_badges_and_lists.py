"""Badges say only what the record holds; the OPML list names every feed there is; letters are ready to send."""

from __future__ import annotations

from lxml import etree

from scraper.publish import feeds
from tests.feeds.issues import BASE, changed, files, small
from tests.publish import factories

SVG = "{http://www.w3.org/2000/svg}"


def badge(provider: str, record=None) -> tuple[str, bytes]:
    body = files(factories.edition(record), feeds)[f"badge/{provider}.svg"]
    root = etree.fromstring(body)
    assert root.get("role") == "img"
    assert root.get("aria-label") == root.findtext(f"{SVG}title")
    assert not root.findall(f".//{SVG}script")
    return root.findtext(f"{SVG}title"), body


def test_a_badge_tells_of_an_open_incident_or_of_the_last_one() -> None:
    assert badge("quarry")[0] == "Quarry Cloud outages: open on record since 28 April 2026"
    assert badge("nimbus")[0] == "Nimbus outages: last on record 15 April 2026"
    assert badge("tern")[0] == "Tern Mail outages: none on record"


def test_a_badge_never_says_that_a_service_is_up() -> None:
    record = changed(factories.archive(), "2026-04-28-quarry-1734", state="resolved")
    words = badge("quarry", record)[0].casefold()
    assert not {"up", "ok", "operational", "healthy", "online"} & set(words.split())


def test_the_list_of_feeds_names_each_feed_once_and_no_other() -> None:
    made = small()
    root = etree.fromstring(made["feeds/outagewire.opml"])
    assert root.get("version") == "2.0"
    assert root.findtext("head/title")
    rows = [one for one in root.iter("outline") if one.get("type") == "rss"]
    assert all(one.get(name) for one in rows for name in ("text", "title", "xmlUrl", "htmlUrl", "category"))
    named = [one.get("xmlUrl").removeprefix(BASE) for one in rows]
    assert len(named) == len(set(named))
    assert set(named) <= set(made)
    there = {path for path in made if path == "feed.xml" or path.endswith(".rss")}
    parts = {path for path in there if path.count("/") == 4 and path.endswith("updates.rss")}
    assert there - set(named) == parts, "updates of single components are on their pages only"


def test_each_category_stands_in_a_file_of_its_own() -> None:
    made = small()
    whole = made["feeds/outagewire.opml"].count(b"xmlUrl")
    parts = [f"feeds/outagewire-{name}.opml" for name in ("general", "incidents", "updates", "components")]
    assert sum(made[path].count(b"xmlUrl") for path in parts) == whole


def test_digests_are_told_when_their_day_is_over_and_stand_as_letters() -> None:
    made = small()
    entries = made["feeds/digest.rss"].decode()
    assert "digest/2026-04-15" in entries
    assert "digest/2026-w16" in entries
    assert "digest/2026-04-28" not in entries, "the record holds nothing later: the day may not be over"
    letter = made["feeds/digest/2026-04-15.html"].decode()
    assert letter.startswith("<!DOCTYPE html>")
    assert "<script" not in letter
    assert f'href="{BASE}incidents/2026-04-15-nimbus-1453/"' in letter
