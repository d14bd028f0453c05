"""An entry keeps its id whatever becomes of its incident: the whole pipeline runs, then overrides, then the feeds."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from scraper.cli import main
from scraper.core.model import (
    Archive,
    DocumentRole,
    Dossier,
    OfficialRecord,
    Outcome,
    Override,
    Placement,
    Verdict,
    Withdrawal,
)
from scraper.edge.people.config import load as load_config
from scraper.edge.people.notes import load_notes
from scraper.edge.people.overrides import load_overrides
from scraper.edge.record.content import load as load_record
from scraper.publish import feeds
from scraper.publish.edition import Edition, make_edition
from scraper.publish.settings import settings_of
from scraper.publish.syndication.beats import beats
from tests.feeds.issues import files, with_dossier
from tests.publish import factories

PATHS = ("feeds/incidents.json", "feeds/updates.json", "feeds/major.json", "feeds/postmortems.json")


def run(content: Path, *arguments: str) -> None:
    cache = content.parent / "cache"
    result = CliRunner().invoke(main, ["-q", "--content", str(content), "--cache", str(cache), *arguments])
    assert result.exit_code in (0, 3), result.stderr


@pytest.fixture
def content(replayed: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(replayed, tmp_path / "content"))


def settle(content: Path) -> None:
    """A run in which nothing arrives."""
    nothing = content.parent / "nothing"
    nothing.mkdir(exist_ok=True)
    run(content, "replay", str(nothing))


def edition_of(content: Path) -> Edition:
    notes, overrides = load_notes(content)[0], load_overrides(content)[0]
    archive, problems = load_record(content, notes=notes, overrides=overrides)
    assert problems == ()
    settings = replace(settings_of(load_config(content)[0], None), feed_incidents=10_000, feed_updates=100_000)
    return make_edition(archive, settings, None, now=factories.NOW, commit=None)


def entries(content: Path) -> dict[tuple[str, str], dict[str, str]]:
    """Each entry by its feed and its id."""
    feed_files = files(edition_of(content), feeds)
    found = {}
    for path in PATHS:
        items = json.loads(feed_files[path])["items"]
        assert len({one["id"] for one in items}) == len(items), path
        found |= {(path, one["id"]): one for one in items}
    return found


def override(content: Path, incident: str, text: str) -> None:
    path = content / "overrides" / f"{incident}.yml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)


def live(content: Path, wanted: Callable[[Dossier], bool]) -> list[str]:
    return [one.incident.id for one in edition_of(content).live if wanted(one)]


def is_recorded(dossier: Dossier) -> bool:
    return any(isinstance(one, OfficialRecord) and one.updates for one in dossier.documents)


def of(found: dict[tuple[str, str], dict[str, str]], incident: str) -> set[tuple[str, str]]:
    return {key for key in found if f":incident/{incident}" in key[1]}


def undecided(keys: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Without the entries that tell of the reviewers' decision itself."""
    return {key for key in keys if "/corrected/" not in key[1]}


def test_a_merged_incident_of_record_keeps_its_entries(content: Path) -> None:
    going, staying = live(content, is_recorded)[:2]
    before = entries(content)
    override(content, going, f"- {{op: merge, into: {staying}, reason: one outage, by: me}}\n")
    settle(content)
    after = entries(content)
    assert of(before, going) == undecided(of(after, going))
    assert of(before, staying) <= of(after, staying)
    assert {after[key]["url"].rsplit("/", 2)[1] for key in of(after, going)} == {staying}
    assert set(before) <= set(after)


def test_a_merged_incident_of_the_press_alone_keeps_its_entries(content: Path) -> None:
    (going, *_) = live(content, lambda one: not is_recorded(one))
    (staying, *_) = live(content, is_recorded)
    before = entries(content)
    assert of(before, going)
    override(content, going, f"- {{op: merge, into: {staying}, reason: one outage, by: me}}\n")
    settle(content)
    after = entries(content)
    assert of(before, going) == undecided(of(after, going))
    assert set(before) == undecided(set(after))
    assert {after[key]["url"].rsplit("/", 2)[1] for key in of(after, going)} == {staying}


def test_mergers_in_a_row_keep_them_too(content: Path) -> None:
    first, second, third = live(content, is_recorded)[:3]
    before = entries(content)
    for going, staying in ((first, second), (second, third)):
        override(content, going, f"- {{op: merge, into: {staying}, reason: one outage, by: me}}\n")
        settle(content)
    after = entries(content)
    assert set(before) <= set(after)
    for retired in (first, second):
        assert {after[key]["url"].rsplit("/", 2)[1] for key in of(after, retired)} == {third}
    cursors = {row["cursor"] for row in changes(content)}
    (content / "overrides" / f"{first}.yml").write_text(
        f"- {{op: merge, into: {second}, reason: one outage and the same, by: me}}\n"
    )
    settle(content)
    assert cursors == {row["cursor"] for row in changes(content)}, "another wording is no other decision"


def changes(content: Path) -> list[dict[str, object]]:
    from scraper.publish import export

    return list(json.loads(files(edition_of(content), export)["api/v1/changes.json"])["changes"])


def test_what_is_split_off_is_told_as_opened_and_no_post_is_told_again(content: Path) -> None:
    name, record = next(
        (one.incident.id, held.id)
        for one in edition_of(content).live
        for held in one.documents
        if isinstance(held, OfficialRecord) and held.updates and len(one.documents) > 1
    )
    before = entries(content)
    ids = {key[1] for key in before}
    override(content, name, f"- {{op: split, documents: [{record}], reason: two outages, by: me}}\n")
    settle(content)
    after = entries(content)
    fresh = {key[1] for key in after} - ids
    assert {one for one in fresh if "/post/" in one or "/edited/" in one} == set()
    posts = {key for key in before if f"/post/{record}/" in key[1]}
    assert posts
    assert posts <= set(after)
    (split_off,) = {after[key]["url"].rsplit("/", 2)[1] for key in posts}
    assert split_off != name, "the posts lead to the incident they are of now"
    assert f"{name}/opened" in "".join(key[1] for key in after)


def test_a_withdrawn_incident_says_so_where_it_was_told(content: Path) -> None:
    (name, *_) = live(content, lambda one: is_recorded(one) and one.incident.severity.value in ("major", "critical"))
    before = entries(content)
    override(content, name, "- {op: withdraw, reason: It was a drill., by: me, at: 2026-05-02}\n")
    settle(content)
    after = entries(content)
    assert of(before, name) <= of(after, name)
    told = {key[0]: one for key, one in after.items() if key[1].endswith(f"{name}/withdrawn")}
    assert set(told) == {"feeds/updates.json", "feeds/major.json"}
    assert all("It was a drill." in one["content_html"] for one in told.values())
    entry = next(one for key, one in after.items() if key[1].endswith(f"incident/{name}"))
    assert entry["title"].endswith(": withdrawn")
    assert "It was a drill." in entry["content_html"]
    assert "Timeline" not in entry["content_html"]


def test_a_new_title_and_a_new_host_change_no_id(content: Path) -> None:
    (name, *_) = live(content, is_recorded)
    before = entries(content)
    override(content, name, "- {op: retitle, title: Another name, reason: clearer, by: me}\n")
    site = content / "site.yml"
    lines = [
        "base_url: https://elsewhere.test/" if x.startswith("base_url:") else x for x in site.read_text().split("\n")
    ]
    site.write_text("\n".join(lines))
    settle(content)
    after = entries(content)
    assert {key[1] for key in set(after) - set(before)} == {
        key[1] for key in after if f"{name}/corrected/" in key[1]
    }, "one entry tells of the correction"
    assert set(before) <= set(after)
    assert all(one["url"].startswith("https://elsewhere.test/") for one in after.values())


def moved_earlier(archive: Archive, by: timedelta) -> Archive:
    """Every record begins earlier than it did, as when a provider edits its times."""
    return replace(
        archive,
        dossiers=tuple(
            replace(
                one,
                documents=tuple(
                    replace(
                        held,
                        started_at=held.started_at - by if held.started_at else None,
                        updates=tuple(replace(post, at=post.at - by) for post in held.updates),
                    )
                    if isinstance(held, OfficialRecord)
                    else held
                    for held in one.documents
                ),
            )
            for one in archive.dossiers
        ),
    )


def test_no_time_that_a_provider_may_edit_is_in_an_id(content: Path) -> None:
    going, staying = live(content, is_recorded)[:2]
    override(content, going, f"- {{op: merge, into: {staying}, reason: one outage, by: me}}\n")
    settle(content)
    edition = edition_of(content)

    def ids(archive: Archive) -> dict[str, set[str]]:
        again = make_edition(archive, edition.settings, None, now=factories.NOW, commit=None)
        kept = files(again, feeds)
        # Whether there is an entry for a first post depends on times: it acknowledges what had begun before.
        return {
            path: {one["id"] for one in json.loads(kept[path])["items"] if "acknowledged" not in one["tags"]}
            for path in PATHS
        }

    for hours in (1, 30 * 24):
        assert ids(moved_earlier(edition.archive, timedelta(hours=hours))) == ids(edition.archive)


def test_mended_words_of_a_reason_tell_nobody_again() -> None:
    dossier = factories.two_waves()
    wish = Override(
        dossier.incident.id, "pin", "The page says so.", "a-person", fact="ended", value="2026-04-15T17:42:00Z"
    )

    def ids(*overrides: Override) -> set[str]:
        made = files(factories.edition(Archive((replace(dossier, overrides=overrides),))), feeds)
        return {
            one["id"]
            for path in ("feeds/updates.json", "feeds/changes.json")
            for one in json.loads(made[path])["items"]
        }

    once = ids(wish)
    assert ids(replace(wish, reason="The page says so, see the second post.")) == once
    assert ids(wish, replace(wish, reason="Said twice.")) == once
    assert ids(replace(wish, value="2026-04-15T18:00:00Z")) != once


def test_a_report_that_was_told_and_then_denied_is_told_as_denied() -> None:
    name, read = "2026-04-20-quarry-1100", factories.NOW - timedelta(days=2)
    denying = factories.claim("a2", "denial", "No outage", "There was no outage.")
    documents = tuple(
        factories.article(key, "The Gauge", "the-gauge", "Quarry", *claims, first_seen=read + timedelta(hours=hours))
        for key, claims, hours in (("a1", (), 0), ("a2", (denying,), 3))
    )
    (old,) = (one for one in factories.archive().dossiers if one.incident.id == name)
    verdict = Verdict("denial", Outcome.DENIED, "No outage", "denied", "It denies it.", supporting=(denying.id,))
    places = tuple(Placement(one.id, DocumentRole.PRIMARY, 1.0) for one in documents)
    told_before = Dossier(replace(old.incident, verdicts=(verdict,), placements=places), documents)
    made = files(factories.edition(with_dossier(factories.archive(), told_before)), feeds)
    told = {one["id"]: one for one in json.loads(made["feeds/updates.json"])["items"]}
    entry = next(one for key, one in told.items() if key.endswith(f"{name}/denied"))
    assert entry["title"].endswith("denied by the provider")
    assert f"{name}/opened" in "".join(told)
    entry = next(one for one in json.loads(made["feeds/incidents.json"])["items"] if one["id"].endswith(name))
    assert entry["title"].endswith(": denied by the provider")


def test_a_withdrawal_without_a_date_is_told_last() -> None:
    bare = factories.brief("2026-04-14-nimbus-0900")
    gone = replace(bare.incident, placements=(), withdrawn=Withdrawal(None, "No document supports it any more."))
    told = beats(replace(bare, documents=(), incident=gone))
    assert [one.kind for one in told] == ["opened", "resolved", "withdrawn"]
