"""Where the articles and records of the snapshot come out, against the labels written beside them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from scraper.core.model import Archive, Article, OfficialRecord
from scraper.edge.captures.recordings import read_recorded
from scraper.edge.people.config import load
from scraper.edge.record import content
from scraper.pipeline.replaying import moments_of
from scraper.pipeline.run import open_record, run, write
from tests.in_process import reading_once

HERE = Path(__file__).resolve().parent
LABELS = yaml.safe_load((HERE / "expected.yml").read_text("utf-8"))


@pytest.fixture(scope="module")
def archive(tmp_path_factory) -> Archive:
    import shutil

    folder = tmp_path_factory.mktemp("labels") / "content"
    shutil.copytree(HERE / "content", folder)
    config, _ = load(folder)
    holdings, _ = open_record(folder)
    recorded, problems = read_recorded(HERE / "snapshot")
    assert problems == ()
    moments = moments_of(recorded, {s.id: s for s in config.sources})
    with reading_once() as extract:
        write(folder, run(holdings, config, moments, extract, recorded[-1][0]))
    return content.load(folder)[0]


def addresses() -> dict[str, str]:
    """`source~n` to the address of the article."""
    found = {}
    for path in sorted((HERE / "snapshot").glob("*/*~*.json")):
        found[path.name.removesuffix(".json")] = json.loads(path.read_bytes())["url"]
    return found


def outcome(archive: Archive) -> tuple[dict[str, str], dict[str, dict[str, str]], dict[str, Article]]:
    """Key of a labelled incident to its id; address to {incident id: role}; address to the article."""
    ids: dict[str, str] = {}
    places: dict[str, dict[str, str]] = {}
    articles: dict[str, Article] = {}
    for dossier in archive.dossiers:
        incident = dossier.incident
        roles = {p.document: str(p.role) for p in incident.placements}
        for document in dossier.documents:
            if isinstance(document, OfficialRecord):
                ids |= {
                    row["key"]: incident.id for row in LABELS["incidents"] if row.get("record") == document.native_id
                }
            else:
                articles[document.url] = document
                places.setdefault(document.url, {})[incident.id] = roles[document.id]
        pressed = incident.founded_by != "official"
        for row in LABELS["incidents"]:
            same = incident.id.startswith(f"{row['day']}-{row['provider']}")
            if pressed and same and "record" not in row:
                ids.setdefault(row["key"], incident.id)
    articles |= {d.url: d for _, d in archive.unplaced if isinstance(d, Article)}
    return ids, places, articles


def wrong(archive: Archive) -> list[str]:
    """Every label that did not come out, in words."""
    ids, places, articles = outcome(archive)
    bad = [f"no incident for {row['key']}" for row in LABELS["incidents"] if row["key"] not in ids]
    for row in LABELS["articles"]:
        name = f"{row['source']}~{row['n']}"
        url = addresses()[name]
        article = articles.get(url)
        if article is None:
            bad.append(f"{name}: not in the record")
            continue
        if str(article.relevance) != row["relevance"]:
            bad.append(f"{name}: {article.relevance}, not {row['relevance']} ({article.title[:60]})")
        here = places.get(url, {})
        primary = [i for i, role in here.items() if role == "primary"]
        want = [ids.get(row["incident"], "?")] if row["place"] == "primary" else []
        if primary != want:
            bad.append(f"{name}: primary in {primary}, not {want} ({article.title[:60]})")
        allowed = {ids.get(k, "?") for k in (*row.get("mentions", ()), *row.get("also", ()))}
        mentions = {i for i, role in here.items() if role == "mention"}
        if not mentions <= allowed:
            bad.append(f"{name}: mentioned in {sorted(mentions - allowed)} ({article.title[:60]})")
        if row["place"] == "mention" and not mentions:
            bad.append(f"{name}: mentioned nowhere, not in {sorted(allowed)}")
    founded = {d.incident.id for d in archive.dossiers if d.incident.founded_by == "press"}
    bad += [f"{name}: no such incident" for name in sorted(founded - set(ids.values()))]
    return bad


def test_every_label_comes_out(archive: Archive) -> None:
    assert wrong(archive) == []


def test_a_denied_outage_is_reported_and_never_counted(archive: Archive) -> None:
    ids, _, _ = outcome(archive)
    denied = [row["key"] for row in LABELS["incidents"] if row.get("denied")]
    assert denied
    by_id = {d.incident.id: d.incident for d in archive.dossiers}
    assert all(by_id[ids[key]].denied for key in denied)
