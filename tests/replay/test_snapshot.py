"""The bundled snapshot: well formed, reproducible, read without a problem, and labelled completely."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import yaml

from scraper.edge.people.config import load
from scraper.formats.status import Origin, StatusReading, read_status

HERE = Path(__file__).resolve().parent
SNAPSHOT = HERE / "snapshot"
FAILED = {("2026-04-15T163000Z", "cloudflare-status"): 503, ("2026-04-28T182000Z", "google-cloud-status"): 504}


def _told(body: Path) -> dict:
    return json.loads(body.with_suffix(".json").read_text("utf-8"))


def _bodies(pattern: str = "*.body") -> list[Path]:
    return sorted(SNAPSHOT.glob(f"*/{pattern}"))


def _written(name: str) -> list | dict:
    return yaml.safe_load((HERE / "written" / f"{name}.yml").read_text("utf-8"))


def _expected() -> dict:
    return yaml.safe_load((HERE / "expected.yml").read_text("utf-8"))


def _read(body: Path) -> StatusReading:
    told, source = _told(body), body.stem
    at = datetime.fromisoformat(told["retrieved"])
    origin = Origin(source, source.removesuffix("-status"), told["url"], told["headers"]["content-type"], at)
    return read_status(body.read_bytes(), origin)


def test_making_it_again_gives_the_same_bytes(tmp_path):
    subprocess.run([sys.executable, HERE / "make.py", "--out", tmp_path / "s"], check=True)
    again = {p.relative_to(tmp_path / "s"): p.read_bytes() for p in (tmp_path / "s").rglob("*.*")}
    kept = {p.relative_to(SNAPSHOT): p.read_bytes() for p in SNAPSHOT.rglob("*.*")}
    assert again == kept


def test_every_body_says_where_and_when_it_was_served():
    assert _bodies()
    for body in _bodies():
        told = _told(body)
        assert set(told) == {"url", "status", "headers", "retrieved"}
        at = datetime.fromisoformat(told["retrieved"])
        assert at == datetime.strptime(body.parent.name, "%Y-%m-%dT%H%M%SZ").replace(tzinfo=UTC)


def test_captures_belong_to_configured_sources_and_stand_at_their_addresses():
    config, _ = load(HERE / "content")
    urls = {s.id: s.url for s in config.sources}
    for body in _bodies():
        source, _, page = body.stem.partition("~")
        assert source in urls
        assert page or _told(body)["url"] == urls[source]


def test_there_are_enough_readings_incidents_and_articles():
    assert len(list(SNAPSHOT.iterdir())) >= 8
    expected = _expected()
    official = [i for i in expected["incidents"] if "record" in i]
    assert len(official) >= 12
    assert len({i["provider"] for i in official}) >= 4
    assert len(expected["articles"]) >= 34


def test_xml_and_json_bodies_are_well_formed():
    for body in _bodies():
        told = _told(body)
        media = told["headers"]["content-type"]
        if told["status"] != 200:
            assert body.read_bytes().startswith(b"<!DOCTYPE html>")
        elif "xml" in media:
            ET.fromstring(body.read_bytes())
        elif "json" in media:
            json.loads(body.read_bytes().decode("utf-16" if "utf-16" in media else "utf-8"))


def test_status_bodies_are_recognised_and_read_without_a_problem():
    for body in _bodies("*-status.body"):
        if _told(body)["status"] == 200:
            reading = _read(body)
            assert reading.format != "unknown", body
            assert not reading.problems, (body, [str(p) for p in reading.problems])


def test_failed_readings_are_the_ones_planned():
    failed = {(b.parent.name, b.stem): _told(b)["status"] for b in _bodies() if _told(b)["status"] != 200}
    assert failed == FAILED


def test_the_last_reading_has_every_source():
    config, _ = load(HERE / "content")
    last = max(SNAPSHOT.iterdir())
    assert {b.stem for b in last.glob("*.body") if "~" not in b.stem} == {s.id for s in config.sources}


def test_labelled_records_are_on_the_pages_and_no_others():
    seen = {i.id for b in _bodies("*-status.body") if _told(b)["status"] == 200 for i in _read(b).incidents}
    assert seen == {i["record"] for i in _expected()["incidents"] if "record" in i}


def test_incidents_open_progress_and_resolve_between_readings():
    states: dict[str, list[str]] = {}
    for body in _bodies("*-status.body"):
        if _told(body)["status"] == 200:
            for incident in _read(body).incidents:
                states.setdefault(incident.id, []).append(incident.state)
    moved = [found for found in states.values() if found[0] != "resolved" and found[-1] in {"resolved", "postmortem"}]
    assert len(moved) >= 6


def _posts(record: str) -> list[dict[datetime, str]]:
    """The posts of a record by time, as each reading shows them."""
    found = []
    for body in _bodies("*-status.body"):
        if _told(body)["status"] == 200:
            found += [{u.at: u.text for u in i.updates} for i in _read(body).incidents if i.id == record]
    return found


@pytest.mark.parametrize(
    "label", [i for i in _expected()["incidents"] if "removed_updates" in i], ids=lambda i: i["key"]
)
def test_removed_updates_were_there_before(label):
    gone = {at for before, after in pairwise(_posts(label["record"])) for at in before if at not in after}
    assert len(gone) == label["removed_updates"]


@pytest.mark.parametrize(
    "label", [i for i in _expected()["incidents"] if "edited_updates" in i], ids=lambda i: i["key"]
)
def test_edited_updates_change_their_words_and_keep_their_time(label):
    pairs = pairwise(_posts(label["record"]))
    edited = {at for before, after in pairs for at in before if after.get(at, before[at]) != before[at]}
    assert len(edited) == label["edited_updates"]


def test_no_status_document_covers_the_incidents_known_from_the_press():
    days = {i["day"] for i in _expected()["incidents"] if "record" not in i and not i.get("denied")}
    official = {
        i.started_at.date()
        for b in _bodies("anthropic-status.body")
        for i in _read(b).incidents
        if i.started_at is not None
    }
    assert days
    assert not days & official


def test_articles_are_labelled_once_and_labels_name_known_incidents():
    expected = _expected()
    keys = {i["key"] for i in expected["incidents"]}
    labelled = [(a["source"], a["n"]) for a in expected["articles"]]
    assert sorted(labelled) == sorted((a["source"], a["n"]) for a in _written("articles"))
    for label in expected["articles"]:
        named = {label.get("incident"), *label.get("mentions", ()), *label.get("also", ())} - {None}
        assert named <= keys, label
        assert (label["place"] == "primary") == ("incident" in label), label


def test_articles_appear_after_they_were_published_and_their_page_is_there():
    for article in _written("articles"):
        folder = SNAPSHOT / article["seen"]
        at = datetime.strptime(article["seen"], "%Y-%m-%dT%H%M%SZ").replace(tzinfo=UTC)
        assert article["published"] <= at, article["slug"]
        body = folder / f"{article['source']}~{article['n']}.body"
        assert _told(body)["url"].encode() in (folder / f"{article['source']}.body").read_bytes()


def test_the_dates_of_pages_are_given_in_every_way_and_sometimes_not_at_all():
    assert {a["dated"] for a in _written("articles")} == {"json-ld", "meta", "time", "none"}


def test_articles_are_of_the_length_of_news():
    for article in _written("articles"):
        words = len(" ".join([article["title"], *article.get("text", [])]).split())
        assert "copy_of" in article or article["source"] == "shiokaze-tech" or 110 <= words <= 350, article["slug"]


def test_outlets_are_invented_and_on_reserved_domains():
    for outlet in _written("outlets").values():
        assert outlet["home"].endswith(".example")
